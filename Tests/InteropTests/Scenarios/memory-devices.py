# title: Memory of a running guest: modules plugged in, resized and taken out; the balloon; the maximum
# features: MEM-01 MEM-02 MEM-03 MEM-04 DEV-01 DEV-04 DEV-06 DEV-08
# guest: yes
# seconds: 480
# normalise: /base='0x[0-9a-f]+'/base='ADDRESS'/
import os
import re
import subprocess
import time

import devices
import libvirt
from console import lines_until
from devices import attach, call, change, detach, update
from recorder import Events, note, tiny

GUEST = os.environ["GUEST"]
WORK = os.environ["WORK"]
# How soon a guest takes or gives back what it is asked for depends on the machine: `settled` looks at that.
devices.VOLATILE += ["<currentMemory [^<]*</currentMemory>", "<current unit[^<]*</current>"]


def definition(name, number, cell=True, extra="", balloon="none", memory=""):
    numa = "<cpu><numa><cell id='0' cpus='0' memory='192' unit='MiB'/></numa></cpu>" if cell else ""
    return """<domain type='qemu'>
  <name>%s</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-%012d</uuid>
  %s<memory unit='MiB'>192</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>%s
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <controller type='pci' index='2' model='pcie-root-port'/>
    <controller type='pci' index='3' model='pcie-root-port'/>
    <controller type='pci' index='4' model='pcie-root-port'/>
    <serial type='pty'/>
    <memballoon model='%s'/>%s
  </devices>
</domain>""" % (name, number, extra, GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), numa, balloon, memory)


def dimm(size, node="<node>0</node>", more=""):
    return "<memory model='dimm'><target><size unit='MiB'>%d</size>%s</target>%s</memory>" % (size, node, more)


def virtio(size, requested, block=2048, more=""):
    return ("<memory model='virtio-mem'><target><size unit='MiB'>%d</size><node>0</node><block unit='KiB'>%d</block>"
            "<requested unit='MiB'>%d</requested></target>%s</memory>" % (size, block, requested, more))


def nvdimm(path, size, more=""):
    return ("<memory model='nvdimm'><source><path>%s</path></source><target><size unit='MiB'>%d</size><node>0</node>"
            "</target>%s</memory>" % (path, size, more))


def image(name, megabytes):
    path = "%s/%s" % (WORK, name)
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, "%dM" % megabytes], check=True)
    return path


def settled(domain, size):
    """Waits until the guest has taken or given back what was asked for."""
    for _ in range(1200):
        if re.search("<current unit='KiB'>%d<" % size, domain.XMLDesc(0)):
            return print("the guest has %d KiB of it" % size)
        time.sleep(0.05)
    print("the guest did not follow", re.findall("<current.*", domain.XMLDesc(0)))


def sizes(domain):
    print(re.findall("<(?:maxMemory|memory|currentMemory) [^>]*>[^<]*", domain.XMLDesc(0)),
          domain.maxMemory(), domain.info()[1:3])


MODULES = "<maxMemory slots='4' unit='MiB'>2048</maxMemory>"
events = Events([libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
                 libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, libvirt.VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE,
                 libvirt.VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE])
c = libvirt.open("qemu:///system")

note("the maximum and the balloon of a domain without modules")
d = c.defineXML(tiny("one", 2))
call("setMaxMemory", d.setMaxMemory, 81920)
sizes(d)
call("create", d.create)
call("setMaxMemory", d.setMaxMemory, 98304)
call("setMemoryFlags maximum live", d.setMemoryFlags, 98304, 1 | 4)
call("setMemoryFlags maximum config", d.setMemoryFlags, 98304, 2 | 4)
sizes(d)
call("setMemory", d.setMemory, 65536)
call("setMemoryFlags both", d.setMemoryFlags, 65536, 3)
attach(d, "module without slots", dimm(128), 1)
attach(d, "module without slots", dimm(128), 2)
call("destroy", d.destroy)
sizes(d)
d.undefine()

note("modules")
d = c.defineXML(definition("two", 1, extra=MODULES, balloon="virtio", memory=nvdimm(image("first.img", 128), 128)))
call("create", d.create)
for _ in lines_until(d, "GUEST-READY", 90):
    pass
sizes(d)
attach(d, "module", dimm(128), 1)
attach(d, "module of odd size", dimm(129), 1)
attach(d, "module without node", dimm(128, node=""), 1)
attach(d, "module of an unknown node", dimm(128, node="<node>3</node>"), 1)
attach(d, "module at a taken slot", dimm(128, more="<address type='dimm' slot='0'/>"), 1)
attach(d, "module at a slot that is none", dimm(128, more="<address type='dimm' slot='9'/>"), 1)
attach(d, "too much", dimm(4096), 1)
attach(d, "nvdimm", nvdimm(image("second.img", 128), 128), 1)
attach(d, "nvdimm without a file", nvdimm(WORK + "/missing/file.img", 128), 1)
attach(d, "nvdimm without a path", nvdimm("", 128).replace("<source><path></path></source>", ""), 1)
attach(d, "virtio", virtio(256, 64), 3)
settled(d, 65536)
attach(d, "fourth module", dimm(128), 1)
attach(d, "fifth module", dimm(128), 1)
attach(d, "fifth module config", dimm(128), 2)
attach(d, "virtio of blocks that are too small", virtio(256, 64, 1), 1)
attach(d, "virtio of more than there is", virtio(256, 512), 1)
attach(d, "virtio of half a block", virtio(256, 65, 4096), 1)
settled(d, 65536)
events.print(ignore=["BALLOON"])
sizes(d)

note("the size of a virtio module")
PLACE = re.search("<alias name='virtiomem0'/>\\s*(<address[^>]*>)", d.XMLDesc(0)).group(1)
NAMED = "<alias name='virtiomem0'/>" + PLACE
MODULE = re.search("<alias name='dimm1'/>\\s*<address[^>]*>", d.XMLDesc(0)).group(0)
update(d, "virtio", virtio(256, 128, more=NAMED), 1)
settled(d, 131072)
update(d, "virtio by its alias", virtio(256, 64, more="<alias name='virtiomem0'/>"), 1)
update(d, "virtio by another alias", virtio(256, 64, more="<alias name='virtiomem1'/>" + PLACE), 1)
update(d, "virtio by nothing", virtio(256, 64), 1)
update(d, "virtio config", virtio(256, 96, more=PLACE), 2)
update(d, "virtio config by nothing", virtio(256, 96), 2)
update(d, "virtio too much", virtio(256, 512, more=NAMED), 1)
update(d, "virtio of another size", virtio(512, 64, more=NAMED), 1)
update(d, "virtio of other blocks", virtio(256, 64, 4096, more=NAMED), 1)
update(d, "module", dimm(128, more=MODULE), 1)
events.print(ignore=["BALLOON"])

note("taken out")
update(d, "virtio", virtio(256, 0, more=NAMED), 1)
settled(d, 0)
detach(d, "virtio", virtio(256, 0), 1)
detach(d, "module that is not there", dimm(64), 1)
detach(d, "module", dimm(128, more=MODULE), 1)
detach(d, "virtio config", virtio(256, 64), 2)
detach(d, "virtio config", virtio(256, 96), 2)
attach(d, "module again", dimm(128), 1)
call("detach by alias", d.detachDeviceAlias, "dimm1", 1)
events.wait("REMOVED ('dimm1'", count=2)
sizes(d)
detach(d, "nvdimm", nvdimm(WORK + "/second.img", 128), 1)
events.print(ignore=["BALLOON"])

note("the balloon")
call("setMemory", d.setMemory, 196608)
call("setMemory more than there is", d.setMemory, 4194304)
call("setMemoryFlags config", d.setMemoryFlags, 131072, 2)
call("setMaxMemory", d.setMaxMemory, 262144)
call("setMemoryFlags maximum config", d.setMemoryFlags, 262144, 2 | 4)

call("destroy", d.destroy)
