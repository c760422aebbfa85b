# title: The daemon or QEMU is killed at any moment of creating, reverting to and deleting snapshots: what is found is the state before or after
# long: yes
# features: SNAP-14 SNAP-20 SNAP-31 QA-02
# peer: apusd
# daemon: no
# seconds: 480
"""Random operations on one domain's snapshots, each with a SIGKILL of the daemon or of QEMU at a random entry of its
journal, seen through inotify. Afterwards the disk and what every snapshot keeps have to hold what they held, or what
the operation was to make of them; no file, job or journal may be left that belongs to nothing."""
import json
import os
import random
import re
import signal
import subprocess
import sys
import time

import libvirt
import libvirt_qemu
from crash import JOURNAL, Budget, Watch, launch, log
from recorder import tiny
from snapshots import digest, disk, image, wanted

libvirt.registerErrorHandler(lambda context, error: None, None)
SEED = int(os.environ.get("APUS_SEED", "11"))
DIRECTORY = "/tmp/images"
choose = random.Random(SEED)


def chain(path):
    result = subprocess.run(["qemu-img", "info", "-U", "--backing-chain", "--output=json", path], stdout=subprocess.PIPE, text=True)
    return {entry["filename"] for entry in json.loads(result.stdout)} if result.returncode == 0 else {path}


def first_disk(xml):
    return re.search(r"<source file='([^']*)'", xml).group(1)


def images():
    return {os.path.join(DIRECTORY, name) for name in os.listdir(DIRECTORY)}


def observe(domain):
    """What the disk holds, what every snapshot keeps, and what is wrong with the files."""
    active = first_disk(domain.XMLDesc())
    needed, kept, wrong = chain(active), {}, []
    stored = first_disk(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    if stored != active:
        wrong.append("the definition says %s, not %s" % (stored, active))
    for snapshot in domain.listAllSnapshots():
        xml = snapshot.getXMLDesc()
        source = first_disk(xml[xml.index("<domain "):])
        isInternal = re.search(r"<disk name='vda' snapshot='internal'", xml) is not None
        kept[snapshot.getName()] = digest(source, snapshot.getName() if isInternal else None)
        needed |= chain(source)
        memory = re.search(r"<memory snapshot='external' file='([^']*)'", xml)
        if memory:
            needed.add(memory.group(1))
            if not os.path.exists(memory.group(1)):
                wrong.append("%s is not there" % memory.group(1))
        if "snapshotDeleteInProgress" in xml:
            wrong.append("%s is half deleted" % snapshot.getName())
    found = images()
    left = found - needed
    if left or needed - found:
        wrong.append("left over %s, missing %s" % (sorted(left), sorted(needed - found)))
    if os.listdir(JOURNAL):
        wrong.append("journals %s" % os.listdir(JOURNAL))
    if domain.isActive():
        jobs = libvirt_qemu.qemuMonitorCommand(domain, '{"execute": "query-jobs"}', 0)
        if json.loads(jobs)["return"]:
            wrong.append("jobs " + jobs)
    return digest(active), kept, wrong


def running():
    """The number of the domain's QEMU; None where it has none."""
    try:
        return int(open("/run/libvirt/qemu/a.pid").read())
    except OSError:
        return None


def stamp(domain, number):
    """Writes something new to the disk."""
    place = "write -P %d %dk 64k" % (1 + number % 250, choose.randint(0, 100) * 64)
    if domain.isActive():
        for line in (place, "flush"):
            libvirt_qemu.qemuMonitorCommand(domain, 'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "%s"' % line, libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
    else:
        subprocess.run(["qemu-io", "-f", "qcow2", "-c", place, first_disk(domain.XMLDesc())], stdout=subprocess.DEVNULL, check=True)


def operation(domain, number, kept):
    """virsh's words and what they change: the name of the snapshot that comes, goes or comes back."""
    kinds = ["overlay", "overlay", "internal"]
    if domain.isActive():
        kinds += ["memory", "memory"]
    if kept:
        kinds += ["revert", "revert", "delete", "delete", "delete"]
    if len(kept) > 5:
        kinds = ["delete"]
    kind, name = choose.choice(kinds), "s%d" % number
    if kind == "overlay":
        return kind, name, ["snapshot-create-as", "a", name, "--disk-only", "--diskspec", "vda,snapshot=external,file=%s/%s" % (DIRECTORY, name)]
    if kind == "internal":
        return kind, name, ["snapshot-create-as", "a", name]
    if kind == "memory":
        return kind, name, ["snapshot-create-as", "a", name, "--memspec", "%s/%s.memory" % (DIRECTORY, name), "--diskspec", "vda,file=%s/%s" % (DIRECTORY, name)]
    name = choose.choice(sorted(kept))
    return kind, name, ["snapshot-%s" % kind, "a", name]


os.mkdir(DIRECTORY)
image(DIRECTORY + "/base")
process, connection = launch()
domain = connection.defineXML(tiny("a", devices=disk("vda", DIRECTORY + "/base")))
failures, interrupted, done = [], {}, 0
budget = Budget(20)
while budget.lasts(done >= 10) and not failures:
    if not domain.isActive() and choose.random() < 0.8:
        domain.create()
    stamp(domain, done)
    before, kept, wrong = observe(domain)
    failures += ["before %d: %s" % (done, text) for text in wrong]
    kind, name, words = operation(domain, done, kept)
    victim = choose.choice(["daemon", "daemon", "QEMU"]) if domain.isActive() else "daemon"
    pid = running()
    if victim == "daemon":
        connection.close()
    watch = Watch()
    call = subprocess.Popen(["virsh", "-q", "-c", "qemu:///system", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    seen = watch.wait(choose.randint(1, 20), call, 20)
    if choose.random() < 0.3:
        time.sleep(choose.random() * 0.02)
    if victim == "daemon":
        process.kill()
        process.wait()
    else:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    call.wait()
    watch.close()
    if os.listdir(JOURNAL):
        interrupted[kind] = interrupted.get(kind, 0) + 1
    if victim == "daemon":
        process, connection = launch()
        domain = connection.lookupByName("a")
    else:
        # The kernel tells the daemon of the death in its own time.
        limit = time.monotonic() + 5
        while time.monotonic() < limit and domain.isActive() and running() == pid:
            time.sleep(0.01)
    now, found, wrong = observe(domain)
    done += 1
    print("%d %s killed after %d: %s: active %d, %s %s" % (done, victim, seen, " ".join(words), domain.isActive(), now, found), file=sys.stderr)
    failures += wrong
    others = dict(kept)
    if kind in ("overlay", "internal", "memory"):
        with_it = dict(kept)
        with_it[name] = before
        if found not in (kept, with_it):
            failures.append("snapshots %s instead of %s or %s" % (found, kept, with_it))
        if now != before:
            failures.append("the disk holds %s instead of %s" % (now, before))
    elif kind == "delete":
        others.pop(name)
        if found not in (kept, others):
            failures.append("snapshots %s instead of %s or %s" % (found, kept, others))
        if now != before:
            failures.append("the disk holds %s instead of %s" % (now, before))
    else:
        if found != kept:
            failures.append("snapshots %s instead of %s" % (found, kept))
        if now not in (before, kept[name]):
            failures.append("the disk holds %s instead of %s or %s" % (now, before, kept[name]))
    for text in failures:
        print("WRONG seed %d, operation %d, %s killed after %d entries of %s: %s" % (SEED, done, victim, seen, " ".join(words), text))
print("%d operations, left in the middle: %s" % (done, interrupted), file=sys.stderr)
if done < 10:
    print("WRONG only %d operations" % done)
if domain.isActive():
    domain.destroy()
connection.close()
process.terminate()
process.wait()
if not failures:
    print("done")
