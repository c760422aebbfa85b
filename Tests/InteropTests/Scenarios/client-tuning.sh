# title: apus beside virsh: memory, processors, limits, devices, what the guest is told
# long: yes
# clients: yes
# normalise: /^rss [0-9]+/rss N/
# normalise: /^CPU time: +[0-9.]+s/CPU time N/
# normalise: /^CPU: +[0-9]+/CPU N/
# normalise: /cpu\.(time|user|system)=[0-9]+/cpu N/
# normalise: /"libvirt-[0-9]+"/"libvirt-N"/
truncate -s 1M /tmp/a.img /tmp/b.img /tmp/c.iso
tiny one 1 | sed -e "s,<vcpu>1</vcpu>,<vcpu current='1'>3</vcpu>,;/<memballoon/d" -e "s|</devices>|<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/tmp/a.img'/><target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk><interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/><alias name='ua-net'/></interface><graphics type='vnc' port='5917'/></devices>|" >one.xml
q define one.xml >/dev/null
q start one --paused >/dev/null
tiny two 2 >two.xml
q define two.xml >/dev/null
note memory
for words in 'dommemstat one' 'dommemstat two' 'dommemstat one --period 5 --live' 'setmem one 32M' 'setmem one 40960 --live' \
    'setmem one 50000 --config' 'setmem one 1G' 'setmem one nonsense' 'setmem one' 'setmem two 32M' \
    'setmem two 32M --config' 'setmaxmem one 80M' 'setmaxmem one 80M --config' 'setmaxmem two 48M' 'dominfo two' \
    'setmem one 48M --current --live' 'dumpxml one --xpath //currentMemory --inactive'; do
    ce $words
done
note processors
for words in 'vcpuinfo two' 'vcpuinfo one --pretty' 'vcpupin one' 'vcpupin one 0' 'vcpupin one 0 0 --config' \
    'vcpupin one --config' 'vcpupin one 7 0' 'vcpupin one 0 nonsense' 'vcpupin two' 'vcpupin one --vcpu 1 --config' \
    'vcpupin one --live --current' \
    'emulatorpin one' 'emulatorpin one 0-1 --config' 'emulatorpin one --config' 'emulatorpin two 99 --config' \
    'iothreadinfo one' 'iothreadadd two 1 --config' 'iothreadinfo two --config' 'iothreadpin two 1 0 --config' \
    'iothreadinfo two' 'iothreaddel two 1 --config' 'iothreadinfo two --config' 'iothreadinfo nonsense' \
    'setvcpus one 2' 'setvcpus one 2 --config' 'setvcpus one 9 --config' 'setvcpus one 4 --config --maximum' \
    'setvcpus one 0 --config' 'setvcpus one nonsense' 'setvcpus one 2 --live --current' 'vcpucount one' \
    'setvcpu one 2 --enable --config' 'setvcpu one 9 --enable --config' 'setvcpu one 2' \
    'guestvcpus one' 'cpu-stats one --total'; do
    ce $words
done
note limits
for words in 'schedinfo one' 'schedinfo two' 'schedinfo one --config' 'schedinfo one --config --set cpu_shares=512' \
    'schedinfo one --config cpu_shares=700 vcpu_quota=20000' 'schedinfo one --config nonsense=1' \
    'schedinfo one --set nonsense' 'memtune one' 'memtune two' 'memtune two --config --hard-limit 1G' 'memtune two --config' \
    'memtune two --config --hard-limit' 'memtune two --hard-limit -1 --config' 'memtune two --config' \
    'memtune two --nonsense 1' 'numatune one' 'numatune two' \
    'numatune two --mode interleave --nodeset 0 --config' 'numatune two --config' 'numatune two --mode nonsense --config' \
    'blkiotune one' 'blkiotune two' 'blkiotune two --weight 500 --config' 'blkiotune two --config' \
    'blkiotune two --device-weights /dev/null,300 --config' 'blkiotune two --weight 5 --config' \
    'domiftune one 52:54:00:aa:00:01' 'domiftune one 52:54:00:aa:00:01 --inbound 100,200,300 --config' \
    'domiftune one 52:54:00:aa:00:01 --config' 'domiftune one nonsense' \
    'domiftune one 52:54:00:aa:00:01 --inbound x --config' 'blkdeviotune two vda' 'blkdeviotune one vda' \
    'blkdeviotune one vda --total-bytes-sec 1M --total-iops-sec 100 --total-bytes-sec-max 2M --total-bytes-sec-max-length 3 --group-name g --size-iops-sec 4096' \
    'blkdeviotune one vda' 'blkdeviotune one vda --config' 'blkdeviotune one vda --read-bytes-sec 5' \
    'blkdeviotune one vdx --total-bytes-sec 1' 'blkdeviotune one vda --live --current' \
    'blkdeviotune one /tmp/a.img --write-bytes-sec 7k --write-iops-sec-max 9 --write-iops-sec 8 --config' \
    'blkdeviotune one --device vda --config' 'blkdeviotune one vda --total-bytes-sec 0 --total-iops-sec 0 --total-bytes-sec-max 0'; do
    ce $words
done
note network cards
for words in 'domif-getlink one 52:54:00:aa:00:01' 'domif-getlink one nonsense' 'domif-setlink one 52:54:00:aa:00:01 down' \
    'domif-getlink one 52:54:00:aa:00:01' 'domif-setlink one 52:54:00:aa:00:01 nonsense' \
    'domif-setlink one 52:54:00:aa:00:01 up --config' 'domif-getlink one 52:54:00:aa:00:01 --config' \
    'domif-setlink one nonsense up' 'domifstat one 52:54:00:aa:00:01' 'domifstat one nonsense' 'domifstat two x' \
    'domifaddr one' 'domifaddr two' 'domifaddr one --source agent' 'domifaddr one --source nonsense'; do
    ce $words
done
note devices
echo "<disk type='file'><source file='/tmp/b.img'/><target dev='vdb' bus='virtio'/></disk>" >disk.xml
echo "<interface type='user'><mac address='52:54:00:aa:00:02'/><model type='virtio'/></interface>" >card.xml
for words in 'attach-device two disk.xml' 'attach-device two disk.xml --config' 'attach-device two disk.xml --config' \
    'attach-device two nowhere.xml --config' 'attach-device two' 'update-device two disk.xml --config' \
    'update-device two card.xml --config' 'detach-device two disk.xml --config' 'detach-device two disk.xml --config' \
    'detach-device two disk.xml' \
    'attach-device two card.xml --persistent' 'attach-device two card.xml --live --current' \
    'detach-device-alias two nonsense --config' 'attach-disk two /tmp/b.img vdb --config --subdriver raw' \
    'attach-disk two /tmp/b.img vdb --config' 'attach-disk two /tmp/b.img vdc --print-xml --targetbus scsi --serial s1 --wwn 5000c50015ea71ac --alias ua-x --cache none --io native --mode readonly --type cdrom' \
    'attach-disk two /tmp/b.img vdc --mode nonsense' 'attach-disk two --source /tmp/b.img --target vdd --config' \
    'detach-disk two vdb --config' 'detach-disk two vdb --config' 'detach-disk two nonsense' \
    'attach-interface two bridge virbr0 --mac 52:54:00:aa:00:03 --model virtio --target vnet9 --alias ua-c --print-xml --config' \
    'attach-interface two nonsense x' 'detach-interface two user --config' 'detach-interface two bridge --config' \
    'detach-interface two user --mac 52:54:00:aa:00:02 --config' \
    'change-media one hdc /tmp/c.iso --insert' 'change-media one hdc /tmp/c.iso --insert' 'change-media one hdc --eject' \
    'change-media one hdc --eject' 'change-media one hdc /tmp/c.iso --update --config' 'change-media one vda --eject' \
    'change-media one nonsense --eject' 'change-media one hdc --eject --insert' 'change-media one hdc --insert' \
    'change-media one hdc --eject --config --print-xml' 'domblklist two --inactive' 'domiflist two --inactive' \
    'domblklist one' 'domblklist one --inactive --details'; do
    ce $words
done
note the guest
for words in 'send-key one KEY_A' 'send-key one KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE' 'send-key one nonsense' \
    'send-key one --codeset nonsense KEY_A' 'send-key one --codeset xt 30 31 --holdtime 1' 'send-key two KEY_A' \
    'send-key one 0x1e' 'send-key one' 'send-process-signal one 1 SIGTERM' 'send-process-signal one 1 nonsense' \
    'send-process-signal one x kill' 'set-lifecycle-action one crash preserve --config' 'set-lifecycle-action one reboot destroy' \
    'set-lifecycle-action one reboot restart --live' 'set-lifecycle-action one poweroff preserve' \
    'set-lifecycle-action one reboot coredump-destroy' 'set-lifecycle-action one nonsense destroy' \
    'set-lifecycle-action one crash nonsense' 'set-lifecycle-action two crash restart --live' 'set-lifecycle-action one crash' \
    'domdirtyrate-calc one --seconds 0' 'domdirtyrate-calc one --mode nonsense' 'domdirtyrate-calc two' 'domdirtyrate-calc one' \
    'iothreadset two 9 --poll-grow 1' 'iothreadset one 9 --poll-grow 1' 'inject-nmi two' 'inject-nmi one' \
    'domtime one' 'domtime two' 'domtime one --now' 'domtime one --now --sync' 'domhostname one' 'domhostname two' \
    'guestinfo one' 'domfsinfo one' 'domfsfreeze one' 'domfsthaw one' 'domfstrim one' 'dompmsuspend one mem' \
    'dompmsuspend one nonsense' 'dompmwakeup one' 'set-user-password one root x' 'qemu-agent-command one {}' \
       'qemu-monitor-command one --hmp info status' 'qemu-monitor-command one {"execute":"query-status"}' \
    'qemu-monitor-command two x' 'perf one' \
    'dump two /tmp/x' 'domstats two' 'domstats two --raw' 'domstats --state --list-inactive' \
    'domstats two --state --balloon' 'domstats nonsense' 'domstats --nonsense'; do
    ce $words
done
ce destroy one
