# title: A read-only connection refuses every changing call
# features: URI-01
import libvirt
from recorder import call, note, tiny

rw = libvirt.open("qemu:///system")
rw.defineXML(tiny("one"))
rw.lookupByName("one").createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
c = libvirt.openReadOnly("qemu:///system")
d = c.lookupByName("one")

note("connection")
XML = tiny("two", 2)
for name, arguments in [
    ("defineXML", (XML,)), ("defineXMLFlags", (XML, 0)), ("createXML", (XML, 0)), ("createLinux", (XML, 0)),
    ("createXMLWithFiles", (XML, [], 0)), ("restore", ("/x",)), ("restoreFlags", ("/x", None, 0)),
    ("saveImageGetXMLDesc", ("/x", 0)), ("saveImageDefineXML", ("/x", XML, 0)),
    ("networkCreateXML", ("<network/>",)), ("networkDefineXML", ("<network/>",)),
    ("storagePoolCreateXML", ("<pool/>", 0)), ("storagePoolDefineXML", ("<pool/>", 0)),
    ("nodeDeviceCreateXML", ("<device/>", 0)), ("secretDefineXML", ("<secret/>", 0)),
    ("nwfilterDefineXML", ("<filter/>",)), ("interfaceDefineXML", ("<interface/>", 0)),
    ("changeBegin", (0,)), ("changeCommit", (0,)), ("changeRollback", (0,)),
    ("suspendForDuration", (0, 60, 0)),
    ("findStoragePoolSources", ("dir", None, 0)), ("domainXMLFromNative", ("qemu-argv", "x", 0)),
    ("domainXMLToNative", ("qemu-argv", XML, 0)), ("allocPages", ({4: 1}, 0, 1, 0)),
    ("getDomainCapabilities", (None, None, None, "qemu", 0)),
]:
    call(name, getattr(c, name), *arguments, hide=True)

note("domain")
disk = "<disk type='file'><source file='/x'/><target dev='vdb'/></disk>"
for name, arguments in [
    ("create", ()), ("createWithFlags", (0,)), ("destroy", ()), ("destroyFlags", (0,)), ("shutdown", ()),
    ("shutdownFlags", (0,)), ("reboot", (0,)), ("reset", (0,)), ("suspend", ()), ("resume", ()), ("undefine", ()),
    ("undefineFlags", (0,)), ("setAutostart", (1,)), ("setMemory", (1,)), ("setMemoryFlags", (1, 0)),
    ("setMaxMemory", (1,)), ("setVcpus", (1,)), ("setVcpusFlags", (1, 0)), ("pinVcpu", (0, (True,))),
    ("pinVcpuFlags", (0, (True,), 0)), ("pinEmulator", ((True,), 0)), ("attachDevice", (disk,)),
    ("attachDeviceFlags", (disk, 0)), ("detachDevice", (disk,)), ("detachDeviceFlags", (disk, 0)),
    ("detachDeviceAlias", ("x", 0)), ("updateDeviceFlags", (disk, 0)), ("save", ("/x",)),
    ("saveFlags", ("/x", None, 0)), ("managedSave", (0,)), ("managedSaveRemove", (0,)),
    ("managedSaveDefineXML", (XML, 0)), ("coreDump", ("/x", 0)),
    ("coreDumpWithFormat", ("/x", 0, 0)), ("migrateToURI3", ("qemu:///x", {}, 0)),
    ("migrateSetMaxDowntime", (1, 0)), ("migrateSetMaxSpeed", (1, 0)), ("migrateSetCompressionCache", (1, 0)),
    ("migrateGetMaxSpeed", ()),
    ("migrateStartPostCopy", ()), ("abortJob", ()), ("injectNMI", ()), ("sendKey", (0, 1, [1], 1)),
    ("sendProcessSignal", (1, 1)), ("rename", ("x",)), ("setMetadata", (0, "x", None, None, 0)),
    ("snapshotCreateXML", ("<domainsnapshot/>", 0)), ("checkpointCreateXML", ("<domaincheckpoint/>", 0)),
    ("blockCommit", ("vda", None, None, 0, 0)), ("blockCopy", ("vda", "<disk/>", {}, 0)),
    ("blockPull", ("vda", 0, 0)), ("blockRebase", ("vda", None, 0, 0)), ("blockResize", ("vda", 1, 0)),
    ("blockJobAbort", ("vda", 0)), ("blockJobSetSpeed", ("vda", 0, 0)), 
    ("blockPeek", ("vda", 0, 1, 0)), ("memoryPeek", (0, 1, libvirt.VIR_MEMORY_PHYSICAL)),
    ("setNumaParameters", ({"numa_nodeset": "0"}, 0)),
    ("setPerfEvents", ({"cmt": True}, 0)), ("setUserPassword", ("root", "x", 0)), 
    ("getTime", (0,)), ("getHostname", (0,)), ("guestInfo", (0, 0)), ("fsFreeze", ()), ("fsThaw", ()), ("fsTrim", (None, 0)),
    ("fsInfo", ()), ("interfaceAddresses", (libvirt.VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0)),
    ("pMSuspendForDuration", (0, 0)), ("pMWakeup", ()), 
    ("openGraphicsFD", (0,)), ("setVcpu", ("0", 1, 0)), ("setGuestVcpus", ("0", 1, 0)), ("addIOThread", (1, 0)),
    ("delIOThread", (1, 0)), ("setIOThreadParams", (1, {"poll-max-ns": 1}, 0)), ("pinIOThread", (1, (True,), 0)),
    ("setBlockThreshold", ("vda", 1, 0)), ("setLifecycleAction", (0, 0, 0)), ("setMemoryStatsPeriod", (1, 0)),
    ("authorizedSSHKeysGet", ("root", 0)), ("authorizedSSHKeysSet", ("root", ["x"], 0)),
    ("agentSetResponseTimeout", (1, 0)), ("setMessages", ()),
    ("startDirtyRateCalc", (1, 0)), ("backupBegin", ("<domainbackup/>", None, 0)),
    ("graphicsReload", (0, 0)),
]:
    if not hasattr(d, name):
        continue
    call(name, getattr(d, name), *arguments, hide=True)

note("QEMU's own")
import libvirt_qemu
call("qemuMonitorCommand", libvirt_qemu.qemuMonitorCommand, d, '{"execute":"query-status"}', 0)
call("qemuAgentCommand", libvirt_qemu.qemuAgentCommand, d, '{"execute":"guest-ping"}', 1, 0)
call("qemuAttach", libvirt_qemu.qemuAttach, c, 1, 0)

note("streams")
call("openConsole", lambda: d.openConsole(None, c.newStream(0)))
call("openChannel", lambda: d.openChannel(None, c.newStream(0)))

note("what is read stays allowed")
for name in ["XMLDesc", "info", "state", "isActive", "isPersistent", "ID", "autostart", "maxMemory", "OSType"]:
    call(name, getattr(d, name), hide=True)
call("secure XML", d.XMLDesc, libvirt.VIR_DOMAIN_XML_SECURE)
call("migratable XML", d.XMLDesc, libvirt.VIR_DOMAIN_XML_MIGRATABLE, hide=True)
call("state", rw.lookupByName("one").state)
