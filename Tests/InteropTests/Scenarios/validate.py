# title: Definitions that libvirt's schema refuses
import libvirt
from recorder import call, tiny

connection = libvirt.open("qemu:///system")
base = tiny("one", 1)
disk = "<devices><disk type='file'%s><source file='/x'/><target dev='vda'%s/></disk>"
cases = {
    "fine": base,
    "unknown device": base.replace("<devices>", "<devices><nonsense/>"),
    "unknown element": base.replace("<devices>", "<wrong a='b'/><devices>"),
    "unknown attribute": base.replace("<vcpu>", "<vcpu bogus='1'>"),
    "no number": base.replace("<vcpu>1<", "<vcpu>x<"),
    "foreign metadata": base.replace("<devices>", "<metadata><a:b xmlns:a='urn:x'/></metadata><devices>"),
    "attribute of a disk": base.replace("<devices>", disk % (" foo='x'", "")),
    "bus of a disk": base.replace("<devices>", disk % ("", " bus='nope'")),
    "not XML": "<domain",
    "wrong root": "<network/>",
    "no name": base.replace("<name>one</name>", ""),
}
for title, text in cases.items():
    call("define " + title, connection.defineXMLFlags, text, libvirt.VIR_DOMAIN_DEFINE_VALIDATE)
    call("create " + title, connection.createXML, text,
         libvirt.VIR_DOMAIN_START_VALIDATE | libvirt.VIR_DOMAIN_START_PAUSED)
    for domain in connection.listAllDomains():
        if domain.isActive():
            domain.destroy()
