# title: Devices of a domain that does not run: every kind attached, updated and detached; what is refused, and how
# features: S-2 DEV-01 DEV-02 DEV-05 DEV-07
import libvirt
from devices import attach, call, change, channel, detach, disk, update, user_card
from recorder import note, tiny

c = libvirt.open("qemu:///system")
d = c.defineXML(
    tiny("one", kind="q35", extra="<maxMemory slots='4' unit='KiB'>1048576</maxMemory>"
         "<cpu><numa><cell id='0' cpus='0' memory='65536'/></numa></cpu>").replace(
        "<controller type='usb' model='none'/>", "<controller type='usb' model='qemu-xhci'/>"))

note("flags")
card = user_card(1)
call("attach without flags", d.attachDevice, card)
call("detach without flags", d.detachDevice, card)
for flags in (1, 3, 4, 8, 16):
    call("attach flags %d" % flags, d.attachDeviceFlags, card, flags)
    call("detach flags %d" % flags, d.detachDeviceFlags, card, flags)
    call("update flags %d" % flags, d.updateDeviceFlags, card, flags)
call("detach alias flags 0", d.detachDeviceAlias, "ua-nothing", 0)
call("detach alias flags 1", d.detachDeviceAlias, "ua-nothing", 1)
call("attach nonsense", d.attachDeviceFlags, "<nonsense/>", 0)
call("attach broken", d.attachDeviceFlags, "<disk", 0)
call("attach disk without target", d.attachDeviceFlags, "<disk type='file'><source file='/tmp/a'/></disk>", 0)
call("attach disk without source", d.attachDeviceFlags, "<disk type='file'><target dev='vda'/></disk>", 0)
call("update nothing", d.updateDeviceFlags, card, 0)

ADDRESS = "<address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>"
KINDS = [
    ("virtio disk", disk("/tmp/a.img", "vda", "virtio")),
    ("virtio disk again", disk("/tmp/a.img", "vda", "virtio")),
    ("scsi disk", disk("/tmp/b.img", "sda", "scsi")),
    ("sata disk", disk("/tmp/c.img", "sdb", "sata")),
    ("usb disk", disk("/tmp/d.img", "sdc", "usb", more="<alias name='ua-stick'/>")),
    ("same alias", disk("/tmp/d.img", "sdz", "usb", more="<alias name='ua-stick'/>")),
    ("cdrom", disk("/tmp/e.iso", "sdd", "sata", "cdrom")),
    ("empty cdrom", disk(None, "sde", "scsi", "cdrom")),
    ("floppy", disk(None, "fda", "fdc", "floppy")),
    ("virtio cdrom", disk(None, "vdb", "virtio", "cdrom")),
    ("ide disk on q35", disk("/tmp/f.img", "hda", "ide")),
    ("disk at a taken place", disk("/tmp/g.img", "vdc", "virtio", more=ADDRESS.replace("0x00' slot='0x00", "0x01' slot='0x00"))),
    ("disk at a place", disk("/tmp/g.img", "vdc", "virtio", more=ADDRESS.replace("bus='0x00' slot='0x00'", "bus='0x08' slot='0x00'"))),
    ("disk at a taken drive address", disk("/tmp/z.img", "sdq", "scsi", more="<address type='drive' controller='0' bus='0' target='0' unit='0'/>")),
    ("boot order with os boot", disk("/tmp/h.img", "vdd", "virtio", more="<boot order='1'/>")),
    ("user card", card),
    ("same mac", card),
    ("e1000e card", user_card(2, "e1000e")),
    ("scsi controller", "<controller type='scsi' index='5' model='virtio-scsi'/>"),
    ("same controller", "<controller type='scsi' index='5' model='virtio-scsi'/>"),
    ("second usb controller", "<controller type='usb' index='1' model='qemu-xhci'/>"),
    ("root port", "<controller type='pci' model='pcie-root-port'/>"),
    ("channel", channel("org.test.0")),
    ("same channel", channel("org.test.0")),
    ("serial", "<serial type='pty'/>"),
    ("console", "<console type='pty'/>"),
    ("virtio console", "<console type='pty'><target type='virtio'/></console>"),
    ("parallel", "<parallel type='null'/>"),
    ("tablet", "<input type='tablet' bus='usb'/>"),
    ("same tablet", "<input type='tablet' bus='usb'/>"),
    ("virtio keyboard", "<input type='keyboard' bus='virtio'/>"),
    ("rng", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"),
    ("watchdog", "<watchdog model='i6300esb' action='reset'/>"),
    ("second watchdog", "<watchdog model='ib700' action='reset'/>"),
    ("memory", "<memory model='dimm'><target><size unit='KiB'>131072</size><node>0</node></target></memory>"),
    ("memory without node", "<memory model='dimm'><target><size unit='KiB'>131072</size></target></memory>"),
    ("virtio memory", "<memory model='virtio-mem'><target><size unit='KiB'>262144</size><node>0</node>"
        "<block unit='KiB'>2048</block><requested unit='KiB'>131072</requested></target></memory>"),
    ("too much memory", "<memory model='dimm'><target><size unit='KiB'>1048576</size><node>0</node></target></memory>"),
    ("filesystem", "<filesystem type='mount'><source dir='/tmp'/><target dir='share'/></filesystem>"),
    ("same filesystem", "<filesystem type='mount'><source dir='/tmp'/><target dir='share'/></filesystem>"),
    ("hostdev usb", "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>"),
    ("same hostdev", "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>"),
    ("hostdev pci", "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='3' function='0'/></source></hostdev>"),
    ("redirdev", "<redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4000'/></redirdev>"),
    ("shmem", "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"),
    ("vsock", "<vsock><cid auto='no' address='7'/></vsock>"),
    ("second vsock", "<vsock><cid auto='no' address='8'/></vsock>"),
    ("tpm", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"),
    ("sound", "<sound model='ich9'/>"),
    ("graphics", "<graphics type='vnc'/>"),
    ("video", "<video><model type='virtio'/></video>"),
    ("hub", "<hub type='usb'/>"),
    ("memballoon", "<memballoon model='virtio'/>"),
    ("panic", "<panic model='isa'/>"),
    ("nvram", "<nvram/>"),
    ("smartcard", "<smartcard mode='passthrough' type='tcp'><source mode='connect' host='localhost' service='4001'/></smartcard>"),
    ("audio", "<audio id='5' type='none'/>"),
    ("iommu", "<iommu model='intel'/>"),
    ("lease", "<lease><lockspace>space</lockspace><key>key</key><target path='/tmp/lease'/></lease>"),
]
note("attach")
for label, xml in KINDS:
    attach(d, label, xml, 2)

note("update")
update(d, "cdrom medium", disk("/tmp/other.iso", "sdd", "sata", "cdrom"), 2)
update(d, "cdrom ejected", disk(None, "sdd", "sata", "cdrom"), 2)
update(d, "disk source", disk("/tmp/other.img", "vda", "virtio"), 0)
update(d, "unknown disk", disk("/tmp/other.img", "vdq", "virtio"), 2)
update(d, "link", user_card(1, more="<link state='down'/>"), 2)
update(d, "card model", user_card(2, "virtio"), 2)
update(d, "unknown card", user_card(9), 2)
update(d, "vnc", "<graphics type='vnc' passwd='secret'/>", 2)
update(d, "vnc port", "<graphics type='vnc' port='5999' autoport='no'/>", 2)
update(d, "spice", "<graphics type='spice'/>", 2)
update(d, "rng", "<rng model='virtio'><backend model='builtin'/></rng>", 2)
update(d, "memballoon", "<memballoon model='virtio'/>", 2)
update(d, "controller", "<controller type='scsi' index='5' model='lsilogic'/>", 2)

note("detach")
detach(d, "unknown disk", disk("/tmp/a.img", "vdq", "virtio"), 2)
detach(d, "disk with another source", disk("/tmp/zzz.img", "vda", "virtio"), 2)
detach(d, "by minimal disk", "<disk><target dev='sda'/></disk>", 2)
detach(d, "unknown card", user_card(9), 2)
detach(d, "pci root", "<controller type='pci' index='0' model='pcie-root'/>", 2)
detach(d, "scsi controller in use", "<controller type='scsi' index='0'/>", 2)
detach(d, "unknown controller", "<controller type='scsi' index='9'/>", 2)
detach(d, "unknown rng", "<rng model='virtio'><backend model='random'>/dev/hwrng</backend></rng>", 2)
for label, xml in (
    ("sound", "<sound model='ac97'/>"),
    ("hostdev", "<hostdev mode='subsystem' type='usb'><source><vendor id='0x4321'/><product id='0x5678'/></source></hostdev>"),
    ("lease", "<lease><lockspace>space</lockspace><key>other</key><target path='/tmp/lease'/></lease>"),
    ("filesystem", "<filesystem type='mount'><source dir='/tmp'/><target dir='other'/></filesystem>"),
    ("memory", "<memory model='dimm'><target><size unit='KiB'>65536</size><node>0</node></target></memory>"),
    ("redirdev", "<redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4999'/></redirdev>"),
    ("shmem", "<shmem name='s9'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"),
    ("watchdog", "<watchdog model='ib700' action='reset'/>"),
    ("input", "<input type='mouse' bus='usb'/>"),
    ("vsock", "<vsock><cid auto='no' address='99'/></vsock>"),
    ("tpm", "<tpm model='tpm-crb'><backend type='passthrough'><device path='/dev/tpm0'/></backend></tpm>"),
):
    detach(d, "unknown " + label, xml, 2)
detach(d, "unknown channel", channel("org.test.9"), 2)
change(d, "detach alias", d.detachDeviceAlias, "ua-stick", 2)
change(d, "detach alias again", d.detachDeviceAlias, "ua-stick", 2)
for label, xml in reversed(KINDS):
    if not any(word in label for word in ("scsi disk", "usb disk", "same", "again", "second", "taken", "too")):
        detach(d, label, xml, 0)
print(d.XMLDesc(0))
