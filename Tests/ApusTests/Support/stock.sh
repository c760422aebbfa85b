#!/bin/bash
# stock.sh: runs libvirtd in namespaces of its own until its standard input ends, and writes `ready` once it listens.
#
# Its socket is reached through /proc: .../root/run/libvirt/libvirt-sock of the process that this becomes the parent of.
# Standard input also takes the word `restart`, which kills libvirtd and starts it again, answered by `ready`.
set -euo pipefail
if [ "${APUS_INSIDE:-}" != 1 ]; then
    PATH=$PATH:/usr/sbin:/sbin
    mkdir -p /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt
    APUS_INSIDE=1 exec unshare --mount --net --uts --ipc --pid --fork --mount-proc --kill-child bash "$0"
fi
mount --make-rprivate /
ip link set lo up
for directory in /run /tmp /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt; do
    mount -t tmpfs -o mode=755 tmpfs $directory
done
chmod 1777 /tmp
mkdir -p /run/lock
! mountpoint -q /sys/fs/cgroup || umount -R -l /sys/fs/cgroup
for line in passwd:libvirt-qemu:x:64055:64055::/var/lib/libvirt:/usr/sbin/nologin group:libvirt-qemu:x:64055: \
    group:libvirt:x:64056:; do
    file=${line%%:*}
    entry=${line#*:}
    grep -q "^${entry%%:*}:" "/etc/$file" && continue
    if [ ! -e "/run/$file" ]; then
        cp "/etc/$file" "/run/$file"
        mount --bind "/run/$file" "/etc/$file"
    fi
    echo "$entry" >>"/run/$file"
done
printf '%s\n' 'auth_unix_ro = "none"' 'auth_unix_rw = "none"' >/etc/libvirt/libvirtd.conf
start() {
    libvirtd >>/run/libvirtd.log 2>&1 </dev/null &
    daemon=$!
    until virsh -q -c qemu:///system list >/dev/null 2>&1 </dev/null; do
        kill -0 $daemon || { cat /run/libvirtd.log >&2; exit 1; }
        sleep 0.05
    done
    echo ready
}
start
while read -r word; do
    [ "$word" = restart ] || break
    kill -KILL $daemon
    wait $daemon || true
    start
done
