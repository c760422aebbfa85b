# title: Devices of a running guest on the older machine: cards of every kind, what needs hardware, helpers, refusals, processors
# long: yes
# features: S-4 DEV-01 DEV-04 DEV-06 DEV-09 DEV-10 DEV-14 DEV-21 DEV-22
# guest: yes
# seconds: 480
# normalise: |portid='[^']*'|portid='PORT'|
# normalise: |/dev/pts/[0-9]+|pty|
# normalise: |tap,fd=[0-9]+|tap,fd=N|
import os
import re
import socket
import subprocess
import time

import libvirt
import libvirt_qemu
from console import lines_until
from devices import attach, change, channel, detach, disk, update, user_card
from recorder import Events, call, note

GUEST = os.environ["GUEST"]
WORK = os.environ["WORK"]


def image(name, size="16M", kind="raw"):
    path = "%s/%s" % (WORK, name)
    subprocess.run(["qemu-img", "create", "-q", "-f", kind, path, size], check=True)
    return path


def ip(*words):
    subprocess.run(["/sbin/ip", "link", *words], check=True)


def links():
    """The host's ends of cards: name, address, size and bridge."""
    text = subprocess.run(["/sbin/ip", "-o", "link"], capture_output=True, text=True, check=True).stdout
    for line in sorted(re.sub(r"^\d+: ", "", line) for line in text.splitlines()):
        if not re.match(r"(lo|br0|br1|low0)[:@]", line):
            found = re.match(r"([^:]*):.* mtu (\d+) .*?(master \S+)?.*link/ether (\S+)", line)
            master = re.search(r"master (\S+)", line)
            print("  link", found.group(1), found.group(2), found.group(4), master.group(1) if master else "-")


def card(kind, number, source="", more=""):
    return "<interface type='%s'><mac address='52:54:00:aa:00:%02x'/>%s<model type='virtio'/>%s</interface>" % (
        kind, number, source, more)


for name in "br0", "br1", "low0":
    ip("add", name, "type", "bridge")
    ip("set", name, "up")
events = Events([libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
                 libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED])
c = libvirt.open("qemu:///system")
NETWORK = ("<network><name>host</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000091</uuid>"
           "<forward mode='bridge'/><bridge name='br0'/></network>")
if os.environ["PEER"] == "stock":
    c.networkDefineXML(NETWORK).create()
else:
    # In libvirt's own files, as long as the peer has no networks.
    for path, text in (("/etc/libvirt/qemu/networks", NETWORK),
                       ("/run/libvirt/network", "<networkstatus>%s</networkstatus>" % NETWORK)):
        os.makedirs(path, exist_ok=True)
        with open(path + "/host.xml", "w") as file:
            file.write(text)
d = c.defineXML("""<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <memory unit='MiB'>256</memory>
  <memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='qemu-xhci'/>
    <controller type='virtio-serial' index='0'/>
    %s
    <serial type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>""" % (GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), user_card(1)))
call("create", d.create)
for _ in lines_until(d, "GUEST-READY", 90):
    pass

note("cards")
KINDS = [
    ("bridge", card("bridge", 2, "<source bridge='br0'/>")),
    ("named", card("bridge", 3, "<source bridge='br0'/>", "<target dev='mytap'/><mtu size='1300'/>")),
    ("network", card("network", 4, "<source network='host'/>")),
    ("ethernet", card("ethernet", 5, more="<target dev='eth-a'/>")),
    ("macvtap", card("direct", 6, "<source dev='low0' mode='bridge'/>")),
    ("down", card("bridge", 7, "<source bridge='br0'/>", "<link state='down'/>")),
    ("queues", card("bridge", 8, "<source bridge='br0'/>", "<driver queues='2'/>")),
]
for label, xml in KINDS:
    attach(d, label, xml, 1)
links()
attach(d, "missing bridge", card("bridge", 9, "<source bridge='nobr'/>"), 3)
attach(d, "missing network", card("network", 9, "<source network='nonet'/>"), 3)
attach(d, "missing device", card("direct", 9, "<source dev='nodev' mode='bridge'/>"), 3)
attach(d, "missing tap", card("ethernet", 9, more="<target dev='gone0' managed='no'/>"), 3)
attach(d, "taken tap", card("bridge", 9, "<source bridge='br0'/>", "<target dev='mytap'/>"), 3)
attach(d, "hostdev card", card("hostdev", 9, "<source><address type='pci' domain='0' bus='0x55' slot='3' function='0'/></source>"), 1)
attach(d, "vhostuser card", card("vhostuser", 9, "<source type='unix' path='/tmp/nosock' mode='client'/>"), 1)
attach(d, "model of no driver", card("user", 9).replace("virtio", "nonsense"), 1)
links()
update(d, "link down", card("bridge", 2, "<source bridge='br0'/>", "<link state='down'/>"), 1)
update(d, "other bridge", card("bridge", 2, "<source bridge='br1'/>"), 1)
update(d, "no such bridge", card("bridge", 2, "<source bridge='nobr'/>"), 1)
update(d, "from a network to a bridge", card("bridge", 4, "<source bridge='br1'/>"), 1)
update(d, "from a bridge to a network", card("network", 2, "<source network='host'/>"), 1)
update(d, "to no bridge at all", card("ethernet", 2), 1)
update(d, "mode", card("direct", 6, "<source dev='low0' mode='vepa'/>"), 1)
update(d, "other network", card("network", 4, "<source network='nonet'/>"), 1)
update(d, "bandwidth", card("bridge", 3, "<source bridge='br0'/>", "<target dev='mytap'/><mtu size='1300'/><bandwidth><inbound average='100'/></bandwidth>"), 1)
update(d, "mtu", card("bridge", 3, "<source bridge='br0'/>", "<target dev='mytap'/><mtu size='1400'/>"), 1)
update(d, "boot order", card("ethernet", 5, more="<target dev='eth-a'/><boot order='3'/>"), 1)
update(d, "target", card("ethernet", 5, more="<target dev='eth-b'/>"), 1)
update(d, "trust", card("ethernet", 5, more="<target dev='eth-a'/>").replace("type='ethernet'", "type='ethernet' trustGuestRxFilters='yes'"), 1)
update(d, "kind", card("user", 5), 1)
update(d, "queues", card("bridge", 8, "<source bridge='br0'/>", "<driver queues='3'/>"), 1)
update(d, "offloads", card("bridge", 8, "<source bridge='br0'/>", "<driver queues='2'><host csum='off'/></driver>"), 1)
update(d, "address", card("ethernet", 5, more="<target dev='eth-a'/><address type='pci' domain='0' bus='0' slot='0x1e' function='0'/>"), 1)
update(d, "alias", card("ethernet", 5, more="<target dev='eth-a'/><alias name='net77'/>"), 1)
update(d, "filter", card("bridge", 7, "<source bridge='br0'/>", "<link state='down'/><filterref filter='nofilter'/>"), 1)
links()
call("reset", d.reset, 0)
for _ in lines_until(d, "GUEST-READY", 90):
    pass
print(re.findall("<link .*", d.XMLDesc(0)))
for label, xml in KINDS:
    detach(d, label, xml, 1)
links()
events.print()

note("disks")
attach(d, "ide disk", disk(image("e.img"), "hda", "ide"), 1)
attach(d, "ide cdrom", disk(image("f.iso"), "hdb", "ide", "cdrom"), 1)
attach(d, "sata disk", disk(image("g.img"), "sdb", "sata"), 1)
attach(d, "floppy", disk(image("d.flp"), "fda", "fdc", "floppy"), 1)
attach(d, "scsi disk without controller", disk(image("h.img"), "sda", "scsi"), 1)
attach(d, "usb disk", disk(image("i.img"), "sdc", "usb"), 1)
attach(d, "usb floppy", disk(image("j.img"), "sdd", "usb", "floppy"), 1)
attach(d, "virtio disk", disk(image("k.img"), "vda", "virtio"), 3)
attach(d, "lun", disk(image("l.img"), "sde", "scsi", "lun"), 1)
attach(d, "block device", "<disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='/dev/nodev'/><target dev='vdq' bus='virtio'/></disk>", 1)
attach(d, "network disk", "<disk type='network' device='disk'><driver name='qemu' type='raw'/><source protocol='nbd' name='x'><host name='127.0.0.1' port='9'/></source><target dev='vdq' bus='virtio'/></disk>", 1)
events.print()

note("others")
listener = socket.create_server(("127.0.0.1", 4000))
REDIR = "<redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4000'/></redirdev>"
attach(d, "redirdev", REDIR, 1)
attach(d, "redirdev of nobody", REDIR.replace("4000", "4999"), 1)
attach(d, "redirdev spice", "<redirdev bus='usb' type='spicevmc'/>", 1)
USB = "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>"
OTHERS = [
    ("usb hostdev", USB),
    ("usb hostdev by address", "<hostdev mode='subsystem' type='usb'><source><address bus='3' device='7'/></source></hostdev>"),
    ("usb hostdev optional", USB.replace("<source>", "<source startupPolicy='optional'>")),
    ("pci hostdev", "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='0x55' slot='3' function='0'/></source></hostdev>"),
    ("pci hostdev managed", "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='0x55' slot='3' function='0'/></source></hostdev>"),
    ("mdev", "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='c2177883-f1bb-47f0-914d-32a22e3a8804'/></source></hostdev>"),
    ("scsi hostdev", "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host55'/><address bus='0' target='0' unit='0'/></source></hostdev>"),
    ("scsi_host", "<hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5001405376e34ace'/></hostdev>"),
    ("capabilities", "<hostdev mode='capabilities' type='misc'><source><char>/dev/nodev</char></source></hostdev>"),
    ("vsock", "<vsock model='virtio'><cid auto='yes'/></vsock>"),
    ("tpm", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"),
    ("sound", "<sound model='ac97'/>"),
    ("graphics", "<graphics type='spice'/>"),
    ("9p", "<filesystem type='mount'><source dir='%s'/><target dir='share'/></filesystem>" % WORK),
    ("virtio-mem", "<memory model='virtio-mem'><target><size unit='MiB'>64</size><node>0</node><block unit='KiB'>2048</block><requested unit='MiB'>64</requested></target></memory>"),
    ("usb keyboard", "<input type='keyboard' bus='usb'/>"),
    ("virtio tablet", "<input type='tablet' bus='virtio'/>"),
    ("watchdog", "<watchdog model='ib700' action='reset'/>"),
    ("pci watchdog", "<watchdog model='i6300esb' action='poweroff'/>"),
    ("serial", "<serial type='null'/>"),
    ("console", "<console type='pty'><target type='virtio'/></console>"),
    ("pci bridge", "<controller type='pci' index='1' model='pci-bridge'/>"),
    ("sata controller", "<controller type='sata' index='1'/>"),
    ("virtio-serial controller", "<controller type='virtio-serial' index='1'/>"),
    ("lsi controller", "<controller type='scsi' index='4' model='lsilogic'/>"),
    ("rng", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"),
    ("egd", "<rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='127.0.0.1' service='4000'/></backend></rng>"),
    ("shmem", "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"),
    ("shmem of a server", "<shmem name='s1'><model type='ivshmem-doorbell'/><server path='/tmp/nosock'/></shmem>"),
]
for label, xml in OTHERS:
    attach(d, label, xml, 1)
events.print()
OTHERS = [(label, xml) for label, xml in OTHERS if label != "scsi_host"]
for label, xml in [("redirdev", REDIR)] + OTHERS:
    detach(d, label, xml, 1)
WATCHDOG = re.search("<watchdog.*?</watchdog>", d.XMLDesc(0), re.S).group(0)
detach(d, "pci watchdog at its place", WATCHDOG, 1)
events.print()
call("destroy", d.destroy)
links()
