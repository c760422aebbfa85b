# title: apus prints JSON with fixed names, and explains every change without making it
# long: yes
# peer: apusd
import json
import subprocess

import libvirt

APUS = "/run/sandbox/bin/apus"
failed = False


def check(what, good):
    global failed
    if not good:
        failed = True
        print("WRONG", what)


def apus(line, *more):
    words = line if isinstance(line, list) else line.split()
    done = subprocess.run(
        [APUS, "-c", "qemu:///system", *more, *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


subprocess.run(
    ["bash", "-c", """. /run/sandbox/tests/Scripts/library.sh
truncate -s 1M /tmp/a.img
tiny one 1 | sed "s|</devices>|<disk type='file'><source file='/tmp/a.img'/><target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk><interface type='user'><mac address='52:54:00:aa:00:01'/></interface><serial type='pty'/><graphics type='vnc' port='5917'/></devices>|; s|<memballoon model='none'/>||" >one.xml
tiny two 2 >two.xml
q define one.xml; q define two.xml; q start one
echo "<disk type='file'><source file='/tmp/a.img'/><target dev='vdb' bus='virtio'/></disk>" >disk.xml"""],
    check=True, stdout=subprocess.DEVNULL)

# Verbs that ask: the names that a program may rely on; for a list those of its first element.
for line, names in (
    ("list --all", "id name uuid state"),
    ("list --all --title", "id name uuid state title"),
    ("dominfo one", "id name uuid osType state cpus maximumMemory memory persistent autostart managedSave"),
    ("domstate one", "state reason"),
    ("domid one", "id name uuid"),
    ("domuuid one", "id name uuid"),
    ("domblklist one", "type device target source"),
    ("domiflist one", "interface type source model mac"),
    ("domdisplay one", None),
    ("vncdisplay one", "display"),
    ("ttyconsole one", "tty"),
    ("vcpucount one", "maximum-config maximum-live current-config current-live"),
    ("vcpuinfo one", "vcpu cpu state time affinity"),
    ("vcpupin one", "vcpu affinity"),
    ("emulatorpin one", "affinity"),
    ("iothreadinfo one", None),
    ("dommemstat one", "actual rss"),
    ("domcontrol one", "state milliseconds"),
    ("domstats one", "name uuid statistics"),
    ("numatune one", "numa_mode numa_nodeset"),
    ("perf one", "cpu_cycles"),
    ("domif-getlink one 52:54:00:aa:00:01", "interface link"),
    ("domifaddr one", None),
    ("dumpxml one", "xml"),
    ("dumpxml one --xpath //disk", "nodes"),
    ("desc one", "description"),
    ("snapshot-list one", None),
    ("nodeinfo", "model cpus frequencyMHz socketsPerCell coresPerSocket threadsPerCore cells memoryKiB"),
    ("nodecpumap", "present online map"),
    ("nodecpustats", "user system idle iowait"),
    ("nodememstats", "total free buffers cached"),
    ("freecell", "freeKiB"),
    ("freecell --all", "cells freeKiB"),
    ("maxvcpus", "maximum"),
    ("cpu-models x86_64", None),
    ("version", "apus library driver hypervisor daemon"),
    ("uri", "uri"),
    ("uri --explain", "uri rule steps warnings"),
    ("hostname", "hostname"),
    ("capabilities", "xml"),
    ("domcapabilities", "xml"),
    ("event --list", None),
    ("pwd", "directory"),
    ("echo a", "text"),
):
    status, out, err = apus(line, "--json")
    check("%s: %s %s" % (line, status, err), status == 0)
    try:
        value = json.loads(out)
    except ValueError as error:
        check("JSON of %s: %s in %r" % (line, error, out[:200]), False)
        continue
    if names is None:
        check("%s is a list" % line, isinstance(value, list))
        continue
    element = value[0] if isinstance(value, list) and value else value
    missing = [name for name in names.split() if name not in element]
    check("%s lacks %s: %s" % (line, missing, list(element)), not missing)

# Errors, for programs too.
for line, code, status in (
    ("dominfo nonsense", 42, 3), ("start nonsense", 42, 3), ("resume two", 55, 2), ("define nowhere.xml", None, 8),
    ("domiftune one nonsense", 8, 8),
):
    found, out, err = apus(line, "--json")
    error = json.loads(err)["error"]
    check("%s: %s %s" % (line, found, err), found == status == error["status"] and error["code"] == code)
    check("members of %s" % error, list(error) == "status context code domain message cause cures".split())


connection = libvirt.open("qemu:///system")


def everything():
    return [(d.name(), d.state(), d.isActive() and d.XMLDesc(), d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)) for d in connection.listAllDomains()]


# Changing verbs: a plan or a refusal, as text and as JSON, and nothing changes.
before = everything()
for line, refusal in (
    ("define one.xml", None), ("create one.xml", "refused"), ("start two", None), ("undefine two", None),
    ("shutdown one", None), ("reboot one", None), ("reset one", None), ("suspend one", None), ("resume one", "refused"),
    ("destroy one", None), ("destroy two", "refused"), ("autostart one", None), ("domrename two three", None),
    ("domrename one three", "refused"), ("desc one text --config", None), ("setmem one 32M", None), ("setmem one 1G", "refused"),
    ("setmem two 32M --config", None), ("setmaxmem two 48M", None), ("setvcpus two 1 --config", None),
    ("attach-device one disk.xml --live", None), ("attach-device two disk.xml --config", None),
    ("detach-disk one vda --config", None), ("detach-disk one vda", None),
    ("change-media one hdc /tmp/a.img --insert --config", None), ("vcpupin one 0 0 --config", None),
    ("emulatorpin one 0 --config", None), ("iothreadadd two 1 --config", None), ("memtune two --hard-limit 1G --config", None),
    ("numatune two --nodeset 0 --config", None), ("blkiotune two --weight 500 --config", None),
    ("domif-setlink one 52:54:00:aa:00:01 down", None), ("send-key one KEY_A", None), ("inject-nmi one", None),
    ("save one /tmp/saved", None), ("managedsave one", None), ("snapshot-create-as one s1 --disk-only", None),
    ("metadata one http://x/ --key x --set <a/> --config", None), ("desc one text --live", None),
    ("set-lifecycle-action one reboot destroy", None), ("set-lifecycle-action two crash preserve", None),
    ("domdirtyrate-calc one", None), ("domdirtyrate-calc one --mode dirty-ring", "refused"),
    ("node-memory-tune --shm-sleep-millisecs 50", None),
):
    status, out, err = apus(line + " --explain")
    explained = "1. " in out or "note: " in out if refusal is None else out.startswith("refused: ") and "rule: " in out
    check("%s --explain: %s %r %r" % (line, status, out, err), explained and (status == 0) == (refusal is None))
    status, out, err = apus(line + " --explain", "--json")
    try:
        value = json.loads(out)
        check("members of %s: %s" % (line, value), ("steps" if refusal is None else "cures") in value)
    except ValueError:
        check("JSON of %s --explain: %r %r" % (line, out, err), False)
    check("%s --explain changed something" % line, everything() == before)

# The same done: JSON again.
for line in ("suspend one", "resume one", "desc one text --config", "vcpupin one 0 0 --config", "destroy one", "undefine two"):
    status, out, err = apus(line, "--json")
    check("%s: %s %r %r" % (line, status, out, err), status == 0 and json.loads(out) == {"result": "done"})
if not failed:
    print("done")
