# title: The snapshot commands of virsh
# features: SNAP-06 SNAP-09
# normalise: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000/TIME/
qemu-img create -q -f qcow2 /tmp/a.qcow2 8M
tiny one 1 | sed "s|</devices>|<disk type='file'><driver name='qemu' type='qcow2'/><source file='/tmp/a.qcow2'/><target dev='vda' bus='virtio'/></disk></devices>|" >one.xml
q define one.xml
v snapshot-list one
v snapshot-current one
v snapshot-create-as one first --description "a b"
v snapshot-create-as one second --print-xml --diskspec vda,snapshot=external,file=/tmp/x --disk-only
v snapshot-create-as one second --disk-only
v snapshot-create-as one third --disk-only --diskspec vda,file=/tmp/third.img
v snapshot-create-as one fourth --memspec file=/tmp/m
v snapshot-list one
v snapshot-list one --parent
v snapshot-list one --tree
v snapshot-list one --name --external
v snapshot-list one --roots --name
v snapshot-list one --from first --descendants --name
v snapshot-list one --leaves
v snapshot-info one first
v snapshot-info one --current
v snapshot-current one --name
v snapshot-parent one second
v snapshot-parent one first
v snapshot-current one first --name
v snapshot-current one --name
v snapshot-delete one nothing
v snapshot-delete one third
v snapshot-delete one second --metadata
v snapshot-list one --tree
v snapshot-revert one first
v snapshot-delete one --current
v snapshot-list one
v undefine one --snapshots-metadata
note without disks
tiny bare 2 >bare.xml
v define bare.xml
v snapshot-create-as bare first
v snapshot-create-as bare first --disk-only
v start bare --paused
v snapshot-create-as bare first
v snapshot-create-as bare first --disk-only
v destroy bare
v undefine bare
