#!/bin/bash
# sandbox.sh PEER SCENARIO: runs one scenario against one daemon, in namespaces of its own.
#
# The scenario sees empty /run, /tmp, /var/lib/libvirt, /var/log/libvirt, /var/cache/libvirt and /etc/libvirt, a network
# with only a loopback device, its own process ids and host name, and no cgroups. Everything it starts, QEMU included,
# ends with it, and nothing is left on the host. Standard output is the transcript.
#
#   PEER      stock (libvirtd from PATH) or apusd (the file that APUS_DAEMON names)
#   SCENARIO  a .sh or .py file of Scenarios/
#
# Environment: APUS_CLIENT=apus with APUS_CLI (a file; the commands `c` and `ask` of library.sh call it instead of virsh),
# APUS_GUEST (directory of the demo guest, for scenarios that boot it), APUS_DAEMON,
# APUS_DEFINITIONS (directory of domain definitions), APUS_DAEMON_LOG=1 (daemon's log to standard error at the end).
set -euo pipefail

peer=$1
scenario=$(realpath "$2")
tests=$(cd "$(dirname "$0")/.." && pwd)

if [ "${APUS_INSIDE:-}" != 1 ]; then
    PATH=$PATH:/usr/sbin:/sbin
    # Mount points have to exist on the host; the packages that would make them need not be installed.
    mkdir -p /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt
    # libvirtd takes seconds to probe QEMU once; what it wrote down then serves later runs.
    warm=${XDG_CACHE_HOME:-$HOME/.cache}/apus/interop/stock-capabilities
    mkdir -p "$warm"
    export APUS_INSIDE=1 APUS_WARM=$warm
    # Who is killed cannot clean up: with the test run that started it goes the sandbox, QEMU included.
    starter=$PPID
    while sleep 2 && kill -0 $$; do kill -0 "$starter" || kill -KILL $$; done </dev/null >/dev/null 2>&1 &
    namespaces=(--mount --net --uts --ipc --pid --fork --mount-proc --kill-child)
    if ! grep -q '^# cgroups: yes$' "$scenario"; then exec unshare "${namespaces[@]}" bash "$0" "$peer" "$scenario"; fi
    # A group of its own in every hierarchy, of which the sandbox sees nothing else. Those of killed runs go first.
    APUS_CGROUPS=
    for controller in cpu cpuacct cpuset memory blkio devices freezer; do
        root=/sys/fs/cgroup/$controller
        mountpoint -q "$root" || continue
        for group in "$root"/apus-sandbox-*; do
            [ ! -d "$group" ] || [ -e "/proc/${group##*-}" ] ||
                find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || true
        done
        mkdir "$root/apus-sandbox-$$" || continue
        if [ "$controller" = cpuset ]; then
            for file in cpuset.cpus cpuset.mems; do cat "$root/$file" >"$root/apus-sandbox-$$/$file"; done
        fi
        echo $$ >"$root/apus-sandbox-$$/cgroup.procs"
        APUS_CGROUPS+="$controller "
    done
    export APUS_CGROUPS
    status=0
    setpriv --pdeathsig KILL unshare "${namespaces[@]}" --cgroup bash "$0" "$peer" "$scenario" || status=$?
    for controller in $APUS_CGROUPS; do
        root=/sys/fs/cgroup/$controller
        echo $$ >"$root/cgroup.procs"
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            find "$root/apus-sandbox-$$" -depth -type d -exec rmdir {} \; 2>/dev/null && break
            sleep 0.1
        done
    done
    exit $status
fi

# --- Inside: process 1 of the namespace -------------------------------------------------------------------------

mount --make-rprivate /
hostname apus-sandbox
ip link set lo up

# What the scenario needs from the host is bound into /run before /tmp disappears below an empty file system.
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/sandbox/{bin,bindings,c,protocol,tests,guest,definitions,warm,work,home,user} /run/lock
chmod 700 /run/sandbox/user
mount --bind "$tests" /run/sandbox/tests
[ ! -d "$tests/../../Examples/bindings" ] || mount --bind "$tests/../../Examples/bindings" /run/sandbox/bindings
[ ! -d "$tests/../../Bindings/C" ] || mount --bind "$tests/../../Bindings/C" /run/sandbox/c
[ ! -d "$tests/../../Protocol" ] || mount --bind "$tests/../../Protocol" /run/sandbox/protocol
mount --bind "$APUS_WARM" /run/sandbox/warm
[ -z "${APUS_GUEST:-}" ] || mount --bind "$APUS_GUEST" /run/sandbox/guest
[ -z "${APUS_DEFINITIONS:-}" ] || mount --bind "$APUS_DEFINITIONS" /run/sandbox/definitions
if [ "$peer" = apusd ]; then
    : >/run/sandbox/bin/apusd
    mount --bind "$APUS_DAEMON" /run/sandbox/bin/apusd
fi
# Beside the daemon, and used against both peers.
library=$(dirname "${APUS_DAEMON:-/nowhere/}")/libapus-c.so
if [ -e "$library" ]; then
    : >/run/sandbox/bin/libapus-c.so
    mount --bind "$library" /run/sandbox/bin/libapus-c.so
fi
# The unit tests, for scenarios that run some of them against the daemon that they have started.
bundle=$(dirname "${APUS_DAEMON:-/nowhere/}")/apusPackageTests.xctest
if [ -e "$bundle" ]; then
    : >/run/sandbox/bin/unit-tests
    mount --bind "$bundle" /run/sandbox/bin/unit-tests
fi
if [ -n "${APUS_CLI:-}" ]; then
    : >/run/sandbox/bin/apus
    mount --bind "$APUS_CLI" /run/sandbox/bin/apus
fi
for directory in /tmp /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt; do
    mount -t tmpfs -o mode=755 tmpfs "$directory"
done
# Keys and logs of software TPMs, as Debian's package leaves the directories.
if id -u tss >/dev/null 2>&1; then
    for directory in /var/lib/swtpm-localca /var/log/swtpm; do
        [ ! -d $directory ] || mount -t tmpfs -o mode=755 tmpfs $directory
    done
    [ ! -d /var/lib/swtpm-localca ] || chown tss:root /var/lib/swtpm-localca
fi
chmod 1777 /tmp
# Groups and limits of the host are not part of the comparison, and nothing must be left in them. A scenario that asks
# for control groups gets the version 1 hierarchies that the host has, below a group of its own.
! mountpoint -q /sys/fs/cgroup || umount -R -l /sys/fs/cgroup
if [ -n "${APUS_CGROUPS:-}" ]; then
    mount -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup
    for controller in $APUS_CGROUPS; do
        mkdir "/sys/fs/cgroup/$controller"
        mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller"
    done
fi

# libvirtd does not start without the accounts that Debian's configuration package makes.
for line in passwd:libvirt-qemu:x:64055:64055::/var/lib/libvirt:/usr/sbin/nologin group:libvirt-qemu:x:64055: \
    group:libvirt:x:64056:; do
    file=${line%%:*}
    entry=${line#*:}
    grep -q "^${entry%%:*}:" "/etc/$file" && continue
    if [ ! -e "/run/sandbox/$file" ]; then
        cp "/etc/$file" "/run/sandbox/$file"
        mount --bind "/run/sandbox/$file" "/etc/$file"
    fi
    echo "$entry" >>"/run/sandbox/$file"
done

mkdir -p /etc/libvirt/qemu /var/cache/libvirt/qemu/capabilities
cat >/etc/libvirt/libvirtd.conf <<'CONF'
auth_unix_ro = "none"
auth_unix_rw = "none"
unix_sock_ro_perms = "0777"
unix_sock_rw_perms = "0770"
host_uuid = "7d1b5a3e-0c54-4a87-9f53-1f0f6f3c2b10"
CONF
cat >/etc/libvirt/qemu.conf <<'CONF'
user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
security_driver = "none"
namespaces = []
stdio_handler = "file"
CONF

scenario_file=/run/sandbox/tests/Scenarios/$(basename "$scenario")
set -a
PEER=$peer
GUEST=/run/sandbox/guest
CLIENT=${APUS_CLIENT:-virsh}
DEFINITIONS=/run/sandbox/definitions
WORK=/run/sandbox/work
HOME=/run/sandbox/home
XDG_RUNTIME_DIR=/run/sandbox/user
LC_ALL=C.UTF-8
TZ=UTC
PYTHONPATH=/run/sandbox/tests/Python
PYTHONDONTWRITEBYTECODE=1
set +a
unset TMPDIR XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME LIBVIRT_DEFAULT_URI VIRSH_DEFAULT_CONNECT_URI EDITOR VISUAL

. "$tests/Scripts/library.sh" 2>/dev/null || . /run/sandbox/tests/Scripts/library.sh
cd "$WORK"

if [ "$peer" = stock ] && ls /run/sandbox/warm/*.xml >/dev/null 2>&1; then
    cp -p /run/sandbox/warm/*.xml /var/cache/libvirt/qemu/capabilities/
fi

keep_warm() {
    local file
    [ "$peer" = stock ] || return 0
    for file in /var/cache/libvirt/qemu/capabilities/*.xml; do
        [ -e "$file" ] || continue
        cmp -s "$file" "/run/sandbox/warm/${file##*/}" && continue
        cp -p "$file" "/run/sandbox/warm/.${file##*/}.$RANDOM" &&
            mv "/run/sandbox/warm/.${file##*/}".* "/run/sandbox/warm/${file##*/}"
    done
}

set +e
if ! grep -q '^# daemon: no$' "$scenario_file"; then
    daemon_start || {
        echo "sandbox: the daemon did not come up" >&2
        cat /run/sandbox/daemon.log >&2
        exit 70
    }
fi
case $scenario_file in
*.py) /usr/bin/python3 "$scenario_file" ;;
*) (. "$scenario_file") ;;
esac
status=$?
keep_warm
[ -z "${APUS_DAEMON_LOG:-}" ] || cat /run/sandbox/daemon.log >&2
exit $status
