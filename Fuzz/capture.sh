#!/bin/bash
# Fuzz/capture.sh: takes messages and images of sessions with stock servers (libspice-server and QEMU, as the tests of
# SpiceClient start them) into Fuzz/Seeds: two of each kind, none above 3000 bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --build-tests -j "${JOBS:-2}"
APUS_CAPTURE=$PWD/Fuzz/Seeds swift test --skip-build --no-parallel --filter 'OracleTests|QEMUTests'
