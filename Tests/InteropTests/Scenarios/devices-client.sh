# title: The command line's verbs about devices, on a stored and on a running domain
# features: DEV-01 DEV-03 DEV-10
# clients: yes
for file in a.img b.img c.iso d.iso; do qemu-img create -q -f raw "$WORK/$file" 16M; done
defined one
c attach-disk one "$WORK/a.img" sda --targetbus scsi --config
c attach-disk one "$WORK/c.iso" sdb --targetbus scsi --type cdrom --mode readonly --config
c attach-disk one "$WORK/a.img" sda --targetbus scsi --config
c attach-disk one "$WORK/b.img" vdb --subdriver raw --cache none --serial abc --print-xml
c attach-interface one bridge br0 --model virtio --mac 52:54:00:aa:00:08 --print-xml
c domblklist one --details
# Not even the firmware touches the drives.
c start one --paused
c attach-disk one "$WORK/b.img" sdc --targetbus scsi --live
c domblklist one
c change-media one sdb --eject
c change-media one sdb --eject
c change-media one sdb "$WORK/d.iso" --insert
c change-media one sdb "$WORK/c.iso" --update --config --live
c domblklist one
c domif-setlink one 52:54:00:aa:00:99 down
c detach-disk one sdc --live
c detach-disk one nothing --live
c domblklist one
c setvcpus one 5
c iothreadadd one 1 --live
c iothreaddel one 1 --live
c destroy one
c attach-interface one network nowhere --model virtio --mac 52:54:00:aa:00:07 --config
c domif-setlink one 52:54:00:aa:00:07 down
c detach-interface one network --mac 52:54:00:aa:00:07 --config
c detach-disk one sda --config
c domblklist one
