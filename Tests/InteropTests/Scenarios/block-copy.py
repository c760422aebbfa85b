# title: pulling images upwards and copying them elsewhere
# features: SNAP-22
import os
import stat
import subprocess
import libvirt
from images import WORK, backing, chain, check, create, disk, disks, tool
from recorder import Events, call, note, tiny

events = Events()
c = libvirt.open("qemu:///system")
RELATIVE = libvirt.VIR_DOMAIN_BLOCK_REBASE_RELATIVE
REBASE_BYTES = libvirt.VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES
SHALLOW = libvirt.VIR_DOMAIN_BLOCK_COPY_SHALLOW
REUSE = libvirt.VIR_DOMAIN_BLOCK_COPY_REUSE_EXT
TRANSIENT = libvirt.VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB
PIVOT = libvirt.VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT
PAUSED = libvirt.VIR_DOMAIN_START_PAUSED


def after(words="BLOCK_JOB_2"):
    events.wait(words)
    events.print()


note("pull")
paths = chain("a", 5, relative=True)
d = c.defineXML(tiny("one", devices=disk(paths[-1]) + """
    <disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>"""))
call("pull of a domain that is off", d.blockPull, "vda", 0, 0)
call("rebase of a domain that is off", d.blockRebase, "vda", None, 0, 0)
d.createWithFlags(PAUSED)
events.print()
call("pull of nothing", d.blockPull, "vdz", 0, 0)
call("pull of an empty drive", d.blockPull, "hda", 0, 0)
call("pull with flags", d.blockPull, "vda", 0, 0x10)
call("rebase flags", d.blockRebase, "vda", None, 0, 0x1000)
call("rebase unknown base", d.blockRebase, "vda", "/nowhere", 0, 0)
call("rebase to itself", d.blockRebase, "vda", paths[-1], 0, 0)
call("rebase relative without base", d.blockRebase, "vda", None, 0, RELATIVE)
call("pull too fast", d.blockPull, "vda", 1 << 62, 0)
call("rebase shallow alone", d.blockRebase, "vda", None, 0, libvirt.VIR_DOMAIN_BLOCK_REBASE_SHALLOW)
events.print()
call("rebase", d.blockRebase, "vda", "vda[4]", 0, RELATIVE)
after()
print(backing(paths[-1]))
call("rebase", d.blockRebase, "vda", paths[2], 5 << 20, REBASE_BYTES)
after()
print(backing(paths[-1]) == paths[2])
disks(d.XMLDesc())
call("slow pull", d.blockRebase, "vda", None, 1, REBASE_BYTES)
call("pivot of a pull", d.blockJobAbort, "vda", PIVOT)
call("abort of a pull", d.blockJobAbort, "vda", 0)
after()
call("domain state", d.state)
call("pull all", d.blockPull, "vda", 0, 0)
after()
print(backing(paths[-1]))
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
call("pull without anything below", d.blockPull, "vda", 0, 0)
after()
d.destroy()
events.print()
print(check(paths[-1], 7))

note("copy refused")
paths = chain("b", 2)
d = c.defineXML(tiny("one", devices=disk(paths[-1]) + """
    <disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>"""))


def to(path, form="<driver type='qcow2'/>", kind="file", attribute="file"):
    return "<disk type='%s'><source %s='%s'/>%s</disk>" % (kind, attribute, path, form)


copy = WORK + "/copy"
call("off", d.blockCopy, "vda", to(copy), {}, 0)
d.createWithFlags(PAUSED)
events.print()
call("persistent", d.blockCopy, "vda", to(copy), {}, 0)
call("unknown disk", d.blockCopy, "vdz", to(copy), {}, TRANSIENT)
call("empty drive", d.blockCopy, "hda", to(copy), {}, TRANSIENT)
call("flags", d.blockCopy, "vda", to(copy), {}, 0x1000)
call("no XML", d.blockCopy, "vda", "<disk", {}, TRANSIENT)
call("wrong root", d.blockCopy, "vda", "<interface type='network'/>", {}, TRANSIENT)
call("no source", d.blockCopy, "vda", "<disk type='file'><target dev='vda'/></disk>", {}, TRANSIENT)
call("granularity", d.blockCopy, "vda", to(copy), {"granularity": 3}, TRANSIENT)
call("granularity too small", d.blockCopy, "vda", to(copy), {"granularity": 256}, TRANSIENT)
call("unknown parameter", d.blockCopy, "vda", to(copy), {"nothing": 3}, TRANSIENT)
call("reuse of nothing", d.blockCopy, "vda", to(copy), {}, TRANSIENT | REUSE)
call("directory missing", d.blockCopy, "vda", to("/nowhere/copy"), {}, TRANSIENT)
call("raw and shallow", d.blockCopy, "vda", to(copy, "<driver type='raw'/>"), {}, TRANSIENT | SHALLOW)
with open(copy, "w") as file:
    file.write("something")
call("file is there", d.blockCopy, "vda", to(copy), {}, TRANSIENT)
os.unlink(copy)
events.print()
print(sorted(name for name in os.listdir(WORK) if name.startswith("copy")))

note("copy and abort")
call("copy", d.blockCopy, "vda", to(copy), {"bandwidth": 1 << 30, "granularity": 65536, "buf-size": 1 << 20}, TRANSIENT)
after()
disks(d.XMLDesc())
call("info", d.blockJobInfo, "vda", libvirt.VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES)
call("abort", d.blockJobAbort, "vda", 0)
after()
disks(d.XMLDesc())
print(check(copy, 4))
os.unlink(copy)

note("copy and pivot")
call("copy", d.blockCopy, "vda", to(copy), {}, TRANSIENT)
after()
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
print(oct(stat.S_IMODE(os.stat(copy).st_mode)))
d.destroy()
events.print()
print(check(copy, 4))

note("shallow copy, raw copy, copy into an image that is there")
d = c.defineXML(tiny("one", devices=disk(paths[-1])))
d.createWithFlags(PAUSED)
events.print()
call("shallow", d.blockCopy, "vda", to(WORK + "/shallow"), {}, TRANSIENT | SHALLOW)
after()
disks(d.XMLDesc())
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
print(backing(WORK + "/shallow") == paths[1])
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
reuse = create("reuse", backing=paths[1])
call("shallow, reuse", d.blockCopy, "vda", to(reuse), {}, TRANSIENT | SHALLOW | REUSE)
after()
disks(d.XMLDesc())
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
print(check(reuse, 4, force=True))
call("raw", d.blockCopy, "vda", to(WORK + "/raw", "<driver type='raw'/>"), {}, TRANSIENT)
after()
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
call("format of the disk", d.blockRebase, "vda", WORK + "/rebased", 0, libvirt.VIR_DOMAIN_BLOCK_REBASE_COPY)
d.destroy()
d.undefine()
events.print()
print(check(WORK + "/raw", 4, "raw"))

note("copy of a transient domain to NBD")
create("far", "8M", form="raw")
server = subprocess.Popen(["qemu-nbd", "-t", "-f", "raw", "-k", WORK + "/nbd.sock", "-x", "far", WORK + "/far"])
while not os.path.exists(WORK + "/nbd.sock"):
    pass
d = c.createXML(tiny("two", 2, devices=disk(paths[-1])), PAUSED)
events.print()
call("rebase copy", d.blockRebase, "vda", WORK + "/rebased", 0, libvirt.VIR_DOMAIN_BLOCK_REBASE_COPY)
after()
disks(d.XMLDesc())
call("abort", d.blockJobAbort, "vda", 0)
after()
call("copy", d.blockCopy, "vda", """<disk type='network'><driver type='raw'/><source protocol='nbd' name='far'>
    <host transport='unix' socket='%s/nbd.sock'/></source></disk>""" % WORK, {}, REUSE)
after()
disks(d.XMLDesc())
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
d.destroy()
events.print()
server.terminate()
server.wait()
print(check(WORK + "/far", 4, "raw"))

note("copy to a block device, an overlay on another one, and its merging")


def device(name, size):
    path = create(name + ".file", size, form="raw")
    found = tool("losetup", "-f", "--show", path).strip()
    os.symlink(found, WORK + "/" + name)
    return WORK + "/" + name


copied, overlay = device("copied", "8M"), device("overlay", "16M")
paths = chain("c", 2)
d = c.defineXML(tiny("three", 3, devices=disk(paths[-1])))
d.createWithFlags(PAUSED)
events.print()
call("copy", d.blockCopy, "vda", to(copied, "<driver type='raw'/>", "block", "dev"), {}, TRANSIENT)
after()
disks(d.XMLDesc())
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
call("copy back", d.blockCopy, "vda", to(WORK + "/back"), {}, TRANSIENT)
after()
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
call("overlay", lambda: d.snapshotCreateXML("""<domainsnapshot><name>s</name><disks>
    <disk name='vda' snapshot='external' type='block'><source dev='%s'/></disk></disks></domainsnapshot>""" % overlay,
    libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY | libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA).getName())
events.print()
disks(d.XMLDesc())
print(backing(overlay) == WORK + "/back")
call("commit", d.blockCommit, "vda", None, None, 0, libvirt.VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
after()
call("pivot", d.blockJobAbort, "vda", PIVOT)
after()
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
d.destroy()
events.print()
print(check(copied, 4, "raw"), check(WORK + "/back", 4))
for name in (copied, overlay):
    subprocess.run(["losetup", "-d", os.path.realpath(name)])
