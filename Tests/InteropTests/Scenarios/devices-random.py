# title: Random attaching, updating, detaching, starting, stopping, resetting and killing agrees with a model, and QEMU with the definition
# features: DEV-01 DEV-03 DEV-04 DEV-13 DEV-18
# daemon: no
"""A model of one domain and the real one do the same. Without a kill of the daemon what is found has to be what the model
says; with one, what it was before or what it would have been afterwards. Where the guest runs, QEMU's devices, block
nodes, network backends, character devices, objects and open files are those of the live definition each time. The domain
has no operating system, so that devices on PCI wait for a reset and all others leave at once.
APUS_SEED and APUS_RANDOM_SECONDS choose another sequence and length."""
import os
import random
import re
import subprocess
import sys
import time
from xml.etree import ElementTree

import libvirt
from devices import channel, disk, user_card
from recorder import tiny

if os.environ["PEER"] == "stock":
    print("the model agreed every time: True")
    print("all kinds of operations took place: True")
    sys.exit()

# Where a daemon that was built for debugging looks which step has to fail.
INJECTED = "/tmp/faults"
os.environ["APUSD_FAULTS"] = INJECTED

from crash import Daemon, ask, settled

WORK = os.environ["WORK"]
SEED = int(os.environ.get("APUS_SEED", "11"))
SECONDS = float(os.environ.get("APUS_RANDOM_SECONDS", "25"))
choose = random.Random(SEED)


def image(name, size="4M", kind="raw"):
    path = "%s/%s" % (WORK, name)
    subprocess.run(["qemu-img", "create", "-q", "-f", kind, path, size], check=True)
    return path


RNG = "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
# name -> XML, leaves only at a reset
POOL = {
    "sdc": (disk(image("c.img"), "sdc", "scsi"), False),
    "sdd": (disk(image("d.qcow2", kind="qcow2"), "sdd", "scsi", kind="qcow2"), False),
    "sde": (disk(image("e.img"), "sde", "usb"), False),
    "vda": (disk(image("a.img"), "vda", "virtio"), True),
    "vdb": (disk(image("b.img"), "vdb", "virtio"), True),
    "52:54:00:aa:00:02": (user_card(2), True),
    "org.test.0": (channel("org.test.0").replace("<target", "<source mode='bind' path='%s/port'/><target" % WORK), False),
    "rng": (RNG, True),
}
MEDIA = [image("1.iso"), image("2.iso"), None]
bad = "%s/bad.qcow2" % WORK
with open(bad, "wb") as file:
    file.write(b"QFI\xfb\0\0\0\x03" + b"\xff" * 4000)
# What QEMU refuses in the middle of the plan.
FAULTS = [disk(bad, "vdx", "virtio", kind="qcow2"), disk(WORK + "/none.img", "sdx", "scsi"),
          disk(image("x.img"), "sdy", "scsi", more="<address type='drive' controller='0' bus='0' target='0' unit='1'/>")]


# What is in the way of a device's parts: a command of the monitor that makes it, the one that removes it, its name.
OBSTACLES = {
    "52:54:00:aa:00:02": [("netdev_add", {"type": "user", "id": "hostnet0"}, "netdev_del", "id")],
    "org.test.0": [("chardev-add", {"id": "charchannel0", "backend": {"type": "null", "data": {}}}, "chardev-remove", "id")],
    "rng": [("object-add", {"qom-type": "rng-builtin", "id": "objrng0"}, "object-del", "id")],
}
for name, alias_of in (("sdc", "scsi0-0-0-2"), ("sdd", "scsi0-0-0-3"), ("sde", "usb-disk4"), ("vda", "virtio-disk0"),
                       ("vdb", "virtio-disk1"), ("52:54:00:aa:00:02", "net0"), ("rng", "rng0"), ("org.test.0", "channel0")):
    OBSTACLES.setdefault(name, []).append(("device_add", {"driver": "usb-tablet", "id": alias_of}, "device_del", "id"))


class Obstacle:
    """Makes QEMU or the host refuse one step of an operation, whichever it is."""

    def __init__(self, domain, verb, what, flags):
        choices = []
        if verb in ("attach", "update") and flags != 2:
            # The numbers of block nodes go on where the last one ended.
            text = open("/run/libvirt/qemu/one.xml").read() + domain.XMLDesc(0)
            last = max(map(int, re.findall(r"<(?:source|nodename)[^>]* index='(\d+)'", text)), default=0)
            if verb == "update" or re.match("sd|vd", what):
                for kind in ("storage", "format"):
                    # An attempt that failed may have used up some that nobody has noted yet.
                    choices.append([("blockdev-add", {"driver": "null-co", "node-name": "libvirt-%d-%s" % (number, kind)},
                                     "blockdev-del", "node-name") for number in range(last + 1, last + 12)])
            choices += [[each] for each in OBSTACLES.get(what, [])] if verb == "attach" else []
        if flags & 2:
            # The persistent definition cannot be written.
            choices.append(None)
        self.choice = choose.choice(choices)
        self.domain = domain
        for command, arguments, _, _ in self.choice or []:
            ask(domain, command, **arguments)
        if not self.choice:
            subprocess.run(["mount", "-o", "remount,ro", "/etc/libvirt"], check=True)

    def remove(self):
        if not self.choice:
            subprocess.run(["mount", "-o", "remount,rw", "/etc/libvirt"], check=True)
        for _, arguments, command, key in self.choice or []:
            try:
                ask(self.domain, command, **{key: arguments[key]})
            except (KeyError, libvirt.libvirtError):
                # What is taken back goes by the name, so that it may be gone.
                pass


def definition():
    ports = "".join("<controller type='pci' index='%d' model='pcie-root-port'/>" % n for n in range(1, 11))
    return tiny("one", kind="q35", devices=ports + "<controller type='scsi' index='0' model='virtio-scsi'/>"
                "<controller type='virtio-serial' index='0'/>" + disk(MEDIA[0], "sdb", "scsi", "cdrom")).replace(
        "<controller type='usb' model='none'/>", "<controller type='usb' model='qemu-xhci'/>")


def names(xml):
    root = ElementTree.fromstring(xml).find("devices")
    found = {disk.find("target").get("dev") for disk in root.findall("disk")} - {"sdb"}
    found |= {card.find("mac").get("address") for card in root.findall("interface")}
    found |= {port.find("target").get("name") for port in root.findall("channel")}
    found |= {"rng" for _ in root.findall("rng")}
    if os.environ.get("APUS_TRACE") and "dev='sdb'" not in xml:
        print(xml, file=sys.stderr)
    drive = next(disk for disk in root.findall("disk") if disk.find("target").get("dev") == "sdb")
    medium = drive.find("source").get("file") if drive.find("source") is not None else None
    return frozenset(found), medium


def observe(domain):
    """(running, live devices, medium, persistent devices, medium)"""
    live = names(domain.XMLDesc(0)) if domain.isActive() else (frozenset(), None)
    return (bool(domain.isActive()), *live, *names(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)))


def alias(domain, name):
    root = ElementTree.fromstring(domain.XMLDesc(0)).find("devices")
    for part in root:
        texts = [part.tag] + [value for child in part for value in child.attrib.values()]
        if name in texts and part.find("alias") is not None:
            return part.find("alias").get("name")


def predict(state, pending, verb, name, flags):
    """The state afterwards and the pending removals, or None where the call has to fail."""
    running, live, medium, config, stored = state
    if verb in ("attach", "detach", "update"):
        on_live, on_config = flags & 1 or (flags == 0 and running), flags & 2 or (flags == 0 and not running)
        if on_live and not running:
            return None
    if verb == "attach":
        if on_live and name in live or on_config and name in config:
            return None
        return (running, live | {name} if on_live else live, medium, config | {name} if on_config else config, stored), pending
    if verb == "detach":
        if on_live and name not in live or on_config and name not in config:
            return None
        if on_live and POOL[name][1]:
            pending = pending | {name}
        elif on_live:
            live = live - {name}
        return (running, live, medium, config - {name} if on_config else config, stored), pending
    if verb == "update":
        return (running, live, name if on_live else medium, config, name if on_config else stored), pending
    if verb in ("fault", "obstacle", "injected"):
        return None
    if verb == "start":
        return None if running else ((True, config, stored, config, stored), frozenset())
    if verb == "destroy":
        return ((False, frozenset(), None, config, stored), frozenset()) if running else None
    if verb == "reset":
        return ((running, live - pending, medium, config, stored), frozenset()) if running else None


def pick(state):
    """The next operation: verb, what, flags."""
    running, live, _, config, _ = state
    verbs = ["attach"] * 6 + ["detach"] * 5 + ["update"] * 3 + ["fault"] * 2 + ["obstacle"] * 5 + ["injected"] * 4 + ["reset", "destroy", "start"]
    verb = choose.choice(verbs if running else verbs + ["start"] * 6)
    flags = choose.choice([0, 1, 2, 3, 3])
    if verb == "update":
        return verb, choose.choice(MEDIA), flags
    if verb == "fault":
        return verb, choose.choice(FAULTS), choose.choice([1, 3]) if running else 1
    name = choose.choice(sorted(POOL))
    if verb == "injected":
        # Of devices that come and go without the guest, so that taking back is over at once.
        quick = {name for name, entry in POOL.items() if not entry[1]}
        choices = [("attach", name) for name in sorted(quick - live - config)]
        choices += [("detach", name) for name in sorted(quick & live & config)]
        choices += [("update", medium) for medium in MEDIA if medium not in (state[2], state[4])]
        return (verb, choose.choice(choices), choose.choice([1, 3])) if running and choices else ("start", None, 0)
    if verb == "obstacle":
        # An operation that would succeed if it were not for the obstacle.
        free = sorted(set(POOL) - live - config)
        if not running or not free or choose.random() < 0.3:
            other = choose.choice([medium for medium in MEDIA if medium not in (state[2], state[4])])
            return verb, ("update", other), choose.choice([1, 2, 3]) if running and other else 2
        return verb, ("attach", choose.choice(free)), choose.choice([1, 3])
    if verb == "attach" and not re.match("sd|vd|org", name) and name in live | config:
        # The same card or generator twice is allowed; the model knows each once.
        verb = "detach"
    if verb == "detach" and POOL[name][1] and running and flags != 2:
        # Only the removal by alias does not wait for a guest that is not there.
        flags = 1
    return verb, name, flags


def words(domain, verb, what, flags):
    if verb in ("start", "destroy", "reset"):
        return [verb, "one"]
    if verb == "detach" and flags == 1 and POOL[what][1]:
        return ["detach-device-alias", "one", alias(domain, what) or "none", "--live"]
    xml = disk(what, "sdb", "scsi", "cdrom") if verb == "update" else what if verb == "fault" else POOL[what][0]
    with open("device.xml", "w") as file:
        file.write(xml)
    sides = ["--live"] * (flags & 1) + ["--config"] * (flags >> 1) or ["--current"]
    return ["%s-device" % ("attach" if verb == "fault" else verb), "one", "device.xml", *sides]


def perform(domain, verb, what, flags):
    """Without a kill, through the binding. Returns whether it succeeded."""
    try:
        if verb == "start":
            domain.create()
        elif verb == "destroy":
            domain.destroy()
        elif verb == "reset":
            domain.reset(0)
        elif verb == "detach" and flags == 1 and POOL[what][1]:
            domain.detachDeviceAlias(alias(domain, what) or "none", 1)
        elif verb == "update":
            domain.updateDeviceFlags(disk(what, "sdb", "scsi", "cdrom"), flags)
        elif verb == "obstacle":
            obstacle = Obstacle(domain, *what, flags)
            perform.obstacle = obstacle.choice[0][0] if obstacle.choice else "read-only"
            try:
                return perform(domain, *what, flags)
            finally:
                obstacle.remove()
        elif verb == "injected":
            return injected(domain, what, flags)
        elif verb == "fault":
            domain.attachDeviceFlags(what, flags)
        else:
            (domain.attachDeviceFlags if verb == "attach" else domain.detachDeviceFlags)(POOL[what][0], flags)
        return True
    except libvirt.libvirtError as error:
        perform.error = str(error)
        return False


def injected(domain, what, flags):
    """Lets one step fail, if there are so many. What was asked of QEMU's devices cannot fail afterwards."""
    steps = {"attach": 7, "update": 6, "detach": flags // 2 + 1}[what[0]]
    step, place = choose.randrange(steps), "before" if what[0] == "detach" else choose.choice(["before", "after"])
    with open(INJECTED, "w") as file:
        file.write("fail %s-device %d %s\n" % (what[0], step, place))
    succeeded = perform(domain, *what, flags)
    injected.where = "%s step %d" % (place, step)
    injected.came = not os.path.exists(INJECTED)
    if not injected.came:
        os.unlink(INJECTED)
    return succeeded


def awaited(domain, wanted, pending=frozenset()):
    """Events of QEMU may come a moment after the answer, and removals that are pending end at any time."""
    end = time.monotonic() + 20
    while True:
        found = observe(domain)
        if found == wanted or time.monotonic() > end:
            return found
        if found[1] >= wanted[1] - pending and found[1] <= wanted[1] and found[2:] == wanted[2:]:
            return found
        time.sleep(0.01)


daemon = Daemon()
domain = daemon.connection.defineXML(definition())
state, pending = observe(domain), frozenset()
failures, verbs, obstacles, faults, kills, done = [], set(), set(), [], 0, 0
begun = time.monotonic()


def is_complete():
    """Every kind of operation took place, and some were disturbed."""
    kinds = {"attach", "detach", "update", "fault", "obstacle", "reset", "destroy", "start"}
    return {verb for verb, _ in verbs} >= kinds and kills > 0 and any(faults)


# On a machine that is busy it takes longer until there was some of everything.
while not failures and time.monotonic() - begun < (SECONDS if is_complete() else max(SECONDS, 150)):
    verb, what, flags = pick(state)
    expected = predict(state, pending, verb, what, flags)
    killed = verb not in ("obstacle", "injected") and choose.random() < 0.2
    done += 1
    where = "seed %d, operation %d: %s %s flags %s%s" % (SEED, done, verb, what and what[:40], flags, " killed" * killed)
    if os.environ.get("APUS_TRACE"):
        print(where, file=sys.stderr)
    if killed:
        ended, status, left = daemon.kill_during(
            words(domain, verb, what, flags), choose.randint(1, 9), choose.choice([0, 0, 0, 0.002]))
        domain = daemon.connection.lookupByName("one")
        kills += left
        found = observe(domain)
        # What was asked to leave before may have gone at any moment.
        gone = pending & (state[1] - found[1])
        if gone and found[0]:
            pending -= gone
            state = (state[0], state[1] - gone, *state[2:])
            expected = predict(state, pending, verb, what, flags)
        allowed = {state} | ({expected[0]} if expected else set())
        if verb == "detach" and expected and flags & 1:
            # The firmware, which runs for a moment after a reset, lets go of what it is asked for.
            allowed.add((expected[0][0], expected[0][1] - {what}, *expected[0][2:]))
        kept = (state[0], state[1] | {what}, *state[2:])
        if found not in allowed and verb == "attach" and POOL[what][1] and found == kept:
            # Without a guest that lets go of it the device stays, with its removal pending.
            pending = pending | {what}
        elif found not in allowed and verb != "reset":
            failures.append("%s gave %s from %s" % (where, found, state))
        elif expected and found[1] < expected[0][1] and found[2:] == expected[0][2:]:
            pending = pending & found[1]
        elif expected and found == expected[0] and (found != state or verb in ("start", "destroy", "reset")):
            pending = expected[1]
        if verb == "detach" and what in found[1] and POOL[what][1] and flags & 1:
            # Nobody knows whether the removal was asked for; now it has been.
            perform(domain, verb, what, 1)
            pending = pending | {what}
        if verb == "attach" and what in found[1] - state[1] and POOL[what][1]:
            # Nor whether this is there to stay or only has not left yet.
            perform(domain, "detach", what, 1)
            pending = pending | {what}
        if verb == "reset" and found[0]:
            # The same of the reset.
            domain.reset(0)
            found = awaited(domain, expected[0])
            if found != expected[0]:
                failures.append("%s gave %s from %s, pending %s" % (where, found, state, sorted(pending)))
            pending = frozenset()
    else:
        succeeded = perform(domain, verb, what, flags)
        if verb == "injected":
            where += " " + injected.where
            faults.append(injected.came)
            if not injected.came:
                expected = predict(state, pending, *what, flags)
            elif what[0] == "update" and succeeded:
                # Beyond the point of no return: what failed is done when the daemon starts the next time.
                expected = predict(state, pending, *what, flags)
                daemon.end()
                daemon.start()
                domain = daemon.connection.lookupByName("one")
        if succeeded != (expected is not None) and what in pending:
            # It was leaving, and is gone by now.
            pending -= {what}
            state = (state[0], state[1] - {what}, *state[2:])
            expected = predict(state, pending, verb, what, flags)
        if succeeded != (expected is not None):
            failures.append("%s: %s, from %s, pending %s" % (
                where, "succeeded" if succeeded else "failed: " + perform.error, state, sorted(pending)))
        wanted = expected[0] if expected else state
        pending = expected[1] if expected else pending
        found = awaited(domain, wanted, pending)
        if found[1] != wanted[1] and wanted[1] - found[1] <= pending:
            wanted, pending = found, pending & found[1]
        if found != wanted:
            failures.append("%s gave %s, not %s" % (where, found, wanted))
        verbs.add((verb, succeeded))
        if verb == "obstacle":
            where += " " + perform.obstacle
            obstacles.add(perform.obstacle)
    if os.environ.get("APUS_TRACE"):
        print("   ", sorted(found[1]), "pending", sorted(pending), "persistent", sorted(found[3]),
              "" if killed or succeeded else perform.error, file=sys.stderr)
    state = found
    if state[0]:
        failures += ["%s: %s" % (where, text) for text in settled(domain, WORK, 20)]
print("the model agreed every time:", not failures)
print("all kinds of operations took place:", is_complete())
for text in failures:
    print("  " + text)
print("seed %d: %d operations, %d interrupted, %d steps failed, in the way %s" % (
    SEED, done, kills, sum(faults), sorted(obstacles)), file=sys.stderr)
if domain.isActive():
    domain.destroy()
daemon.end()
