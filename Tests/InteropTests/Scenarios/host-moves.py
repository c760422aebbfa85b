# title: A host with snapshots and checkpoints moves from libvirtd to apusd and back: each finds and goes on with what the other has made
# features: SNAP-05 SNAP-08
# peer: apusd
# daemon: no
import signal
import subprocess
import time

import libvirt
from recorder import tiny
from snapshots import backing, disk, disks, image, internal, sources, wanted

libvirt.registerErrorHandler(lambda context, error: None, None)
OURS, THEIRS = "/run/sandbox/bin/apusd", "libvirtd"
DISK_ONLY = libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY


def check(what, found, expected):
    print("ok %s" % what if found == expected else "WRONG %s: %r instead of %r" % (what, found, expected))


class Daemon:
    """One of the two, for as long as it has the host."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        with open("/run/sandbox/daemon.log", "ab") as log:
            self.process = subprocess.Popen([self.program], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        end = time.monotonic() + 60
        while True:
            try:
                self.connection = libvirt.open("qemu:///system")
                return self.connection
            except libvirt.libvirtError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise
                time.sleep(0.05)

    def __exit__(self, *error):
        self.connection.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            # A stock daemon may hang while it ends.
            self.process.kill()
            self.process.wait()


def told(domain):
    """What is said of snapshots and checkpoints, without what belongs to the moment of asking."""
    snapshots = {one.getName(): (one.getXMLDesc(), one.isCurrent(), one.numChildren()) for one in domain.listAllSnapshots()}
    checkpoints = {one.getName(): one.getXMLDesc() for one in domain.listAllCheckpoints()}
    return snapshots, checkpoints


def same(what, found, expected):
    for kind, mine, other in zip(("snapshots", "checkpoints"), found, expected):
        check("%s: %s" % (what, kind), sorted(mine), sorted(other))
        for name in mine:
            if name in other:
                check("%s: %s" % (what, name), mine[name], other[name])


def add(connection, number):
    """One of each kind."""
    domain = connection.lookupByName("one")
    for checkpoint in domain.listAllCheckpoints():
        # libvirtd takes no snapshots beside them.
        checkpoint.delete(libvirt.VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY)
    external = disks("<disk name='vda' snapshot='external'><source file='/tmp/a.%d'/></disk>" % number)
    domain.snapshotCreateXML(wanted("inside%d" % number))
    domain.snapshotCreateXML(wanted("beside%d" % number, external), DISK_ONLY)
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    domain.checkpointCreateXML("<domaincheckpoint><name>since%d</name></domaincheckpoint>" % number)
    domain.destroy()
    return told(domain)


image("/tmp/a")
with Daemon(OURS) as connection:
    connection.defineXML(tiny("one", 1, devices=disk("vda", "/tmp/a")))
    before = add(connection, 1)
with Daemon(THEIRS) as connection:
    domain = connection.lookupByName("one")
    same("libvirtd finds what apusd made", told(domain), before)
    before = add(connection, 2)
with Daemon(OURS) as connection:
    domain = connection.lookupByName("one")
    same("apusd finds what libvirtd made", told(domain), before)
    before = add(connection, 3)
    check("each image stands on the one before", backing(sources(domain)[0]), ["/tmp/a.3", "/tmp/a.2", "/tmp/a.1", "/tmp/a"])
    # Of libvirtd's own making, from the middle of the chain; its image is free when nothing is inside of it any more.
    domain.snapshotLookupByName("inside3").delete()
    domain.snapshotLookupByName("beside2").delete()
    check("merged", backing(sources(domain)[0]), ["/tmp/a.3", "/tmp/a.1", "/tmp/a"])
    before = told(domain)
with Daemon(THEIRS) as connection:
    domain = connection.lookupByName("one")
    same("libvirtd goes on", told(domain), before)
    domain.snapshotLookupByName("inside1").delete()
    check("deleted inside of the image", internal("/tmp/a"), [])
print("done")
