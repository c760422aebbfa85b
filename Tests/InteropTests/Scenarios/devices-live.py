# title: Devices of a running guest: attached, updated and detached live, persistent and both, with the events
# long: yes
# features: S-2 S-3 S-4 DEV-12 DEV-01 DEV-03 DEV-04 DEV-05 DEV-06 DEV-08 DEV-09 DEV-10 DEV-11 DEV-14 DEV-20 DEV-21 DEV-22
# guest: yes
# seconds: 480
import os
import subprocess
import time
import libvirt
from console import lines_until
from devices import attach, change, channel, detach, disk, update, user_card
from recorder import Events, call, note

GUEST = os.environ["GUEST"]
WORK = os.environ["WORK"]


def image(name, size="16M", kind="raw"):
    path = "%s/%s" % (WORK, name)
    subprocess.run(["qemu-img", "create", "-q", "-f", kind, path, size], check=True)
    return path


def definition(extra=""):
    ports = "".join("<controller type='pci' index='%d' model='pcie-root-port'/>" % n for n in range(1, 15))
    return """<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
  <memory unit='MiB'>256</memory>
  <vcpu current='1'>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <cpu><numa><cell id='0' cpus='0-1' memory='256' unit='MiB'/></numa></cpu>
  <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    %s
    <controller type='usb' model='qemu-xhci'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='virtio-serial' index='0'/>
    %s
    %s
    <serial type='pty'/>
    <graphics type='vnc' port='5931' autoport='no' listen='127.0.0.1'/>
    <video><model type='vga'/></video>
    <memballoon model='none'/>%s
  </devices>
</domain>""" % (GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), ports,
                disk(image("cd1.iso"), "sdb", "scsi", "cdrom"), user_card(1), extra)


def ready(domain):
    for _ in lines_until(domain, "GUEST-READY", 90):
        pass
    print("guest is ready")


events = Events([libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
                 libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, libvirt.VIR_DOMAIN_EVENT_ID_TRAY_CHANGE])
c = libvirt.open("qemu:///system")
d = c.defineXML(definition())
call("create", d.create)
ready(d)
events.print()

note("attached live")
first = disk(image("a.img"), "vda", "virtio")
attach(d, "disk", first, 1)
events.print()
attach(d, "same target", first, 1)
attach(d, "qcow2 disk", disk(image("b.qcow2", kind="qcow2"), "sda", "scsi", kind="qcow2"), 0)
attach(d, "disk at a taken address", disk(image("t.img"), "sdq", "scsi", more="<address type='drive' controller='0' bus='0' target='0' unit='1'/>"), 1)
attach(d, "usb disk", disk(image("c.img"), "sdc", "usb"), 1)
attach(d, "usb cdrom", disk(image("c.iso"), "sdd", "usb", "cdrom"), 1)
attach(d, "scsi cdrom", disk(image("s.iso"), "sde", "scsi", "cdrom"), 1)
attach(d, "sata disk", disk(image("d.img"), "sdf", "sata"), 1)
attach(d, "sata cdrom", disk(image("d.iso"), "sdg", "sata", "cdrom"), 1)
attach(d, "floppy", disk(image("d.flp"), "fda", "fdc", "floppy"), 1)
attach(d, "ide disk", disk(image("e.img"), "hda", "ide"), 1)
attach(d, "missing image", disk(WORK + "/nowhere.img", "vdb", "virtio"), 1)
attach(d, "wrong format", disk(image("raw.img"), "vdb", "virtio", kind="qcow2"), 1)
events.print()
attach(d, "card", user_card(2), 1)
attach(d, "same card", user_card(2), 1)
attach(d, "e1000e card", user_card(3, "e1000e"), 1)
attach(d, "channel", channel("org.test.0"), 1)
attach(d, "same channel", channel("org.test.0"), 1)
attach(d, "rng", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>", 1)
attach(d, "watchdog", "<watchdog model='i6300esb' action='reset'/>", 1)
attach(d, "tablet", "<input type='tablet' bus='usb'/>", 1)
attach(d, "ps2 mouse", "<input type='mouse' bus='ps2'/>", 1)
attach(d, "scsi controller", "<controller type='scsi' index='3' model='virtio-scsi'/>", 1)
attach(d, "usb controller", "<controller type='usb' index='3' model='qemu-xhci'/>", 1)
attach(d, "root port", "<controller type='pci' index='20' model='pcie-root-port'/>", 1)
attach(d, "memory", "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>", 1)
attach(d, "shmem", "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>", 1)
attach(d, "serial", "<serial type='null'/>", 1)
attach(d, "usb serial", "<serial type='null'><target type='usb-serial'/></serial>", 1)
attach(d, "console", "<console type='pty'><target type='virtio'/></console>", 1)
for kind in ("<graphics type='vnc'/>", "<sound model='ich9'/>", "<video><model type='virtio'/></video>",
             "<memballoon model='virtio'/>", "<hub type='usb'/>", "<panic model='isa'/>", "<iommu model='intel'/>",
             "<parallel type='null'/>", "<audio id='5' type='none'/>",
             "<filesystem type='mount'><source dir='/tmp'/><target dir='share'/></filesystem>",
             "<smartcard mode='passthrough' type='tcp'><source mode='connect' host='localhost' service='4001'/></smartcard>"):
    attach(d, kind, kind, 1)
events.print()
attach(d, "two disks at once", disk(image("f.img"), "vdc", "virtio"), 1)
for target in ("vdd", "vde", "vdf"):
    attach(d, "another disk", disk(image(target + ".img"), target, "virtio"), 1)
attach(d, "one card too many", user_card(4), 3)
events.print()

note("detached live")
detach(d, "disk", first, 1)
events.print()
detach(d, "disk again", first, 1)
detach(d, "disk of which only the target is stated", "<disk><target dev='sda'/></disk>", 0)
detach(d, "usb disk", "<disk><target dev='sdc'/></disk>", 1)
detach(d, "unknown card", user_card(99), 1)
detach(d, "one of two cards", user_card(2), 1)
detach(d, "card", user_card(3, "e1000e"), 1)
detach(d, "channel without its path", channel("org.test.0"), 1)
call("detach channel by alias", d.detachDeviceAlias, "channel0", 1)
events.wait("channel0")
detach(d, "rng", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>", 1)
detach(d, "watchdog", "<watchdog model='i6300esb' action='reset'/>", 1)
detach(d, "tablet", "<input type='tablet' bus='usb'/>", 1)
detach(d, "controller", "<controller type='scsi' index='3' model='virtio-scsi'/>", 1)
detach(d, "controller in use", "<controller type='scsi' index='0'/>", 1)
detach(d, "pci controller", "<controller type='pci' index='1' model='pcie-root-port'/>", 1)
detach(d, "shmem", "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>", 1)
detach(d, "graphics", "<graphics type='vnc'/>", 1)
detach(d, "balloon", "<memballoon model='none'/>", 1)
events.print()
call("detach alias", d.detachDeviceAlias, "virtio-disk2", 1)
events.wait("DEVICE_REMOVED")
events.print()
call("detach unknown alias", d.detachDeviceAlias, "virtio-disk2", 1)

note("both and persistent only")
attach(d, "disk", first, 3)
attach(d, "target taken in one of the two", disk(image("h.img"), "sdd", "usb"), 3)
detach(d, "disk", first, 2)
attach(d, "config only", disk(image("i.img"), "vdh", "virtio"), 2)
detach(d, "not in config", first, 3)
detach(d, "only in config", disk(None, "vdh", "virtio", more="<readonly/>").replace("device='disk'", "device='cdrom'"), 1)
detach(d, "disk", first, 1)
events.print()

note("under a block job")
attach(d, "disk", disk(image("p.img"), "vdp", "virtio"), 1)
call("blockCopy", d.blockCopy, "vdp",
     "<disk type='file'><driver type='raw'/><source file='%s/copy.img'/></disk>" % WORK, {}, 0)
for _ in range(400):
    if "ready='yes'" in d.XMLDesc(0):
        break
    time.sleep(0.02)
detach(d, "disk", "<disk><target dev='vdp'/></disk>", 1)
detach(d, "disk", disk(WORK + "/p.img", "vdp", "virtio"), 1)
call("blockJobAbort", d.blockJobAbort, "vdp", 0)
detach(d, "disk", "<disk><target dev='vdp'/></disk>", 1)
events.print()

note("updates")
attach(d, "disk", first, 1)
update(d, "disk source", disk(image("j.img"), "vda", "virtio"), 1)
update(d, "disk cache", disk(WORK + "/a.img", "vda", "virtio").replace("type='raw'", "type='raw' cache='none'"), 1)
update(d, "disk serial", disk(WORK + "/a.img", "vda", "virtio", more="<serial>abc</serial>"), 1)
update(d, "disk unchanged", first, 1)
update(d, "unknown disk", disk(WORK + "/a.img", "vdx", "virtio"), 1)
update(d, "disk device", disk(image("j2.img"), "sdb", "scsi", "disk"), 1)
update(d, "cdrom medium", disk(image("k.iso"), "sdb", "scsi", "cdrom"), 1)
update(d, "cdrom medium", disk(image("l.iso"), "sdb", "scsi", "cdrom"), 3)
update(d, "cdrom ejected", disk(None, "sdb", "scsi", "cdrom"), 1)
update(d, "cdrom inserted", disk(image("m.iso"), "sdb", "scsi", "cdrom"), 5)
update(d, "cdrom bus", disk(WORK + "/m.iso", "sdb", "sata", "cdrom"), 1)
update(d, "medium missing", disk(WORK + "/nowhere.iso", "sdb", "scsi", "cdrom"), 1)
update(d, "config only", disk(image("n.iso"), "sdb", "scsi", "cdrom"), 2)
update(d, "link down", user_card(1, more="<link state='down'/>"), 1)
update(d, "link up", user_card(1, more="<link state='up'/>"), 3)
update(d, "model", user_card(1, "e1000e"), 1)
update(d, "unknown card", user_card(77), 1)
update(d, "vnc password", "<graphics type='vnc' port='5931' autoport='no' listen='127.0.0.1' passwd='secret'/>", 1)
update(d, "vnc port", "<graphics type='vnc' port='5932' autoport='no' listen='127.0.0.1'/>", 1)
update(d, "vnc listen", "<graphics type='vnc' port='5931' autoport='no' listen='0.0.0.0'/>", 1)
update(d, "spice", "<graphics type='spice'/>", 1)
update(d, "rng", "<rng model='virtio'><backend model='builtin'/></rng>", 1)
update(d, "balloon", "<memballoon model='virtio'/>", 1)
events.print()
note("after a cold start")
call("destroy", d.destroy)
call("create", d.create)
live, config = d.XMLDesc(0), d.XMLDesc(2)
print(live.count("<disk"), config.count("<disk"), live.count("<link"), live.count("n.iso"))
call("destroy", d.destroy)
