# title: getState and its reasons, getInfo, control and job information after each operation
import os
import signal
import time
import libvirt
from recorder import STATES, call, note, tiny

c = libvirt.open("qemu:///system")
d = c.defineXML(tiny("one"))


def show(what):
    state, reason = d.state()
    info = d.info()
    print("%-24s %s %s; info %s max %s mem %s cpus %s time %s" % (
        what, STATES[state], reason, STATES[info[0]], info[1], info[2], info[3], info[4] > 0))


show("defined")
call("state flags", d.state, 1)
d.create()
show("create")
d.suspend()
show("suspend")
d.resume()
show("resume")
d.reset(0)
show("reset")
d.destroy()
show("destroy")
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
show("create paused")
d.resume()
show("resume")
d.destroyFlags(libvirt.VIR_DOMAIN_DESTROY_GRACEFUL)
show("destroy graceful")
d.create()
os.kill(int(open("/run/libvirt/qemu/one.pid").read()), signal.SIGKILL)
end = time.monotonic() + 10
while d.isActive() and time.monotonic() < end:
    time.sleep(0.02)
show("killed")
other = libvirt.open("qemu:///system")
other.lookupByName("one").createWithFlags(libvirt.VIR_DOMAIN_START_AUTODESTROY)
show("autodestroy")
other.close()
end = time.monotonic() + 10
while d.isActive() and time.monotonic() < end:
    time.sleep(0.02)
show("connection closed")
note("lists agree")
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
call("numOfDomains", c.numOfDomains)
call("numOfDefinedDomains", c.numOfDefinedDomains)
call("listDefinedDomains", c.listDefinedDomains)
call("listAllDomains", c.listAllDomains, 0)
call("listAllDomains running", c.listAllDomains, libvirt.VIR_CONNECT_LIST_DOMAINS_RUNNING)
call("listAllDomains paused", c.listAllDomains, libvirt.VIR_CONNECT_LIST_DOMAINS_PAUSED)
call("listAllDomains 0x100000", c.listAllDomains, 0x100000)
d.destroy()
