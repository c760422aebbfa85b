#!/bin/bash
# sandbox.sh PEER DAEMON BENCH SETTINGS: runs `BENCH probe PEER DAEMON` in namespaces of its own, with nothing of the
# host's libvirt in sight. Everything started in it ends with it. Commands come on standard input, results go to standard
# output. SETTINGS is `packaged` for a qemu.conf as the distribution's package brings it, where QEMU has a user and a view
# of the devices of its own, or `plain` with all of that switched off.
set -euo pipefail
peer=$1 daemon=$2 bench=$3 settings=$4
if [ "${APUS_BENCH_INSIDE:-}" != 1 ]; then
    mkdir -p /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt
    APUS_BENCH_INSIDE=1 exec unshare --mount --net --uts --ipc --pid --fork --mount-proc --kill-child \
        bash "$0" "$peer" "$daemon" "$bench" "$settings"
fi
mount --make-rprivate /
ip link set lo up
for directory in /run /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt; do
    mount -t tmpfs -o mode=755 tmpfs "$directory"
done
mkdir -p /etc/libvirt/qemu /run/bench /run/lock
! mountpoint -q /sys/fs/cgroup || umount -R -l /sys/fs/cgroup
cat >/etc/libvirt/libvirtd.conf <<'CONF'
auth_unix_ro = "none"
auth_unix_rw = "none"
host_uuid = "7d1b5a3e-0c54-4a87-9f53-1f0f6f3c2b10"
max_clients = 5000
CONF
touch /etc/libvirt/qemu.conf
[ "$settings" = packaged ] || cat >/etc/libvirt/qemu.conf <<'CONF'
user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
security_driver = "none"
namespaces = []
stdio_handler = "file"
CONF
export LC_ALL=C.UTF-8 HOME=/run/bench XDG_RUNTIME_DIR=/run/bench
# Who keeps the output of guests for libvirtd, unless it does that itself.
if [ "$settings" = packaged ]; then (virtlogd </dev/null >/dev/null 2>&1 &); fi
"$bench" probe "$peer" "$daemon"
