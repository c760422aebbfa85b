# title: Snapshots of a shut off domain: what is asked for, what is refused, what is listed, what is written down
# features: SNAP-C1 SNAP-C3 SNAP-01 SNAP-02 SNAP-03 SNAP-04 SNAP-05 SNAP-07 SNAP-08 SNAP-09 SNAP-20 S-8 S-12
import os
import libvirt
from recorder import call, note, tiny
from snapshots import *

c = libvirt.open("qemu:///system")
image("/tmp/a.qcow2")
image("/tmp/b.qcow2")
cdrom = disk("hdc", None, "raw", "cdrom", "ide", "<readonly/>")
d = c.defineXML(tiny("one", 1, disk("vda", "/tmp/a.qcow2") + disk("vdb", "/tmp/b.qcow2") + cdrom))

note("nothing yet")
call("number", d.snapshotNum, 0)
call("number flags", d.snapshotNum, 1 << 20)
call("current", d.snapshotCurrent, 0)
call("has current", d.hasCurrentSnapshot, 0)
call("has current flags", d.hasCurrentSnapshot, 1)
call("lookup", d.snapshotLookupByName, "x", 0)
call("lookup flags", d.snapshotLookupByName, "x", 1)

note("descriptions that are none")
for text in ["", "<a/>", "<domainsnapshot"]:
    call("create %r" % text, d.snapshotCreateXML, text, 0)
take(d, "a/b")
take(d, ".x")

note("defaults")
s1 = d.snapshotCreateXML(wanted("s1", "<description>d &amp; e</description>"), 0)
print(without_domain(s1.getXMLDesc(0)))
take(d, "s1")

note("flags")
for flag in [1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]:
    take(d, "f%d" % flag, flags=flag)
print("internal in a:", internal("/tmp/a.qcow2"))

note("memory of a domain that has none")
for number, text in enumerate([
    "<memory snapshot='internal'/>", "<memory snapshot='external' file='/tmp/m'/>", "<memory snapshot='no'/>",
    "<memory snapshot='bogus'/>", "<memory file='/tmp/x'/>", "<memory snapshot='external'/>",
    "<memory snapshot='external' file='rel'/>", "<memory snapshot='internal' file='/tmp/x'/>",
    "<memory snapshot='no' file='/tmp/x'/>", "<memory snapshot='manual'/>",
]):
    take(d, "m%d" % number, text)
take(d, "mdo", "<memory snapshot='no'/>", 16)
take(d, "mdi", "<memory snapshot='internal'/>", 16)

note("disks of a whole snapshot")
for number, text in enumerate([
    "<disk name='vda' snapshot='no'/>", "<disk name='vda' snapshot='external'/>", "<disk name='vda' snapshot='internal'/>",
    "<disk name='vda' snapshot='manual'/>", "<disk name='zz'/>", "<disk name='vda'/><disk name='vda'/>",
    "<disk snapshot='no'/>", "<disk name='vda' snapshot='bogus'/>", "<disk name='/tmp/a.qcow2' snapshot='internal'/>",
    "<disk name='hdc' snapshot='no'/>",
]):
    take(d, "o%d" % number, disks(text))

note("disks only")
for number, text in enumerate([
    "<disk name='vda' snapshot='no'/>",
    "<disk name='vda' snapshot='external'/><disk name='vdb' snapshot='internal'/>",
    "<disk name='vda' snapshot='internal'/>",
    "<disk name='vda' snapshot='internal'/><disk name='vdb' snapshot='internal'/>",
    "<disk name='vda' snapshot='external'><driver type='raw'/></disk>",
    "<disk name='vda' snapshot='no'/><disk name='vdb' snapshot='no'/>",
    "<disk name='vda' snapshot='external'><source file='rel'/></disk>",
    "<disk name='hdc' snapshot='external'/>",
    "<disk name='vda' snapshot='external'><source file='/tmp/b.qcow2'/></disk>",
    "<disk name='vda' snapshot='external' type='block'><source dev='/dev/nonexistent'/></disk>",
]):
    take(d, "e%d" % number, disks(text), 16)
open("/tmp/b.taken", "w").write("something")
take(d, "taken", flags=16)
print("no half of it:", os.path.exists("/tmp/a.taken"))
about(d)
print(backing(sources(d)[0]), backing(sources(d)[1]))

note("what is listed")
for name in sorted(d.snapshotListNames(0)):
    s = d.snapshotLookupByName(name)
    call("%s current, metadata, children" % name, lambda: (s.isCurrent(), s.hasMetadata(), s.numChildren(0)))
    call("%s parent" % name, lambda: s.getParent(0).getName())
for bit in range(12):
    call("number %x" % (1 << bit), d.snapshotNum, 1 << bit)
    call("all %x" % (1 << bit), lambda: sorted(s.getName() for s in d.listAllSnapshots(1 << bit)))
call("descendants", lambda: sorted(s.getName() for s in s1.listAllChildren(1)))
call("descendants external", lambda: sorted(s1.listChildrenNames(1 | 512)))
print(without_domain(d.snapshotLookupByName("mdo").getXMLDesc(0)))

note("flags that contradict")
call("delete 16", s1.delete, 16)
call("delete 5", s1.delete, 5)
call("revert 32", d.revertToSnapshot, s1, 32)
call("revert 3", d.revertToSnapshot, s1, 3)
call("undefine", d.undefine)

note("on disk")
print(sorted(os.listdir("/var/lib/libvirt/qemu/snapshot/one")))
print({oct(os.stat("/var/lib/libvirt/qemu/snapshot/one/" + n).st_mode) for n in os.listdir("/var/lib/libvirt/qemu/snapshot/one")})
call("redefine", lambda: d.snapshotCreateXML(s1.getXMLDesc(1), 1).getName())
call("redefine current", lambda: d.snapshotCreateXML(s1.getXMLDesc(1), 3).getName())
about(d)
call("redefine bad state", d.snapshotCreateXML, s1.getXMLDesc(1).replace("shutoff", "bogus"), 1)
call("redefine online", d.snapshotCreateXML, s1.getXMLDesc(1).replace("shutoff", "running"), 1)
call("undefine metadata", d.undefineFlags, libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
print(os.path.exists("/var/lib/libvirt/qemu/snapshot/one"))
