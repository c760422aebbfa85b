"""A daemon that is killed in the middle of what it does, and what QEMU has beside what the daemon says it has."""

import ctypes
import json
import os
import re
import select
import subprocess
import time
from xml.etree import ElementTree

import libvirt
import libvirt_qemu

JOURNAL = "/var/lib/libvirt/qemu/journal"
log = open("/run/sandbox/daemon.log", "a")
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


class Budget:
    """How long a scenario goes on: some seconds, and longer where the machine was too slow to see enough."""

    def __init__(self, seconds):
        self.seconds = float(os.environ.get("APUS_CRASH_SECONDS", seconds))
        self.end = time.monotonic() + self.seconds

    def lasts(self, enough=True):
        return time.monotonic() < self.end + (0 if enough else 3 * self.seconds)


def launch():
    """Starts apusd; returns its process and a connection to it."""
    process = subprocess.Popen(["/run/sandbox/bin/apusd"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            return process, libvirt.open("qemu:///system")
        except libvirt.libvirtError:
            time.sleep(0.01)
    raise SystemExit("the daemon did not come up")


class Daemon:
    """apusd and a connection to it."""

    def __init__(self):
        self.start()

    def start(self):
        self.process, self.connection = launch()

    def kill_during(self, words, entry, then=0.0):
        """Runs virsh and kills the daemon when that many events of the journals have come, and a moment more.

        Starts it again and returns whether the call was over before, its status, and how many journals were left.
        """
        self.connection.close()
        watch = Watch()
        call = subprocess.Popen(
            ["virsh", "-q", "-c", "qemu:///system", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        watch.wait(entry, call, 15)
        time.sleep(then)
        ended = call.poll() is not None
        self.process.kill()
        self.process.wait()
        status = call.wait()
        watch.close()
        left = os.listdir(JOURNAL)
        # What says how far it came, for whoever finds something wrong.
        self.journal = [line[:160] for name in left for line in open("%s/%s" % (JOURNAL, name)) if "planned" not in line]
        self.start()
        return ended, status, len(left)

    def end(self):
        self.connection.close()
        self.process.terminate()
        self.process.wait()


def devices(xml):
    """Every device as text, without what differs between two looks at the same device."""
    text = re.sub(r" index='\d+'| base='[^']*'| id='\d+'|<backingStore/>", "", xml)
    root = ElementTree.fromstring(text)
    parts = [" ".join(ElementTree.tostring(part, encoding="unicode").split()) for part in root.find("devices")]
    # What else changes while a guest runs; of these the numbers count.
    root = ElementTree.fromstring(xml)
    parts.append("vcpus %s" % vcpus(root))
    parts.append("iothreads %s" % iothreads(root))
    return sorted(parts + ["%s %s" % (name, root.findtext(name)) for name in ("on_poweroff", "on_reboot", "on_crash")])


def iothreads(root):
    """The numbers of the I/O threads; those that are only counted have the first ones."""
    listed = [thread.get("id") for thread in root.iter("iothread") if thread.get("id")]
    return sorted(listed or (str(number + 1) for number in range(int(root.findtext("iothreads", "0")))))


def vcpus(root):
    """The numbers of the processors that are there."""
    listed = {vcpu.get("id") for vcpu in root.iter("vcpu") if vcpu.get("enabled") == "yes"}
    count = int(root.find("vcpu").get("current", root.findtext("vcpu")))
    return sorted(listed or {str(number) for number in range(count)})


def forms(domain):
    return devices(domain.XMLDesc(0)), devices(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))


def ask(domain, command, **arguments):
    text = json.dumps({"execute": command, "arguments": arguments})
    return json.loads(libvirt_qemu.qemuMonitorCommand(domain, text, 0))["return"]


def leftovers(domain, directory):
    """What QEMU has and the live definition does not, and the other way round."""
    xml = domain.XMLDesc(0)
    root = ElementTree.fromstring(xml)
    aliases = {element.get("name") for element in root.find("devices").iter("alias")}
    # The others are parts of the machine, or no devices of QEMU's.
    plugged = [alias for alias in aliases if re.match(
        r"virtio-disk|scsi0-0|usb-disk|net|rng|channel|dimm|watchdog|shmem|redir|scsi\d+$|input\d+$", alias)
        and not re.search(r"<input[^>]*bus='ps2'>\s*<alias name='%s'" % alias, xml)]
    hotplugged = {"vcpu" + vcpu.get("id") for vcpu in root.iter("vcpu")
                  if vcpu.get("enabled") == "yes" and vcpu.get("hotpluggable") == "yes"}
    plugged += hotplugged
    there = {entry["name"] for entry in ask(domain, "qom-list", path="/machine/peripheral")} - {"type"}
    wrong = ["no device " + alias for alias in plugged if alias not in there]
    wrong += ["device " + name for name in there if name not in aliases | hotplugged]
    # An empty drive has a number, and no node.
    numbers = set(re.findall(r"<(?:source file=|backingStore )[^>]*index='(\d+)'", xml))
    nodes = {node["node-name"] for node in ask(domain, "query-named-block-nodes")}
    wrong += ["node " + name for name in nodes if re.sub(r"libvirt-(\d+)-.*", r"\1", name) not in numbers]
    wrong += ["no node %s" % number for number in numbers if "libvirt-%s-storage" % number not in nodes]
    for chardev in ask(domain, "query-chardev"):
        if chardev["label"] not in ["charmonitor"] + ["char" + alias for alias in aliases]:
            wrong.append("chardev " + chardev["label"])
    threads = {"iothread" + name for name in iothreads(root)}
    objects = {entry["name"] for entry in ask(domain, "qom-list", path="/objects")}
    wrong += ["no object " + name for name in threads - objects]
    for name in objects - threads:
        if not re.match(r"type$|masterKey|ram-node|pc\.ram", name) and not any(
                name == prefix + alias for prefix in ("mem", "obj", "shmmem-") for alias in aliases):
            wrong.append("object " + name)
    text = libvirt_qemu.qemuMonitorCommand(domain, "info network", 1)
    wrong += ["netdev host" + name for name in re.findall(r"\bhost(net\d+)", text) if name not in aliases]
    sources = {source.get("file") for source in root.iter("source")}
    pid = open("/run/libvirt/qemu/%s.pid" % domain.name()).read()
    for number in os.listdir("/proc/%s/fd" % pid):
        try:
            target = os.readlink("/proc/%s/fd/%s" % (pid, number))
        except OSError:
            continue
        if target.startswith(directory) and target not in sources:
            wrong.append("open file " + os.path.basename(target))
    wrong += ["journal " + name for name in os.listdir(JOURNAL)]
    wrong += ["file " + name for name in os.listdir("/etc/libvirt/qemu")
              if not name.endswith(".xml") and name not in ("autostart", "networks")]
    return sorted(wrong)


def settled(domain, directory, seconds=30):
    """Waits for what the guest still has to answer, and returns what stays wrong."""
    end = time.monotonic() + seconds
    while True:
        wrong = leftovers(domain, directory)
        if not wrong or time.monotonic() > end:
            return wrong
        time.sleep(0.02)
