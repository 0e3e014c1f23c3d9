#!/usr/bin/env bash
# with_display.sh PROGRAM [ARGUMENT...]: runs a program on an X server of its own with a window
# manager, and ends both with it. Exits with 77 ("skipped") where one of them isn't installed.
set -u
for tool in Xvfb openbox xdotool xprop; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed; skipped"; exit 77; }
done
home=$(mktemp -d)
exec 5<>"$home/display"
Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
server=$!
trap 'kill ${manager:-} $server 2>/dev/null; rm -rf "$home"' EXIT
for _ in $(seq 100); do
    [ -s "$home/display" ] && break
    sleep 0.1
done
export DISPLAY=":$(tr -d '[:space:]' < "$home/display")" QT_QPA_PLATFORM=xcb
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home
openbox 2>/dev/null &
manager=$!
for _ in $(seq 100); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
    sleep 0.1
done
"$@"
