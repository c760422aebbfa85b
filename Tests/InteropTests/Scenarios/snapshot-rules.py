# title: Snapshots of deep chains, beside firmware in flash, of a paused guest's memory, with an agent, and of disks that somebody else takes care of
# long: yes
# features: SNAP-15 SNAP-17 SNAP-19 SNAP-20 SNAP-21 SNAP-26 SNAP-27 S-9 S-11 QA-01
import os
import shutil
import subprocess

import libvirt
from recorder import Events, call, note, tiny
from snapshots import IGNORED, about, backing, disk, disks, image, take, wanted

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
take(d, "inside")
about(d)
d.destroy()
done()

note("memory that is shared with other processes, or never with other guests")
image("/tmp/f")
BACKING = "<memoryBacking><nosharepages/><source type='memfd'/><access mode='shared'/></memoryBacking>"
d = c.defineXML(tiny("memory", 5, devices=disk("vda", "/tmp/f"), extra=BACKING))
d.create()
for name, flags in (("shared", 0), ("live", libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_LIVE)):
    take(d, name, "<memory snapshot='external' file='/tmp/%s.memory'/>" % name, flags)
take(d, "inside")
about(d)
d.destroy()
done()

note("what QEMU cannot give away")
subprocess.run(["qemu-img", "create", "-q", "-f", "vdi", "/tmp/g", "8M"], check=True)
image("/tmp/h")
d = c.defineXML(tiny("blocked", 6, devices=disk("vda", "/tmp/g", "vdi") + disk("vdb", "/tmp/h")))
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
take(d, "file", "<memory snapshot='external' file='/tmp/blocked'/>")
take(d, "inside", disks("<disk name='vda' snapshot='no'/>"))
call("save", d.save, "/tmp/blocked")
call("managedSave", d.managedSave)
take(d, "disks", "", DISK_ONLY)
about(d)
d.destroy()
PROMISE = "<cpu mode='custom' match='exact'%s><model fallback='forbid'>qemu64</model><feature policy='%s' name='invtsc'/></cpu>"
for check, policy in (("", "require"), ("", "force"), (" check='partial'", "require"), ("", "disable")):
    d = c.defineXML(tiny("clock", 7, extra=PROMISE % (check, policy)))
    call("start with invtsc%s %s" % (check, policy), d.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
    if d.isActive():
        d.destroy()
for cpu in ("<cpu mode='maximum'><feature policy='require' name='invtsc'/></cpu>",
            "<cpu mode='host-model'><feature policy='require' name='invtsc'/></cpu>",
            "<cpu mode='custom' match='exact' check='partial'><model fallback='forbid'>Skylake-Client</model></cpu>",
            "<cpu mode='custom' match='exact' check='full'><model fallback='forbid'>qemu64</model></cpu>"):
    d = c.defineXML(tiny("clock", 7, extra=cpu))
    call("start " + cpu, d.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
done()

note("disks that a job works on")
image("/tmp/i")
image("/tmp/j")
d = c.defineXML(tiny("busy", 8, devices=disk("vda", "/tmp/i") + disk("vdb", "/tmp/j")))
d.create()
d.blockCopy("vda", "<disk type='file'><source file='/tmp/copied'/><driver type='qcow2'/></disk>", {}, libvirt.VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB)
events.wait("BLOCK_JOB_2")
take(d, "disks", "", DISK_ONLY)
take(d, "file", "<memory snapshot='external' file='/tmp/busy'/>")
take(d, "inside")
take(d, "other", disks("<disk name='vda' snapshot='no'/>"), DISK_ONLY)
d.blockJobAbort("vda")
take(d, "after", "", DISK_ONLY)
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

note("firmware in flash")
CODE, TEMPLATE, VARIABLES = "/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd", "/tmp/variables"
FLASH = "<loader readonly='yes' type='pflash'>%s</loader><nvram template='%s'>%s</nvram>" % (CODE, TEMPLATE, VARIABLES)
shutil.copy(CODE, "/tmp/flash")
WRITABLE = "<loader readonly='no' type='pflash'>/tmp/flash</loader>"
ROM = "<loader type='rom'>/usr/share/seabios/bios-256k.bin</loader>"
HVM = ">hvm</type>"


def firmware(loader):
    return tiny("flash", 9, disk("vda", "/tmp/k"), "q35").replace(HVM, HVM + loader)


def variables():
    if not os.path.exists(VARIABLES):
        return "no variables"
    with open(VARIABLES, "rb") as file, open(TEMPLATE, "rb") as template:
        return "the template's variables" if file.read() == template.read() else "variables of its own"


def inside(domain, name, more=""):
    """An internal snapshot. libvirtd does not take it beside flash, so that it goes at once."""
    take(domain, name, more)
    if name in domain.snapshotListNames() and "rom" not in name:
        domain.snapshotLookupByName(name).delete()


for label, loader in (("variables", FLASH), ("writable", WRITABLE), ("rom", ROM)):
    image("/tmp/k")
    d = c.defineXML(firmware(loader))
    inside(d, label + " off")
    inside(d, label + " off disk", disks("<disk name='vda' snapshot='internal'/>"))
    d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    print(variables())
    inside(d, label + " inside")
    inside(d, label + " memory", "<memory snapshot='internal'/>")
    take(d, label + " disks", disks("<disk name='vda' snapshot='external'><source file='/tmp/k.1'/></disk>"), DISK_ONLY)
    take(d, label + " file", "<memory snapshot='external' file='/tmp/k.memory'/>" + disks("<disk name='vda' snapshot='external'><source file='/tmp/k.2'/></disk>"))
    d.destroy()
    d.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM | libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
    for path in ("/tmp/k.1", "/tmp/k.2", "/tmp/k.memory"):
        os.unlink(path)
done()

note("variables begun anew when going back")
RUNNING, PAUSED, FORCE, RESET = 1, 2, 4, 8
for label, loader in (("flash", FLASH), ("no flash", "")):
    image("/tmp/k")
    subprocess.run(["qemu-img", "snapshot", "-c", "kept", "/tmp/k"], check=True)
    d = c.defineXML(firmware(loader))
    kept = d.snapshotCreateXML(
        wanted("kept", "<state>shutoff</state><creationTime>1</creationTime><memory snapshot='no'/>"
               + disks("<disk name='vda' snapshot='internal'/>") + d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)),
        libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE)
    for flags in (0, RESET, PAUSED, PAUSED | RESET, RUNNING | PAUSED | RESET, PAUSED | RESET | FORCE, 16):
        if loader:
            with open(VARIABLES, "wb") as file, open(TEMPLATE, "rb") as template:
                file.write(template.read()[::-1])
        call("%s revert %x" % (label, flags), lambda: d.revertToSnapshot(kept, flags))
        print(variables(), d.state())
    if d.isActive():
        d.destroy()
    d.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM | libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
done()
