# title: Virtual processors and I/O threads of a running and of a stored domain: added, removed, refused
# guest: yes
# seconds: 360
import os
import libvirt
import libvirt_qemu
from console import lines_until
from devices import change
from recorder import Events, call, note

GUEST = os.environ["GUEST"]
events = Events([libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
                 libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, libvirt.VIR_DOMAIN_EVENT_ID_TUNABLE])
c = libvirt.open("qemu:///system")
d = c.defineXML("""<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <memory unit='MiB'>256</memory>
  <vcpu current='1'>4</vcpu>
  <iothreads>1</iothreads>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <serial type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>""" % (GUEST, GUEST, open(GUEST + "/cmdline").read().strip()))


def vcpus(count, flags):
    change(d, "set vcpus %d flags %d" % (count, flags), d.setVcpusFlags, count, flags)


note("stored")
for count, flags in ((2, 0), (5, 0), (0, 0), (2, 1), (3, 2), (8, 6), (2, 6), (4, 6), (1, 2), (1, 8), (1, 12), (2, 5), (3, 64)):
    vcpus(count, flags)
call("flagless", d.setVcpus, 2)
change(d, "iothread add 2", d.addIOThread, 2, 2)
change(d, "iothread add 2 again", d.addIOThread, 2, 2)
change(d, "iothread del 1", d.delIOThread, 1, 2)
change(d, "iothread del 1 again", d.delIOThread, 1, 2)
change(d, "iothread add 0", d.addIOThread, 0, 2)
change(d, "iothread add live", d.addIOThread, 3, 1)
change(d, "set vcpu", d.setVcpu, "2", 1, 2)
change(d, "set vcpu", d.setVcpu, "0", 0, 2)
change(d, "set vcpu", d.setVcpu, "9", 1, 2)
vcpus(1, 2)
call("create", d.create)
for line in lines_until(d, "GUEST-READY", 90):
    pass
print("guest is ready")

note("running")
vcpus(2, 1)
call("count", d.vcpusFlags, 1)
vcpus(4, 3)
vcpus(5, 1)
vcpus(2, 5)
call("flagless", d.setVcpus, 4)
# QEMU 7.2 takes processors out without a word, which libvirtd waits for.
call("set vcpus 3 flags 1", d.setVcpusFlags, 3, 1)
call("set vcpu", d.setVcpu, "1", 0, 1)
there = libvirt_qemu.qemuMonitorCommand(d, '{"execute": "query-cpus-fast"}', 0).count("cpu-index")
print("the number of processors is QEMU's:", d.vcpusFlags(1) == there)
vcpus(1, 2)
change(d, "set vcpu", d.setVcpu, "2", 1, 1)
change(d, "set vcpu", d.setVcpu, "0", 0, 1)
events.print()
change(d, "iothread add 3", d.addIOThread, 3, 1)
change(d, "iothread add 4", d.addIOThread, 4, 3)
change(d, "iothread add 4 again", d.addIOThread, 4, 1)
change(d, "iothread del 3", d.delIOThread, 3, 1)
change(d, "iothread del 9", d.delIOThread, 9, 3)
change(d, "iothread pin", d.pinIOThread, 4, (True,), 3)
print([thread[0] for thread in call("iothreads", d.ioThreadInfo, 1, hide=True) or []])
print([thread[0] for thread in call("iothreads", d.ioThreadInfo, 2, hide=True) or []])
events.print()
call("destroy", d.destroy)
