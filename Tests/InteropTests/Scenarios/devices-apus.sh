# title: What only our own client says of devices: losses of a hibernation, a full PCI bus, a job on a disk, a removal that is pending
# features: DEV-12 DEV-19 DEV-20 S-5
# peer: apusd
# guest: yes
apus=/run/sandbox/bin/apus
guest=/run/sandbox/guest
for file in a b c; do qemu-img create -q -f raw "$WORK/$file.img" 16M; done
cat >one.xml <<EOF
<domain type='qemu'><name>one</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid>
<memory unit='MiB'>192</memory><vcpu>1</vcpu>
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

note "hibernation"
$apus attach-disk one "$WORK/a.img" sda --targetbus scsi --live
$apus attach-disk one "$WORK/b.img" vda --live --config
$apus dompmsuspend one disk --explain 2>&1
$apus dompmsuspend one disk --persist >out 2>&1
grep -q "Stored disk sda" out || { echo "WRONG: not stored"; cat out; }
q dumpxml --inactive one | grep -q "dev='sda'" || echo "WRONG: not in the definition"

note "no port is left"
$apus attach-disk one "$WORK/c.img" vdb --live --explain 2>&1
echo "= $?"

note "a job on the disk"
q blockcopy one vda "$WORK/copy.img" --transient-job >/dev/null 2>&1 || q blockcopy one vda "$WORK/copy.img" >/dev/null
$apus detach-disk one vda --live --explain 2>&1
$apus detach-disk one vda --live >/dev/null 2>&1 && echo "WRONG: detached under a job"
$apus detach-disk one vda --live --abort-job --wait 20s 2>&1
q domblklist one | grep -q vda && echo "WRONG: still there"

note "a removal that nobody acknowledges"
q suspend one >/dev/null
$apus attach-disk one "$WORK/c.img" vdb --live
$apus detach-disk one vdb --live --wait none 2>&1
echo "= $?"
$apus attach-disk one "$WORK/a.img" vdb --live --explain 2>&1 | sed 's/since .*/since TIME/'
q destroy one >/dev/null
echo done
