# title: Tuning: memory, scheduler, block and NUMA parameters, pinning, performance events; on disk and of a guest without cgroups
import time

import libvirt
from recorder import call, note, tiny

c = libvirt.open("qemu:///system")
LIVE, CONFIG, CURRENT = 1, 2, 0
text = tiny("one", extra="""
  <iothreads>2</iothreads>""").replace("<vcpu>1</vcpu>", "<vcpu current='1'>2</vcpu>")
d = c.defineXML(text)


def shown(words):
    for line in d.XMLDesc(2).splitlines():
        if any(word in line for word in words):
            print("   |" + line)


def reading(flags):
    for name, arguments in [
        ("memoryParameters", ()), ("schedulerParametersFlags", ()), ("blkioParameters", ()), ("numaParameters", ()),
        ("perfEvents", ()), ("vcpuPinInfo", ()), ("emulatorPinInfo", ()), ("ioThreadInfo", ()), ("vcpusFlags", ()),
    ]:
        call("%s %d" % (name, flags), getattr(d, name), *arguments, flags)


def writing(flags):
    set = call
    set("memory hard", d.setMemoryParameters, {"hard_limit": 500000}, flags)
    set("memory all", d.setMemoryParameters, {"hard_limit": 600000, "soft_limit": 300000, "swap_hard_limit": 700000}, flags)
    set("memory swap below hard", d.setMemoryParameters, {"swap_hard_limit": 1}, flags)
    set("memory unknown", d.setMemoryParameters, {"nonsense": 1}, flags)
    set("memory soft off", d.setMemoryParameters, {"soft_limit": 9007199254740991}, flags)
    set("scheduler", d.setSchedulerParametersFlags, {"cpu_shares": 2048, "vcpu_period": 100000, "vcpu_quota": 50000}, flags)
    set("scheduler more", d.setSchedulerParametersFlags,
        {"emulator_period": 100000, "emulator_quota": -1, "global_period": 5000, "global_quota": 5000,
         "iothread_period": 200000, "iothread_quota": 7000}, flags)
    set("scheduler period", d.setSchedulerParametersFlags, {"vcpu_period": 1}, flags)
    set("scheduler quota", d.setSchedulerParametersFlags, {"vcpu_quota": 1}, flags)
    set("scheduler shares", d.setSchedulerParametersFlags, {"cpu_shares": 1}, flags)
    set("scheduler unknown", d.setSchedulerParametersFlags, {"nonsense": 1}, flags)
    set("blkio weight", d.setBlkioParameters, {"weight": 500}, flags)
    set("blkio device", d.setBlkioParameters, {"device_weight": "/dev/null,300,/dev/zero,400"}, flags)
    set("blkio limits", d.setBlkioParameters, {"device_read_bytes_sec": "/dev/null,1048576", "device_write_iops_sec": "/dev/zero,9"}, flags)
    set("blkio none", d.setBlkioParameters, {"device_weight": "/dev/zero,0"}, flags)
    set("blkio bad", d.setBlkioParameters, {"device_weight": "/dev/null"}, flags)
    set("blkio bad number", d.setBlkioParameters, {"device_weight": "/dev/null,x"}, flags)
    set("numa mode", d.setNumaParameters, {"numa_mode": 0, "numa_nodeset": "0"}, flags)
    set("numa nonsense", d.setNumaParameters, {"numa_mode": 77}, flags)
    set("numa empty", d.setNumaParameters, {"numa_nodeset": ""}, flags)
    set("perf", d.setPerfEvents, {"cmt": True, "page_faults": False}, flags)
    set("pin vcpu", d.pinVcpuFlags, 0, (True, False), flags)
    set("pin vcpu 9", d.pinVcpuFlags, 9, (True, False), flags)
    set("pin vcpu none", d.pinVcpuFlags, 0, (False, False), flags)
    set("pin emulator", d.pinEmulator, (False, True), flags)
    set("pin iothread", d.pinIOThread, 1, (False, True), flags)
    set("pin iothread 9", d.pinIOThread, 9, (False, True), flags)
    shown(["limit", "shares", "period", "quota", "weight", "path>", "_sec", "memory mode", "event", "pin", "device>"])


note("off")
reading(CONFIG)
reading(CURRENT)
call("vcpuPinInfo live", d.vcpuPinInfo, LIVE)
call("schedulerParameters", d.schedulerParameters)
note("on disk")
writing(CONFIG)
reading(CONFIG)
call("setSchedulerParameters", d.setSchedulerParameters, {"cpu_shares": 1024})
call("pinVcpu", d.pinVcpu, 1, (True, True))
call("pin vcpu live", d.pinVcpuFlags, 0, (True, False), LIVE)
note("running")
d.undefine()
d = c.defineXML(text)
d.create()
reading(LIVE)
call("set memory live", d.setMemoryParameters, {"hard_limit": 500000}, LIVE)
call("set scheduler live", d.setSchedulerParametersFlags, {"cpu_shares": 2048}, LIVE)
call("set blkio live", d.setBlkioParameters, {"weight": 500}, LIVE)
call("set numa live", d.setNumaParameters, {"numa_nodeset": "0"}, LIVE)
call("pin vcpu live", d.pinVcpuFlags, 0, (True, False), LIVE)
call("pin vcpu both", d.pinVcpuFlags, 0, (True, False), LIVE | CONFIG)
call("pin vcpu offline", d.pinVcpuFlags, 1, (True, False), LIVE)
call("pin emulator live", d.pinEmulator, (True, False), LIVE)
call("pin iothread live", d.pinIOThread, 2, (True, False), LIVE)
call("pinVcpu", d.pinVcpu, 0, (True, True))
reading(LIVE)
call("vcpus", lambda: d.vcpus()[1])
shown(["pin"])
for line in d.XMLDesc(0).splitlines():
    if "pin" in line:
        print("   *" + line)
note("transient")
d.undefine()
call("memory config", d.setMemoryParameters, {"hard_limit": 500000}, CONFIG)
d.destroy()


def threads(flags):
    for id, values in [
        (1, {"poll_max_ns": 1000, "poll_grow": 2, "poll_shrink": 3}), (1, {"poll_max_ns": 10000000000}), (0, {"poll_grow": 1}),
        (9, {"poll_grow": 1}), (1, {"thread_pool_min": 2, "thread_pool_max": 8}), (2, {"thread_pool_max": 9}),
        (2, {"thread_pool_min": 20}), (2, {"thread_pool_min": -1}), (2, {"thread_pool_max": 0}), (2, {"thread_pool_max": -5}),
        (2, {"thread_pool_min": -5}), (2, {"thread_pool_min": 20, "thread_pool_max": 10}),
        (1, {"thread_pool_min": 3, "poll_grow": 1}),
    ]:
        call("iothread %d %s" % (id, sorted(values.items())), d.setIOThreadParams, id, values, flags)


def endings(flags):
    for event in (2, 1, 0, 9):
        for action in (0, 1, 2, 3, 4, 5, 9):
            call("on %d do %d" % (event, action), d.setLifecycleAction, event, action, flags)
        shown(["on_"])


note("I/O threads")
d = c.defineXML(text)
d.create()
threads(LIVE)
threads(CONFIG)
threads(LIVE | CONFIG)
call("stats", lambda: [(key, value) for key, value in sorted(c.domainListGetStats([d], libvirt.VIR_DOMAIN_STATS_IOTHREAD)[0][1].items())])
shown(["iothread"])
print([line.strip() for line in d.XMLDesc(0).splitlines() if "iothread" in line])
note("endings")
endings(LIVE | CONFIG)
call("on_reboot ends", d.setLifecycleAction, 0, 0, LIVE)
call("on_reboot ends", d.setLifecycleAction, 1, 0, LIVE)
print([line.strip() for line in d.XMLDesc(0).splitlines() if "on_" in line])
shown(["on_"])
note("written memory")
for seconds, flags in [(0, 0), (61, 0), (1, 3), (1, 99), (1, 0)]:
    call("dirty rate %d %d" % (seconds, flags), d.startDirtyRateCalc, seconds, flags)
for _ in range(600):
    rate = c.domainListGetStats([d], libvirt.VIR_DOMAIN_STATS_DIRTYRATE)[0][1]
    if rate.get("dirtyrate.calc_status") == 2:
        break
    time.sleep(0.05)
print(sorted(key for key in rate), rate.get("dirtyrate.calc_period"), rate.get("dirtyrate.calc_mode"))
d.destroy()
call("dirty rate off", d.startDirtyRateCalc, 1, 0)
threads(LIVE)
threads(CURRENT)
endings(CURRENT)
call("endings live", d.setLifecycleAction, 0, 0, LIVE)
call("endings flags", d.setLifecycleAction, 0, 0, 8)
note("host")
call("memory", c.getMemoryParameters, 0)
call("memory flags", c.getMemoryParameters, 1)
call("memory set what is counted", c.setMemoryParameters, {"shm_pages_shared": 1}, 0)
