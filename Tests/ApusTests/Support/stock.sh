#!/bin/bash
# stock.sh: runs libvirtd in namespaces of its own until its standard input ends, and writes `ready` once it listens.
#
# Its socket is reached through /proc: .../root/run/libvirt/libvirt-sock of the process that this becomes the parent of.
# Standard input also takes the words `restart`, which kills libvirtd and starts it again, and `neighbour`, which starts
# another one with files and a host name of its own that listens on TCP port 16510; both are answered by `ready`.
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
# As the sandbox of the scenarios has them: QEMU needs no other account, and libvirtd no other service.
export QEMU_SETTINGS='user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
security_driver = "none"
namespaces = []
stdio_handler = "file"'
echo "$QEMU_SETTINGS" >/etc/libvirt/qemu.conf
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
neighbour() {
    # libvirtd takes no loopback address for a place to move to.
    ip address add 10.9.9.9/32 dev lo
    unshare --mount --uts bash -c '
        hostname neighbour
        for directory in /run /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt; do
            mount -t tmpfs -o mode=755 tmpfs $directory
        done
        printf "%s\n" "listen_tls = 0" "listen_tcp = 1" "tcp_port = \"16510\"" "auth_tcp = \"none\"" \
            "auth_unix_ro = \"none\"" "auth_unix_rw = \"none\"" \
            "host_uuid = \"7d1b5a3e-0c54-4a87-9f53-1f0f6f3c2b11\"" >/etc/libvirt/libvirtd.conf
        printf "%s\n" "$QEMU_SETTINGS" "migration_host = \"10.9.9.9\"" >/etc/libvirt/qemu.conf
        exec libvirtd --listen' >>/run/neighbour.log 2>&1 </dev/null &
    until virsh -q -c qemu+tcp://localhost:16510/system list >/dev/null 2>&1 </dev/null; do
        kill -0 $! || { cat /run/neighbour.log >&2; exit 1; }
        sleep 0.05
    done
    echo ready
}
while read -r word; do
    case $word in
    restart)
        kill -KILL $daemon
        wait $daemon || true
        start
        ;;
    neighbour) neighbour ;;
    *) break ;;
    esac
done
