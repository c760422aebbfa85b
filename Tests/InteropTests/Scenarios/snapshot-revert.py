# title: Internal snapshots of a running domain: taking, reverting in every direction, deleting, with their events
# features: SNAP-C2 SNAP-C4 SNAP-15 SNAP-23
import libvirt
from recorder import Events, call, note, tiny
from snapshots import *

events = Events()
c = libvirt.open("qemu:///system")
image("/tmp/a.qcow2")
image("/tmp/b.qcow2")
d = c.defineXML(tiny("one", 1, disk("vda", "/tmp/a.qcow2") + disk("vdb", "/tmp/b.qcow2")))
events.wait("defined")


def settle():
    events.print(ignore=IGNORED, settle=0.15)
    about(d)


def revert(name, flags=0):
    call("revert %s %x" % (name, flags), d.revertToSnapshot, d.snapshotLookupByName(name), flags)
    settle()


take(d, "off")
call("start", d.create)
take(d, "run")
call("suspend", d.suspend)
take(d, "paused")
call("resume", d.resume)
settle()
print(without_domain(d.snapshotLookupByName("run").getXMLDesc(0)))

note("from a running domain")
revert("run")
revert("paused")
revert("run", 2)
revert("paused", 1)
revert("off")
revert("off", 1)
note("from one that is off")
call("destroy", d.destroy)
settle()
revert("off", 2)
revert("off")
revert("run")
call("destroy", d.destroy)
settle()
revert("paused")

note("refused while it runs")
for number, (text, flags) in enumerate([
    (disks("<disk name='vda' snapshot='internal'/>"), 16), ("<memory snapshot='no'/>", 0),
    ("<memory snapshot='internal'/>" + disks("<disk name='vda' snapshot='external'/>"), 0),
    ("<memory snapshot='internal'/>" + disks("<disk name='vda' snapshot='no'/>"), 0),
    ("<memory snapshot='external' file='rel'/>", 0),
    ("<memory snapshot='external' file='/tmp/mem'/>" + disks("<disk name='vda' snapshot='internal'/>"), 0),
    ("<memory snapshot='internal'/>", 256), ("", 256), ("", 256 | 16), ("", 64 | 16), ("", 32 | 16),
]):
    take(d, "r%d" % number, text, flags)
events.print(ignore=IGNORED, settle=0.1)

note("halt")
call("resume", d.resume)
take(d, "halted", flags=8)
settle()
note("deleted while off and while running")
call("delete run", d.snapshotLookupByName("run").delete, 0)
print(internal("/tmp/a.qcow2"), internal("/tmp/b.qcow2"))
call("start", d.create)
call("delete paused", d.snapshotLookupByName("paused").delete, 0)
about(d)
call("undefine", d.undefine)
about(d)
call("destroy", d.destroy)
events.print(ignore=IGNORED)
