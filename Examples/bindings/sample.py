"""Uses a hypervisor through libvirt's Python binding."""
import sys

import libvirt

XML = '<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="%s"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>' % sys.argv[2]

libvirt.registerErrorHandler(lambda context, error: None, None)
libvirt.virEventRegisterDefaultImpl()
connection = libvirt.open(sys.argv[1])
print("type", connection.getType(), "domains", connection.numOfDomains())
events = []
connection.domainEventRegisterAny(
    None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, domain, event, detail, o: events.append((event, detail)), None)
domain = connection.defineXML(XML)
print("defined", domain.name(), domain.UUIDString())
domain.create()
print("active", domain.isActive(), "memory", domain.maxMemory())
domain.destroy()
snapshot = domain.snapshotCreateXML("<domainsnapshot><name>first</name></domainsnapshot>")
print("snapshots", [s.getName() for s in domain.listAllSnapshots()],
      "described", "<name>first</name>" in snapshot.getXMLDesc())
domain.revertToSnapshot(snapshot)
snapshot.delete()
print("snapshots", domain.snapshotNum())
domain.undefine()
while not events or events[-1][0] != libvirt.VIR_DOMAIN_EVENT_UNDEFINED:
    libvirt.virEventRunDefaultImpl()
for event in events:
    print("event %d %d" % event)
try:
    connection.lookupByName("sample")
except libvirt.libvirtError as error:
    print("error", error.get_error_code(), error.get_error_message())
connection.close()
