# title: The connection calls of the API, and a closed connection
# features: URI-01 URI-04 URI-08
import re
import libvirt
from recorder import call, names, note, tiny

for uri in ["qemu:///system", "qemu:///nonsense", "qemu://system", "nonsense:///system", "qemu+unix:///system",
            "qemu+unix:///system?socket=/run/libvirt/libvirt-sock", "qemu+unix:///system?socket=/nowhere"]:
    call("open " + uri, lambda: libvirt.open(uri).getURI())
call("openReadOnly", lambda: libvirt.openReadOnly("qemu:///system").getURI())
call("openAuth no aliases", lambda: libvirt.openAuth("good", [[], None, None], libvirt.VIR_CONNECT_NO_ALIASES).getURI())

c = libvirt.open("qemu:///system")
for method in ["getURI", "getType", "getVersion", "getLibVersion", "getHostname", "getInfo", "isAlive", "isEncrypted",
               "isSecure", "numOfDomains", "numOfDefinedDomains", "listDomainsID", "listDefinedDomains",
               "getSecurityModel", "getCPUMap"]:
    call(method, getattr(c, method))
for kind in [None, "qemu", "kvm", "QEMU", "lxc", ""]:
    call("getMaxVcpus %r" % kind, c.getMaxVcpus, kind)
call("getMaxVcpus flags", c.getCPUMap, 1)
call("getSysinfo", c.getSysinfo, 0)
call("getSysinfo flags", c.getSysinfo, 1)
call("getFreeMemory", lambda: c.getFreeMemory() > 0)
call("getCellsFreeMemory", lambda: len(c.getCellsFreeMemory(0, 5)))
call("getMemoryStats -1", lambda: sorted(c.getMemoryStats(-1)))
call("getMemoryStats 0", lambda: sorted(c.getMemoryStats(0)))
call("getMemoryStats 9", c.getMemoryStats, 9)
call("getCPUStats -1", lambda: sorted(c.getCPUStats(-1)))
call("getCPUStats 0", lambda: sorted(c.getCPUStats(0)))
call("getCPUStats 99", c.getCPUStats, 99)
call("getCPUModelNames", lambda: len(c.getCPUModelNames("x86_64")))
call("compareCPU", c.compareCPU, "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>")
call("compareCPU bad", c.compareCPU, "<cpu/>")
call("compareCPU no xml", c.compareCPU, "nonsense")
note("CPUs that an emulator can give")
CPUS = [
    "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>",
    "<cpu match='exact'><model>Nehalem</model></cpu>",
    "<cpu><arch>x86_64</arch><model>Icelake-Server</model><feature name='sgx'/></cpu>",
    "<cpu><arch>x86_64</arch><model>nonsense</model></cpu>",
    "<cpu/>",
]
for cpu in CPUS:
    for flags in [0, 1]:
        call("compareHypervisorCPU %d" % flags, c.compareHypervisorCPU, None, None, None, "qemu", cpu, flags)
for words in [("/nonsense", None, None, "qemu"), (None, "nonsense", None, "qemu"), (None, None, "nonsense", "qemu"),
              (None, None, None, "nonsense")]:
    call("compareHypervisorCPU %s" % (words,), c.compareHypervisorCPU, *words, CPUS[0], 0)
for cpus in [CPUS[:1], CPUS[:2], CPUS[:3], CPUS[3:4], CPUS[4:], []]:
    for flags in [0, 1, 2, 64]:
        call("baselineHypervisorCPU %d" % flags, c.baselineHypervisorCPU, None, None, None, "qemu", cpus, flags)

note("the command of a definition")
DEVICES = """
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/nowhere.qcow2'/>
      <target dev='vda' bus='virtio'/></disk>
    <disk type='block' device='cdrom'><source dev='/dev/nowhere'/><target dev='hdc' bus='ide'/></disk>
    <interface type='network'><source network='nowhere'/><mac address='52:54:00:aa:00:01'/></interface>
    <interface type='user'><mac address='52:54:00:aa:00:02'/><model type='virtio'/></interface>
    <serial type='pty'/><serial type='file'><source path='/nowhere.log'/></serial>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' port='5999' passwd='secret'/>"""


def native(xml):
    """Descriptors have the numbers that were free, and the daemon's own path is not to be compared."""
    text = c.domainXMLToNative("qemu-argv", xml, 0)
    return re.sub('"fd":"[0-9]+"', '"fd":"N"', re.sub("PATH=[^ ]*", "PATH=...", text))


call("domainXMLToNative", native, tiny("one"))
call("domainXMLToNative devices", native, tiny("two", 2, DEVICES, kind="q35"))
call("domainXMLToNative nonsense", native, "<domain/>")
call("domainXMLToNative format", c.domainXMLToNative, "nonsense", tiny("one"), 0)
call("domainXMLToNative flags", c.domainXMLToNative, "qemu-argv", tiny("one"), 1)

note("huge pages")
for sizes, cell, cells, flags in [({2048: 0}, 0, 1, 1), ({2048: 0}, -1, 1, 1), ({2048: 0}, 0, 7, 1), ({3: 1}, 0, 1, 0),
                                  ({3: 1}, -1, 1, 0), ({4: 1}, 0, 1, 0), ({2048: 0}, 7, 1, 1), ({2048: 0}, 0, 1, 4)]:
    call("allocPages %s %d %d %d" % (sizes, cell, cells, flags), c.allocPages, sizes, cell, cells, flags)

call("setKeepAlive", c.setKeepAlive, 5, 3)
call("domainXMLFromNative", c.domainXMLFromNative, "nonsense", "", 0)
call("getDomainCapabilities bad", c.getDomainCapabilities, "/nonsense", None, None, None, 0)
call("getDomainCapabilities arch", c.getDomainCapabilities, None, "nonsense", None, None, 0)
call("getDomainCapabilities machine", c.getDomainCapabilities, None, "x86_64", "nonsense", None, 0)
call("getDomainCapabilities virt", c.getDomainCapabilities, None, "x86_64", "pc", "nonsense", 0)
call("getDomainCapabilities lxc", c.getDomainCapabilities, None, "x86_64", "pc", "lxc", 0)
call("getDomainCapabilities", lambda: len(c.getDomainCapabilities(None, "x86_64", "pc", "qemu", 0)) > 1000)

note("two connections, one closed")
d = libvirt.open("qemu:///system")
call("close", d.close)
call("after close", d.getURI)
call("other still there", c.getHostname)
