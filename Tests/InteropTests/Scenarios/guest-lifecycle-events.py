# title: Events of a real guest that is shut down, rebooted and powers off, in their order
# long: yes
# guest: yes
# seconds: 600
import os
import libvirt
from console import lines_until
from recorder import Events, call, note

GUEST = os.environ["GUEST"]


def definition(name, words="", reboot="restart", poweroff="destroy"):
    return """<domain type='qemu'>
  <name>%s</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s %s</cmdline>
  </os>
  <features><acpi/></features>
  <on_poweroff>%s</on_poweroff><on_reboot>%s</on_reboot><on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <serial type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>""" % (name, GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), words, poweroff, reboot)


def ready(domain):
    for line in lines_until(domain, "GUEST-READY", 60):
        pass
    print("guest is ready")


events = Events()
c = libvirt.open("qemu:///system")

note("shutdown from outside")
d = call("createXML", c.createXML, definition("one"), 0)
ready(d)
call("shutdown", d.shutdown)
events.wait("lifecycle stopped")
events.print()

note("reboot from outside")
d = call("createXML", c.createXML, definition("one"), 0)
ready(d)
call("reboot", d.reboot)
events.wait("REBOOT")
ready(d)
# How many resets the firmware makes of one is its own affair.
events.print(once=("REBOOT",))
call("state", d.state)
call("destroy", d.destroy)
events.print()

note("the guest powers off by itself")
call("createXML", lambda: c.createXML(definition("one", "apus.after=poweroff"), 0), hide=True)
events.wait("lifecycle stopped", 60)
events.print()

note("the guest reboots by itself, on_reboot destroy")
call("createXML", lambda: c.createXML(definition("one", "apus.after=reboot", reboot="destroy"), 0), hide=True)
events.wait("lifecycle stopped", 60)
events.print()
