# title: Lookups by name, uuid and id, and what they say when there is nothing
# features: BIND-PYTHON
import libvirt
from recorder import call, note, tiny

c = libvirt.open("qemu:///system")
note("nothing defined")
call("by name", c.lookupByName, "one")
call("by empty name", c.lookupByName, "")
call("by id 0", c.lookupByID, 0)
call("by id 1", c.lookupByID, 1)
call("by id -1", c.lookupByID, -1)
call("by uuid", c.lookupByUUIDString, "5f1c0c6e-8c3b-4d6e-9a44-000000000001")
call("by bad uuid", c.lookupByUUIDString, "5f1c0c6e")
call("by uuid bytes", c.lookupByUUID, bytes(range(16)))

note("one inactive")
one = c.defineXML(tiny("one", 1))
call("by name", c.lookupByName, "one")
call("by other case", c.lookupByName, "One")
call("by uuid", c.lookupByUUIDString, "5f1c0c6e-8c3b-4d6e-9a44-000000000001")
call("by upper-case uuid", c.lookupByUUIDString, "5F1C0C6E-8C3B-4D6E-9A44-000000000001")
call("by uuid without dashes", c.lookupByUUIDString, "5f1c0c6e8c3b4d6e9a44000000000001")
call("by id 1", c.lookupByID, 1)
for method in ["name", "UUIDString", "ID", "OSType", "isActive", "isPersistent", "isUpdated", "autostart", "state",
               "info", "maxMemory", "hasCurrentSnapshot", "hasManagedSaveImage"]:
    call(method, getattr(one, method))

note("running")
call("create", one.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED)
call("by id 1", c.lookupByID, 1)
call("by name", c.lookupByName, "one")
for method in ["ID", "isActive", "isPersistent", "isUpdated", "state"]:
    call(method, getattr(one, method))
call("ids", c.listDomainsID)

note("the object after undefine and destroy")
call("destroy", one.destroy)
call("by id 1", c.lookupByID, 1)
call("undefine", one.undefine)
for method in ["name", "ID", "isActive", "isPersistent", "state", "info", "XMLDesc", "create", "undefine", "destroy"]:
    call(method, getattr(one, method))

note("ids count on")
for name in ["a", "b"]:
    domain = c.createXML(tiny(name, 5), libvirt.VIR_DOMAIN_START_PAUSED)
    call("id", domain.ID)
    domain.destroy()
call("dead transient", domain.state)
call("dead transient by name", c.lookupByName, "b")
