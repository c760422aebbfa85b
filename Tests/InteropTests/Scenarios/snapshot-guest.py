# title: A guest's disk and memory come back: external snapshots with and without memory, mixed with internal ones
# long: yes
# features: SNAP-11 SNAP-12 SNAP-13 SNAP-14 SNAP-16 SNAP-18 SNAP-20 SNAP-25 SNAP-29 S-6 S-10
# guest: yes
# peer: apusd
import json
import subprocess
import threading
import time

import libvirt
import libvirt_qemu
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
    line = list(lines_until(d, answer, 90, command))[-1]
    return re.search(answer, line).group(1)


def put(value):
    """Disk and memory of the guest hold `value` from here on."""
    check("write %s" % value, ask(
        "echo %s >/tmp/kept; guest-pattern write /dev/vda:%s:64 >/dev/null; sync; echo DONE-$((%s+0))" % (value, value, value),
        r"DONE-(\d+)"), str(value))


def has(value, memory=True):
    if memory:
        check("memory %s" % value, ask("echo MEMORY-`cat /tmp/kept`", r"MEMORY-(\d+)"), str(value))
    check("disk %s" % value, ask("echo 3 >/proc/sys/vm/drop_caches; guest-pattern verify /dev/vda:%s:64" % value, r"GUEST-PATTERN (\w+)"), "same")


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


def holds(value):
    """The disk holds the guest's pattern, read while nobody uses it."""
    path = re.search(r"<source file='([^']*)'", d.XMLDesc()).group(1)
    subprocess.run(["qemu-img", "convert", "-f", "qcow2", "-O", "raw", path, "/tmp/raw"], check=True)
    pattern = "".join("%-20s %-20d %-21s\n" % (value, line, value) for line in range(64 * 16))
    with open("/tmp/raw", "rb") as file:
        check("disk %s when shut off" % value, file.read(len(pattern)) == pattern.encode(), True)


def booted():
    list(lines_until(d, "GUEST-READY", 180))


def given_up(name, more, flags=0):
    """Takes a snapshot whose memory would take for ever, sees how far it gets, and gives it up."""
    before = (sorted(os.listdir("/tmp")), d.snapshotListNames(), sources(d))
    outcome, isOver = [], threading.Event()

    def take():
        try:
            libvirt.open("qemu:///system").lookupByName("one").snapshotCreateXML(wanted(name, more), flags)
            outcome.append(None)
        except libvirt.libvirtError as error:
            outcome.append(error.get_error_code())

    def slow():
        # What the daemon sets at the beginning of the transfer lasts for a moment only.
        words = json.dumps({"execute": "migrate-set-parameters", "arguments": {"max-bandwidth": 1000}})
        monitor = libvirt.open("qemu:///system").lookupByName("one")
        while not isOver.is_set():
            libvirt_qemu.qemuMonitorCommand(monitor, words, 0)
            time.sleep(0.001)

    threads = [threading.Thread(target=slow), threading.Thread(target=take)]
    for thread in threads:
        thread.start()
    seen, end = {}, time.monotonic() + 90
    while not outcome and time.monotonic() < end:
        stats = d.jobStats()
        if stats["type"] == libvirt.VIR_DOMAIN_JOB_UNBOUNDED and stats.get("memory_processed", 0) > 0:
            seen = stats
            break
    try:
        d.abortJob()
    except libvirt.libvirtError:
        pass
    threads[1].join()
    isOver.set()
    threads[0].join()
    if outcome == [None]:
        # The machine was faster than anybody could say so.
        delete(name)
        return False
    check("%s given up" % name, outcome, [libvirt.VIR_ERR_OPERATION_ABORTED])
    check("how far it was", (seen["operation"], seen["memory_total"] > seen["memory_remaining"] > 0), (7, True))
    check("nothing is left of it", (sorted(os.listdir("/tmp")), d.snapshotListNames(), sources(d)), before)
    check("runs on", d.state()[0], libvirt.VIR_DOMAIN_RUNNING)
    return True


def not_written(path):
    """The memory's file cannot be written: everything is as before, and the guest runs on."""
    before = (sorted(os.listdir("/tmp")), os.listdir("/tmp/small"), d.snapshotListNames(), sources(d))
    try:
        d.snapshotCreateXML(wanted("lost", "<memory snapshot='external' file='%s'/>" % path), 0)
        print("WRONG %s holds a guest's memory" % path)
    except libvirt.libvirtError:
        print("ok %s is refused or full" % path)
    after = (sorted(os.listdir("/tmp")), os.listdir("/tmp/small"), d.snapshotListNames(), sources(d))
    check("nothing is left in %s" % path, after, before)
    check("runs on", d.state()[0], libvirt.VIR_DOMAIN_RUNNING)
    has(11)


d.create()
booted()
put(11)
os.mkdir("/tmp/small")
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2M", "tmpfs", "/tmp/small"], check=True)
os.mkfifo("/tmp/pipe")
for path in ("/tmp/small/memory", "/tmp/pipe", "/dev/full"):
    not_written(path)
explained = subprocess.run(
    [os.environ.get("APUS", "/run/sandbox/bin/apus"), "-c", "qemu:///system", "--json", "snapshot-create-as", "one", "lost",
     "--memspec", "/tmp/pipe", "--explain"], capture_output=True, text=True).stdout
check("a pipe is foreseen", "SNAP-MEMORY-FILE" in explained and "is a pipe" in explained, True)
for number in range(5):
    if given_up("never%d" % number, "<memory snapshot='external' file='/tmp/never'/>"):
        break
else:
    print("WRONG no snapshot was slow enough")
has(11)
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


def fall_asleep():
    """A guest that sleeps says nothing any more."""
    try:
        list(lines_until(d, "NEVER-SAID", 100, "echo mem >/sys/power/state"))
    except (TimeoutError, EOFError, libvirt.libvirtError):
        pass


threading.Thread(target=fall_asleep, daemon=True).start()
end = time.monotonic() + 100
while d.state()[0] != libvirt.VIR_DOMAIN_PMSUSPENDED and time.monotonic() < end:
    time.sleep(0.05)
check("asleep", d.state()[0], libvirt.VIR_DOMAIN_PMSUSPENDED)
for more, flags in (("", 0), ("<memory snapshot='external' file='/tmp/asleep'/>", 0), ("", 16)):
    try:
        d.snapshotCreateXML(wanted("asleep", more), flags)
        print("WRONG a sleeping guest has a snapshot")
    except libvirt.libvirtError as error:
        check("no snapshot of a sleeping guest", error.get_error_code(), libvirt.VIR_ERR_OPERATION_UNSUPPORTED)
d.destroy()
holds(35)
print("done")
