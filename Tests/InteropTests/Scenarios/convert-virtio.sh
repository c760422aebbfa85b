# title: An installed guest moves to virtio: foreseen, refused without a driver, carried on after kills, taken back
# long: yes
# features: WIN-01 WIN-02 WIN-03
# peer: apusd
# guest: yes
# seconds: 400
apus=/run/sandbox/bin/apus
guest=/run/sandbox/guest
export HOME="$WORK" XDG_STATE_HOME="$WORK/state"
must() { "$@" >/dev/null 2>&1 || echo "WRONG: $*"; }
mustnot() { ! "$@" >/dev/null 2>&1 || echo "WRONG: succeeded: $*"; }
bus() { q dumpxml --inactive one | grep -c "bus='$1'"; }
journals() { find "$XDG_STATE_HOME" -name '*.journal' 2>/dev/null | wc -l; }

# The guest's system before its virtio disk driver is installed: the same without that module.
mkdir -p tree/etc
zstd -qdc $guest/initrd >plain 2>/dev/null || cp $guest/initrd plain
(cd tree && busybox cpio -i -d etc/modules.early <../plain 2>/dev/null && sed -i /virtio_blk/d etc/modules.early &&
    echo etc/modules.early | busybox cpio -o -H newc 2>/dev/null) >extra
cat plain extra >without
cp without initrd
qemu-img create -q -f qcow2 "$WORK/system.qcow2" 64M
qemu-img create -q -f raw "$WORK/drivers.iso" 1M
cat >one.xml <<EOF
<domain type='qemu'><name>one</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
<memory unit='MiB'>192</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>$guest/vmlinuz</kernel><initrd>$WORK/initrd</initrd>
<cmdline>$(cat $guest/cmdline)</cmdline></os><features><acpi/></features>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
<disk type='file'><driver name='qemu' type='qcow2'/><source file='$WORK/system.qcow2'/><target dev='sda' bus='sata'/></disk>
<serial type='pty'/><memballoon model='none'/></devices></domain>
EOF
must q define one.xml
q dumpxml --inactive one >before.xml

note "foreseen"
$apus domain convert-to-virtio one --driver-cd "$WORK/drivers.iso" --dry-run | sed "s|$WORK|WORK|g"
[ "$(journals)" = 0 ] || echo "WRONG: a dry run left something"
mustnot $apus domain convert-to-virtio one --disk sdz
mustnot $apus domain convert-to-virtio one --undo

note "killed while it waits for the driver"
$apus domain convert-to-virtio one --driver-cd "$WORK/drivers.iso" >progress 2>&1 &
waiting=$!
within 30 grep -q "wait until" progress
kill -9 $waiting
wait $waiting 2>/dev/null
[ "$(journals)" = 1 ] || echo "WRONG: nothing was noted"
q dumpxml one | grep -q virtio-helper || echo "WRONG: no helper disk"

note "no driver: the system disk stays where it is"
mustnot $apus domain convert-to-virtio one --timeout 9
[ "$(bus sata)" = 2 ] || echo "WRONG: the bus was switched"
$apus domain convert-to-virtio one --timeout 3 2>&1 | grep -o "no virtio driver was seen in the guest"

note "taken back"
must $apus domain convert-to-virtio one --undo
state one "shut off"
q dumpxml --inactive one | diff before.xml - || echo "WRONG: not as before"
[ "$(journals)" = 0 ] || echo "WRONG: a journal is left"
[ ! -e "$WORK/one-virtio-helper.qcow2" ] || echo "WRONG: the helper is left"

note "with the driver"
mustnot $apus domain convert-to-virtio one --timeout 9
q destroy one >/dev/null
cp plain initrd
$apus domain convert-to-virtio one --timeout 60 2>&1 | sed "s|$WORK|WORK|g"
[ "$(journals)" = 0 ] || echo "WRONG: a journal is left"
[ ! -e "$WORK/one-virtio-helper.qcow2" ] || echo "WRONG: the helper is left"
q domblklist one | sed "s|$WORK|WORK|g"
state one running
mustnot $apus domain convert-to-virtio one
q destroy one >/dev/null
echo done
