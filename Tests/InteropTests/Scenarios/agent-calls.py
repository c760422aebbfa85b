# title: What the guest agent does: time, file systems, addresses, users, passwords, vCPUs, host name; snapshots at rest and asleep; monitor events
# features: SNAP-18 SNAP-21
# guest: yes
import json
import os
import time

import libvirt
import libvirt_qemu
from console import lines_until
from recorder import Events, call, note, show
from snapshots import disk, disks, raw, take

events = Events()
c = libvirt.open("qemu:///system")
import subprocess
text = subprocess.run(["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; guest one 1"], capture_output=True, text=True).stdout
text = text.replace("<memballoon model='none'/>", "<memballoon model='virtio'/><interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>")
raw("/tmp/files")
subprocess.run(["mke2fs", "-q", "-F", "-t", "ext4", "/tmp/files"], check=True)
text = text.replace("</devices>", disk("vda", "/tmp/files", "raw") + "</devices>")
seen = []
libvirt_qemu.qemuMonitorEventRegister(
    c, None, None, lambda conn, dom, event, seconds, micros, details, opaque: seen.append(event), None)
d = c.createXML(text)
try:
    list(lines_until(d, "GUEST-READY", 90))
except Exception as error:
    print("no guest", error)
for attempt in range(200):
    try:
        libvirt_qemu.qemuAgentCommand(d, '{"execute":"guest-ping"}', 1, 0)
        break
    except libvirt.libvirtError:
        time.sleep(0.1)
note("agent")
call("getTime", lambda: abs(d.getTime()["seconds"] - time.time()) < 120)
call("setTime", d.setTime, {"seconds": 1700000000, "nseconds": 5})
call("getTime", lambda: abs(d.getTime()["seconds"] - time.time()) < 120)
call("setTime sync", d.setTime, {"seconds": 0}, 1)
call("hostname", d.hostname, libvirt.VIR_DOMAIN_GET_HOSTNAME_AGENT)
call("fsInfo", d.fsInfo)
call("fsFreeze", d.fsFreeze)
call("fsFreeze again", d.fsFreeze)
call("fsThaw", d.fsThaw)
call("fsFreeze mount", d.fsFreeze, ["/nowhere"])
call("fsThaw mount", d.fsThaw, ["/"])
call("fsTrim", d.fSTrim, None, 0)
call("fsTrim mount", d.fSTrim, "/x", 0)
call("guestVcpus", d.guestVcpus)
call("setGuestVcpus", d.setGuestVcpus, "0", 1)
call("setGuestVcpus bad", d.setGuestVcpus, "7", 1)
call("setGuestVcpus none", d.setGuestVcpus, "", 1)
call("guestInfo os", lambda: sorted(d.guestInfo(2)))
call("guestInfo hostname", d.guestInfo, 8)
call("guestInfo users", d.guestInfo, 1)
call("guestInfo timezone", d.guestInfo, 4)
call("guestInfo filesystem", d.guestInfo, 16)
call("guestInfo disks", d.guestInfo, 32)
call("guestInfo interfaces", lambda: sorted(d.guestInfo(64)))
call("guestInfo all", lambda: sorted(k for k in d.guestInfo(0)))
call("guestInfo unknown", d.guestInfo, 1 << 20)
call("interfaceAddresses agent", lambda: sorted(d.interfaceAddresses(1)))
call("interfaceAddresses lo", lambda: d.interfaceAddresses(1)["lo"])
call("setUserPassword", d.setUserPassword, "nobody-here", "x")
call("setUserPassword crypted", d.setUserPassword, "root", "x", 1)
call("authorizedSSHKeysGet", d.authorizedSSHKeysGet, "nobody-here")
call("authorizedSSHKeysSet", d.authorizedSSHKeysSet, "nobody-here", ["ssh-ed25519 AAAA x"])
call("authorizedSSHKeysSet remove", d.authorizedSSHKeysSet, "nobody-here", ["ssh-ed25519 AAAA x"], 2)
call("agentSetResponseTimeout", d.agentSetResponseTimeout, 3)
call("agentSetResponseTimeout bad", d.agentSetResponseTimeout, -5)
call("agent command", libvirt_qemu.qemuAgentCommand, d, '{"execute":"guest-get-vcpus"}', 5, 0)
call("agent nonsense", libvirt_qemu.qemuAgentCommand, d, '{"execute":"nonsense"}', 5, 0)
call("agent no json", libvirt_qemu.qemuAgentCommand, d, 'nonsense', 5, 0)
call("memoryStats", lambda: sorted(d.memoryStats()))
call("setMemory", d.setMemory, 200000)
events.wait("BALLOON_CHANGE")
call("maxMemory", d.maxMemory)


def until(state):
    """Waits for the guest to do what it was told; says where it did not."""
    end = time.monotonic() + 60
    while d.state()[0] != state and time.monotonic() < end:
        time.sleep(0.05)
    return d.state()


def monitor(name, **arguments):
    return json.loads(libvirt_qemu.qemuMonitorCommand(d, json.dumps({"execute": name, "arguments": arguments}), 0))


def frozen():
    answer = libvirt_qemu.qemuAgentCommand(d, '{"execute":"guest-fsfreeze-status"}', 30, 0)
    print("   file systems are " + json.loads(answer)["return"])


note("snapshots at rest")
list(lines_until(d, "MOUNTED-2", 60, "mount -t ext4 /dev/vda /mnt; echo MOUNTED-$((1+1))"))
QUIESCE = libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE | libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY
take(d, "rest", "", QUIESCE)
frozen()
call("fsFreeze", d.fsFreeze)
frozen()
take(d, "twice", "", QUIESCE)
frozen()
call("fsThaw", d.fsThaw)
take(d, "nowhere", disks("<disk name='vda' snapshot='external'><source file='/tmp/none/a'/></disk>"), QUIESCE)
frozen()
# Something that the daemon knows nothing of keeps QEMU from switching the disk when the guest is at rest already.
node = [entry["inserted"]["node-name"] for entry in monitor("query-block")["return"] if entry.get("inserted")][0]
monitor("blockdev-add", **{"driver": "null-co", "node-name": "nothing", "size": 8 << 20})
monitor("blockdev-mirror", **{"job-id": "busy", "device": node, "target": "nothing", "sync": "none"})
take(d, "busy", "", QUIESCE)
frozen()
print(sorted(name for name in os.listdir("/tmp") if name.startswith("files")), d.snapshotListNames())
monitor("block-job-cancel", device="busy")


def hibernate():
    """The guest has nothing to hibernate to; whether its agent can still say so is a race in the guest."""
    try:
        d.pMSuspendForDuration(1, 0)
    except libvirt.libvirtError as error:
        if "child process has failed to suspend" not in str(error):
            raise


call("pMSuspendForDuration disk", hibernate)
note("asleep")
# Not while the guest is still finding out that it cannot hibernate. Nobody can read along when it sleeps.
stream = c.newStream(0)
d.openConsole(None, stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)
stream.send(b"until echo mem >/sys/power/state; do usleep 200000; done\n")
print(until(libvirt.VIR_DOMAIN_PMSUSPENDED))
take(d, "asleep")
take(d, "file", "<memory snapshot='external' file='/tmp/file'/>")
take(d, "disks", "", libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY)
call("pMWakeup", d.pMWakeup)
print(until(libvirt.VIR_DOMAIN_RUNNING))
stream.abort()
note("monitor events")
d.suspend()
d.resume()
libvirt_qemu.qemuMonitorCommand(d, '{"execute":"query-name"}', 0)
d.destroy()
time.sleep(0.3)
wanted = ["RESUME", "STOP", "SHUTDOWN", "VSERPORT_CHANGE", "BALLOON_CHANGE"]
print([name for name in wanted if name in seen])
for line in subprocess.run(["virsh", "-c", "qemu:///system", "qemu-monitor-event", "--event", "x", "--timeout", "1"], capture_output=True, text=True).stdout.splitlines():
    print(line)
