# title: Deleting an external snapshot moves the fewer bytes: by commit as libvirt does, or by pull, and the plan says so
# long: yes
# features: SNAP-10 SNAP-14 S-6 SNAP-17
# peer: apusd
import hashlib
import os
import re
import subprocess

import libvirt
import libvirt_qemu
from recorder import tiny
from snapshots import disk

libvirt.registerErrorHandler(lambda context, error: None, None)
c = libvirt.open("qemu:///system")
MIB = 1 << 20
subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "/tmp/base", "128M"], check=True)
d = c.defineXML(tiny("one", devices=disk("vda", "/tmp/base")))


def check(what, found, expected=True):
    print("ok %s" % what if found == expected else "WRONG %s: %r instead of %r" % (what, found, expected))


def top():
    return re.search(r"<source file='([^']*)'", d.XMLDesc()).group(1)


def write(pattern, offset, length):
    """Into the disk as the guest would, in MiB."""
    line = "write -P %d %dM %dM" % (pattern, offset, length)
    if not d.isActive():
        return subprocess.run(["qemu-io", "-f", "qcow2", "-c", line, top()], stdout=subprocess.DEVNULL, check=True)
    for line in (line, "flush"):
        libvirt_qemu.qemuMonitorCommand(
            d, 'qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend "%s"' % line,
            libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)


def held(path):
    subprocess.run(["qemu-img", "convert", "-U", "-f", "qcow2", "-O", "raw", path, "/tmp/raw"], check=True)
    with open("/tmp/raw", "rb") as file:
        return hashlib.md5(file.read()).hexdigest()


def taken(path):
    """MiB that a file takes."""
    return os.stat(path).st_blocks * 512 // MIB if os.path.exists(path) else None


def snap(name):
    d.snapshotCreateXML("<domainsnapshot><name>%s</name></domainsnapshot>" % name, libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY)


def explained(*arguments):
    words = [os.environ.get("APUS", "/run/sandbox/bin/apus"), "-c", "qemu:///system", *arguments, "--explain"]
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def delete(name):
    """Deletes a snapshot; the disk and what others keep stay as they are. Returns by how many MiB files have grown."""
    others = [other for other in d.listAllSnapshots() if other.getName() != name]
    kept = [re.search(r"(?s)<domain .*?<source file='([^']*)'", other.getXMLDesc()).group(1) for other in others]
    before = [held(path) for path in [top()] + kept]
    sizes = {path: taken(path) for path in files()}
    d.snapshotLookupByName(name).delete()
    kept = [re.search(r"(?s)<domain .*?<source file='([^']*)'", other.getXMLDesc()).group(1) for other in others]
    check("contents after %s" % name, [held(path) for path in [top()] + kept], before)
    grown = sum(max(0, taken(path) - sizes.get(path, 0)) for path in files())
    print("   files %s, disk %s" % (files(), top()))
    check("stored is used", top() in d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    return grown


def files():
    return sorted("/tmp/" + name for name in os.listdir("/tmp") if re.match(r"base$|base\.", name))


for active in (False, True):
    print("## %s" % ("running" if active else "shut off"))
    if active:
        d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    write(1, 0, 2)
    # Little below, much above; then the same with one more on top; then much below, little above.
    snap("first")
    write(2, 4, 3)
    snap("second")
    write(3, 8, 40)
    text = explained("snapshot-delete", "one", "second")
    check("the plan pulls", "pull /tmp/base.first into /tmp/base.second: at most 3" in text and "the other way 40" in text, True)
    snap("third")
    write(4, 50, 1)
    check("little is moved", delete("second") <= 4)
    snap("fourth")
    write(5, 60, 30)
    text = explained("snapshot-delete", "one", "fourth")
    check("the plan pulls at the top", "pull /tmp/base.third into /tmp/base.fourth" in text)
    check("little is moved at the top", delete("fourth") <= 4)
    snap("fifth")
    write(6, 100, 2)
    text = explained("snapshot-delete", "one", "fifth")
    check("the plan commits", "commit /tmp/base.fifth into /tmp/base.fourth: at most 2" in text)
    check("little is moved down", delete("fifth") <= 3)
    # The image that was there first stays whatever is in it.
    text = explained("snapshot-delete", "one", "first")
    check("the first image stays", "into /tmp/base:" in text)
    delete("first")
    delete("third")
    check("only the first image is left", (files(), top()), (["/tmp/base"], "/tmp/base"))
d.destroy()

# A chain that gets deep is told of beforehand, shut off and running.
for number in range(1, 8):
    snap("deep%d" % number)
for active in (False, True):
    if active:
        d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    check("not deep yet", "will consist" in explained("snapshot-create-as", "one", "more", "--disk-only"), False)
    snap("deeper%d" % active)
    check("deep", "will consist of 10 images" in explained("snapshot-create-as", "one", "more", "--disk-only"))
    if not active:
        d.snapshotLookupByName("deeper0").delete()
d.destroy()
print("done")
