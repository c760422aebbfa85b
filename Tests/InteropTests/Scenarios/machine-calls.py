# title: Keys, screenshots, memory, disks and interfaces of a running machine, wrong arguments included
# later: processors of other hypervisors, command lines as text and the host's memory and sleep are not served yet
# normalise: /"arguments": "[^"]*"/"arguments": ""/
import os

import libvirt
from recorder import Events, call, note, tiny

events = Events()
c = libvirt.open("qemu:///system")
with open("disk.raw", "wb") as file:
    file.write(b"apus" * 256)
    file.truncate(1 << 20)
os.system("qemu-img create -q -f qcow2 disk.qcow2 8M")
work = os.getcwd()
devices = """
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%s/disk.raw'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%s/disk.qcow2'/><target dev='vdb' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>
    <interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>
    <graphics type='vnc' socket='/run/sandbox/work/vnc.sock'/>
    <graphics type='spice' port='-1'/>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <channel type='unix'><target type='virtio' name='org.example.0'/></channel>
    <video><model type='vga' vram='16384' heads='1'/></video>""" % (work, work)
text = tiny("one", devices=devices).replace("<memballoon model='none'/>", "<memballoon model='virtio'/>")
text = text.replace("65536</memory>", "131072</memory>")
d = c.defineXML(text)


def picture(screen=0):
    stream = c.newStream(0)
    kind = d.screenshot(stream, screen)
    data = b""
    while True:
        part = stream.recv(65536)
        if not part:
            break
        data += part
    stream.finish()
    # How much the firmware has drawn by then is up to chance.
    return kind, data[:2], len(data) > 500


def everything():
    call("injectNMI", d.injectNMI)
    call("injectNMI 1", d.injectNMI, 1)
    call("sendKey", d.sendKey, 0, 10, [28, 29], 2)
    call("sendKey usb", d.sendKey, 6, 0, [4], 1)
    call("sendKey codeset", d.sendKey, 99, 0, [4], 1)
    call("sendKey nokey", d.sendKey, 6, 0, [60000], 1)
    call("screenshot", picture)
    call("screenshot 1", picture, 1)
    call("screenshot 9", picture, 9)
    call("maxMemory", d.maxMemory)
    call("setMemory", d.setMemory, 100000)
    call("setMemory too much", d.setMemory, 1000000)
    call("setMemoryFlags config", d.setMemoryFlags, 90000, 2)
    call("setMemoryFlags live", d.setMemoryFlags, 110000, 1)
    call("setMemoryFlags max live", d.setMemoryFlags, 110000, 1 | 4)
    call("setMemoryFlags max config", d.setMemoryFlags, 140000, 2 | 4)
    call("setMaxMemory", d.setMaxMemory, 131072)
    call("setMemoryFlags max small", d.setMemoryFlags, 80000, 2 | 4)
    call("setMemoryFlags max back", d.setMemoryFlags, 131072, 2 | 4)
    call("setMemoryFlags config", d.setMemoryFlags, 131072, 2)
    call("setMemoryStatsPeriod", d.setMemoryStatsPeriod, 5, 0)
    call("setMemoryStatsPeriod config", d.setMemoryStatsPeriod, 7, 2)
    call("setMemoryStatsPeriod -1", d.setMemoryStatsPeriod, -1, 2)
    for line in d.XMLDesc(2).splitlines():
        if "emory" in line or "stats" in line:
            print("   |" + line)
    for path in ["vda", work + "/disk.raw", "vdb", "hda", "vdz", ""]:
        call("blockInfo %s" % path, d.blockInfo, path)
    call("blockPeek", d.blockPeek, "vda", 2, 6, 0)
    call("blockPeek path", d.blockPeek, work + "/disk.raw", 0, 4, 0)
    call("blockPeek qcow2", d.blockPeek, "vdb", 0, 4, 0)
    call("blockPeek end", d.blockPeek, "vda", 1 << 20, 4, 0)
    call("blockPeek zz", d.blockPeek, "vdz", 0, 4, 0)
    # The firmware's first instruction, where it is read-only: the copy below 1 MiB changes while the firmware starts.
    call("memoryPeek", d.memoryPeek, 0xfffffff0, 5, libvirt.VIR_MEMORY_PHYSICAL)
    call("memoryPeek virtual", d.memoryPeek, 0xfffffff0, 5, libvirt.VIR_MEMORY_VIRTUAL)
    call("memoryPeek flags", d.memoryPeek, 0, 5, 0)
    call("interfaceStats", d.interfaceStats, "vnet0")
    call("interfaceStats mac", d.interfaceStats, "52:54:00:aa:00:01")
    call("interfaceParameters", d.interfaceParameters, "52:54:00:aa:00:01", 0)
    call("interfaceParameters vnet", d.interfaceParameters, "vnet9", 0)
    call("setInterfaceParameters", d.setInterfaceParameters, "52:54:00:aa:00:01", {"inbound.average": 100}, 2)
    call("interfaceAddresses lease", d.interfaceAddresses, 0)
    call("interfaceAddresses agent", d.interfaceAddresses, 1)
    call("interfaceAddresses 9", d.interfaceAddresses, 9)
    call("diskErrors", d.diskErrors)
    call("getCPUStats total", lambda: sorted(d.getCPUStats(True)[0]))
    call("getCPUStats each", lambda: [sorted(x) for x in d.getCPUStats(False)])
    call("pMWakeup", d.pMWakeup)
    call("pMSuspendForDuration", d.pMSuspendForDuration, 0, 0)
    call("pMSuspendForDuration target", d.pMSuspendForDuration, 9, 0)
    call("pMSuspendForDuration time", d.pMSuspendForDuration, 0, 5)
    call("sendProcessSignal", d.sendProcessSignal, 1, 9)
    call("getTime", d.getTime)
    call("setTime", d.setTime, {"seconds": 1, "nseconds": 0})
    call("hostname", d.hostname)
    call("hostname agent", d.hostname, libvirt.VIR_DOMAIN_GET_HOSTNAME_AGENT)
    call("hostname lease", d.hostname, libvirt.VIR_DOMAIN_GET_HOSTNAME_LEASE)
    call("fsInfo", d.fsInfo)
    call("fsFreeze", d.fsFreeze)
    call("fsThaw", d.fsThaw)
    call("fsTrim", d.fSTrim, None, 0)
    call("guestVcpus", d.guestVcpus)
    call("setGuestVcpus", d.setGuestVcpus, "0", 1)
    call("setGuestVcpus state", d.setGuestVcpus, "0", 7)
    call("guestInfo", d.guestInfo)
    call("setUserPassword", d.setUserPassword, "root", "x")
    call("authorizedSSHKeysGet", d.authorizedSSHKeysGet, "root")
    call("authorizedSSHKeysSet", d.authorizedSSHKeysSet, "root", ["x"])
    call("launchSecurityInfo", d.launchSecurityInfo)
    call("openGraphicsFD", lambda: type(d.openGraphicsFD(0)).__name__)
    call("openGraphicsFD 1", lambda: type(d.openGraphicsFD(1)).__name__)
    call("openGraphicsFD 9", d.openGraphicsFD, 9)
    call("openChannel", lambda: d.openChannel("org.example.0", c.newStream(0)) )
    call("openChannel again", lambda: d.openChannel("org.example.0", c.newStream(0)))
    call("openChannel default", lambda: d.openChannel(None, c.newStream(0)))
    call("coreDump none", d.controlInfo)
    call("jobInfo", d.jobInfo)
    call("jobStats", d.jobStats)
    call("jobStats completed", d.jobStats, 1)
    call("abortJob", d.abortJob)
    call("ioThreadInfo", d.ioThreadInfo)
    call("blockStats", lambda: len(d.blockStats("vda")))
    call("memoryStats", lambda: sorted(d.memoryStats()))
    call("stats", lambda: [
        (key, value if key.endswith(("count", "name", "path", "capacity", "physical", "allocation", "state", "reason"))
         else "")
        for _, values in c.domainListGetStats([d], 0) for key, value in values.items()])
    call("stats enforced", lambda: len(c.domainListGetStats([d], 1 << 30, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS)))
    call("screen of nothing", d.setMetadata, 1, "title", None, None, 0)


note("off")
everything()
note("running")
d.create()
everything()
events.print(ignore=["MEMORY_DEVICE", "GRAPHICS", "BALLOON"])
d.destroy()
note("host")
call("sev", c.getSEVInfo)
call("sysinfo", c.getSysinfo)
call("memoryParameters", lambda: sorted(c.getMemoryParameters()))
call("allocPages", c.allocPages, {4096: 1})
call("allocPages odd", c.allocPages, {4095: 1})
call("setMemoryParameters", c.setMemoryParameters, {"nonsense": 1})
call("suspendForDuration", c.suspendForDuration, 9, 60)
call("suspendForDuration short", c.suspendForDuration, 0, 1)
call("compareHypervisorCPU", c.compareHypervisorCPU, None, None, None, "qemu", "<cpu mode='custom'><model>qemu64</model></cpu>")
call("compareHypervisorCPU bad", c.compareHypervisorCPU, None, None, None, "qemu", "<cpu>")
call("compareHypervisorCPU arch", c.compareHypervisorCPU, None, "nonsense", None, "qemu", "<cpu/>")
call("baselineHypervisorCPU none", c.baselineHypervisorCPU, None, None, None, "qemu", [])
call("domainXMLToNative", lambda: len(c.domainXMLToNative("qemu-argv", d.XMLDesc(2), 0)) > 500)
call("domainXMLToNative format", c.domainXMLToNative, "nonsense", d.XMLDesc(2), 0)
call("domainXMLFromNative", c.domainXMLFromNative, "qemu-argv", "qemu-system-x86_64", 0)
