# title: The daemon is killed at every step of attaching, updating and detaching: done or undone, and QEMU has what the live definition says
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
    ports = "".join("<controller type='pci' index='%d' model='pcie-root-port'/>" % n for n in range(1, 9))
    return """<domain type='qemu'>
  <name>one</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
  <maxMemory slots='4' unit='MiB'>1024</maxMemory>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>%s/vmlinuz</kernel><initrd>%s/initrd</initrd><cmdline>%s</cmdline>
  </os>
  <features><acpi/></features>
  <cpu><numa><cell id='0' cpus='0' memory='256' unit='MiB'/></numa></cpu>
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
    ("detach", RNG, 3),
    ("attach", DIMM, 1),
]

daemon = Daemon()
domain = daemon.connection.defineXML(definition())
domain.create()
for _ in lines_until(domain, "GUEST-READY", 90):
    pass
pid = int(open("/run/libvirt/qemu/one.pid").read())
failures, interrupted, done = [], 0, 0
budget = Budget(40)
complete = True
for verb, xml, flags in OPERATIONS:
    entry = -1
    while not failures:
        # The entries that say that a step has begun.
        entry += 2
        if not budget.lasts(enough=False):
            complete = False
            break
        before = forms(domain)
        with open("device.xml", "w") as file:
            file.write(xml)
        words = ["detach-device-alias", "one", xml] if verb == "detach-alias" else [verb + "-device", "one", "device.xml"]
        words += ["--live"] + (["--config"] if flags & 2 else [])
        ended, status, left = daemon.kill_during(words, entry)
        interrupted += left
        domain = daemon.connection.lookupByName("one")
        where = "%s flags %d at entry %d" % (xml if verb == "detach-alias" else verb + " " + xml[:60], flags, entry)
        done += 1
        if not domain.isActive():
            failures.append(where + ": the guest is gone: " + open("/var/log/libvirt/qemu/one.log").read()[-300:])
            break
        wrong = settled(domain, WORK)
        after = forms(domain)
        failures += ["%s: %s" % (where, text) for text in wrong]
        changed = [old != new for old, new in zip(before, after)]
        if flags == 3 and changed[0] != changed[1] and "link" not in xml:
            failures.append("%s: live changed %s, persistent changed %s" % (where, *changed))
        elif flags == 1 and changed[1]:
            failures.append(where + ": the persistent definition changed")
        elif ended and status == 0 and not changed[0]:
            failures.append(where + ": it succeeded and changed nothing")
        elif ended and status != 0:
            failures.append(where + ": it failed")
        if failures:
            failures += daemon.journal
        # Done, in spite of the kill or without one.
        if changed[0]:
            break
print("every step of every operation was interrupted:", complete and interrupted >= 20 or (interrupted, done))
print("after each it was done or undone, and nothing was left behind:", not failures)
print("the guest ran on:", os.path.exists("/proc/%d" % pid))
for text in failures:
    print("  " + text)
print("%d operations, %d interrupted" % (done, interrupted), file=sys.stderr)
daemon.end()
