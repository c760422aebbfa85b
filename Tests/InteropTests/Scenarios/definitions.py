# title: The corpus of definitions, defined and dumped inactive
# seconds: 800
import libvirt
from corpus import definitions
from recorder import call, note

c = libvirt.open("qemu:///system")
stored = 0
for name, text in definitions():
    note(name)
    domain = call("define", c.defineXML, text, hide=True)
    if domain is None:
        continue
    stored += 1
    xml = domain.XMLDesc(0)
    print(xml)
    secure = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE)
    print(secure if secure != xml else "the same, inactive and with secrets")
    migratable = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_MIGRATABLE)
    print(migratable if migratable != xml else "the same, migratable")
    again = call("define again", c.defineXML, xml, hide=True)
    print("stable" if again.XMLDesc(0) == xml else again.XMLDesc(0))
    call("undefine", domain.undefineFlags, libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
print("stored:", stored)
