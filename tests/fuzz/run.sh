#!/usr/bin/env bash
# run.sh BUILD INPUTS: reads INPUTS made-up documents with the fuzzer built in BUILD. Begins with the
# inputs known here, the templates and the other designs of the tests; what it learns stays in
# BUILD/corpus. An input that crashes, takes more than a second or 2 GB, or breaks a promise of the
# reader ends it and is kept in BUILD/found.
#
# run.sh BUILD keep: replaces what was found before (tests/fuzz/corpus/found-*) by a small set
# out of BUILD/corpus that reaches as much of the code: the 200 smallest of it, none above 4 KB.
set -euo pipefail
build=$1 inputs=$2
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
known=$top/tests/fuzz/corpus
fuzzer=$build/bin/fuzz_reader
mkdir -p "$build/corpus" "$build/found"

# designs FOLDER: what is known here, for a start.
designs() {
    local design
    cp -n "$known"/* "$1"
    find "$top/templates/designs" "$top/tests/golden" "$top/tests/model" -name '*.tempo.yaml' |
        while read -r design; do
            cp -n "$design" "$1/$(sed "s|^$top/||; s|/|-|g" <<< "$design")"
        done
}

if [[ $inputs == keep ]]; then
    small=$(mktemp -d)
    trap 'rm -rf "$small"' EXIT
    rm -f "$known"/found-*
    mkdir "$small/corpus"
    designs "$small/corpus"
    ls "$small/corpus" > "$small/there"
    # Edges of the code, not how often each was taken: thousands of inputs differ in that only.
    "$fuzzer" -set_cover_merge=1 -use_counters=0 -max_len=4096 "$small/corpus" "$build/corpus"
    find "$small/corpus" -type f -printf '%s %f\n' | sort -n | cut -d' ' -f2 | grep -vxF -f "$small/there" | sed -n 1,200p | while read -r name; do
        cp "$small/corpus/$name" "$known/found-${name:0:10}.yaml"
    done
    exit 0
fi

designs "$build/corpus"
log=$build/fuzz.log

# fuzz INPUTS: one run of the fuzzer, into the log.
fuzz() {
    "$fuzzer" "$build/corpus" -dict="$build/bin/fuzz_reader.dict" -runs="$1" -max_len=32768 \
        -timeout=1 -rss_limit_mb=2048 -artifact_prefix="$build/found/" -print_final_stats=1 \
        > "$log" 2>&1
}

# paused: whether the run ended over an input that is read in no time when it is tried again. The
# fuzzer looks at the clock on the wall, which goes on while the machine sleeps or is busy elsewhere.
paused() {
    local slow
    grep -q '^SUMMARY: libFuzzer: timeout' "$log" || return 1
    slow=$(sed -n 's/.*Test unit written to //p' "$log")
    "$fuzzer" -timeout=1 -runs=10 "$slow" > "$log.again" 2>&1 || return 1
    rm -f "$slow"
}

echo "Reading $inputs inputs; the log is $log"
status=0 left=$inputs
while :; do
    status=0
    fuzz "$left" || status=$?
    grep -E '^(stat::|broken:|SUMMARY:|==.*ERROR|artifact_prefix|Done)' "$log" || true
    ((status)) && paused || break
    left=$((left - $(sed -n 's/^stat::number_of_executed_units: *//p' "$log")))
    ((left > 0)) || { status=0; break; }
    echo "The machine had paused: tried again, that input is read at once. $left inputs to go."
done
exit "$status"
