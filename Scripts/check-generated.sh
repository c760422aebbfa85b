#!/bin/bash
# check-generated.sh PROTOCOLGEN: runs the generator and fails if that changed anything. What it wrote stays, to be
# committed.
set -euo pipefail
generator=$(realpath "$1")
cd "$(dirname "$0")/.."

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
