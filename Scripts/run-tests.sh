#!/bin/bash
# run-tests.sh DIRECTORY [FLAGS...]: all tests that were built into DIRECTORY.
#
# The tests of the library run one by one beside those that start whole programs, which wait most of their time: for a
# guest's boot, a time limit, a key. What the former write is shown when they are done, and at the end once more what
# failed in either.
set -uo pipefail
bundle=$(echo "$1"/*PackageTests.xctest)
shift
[ -x "$bundle" ] || { echo "$bundle has not been built" >&2; exit 1; }
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
"$bundle" --testing-library swift-testing --no-parallel --skip InteropTests "$@" >"$logs/library" 2>&1 &
library=$!
trap 'kill $library 2>/dev/null; exit 130' INT TERM
status=0
"$bundle" --testing-library swift-testing --filter InteropTests "$@" 2>&1 | tee "$logs/interop" || status=$?
wait $library || status=$?
cat "$logs/library"
[ $status = 0 ] || { echo && echo "Failed:" && grep -hE '^(✘|↳)|Fatal error|Crash' "$logs/interop" "$logs/library"; }
exit $status
