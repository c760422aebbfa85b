// Uses a hypervisor from C++ through libvirt's C library, with owners for what it hands out.
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

namespace {

std::string xml = R"(<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="DISK"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>)";

struct Free {
    void operator()(virConnectPtr connection) const { virConnectClose(connection); }
    void operator()(virDomainPtr domain) const { virDomainFree(domain); }
    void operator()(virDomainSnapshotPtr snapshot) const { virDomainSnapshotFree(snapshot); }
    void operator()(char *text) const { std::free(text); }
};
using Connection = std::unique_ptr<virConnect, Free>;
using Domain = std::unique_ptr<virDomain, Free>;
using Snapshot = std::unique_ptr<virDomainSnapshot, Free>;
using Text = std::unique_ptr<char, Free>;

template <typename Value> Value check(Value value)
{
    if (value)
        return value;
    const virErrorPtr error = virGetLastError();
    throw std::runtime_error(std::to_string(error->code) + " " + error->message);
}

void check(int status)
{
    check<const char *>(status < 0 ? nullptr : "");
}

}

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    xml.replace(xml.find("DISK"), 4, arguments[2]);
    virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
    int last = -1;
    const virConnectDomainEventCallback lifecycle = [](virConnectPtr, virDomainPtr, int event, int detail, void *last) {
        std::cout << "event " << event << " " << detail << "\n";
        *static_cast<int *>(last) = event;
        return 0;
    };
    virEventRegisterDefaultImpl();
    try {
        const Connection connection(check(virConnectOpen(arguments[1])));
        std::cout << "type " << virConnectGetType(connection.get()) << " domains "
                  << virConnectNumOfDomains(connection.get()) << "\n";
        check(virConnectDomainEventRegisterAny(connection.get(), nullptr, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                               VIR_DOMAIN_EVENT_CALLBACK(lifecycle), &last, nullptr));
        const Domain domain(check(virDomainDefineXML(connection.get(), xml.c_str())));
        std::array<char, VIR_UUID_STRING_BUFLEN> uuid;
        check(virDomainGetUUIDString(domain.get(), uuid.data()));
        std::cout << "defined " << virDomainGetName(domain.get()) << " " << uuid.data() << "\n";
        check(virDomainCreate(domain.get()));
        std::cout << "active " << virDomainIsActive(domain.get()) << " memory "
                  << virDomainGetMaxMemory(domain.get()) << "\n";
        check(virDomainDestroy(domain.get()));
        {
            const Snapshot snapshot(check(virDomainSnapshotCreateXML(
                domain.get(), "<domainsnapshot><name>first</name></domainsnapshot>", 0)));
            virDomainSnapshotPtr *listed = nullptr;
            const int count = virDomainListAllSnapshots(domain.get(), &listed, 0);
            check(count);
            for (int index = 0; index < count; index++)
                std::cout << "snapshot " << virDomainSnapshotGetName(Snapshot(listed[index]).get()) << "\n";
            std::free(listed);
            const Text text(check(virDomainSnapshotGetXMLDesc(snapshot.get(), 0)));
            const bool described = std::string(text.get()).find("<name>first</name>") != std::string::npos;
            std::cout << "described " << described << "\n";
            check(virDomainRevertToSnapshot(snapshot.get(), 0));
            check(virDomainSnapshotDelete(snapshot.get(), 0));
        }
        std::cout << "snapshots " << virDomainSnapshotNum(domain.get(), 0) << "\n";
        check(virDomainUndefine(domain.get()));
        while (last != VIR_DOMAIN_EVENT_UNDEFINED)
            check(virEventRunDefaultImpl());
        try {
            const Domain gone(check(virDomainLookupByName(connection.get(), "sample")));
        } catch (const std::runtime_error &error) {
            std::cout << "error " << error.what() << "\n";
        }
    } catch (const std::runtime_error &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
