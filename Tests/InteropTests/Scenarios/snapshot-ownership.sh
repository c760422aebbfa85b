# title: Overlays, copies and backups change hands with the domain that runs as QEMU's own user
# features: SNAP-24
# daemon: no
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
# Without the bits of group and others: those of stock overlays are too wide.
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
        if not name.startswith("trusted.libvirt.") or name.endswith("timestamp_dac"):
            continue
        notes.append("%s=%s" % (name.split(".")[-1], os.getxattr(path, name).decode()))
    print(os.path.basename(path), "%d:%d" % (entry.st_uid, entry.st_gid), "%o" % (entry.st_mode & 0o700), *notes)
PY
shown() {
    /usr/bin/python3 shown.py "$@"
}
qemu-img create -q -f qcow2 base 8M
qemu-img create -q -f raw other 1M
chown 12:13 base other
chmod 600 base other
tiny one 1 | sed "s|</devices>|<disk type='file'><driver name='qemu' type='qcow2'/><source file='$WORK/base'/><target dev='vda' bus='virtio'/></disk><disk type='file'><driver name='qemu' type='raw'/><source file='$WORK/other'/><target dev='vdb' bus='virtio'/></disk></devices>|" >one.xml
q define one.xml
q start one --paused
shown base other
note "overlays"
v snapshot-create-as one first --disk-only --diskspec vda,file=$WORK/over1 --diskspec vdb,file=$WORK/over2
shown base other over1 over2
v snapshot-create-as one second --disk-only --diskspec vda,file=$WORK/over3 --diskspec vdb,snapshot=no
shown base over1 over3
v snapshot-delete one first
shown base other over1 over2 over3
v snapshot-delete one second
shown base other over1 over2 over3
note "copies"
v blockcopy one vda --dest $WORK/copy --transient-job --wait --pivot
shown base copy
v blockcopy one vda --dest $WORK/copy2 --transient-job --wait --finish
shown copy copy2
note "commit and pull"
v snapshot-create-as one third --no-metadata --disk-only --diskspec vda,file=$WORK/over4 --diskspec vdb,snapshot=no
shown copy over4
v blockcommit one vda --active --pivot
shown copy over4
v snapshot-create-as one third --no-metadata --disk-only --diskspec vda,file=$WORK/over5 --diskspec vdb,snapshot=no
v blockpull one vda --wait
shown copy over5
note "backup"
cat >backup.xml <<XML
<domainbackup><disks><disk name='vda' type='file'><target file='$WORK/pushed'/></disk><disk name='vdb' backup='no'/></disks></domainbackup>
XML
v backup-begin one backup.xml
within 10 sh -c "virsh -q -c $uri domjobinfo one | grep -q None"
shown pushed
note "end"
q destroy one
shown base other copy copy2 over4 over5 pushed
note "shut off"
v snapshot-create-as one fourth --disk-only --diskspec vda,file=$WORK/over6 --diskspec vdb,file=$WORK/over7
shown over5 other over6 over7
q start one --paused
shown over5 other over6 over7
q destroy one
shown over5 other over6 over7
v snapshot-delete one fourth
shown over5 other over6 over7
v snapshot-create-as one fifth
shown over5 other
note "inside of an image"
qemu-img create -q -f qcow2 inside 8M
chown 12:13 inside
chmod 600 inside
tiny two 2 | sed "s|</devices>|<disk type='file'><driver name='qemu' type='qcow2'/><source file='$WORK/inside'/><target dev='vda' bus='virtio'/></disk></devices>|" >two.xml
q define two.xml
v snapshot-create-as two first
v snapshot-revert two first
shown inside
q start two --paused
v snapshot-create-as two second
v snapshot-revert two first
shown inside
v snapshot-revert two second
shown inside
v snapshot-delete two first
q destroy two
v snapshot-delete two second
shown inside
# libvirtd 9.0 goes back to nothing outside of the images.
if [ "$PEER" = apusd ]; then
    expected() {
        local what=$1 found
        shift
        found=$(/usr/bin/python3 shown.py "${@:2}" | cut -d' ' -f2 | sort -u | tr '\n' ' ')
        [ "$found" = "$1 " ] || echo "WRONG owner $what: $found instead of $1"
    }
    top() {
        q domblklist one | awk -v disk=$1 '$1 == disk { print $2 }'
    }
    holds() {
        qemu-img convert -U -f qcow2 -O raw "$(top vda)" content
        [ "$(od -An -tu1 -N1 content | tr -d ' ')" = $1 ] || echo "WRONG the disk does not hold $1"
    }
    puts() {
        local words
        for words in "write -P $1 0 64k" flush; do
            q qemu-monitor-command one --hmp "qemu-io -d /machine/peripheral/virtio-disk0/virtio-backend \"$words\""
        done
    }
    (
        q start one
        puts 5
        q snapshot-create-as one seventh --memspec $WORK/memory --diskspec vda,file=$WORK/over8 --diskspec vdb,file=$WORK/over9
        expected "of overlays in use" 64055:64055 over8 over9
        puts 6
        q snapshot-revert one seventh
        holds 5
        puts 7
        expected "after a reversion" 64055:64055 $(top vda) $(top vdb)
        q snapshot-create-as one eighth --disk-only
        puts 8
        q snapshot-revert one seventh
        holds 5
        puts 9
        q snapshot-revert one eighth
        q start one
        holds 7
        expected "after a reversion across a branch" 64055:64055 $(top vda) $(top vdb)
        q snapshot-delete one seventh
        q snapshot-delete one eighth
        puts 3
        expected "after all deletions" 64055:64055 $(top vda) $(top vdb)
        last="$(top vda) $(top vdb)"
        q destroy one
        for file in $last; do [ -e $file ] || echo "WRONG $file is gone"; done
        [ -z "$(q snapshot-list one --name)" ] || echo "WRONG snapshots are left"
        [ ! -e memory ] || echo "WRONG the memory is left"
    ) >out 2>&1
    grep -E "WRONG|^error" out || true
fi
