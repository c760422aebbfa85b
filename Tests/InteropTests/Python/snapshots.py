"""What the scenarios about snapshots share: disks, descriptions, and a record of what became of the domain."""

import hashlib
import os
import re
import subprocess

import libvirt
from recorder import call, tiny

IGNORED = ("MIGRATION_ITERATION", "JOB_COMPLETED")


def image(path, *words):
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", *words, path, "8M"], check=True)


def raw(path, size="8M"):
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, size], check=True)


def disk(target, path=None, kind="qcow2", device="disk", bus="virtio", more=""):
    source = "<source file='%s'/>" % path if path else ""
    return (
        "<disk type='file' device='%s'><driver name='qemu' type='%s'/>%s<target dev='%s' bus='%s'/>%s</disk>"
        % (device, kind, source, target, bus, more)
    )


def wanted(name, more=""):
    return "<domainsnapshot>%s%s</domainsnapshot>" % ("<name>%s</name>" % name if name is not None else "", more)


def disks(*entries):
    return "<disks>%s</disks>" % "".join(entries)


def sources(domain):
    return re.findall("source file='([^']*)'", domain.XMLDesc(0))


def backing(path):
    """The images below one, as qemu-img tells."""
    import json

    found = json.loads(
        subprocess.run(
            ["qemu-img", "info", "-U", "--backing-chain", "--output=json", path], capture_output=True, check=True
        ).stdout
    )
    return [entry["filename"] for entry in found]


def internal(path):
    import json

    found = json.loads(
        subprocess.run(["qemu-img", "info", "-U", "--output=json", path], capture_output=True, check=True).stdout
    )
    return [entry["name"] for entry in found.get("snapshots", [])]


def files(directory="/tmp"):
    return ["%s %o" % (name, os.stat(os.path.join(directory, name)).st_mode & 0o777) for name in sorted(os.listdir(directory))]


def about(domain, with_state=True):
    """State, disks and current snapshot in one line."""
    current = domain.snapshotCurrent().getName() if domain.hasCurrentSnapshot() else None
    print("   state %s, disks %s, current %s, all %s" % (
        domain.state() if with_state else "as it was", sources(domain), current, sorted(domain.snapshotListNames())))


def without_domain(xml):
    """A snapshot's description without the definitions in it, and without its time."""
    xml = re.sub(r"(?s)\n  <(domain|inactiveDomain) .*?\n  </\1>", "", xml)
    return re.sub(r"<creationTime>\d+<", "<creationTime>TIME<", xml)


def name_of(snapshot):
    return snapshot.getName() if snapshot else None


def take(domain, name, more="", flags=0, label=None):
    """Takes a snapshot and shows its name."""
    return call(
        "snapshot %s %s %x" % (label or name, more, flags),
        lambda: name_of(domain.snapshotCreateXML(wanted(name, more), flags)),
    )


def digest(path, snapshot=None):
    """What an image holds, read through its chain."""
    words = ["qemu-img", "convert", "-U", "-f", "qcow2", "-O", "raw"]
    words += ["-l", "snapshot.name=" + snapshot] if snapshot else []
    result = subprocess.run(words + [path, "/tmp/raw"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        return "unreadable: " + result.stdout.strip()
    return hashlib.md5(open("/tmp/raw", "rb").read()).hexdigest()[:8]
