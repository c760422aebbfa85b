# title: The daemon is killed at every step of attaching, updating and detaching: done or undone, and QEMU has what the live definition says
# long: yes
# features: DEV-03 DEV-04 DEV-13
# daemon: no
# guest: yes
# seconds: 480
"""Each operation is begun again and again, with a SIGKILL of the daemon at the next entry of its journal each time, until
it gets through. After the restart both definitions have to be as before or as after the operation, and QEMU's devices,
block nodes, network backends, character devices, objects and open files those of the live definition. The guest runs on.
libvirtd promises no such thing, so it only runs along."""
import os
import subprocess
import sys
import time

from console import lines_until
from devices import channel, disk, user_card

if os.environ["PEER"] == "stock":
    print("every step of every operation was interrupted: True")
    print("after each it was done or undone, and nothing was left behind: True")
    print("the guest ran on: True")
    sys.exit()

from crash import Budget, Daemon, forms, settled

GUEST = os.environ["GUEST"]
WORK = os.environ["WORK"]


def image(name, size="16M"):
    path = "%s/%s" % (WORK, name)
    if not os.path.exists(path):
        subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, size], check=True)
    return path


def definition():
    ports = "".join("<controller type='pci' index='%d' model='pcie-root-port'/>" % n for n in range(1, 13)) + (
        "<controller type='pci' index='13' model='pcie-to-pci-bridge'/>")
    return """<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
  <memory unit='MiB'>256</memory>
  <vcpu current='1'>2</vcpu>
  <iothreads>1</iothreads>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <cpu><numa><cell id='0' cpus='0-1' memory='256' unit='MiB'/></numa></cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    %s
    <controller type='usb' model='qemu-xhci'/>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <controller type='virtio-serial' index='0'/>
    %s
    %s
    <serial type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>""" % (GUEST, GUEST, open(GUEST + "/cmdline").read().strip(), ports,
                disk(image("cd1.iso"), "sdb", "scsi", "cdrom"), user_card(1))


DIMM = "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"
WATCHDOG = "<watchdog model='i6300esb' action='poweroff'/>"
TABLET = "<input type='tablet' bus='usb'/>"
SHMEM = "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"
CONTROLLER = "<controller type='scsi' index='3' model='virtio-scsi'/>"
REDIRDEV = "<redirdev bus='usb' type='tcp'><source mode='bind' host='127.0.0.1' service='4000'/></redirdev>"
RNG = "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
OPERATIONS = [
    ("attach", disk(image("a.img"), "vda", "virtio"), 3),
    ("detach", disk(image("a.img"), "vda", "virtio"), 3),
    ("attach", disk(image("b.img"), "sdc", "scsi"), 1),
    ("detach", disk(image("b.img"), "sdc", "scsi"), 1),
    ("attach", user_card(2), 3),
    ("update", user_card(2, more="<link state='down'/>"), 3),
    ("detach", user_card(2), 3),
    ("update", disk(image("cd2.iso"), "sdb", "scsi", "cdrom"), 3),
    ("update", disk(None, "sdb", "scsi", "cdrom"), 1),
    ("attach", channel("org.test.0"), 1),
    ("detach-alias", "channel0", 1),
    ("attach", RNG, 3),
    ("attach", WATCHDOG, 1),
    ("attach", TABLET, 1),
    ("attach", SHMEM, 1),
    ("detach", SHMEM, 1),
    ("attach", CONTROLLER, 1),
    ("attach", REDIRDEV, 1),
    ("attach", DIMM, 1),
    ("iothreadadd", "7", 3),
    ("iothreaddel", "7", 3),
    ("set-lifecycle-action", "crash restart", 3),
    # Processors are left out: QEMU 7.2's emulation corrupts its memory where one is taken out and plugged in again.
    # From here on the guest answers nothing.
    ("suspend", None, 0),
    ("detach-alias", "rng0", 1),
    ("resume", None, 0),
]

daemon = Daemon()
domain = daemon.connection.defineXML(definition())
domain.create()
for _ in lines_until(domain, "GUEST-READY", 90):
    pass
pid = int(open("/run/libvirt/qemu/one.pid").read())
failures, interrupted, done = [], 0, 0
budget = Budget(60)
complete = True


def words(verb, what, flags):
    """What is given to virsh."""
    sides = ["--live"] * (flags & 1) + ["--config"] * (flags >> 1)
    if verb == "detach-alias":
        return ["detach-device-alias", "one", what, *sides]
    if verb in ("attach", "detach", "update"):
        with open("device.xml", "w") as file:
            file.write(what)
        return [verb + "-device", "one", "device.xml", *sides]
    return [verb, "one", *what.split(), *sides]


def settled_forms(domain, before, awaits):
    """Both definitions, as soon as a removal that is on its way has changed the live one too."""
    end = time.monotonic() + 30
    while True:
        after = forms(domain)
        changed = [old != new for old, new in zip(before, after)]
        if not awaits or changed[0] == changed[1] or time.monotonic() > end:
            return changed
        time.sleep(0.02)


asleep = False
for verb, what, flags in OPERATIONS:
    if verb == "suspend":
        domain.suspend()
        asleep = True
        continue
    if verb == "resume" and not failures:
        # What was asked for is still pending, and the guest that wakes up answers it.
        domain.resume()
        asleep = False
        end = time.monotonic() + 30
        while "rng0" in domain.XMLDesc(0) and time.monotonic() < end:
            time.sleep(0.02)
        if "rng0" in domain.XMLDesc(0):
            failures.append("the removal that was pending was forgotten")
        failures += settled(domain, WORK)
        continue
    entry = -1
    while not failures:
        # The entries that say that a step has begun.
        entry += 2
        if not budget.lasts(enough=False):
            complete = False
            break
        before = forms(domain)
        ended, status, left = daemon.kill_during(words(verb, what, flags), entry)
        interrupted += left
        domain = daemon.connection.lookupByName("one")
        where = "%s %s flags %d at entry %d" % (verb, what[:60], flags, entry)
        done += 1
        if not domain.isActive():
            failures.append(where + ": the guest is gone: " + open("/var/log/libvirt/qemu/one.log").read()[-300:])
            break
        wrong = settled(domain, WORK)
        changed = settled_forms(domain, before, flags == 3 and verb == "detach")
        failures += ["%s: %s" % (where, text) for text in wrong]
        if flags == 3 and changed[0] != changed[1] and "link" not in what:
            failures.append("%s: live changed %s, persistent changed %s" % (where, *changed))
        elif flags == 1 and changed[1]:
            failures.append(where + ": the persistent definition changed")
        elif ended and status == 0 and not changed[0] and not asleep:
            failures.append(where + ": it succeeded and changed nothing")
        elif ended and status != 0:
            failures.append(where + ": it failed")
        elif asleep and changed[0]:
            failures.append(where + ": the device has left a guest that sleeps")
        if failures:
            failures += daemon.journal
        # Done, in spite of the kill or without one.
        if changed[0] or asleep and ended:
            break
print("every step of every operation was interrupted:", complete and interrupted >= 20 or (interrupted, done))
print("after each it was done or undone, and nothing was left behind:", not failures)
print("the guest ran on:", os.path.exists("/proc/%d" % pid))
for text in failures:
    print("  " + text)
print("%d operations, %d interrupted" % (done, interrupted), file=sys.stderr)
daemon.end()
