#!/bin/bash
# The demo of `make run`: boots the demo guest in embedded mode, looks at it, shuts it down. No daemon takes part.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=${APUS_BIN:?the directory with the built programs}
guest=$(Guest/build.sh)
root=$(mktemp -d "${TMPDIR:-/tmp}/apus-demo.XXXXXX")
uri="qemu:///embed?root=$root"

cleanup() {
    "$bin/apus" -q -c "$uri" destroy demo >/dev/null 2>&1 || true
    rm -rf "$root"
}
trap cleanup EXIT

say() {
    printf '\n\033[1m%s\033[0m\n' "$*"
}

apus() {
    printf '$ apus'
    printf ' %s' "$@"
    echo
    "$bin/apus" -c "$uri" "$@"
}

say "A Linux guest boots; this is its console"
echo "\$ apus run --name demo --kernel vmlinuz --initrd initrd --cmdline '$(cat "$guest/cmdline")' --until GUEST-READY"
"$bin/apus" -c "$uri" run --name demo --memory 256 --kernel "$guest/vmlinuz" --initrd "$guest/initrd" \
    --cmdline "$(cat "$guest/cmdline")" --until GUEST-READY

say "It runs"
apus list
apus dominfo demo

say "It is told to shut down, as by its power button"
apus shutdown demo
for _ in $(seq 100); do
    [ -n "$("$bin/apus" -q -c "$uri" list --name | tr -d '[:space:]')" ] || break
    sleep 0.2
done
apus list --all

say "What to try next"
cat <<TEXT
  Your own guest, with its console (Ctrl-] leaves):
      $bin/apus -c 'qemu:///embed?root=\$HOME/vms' run --kernel $guest/vmlinuz --initrd $guest/initrd
  The daemon, as root, with stock virsh (apt-get install libvirt-clients; no libvirtd may run):
      $bin/apusd &
      virsh -c qemu:///system list --all
  All verbs:  $bin/apus --help        All make targets:  make help
TEXT
