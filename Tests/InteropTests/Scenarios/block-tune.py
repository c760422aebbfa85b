# title: limits, sizes and thresholds of disks
import re
import libvirt
import libvirt_qemu
from images import WORK, chain, create, disk, disks, tool
from recorder import Events, call, note, tiny

events = Events()
c = libvirt.open("qemu:///system")
paths = chain("a", 1)
raw = create("raw", "1M", form="raw")
d = c.defineXML(tiny("one", devices=disk(paths[-1]) + disk(raw, "vdb", "raw") + """
    <disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>"""))
LIVE, CONFIG = 1, 2


def size(path, form="qcow2"):
    print(re.search(r"virtual size.*", tool("qemu-img", "info", "-U", "-f", form, path)).group(0))


def write(what):
    """Has QEMU write as if the guest did."""
    libvirt_qemu.qemuMonitorCommand(d, "qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend \"%s\"" % what,
                                    libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)


note("shut off")
call("resize", d.blockResize, "vda", 16384, 0)
call("threshold", d.setBlockThreshold, "vda", 1, 0)
call("tune", d.blockIoTune, "vda", 0)
call("set", d.setBlockIoTune, "vda", {"total_bytes_sec": 1 << 20}, LIVE)
call("set", d.setBlockIoTune, "vda", {"total_bytes_sec": 1 << 20}, 0)
call("tune", d.blockIoTune, "vda", 0)
disks(d.XMLDesc())
events.print()
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
events.print()

note("resize")
call("unknown disk", d.blockResize, "vdz", 1, 0)
call("empty", d.blockResize, "hda", 1024, 0)
call("flags", d.blockResize, "vda", 1024, 0x10)
call("too large", d.blockResize, "vda", 1 << 60, 0)
call("KiB", d.blockResize, "vda", 16384, 0)
size(paths[-1])
call("bytes", d.blockResize, "vdb", 3000000, libvirt.VIR_DOMAIN_BLOCK_RESIZE_BYTES)
size(raw, "raw")
call("bytes of qcow2", d.blockResize, "vda", 20000001, libvirt.VIR_DOMAIN_BLOCK_RESIZE_BYTES)
size(paths[-1])

note("limits")
call("get", d.blockIoTune, "vda", LIVE)
call("get", d.blockIoTune, "vda", CONFIG)
call("get both", d.blockIoTune, "vda", LIVE | CONFIG)
call("get of nothing", d.blockIoTune, "vdz", 0)
call("set nothing", d.setBlockIoTune, "vda", {"nothing": 1}, 0)
call("set of nothing", d.setBlockIoTune, "vdz", {"total_bytes_sec": 1}, 0)
call("total and read", d.setBlockIoTune, "vda", {"total_bytes_sec": 1, "read_bytes_sec": 1}, 0)
call("total and read, iops", d.setBlockIoTune, "vda", {"total_iops_sec": 1, "write_iops_sec": 1}, 0)
call("max below", d.setBlockIoTune, "vda", {"read_bytes_sec": 100, "read_bytes_sec_max": 10}, 0)
call("total max and read max", d.setBlockIoTune, "vda", {"total_bytes_sec_max": 1, "read_bytes_sec_max": 1}, 0)
call("max without", d.setBlockIoTune, "vda", {"read_iops_sec_max": 10}, 0)
call("length without max", d.setBlockIoTune, "vda", {"read_iops_sec": 10, "read_iops_sec_max_length": 10}, 0)
call("too large", d.setBlockIoTune, "vda", {"read_iops_sec": 1 << 62}, 0)
call("empty drive", d.setBlockIoTune, "hda", {"read_iops_sec": 1000}, 0)
call("get", d.blockIoTune, "vda", LIVE)
events.print()
call("set", d.setBlockIoTune, "vda", {"read_bytes_sec": 1 << 20, "write_iops_sec": 500, "write_iops_sec_max": 1000,
                                     "write_iops_sec_max_length": 3, "size_iops_sec": 4096}, LIVE)
events.print()
call("get", d.blockIoTune, "vda", LIVE)
call("get", d.blockIoTune, "vda", CONFIG)
disks(d.XMLDesc())
disks(d.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
call("change one", d.setBlockIoTune, "vda", {"write_iops_sec": 600}, LIVE | CONFIG)
events.print()
call("get", d.blockIoTune, "vda", LIVE)
call("get", d.blockIoTune, "vda", CONFIG)
call("group", d.setBlockIoTune, "vdb", {"total_bytes_sec": 5000000, "group_name": "both"}, LIVE)
events.print()
call("group", d.setBlockIoTune, "vda", {"total_bytes_sec": 6000000, "group_name": "both", "write_iops_sec": 0, "write_iops_sec_max": 0}, LIVE)
events.print()
call("get", d.blockIoTune, "vdb", LIVE)
disks(d.XMLDesc())
call("none", d.setBlockIoTune, "vda", {"total_bytes_sec": 0}, LIVE)
events.print()
call("get", d.blockIoTune, "vda", LIVE)
disks(d.XMLDesc())

note("threshold")
call("set", d.setBlockThreshold, "vda", 262144, 0)
call("unknown", d.setBlockThreshold, "vdz", 262144, 0)
call("index", d.setBlockThreshold, "vda[4]", 262144, 0)
call("unknown index", d.setBlockThreshold, "vda[77]", 262144, 0)
call("empty", d.setBlockThreshold, "hda", 262144, 0)
call("flags", d.setBlockThreshold, "vda", 262144, 1)
write("write -P 3 0 64k")
events.print()
write("write -P 3 4M 512k")
events.wait("BLOCK_THRESHOLD", count=2)
events.print()
call("raw", d.setBlockThreshold, "vdb", 262144, 0)
d.destroy()
d.undefine()
