/* Uses a hypervisor through libvirt's C library. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *pattern =
    "<domain type=\"qemu\"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit=\"MiB\">64</memory><os><type arch=\"x86_64\" machine=\"pc\">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type=\"file\"><driver name=\"qemu\" type=\"qcow2\"/><source file=\"%s\"/><target dev=\"vda\"/></disk><memballoon model=\"none\"/></devices></domain>";

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
    char xml[2048], uuid[VIR_UUID_STRING_BUFLEN];
    virConnectPtr connection;
    virDomainPtr domain;
    virDomainSnapshotPtr snapshot, *snapshots;
    char *description;
    int events, listed;

    if (count != 3 || snprintf(xml, sizeof xml, pattern, arguments[2]) >= (int)sizeof xml)
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
    snapshot = virDomainSnapshotCreateXML(domain, "<domainsnapshot><name>first</name></domainsnapshot>", 0);
    if (!snapshot || (listed = virDomainListAllSnapshots(domain, &snapshots, 0)) < 1)
        return 1;
    description = virDomainSnapshotGetXMLDesc(snapshot, 0);
    if (!description)
        return 1;
    printf("snapshots %s of %d described %d\n", virDomainSnapshotGetName(snapshots[0]), listed,
           strstr(description, "<name>first</name>") != NULL);
    free(description);
    while (listed > 0)
        virDomainSnapshotFree(snapshots[--listed]);
    free(snapshots);
    if (virDomainRevertToSnapshot(snapshot, 0) < 0 || virDomainSnapshotDelete(snapshot, 0) < 0)
        return 1;
    virDomainSnapshotFree(snapshot);
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
