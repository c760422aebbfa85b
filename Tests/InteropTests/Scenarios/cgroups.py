# title: Control groups: where a guest's threads are, its limits at start and while it runs, what it used
# cgroups: yes
import os
import sys
import libvirt
from recorder import Events, call, note, tiny

ROOT = "/sys/fs/cgroup"
FILES = ["cpu.shares", "cpu.cfs_period_us", "cpu.cfs_quota_us", "cpuset.cpus", "cpuset.mems", "cpuset.memory_migrate",
         "memory.limit_in_bytes", "memory.soft_limit_in_bytes", "memory.memsw.limit_in_bytes", "blkio.weight",
         "blkio.bfq.weight"]
# libvirtd also restricts devices through a group; stock and we agree on the others.
CONTROLLERS = [name for name in ["cpu", "cpuacct", "cpuset", "memory", "blkio", "freezer"]
               if os.path.isdir("%s/%s" % (ROOT, name))]
print("controllers:", CONTROLLERS)
if len(CONTROLLERS) < 6:
    # Nothing to compare: the host has version 2, which only the unit tests speak of, or keeps its groups to itself.
    sys.exit(0)
LIVE, CONFIG = 1, 2


def groups(controller):
    top = "%s/%s/machine" % (ROOT, controller)
    for path, directories, files in os.walk(top):
        directories.sort()
        yield path


def read(path):
    with open(path) as file:
        return " ".join(file.read().split())


def tree():
    for controller in CONTROLLERS:
        for path in groups(controller):
            print("%s: %d threads" % (path[len(ROOT):], len(read(path + "/tasks").split())))


def values(only=""):
    for controller in CONTROLLERS:
        for path in groups(controller):
            for file in FILES:
                if only in file and os.path.exists("%s/%s" % (path, file)):
                    print("   %s/%s: %s" % (path[len(ROOT):], file, read("%s/%s" % (path, file))))


def parameters():
    for name, arguments in [("schedulerType", ()), ("schedulerParametersFlags", (LIVE,)), ("memoryParameters", (LIVE,)),
                            ("blkioParameters", (LIVE,)), ("numaParameters", (LIVE,))]:
        call(name, getattr(d, name), *arguments)


events = Events([libvirt.VIR_DOMAIN_EVENT_ID_TUNABLE])
c = libvirt.open("qemu:///system")
note("limits in the definition")
text = tiny("one", extra="""
  <iothreads>1</iothreads>
  <blkiotune><weight>200</weight></blkiotune>
  <memtune><soft_limit unit='KiB'>524288</soft_limit></memtune>
  <cputune><shares>2048</shares><period>100000</period><quota>50000</quota><global_period>90000</global_period>
    <global_quota>200000</global_quota><emulator_period>80000</emulator_period><emulator_quota>-1</emulator_quota>
    <iothread_period>70000</iothread_period><iothread_quota>60000</iothread_quota>
    <vcpupin vcpu='0' cpuset='1'/><emulatorpin cpuset='0'/></cputune>
  <numatune><memory mode='strict' nodeset='0'/></numatune>""")
text = text.replace("<vcpu>1</vcpu>", "<vcpu placement='static' cpuset='0-1' current='2'>3</vcpu>")
d = c.defineXML(text)
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
tree()
values()
parameters()

note("changes while it runs")
for label, function, arguments in [
    ("shares", d.setSchedulerParametersFlags, ({"cpu_shares": 1000}, LIVE)),
    ("shares 1", d.setSchedulerParametersFlags, ({"cpu_shares": 1}, LIVE)),
    ("shares 0", d.setSchedulerParametersFlags, ({"cpu_shares": 0}, LIVE)),
    ("vcpu", d.setSchedulerParametersFlags, ({"vcpu_quota": 20000, "vcpu_period": 0}, LIVE | CONFIG)),
    ("vcpu no limit", d.setSchedulerParametersFlags, ({"vcpu_quota": -1}, LIVE)),
    ("emulator", d.setSchedulerParametersFlags, ({"emulator_quota": 20000, "emulator_period": 50000}, LIVE)),
    ("global", d.setSchedulerParametersFlags, ({"global_quota": 300000}, LIVE)),
    ("iothread", d.setSchedulerParametersFlags, ({"iothread_quota": 30000}, LIVE)),
    ("period too small", d.setSchedulerParametersFlags, ({"vcpu_period": 1}, LIVE)),
    ("hard limit", d.setMemoryParameters, ({"hard_limit": 900000}, LIVE)),
    ("soft limit", d.setMemoryParameters, ({"soft_limit": 300000}, LIVE)),
    ("swap limit", d.setMemoryParameters, ({"swap_hard_limit": 2000000}, LIVE)),
    ("all lower", d.setMemoryParameters, ({"hard_limit": 800000, "swap_hard_limit": 800000}, LIVE)),
    ("all higher", d.setMemoryParameters, ({"hard_limit": 900000, "swap_hard_limit": 900000}, LIVE)),
    ("hard above swap", d.setMemoryParameters, ({"hard_limit": 1000000}, LIVE)),
    ("no limits", d.setMemoryParameters,
     ({"hard_limit": 9007199254740991, "swap_hard_limit": 9007199254740991, "soft_limit": 9007199254740991}, LIVE)),
    ("weight", d.setBlkioParameters, ({"weight": 300}, LIVE)),
    ("weight 5000", d.setBlkioParameters, ({"weight": 5000}, LIVE)),
    ("device that is none", d.setBlkioParameters, ({"device_read_iops_sec": "/dev/nonsense,100"}, LIVE)),
    ("device that is a file", d.setBlkioParameters, ({"device_read_iops_sec": "/dev/null,100"}, LIVE)),
    ("nodes", d.setNumaParameters, ({"numa_nodeset": "0"}, LIVE)),
    ("mode", d.setNumaParameters, ({"numa_mode": 1}, LIVE)),
    ("pin vcpu", d.pinVcpuFlags, (0, (True, False), LIVE)),
    ("pin emulator", d.pinEmulator, ((False, True), LIVE)),
    ("pin iothread", d.pinIOThread, (1, (True, False), LIVE)),
]:
    call(label, function, *arguments)
    events.print(settle=0.02)
values()
parameters()
for line in d.XMLDesc(0).splitlines():
    if any(word in line for word in ["limit", "shares", "period", "quota", "weight", "memory mode", "pin", "partition"]):
        print("   |" + line)

note("threads that come and go")
call("a third processor", d.setVcpusFlags, 3, LIVE)
call("a second I/O thread", d.addIOThread, 2, LIVE)
tree()
values("cfs_quota")
values("cpuset.cpus")
call("without the second I/O thread", d.delIOThread, 2, LIVE)
tree()

note("statistics")
totals = d.getCPUStats(True)
print([sorted(total) for total in totals], totals[0]["cpu_time"] > 0)
each = d.getCPUStats(False)
print([sorted(one) for one in each], sum(one["cpu_time"] for one in each) > 0)
call("from the second processor", lambda: [sorted(one) for one in d.getCPUStats(False, 0)])

note("its end")
d.destroy()
tree()
d.setMemoryParameters({"soft_limit": 400000}, CONFIG)
d.create()
values("soft_limit")
d.destroy()
note("a partition that is not there")
d = c.defineXML(text.replace("<os>", "<resource><partition>/nowhere</partition></resource><os>"))
call("create", d.create)
