# title: Calls beside the lifecycle, on a domain that is off, runs, is paused
# later: keys, screenshots, time, jobs and power management are not part of the first slice
import libvirt
from recorder import call, note, tiny

c = libvirt.open("qemu:///system")
d = c.defineXML(tiny("one"))


def calls():
    call("injectNMI", d.injectNMI)
    call("pMWakeup", d.pMWakeup)
    call("pMSuspendForDuration", d.pMSuspendForDuration, 0, 0)
    call("sendKey", d.sendKey, 0, 10, [1], 1)
    call("screenshot", lambda: d.screenshot(c.newStream(0), 0))
    call("openChannel", lambda: d.openChannel("nonsense", c.newStream(0)))
    call("getTime", d.getTime)
    call("controlInfo", d.controlInfo)
    call("jobInfo", d.jobInfo)
    call("jobStats", d.jobStats)
    call("abortJob", d.abortJob)
    call("hasManagedSaveImage", d.hasManagedSaveImage)
    call("snapshotNum", d.snapshotNum)
    call("metadata", d.metadata, libvirt.VIR_DOMAIN_METADATA_TITLE, None)
    call("maxVcpus", d.maxVcpus)
    call("vcpusFlags", d.vcpusFlags)
    call("securityLabel", d.securityLabel)
    call("messages", d.messages)


note("off")
calls()
note("running")
d.create()
calls()
note("paused")
d.suspend()
calls()
