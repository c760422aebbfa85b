# title: The corpus of definitions, started paused and dumped live
# long: yes
# seconds: 1000
import libvirt
from corpus import make_host, startable
from recorder import call, note

make_host()
c = libvirt.open("qemu:///system")
started = 0
for name, text in startable():
    note(name)
    try:
        domain = c.defineXML(text)
    except libvirt.libvirtError:
        continue
    if call("start", domain.createWithFlags, libvirt.VIR_DOMAIN_START_PAUSED) is not None:
        started += 1
        print(domain.XMLDesc(0))
        inactive = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)
        migratable = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_MIGRATABLE)
        call("destroy", domain.destroy)
        print("inactive XML as before" if inactive == domain.XMLDesc(0) else inactive)
        print(migratable)
    call("undefine", domain.undefineFlags, libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
print("started:", started)
