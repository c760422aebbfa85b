# title: The verbs about block jobs, checkpoints, backups and disks, in virsh and in apus
# long: yes
# clients: yes
# normalise: /<creationTime>[0-9]+/<creationTime>TIME/
# normalise: /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000/TIME/
# normalise: / index='[0-9]+'/ index='N'/
# normalise: /Time elapsed: +[0-9]+ +ms/Time elapsed: T ms/
# normalise: /time_elapsed: [0-9]+/time_elapsed: T/
image() {
    qemu-img create -q -f qcow2 "$@"
}
disk() {
    echo "<disk type='file'><driver name='qemu' type='qcow2'/><source file='$WORK/$1'/><target dev='$2' bus='virtio'/></disk>"
}
# Without a guest that flushes or reads, figures of disks stay as they are.
image base 8M
image -F qcow2 -b $WORK/base middle
image -F qcow2 -b $WORK/middle top
image other 16M
tiny one 1 | sed "s|</devices>|$(disk top vda)$(disk other vdb)</devices>|" >one.xml
q define one.xml

note "disks, shut off"
c domblkinfo one vda
c domblkinfo one $WORK/top --human
c domblkinfo one --all
c domblkinfo one vdz
c domblkstat one vda
c domblkerror one
c domblkthreshold one vda 1M
c blockresize one vdb 24M
c blockjob one vda
c blockcommit one vda
c blockpull one vda
c domjobinfo one
c domjobabort one
c backup-dumpxml one
c checkpoint-list one
q start one --paused

note "disks, running"
c domblkinfo one vda
c domblkinfo one vda --human
c domblkinfo one --all --human
c domblkstat one vda
c domblkstat one vda --human
c domblkstat one
c domblkerror one
c domblkthreshold one vda 1M
c domblkthreshold one vdz 1
c blockresize one vdb 24M
c blockresize one vdb 25165824b
c blockresize one vdz 1
c domblkinfo one vdb

note "block jobs"
c blockjob one vda
c blockjob one vda --info
c blockjob one vda --raw
c blockjob one vda --abort
c blockjob one vda --pivot
c blockjob one vda --bandwidth 10
c blockjob one vdz
c blockcopy one vdb --dest $WORK/copy --wait --verbose --transient-job
c blockjob one vdb
c blockjob one vdb --info
c blockjob one vdb --raw
c blockjob one vdb --bytes
c blockjob one vdb --bandwidth 2
c blockjob one vdb
c blockjob one vdb --bytes
c blockjob one vdb --bandwidth 3000000 --bytes
c blockjob one vdb --info --bytes
c blockjob one vdb --raw
c blockjob one vdb --pivot
c blockjob one vdb
c domblklist one
c blockcopy one vdb --dest $WORK/copy2 --transient-job --wait --finish
c blockcopy one vdb --dest $WORK/copy3 --wait --pivot --verbose --transient-job
c blockcopy one vdb --dest $WORK/copy4 --format raw --granularity 65536 --buf-size 1048576 --print-xml
c blockcopy one vdb --dest $WORK/copy4 --format raw --granularity 65536 --bandwidth 5 --transient-job
c blockjob one vdb --abort --async
c domblklist one
image -F qcow2 -b $WORK/top new
q snapshot-create-as one over --disk-only --no-metadata --reuse-external --diskspec vda,file=$WORK/new --diskspec vdb,snapshot=no
c domblklist one
c blockcommit one vda --active --wait --verbose
c blockjob one vda
c blockjob one vda --abort
c blockcommit one vda --active
c blockjob one vda --pivot
c blockcommit one vda --base $WORK/base --top $WORK/middle --wait --verbose
c blockcommit one vda --shallow --pivot --delete
c blockcommit one vda --shallow --keep-overlay
c blockcommit one vda --base nothing
c blockpull one vda --wait --verbose
c blockpull one vda
c domblklist one --details
ls $WORK

note "checkpoints"
c checkpoint-list one
c checkpoint-create-as one --print-xml
c checkpoint-create-as one first "the <first>" --print-xml vda,checkpoint=bitmap,bitmap=mine vdb,checkpoint=no
c checkpoint-create-as one first --description "the <first>" vda vdb,checkpoint=no
c checkpoint-create-as one --name second
c checkpoint-create-as one second
echo "<domaincheckpoint><name>third</name></domaincheckpoint>" >third.xml
c checkpoint-create one third.xml
c checkpoint-create one nowhere.xml
c checkpoint-list one
c checkpoint-list one --parent
c checkpoint-list one --tree
c checkpoint-list one --name
c checkpoint-list one --roots --name
c checkpoint-list one --leaves --name
c checkpoint-list one --no-leaves --name
c checkpoint-list one --from first --name
c checkpoint-list one --from first --descendants --name
c checkpoint-list one --from first --tree
c checkpoint-list one --topological --name
c checkpoint-info one second
c checkpoint-info one third
c checkpoint-info one nothing
c checkpoint-parent one second
c checkpoint-parent one first
c checkpoint-dumpxml one second --no-domain
c checkpoint-dumpxml one second --no-domain --size
export EDITOR=true
c checkpoint-edit one second
cat >change <<'SCRIPT'
#!/bin/sh
sed -i 's|<name>second</name>|<name>second</name><description>changed</description>|' "$1"
SCRIPT
chmod +x change
export EDITOR=$WORK/change
c checkpoint-edit one second
c checkpoint-dumpxml one second --no-domain
c checkpoint-delete one second
c checkpoint-delete one first --children-only
c checkpoint-list one --name
c checkpoint-delete one first --metadata
c checkpoint-delete one first

note "backups"
c domjobinfo one
c domjobinfo one --completed
c domjobinfo one --rawstats
c domjobabort one
c backup-dumpxml one
cat >pull.xml <<XML
<domainbackup mode='pull'><server transport='unix' socket='$WORK/nbd'/><disks><disk name='vda' type='file'><scratch file='$WORK/scratch'/></disk><disk name='vdb' backup='no'/></disks></domainbackup>
XML
c backup-begin one pull.xml third.xml
c backup-dumpxml one
c domjobinfo one
c domjobinfo one --rawstats
c domjobinfo one --anystats
c domjobabort one
# The job ends a little later than the request.
ended() { ! virsh -c $uri domjobinfo one --completed --keep-completed | grep -q None; }
within 10 ended
c domjobinfo one --completed --keep-completed
c domjobinfo one --completed --rawstats
c domjobinfo one --completed
c checkpoint-list one --name
c backup-begin one nowhere.xml
c domjobabort one --postcopy
q destroy one

note "edited definitions of saved memory"
export EDITOR=true
edits() {
    printf '#!/bin/sh\nsed -i "%s" "$1"\n' "$1" >edits
    chmod +x edits
    EDITOR=$WORK/edits
}
tiny saved 5 >saved.xml
q define saved.xml
c managedsave-edit saved
q start saved --paused
c managedsave saved
c managedsave-edit saved
c managedsave-edit saved --paused
edits 's|<on_crash>destroy|<on_crash>restart|'
c managedsave-edit saved
c managedsave-dumpxml saved --xpath //on_crash
c managedsave-edit saved --running --paused
q start saved
c save saved $WORK/file
c save-image-edit $WORK/file
c save-image-dumpxml $WORK/file --xpath //on_crash
EDITOR=true
c save-image-edit $WORK/file
c save-image-edit $WORK/file --running
c save-image-edit $WORK/nowhere
note "edited descriptions of snapshots"
image four 8M
tiny edited 6 | sed "s|</devices>|$(disk four vda)</devices>|" >edited.xml
q define edited.xml
c snapshot-edit edited
c snapshot-create-as edited s1
c snapshot-create-as edited s2
c snapshot-edit edited s1
c snapshot-edit edited s1 --current
c snapshot-current edited --name
edits 's|<name>s2|<name>s3|'
c snapshot-edit edited s2
c snapshot-list edited --name
c snapshot-edit edited s2 --rename
c snapshot-list edited --name
edits 's|<name>s3|<name>s4|'
c snapshot-edit edited s3 --clone
c snapshot-list edited --name
edits 's|<creationTime>|<description>more</description><creationTime>|'
c snapshot-edit edited --snapshotname s4
c snapshot-dumpxml edited s4
c snapshot-edit edited --rename --clone
c snapshot-edit edited s9
