#!/bin/bash
# Runs COMMAND beside a stock libvirtd in namespaces of its own, so that nothing of the host is touched.
#   sandbox.sh [--extra DIR] COMMAND ARG...
# --extra DIR: a tree (DIR/usr/...) laid over /usr, for packages that are unpacked but not installed
# (ovmf, swtpm, swtpm-tools, swtpm-libs, libtpms0 are what the goldens were made with).
set -eu
if [ "${1:-}" != --inside ]; then
  exec unshare --mount --net --pid --ipc --fork --kill-child --mount-proc bash "$(readlink -f "$0")" --inside "$@"
fi
shift
extra=
if [ "${1:-}" = --extra ]; then extra=$2; shift 2; fi
here=$(dirname "$(readlink -f "$0")")

mount --make-rprivate /
if [ -n "$extra" ]; then
  for dir in usr etc; do mount -t overlay overlay -o "lowerdir=$extra/$dir:/$dir" "/$dir"; done
fi
etc=$(mktemp -d)
cp -a /etc/libvirt/. "$etc/"
mount -t tmpfs -o mode=755 tmpfs /run
for dir in /var/lib/libvirt /var/log/libvirt /var/cache/libvirt; do
  mkdir -p "$dir"
  mount -t tmpfs -o mode=755 tmpfs "$dir"
done
mkdir -p /run/lock /var/log/libvirt/qemu /var/lib/libvirt/qemu
mount -t tmpfs -o mode=755 tmpfs /etc/libvirt
cp -a "$etc/." /etc/libvirt/
rm -rf "$etc" /etc/libvirt/qemu/*.xml /etc/libvirt/qemu/networks/autostart/* /etc/libvirt/qemu/networks/*.xml
cat > /etc/libvirt/qemu.conf <<'CONF'
stdio_handler = "file"
user = "root"
group = "root"
namespaces = []
security_driver = "none"
swtpm_user = "root"
swtpm_group = "root"
CONF
cat > /etc/libvirt/libvirtd.conf <<'CONF'
auth_unix_ro = "none"
auth_unix_rw = "none"
log_outputs = "2:file:/var/log/libvirt/libvirtd.log"
CONF
if [ -f /etc/swtpm-localca.conf ]; then
  # The local certificate authority keeps its keys in the sandbox, too.
  sed 's#^statedir.*#statedir = /run/swtpm-localca#' /etc/swtpm-localca.conf > /run/swtpm-localca.conf
  mount --bind /run/swtpm-localca.conf /etc/swtpm-localca.conf
fi
ip link set lo up
ip link add br0 type bridge
ip address add 192.168.122.1/24 dev br0
ip link set br0 up
ip link add veth0 type veth peer name veth1
ip link set veth0 up
ip link set veth1 up
"$here/make-files.sh"
virtlogd -d
libvirtd -d
for _ in $(seq 100); do [ ! -S /run/libvirt/libvirt-sock ] || break; sleep 0.1; done
export LIBVIRT_DEFAULT_URI=qemu:///system
network=$(mktemp)
cat > "$network" <<'XML'
<network><name>default</name><uuid>33333333-0000-4000-8000-000000000001</uuid><forward mode='bridge'/><bridge name='br0'/></network>
XML
virsh -q net-define "$network" >&2
virsh -q net-start default >&2
pool=$(mktemp)
cat > "$pool" <<'XML'
<pool type='dir'><name>images</name><uuid>33333333-0000-4000-8000-000000000002</uuid><target><path>/var/lib/libvirt/images</path></target></pool>
XML
virsh -q pool-define "$pool" >&2
virsh -q pool-start images >&2
rm -f "$network" "$pool"
code=0
"$@" || code=$?
exit $code
