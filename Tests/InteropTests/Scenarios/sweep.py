# title: Calls that need no object of their own, one after the other: results and error numbers
# features: CON-01
# later: networks, storage, devices, secrets and interfaces have no driver yet
import libvirt
from recorder import call, note, tiny

c = libvirt.open("qemu:///system")
c.defineXML(tiny("one"))
d = c.lookupByName("one")

note("lists")
for name in ["numOfNetworks", "listNetworks", "numOfDefinedNetworks", "listDefinedNetworks", "numOfStoragePools",
             "listStoragePools", "numOfDefinedStoragePools", "listDefinedStoragePools", "numOfInterfaces",
             "numOfDefinedInterfaces", "numOfSecrets", "listSecrets", "numOfNWFilters", "listNWFilters"]:
    call(name, getattr(c, name))
for name in ["listAllNetworks", "listAllStoragePools", "listAllSecrets", "listAllNWFilters", "listAllNWFilterBindings"]:
    call(name, getattr(c, name), 0)
note("lookups of what is not there")
for name, argument in [
    ("networkLookupByName", "x"), ("networkLookupByUUIDString", "00000000-0000-0000-0000-000000000001"),
    ("storagePoolLookupByName", "x"), ("storagePoolLookupByUUIDString", "00000000-0000-0000-0000-000000000001"),
    ("storagePoolLookupByTargetPath", "/x"), ("storageVolLookupByKey", "x"), ("storageVolLookupByPath", "/x"),
    ("nodeDeviceLookupByName", "x"), ("secretLookupByUUIDString", "00000000-0000-0000-0000-000000000001"),
    ("nwfilterLookupByName", "x"), ("nwfilterLookupByUUIDString", "00000000-0000-0000-0000-000000000001"),
    ("nwfilterBindingLookupByPortDev", "x"), ("interfaceLookupByName", "x"), ("interfaceLookupByMACString", "x"),
]:
    call(name, getattr(c, name), argument)
call("secretLookupByUsage", c.secretLookupByUsage, 1, "/x")

note("on a domain that is off")
for name, arguments in [
    ("snapshotNum", ()), ("listAllSnapshots", (0,)), ("snapshotLookupByName", ("x",)), ("snapshotCurrent", ()),
    ("hasCurrentSnapshot", ()), ("listAllCheckpoints", (0,)), ("checkpointLookupByName", ("x",)),
    ("hasManagedSaveImage", ()), ("managedSaveRemove", ()), ("blockInfo", ("vda",)), ("blockStats", ("vda",)),
    ("blockStatsFlags", ("vda", 0)), ("blockJobInfo", ("vda", 0)), ("blockIoTune", ("vda", 0)),
    ("interfaceStats", ("vnet0",)), ("interfaceParameters", ("vnet0", 0)), ("memoryStats", ()), ("vcpus", ()),
    ("vcpuPinInfo", ()), ("emulatorPinInfo", ()), ("vcpusFlags", (2,)), ("maxVcpus", ()), ("schedulerType", ()),
    ("schedulerParameters", ()), ("memoryParameters", (0,)), ("numaParameters", (0,)), ("blkioParameters", (0,)),
    ("jobInfo", ()), ("jobStats", ()), ("controlInfo", ()), ("hostname", ()), ("metadata", (0, None, 0)),
    ("metadata", (2, "urn:x", 0)), ("securityLabel", ()), ("securityLabelList", ()), ("fsInfo", ()),
    ("interfaceAddresses", (0, 0)), ("guestVcpus", (0,)), ("perfEvents", (0,)), ("diskErrors", ()),
    ("ioThreadInfo", (2,)), ("launchSecurityInfo", (0,)), ("messages", (0,)), ("backupGetXMLDesc", (0,)),
    ("getCPUStats", (True,)), ("migrateMaxDowntime", ()), ("migrateMaxSpeed", ()), ("setMaxMemory", (65536,)),
    ("setMemory", (65536,)), ("setVcpus", (1,)), ("rename", ("two",)), ("rename", ("one",)),
]:
    if hasattr(d, name):
        call("%s%r" % (name, arguments), getattr(d, name), *arguments)
