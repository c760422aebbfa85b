# title: Every step of snapshots, block jobs, checkpoints and backups fails, and the daemon and QEMU die at it: what is found is the state before or after
# long: yes
# features: SNAP-14 SNAP-20 SNAP-22 SNAP-31 QA-02
# peer: apusd
# daemon: no
# seconds: 1500
"""Each operation is done again and again on the same domain with two disks. Its plan is disturbed at one step after the
other: the step fails when it is done, the daemon dies before or after it, the daemon dies once more while it takes back
or finishes what the other left, QEMU dies. What the disks, snapshots and checkpoints hold, the definitions, the files and
QEMU's nodes have to be as before the operation, or as after it when nothing disturbs it, and must not depend on chance.

Without APUS_CRASH_SECONDS a part is done; APUS_SEED chooses another one, APUS_CRASH_ONLY the operations by name."""
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time

import libvirt
import libvirt_qemu

FAULTS = "/tmp/faults"
os.environ["APUSD_FAULTS"] = FAULTS

from crash import JOURNAL, Budget, ask, launch, leftovers, log
from recorder import tiny
from snapshots import digest, disk, image

libvirt.registerErrorHandler(lambda context, error: None, None)
DIRECTORY = "/tmp/images"
TARGETS = ["vda", "vdb"]


class Host:
    """The daemon, and the domain, which can be made anew."""

    def __init__(self):
        self.process, self.connection = launch()
        self.domain = None

    def virsh(self, words, wait=True):
        call = subprocess.Popen(["virsh", "-q", "-c", "qemu:///system", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        return call.wait() if wait else call

    def restart(self):
        self.process.wait()
        self.process, self.connection = launch()
        self.domain = self.connection.lookupByName("a")

    def fresh(self, layers=1):
        """A domain that stands still, its disks of some layers with contents of their own."""
        if self.domain is not None:
            for snapshot in self.domain.listAllSnapshots():
                snapshot.delete(libvirt.VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY)
            if self.domain.isActive():
                self.domain.destroy()
            self.domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA | libvirt.VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA)
        shutil.rmtree(DIRECTORY, ignore_errors=True)
        os.mkdir(DIRECTORY)
        for number, target in enumerate(TARGETS):
            for layer in range(layers):
                path = "%s/%s.%d" % (DIRECTORY, target, layer)
                words = ["-b", path[:-1] + str(layer - 1), "-F", "qcow2"] if layer else []
                image(path, *words)
                place = "write -P %d %dk 128k" % (10 * number + layer + 1, 64 * layer)
                subprocess.run(["qemu-io", "-f", "qcow2", "-c", place, path], stdout=subprocess.DEVNULL, check=True)
        tops = [disk(target, "%s/%s.%d" % (DIRECTORY, target, layers - 1)) for target in TARGETS]
        self.domain = self.connection.defineXML(tiny("a", devices="".join(tops)))

    def start(self):
        self.domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)

    def stamp(self, pattern):
        """Writes something new to both disks."""
        place = "write -P %d 3M 192k" % pattern
        for number, target in enumerate(TARGETS):
            if self.domain.isActive():
                for line in (place, "flush"):
                    libvirt_qemu.qemuMonitorCommand(
                        self.domain, 'qemu-io -d /machine/peripheral/virtio-disk%d/virtio-backend "%s"' % (number, line),
                        libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
            else:
                path = sources(self.domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))[target]
                subprocess.run(["qemu-io", "-f", "qcow2", "-c", place, path], stdout=subprocess.DEVNULL, check=True)

    def overlay(self, name, pattern, *words):
        files = ["--diskspec=%s,file=%s/%s.%s" % (target, DIRECTORY, name, target) for target in TARGETS]
        assert self.virsh(["snapshot-create-as", "a", name, "--disk-only", *files, *words]) == 0
        self.stamp(pattern)


def sources(xml):
    """Each disk's image."""
    return {
        target: path for path, target in re.findall(r"<disk .*?<source file='([^']*)'.*?<target dev='(vd.)'", xml, re.S)}


def chain(path):
    result = subprocess.run(["qemu-img", "info", "-U", "--backing-chain", "--output=json", path], stdout=subprocess.PIPE, text=True)
    return [entry["filename"] for entry in json.loads(result.stdout)] if result.returncode == 0 else [path, "broken"]


def plain(text):
    """A name without the time that reverting puts into it."""
    return re.sub(r"\.\d{10}(-\d+)?", ".TIME", text)


def observe(host, state):
    """Everything that an operation may change, and what cannot be right."""
    domain, wrong = host.domain, []
    active = sources(domain.XMLDesc())
    stored = sources(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    found = {"active": domain.isActive() == 1, "stored": stored}
    needed = set()
    for target, path in active.items():
        found[target] = digest(path)
        found[target + " chain"] = chain(path)
        needed.update(found[target + " chain"])
    for snapshot in domain.listAllSnapshots():
        xml = snapshot.getXMLDesc()
        kept = sources(xml[xml.index("<domain "):])
        modes = dict(re.findall(r"<disk name='(vd.)' snapshot='(\w+)'", xml))
        name = snapshot.getName()
        for target, path in kept.items():
            found["%s of %s" % (target, name)] = digest(path, name if modes[target] == "internal" else None)
            needed.update(chain(path))
        parent = re.search(r"<parent>\s*<name>(\w+)", xml)
        found[name] = [modes, parent and parent.group(1), snapshot.isCurrent()]
        memory = re.search(r"<memory snapshot='external' file='([^']*)'", xml)
        if memory:
            needed.add(memory.group(1))
        if "snapshotDeleteInProgress" in xml:
            wrong.append("%s is half deleted" % name)
    found["checkpoints"] = sorted(checkpoint.getName() for checkpoint in domain.listAllCheckpoints())
    found["files"] = sorted(os.listdir(DIRECTORY))
    files = {os.path.join(DIRECTORY, name) for name in found["files"]}
    if needed - files:
        wrong.append("missing %s" % sorted(needed - files))
    if state.get("tidy", True) and files - needed:
        wrong.append("left over %s" % sorted(files - needed))
    if os.listdir(JOURNAL):
        wrong.append("journals %s" % os.listdir(JOURNAL))
    if found["active"]:
        wrong += leftovers(domain, DIRECTORY)
        if ask(domain, "query-jobs"):
            wrong.append("jobs %s" % ask(domain, "query-jobs"))
        for node in ask(domain, "query-named-block-nodes"):
            names = sorted(bitmap["name"] for bitmap in node.get("dirty-bitmaps", []))
            if names and node["node-name"].endswith("-format"):
                found["bitmaps of " + node["file"]] = names
    return json.loads(plain(json.dumps(found))), wrong


def end_jobs(domain):
    """Jobs that were begun before somebody died go on: they are ended."""
    if not domain.isActive():
        return
    limit = time.monotonic() + 20
    for target in TARGETS:
        while domain.blockJobInfo(target, 0) and time.monotonic() < limit:
            try:
                domain.blockJobAbort(target, 0)
            except libvirt.libvirtError:
                pass
            time.sleep(0.01)
    while domain.jobInfo()[0] != 0 and time.monotonic() < limit:
        try:
            domain.abortJob()
        except libvirt.libvirtError:
            pass
        time.sleep(0.01)


def specs(name, more=""):
    return ["--diskspec=%s,file=%s/%s.%s%s" % (target, DIRECTORY, name, target, more) for target in TARGETS]


def write(path, text):
    with open(path, "w") as file:
        file.write(text)
    return path


BACKUP = write("/tmp/backup.xml", "<domainbackup><disks>%s</disks></domainbackup>" % "".join(
    "<disk name='%s' type='file'><target file='%s/full.%s'/></disk>" % (target, DIRECTORY, target) for target in TARGETS))
PULL = write("/tmp/pull.xml", "<domainbackup mode='pull'><server transport='unix' socket='/tmp/nbd'/><disks>%s</disks></domainbackup>" % "".join(
    "<disk name='%s' type='file'><scratch file='%s/scratch.%s'/></disk>" % (target, DIRECTORY, target) for target in TARGETS))
CHECKPOINT = write("/tmp/checkpoint.xml", "<domaincheckpoint><name>c2</name></domaincheckpoint>")


class Operation:
    """virsh's words, what has to be there before, and the plans whose steps are disturbed."""

    def __init__(self, name, plans, words, prepare, **state):
        self.name, self.plans, self.words, self.prepare, self.state = name, plans.split(), words, prepare, state


def off(layers=1, *names):
    def prepare(host):
        host.fresh(layers)
        for number, name in enumerate(names):
            host.overlay(name, 40 + number)
    return prepare


def on(layers=1, *names, checkpoints=()):
    def prepare(host):
        host.fresh(layers)
        host.start()
        for name in checkpoints:
            assert host.virsh(["checkpoint-create-as", "a", name]) == 0
        for number, name in enumerate(names):
            host.overlay(name, 40 + number)
    return prepare


def internal(isOn):
    def prepare(host):
        host.fresh()
        if isOn:
            host.start()
        assert host.virsh(["snapshot-create-as", "a", "s1"]) == 0
        host.stamp(77)
    return prepare


def memory(host):
    host.fresh()
    host.start()
    host.domain.resume()
    assert host.virsh(["snapshot-create-as", "a", "s1", "--memspec", DIRECTORY + "/s1.memory", *specs("s1")]) == 0
    host.stamp(77)


def runs(host):
    host.fresh()
    host.start()
    host.domain.resume()


def mirrored(*words):
    """A job whose two sides are alike."""
    def prepare(host):
        host.fresh(3)
        host.start()
        assert host.virsh(list(words)) == 0
        limit = time.monotonic() + 20
        while "ready='yes'" not in host.domain.XMLDesc() and time.monotonic() < limit:
            time.sleep(0.01)
    return prepare


COPY = ["blockcopy", "a", "vda", "--dest", DIRECTORY + "/copy", "--transient-job"]
COMMIT = ["blockcommit", "a", "vda", "--active"]
OPERATIONS = [
    Operation("create disk-only", "snapshot-create", ["snapshot-create-as", "a", "s1", "--disk-only", *specs("s1")], on(2)),
    Operation("create disk-only, off", "snapshot-create", ["snapshot-create-as", "a", "s1", "--disk-only", *specs("s1")], off(2)),
    Operation("create with memory", "snapshot-create", ["snapshot-create-as", "a", "s1", "--memspec", DIRECTORY + "/s1.memory", *specs("s1")], runs),
    Operation("create with memory, paused", "snapshot-create", ["snapshot-create-as", "a", "s1", "--memspec", DIRECTORY + "/s1.memory", *specs("s1")], on()),
    Operation("create with memory, live", "snapshot-create", ["snapshot-create-as", "a", "s1", "--live", "--memspec", DIRECTORY + "/s1.memory", *specs("s1")], runs),
    Operation("create internal", "snapshot-create", ["snapshot-create-as", "a", "s1"], runs),
    Operation("create internal, off", "snapshot-create", ["snapshot-create-as", "a", "s1"], off()),
    Operation("revert, off", "snapshot-revert", ["snapshot-revert", "a", "s1"], off(1, "s1")),
    Operation("revert", "snapshot-revert", ["snapshot-revert", "a", "s1"], on(1, "s1", "s2"), loses="active"),
    Operation("revert to memory", "snapshot-revert start", ["snapshot-revert", "a", "s1"], memory, loses="active"),
    Operation("revert to internal", "snapshot-revert start", ["snapshot-revert", "a", "s1"], internal(True), loses="active"),
    Operation("revert to internal, off", "snapshot-revert", ["snapshot-revert", "a", "s1"], internal(False)),
    Operation("delete the last", "snapshot-delete", ["snapshot-delete", "a", "s2"], on(1, "s1", "s2")),
    Operation("delete one in the middle", "snapshot-delete", ["snapshot-delete", "a", "s2"], on(1, "s1", "s2", "s3")),
    Operation("delete all", "snapshot-delete", ["snapshot-delete", "a", "s1", "--children"], on(1, "s1", "s2")),
    Operation("delete, off", "snapshot-delete", ["snapshot-delete", "a", "s2"], off(1, "s1", "s2", "s3")),
    Operation("delete all, off", "snapshot-delete", ["snapshot-delete", "a", "s1", "--children"], off(1, "s1", "s2")),
    Operation("delete with memory", "snapshot-delete", ["snapshot-delete", "a", "s1"], memory),
    Operation("delete internal", "snapshot-delete", ["snapshot-delete", "a", "s1"], internal(True)),
    Operation("delete internal, off", "snapshot-delete", ["snapshot-delete", "a", "s1"], internal(False)),
    Operation("commit", "blockcommit", ["blockcommit", "a", "vda", "--active", "--wait", "--keep-overlay"], on(3), tidy=False),
    Operation("commit in the middle", "blockcommit", ["blockcommit", "a", "vda", "--top", DIRECTORY + "/vda.1", "--wait"], on(3), tidy=False),
    Operation("pull", "blockpull", ["blockpull", "a", "vda", "--wait"], on(3), tidy=False),
    Operation("copy", "blockcopy", [*COPY, "--wait", "--finish"], on(3), tidy=False),
    Operation("pivot to a copy", "blockjob-pivot", ["blockjob", "a", "vda", "--pivot"], mirrored(*COPY), tidy=False, mirror=True),
    Operation("abort a copy", "blockjob-abort", ["blockjob", "a", "vda", "--abort"], mirrored(*COPY), tidy=False, mirror=True),
    Operation("pivot after a commit", "blockjob-pivot", ["blockjob", "a", "vda", "--pivot"], mirrored(*COMMIT), tidy=False, mirror=True),
    Operation("checkpoint", "checkpoint-create", ["checkpoint-create-as", "a", "c2"], on(1, checkpoints=["c1"])),
    Operation("delete a checkpoint", "checkpoint-delete", ["checkpoint-delete", "a", "c1"], on(1, checkpoints=["c1", "c2"])),
    Operation("backup", "backup-begin", ["backup-begin", "a", BACKUP, CHECKPOINT], on(1, checkpoints=["c1"]), tidy=False),
    Operation("backup to be pulled", "backup-begin", ["backup-begin", "a", PULL, CHECKPOINT], on(1, checkpoints=["c1"]), tidy=False),
]


def moments(operation, step):
    """What is tried at a step, and what of it needs QEMU."""
    if not operation.plans[0].startswith("blockjob"):
        yield "fail", "after", None
    yield "kill", "after", None
    if step == 0:
        yield "kill", "before", None
    elif not operation.plans[0].startswith("blockjob"):
        yield "fail", "after", "undone"
    if not operation.name.endswith("off"):
        yield "hold", "after", None


def disturbed(host, operation, plan, step, what, place, second):
    """Does the operation with one disturbance; returns whether its moment has come, and whether the daemon died."""
    lines = "%s %s %d %s\n" % (what, plan, step, place)
    if second:
        # While the step before is taken back, the daemon dies.
        lines += "kill %s %d %s\n" % (plan, step - 1, second)
    write(FAULTS, lines)
    pid, host.victims = running(), set()
    call = host.virsh(operation.words, wait=False)
    if what == "hold":
        limit = time.monotonic() + 60
        while call.poll() is None and not os.path.exists(FAULTS + ".held") and time.monotonic() < limit:
            time.sleep(0.002)
        if os.path.exists(FAULTS + ".held"):
            # Reverting may have ended it, and starting begun another.
            host.victims = {pid, running()} - {None}
            for victim in host.victims:
                try:
                    os.kill(victim, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            os.unlink(FAULTS + ".held")
    call.wait()
    left = open(FAULTS).read().split() if os.path.exists(FAULTS) else []
    if left:
        os.unlink(FAULTS)
    came = not left or left[0] != what
    return came, not left and (what == "kill" or second is not None)


def running():
    try:
        return int(open("/run/libvirt/qemu/a.pid").read())
    except OSError:
        return None


def settle(host, what, died):
    """After the operation: the daemon is there again, and knows of QEMU's death."""
    if died:
        host.restart()
    limit = time.monotonic() + 30
    while what == "hold" and time.monotonic() < limit:
        try:
            # Gone, or another one that lives.
            if not host.domain.isActive() or running() not in host.victims and ask(host.domain, "query-status"):
                break
        except libvirt.libvirtError:
            pass
        time.sleep(0.01)


def reduced(found, keys):
    return {key: value for key, value in found.items() if key not in keys and not key.startswith("bitmaps")}


host = Host()
failures, tried, came = [], 0, {}
only = os.environ.get("APUS_CRASH_ONLY")
operations = [operation for operation in OPERATIONS if not only or only in operation.name]
complete = "APUS_CRASH_SECONDS" in os.environ
if not complete:
    random.Random(int(os.environ.get("APUS_SEED", "1"))).shuffle(operations)
budget = Budget(40)


def goes_on():
    """A busy machine takes longer for what is the least."""
    return budget.lasts() or tried < 10


for operation in operations:
    if failures or not goes_on():
        break
    operation.prepare(host)
    before, wrong = observe(host, operation.state) if "mirror" not in operation.state else ({}, [])
    failures += ["%s, before: %s" % (operation.name, text) for text in wrong]
    if host.virsh(operation.words) != 0:
        failures.append("%s fails by itself" % operation.name)
        break
    end_jobs(host.domain)
    after, wrong = observe(host, operation.state)
    failures += ["%s, after: %s" % (operation.name, text) for text in wrong]
    if "mirror" in operation.state:
        # The other way out.
        operation.prepare(host)
        end_jobs(host.domain)
        before, wrong = observe(host, operation.state)
    isFresh = False
    for plan in operation.plans:
        step = -1
        hit = True
        while hit and not failures and goes_on():
            step, hit = step + 1, False
            for what, place, second in moments(operation, step):
                if plan == "start" and what == "fail" or failures:
                    hit = hit or plan == "start"
                    continue
                if not isFresh:
                    operation.prepare(host)
                happened, died = disturbed(host, operation, plan, step, what, place, second)
                settle(host, what, died)
                if what == "fail" and os.listdir(JOURNAL):
                    # Beyond the point of no return what has failed is done by the next daemon.
                    host.process.terminate()
                    host.restart()
                if happened:
                    hit, tried = True, tried + 1
                    came[plan] = max(came.get(plan, 0), step + 1)
                end_jobs(host.domain)
                found, wrong = observe(host, operation.state)
                if operation.plans == ["snapshot-delete"] and any("half deleted" in text for text in wrong):
                    # What has been merged cannot be taken apart: deleting goes on where it was.
                    host.virsh(operation.words)
                    found, wrong = observe(host, operation.state)
                    failures += ["%s does not go on" % operation.name] if found != after else []
                where = "%s: %s %s %s %d%s" % (operation.name, what, place, plan, step, " and again" if second else "")
                if os.environ.get("APUS_CRASH_SHOW"):
                    print(where, happened, "before" if found == before else "after" if found == after else "else", file=sys.stderr)
                failures += ["%s: %s" % (where, text) for text in wrong]
                ignored = [operation.state.get("loses")]
                if what == "hold":
                    # Without QEMU nothing says what is active, and what bitmaps knew is lost.
                    ignored.append("active")
                if reduced(found, ignored) not in (reduced(before, ignored), reduced(after, ignored)):
                    failures.append("%s: found %s" % (where, {
                        key: [value, before.get(key), after.get(key)] for key, value in {**before, **after, **found}.items()
                        for value in [found.get(key)] if value not in (before.get(key), after.get(key)) or key == "files"}))
                isFresh = found == before and "mirror" not in operation.state and not wrong and len(found) > 0
                if not happened:
                    isFresh = False
                    break
for text in failures:
    print("WRONG " + text)
print("%d disturbances, steps of plans: %s" % (tried, sorted(came.items())), file=sys.stderr)
if tried < 10:
    print("WRONG only %d disturbances" % tried)
if host.domain.isActive():
    host.domain.destroy()
host.connection.close()
host.process.terminate()
host.process.wait()
if not failures:
    print("done")
