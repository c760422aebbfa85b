# title: Files change hands: start, second user, refusals, end, death, labels
# long: yes
# daemon: no
# guest: yes
cat >/etc/libvirt/qemu.conf <<'CONF'
security_driver = "none"
namespaces = []
stdio_handler = "file"
CONF
# Without it libvirtd works out anew at each of its starts when the host was booted, and may be off by a second.
/usr/bin/python3 - <<'PY'
import struct
boot = [int(line.split()[1]) for line in open("/proc/stat") if line.startswith("btime")][0]
with open("/run/utmp", "wb") as file:
    file.write(struct.pack("hi32s4s32s256shhiii16s20x", 2, 0, b"~", b"~~", b"reboot", b"", 0, 0, 0, boot, 0, b""))
PY
daemon_start
cat >shown.py <<'PY'
import os, sys
for path in sys.argv[1:]:
    try:
        entry = os.lstat(path)
    except OSError as error:
        print(os.path.basename(path), error.strerror)
        continue
    notes = []
    for name in sorted(os.listxattr(path)):
        if not name.startswith("trusted.libvirt."):
            continue
        value = os.getxattr(path, name).decode()
        if name.endswith("timestamp_dac"):
            boot = [line.split()[1] for line in open("/proc/stat") if line.startswith("btime")][0]
            value = "boot" if abs(int(value) - int(boot)) <= 2 else "other"
        notes.append("%s=%s" % (name.split(".")[-1], value))
    print(os.path.basename(path), "%d:%d" % (entry.st_uid, entry.st_gid), "%o" % (entry.st_mode & 0o7777), *notes)
PY
shown() {
    /usr/bin/python3 shown.py "$@"
}
images="top.qcow2 middle.qcow2 base.qcow2 shared.raw read.raw plain.raw nolabel.raw label.raw"
all="$images serial.log kernel initrd"
qemu-img create -q -f qcow2 base.qcow2 1M
qemu-img create -q -f qcow2 -b base.qcow2 -F qcow2 middle.qcow2
qemu-img create -q -f qcow2 -b middle.qcow2 -F qcow2 top.qcow2
for file in shared read plain nolabel label; do truncate -s 1M $file.raw; done
chown 12:13 top.qcow2 base.qcow2 shared.raw read.raw plain.raw
chmod 600 *.qcow2 *.raw
chmod 666 nolabel.raw
cp "$GUEST/vmlinuz" kernel
cp "$GUEST/initrd" initrd
chmod 600 kernel initrd
chown 1:2 kernel

# disk FILE TARGET [FORMAT] [MORE] [LABEL]
disk() {
    echo "<disk type='file'><driver type='${3:-raw}'/><source file='$WORK/$1'>${5:-}</source><target dev='$2'/>${4:-}</disk>"
}
disks="$(disk top.qcow2 vda qcow2)$(disk shared.raw vdb raw '<shareable/>')$(disk read.raw vdc raw '<readonly/>')"
disks+="$(disk plain.raw vdd)$(disk nolabel.raw vde raw '' "<seclabel model='dac' relabel='no'/>")"
disks+="$(disk label.raw vdf raw '' "<seclabel model='dac' relabel='yes'><label>libvirt-qemu:root</label></seclabel>")"
disks+="<serial type='file'><source path='$WORK/serial.log'/></serial>"
direct="<kernel>$WORK/kernel</kernel><initrd>$WORK/initrd</initrd>"
note a whole guest boots as the default user
guest real 9 | sed "s|<kernel>.*|<kernel>$WORK/kernel</kernel>|; s|<initrd>.*|<initrd>$WORK/initrd</initrd>|; s|<channel |$(disk top.qcow2 vda qcow2)&|" >real.xml
v define real.xml
v start real
console_until real 'GUEST-READY'
shown kernel initrd top.qcow2 middle.qcow2 base.qcow2
run sh -c "ps -o uid=,gid=,supgid= -p \$(cat /run/libvirt/qemu/real.pid)"
within 20 virsh -q -c $uri qemu-agent-command real '{"execute":"guest-ping"}'
v qemu-agent-command real '{"execute":"guest-ping"}'
note an image that joins and leaves a running guest
v attach-disk real "$WORK/plain.raw" vdb --live
shown plain.raw
v attach-disk real "$WORK/read.raw" vdc --live --mode readonly
shown read.raw
v attach-disk real "$WORK/plain.raw" vdd --live
shown plain.raw
v detach-disk real vdb --live
shown plain.raw
v detach-disk real vdc --live
shown read.raw plain.raw
v shutdown real
state real 'shut off'
shown kernel initrd top.qcow2 middle.qcow2 base.qcow2
chown 0:0 middle.qcow2
chown 12:13 base.qcow2

note every kind of file
tiny one 1 | sed "s|</type>|&$direct|; s|</emulator>|&$disks|" >one.xml
shown $all
v define one.xml
v start one --paused
shown $all
v dumpxml one --xpath //seclabel
note a second domain uses the kernel
tiny two 2 | sed "s|</type>|&<kernel>$WORK/kernel</kernel>|" >two.xml
v define two.xml
v start two --paused
shown kernel
v destroy one
shown $all
note the daemon dies, then the guest
daemon_end KILL
kill -9 "$(qemu_pid two)"
shown kernel
daemon_start
v domstate two --reason
shown kernel
note the guest dies
v start one --paused
kill -9 "$(qemu_pid one)"
state one 'shut off'
within 5 sh -c "test \$(stat -c %u top.qcow2) = 12"
shown $all
note a start fails and gives everything back
sed "s|<uuid>.*|<uuid>$(uuid 3)</uuid>|; s|>one<|>three<|; s|<devices>|&<disk type='file'><driver type='qcow2'/><source file='$WORK/plain.raw'/><target dev='vdz'/></disk>|; s|$WORK/plain.raw'></source><target dev='vdd'|$WORK/empty.raw'></source><target dev='vdd'|" one.xml >three.xml
cp top.qcow2 empty.raw
v define three.xml
q start three >/dev/null 2>&1 && echo "## it started"
shown $all
note a file that is not there
sed "s|$WORK/initrd|$WORK/gone|" two.xml | sed "s|</type>|&<initrd>$WORK/gone</initrd>|" >gone.xml
v define gone.xml
v start two
shown kernel
note two domains with different labels
v start real --paused
label="<seclabel type='static' model='dac' relabel='yes'><label>+77:+78</label></seclabel>"
tiny four 4 | sed "s|</type>|&<kernel>$WORK/kernel</kernel>|; s|</devices>|&$label|" >four.xml
v define four.xml
v start four --paused
shown kernel
v destroy real
v start four --paused
shown kernel
run sh -c "ps -o uid=,gid= -p \$(cat /run/libvirt/qemu/four.pid) 2>&1 | head -1"
v dumpxml four --xpath //seclabel
v dumpxml four --inactive --xpath //seclabel
v destroy four
shown kernel
note labels
for label in "<seclabel type='none' model='dac'/>" "<seclabel type='dynamic' model='dac'><baselabel>+77:+78</baselabel></seclabel>" \
    "<seclabel type='static' model='dac' relabel='no'><label>root:root</label></seclabel>" \
    "<seclabel type='dynamic' model='dac' relabel='no'/>" \
    "<seclabel type='static' model='dac'><label>nobody-there:root</label></seclabel>" \
    "<seclabel type='static' model='dac'/>" "<seclabel type='static' model='selinux'><label>x</label></seclabel>"; do
    tiny five 5 | sed "s|</type>|&<kernel>$WORK/kernel</kernel>|; s|</devices>|&$label|" >five.xml
    v define five.xml
    v start five --paused
    v dumpxml five --xpath //seclabel
    shown kernel
    run sh -c "ps -o uid=,gid= -p \$(cat /run/libvirt/qemu/five.pid) 2>&1 | head -1"
    q destroy five >/dev/null 2>&1
    q undefine five >/dev/null 2>&1
done
