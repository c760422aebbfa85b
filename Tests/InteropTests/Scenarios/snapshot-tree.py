# title: No delete or revert touches what another snapshot needs: random trees with real images, and a daemon that is killed
# long: yes
# features: SNAP-11 SNAP-12 SNAP-13 SNAP-14 SNAP-20 QA-02
# peer: apusd
# seconds: 340
import random
import signal
import subprocess
import threading
import time

import libvirt
import libvirt_qemu
from recorder import tiny
from snapshots import *

libvirt.registerErrorHandler(lambda context, error: None, None)
SEEDS = [int(word) for word in os.environ.get("APUS_SEEDS", "1 2 3 4 5 6").split()]
STEPS = 16


def connect():
    return libvirt.open("qemu:///system")


PLACES, PLACE = 16, 65536


class World:
    """One domain, and for each of its snapshots what it has to hold: one byte for each place of the disk."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seed = seed
        self.directory = "/tmp/w%d" % seed
        os.mkdir(self.directory)
        self.connection = connect()
        first = self.directory + "/a.qcow2"
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", first, str(PLACES * PLACE)], check=True)
        self.domain = self.connection.defineXML(tiny("one", 1, disk("vda", first)))
        self.present = bytearray(PLACES)
        self.kept = {}
        self.count = 0
        self.log = []

    def path(self):
        return sources(self.domain)[0]

    def write(self):
        self.count += 1
        place = self.random.randrange(PLACES)
        subprocess.run(
            ["qemu-io", "-f", "qcow2", "-c", "write -q -P %d %d 64k" % (self.count % 250 + 1, place * PLACE), self.path()],
            check=True, capture_output=True)
        self.present[place] = self.count % 250 + 1

    def wrong(self, what):
        print("WRONG seed %d: %s; after %s" % (self.seed, what, self.log))

    def read(self, path, snapshot=None):
        """What an image holds, or an internal snapshot inside of it; None where that cannot be read."""
        words = ["qemu-img", "convert", "-U", "-f", "qcow2", "-O", "raw"]
        words += ["-l", "snapshot.name=" + snapshot] if snapshot else []
        if subprocess.run(words + [path, "/tmp/found.raw"], capture_output=True).returncode != 0:
            return None
        with open("/tmp/found.raw", "rb") as file:
            found = file.read()
        # A place that is not the same all over holds what nobody wrote.
        places = [found[at * PLACE:(at + 1) * PLACE] for at in range(PLACES)]
        if len(found) != PLACES * PLACE or any(place != place[:1] * PLACE for place in places):
            return None
        return bytearray(place[0] for place in places)

    def check(self):
        """Every snapshot, and the present, hold what they held."""
        present = {snapshot.getName(): snapshot for snapshot in self.domain.listAllSnapshots()}
        if self.read(self.path()) != self.present:
            self.wrong("the present has changed")
        for name, snapshot in present.items():
            xml = snapshot.getXMLDesc()
            if "snapshotDeleteInProgress" in xml:
                continue
            base = re.search(r"(?s)<domain .*?source file='([^']*)'", xml).group(1)
            if self.read(base, name if "snapshot='internal'" in xml else None) != self.kept[name]:
                self.wrong("snapshot %s in %s has changed" % (name, base))
        return present

    def step(self, kill):
        names = [snapshot.getName() for snapshot in self.domain.listAllSnapshots()]
        choice = self.random.choice(["external", "external", "internal", "revert", "revert", "delete", "delete", "children"])
        self.write()
        if choice in ("external", "internal") or not names:
            name = "s%d" % self.count
            flags = 16 if choice != "internal" else 0
            self.log.append("%s %s" % (choice, name))
            self.kept[name] = bytearray(self.present)
            self.change(lambda domain: domain.snapshotCreateXML(wanted(name), flags), kill)
            return
        name = self.random.choice(names)
        self.log.append("%s %s%s" % (choice, name, " killed" if kill else ""))
        if choice == "revert":
            before = self.path()
            done = self.change(
                lambda domain: domain.revertToSnapshot(domain.snapshotLookupByName(name), 0), kill)
            if done or self.path() != before or self.domain.snapshotCurrent().getName() == name:
                found = self.read(self.path())
                if found != self.kept[name] and (done or found != self.present):
                    self.wrong("reverted to something else than %s" % name)
                self.present = found if found is not None else bytearray(PLACES)
            return
        flags = 0 if choice == "delete" else self.random.choice([1, 4])
        self.change(lambda domain: domain.snapshotLookupByName(name).delete(flags), kill)

    def change(self, call, kill):
        """Makes a call; in some runs the daemon is killed meanwhile and started again."""
        if not kill:
            try:
                call(self.domain)
                return True
            except libvirt.libvirtError as error:
                # Refusals that protect another snapshot are what is tested here.
                if error.get_error_code() != libvirt.VIR_ERR_SNAPSHOT_REVERT_RISKY and "not completed" not in str(error):
                    self.wrong("failed: %s" % error)
                return False
        outcome = []

        def run():
            try:
                call(connect().lookupByName("one"))
                outcome.append(True)
            except libvirt.libvirtError:
                outcome.append(False)

        thread = threading.Thread(target=run)
        thread.start()
        time.sleep(self.random.random() * 0.12)
        os.kill(int(open("/run/sandbox/daemon.pid").read()), signal.SIGKILL)
        thread.join()
        subprocess.run(
            ["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; daemon_start"], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        self.connection = connect()
        self.domain = self.connection.lookupByName("one")
        if os.listdir("/var/lib/libvirt/qemu/journal"):
            self.wrong("a plan is left: %s" % os.listdir("/var/lib/libvirt/qemu/journal"))
        return outcome == [True]

    def end(self):
        # Everything can be deleted in the end, and the present is still there.
        for name in [snapshot.getName() for snapshot in self.domain.listAllSnapshots()]:
            try:
                self.domain.snapshotLookupByName(name).delete(0)
            except libvirt.libvirtError as error:
                self.wrong("delete %s: %s" % (name, error))
            self.check()
        if self.domain.snapshotNum():
            self.wrong("snapshots left")
        # Nothing but the present is left, and what it stands on.
        left = {"%s/%s" % (self.directory, name) for name in os.listdir(self.directory)}
        if left != set(backing(self.path())):
            self.wrong("files left: %s" % sorted(left - set(backing(self.path()))))
        self.domain.undefine()


for seed in SEEDS:
    world = World(seed)
    for step in range(STEPS):
        world.step(kill=seed % 2 == 0 and step % 3 == 2)
        world.check()
    world.end()
    print("ok seed %d: %d changes" % (seed, world.count))
    subprocess.run(["rm", "-rf", world.directory], check=True)


def bitmaps():
    """What a checkpoint has counted in an overlay is not lost when the overlay is merged while nobody uses it."""
    domain = connect().defineXML(tiny("counted", 2, disk("vda", "/tmp/counted.qcow2")))

    def write(pattern, place):
        for line in ("write -P %d %dk 64k" % (pattern, place * 64), "flush"):
            line = 'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "%s"' % line
            libvirt_qemu.qemuMonitorCommand(domain, line, libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)

    image("/tmp/counted.qcow2")
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    write(1, 0)
    domain.checkpointCreateXML("<domaincheckpoint><name>counting</name></domaincheckpoint>")
    write(2, 2)
    domain.snapshotCreateXML(wanted("over"), 16)
    write(3, 4)
    domain.destroy()
    domain.snapshotLookupByName("over").delete(0)
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    write(4, 6)
    domain.backupBegin("<domainbackup><incremental>counting</incremental><disks><disk name='vda' type='file'><target file='/tmp/increment'/></disk></disks></domainbackup>", None)
    end = time.monotonic() + 60
    while domain.jobStats()["type"] != libvirt.VIR_DOMAIN_JOB_NONE and time.monotonic() < end:
        time.sleep(0.02)
    domain.destroy()
    subprocess.run(["qemu-img", "rebase", "-u", "-b", "", "-f", "qcow2", "/tmp/increment"], check=True)
    subprocess.run(["qemu-img", "convert", "-f", "qcow2", "-O", "raw", "/tmp/increment", "/tmp/found.raw"], check=True)
    with open("/tmp/found.raw", "rb") as file:
        found = [file.read(PLACE)[0] for _ in range(8)]
    print("ok what was counted" if found == [0, 0, 2, 0, 3, 0, 4, 0] else "WRONG increment holds %s" % found)


bitmaps()
print("done")
