# title: What cards, leases, consoles and rare kinds may not be, at attach, at define and at start
# features: DEV-01 DEV-02 DEV-03 DEV-21
import subprocess
import libvirt
from recorder import call, note, tiny

subprocess.run("ip link add br0 type bridge && ip link set br0 up", shell=True, check=True)
c = libvirt.open("qemu:///system")
d = c.createXML(tiny("one", devices="<controller type='scsi' index='0' model='virtio-scsi'/>"), libvirt.VIR_DOMAIN_START_PAUSED)


def define(text):
    defined = c.defineXML(tiny("two", number=2, devices=text))
    defined.undefine()


def persist(text):
    defined = c.defineXML(tiny("two", number=2))
    try:
        defined.attachDeviceFlags(text, libvirt.VIR_DOMAIN_AFFECT_CONFIG)
    finally:
        defined.undefine()


def start(text):
    c.createXML(tiny("three", number=3, devices=text), libvirt.VIR_DOMAIN_START_PAUSED).destroy()


def card(kind, rest, source=""):
    return "<interface type='%s'><mac address='52:54:00:11:22:33'/>%s%s</interface>" % (kind, source, rest)


BRIDGE, PCI = "<source bridge='br0'/>", "<source><address type='pci' domain='0' bus='9' slot='9' function='0'/></source>"
VIRTIO, ISOLATED = "<model type='virtio'/>", "<port isolated='yes'/>"
note("cards")
for name, text in [
    ("isolated ethernet", card("ethernet", ISOLATED)), ("isolated user", card("user", ISOLATED)),
    ("isolated direct", card("direct", ISOLATED, "<source dev='d0' mode='bridge'/>")),
    ("isolated device of the host", card("hostdev", ISOLATED, PCI)),
    ("isolated without a network", card("network", ISOLATED, "<source network='nope'/>")),
    ("tagged user", card("user", "<vlan><tag id='4'/></vlan>")),
    ("tagged bridge", card("bridge", "<vlan><tag id='4'/></vlan>", BRIDGE)),
    ("port of user", card("user", "<virtualport type='openvswitch'/>")),
    ("port of ethernet", card("ethernet", "<virtualport type='802.1Qbg'/>")),
    ("bandwidth of a device of the host", card("hostdev", "<bandwidth><inbound average='1'/></bandwidth>", PCI)),
    ("team of another model", card("bridge", "<teaming type='persistent'/>", BRIDGE)),
    ("passing member of a bridge", card("bridge", VIRTIO + "<teaming type='transient' persistent='ua-x'/>", BRIDGE)),
    ("passing member of nothing", card("user", "<teaming type='transient'/>")),
    ("lasting member of something", card("user", "<teaming type='persistent' persistent='x'/>")),
    ("unknown team", card("user", "<teaming type='bogus'/>")),
]:
    call("attach " + name, d.attachDeviceFlags, text, libvirt.VIR_DOMAIN_AFFECT_LIVE)
    call("define " + name, define, text)
    call("attach to definition " + name, persist, text)
    if not name.startswith("tagged"):
        continue
    call("start " + name, start, text)

note("leases: nothing of the guest, known to the definition only")
lease = "<lease><lockspace>space</lockspace><key>%s</key><target path='/tmp/x' offset='0'/></lease>"
both = libvirt.VIR_DOMAIN_AFFECT_LIVE
for _ in range(2):
    call("attach lease", d.attachDeviceFlags, lease % "one", both)
print([line.strip() for line in d.XMLDesc(0).splitlines() if "<key>" in line])
call("detach another", d.detachDeviceFlags, lease % "two", both)
for _ in range(3):
    call("detach lease", d.detachDeviceFlags, lease % "one", both)
call("update lease", d.updateDeviceFlags, lease % "one", both)

note("rare kinds")
SUBSYSTEM = "<hostdev mode='subsystem' type='%s'>%s</hostdev>"
for name, text in [
    ("SCSI device", SUBSYSTEM % ("scsi", "<source><adapter name='scsi_host0'/>"
                                 "<address bus='0' target='0' unit='0'/></source>")),
    ("mediated device", "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source>"
     "<address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>"),
    ("storage of the host", "<hostdev mode='capabilities' type='storage'><source><block>/dev/null</block></source>"
     "</hostdev>"),
    ("card of the host", "<hostdev mode='capabilities' type='net'><source><interface>lo</interface></source></hostdev>"),
    ("panic", "<panic model='isa'/>"), ("balloon", "<memballoon model='virtio'/>"),
    ("tpm", "<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>"),
    ("smartcard", "<smartcard mode='host'/>"), ("hub", "<hub type='usb'/>"), ("sound", "<sound model='ich6'/>"),
    ("parallel", "<parallel type='null'/>"), ("serial", "<serial type='null'/>"), ("console", "<console type='null'/>"),
]:
    call("attach " + name, d.attachDeviceFlags, text, libvirt.VIR_DOMAIN_AFFECT_LIVE)
    call("detach " + name, d.detachDeviceFlags, text, libvirt.VIR_DOMAIN_AFFECT_LIVE)
iscsi = SUBSYSTEM % ("scsi", "<source protocol='iscsi' name='iqn.1992-01.com.example'>"
                     "<host name='example.org' port='3260'/></source>")
call("detach iSCSI", d.detachDeviceFlags, iscsi, libvirt.VIR_DOMAIN_AFFECT_LIVE)
d.destroy()
