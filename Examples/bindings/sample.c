/* Uses a hypervisor through libvirt's C library. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>

static const char *xml =
    "<domain type=\"qemu\"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit=\"MiB\">64</memory><os><type arch=\"x86_64\" machine=\"pc\">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><memballoon model=\"none\"/></devices></domain>";

static void quiet(void *context, virErrorPtr error)
{
    (void)context;
    (void)error;
}

static int last_event = -1;

static int lifecycle(virConnectPtr connection, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)connection;
    (void)domain;
    (void)opaque;
    printf("event %d %d\n", event, detail);
    last_event = event;
    return 0;
}

int main(int count, char **arguments)
{
    char uuid[VIR_UUID_STRING_BUFLEN];
    virConnectPtr connection;
    virDomainPtr domain;
    int events;

    if (count != 2)
        return 2;
    virSetErrorFunc(NULL, quiet);
    virEventRegisterDefaultImpl();
    connection = virConnectOpen(arguments[1]);
    if (!connection)
        return 1;
    printf("type %s domains %d\n", virConnectGetType(connection), virConnectNumOfDomains(connection));
    events = virConnectDomainEventRegisterAny(connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                              VIR_DOMAIN_EVENT_CALLBACK(lifecycle), NULL, NULL);
    if (events < 0)
        return 1;
    domain = virDomainDefineXML(connection, xml);
    if (!domain || virDomainGetUUIDString(domain, uuid) < 0)
        return 1;
    printf("defined %s %s\n", virDomainGetName(domain), uuid);
    if (virDomainCreate(domain) < 0)
        return 1;
    printf("active %d memory %lu\n", virDomainIsActive(domain), virDomainGetMaxMemory(domain));
    if (virDomainDestroy(domain) < 0)
        return 1;
    printf("snapshots %d\n", virDomainSnapshotNum(domain, 0));
    if (virDomainUndefine(domain) < 0)
        return 1;
    while (last_event != VIR_DOMAIN_EVENT_UNDEFINED)
        if (virEventRunDefaultImpl() < 0)
            return 1;
    virDomainFree(domain);
    if (!virDomainLookupByName(connection, "sample")) {
        virErrorPtr error = virGetLastError();
        printf("error %d %s\n", error->code, error->message);
    }
    if (virConnectDomainEventDeregisterAny(connection, events) < 0)
        return 1;
    virConnectClose(connection);
    return 0;
}
