# title: The connection calls of the API, and a closed connection
# features: URI-01 URI-04 URI-08
import libvirt
from recorder import call, names, note

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
