#!/bin/bash
# The demo of `make run`: boots the demo guest in embedded mode, looks at it, shuts it down. No daemon takes part.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=${APUS_BIN:?the directory with the built programs}
guest=$(Guest/build.sh)
root=$(mktemp -d "${TMPDIR:-/tmp}/apus-demo.XXXXXX")
trap 'rm -rf "$root"' EXIT

"$bin/apus" demo --root "$root" --kernel "$guest/vmlinuz" --initrd "$guest/initrd" --append "$(cat "$guest/cmdline")"

cat <<TEXT
The programs are $bin/apus and apusd; \`make install\` puts them in place, \`make help\` lists the rest.
TEXT
