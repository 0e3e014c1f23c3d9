#!/usr/bin/env bash
# untrusted.sh BIN: opens a hostile design and a blank one in the same folder under strace, in the
# window (offscreen) and with the command line, and compares what the system was asked for: no
# connection to a network, and no path that the blank one doesn't open, except inside the folder.
# Fonts of the system aside: which are read depends on the letters of the text.
# Exits with 77 ("skipped") where strace isn't installed or may not trace.
set -u
bin=$1
command -v strace >/dev/null || { echo "strace is not installed; skipped"; exit 77; }
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
strace -o "$home/try" true 2>/dev/null || { echo "strace may not trace here; skipped"; exit 77; }
folder=$home/designs
mkdir -p "$folder"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
    XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TMPDIR=$home
"$bin/tempo-design" new blank -o "$folder/blank.tempo.yaml" >/dev/null
cat > "$folder/hostile.tempo.yaml" <<'YAML'
tempo: 1
title: "<img src='http://127.0.0.1:9/t.png'> ![x](file:///etc/hostname)"
summary: |
  ![tracker](http://127.0.0.1:9/pixel.png) ![local](file:///etc/passwd)
  <iframe src="http://127.0.0.1:9/"></iframe> <link rel=stylesheet href="http://127.0.0.1:9/s.css">
  [run](javascript:alert) [file](file:///etc/shadow) <script src="//127.0.0.1:9/x.js"></script>
elements:
  a:
    kind: source
    title: "<img src='file:///etc/group'>"
    notes: "![n](file:///etc/fstab) <object data='http://127.0.0.1:9/o'></object>"
    owner: "http://127.0.0.1:9/owner"
    latency: {samples: measured.csv}
  f:
    kind: feature
    title: "![f](http://127.0.0.1:9/f.png)"
    definition: {engine: "file:///etc/issue", source: "http://127.0.0.1:9/s"}
  p:
    kind: prediction
    title: "<a href='http://127.0.0.1:9/'>p</a>"
    max_latency: 1s
    operate: {health: "http://127.0.0.1:9/health"}
flows:
  - {from: a, to: f, contract: "![c](file:///etc/hosts)", notes: "<img src='http://127.0.0.1:9/n'>"}
  - {from: f, to: p}
matrix:
  design:
    notes: {value-decay: "![m](http://127.0.0.1:9/m.png)"}
sprint:
  parked:
    q: {text: "<img src='http://127.0.0.1:9/q'>", owner: "file:///etc/motd"}
monitoring:
  items:
    age.p: {runbook: "http://127.0.0.1:9/runbook"}
canvas:
  notes:
    n: {text: "![i](file:///etc/services) <img src='http://127.0.0.1:9/i'>", at: [0, 300]}
YAML

# traced LOG COMMAND...: the paths opened, and every connection that was tried
traced() {
    local log=$1
    shift
    strace -f -qq -e trace=open,openat,openat2,connect,sendto -o "$log" "$@" >/dev/null 2>&1
}
paths() {
    grep -hoE 'open(at|at2)?\([^"]*"[^"]+"' "$@" | sed -E 's/.*"([^"]+)"/\1/' \
        | grep -vE "^$home/|^/proc/|^/sys/|^/usr/share/fonts/" | sort -u
}
tried() { # NAME HOW COMMAND...: one way to look at a design, which has to succeed
    local name=$1 how=$2
    shift 2
    traced "$home/$name.$how" "$@" || {
        echo "$name: $how ended with $?."
        failed=1
    }
}
visit() { # NAME: every way to look at a design
    local name=$1 design=$folder/$1.tempo.yaml
    tried "$name" check sh -c '"$@"; [ $? -le 1 ]' - "$bin/tempo-design" check "$design"
    tried "$name" html "$bin/tempo-design" export "$design" --format html -o "$folder/$name.html"
    tried "$name" pdf "$bin/tempo-design" export "$design" --format pdf -o "$folder/$name.pdf"
    tried "$name" render "$bin/tempo-design" render "$design" -o "$folder/$name.svg"
    tried "$name" pages "$bin/tst_visit" "$design"
    tried "$name" window sh -c "$looking" - "$home/$name.window" "$design" "$bin/tempo-workbench"
    grep -q "$design" "$home/$name.window" || { echo "$name was not opened."; failed=1; }
}
# LOG DESIGN PROGRAM: the program itself has to be still there some seconds after it has read the design,
# however long that takes it.
looking='
    "$3" "$2" & program=$!
    tries=0
    until grep -qF "$2" "$1" || [ $((tries += 1)) -gt 600 ]; do sleep 0.1; done
    sleep 6
    kill "$program" && { wait "$program"; true; }'
failed=0
visit blank
visit hostile
if grep -hE 'connect\([^)]*AF_INET|sendto\([^)]*AF_INET' "$home"/hostile.*; then
    echo "The hostile design made the program reach for a network."
    failed=1
fi
more=$(comm -13 <(paths "$home"/blank.*) <(paths "$home"/hostile.*))
if [ -n "$more" ]; then
    echo "Opened for the hostile design only:"
    echo "$more"
    failed=1
fi
count=$(paths "$home"/hostile.* | wc -l)
echo "$count paths opened in $(ls "$home"/hostile.* | wc -l) runs of the hostile design"
[ "$count" -gt 10 ] || { echo "The trace is empty: nothing was tried."; failed=1; }
exit $failed
