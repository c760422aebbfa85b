# title: backups, pushed and pulled, full and incremental
# long: yes
# normalise: /<creationTime>[0-9]+/<creationTime>TIME/
# normalise: / index='[0-9]+'/ index='N'/
import os
import re
import stat
import subprocess
import threading
import libvirt
import libvirt_qemu
from images import WORK, chain, check, create, disk, disks, tool
from recorder import Events, call, note, show_error, tiny

# A second backup waits for the first one, and gives up after half a minute, while everything else goes on.
busy = libvirt.open("qemu:///system").defineXML(tiny("two", 2, devices=disk(create("c"))))
busy.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
BUSY = "<domainbackup mode='pull'><server transport='unix' socket='%s/%s.sock'/><disks><disk name='vda' type='file'><scratch file='%s/%s'/></disk></disks></domainbackup>"
busy.backupBegin(BUSY % (WORK, "c1", WORK, "c1"), None, 0)
refused = []


def wait_in_vain():
    try:
        busy.backupBegin(BUSY % (WORK, "c2", WORK, "c2"), None, 0)
        refused.append("begun")
    except libvirt.libvirtError as error:
        refused.append(show_error(error))


waiter = threading.Thread(target=wait_in_vain)
waiter.start()
events = Events()
c = libvirt.open("qemu:///system")
paths = chain("a", 1)
other = create("b")
d = c.defineXML(tiny("one", devices=disk(paths[-1]) + disk(other, "vdb")))
BACKUP = "<domainbackup%s>%s%s%s</domainbackup>"


def xml(disks="", mode="", incremental="", server=""):
    return BACKUP % (
        " mode='%s'" % mode if mode else "",
        "<incremental>%s</incremental>" % incremental if incremental else "", server,
        "<disks>%s</disks>" % disks if disks else "")


def checkpoint(name):
    return "<domaincheckpoint><name>%s</name><disks><disk name='vda'/></disks></domaincheckpoint>" % name


def to(path, name="vda", form="", more=""):
    return "<disk name='%s' type='file'%s><target file='%s'/>%s</disk><disk name='vdb' backup='no'/>" % (
        name, more, path, "<driver type='%s'/>" % form if form else "")


def write(what, target="virtio-disk0"):
    libvirt_qemu.qemuMonitorCommand(d, "qemu-io -d /machine/peripheral/%s/virtio-backend \"%s\"" % (target, what),
                                    libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)


def job(flags=0):
    stats = d.jobStats(flags)
    return {key: value for key, value in stats.items() if key in ("type", "operation", "success", "errmsg")}


def ended():
    events.wait("JOB_COMPLETED")
    events.wait("BLOCK_JOB_2")
    with events.lock:
        events.seen = [re.sub(r"'(time_elapsed\w*)': \d+", r"'\1': T", line) for line in events.seen]
    events.print()


note("shut off")
call("begin", d.backupBegin, xml(to(WORK + "/full")), None, 0)
call("xml", d.backupGetXMLDesc, 0)
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
events.print()

note("refused")
call("no backup", d.backupGetXMLDesc, 0)
call("flags", d.backupBegin, xml(to(WORK + "/full")), None, 0x100)
call("not XML", d.backupBegin, "<x", None, 0)
call("wrong root", d.backupBegin, "<domain/>", None, 0)
call("unknown disk", d.backupBegin, xml("<disk name='vdz' type='file'/>"), None, 0)
call("unknown checkpoint", d.backupBegin, xml(to(WORK + "/full"), incremental="nothing"), None, 0)
call("reuse of nothing", d.backupBegin, xml(to(WORK + "/full")), None, libvirt.VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL)
call("file is there", d.backupBegin, xml(to(paths[0])), None, 0)
call("nothing to do", d.backupBegin, xml("<disk name='vda' backup='no'/><disk name='vdb' backup='no'/>"), None, 0)
events.print()
print(sorted(os.listdir(WORK)))

note("pushed, full, with a checkpoint")
call("begin", d.backupBegin, xml(to(WORK + "/full")), checkpoint("one"), 0)
ended()
call("job", job, libvirt.VIR_DOMAIN_JOB_STATS_COMPLETED)
print(check(WORK + "/full", 4))
print(oct(stat.S_IMODE(os.stat(WORK + "/full").st_mode)))
call("checkpoints", lambda: [x.getName() for x in d.listAllCheckpoints()])
write("write -P 7 2M 1M")

note("pushed, incremental")
call("begin", d.backupBegin, xml(to(WORK + "/incremental"), incremental="one"), checkpoint("two"), 0)
ended()
tool("qemu-img", "rebase", "-u", "-F", "qcow2", "-b", WORK + "/full", WORK + "/incremental")
print(check(WORK + "/incremental", 4))
print(tool("qemu-img", "map", "--output=human", WORK + "/incremental").count("/incremental"))
write("write -P 8 4M 1M")

note("pushed, raw, two disks, default names")
call("begin", d.backupBegin, xml(), None, 0)
events.wait("JOB_COMPLETED")
# Which of the two disks is done first is left to chance.
events.wait("BLOCK_JOB_2", count=2)
with events.lock:
    events.seen = sorted(re.sub(r"'time_elapsed': \d+", "'time_elapsed': T", line) for line in events.seen)
events.print()
print(sorted(re.sub(r"\d{9,}", "T", name) for name in os.listdir(WORK)))
call("begin", d.backupBegin, xml(to(WORK + "/raw", form="raw")), None, 0)
ended()
print(check(WORK + "/raw", 6, "raw"))

note("pulled, full")
SERVER = "<server transport='unix' socket='%s/nbd.sock'/>" % WORK
SCRATCH = "<disk name='vda' type='file'><scratch file='%s/scratch'/></disk><disk name='vdb' backup='no'/>" % WORK
call("begin", d.backupBegin, xml(SCRATCH, "pull", server=SERVER), checkpoint("three"), 0)
print(d.backupGetXMLDesc())
call("job", job)
call("info", lambda: d.jobInfo()[0])
disks(d.XMLDesc())
call("commit meanwhile", d.blockCommit, "vda", None, None, 0, libvirt.VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
call("info of block job", d.blockJobInfo, "vda", 0)
print(oct(stat.S_IMODE(os.stat(WORK + "/scratch").st_mode)))
write("write -P 9 0 1M")
tool("qemu-img", "convert", "-O", "raw", "nbd+unix:///vda?socket=%s/nbd.sock" % WORK, WORK + "/pulled")
print(check(WORK + "/pulled", 6, "raw"))
call("abort", d.abortJob)
ended()
print(sorted(re.sub(r"\d{9,}", "T", name) for name in os.listdir(WORK)))
call("no backup", d.backupGetXMLDesc, 0)
call("no job", d.abortJob)

note("pulled, incremental, over TCP")
call("begin", d.backupBegin, xml("<disk name='vda' type='file' exportname='disk' exportbitmap='changed'><scratch file='%s/scratch'/></disk><disk name='vdb' backup='no'/>" % WORK, "pull", "three", "<server transport='tcp' name='127.0.0.1' port='10909'/>"), None, 0)
print(d.backupGetXMLDesc())
print(tool("qemu-img", "map", "--output=json", "--image-opts", "driver=nbd,host=127.0.0.1,port=10909,export=disk,x-dirty-bitmap=qemu:dirty-bitmap:changed"))
call("abort", d.abortJobFlags if hasattr(d, "abortJobFlags") else d.abortJob, *([0] if hasattr(d, "abortJobFlags") else []))
ended()
d.destroy()
events.print()

note("a second one meanwhile")
waiter.join()
print(refused)
print(sorted(name for name in os.listdir(WORK) if name.startswith("c")))
busy.destroy()
events.wait("event two: lifecycle stopped")
print(sorted(name for name in os.listdir(WORK) if name.startswith("c")))
