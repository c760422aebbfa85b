# title: No delete or revert touches what another snapshot needs: random trees with real images, and a daemon that is killed
# features: SNAP-11 SNAP-12 SNAP-13 SNAP-14 SNAP-20 QA-02
# peer: apusd
# seconds: 340
import random
import signal
import subprocess
import threading
import time

import libvirt
from recorder import tiny
from snapshots import *

libvirt.registerErrorHandler(lambda context, error: None, None)
SEEDS = [int(word) for word in os.environ.get("APUS_SEEDS", "1 2 3 4 5 6").split()]
STEPS = 16


def connect():
    return libvirt.open("qemu:///system")


class World:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seed = seed
        self.directory = "/tmp/w%d" % seed
        os.mkdir(self.directory)
        self.connection = connect()
        image(self.directory + "/a.qcow2")
        self.domain = self.connection.defineXML(tiny("one", 1, disk("vda", self.directory + "/a.qcow2")))
        self.kept = {}
        self.count = 0
        self.log = []
        self.keep(None)

    def path(self):
        return sources(self.domain)[0]

    def copy(self, name):
        return "%s/golden-%s.raw" % (self.directory, name)

    def keep(self, name):
        """Notes what the disk holds now as what a snapshot has to hold."""
        subprocess.run(["qemu-img", "convert", "-U", "-O", "raw", self.path(), self.copy(name)], check=True)

    def write(self):
        self.count += 1
        place = self.random.randrange(16) * 65536
        subprocess.run(
            ["qemu-io", "-f", "qcow2", "-c", "write -q -P %d %d 64k" % (self.count % 250 + 1, place), self.path()],
            check=True, capture_output=True)
        self.keep(None)

    def wrong(self, what):
        print("WRONG seed %d: %s; after %s" % (self.seed, what, self.log))

    def check(self):
        """Every snapshot, and the present, hold what they held."""
        present = {snapshot.getName(): snapshot for snapshot in self.domain.listAllSnapshots()}
        same = subprocess.run(
            ["qemu-img", "compare", "-q", "-U", self.path(), self.copy(None)], capture_output=True).returncode
        if same != 0:
            self.wrong("the present has changed")
        for name, snapshot in present.items():
            xml = snapshot.getXMLDesc()
            if "snapshotDeleteInProgress" in xml:
                continue
            base = re.search(r"(?s)<domain .*?source file='([^']*)'", xml).group(1)
            if "snapshot='internal'" in xml:
                words = ["qemu-img", "convert", "-U", "-l", "snapshot.name=" + name, "-O", "raw", base, "/tmp/found.raw"]
                found = subprocess.run(words, capture_output=True).returncode == 0
                found = found and open("/tmp/found.raw", "rb").read() == open(self.copy(name), "rb").read()
            else:
                found = subprocess.run(
                    ["qemu-img", "compare", "-q", "-U", base, self.copy(name)], capture_output=True).returncode == 0
            if not found:
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
            self.keep(name)
            self.change(lambda domain: domain.snapshotCreateXML(wanted(name), flags), kill)
            return
        name = self.random.choice(names)
        self.log.append("%s %s%s" % (choice, name, " killed" if kill else ""))
        if choice == "revert":
            before = self.path()
            done = self.change(
                lambda domain: domain.revertToSnapshot(domain.snapshotLookupByName(name), 0), kill)
            if done or self.path() != before or self.domain.snapshotCurrent().getName() == name:
                same = subprocess.run(
                    ["qemu-img", "compare", "-q", "-U", self.path(), self.copy(name)], capture_output=True).returncode
                if done and same != 0:
                    self.wrong("reverted to something else than %s" % name)
                self.keep(None)
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
        self.domain.undefine()


for seed in SEEDS:
    world = World(seed)
    for step in range(STEPS):
        world.step(kill=seed % 2 == 0 and step % 3 == 2)
        world.check()
    world.end()
    print("ok seed %d: %d changes, files left %s" % (
        seed, world.count, len([n for n in os.listdir(world.directory) if not n.startswith("golden")])))
    subprocess.run(["rm", "-rf", world.directory], check=True)
print("done")
