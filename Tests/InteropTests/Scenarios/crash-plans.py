# title: The daemon is killed at any moment of any lifecycle operation: what is found afterwards is the state before or after it
# long: yes
# daemon: no
# seconds: 480
"""Random operations on a few domains, each with a SIGKILL of the daemon at a random entry of its journal, seen through
inotify. After the restart every domain has to be as before or as after the operation, and every process, file and
directory of a run has to belong to a domain that runs. libvirtd promises no such thing, so it only runs along."""
import os
import random
import re
import signal
import subprocess
import sys
import time

import libvirt
from recorder import note, tiny

PEER = os.environ["PEER"]
SEED = int(os.environ.get("APUS_SEED", "7"))
choose = random.Random(SEED)
NAMES = ["a", "b", "c", "d"]

if PEER == "stock":
    print("operations were interrupted: True")
    print("in the middle of several steps: True")
    print("after each the state was that before or after it: True")
    sys.exit()

from crash import JOURNAL, Budget, Watch, launch, log


def definition(name, memory=65536):
    number = NAMES.index(name[0]) + 1
    text = tiny(name, number, kind="q35" if name[0] == "d" else "pc").replace("65536", str(memory))
    if name[0] == "d":
        text = text.replace("<os>", "<os firmware='efi'>")
    return text


def observe(connection):
    """Name -> (state, persistent, autostart) of every domain."""
    names = {1: "running", 3: "paused", 5: "off"}
    found = {}
    for domain in connection.listAllDomains(0):
        found[domain.name()] = (
            names.get(domain.state()[0], "other"), bool(domain.isPersistent()), bool(domain.autostart()))
    return found


def processes():
    found = []
    for pid in os.listdir("/proc"):
        if pid.isdigit():
            try:
                words = open("/proc/%s/cmdline" % pid).read().split("\0")
            except OSError:
                continue
            if words and "qemu-system" in words[0] and "-name" in words:
                found.append(re.search("guest=([^,]*)", words[words.index("-name") + 1]).group(1))
    return sorted(found)


def stems(directory, suffix):
    return sorted(name[:-len(suffix)] for name in os.listdir(directory) if name.endswith(suffix))


def runs(directory):
    return sorted(re.sub(r"^domain-\d+-", "", name) for name in os.listdir(directory) if name.startswith("domain-"))


def leftovers(found):
    """What does not fit the domains that the daemon shows."""
    active = sorted(name for name, (state, _, _) in found.items() if state != "off")
    persistent = sorted(name for name, (_, kept, _) in found.items() if kept)
    automatic = sorted(name for name, (_, _, starts) in found.items() if starts)
    checks = [
        ("processes", processes(), active), ("status files", stems("/run/libvirt/qemu", ".xml"), active),
        ("process files", stems("/run/libvirt/qemu", ".pid"), active),
        ("definitions", stems("/etc/libvirt/qemu", ".xml"), persistent),
        ("autostart links", stems("/etc/libvirt/qemu/autostart", ".xml"), automatic),
        ("run directories", runs("/var/lib/libvirt/qemu"), active),
        ("channel directories", runs("/var/lib/libvirt/qemu/channel/target"), active),
        ("journals", os.listdir(JOURNAL), []),
        ("temporary files", [name for name in os.listdir("/etc/libvirt/qemu") if not name.endswith(".xml") and name not in ("autostart", "networks")], []),
    ]
    return ["%s: %s, not %s" % (what, is_there, should) for what, is_there, should in checks if is_there != should]


def operations(before):
    """Every operation that may be asked for now: virsh's words and the state that it leads to."""
    for letter in NAMES:
        name = next((n for n in before if n[0] == letter), letter)
        now = before.get(name)

        def to(value, new=None):
            after = dict(before)
            after.pop(name, None)
            if value:
                after[new or name] = value
            return after

        with open("%s.xml" % name, "w") as file:
            file.write(definition(name, choose.choice([65536, 66560])))
        if now is None:
            yield ["define", "%s.xml" % name], to(("off", True, False))
            yield ["create", "%s.xml" % name], to(("running", False, False))
            yield ["create", "%s.xml" % name, "--paused"], to(("paused", False, False))
            continue
        state, kept, automatic = now
        if kept or letter != "d":
            yield ["define", "%s.xml" % name], to((state, True, automatic))
        if kept:
            yield ["undefine", name, "--nvram"] if letter == "d" else ["undefine", name], to(
                None if state == "off" else (state, False, False))
            yield ["autostart", name] + (["--disable"] if automatic else []), to((state, True, not automatic))
        if state == "off":
            yield ["start", name], to(("running", kept, automatic))
            yield ["start", name, "--paused"], to(("paused", kept, automatic))
            if letter != "d":
                other = letter + ("" if name.endswith("-renamed") else "-renamed")
                yield ["domrename", name, other], to(now, other)
        else:
            yield ["destroy", name], to(("off", True, automatic) if kept else None)
            yield ["reset", name], before
            yield ["shutdown", name], before
            if state == "running":
                yield ["suspend", name], to(("paused", kept, automatic))
            else:
                yield ["resume", name], to(("running", kept, automatic))


process, connection = launch()
failures, interrupted, places, done = [], 0, set(), 0
budget = Budget(25)
before = {}
while budget.lasts(interrupted >= 5 and len(places) >= 4) and not failures:
    every = list(operations(before))
    # The long ones are the interesting ones.
    weights = [4 if words[0] in ("start", "create", "destroy", "undefine", "domrename") else 1 for words, _ in every]
    words, after = choose.choices(every, weights)[0]
    connection.close()
    watch = Watch()
    call = subprocess.Popen(["virsh", "-q", "-c", "qemu:///system", *words], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    seen = watch.wait(choose.randint(1, 24), call, 20)
    if seen == 0:
        time.sleep(choose.random() * 0.03)
    elif choose.random() < 0.5:
        time.sleep(choose.random() * 0.004)
    process.kill()
    process.wait()
    call.wait()
    watch.close()
    left = os.listdir(JOURNAL)
    interrupted += len(left)
    for journal in left:
        places.add((words[0], open("%s/%s" % (JOURNAL, journal)).read().count("started")))
    process, connection = launch()
    found = observe(connection)
    done += 1
    if found not in (before, after):
        failures.append("%s gave %s from %s" % (words, found, before))
    failures += ["after %s: %s" % (words, text) for text in leftovers(found)]
    before = found
print("operations were interrupted:", interrupted >= 5 or (interrupted, done))
print("in the middle of several steps:", len(places) >= 4 or sorted(places))
print("after each the state was that before or after it:", not failures)
for text in failures:
    print("  seed %d, operation %d: %s" % (SEED, done, text))
print("%d operations, %d interrupted, at %s" % (done, interrupted, sorted(places)), file=sys.stderr)
connection.close()
process.terminate()
process.wait()
