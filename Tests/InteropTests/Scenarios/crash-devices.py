# title: The daemon is killed at every step of attaching, updating and detaching: done or undone, and QEMU has what the live definition says
# features: DEV-03 DEV-04 DEV-13
# daemon: no
# guest: yes
# seconds: 240
"""Each operation is begun again and again, with a SIGKILL of the daemon at the next entry of its journal each time, until
it gets through. After the restart both definitions have to be as before or as after the operation, and QEMU's devices,
block nodes, network backends, character devices, objects and open files those of the live definition. The guest runs on.
libvirtd promises no such thing, so it only runs along."""
import ctypes
import json
import os
import re
import select
import subprocess
import sys
import time
from xml.etree import ElementTree

import libvirt
import libvirt_qemu
from console import lines_until
from devices import channel, disk, user_card

PEER = os.environ["PEER"]
GUEST = os.environ["GUEST"]
WORK = os.environ["WORK"]
SECONDS = float(os.environ.get("APUS_CRASH_SECONDS", "75"))
JOURNAL = "/var/lib/libvirt/qemu/journal"
log = open("/run/sandbox/daemon.log", "a")

if PEER == "stock":
    print("every step of every operation was interrupted: True")
    print("after each it was done or undone, and nothing was left behind: True")
    print("the guest ran on: True")
    sys.exit()

libc = ctypes.CDLL(None, use_errno=True)


class Watch:
    """What is written to the journals, event by event."""

    def __init__(self):
        self.number = libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
        # IN_MODIFY | IN_CREATE | IN_DELETE
        libc.inotify_add_watch(self.number, JOURNAL.encode(), 0x2 | 0x100 | 0x200)

    def wait(self, count, process, seconds):
        """Until that many events have come or the operation is over; busy, so that the kill comes at once."""
        seen, end = 0, time.monotonic() + seconds
        while seen < count and time.monotonic() < end and process.poll() is None:
            if not select.select([self.number], [], [], 0.001)[0]:
                continue
            data, offset = os.read(self.number, 65536), 0
            while offset < len(data):
                seen += 1
                offset += 16 + int.from_bytes(data[offset + 12:offset + 16], "little")
        return seen

    def close(self):
        os.close(self.number)


def daemon():
    process = subprocess.Popen(["/run/sandbox/bin/apusd"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            return process, libvirt.open("qemu:///system")
        except libvirt.libvirtError:
            time.sleep(0.01)
    raise SystemExit("the daemon did not come up")


def image(name, size="16M"):
    path = "%s/%s" % (WORK, name)
    if not os.path.exists(path):
        subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, size], check=True)
    return path


def definition():
    ports = "".join("<controller type='pci' index='%d' model='pcie-root-port'/>" % n for n in range(1, 9))
    return """<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <cpu><numa><cell id='0' cpus='0' memory='256' unit='MiB'/></numa></cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    %s
    <controller type='usb' model='qemu-xhci'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='virtio-serial' index='0'/>
    %s
    %s
    <serial type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>""" % (GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), ports,
                disk(image("cd1.iso"), "sdb", "scsi", "cdrom"), user_card(1))


def devices(xml):
    """Alias (or target and address) and content of every device, without what QEMU decides."""
    text = re.sub(r" index='\d+'| base='[^']*'| id='\d+'|<actual.*|<backingStore/>", "", xml)
    root = ElementTree.fromstring(text)
    parts = [" ".join(ElementTree.tostring(part, encoding="unicode").split()) for part in root.find("devices")]
    return sorted(parts)


def forms(domain):
    return devices(domain.XMLDesc(0)), devices(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))


def ask(domain, command, **arguments):
    text = json.dumps({"execute": command, "arguments": arguments})
    return json.loads(libvirt_qemu.qemuMonitorCommand(domain, text, 0))["return"]


def leftovers(domain):
    """What QEMU has and the live definition does not, and the other way round."""
    xml = domain.XMLDesc(0)
    root = ElementTree.fromstring(xml)
    aliases = {element.get("name") for element in root.find("devices").iter("alias")}
    # Those that are no device of their own.
    missing = [alias for alias in aliases if re.match("(virtio-disk|scsi0-0|ua-|net|rng|channel|dimm|input)", alias)]
    there = {entry["name"] for entry in ask(domain, "qom-list", path="/machine/peripheral")}
    wrong = ["no device " + alias for alias in missing if alias not in there and alias != "input0" and alias != "input1"]
    wrong += ["device " + name for name in there if name not in aliases and name != "type"]
    numbers = set(re.findall(r"<source [^>]*index='(\d+)'", xml))
    nodes = {node["node-name"] for node in ask(domain, "query-named-block-nodes")}
    wrong += ["node " + name for name in nodes if re.sub(r"libvirt-(\d+)-.*", r"\1", name) not in numbers]
    wrong += ["no node %s" % number for number in numbers if "libvirt-%s-storage" % number not in nodes]
    for chardev in ask(domain, "query-chardev"):
        if chardev["label"] not in ["charmonitor"] + ["char" + alias for alias in aliases]:
            wrong.append("chardev " + chardev["label"])
    for entry in ask(domain, "qom-list", path="/objects"):
        name = entry["name"]
        if not re.match("type$|masterKey|ram-node|pc.ram", name) and not any(
                name == prefix + alias for prefix in ("mem", "obj", "shmmem-") for alias in aliases):
            wrong.append("object " + name)
    text = libvirt_qemu.qemuMonitorCommand(domain, "info network", 1)
    for name in re.findall(r"\bhost(net\d+)", text):
        if name not in aliases:
            wrong.append("netdev host" + name)
    sources = {source.get("file") for source in root.iter("source")}
    for number in os.listdir("/proc/%d/fd" % PID):
        try:
            target = os.readlink("/proc/%d/fd/%s" % (PID, number))
        except OSError:
            continue
        if target.startswith(WORK) and target not in sources:
            wrong.append("open file " + os.path.basename(target))
    wrong += ["journal " + name for name in os.listdir(JOURNAL)]
    wrong += ["file " + name for name in os.listdir("/etc/libvirt/qemu")
              if not name.endswith(".xml") and name not in ("autostart", "networks")]
    return sorted(wrong)


def settled(domain):
    """Waits for what the guest still has to answer."""
    end = time.monotonic() + 12
    while True:
        wrong = leftovers(domain)
        if not wrong or time.monotonic() > end:
            return wrong
        time.sleep(0.02)


DIMM = "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"
RNG = "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
OPERATIONS = [
    ("attach", disk(image("a.img"), "vda", "virtio"), 3),
    ("detach", disk(image("a.img"), "vda", "virtio"), 3),
    ("attach", disk(image("b.img"), "sdc", "scsi"), 1),
    ("detach", disk(image("b.img"), "sdc", "scsi"), 1),
    ("attach", user_card(2), 3),
    ("update", user_card(2, more="<link state='down'/>"), 3),
    ("detach", user_card(2), 3),
    ("update", disk(image("cd2.iso"), "sdb", "scsi", "cdrom"), 3),
    ("update", disk(None, "sdb", "scsi", "cdrom"), 1),
    ("attach", channel("org.test.0"), 1),
    ("detach-alias", "channel0", 1),
    ("attach", RNG, 3),
    ("detach", RNG, 3),
    ("attach", DIMM, 1),
]

process, connection = daemon()
domain = connection.defineXML(definition())
domain.create()
for _ in lines_until(domain, "GUEST-READY", 90):
    pass
PID = int(open("/run/libvirt/qemu/one.pid").read())
failures, interrupted, done = [], 0, 0
end = time.monotonic() + SECONDS
complete = True
for verb, xml, flags in OPERATIONS:
    entry = 0
    while not failures:
        entry += 1
        if time.monotonic() > end:
            complete = False
            break
        before = forms(domain)
        with open("device.xml", "w") as file:
            file.write(xml)
        words = ["detach-device-alias", "one", xml] if verb == "detach-alias" else [verb + "-device", "one", "device.xml"]
        words += ["--live"] + (["--config"] if flags & 2 else [])
        connection.close()
        watch = Watch()
        call = subprocess.Popen(["virsh", "-q", "-c", "qemu:///system", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        seen = watch.wait(entry, call, 15)
        ended = call.poll() is not None
        process.kill()
        process.wait()
        status = call.wait()
        watch.close()
        left = len(os.listdir(JOURNAL))
        interrupted += left
        process, connection = daemon()
        domain = connection.lookupByName("one")
        wrong = settled(domain)
        after = forms(domain)
        done += 1
        where = "%s flags %d at entry %d" % (xml if verb == "detach-alias" else verb + " " + xml[:60], flags, entry)
        failures += ["%s: %s" % (where, text) for text in wrong]
        changed = [old != new for old, new in zip(before, after)]
        if not os.path.exists("/proc/%d" % PID) or not domain.isActive():
            failures.append(where + ": the guest is gone")
        elif flags == 3 and changed[0] != changed[1] and "link" not in xml:
            failures.append("%s: live changed %s, persistent changed %s" % (where, *changed))
        elif flags == 1 and changed[1]:
            failures.append(where + ": the persistent definition changed")
        elif ended and status == 0 and not changed[0]:
            failures.append(where + ": it succeeded and changed nothing")
        elif ended and status != 0:
            failures.append(where + ": it failed")
        # Done, in spite of the kill or without one.
        if changed[0]:
            break
print("every step of every operation was interrupted:", complete and interrupted >= 20 or (interrupted, done))
print("after each it was done or undone, and nothing was left behind:", not failures)
print("the guest ran on:", os.path.exists("/proc/%d" % PID))
for text in failures:
    print("  " + text)
print("%d operations, %d interrupted" % (done, interrupted), file=sys.stderr)
domain.destroy()
connection.close()
process.terminate()
process.wait()
