#!/bin/bash
# Fuzz/run.sh [SECONDS] [DECODER...]: runs each decoder under libFuzzer for SECONDS (20), from the seeds and what earlier
# runs found. A crash leaves its input in Fuzz/.build/crashes and ends with an error; so does an input that takes a second
# of processor time, and one for which 16 MiB are asked for at once: the decoders may make images of 2^16 pixels.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-20}
shift || true
decoders=("$@")
[ ${#decoders[@]} -gt 0 ] || decoders=(frame message xml json quic lz glz lz4 jpeg jpegalpha zlibglz bitmap spice spiceframe websocket)
# Debug: overflow checks stay in, and an optimised build of the generated messages with counters takes minutes.
swift build --product decoders -j "${JOBS:-2}"
binary=$(swift build --show-bin-path)/decoders
for decoder in "${decoders[@]}"; do
    corpus=.build/corpus/$decoder
    mkdir -p "$corpus" .build/crashes
    seeds=()
    [ -d "Seeds/$decoder" ] && seeds=("Seeds/$decoder")
    echo "== $decoder, $seconds s"
    DECODER=$decoder ASAN_OPTIONS=detect_leaks=0 "$binary" -max_total_time="$seconds" -max_len=16384 -rss_limit_mb=1024 \
        -malloc_limit_mb=16 -timeout=30 -print_final_stats=1 -artifact_prefix=".build/crashes/$decoder-" "$corpus" "${seeds[@]}" 2>&1 |
        tee ".build/$decoder.log" | grep -E "ERROR|SUMMARY|DONE|stat::number_of_executed_units|Test unit written|Fatal" ||
        true
    grep -q "DONE" ".build/$decoder.log" || { tail -30 ".build/$decoder.log" >&2; exit 1; }
done
