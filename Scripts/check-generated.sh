#!/bin/bash
# check-generated.sh [PROTOCOLGEN]: runs the generator and fails if that changed anything. What it wrote stays, to be
# committed. Without an argument the generator is built first.
set -euo pipefail
[ $# -eq 0 ] || generator=$(realpath "$1")
cd "$(dirname "$0")/.."
if [ $# -eq 0 ]; then
    swift build --product protocolgen >&2
    generator=$(swift build --show-bin-path)/protocolgen
fi

sums() {
    find Sources -path '*/Generated/*' -type f -print0 | sort -z | xargs -0 cksum docs/compatibility.md
}

before=$(sums)
"$generator" >/dev/null
after=$(sums)
if [ "$before" != "$after" ]; then
    echo "These files were out of date; commit what the generator wrote:" >&2
    diff <(echo "$before") <(echo "$after") | awk '/^>/ { print "    " $4 }' >&2
    exit 1
fi
