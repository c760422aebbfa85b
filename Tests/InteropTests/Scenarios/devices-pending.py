# title: Removals that the guest does not acknowledge, or only late: five seconds, success, pending, completed by a reset
# features: DEV-05 DEV-11 DEV-13 DEV-15 DEV-16 DEV-17 DEV-18 S-5
# seconds: 480
import os
import subprocess
import time
import libvirt
from devices import attach, change, detach, disk
from recorder import Events, call, note, tiny

WORK = os.environ["WORK"]


def image(name):
    path = "%s/%s" % (WORK, name)
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, "16M"], check=True)
    return path


def timed(function, *arguments):
    began = time.monotonic()
    result = function(*arguments)
    spent = time.monotonic() - began
    print("took %s" % ("about 5 s" if 4.9 < spent < 6.5 else "no time" if spent < 2 else "%.1f s" % spent))
    return result


events = Events([libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED,
                 libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED])
c = libvirt.open("qemu:///system")
# No operating system: nobody acknowledges anything.
d = c.defineXML(tiny("one"))
call("create", d.create)
first = disk(image("a.img"), "vda", "virtio")
second = disk(image("b.img"), "vdb", "virtio")
attach(d, "disk", first, 3)
attach(d, "disk", second, 1)
events.print()

note("nobody answers")
timed(detach, d, "disk", first, 1)
events.print()
timed(detach, d, "disk again", first, 1)
timed(change, d, "detach alias", d.detachDeviceAlias, "virtio-disk1", 1)
events.print()
attach(d, "same target", disk(image("c.img"), "vdb", "virtio"), 1)
attach(d, "both sides", disk(image("d.img"), "vdb", "virtio"), 3)
events.print()

note("a reset completes it")
call("reset", d.reset, 0)
events.wait("virtio-disk0")
events.wait("virtio-disk1")
events.print(in_order=False)
print([line.strip() for line in d.XMLDesc(0).splitlines() if "target dev" in line])
attach(d, "same target", disk(WORK + "/c.img", "vdb", "virtio"), 1)

note("both sides, nobody answers")
timed(detach, d, "disk", disk(WORK + "/c.img", "vdb", "virtio"), 1)
timed(detach, d, "persistent side", first, 2)
call("destroy", d.destroy)
events.print()
call("create", d.create)
print([line.strip() for line in d.XMLDesc(0).splitlines() if "target dev" in line])
call("destroy", d.destroy)
