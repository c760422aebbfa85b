# title: Internal snapshots of a guest with UEFI firmware: memory, disk and the firmware's variables come back
# long: yes
# features: S-9 SNAP-15
# guest: yes
# peer: apusd
import filecmp
import os
import shutil
import subprocess

import libvirt
from console import lines_until
from snapshots import *

libvirt.registerErrorHandler(lambda context, error: None, None)
CODE, TEMPLATE, VARIABLES = "/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd", "/tmp/variables"
FLASH = "<loader readonly='yes' type='pflash'>%s</loader><nvram template='%s'>%s</nvram>" % (CODE, TEMPLATE, VARIABLES)
HVM = ">hvm</type>"
c = libvirt.open("qemu:///system")


def check(what, found, expected):
    print("ok %s" % what if found == expected else "WRONG %s: %r instead of %r" % (what, found, expected))


def attempt(what, body):
    try:
        return body()
    except libvirt.libvirtError as error:
        print("WRONG %s: %s" % (what, error))


def snap(name, flags=0):
    attempt(name, lambda: d.snapshotCreateXML(wanted(name), flags))


def revert(name, flags=0):
    attempt("revert " + name, lambda: d.revertToSnapshot(d.snapshotLookupByName(name), flags))


def delete(name):
    attempt("delete " + name, lambda: d.snapshotLookupByName(name).delete())


def ask(command, answer):
    return re.search(answer, list(lines_until(d, answer, 120, command))[-1]).group(1)


def put(value):
    ask("echo %s >/tmp/kept; guest-pattern write /dev/vda:%s:64 >/dev/null; sync; echo DONE-$((%s+0))" % (value, value, value),
        r"DONE-(\d+)")


def has(value):
    check("memory %s" % value, ask("echo MEMORY-`cat /tmp/kept`", r"MEMORY-(\d+)"), str(value))
    check("disk %s" % value, ask("echo 3 >/proc/sys/vm/drop_caches; guest-pattern verify /dev/vda:%s:64" % value, r"GUEST-PATTERN (\w+)"), "same")


def scribble():
    """Nobody's variables."""
    with open(VARIABLES, "r+b") as file:
        file.seek(0x1000)
        file.write(b"\0" * 0x4000)


def keep(path):
    shutil.copy(VARIABLES, path)


def same(what, path):
    check(what, filecmp.cmp(VARIABLES, path, shallow=False), True)


image("/tmp/a.qcow2")
xml = subprocess.run(
    ["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; guest one 1"], capture_output=True, text=True, check=True
).stdout.replace("</devices>", disk("vda", "/tmp/a.qcow2") + "</devices>").replace(HVM, HVM + FLASH)
d = c.defineXML(xml)

# Shut off: the variables are kept beside themselves.
snap("early")
check("no variables, no copy", os.path.exists(VARIABLES + ".early"), False)
delete("early")
shutil.copy(TEMPLATE, VARIABLES)
snap("off")
check("copy", (filecmp.cmp(VARIABLES + ".off", TEMPLATE, shallow=False), os.stat(VARIABLES + ".off").st_mode & 0o7777), (True, 0o600))
scribble()
revert("off")
same("variables when shut off", TEMPLATE)
delete("off")
check("nothing is left", (os.path.exists(VARIABLES + ".off"), internal("/tmp/a.qcow2")), (False, []))
with open(VARIABLES + ".mine", "w") as file:
    file.write("somebody's")
try:
    d.snapshotCreateXML(wanted("mine"))
    print("WRONG: a file of somebody was written over")
except libvirt.libvirtError as error:
    check("somebody's file", (error.get_error_code(), VARIABLES + ".mine" in str(error), open(VARIABLES + ".mine").read()),
          (libvirt.VIR_ERR_CONFIG_UNSUPPORTED, True, "somebody's"))

# While it runs: with the memory.
d.create()
list(lines_until(d, "GUEST-READY", 240))
put(1)
snap("on")
check("inside", internal("/tmp/a.qcow2"), ["on"])
keep("/tmp/on")
put(2)
revert("on")
has(1)
put(3)
snap("second")
d.destroy()
scribble()
revert("on")
check("state", d.state()[0], libvirt.VIR_DOMAIN_RUNNING)
has(1)
same("variables of the running guest", "/tmp/on")
delete("on")
check("one is left", (internal("/tmp/a.qcow2"), d.snapshotListNames()), (["second"], ["second"]))
revert("second", libvirt.VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED)
check("paused", d.state()[0], libvirt.VIR_DOMAIN_PAUSED)
d.resume()
has(3)
d.destroy()
delete("second")
check("none is left", (internal("/tmp/a.qcow2"), d.snapshotListNames()), ([], []))

# Flash that holds code and variables.
shutil.copy(CODE, "/tmp/flash")
image("/tmp/b.qcow2")
d = c.defineXML(tiny("flash", 2, disk("vda", "/tmp/b.qcow2"), "q35").replace(
    HVM, HVM + "<loader readonly='no' type='pflash'>/tmp/flash</loader>"))
d.create()
snap("flash")
revert("flash")
check("flash", (d.state()[0], internal("/tmp/b.qcow2")), (libvirt.VIR_DOMAIN_RUNNING, ["flash"]))
delete("flash")
check("flash is free", internal("/tmp/b.qcow2"), [])
d.destroy()
print("done")
