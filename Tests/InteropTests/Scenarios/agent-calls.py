# title: What the guest agent does: time, file systems, addresses, users, passwords, vCPUs, host name; monitor events
# guest: yes
import json
import time

import libvirt
import libvirt_qemu
from console import lines_until
from recorder import Events, call, note, show

events = Events()
c = libvirt.open("qemu:///system")
import subprocess
text = subprocess.run(["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; guest one 1"], capture_output=True, text=True).stdout
text = text.replace("<memballoon model='none'/>", "<memballoon model='virtio'/><interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>")
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


def hibernate():
    """The guest has nothing to hibernate to; whether its agent can still say so is a race in the guest."""
    try:
        d.pMSuspendForDuration(1, 0)
    except libvirt.libvirtError as error:
        if "child process has failed to suspend" not in str(error):
            raise


call("pMSuspendForDuration disk", hibernate)
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
