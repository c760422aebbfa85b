# title: checkpoints: what has changed since when
# normalise: /<creationTime>[0-9]+/<creationTime>TIME/
import os
import re
import libvirt
import libvirt_qemu
from images import WORK, chain, check, create, disk, disks, tool
from recorder import Events, call, note, tiny

events = Events()
c = libvirt.open("qemu:///system")
paths = chain("a", 1)
other = create("b")
raw = create("raw", "1M", form="raw")
d = c.defineXML(tiny("one", devices=disk(paths[-1]) + disk(other, "vdb") + disk(raw, "vdc", "raw")))
REDEFINE = libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE
SIZE = libvirt.VIR_DOMAIN_CHECKPOINT_XML_SIZE
NODOMAIN = libvirt.VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN


def xml(name=None, body="", disks="", parent=""):
    return "<domaincheckpoint>%s%s%s%s</domaincheckpoint>" % (
        "<name>%s</name>" % name if name else "", body, parent, "<disks>%s</disks>" % disks if disks else "")


ONLY = "<disk name='vda' checkpoint='bitmap'/><disk name='vdb' checkpoint='no'/><disk name='vdc' checkpoint='no'/>"
BOTH = "<disk name='vda'/><disk name='vdb' checkpoint='bitmap' bitmap='second'/><disk name='vdc' checkpoint='no'/>"


def write(what, target="virtio-disk0"):
    libvirt_qemu.qemuMonitorCommand(d, "qemu-io -d /machine/peripheral/%s/virtio-backend \"%s\"" % (target, what),
                                    libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)


def names(checkpoints):
    return sorted(checkpoint.getName() for checkpoint in checkpoints)


def create_checkpoint(label, text, flags=0):
    call(label, lambda: d.checkpointCreateXML(text, flags).getName())


note("shut off")
create_checkpoint("create", xml("first", disks=ONLY))
call("list", d.listAllCheckpoints)
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
events.print()

note("refused")
create_checkpoint("not XML", "<x")
create_checkpoint("wrong root", "<domainsnapshot/>")
create_checkpoint("raw", xml("first"))
create_checkpoint("raw asked for", xml("first", disks="<disk name='vdc' checkpoint='bitmap'/>"))
create_checkpoint("unknown disk", xml("first", disks="<disk name='vdz'/>"))
create_checkpoint("disk twice", xml("first", disks="<disk name='vda'/><disk name='vda'/>"))
create_checkpoint("bitmap of another name", xml("second", disks="<disk name='vda' bitmap='mine'/><disk name='vdc' checkpoint='no'/>"))
create_checkpoint("no disk", xml("none", disks="<disk name='vda' checkpoint='no'/><disk name='vdb' checkpoint='no'/><disk name='vdc' checkpoint='no'/>"))
create_checkpoint("parent given", xml("first", disks=ONLY, parent="<parent><name>x</name></parent>"))
call("delete", lambda: d.checkpointLookupByName("none").delete(0))
call("delete", lambda: d.checkpointLookupByName("first").delete(0))
create_checkpoint("flags", xml("first", disks=ONLY), 0x100)
create_checkpoint("quiesce", xml("first", disks=ONLY), libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE)
create_checkpoint("redefine without domain", xml("first", disks=ONLY), REDEFINE)
call("lookup", d.checkpointLookupByName, "absent")
call("list flags", d.listAllCheckpoints, 0x1000)

note("create")
create_checkpoint("first", xml("first", "<description>the &lt;first></description>", ONLY))
create_checkpoint("again", xml("first", disks=ONLY))
write("write -P 9 2M 64k")
create_checkpoint("second", xml("second", disks=BOTH))
write("write -P 10 3M 64k")
write("write -P 11 0 128k", "virtio-disk1")
create_checkpoint("third", xml("third", disks=ONLY))
events.print()
print(sorted(os.listdir("/var/lib/libvirt/qemu/checkpoint/one")))
call("list", lambda: names(d.listAllCheckpoints()))
for flag in ("ROOTS", "LEAVES", "NO_LEAVES", "TOPOLOGICAL"):
    call(flag, lambda: [x.getName() for x in sorted(d.listAllCheckpoints(getattr(libvirt, "VIR_DOMAIN_CHECKPOINT_LIST_" + flag)), key=lambda x: 0 if flag == "TOPOLOGICAL" else x.getName())])
first = d.checkpointLookupByName("first")
second = d.checkpointLookupByName("second")
call("children", lambda: names(first.listAllChildren()))
call("descendants", lambda: names(first.listAllChildren(libvirt.VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS)))
call("parent", lambda: second.getParent().getName())
call("parent of the first", first.getParent)
call("lookup of nothing", d.checkpointLookupByName, "nothing")
print(second.getXMLDesc(NODOMAIN))
print(first.getXMLDesc(NODOMAIN | SIZE))
print(second.getXMLDesc(NODOMAIN | SIZE))
call("xml flags", first.getXMLDesc, 0x1000)
with_domain = second.getXMLDesc()
print(with_domain)
print(open("/var/lib/libvirt/qemu/checkpoint/one/third.xml").read().split("-->\n")[-1].split("<domain ")[0])

note("daemon and delete")
call("delete flags", first.delete, 0x100)
call("delete the middle", second.delete, 0)
call("list", lambda: names(d.listAllCheckpoints()))
print(d.checkpointLookupByName("third").getXMLDesc(NODOMAIN))
print(first.getXMLDesc(NODOMAIN | SIZE))
call("metadata only", d.checkpointLookupByName("third").delete, libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)
call("list", lambda: names(d.listAllCheckpoints()))
saved = first.getXMLDesc(libvirt.VIR_DOMAIN_CHECKPOINT_XML_SECURE)
call("metadata only", first.delete, libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)
call("redefine", lambda: d.checkpointCreateXML(saved, REDEFINE).getName())
call("redefine validate", lambda: d.checkpointCreateXML(saved, REDEFINE | libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE).getName())
print(d.checkpointLookupByName("first").getXMLDesc(NODOMAIN))
call("children only", d.checkpointLookupByName("first").delete, libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY)
call("children", d.checkpointLookupByName("first").delete, libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN)
call("list", d.listAllCheckpoints)
call("exists", lambda: os.path.exists("/var/lib/libvirt/qemu/checkpoint/one"))
create_checkpoint("left", xml("left", disks=ONLY))
d.destroy()
events.print()
call("delete off", d.checkpointLookupByName("left").delete, 0)
call("undefine", d.undefine)
call("undefine", d.undefineFlags, libvirt.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)
call("exists", lambda: os.path.exists("/var/lib/libvirt/qemu/checkpoint/one"))
print(re.findall(r"name: (\S+)", tool("qemu-img", "info", paths[-1])))
