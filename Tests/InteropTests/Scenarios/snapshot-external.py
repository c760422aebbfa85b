# title: External snapshots of a running domain: disks only, with memory, their overlays, merging them again
# features: SNAP-C2 SNAP-C4 SNAP-06 SNAP-10 SNAP-24 S-6 S-7
import os
import libvirt
from recorder import Events, call, note, tiny
from snapshots import *

events = Events()
c = libvirt.open("qemu:///system")
image("/tmp/a.qcow2")
image("/tmp/b.qcow2")
d = c.defineXML(tiny("one", 1, disk("vda", "/tmp/a.qcow2") + disk("vdb", "/tmp/b.qcow2")))
events.wait("defined")
MOMENT = IGNORED + ("BLOCK_JOB",)


def settle():
    events.print(ignore=MOMENT, settle=0.15)
    about(d, with_state=False)


def delete(name, flags=0):
    call("delete %s %x" % (name, flags), d.snapshotLookupByName(name).delete, flags)
    about(d, with_state=False)
    print("  ", backing(sources(d)[0]), [name for name in files() if not name.startswith("mem")])


call("start", d.create)
take(d, "d1", flags=16)
settle()
take(d, "d2", disks("<disk name='vda' snapshot='no'/>"), 16)
take(d, "d3", disks("<disk name='vdb' snapshot='external'><source file='/tmp/elsewhere'/></disk>"), 16 | 128)
settle()
print(without_domain(d.snapshotLookupByName("d3").getXMLDesc(0)))
print("next start:", [line.strip() for line in d.XMLDesc(2).split("\n") if "source file" in line])
print(files())
note("memory in a file, paused domain")
call("suspend", d.suspend)
take(d, "m1", "<memory snapshot='external' file='/tmp/mem1'/>")
settle()
print(open("/tmp/mem1", "rb").read(16))
call("resume", d.resume)
note("merged: the last one, the first one, one in the middle")
take(d, "d4", flags=16)
take(d, "d5", flags=16)
events.print(ignore=MOMENT)
delete("d5")
delete("d1")
delete("d3")
events.print(ignore=MOMENT)
note("without description")
take(d, "n1", flags=16 | 4)
about(d)
note("kept images reused")
take(d, "u1", flags=16 | 32)
about(d)
call("destroy", d.destroy)
note("merged while off")
for name in ["d4", "m1", "d2"]:
    delete(name, 0)
call("undefine", d.undefine)
