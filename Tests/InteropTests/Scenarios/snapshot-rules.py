# title: Snapshots of deep chains, of a paused guest's memory, with an agent, and of disks that somebody else takes care of
# features: SNAP-17 SNAP-20 SNAP-21 SNAP-27
import os

import libvirt
from recorder import Events, call, note, tiny
from snapshots import IGNORED, about, backing, disk, disks, image, take

events = Events()
c = libvirt.open("qemu:///system")
DISK_ONLY = libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY
QUIESCE = libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE


def done():
    events.print(ignore=IGNORED)


note("a deep chain")
image("/tmp/deep.0")
for number in range(1, 31):
    image("/tmp/deep.%d" % number, "-b", "/tmp/deep.%d" % (number - 1), "-F", "qcow2")
d = c.defineXML(tiny("deep", 1, devices=disk("vda", "/tmp/deep.30")))
call("start", d.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
take(d, "top", disks("<disk name='vda' snapshot='external'><source file='/tmp/deep.31'/></disk>"), DISK_ONLY)
print(len(backing("/tmp/deep.31")), d.XMLDesc().count("<backingStore type="))
d.destroy()
call("start again", d.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
print(d.XMLDesc().count("<backingStore type="))
call("delete", lambda: d.snapshotLookupByName("top").delete(0))
print(os.path.exists("/tmp/deep.31"))
d.destroy()
for number in range(1, 32):
    if os.path.exists("/tmp/deep.%d" % number):
        os.unlink("/tmp/deep.%d" % number)
done()

note("memory of a paused guest")
image("/tmp/a")
d = c.defineXML(tiny("paused", 2, devices=disk("vda", "/tmp/a")))
call("start", d.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
take(d, "memory", "<memory snapshot='external' file='/tmp/memory'/>" + disks("<disk name='vda' snapshot='external'><source file='/tmp/a.1'/></disk>"))
# QEMU does not give the same memory away twice.
take(d, "again", "<memory snapshot='external' file='/tmp/again'/>" + disks("<disk name='vda' snapshot='external'><source file='/tmp/a.2'/></disk>"))
about(d)
print(sorted(name for name in os.listdir("/tmp") if name.startswith(("a", "m"))))
d.destroy()
done()

note("an agent that answers late, or not at all")
image("/tmp/b")
channel = "<channel type='unix'><source mode='bind' path='/tmp/agent.sock'/><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
d = c.defineXML(tiny("quiet", 3, devices=disk("vda", "/tmp/b")))
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
take(d, "none", "", DISK_ONLY | QUIESCE)
d.destroy()
d = c.defineXML(tiny("quiet", 3, devices=disk("vda", "/tmp/b") + channel))
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
take(d, "silent", "", DISK_ONLY | QUIESCE)
take(d, "whole", "", QUIESCE)
d.destroy()
done()

note("disks that somebody else takes care of")
image("/tmp/c")
image("/tmp/e")
d = c.defineXML(tiny("manual", 4, devices=disk("vda", "/tmp/c") + disk("vdb", "/tmp/e")))
d.create()
MANUAL = "<disk name='vda' snapshot='manual'/>"
take(d, "alone", disks(MANUAL, "<disk name='vdb' snapshot='no'/>"), DISK_ONLY)
about(d)
call("resume", d.resume)
take(d, "mixed", disks(MANUAL, "<disk name='vdb' snapshot='external'><source file='/tmp/e.mixed'/></disk>"), DISK_ONLY)
about(d)
call("resume", d.resume)
take(d, "internal", disks(MANUAL, "<disk name='vdb' snapshot='internal'/>"))
take(d, "memory", "<memory snapshot='internal'/>" + disks(MANUAL))
d.destroy()
take(d, "off", disks(MANUAL, "<disk name='vdb' snapshot='external'><source file='/tmp/e.off'/></disk>"), DISK_ONLY)
take(d, "off internal", disks(MANUAL, "<disk name='vdb' snapshot='internal'/>"))
about(d)
done()
