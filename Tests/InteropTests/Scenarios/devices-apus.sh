# title: What only our own client says of devices: what it would do, what differs, losses of a hibernation, a full PCI bus, a job on a disk, removals that are pending
# long: yes
# features: DEV-11 DEV-12 DEV-13 DEV-17 DEV-18 DEV-19 DEV-20 S-2 S-4 S-5
# peer: apusd
# guest: yes
apus=/run/sandbox/bin/apus
guest=/run/sandbox/guest
for file in a b c; do qemu-img create -q -f raw "$WORK/$file.img" 16M; done
cat >one.xml <<EOF
<domain type='qemu'><name>one</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
<memory unit='MiB'>192</memory><vcpu current='1'>2</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>$guest/vmlinuz</kernel><initrd>$guest/initrd</initrd>
<cmdline>$(cat $guest/cmdline)</cmdline></os><features><acpi/></features>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
<controller type='usb' model='none'/><controller type='scsi' index='0' model='virtio-scsi'/>
<controller type='pci' index='1' model='pcie-root-port'/><controller type='pci' index='2' model='pcie-root-port'/>
<controller type='pci' index='3' model='pcie-root-port'/>
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
<serial type='pty'/><memballoon model='none'/></devices></domain>
EOF
q define one.xml >/dev/null || echo "WRONG: define"
q start one >/dev/null || echo "WRONG: start"
agent() { q qemu-agent-command one '{"execute":"guest-ping"}'; }
within 60 agent

# says WORDS FILE: what was written has these words
says() {
    grep -q -- "$1" "$2" || { echo "WRONG: no '$1' in"; cat "$2"; }
}
# ends STATUS COMMAND...: with what it has to end
ends() {
    local wanted=$1 status=0
    shift
    "$@" >out 2>&1 || status=$?
    [ $status = "$wanted" ] || { echo "WRONG: $status, not $wanted: $*"; cat out; }
}

note "what would be done, and nothing is"
q dumpxml one >before.xml
echo "<disk type='file'><source file='$WORK/a.img'/><target dev='vdd' bus='virtio'/></disk>" >vdd.xml
echo "<disk type='file' device='cdrom'><source file='$WORK/a.img'/><target dev='sdb' bus='sata'/></disk>" >sata.xml
echo "<disk type='file' device='cdrom'><source file='$WORK/a.img'/><target dev='sdc' bus='scsi'/></disk>" >scsi.xml
echo "<interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>" >card.xml
ends 0 $apus attach-device one vdd.xml --live --config --explain
for words in "write the persistent definition" blockdev-add device_add "note the device in the live definition"; do
    says "$words" out
done
$apus attach-device one sata.xml --live --explain >out 2>&1
says "bus='scsi'" out
ends 0 $apus explain attach-device one card.xml --live
says netdev_add out
ends 0 $apus setvcpus one 2 --live --config --explain
says device_add out
ends 0 $apus setvcpu one 1 --enable --live --explain
says device_add out
ends 0 $apus iothreadadd one 5 --live --explain
says object-add out
q dumpxml one | diff before.xml - || echo "WRONG: it was not only explained"

note "what runs and what is stored"
ends 0 $apus diff one
grep -q -E "restart|lost" out && { echo "WRONG: differences"; cat out; }
ends 0 $apus attach-device one scsi.xml --live
ends 0 $apus attach-device one card.xml --config
ends 0 $apus setvcpus one 2 --config
ends 0 $apus iothreadadd one 5 --live --config
ends 0 $apus diff one
says "sdc.*lost on power-off" out
says "52:54:00:aa:00:01.*pending restart" out
says "vcpu.*pending restart" out
ends 0 $apus detach-device one scsi.xml --live --wait forever
ends 0 $apus detach-device one card.xml --config --wait 5s
ends 0 $apus setvcpus one 1 --config
ends 0 $apus iothreaddel one 5 --live --config
ends 0 $apus diff one
grep -q -E "restart|lost" out && { echo "WRONG: differences"; cat out; }

note "no port is left"
ends 0 $apus attach-disk one "$WORK/b.img" vda --live --config
ends 1 $apus attach-disk one "$WORK/c.img" vdb --live --explain
says "No more available PCI slots" out
says "pcie-root-port" out

note "a job on the disk"
q blockcopy one vda "$WORK/copy.img" --transient-job >/dev/null 2>&1 || q blockcopy one vda "$WORK/copy.img" >/dev/null
ends 2 $apus detach-disk one vda --live --explain
says "--abort-job" out
$apus detach-disk one vda --live >/dev/null 2>&1 && echo "WRONG: detached under a job"
ends 0 $apus detach-disk one vda --live --abort-job --wait 60s
q domblklist one | grep -q vda && echo "WRONG: still there"
q detach-disk one vda --config >/dev/null

note "a removal that nobody acknowledges"
q suspend one >/dev/null
$apus attach-disk one "$WORK/c.img" vdb --live
ends 13 $apus detach-disk one vdb --live --wait none
ends 13 $apus detach-disk one vdb --live --wait 1s
ends 13 $apus --json detach-disk one vdb --live --wait none
says pending out
ends 0 $apus detach-disk one vdb --live
$apus attach-disk one "$WORK/a.img" vdb --live --explain >out 2>&1
says "pending since" out

note "the daemon is killed meanwhile"
daemon_end KILL
daemon_start
q domblklist one | grep -q vdb || echo "WRONG: forgotten"
$apus attach-disk one "$WORK/a.img" vdb --live --explain >out 2>&1
says "pending since" out
ends 13 $apus detach-disk one vdb --live --wait 1s
$apus detach-disk one vdb --live --wait forever >waited 2>&1 &
waiting=$!
within 20 pgrep -f "wait forever"
# Time enough for it to get there; where it is not, the disk is gone before it looks.
for _ in 1 2 3 4 5; do q domstate one >/dev/null; done
q reset one >/dev/null
status=0
wait $waiting || status=$?
[ $status = 0 ] || grep -q "No disk found" waited || { echo "WRONG: $status after the reset"; cat waited; }
q domblklist one | grep -q vdb && echo "WRONG: still there after the reset"
ends 0 $apus attach-disk one "$WORK/a.img" vdb --live
q resume one >/dev/null
within 60 agent
ends 0 $apus detach-disk one vdb --live --wait forever

note "hibernation"
ends 0 $apus attach-disk one "$WORK/a.img" sda --targetbus scsi --live
ends 0 $apus attach-disk one "$WORK/b.img" vda --live --config
ends 0 $apus dompmsuspend one disk --explain
says "disk sda is only in the running guest" out
grep -q vda out && echo "WRONG: vda is stored"
q dumpxml --inactive one | grep -q "dev='sda'" && echo "WRONG: it was not only explained"
$apus dompmsuspend one disk --persist >out 2>&1
says "Stored disk sda" out
q dumpxml --inactive one | grep -q "dev='sda'" || echo "WRONG: not in the definition"
# A guest that hibernates has ended.
q destroy one >/dev/null 2>&1
echo done
