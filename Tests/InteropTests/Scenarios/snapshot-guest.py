# title: A guest's disk and memory come back: external snapshots with and without memory, mixed with internal ones
# features: SNAP-11 SNAP-12 SNAP-13 SNAP-14 SNAP-16 SNAP-29 S-6 S-10
# guest: yes
# peer: apusd
import subprocess
import time

import libvirt
from console import lines_until
from snapshots import *

libvirt.registerErrorHandler(lambda context, error: None, None)
c = libvirt.open("qemu:///system")
image("/tmp/a.qcow2")
xml = subprocess.run(
    ["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; guest one 1"], capture_output=True, text=True, check=True
).stdout.replace("</devices>", disk("vda", "/tmp/a.qcow2") + "</devices>")
d = c.defineXML(xml)


def check(what, found, expected):
    print("ok %s" % what if found == expected else "WRONG %s: %r instead of %r" % (what, found, expected))


def ask(command, answer):
    """Types a command into the guest's shell and returns what its answer line says."""
    line = list(lines_until(d, answer, 30, command))[-1]
    return re.search(answer, line).group(1)


def put(value):
    """Disk and memory of the guest hold `value` from here on."""
    check("write %s" % value, ask(
        "echo %s >/tmp/kept; guest-pattern write /dev/vda:%s:512 >/dev/null; sync; echo DONE-$((%s+0))" % (value, value, value),
        r"DONE-(\d+)"), str(value))


def has(value, memory=True):
    if memory:
        check("memory %s" % value, ask("echo MEMORY-`cat /tmp/kept`", r"MEMORY-(\d+)"), str(value))
    check("disk %s" % value, ask("echo 3 >/proc/sys/vm/drop_caches; guest-pattern verify /dev/vda:%s:512" % value, r"GUEST-PATTERN (\w+)"), "same")


def snap(name, more="", flags=0):
    try:
        return d.snapshotCreateXML(wanted(name, more), flags)
    except libvirt.libvirtError as error:
        print("WRONG %s: %s" % (name, error))


def revert(name, flags=0):
    try:
        d.revertToSnapshot(d.snapshotLookupByName(name), flags)
    except libvirt.libvirtError as error:
        print("WRONG revert %s: %s" % (name, error))


def delete(name, flags=0):
    try:
        d.snapshotLookupByName(name).delete(flags)
    except libvirt.libvirtError as error:
        print("WRONG delete %s: %s" % (name, error))


def booted():
    list(lines_until(d, "GUEST-READY", 60))


d.create()
booted()
put(11)
started = time.monotonic()
snap("m1", "<memory snapshot='external' file='/tmp/m1'/>")
put(22)
snap("i2")
put(33)
snap("m3", "<memory snapshot='external' file='/tmp/m3'/>")
put(44)
try:
    d.snapshotCreateXML(wanted("again", "<memory snapshot='external' file='/tmp/m3'/>"), 0)
    print("WRONG a file of another snapshot was taken")
except libvirt.libvirtError:
    print("ok a file of another snapshot is refused")
revert("m1")
check("runs", d.state()[0], libvirt.VIR_DOMAIN_RUNNING)
has(11)
put(12)
revert("m3")
has(33)
try:
    d.revertToSnapshot(d.snapshotLookupByName("i2"), 0)
    print("WRONG the image below m3 was changed")
except libvirt.libvirtError as error:
    check("going back to i2 would spoil m3", error.get_error_code(), libvirt.VIR_ERR_SNAPSHOT_REVERT_RISKY)
has(33)
revert("m1")
has(11)
# m1's image carries two branches: it must not be merged into either.
delete("i2")
revert("m3")
has(33)
delete("m1")
has(33)
revert("m3")
has(33)
put(34)
snap("d4", flags=16)
put(45)
revert("d4", 1)
booted()
has(34, memory=False)
put(35)
delete("d4")
delete("m3")
check("all gone", d.snapshotListNames(), [])
has(35)
d.destroy()
d.create()
booted()
has(35, memory=False)
d.destroy()
print("done")
