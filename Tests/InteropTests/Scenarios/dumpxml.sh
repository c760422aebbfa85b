# title: dumpxml with its flags: inactive, live, migratable, security information, CPU
# features: DEV-11
cat >one.xml <<XML
<domain type='qemu'>
  <name>one</name>
  <uuid>$(uuid 1)</uuid>
  <memory unit='MiB'>64</memory>
  <vcpu placement='static' current='1'>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
  <features><acpi/><apic/></features>
  <cpu mode='custom' match='exact'><model fallback='forbid'>qemu64</model></cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>
    <serial type='pty'/>
    <graphics type='vnc' port='-1' passwd='hidden'/>
    <video><model type='vga'/></video>
  </devices>
</domain>
XML
v define one.xml
v dumpxml one
v dumpxml one --security-info
v dumpxml one --inactive
v dumpxml one --migratable
v dumpxml one --update-cpu
v dumpxml one --xpath //graphics
v dumpxml one --xpath //nonsense
v dumpxml nonsense
vro dumpxml one
vro dumpxml one --security-info
vro dumpxml one --migratable
v start one --paused
v dumpxml one
v dumpxml one --security-info --xpath //graphics
v dumpxml one --inactive
v dumpxml one --migratable
v dumpxml one --update-cpu --xpath //cpu
note redefined while running: both differ
sed 's,<vcpu ,<title>new title</title><vcpu ,; s,64</memory>,128</memory>,' one.xml >new.xml
v define new.xml
v dumpxml one --xpath //memory
v dumpxml one --inactive --xpath //memory
v vncdisplay one
v domdisplay one
v destroy one
v dumpxml one --xpath //memory
v dumpxml one --xpath //title
v domxml-to-native qemu-argv one
