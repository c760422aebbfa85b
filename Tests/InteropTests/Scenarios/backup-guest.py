# title: apus against apusd with a guest: backups over snapshots, merges and copies, restored byte for byte; foreseeing, drawing and pruning snapshots
# long: yes
# features: SNAP-22 SNAP-28 SNAP-30
# guest: yes
# peer: apusd
# seconds: 480
import hashlib
import json
import os
import re
import subprocess
import xml.dom.minidom

import libvirt
from console import lines_until

libvirt.registerErrorHandler(lambda context, error: None, None)
c = libvirt.open("qemu:///system")
os.chdir("/tmp")


def check(what, found, expected):
    print("ok %s" % what if found == expected else "WRONG %s: %r instead of %r" % (what, found, expected))


def apus(*words, status=0, quiet=False):
    """Runs apus; returns what it printed, standard error included."""
    result = subprocess.run(["/run/sandbox/bin/apus", "-c", "qemu:///system", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, stdin=subprocess.DEVNULL)
    if result.returncode != status:
        print("WRONG apus %s: status %d: %s" % (" ".join(words), result.returncode, result.stdout))
    return result.stdout


def disk(target, path, form):
    return "<disk type='file'><driver name='qemu' type='%s'/><source file='%s'/><target dev='%s' bus='virtio'/></disk>" % (form, path, target)


def md5(path, form):
    raw = path + ".compare"
    subprocess.run(["qemu-img", "convert", "-U", "-f", form, "-O", "raw", path, raw], check=True)
    digest = hashlib.md5(open(raw, "rb").read()).hexdigest()
    os.unlink(raw)
    return digest


def shell(command, pattern):
    return re.search(pattern, list(lines_until(d, pattern, 60, command))[-1]).group(1)


def write(place):
    """The guest writes 192 KiB that nobody can foresee, and says what its disks hold then."""
    shell("dd if=/dev/urandom of=/dev/vda bs=64k seek=%d count=3 2>/dev/null; dd if=/dev/urandom of=/dev/vdb bs=64k seek=%d count=1 2>/dev/null; sync; echo WRITTEN-$((%d+0))" % (place, place, place), r"WRITTEN-(\d+)")
    shell("echo 3 >/proc/sys/vm/drop_caches; md5sum /dev/vda /dev/vdb >/tmp/sums; echo SUMS-$((1+1))", r"SUMS-(2)")
    return {disk: shell("echo %s-`grep %s /tmp/sums`" % (disk, disk), disk + r"-([0-9a-f]{32}) ") for disk in ("vda", "vdb")}


subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "/tmp/a.qcow2", "16M"], check=True)
subprocess.run(["qemu-img", "create", "-q", "-f", "raw", "/tmp/b.raw", "4M"], check=True)
text = subprocess.run(["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; guest one 1"], capture_output=True, text=True, check=True).stdout
d = c.defineXML(text.replace("</devices>", disk("vda", "/tmp/a.qcow2", "qcow2") + disk("vdb", "/tmp/b.raw", "raw") + "</devices>"))
check("off", ("inactive domain" in apus("backup", "one", "--to", "/tmp/kept", status=7), os.path.exists("/tmp/kept")), (True, False))
d.create()
list(lines_until(d, "GUEST-READY", 60))

print("## backups")
views = [write(0)]
explained = apus("backup", "one", "--to", "/tmp/kept", "--explain")
check("explained", "begin block jobs" in explained and not os.path.exists("/tmp/kept"), True)
check("nothing to go on from", "no backup to go on from" in apus("backup", "one", "--to", "/tmp/kept", "--incremental", status=2), True)
apus("backup", "one", "--to", "/tmp/kept")


def next_backup(what, *words):
    views.append(write(len(views) * 3))
    apus(*words, "backup", "one", "--to", "/tmp/kept", "--incremental")
    entry = json.loads(apus("--json", "restore-backup", "/tmp/kept", "--list"))[-1]
    first = entry["disks"][0]
    check("%s is incremental" % what, (entry["number"], first["parent"] is not None), (len(views), True))
    check("%s is small" % what, first["size"] < 8 << 20, True)


next_backup("second")
snap = ["--disk-only", "--diskspec", "vdb,snapshot=no"]
apus("snapshot-create-as", "one", "s1", *snap)
next_backup("over an overlay")
apus("snapshot-create-as", "one", "s2", *snap)
views.append(write(12))
apus("snapshot-delete", "one", "s1")
apus("backup", "one", "--to", "/tmp/kept", "--incremental")
next_backup("after a merge in the middle")
views.append(write(18))
apus("snapshot-delete", "one", "s2")
apus("backup", "one", "--to", "/tmp/kept", "--incremental")
next_backup("after a merge of the top")
apus("blockcopy", "one", "vda", "--dest", "/tmp/copy", "--transient-job", "--wait", "--pivot")
next_backup("on a copy")
apus("snapshot-create-as", "one", "s3", *snap, "--no-metadata")
views.append(write(27))
apus("blockpull", "one", "vda", "--wait")
apus("backup", "one", "--to", "/tmp/kept", "--incremental")
check("checkpoints left", len(d.listAllCheckpoints()), 1)
for number, view in enumerate(views, 1):
    where = "/tmp/restored-%d" % number
    apus("restore-backup", "/tmp/kept", "--number", str(number), "--to", where)
    check("backup %d" % number, {"vda": md5(where + "/vda.qcow2", "qcow2"), "vdb": md5(where + "/vdb.raw", "raw")}, view)
check("modes", {oct(os.stat("/tmp/kept/" + name).st_mode & 0o777) for name in os.listdir("/tmp/kept")}, {"0o600"})

print("## restore")
apus("restore-backup", "/tmp/kept", "--to", "/tmp/new", "--define", "two")
check("new domain", "/tmp/new/vda.qcow2" in c.lookupByName("two").XMLDesc(), True)
check("in place, running", "is running" in apus("restore-backup", "/tmp/kept", "--in-place", status=2), True)
apus("domjobinfo", "one")
check("other directory's domain", "holds backups of domain 'one'" in apus("backup", "two", "--to", "/tmp/kept", status=2), True)

print("## snapshots")
matrix = json.loads(apus("--json", "snapshot", "matrix", "one"))
check("matrix", [entry["possible"] for entry in matrix][0:1], [True])
check("for and against", [entry["good"] != "" and entry["bad"] != "" for entry in matrix], [True] * 5)
check("memory to write", [entry["memoryAtMost"] >> 20 for entry in matrix], [0, 256, 256, 256, 0])
check("matrix in words", "possible" in apus("snapshot", "matrix", "one"), True)
noted = json.loads(apus("--json", "snapshot-create-as", "one", "noted", *snap))
check("what it will not do is told", ["boots" in line for line in noted["notes"]], [True])
apus("snapshot-delete", "one", "noted")
check("explain", "in one transaction" in apus("snapshot-create-as", "one", "x", *snap, "--explain"), True)
with open("/tmp/x.xml", "w") as file:
    file.write("<domainsnapshot><name>x</name><memory snapshot='internal'/></domainsnapshot>")
# The error itself follows, on standard error.
refusal, _ = json.JSONDecoder().raw_decode(
    apus("--json", "snapshot-create", "one", "/tmp/x.xml", "--explain", "--disk-only", status=8))
check("refusal", (refusal["code"], bool(refusal["refused"])), (27, True))
check("nothing was made", d.snapshotNum(), 0)
for number in range(4):
    apus("snapshot-create-as", "one", "p%d" % number, *snap)
tree = apus("-q", "snapshot-list", "one", "--tree")
check("tree", [bool(re.search(r"p%d  \[.*external" % number, tree)) for number in range(4)], [True] * 4)
check("tree has sizes", "KiB" in tree or "MiB" in tree, True)
graph = apus("-q", "snapshot", "graph", "one")
picture = xml.dom.minidom.parseString(graph)
check("graph", (picture.documentElement.tagName, all("p%d" % number in graph for number in range(4))), ("svg", True))
check("prune foreseen", apus("-q", "prune", "one", "--keep", "2", "--explain").split("\n")[:2], ["delete snapshot p0", "delete snapshot p1"])
view = write(40)
apus("prune", "one", "--keep", "2", "--save")
check("pruned", sorted(d.snapshotListNames()), ["p2", "p3"])
check("policy", "keep" in d.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "urn:apus:prune:1"), True)
apus("prune", "one", "--depth", "1")
check("all pruned", d.snapshotListNames(), [])
check("chain", "<backingStore/>" in d.XMLDesc(), True)
top = re.search(r"<source file='([^']*)' index", d.XMLDesc()).group(1)
check("disk as before", md5(top, "qcow2"), view["vda"])

print("## end")
d.destroy()
apus("restore-backup", "/tmp/kept", "--number", "1", "--in-place")
check("in place", md5(re.search(r"<source file='([^']*)'", d.XMLDesc()).group(1), "qcow2"), views[0]["vda"])
with open("/tmp/kept/0002.vda.qcow2", "r+b") as file:
    file.seek(70000)
    file.write(b"x")
check("damage", "SHA-256" in apus("restore-backup", "/tmp/kept", "--to", "/tmp/damaged", status=1), True)
check("nothing restored", os.listdir("/tmp/damaged"), [])
apus("restore-backup", "/tmp/kept", "--number", "1", "--verify")
print("done")
