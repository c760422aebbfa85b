# title: Events when QEMU is killed from outside, or stopped through its monitor
# normalise: |libvirt-[0-9]+|libvirt-N|
import os
import signal
import libvirt
import libvirt_qemu
from recorder import Events, call, note, tiny

# Whether the monitor's end is noticed before the process's is a matter of luck.
IGNORED = ("CONTROL_ERROR",)

events = Events()
c = libvirt.open("qemu:///system")
d = c.defineXML(tiny("one"))


def pid():
    return int(open("/run/libvirt/qemu/one.pid").read())


for number in [signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV]:
    note("signal %d" % number)
    d.create()
    os.kill(pid(), number)
    events.wait("lifecycle stopped")
    events.print(ignore=IGNORED)
    call("state", d.state)

note("while paused")
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
os.kill(pid(), signal.SIGKILL)
events.wait("lifecycle stopped")
events.print(ignore=IGNORED)
call("state", d.state)

note("stop and cont behind the daemon's back")
d.create()
call("stop", libvirt_qemu.qemuMonitorCommand, d, '{"execute":"stop"}', 0)
events.wait("lifecycle suspended", 5)
events.print(ignore=IGNORED)
call("state", d.state)
call("cont", libvirt_qemu.qemuMonitorCommand, d, '{"execute":"cont"}', 0)
events.wait("lifecycle resumed", 5)
events.print(ignore=IGNORED)
call("state", d.state)
d.destroy()
