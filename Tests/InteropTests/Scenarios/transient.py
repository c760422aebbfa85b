# title: Transient and persistent: what each call makes of a domain
import libvirt
from recorder import call, note, tiny

c = libvirt.open("qemu:///system")


def show(name):
    try:
        d = c.lookupByName(name)
    except libvirt.libvirtError as error:
        print("%s: %s" % (name, error.get_error_message()))
        return
    print("%s: id %s active %s persistent %s autostart %s state %s updated %s" % (
        name, d.ID(), d.isActive(), d.isPersistent(), d.autostart(), d.state(), d.isUpdated()))


note("transient")
d = call("createXML", c.createXML, tiny("one"), libvirt.VIR_DOMAIN_START_PAUSED)
show("one")
call("setAutostart", d.setAutostart, 1)
call("undefine", d.undefine)
call("create", d.create)
call("inactive XML", lambda: len(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)) > 100)
call("setMemoryFlags config", d.setMemoryFlags, 65536, libvirt.VIR_DOMAIN_AFFECT_CONFIG)
call("managedSave", d.managedSave, 0)
note("defined with other content while it runs")
call("defineXML", c.defineXML, tiny("one").replace("65536", "131072"))
show("one")
call("memory now", lambda: "65536" in d.XMLDesc(0))
call("memory later", lambda: "131072" in d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
call("autostart", d.setAutostart, 1)
show("one")
call("destroy", d.destroy)
show("one")
call("memory after", d.maxMemory)
note("started, undefined, gone after destroy")
call("create", d.create)
call("undefine", d.undefine)
show("one")
call("destroy", d.destroy)
show("one")
note("createXML of a defined one")
d = c.defineXML(tiny("one"))
e = call("createXML", c.createXML, tiny("one").replace("65536", "131072"), libvirt.VIR_DOMAIN_START_PAUSED)
show("one")
call("memory now", lambda: "131072" in e.XMLDesc(0))
call("destroy", e.destroy)
show("one")
call("memory after", d.maxMemory)
call("createXML other name", c.createXML, tiny("two"), 0)
call("createXML other uuid", c.createXML, tiny("one", 2), 0)
note("undefine flags")
for flags in [1, 2, 4, 8, 16, 1 << 10]:
    call("undefineFlags %d" % flags, d.undefineFlags, flags)
    d = c.defineXML(tiny("one"))
note("define flags")
call("defineXMLFlags validate", c.defineXMLFlags, tiny("one"), libvirt.VIR_DOMAIN_DEFINE_VALIDATE)
call("defineXMLFlags 0x100", c.defineXMLFlags, tiny("one"), 0x100)
call("createXML 0x1000", c.createXML, tiny("one"), 0x1000)
