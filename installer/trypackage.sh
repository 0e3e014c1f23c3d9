#!/usr/bin/env bash
# trypackage.sh DEB [ARCHIVE]: installs a package with apt on a bare Debian 12 in a folder of its
# own, opens a design by its type in a window there, reads the manuals, completes a word, and takes
# the package away again; nothing of it may be left. Then unpacks the portable archive, installs what
# its README names, and runs it. As root; needs debootstrap and a Debian mirror.
set -euo pipefail

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# --- Outside: make the machine, and run this script in it ------------------------------------------

bare_machine() {
    local root=$1
    debootstrap --variant=minbase bookworm "$root" > "$root.log" || fail "debootstrap, see $root.log"
    apt-config dump Acquire > "$root/etc/apt/apt.conf.d/90host"
    if [[ -e /etc/apt/sources.list.d/debian.sources ]]; then
        cp /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/"
        : > "$root/etc/apt/sources.list"
    fi
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    for folder in proc sys dev; do
        mount --rbind "/$folder" "$root/$folder"
        mount --make-rslave "$root/$folder"
    done
}

take_away() {
    local folder
    for folder in dev sys proc; do
        if mountpoint -q "$1/$folder"; then umount --recursive --lazy "$1/$folder"; fi
    done
    if grep -q " $1/" /proc/mounts; then
        echo "Something is still mounted below $1; it stays." >&2
    else
        rm -rf --one-file-system "$1"
    fi
}

outside() {
    local deb=$1 archive=${2:-}
    ((EUID == 0)) || fail "only root can make a machine in a folder"
    command -v debootstrap > /dev/null || fail "debootstrap is not installed"
    place=$(mktemp -d)
    root=$place/machine
    mkdir "$root"
    trap 'take_away "$root"; rm -rf "$root.log"; rmdir "$place" || true' EXIT
    say "Making a bare Debian 12 in $root"
    bare_machine "$root"
    cp "$deb" "$root/root/package.deb"
    if [[ -n $archive ]]; then cp "$archive" "$root/root/portable.tar.gz"; fi
    cp "${BASH_SOURCE[0]}" "$root/root/trypackage.sh"
    chroot "$root" /usr/bin/env -i HOME=/root TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash /root/trypackage.sh --inside
}

# --- Inside -----------------------------------------------------------------------------------------

apt() { apt-get -qq -y "$@" > /root/apt.log 2>&1 || { tail -20 /root/apt.log; fail "apt-get $*"; }; }

# Every file, with the contents of what desktops read; without what apt, dpkg and logs keep.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /root \
        -o -path /home -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache \
        -o -path /var/log -o -path /run \) -prune -o -print | sort
    cat /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache 2> /dev/null || true
}

leaves_nothing() {
    local before=$1
    apt purge tempo-workbench
    apt autoremove --purge
    files > /root/after
    diff "$before" /root/after | head -40
    cmp -s "$before" /root/after || fail "the machine is not as it was before"
    if dpkg -s tempo-workbench > /dev/null 2>&1; then fail "dpkg still knows the package"; fi
    echo "nothing of it is left: $(wc -l < /root/after) names and types as before"
}

on_a_bare_machine() {
    say "A bare machine: install, run, remove"
    apt update
    files > /root/before
    apt install --no-install-recommends /root/package.deb
    dpkg -s tempo-workbench | grep -E '^(Status|Version|Installed-Size)'
    tempo-design --version
    tempo-workbench --version
    tempo-design new payment-fraud -o /tmp/a.tempo.yaml
    tempo-design export /tmp/a.tempo.yaml --format html -o /tmp/a.html
    tempo-design render /tmp/a.tempo.yaml -o /tmp/a.png
    apt purge tempo-workbench
    apt autoremove --purge
    files | grep -i tempo- && fail "something is left"
    echo "installed and removed"
}

as_user() { su tester -c "export DISPLAY=${DISPLAY:-} XDG_RUNTIME_DIR=/tmp/tester; $1"; }

# opens COMMAND FILE: whether a window with the file's name comes up.
opens() {
    local window name
    (as_user "$1 '$2'" > /tmp/open.log 2>&1 &)
    window=$(timeout 180 xdotool search --sync --onlyvisible --name "$(basename "$2")" |
        head -1) || { cat /tmp/open.log /tmp/xvfb.log; fail "$1 opened no window"; }
    name=$(xdotool getwindowname "$window")
    echo "$1: a window with the title '$name'"
    kill "$(xdotool getwindowpid "$window")"
    while xdotool search --onlyvisible --name "$(basename "$2")" > /dev/null; do
        sleep 0.2
    done
}

in_a_window() {
    local design="/home/tester/my own.tempo.yaml"
    install -d -m 700 -o tester /tmp/tester
    as_user "tempo-design new recommendation-hybrid -o '$design'"
    Xvfb -displayfd 5 -screen 0 1280x720x24 -nolisten tcp 5> /tmp/display > /tmp/xvfb.log 2>&1 &
    server=$!
    for _ in $(seq 300); do [[ -s /tmp/display ]] && break; sleep 0.1; done
    DISPLAY=:$(tr -d '[:space:]' < /tmp/display)
    export DISPLAY
    openbox > /tmp/openbox.log 2>&1 &
    manager=$!
    echo "type: $(as_user "gio info -a standard::content-type '$design'" | grep content-type)"
    as_user "xdg-mime query default application/x-tempo-design+yaml"
    opens "gio open" "$design"
    opens xdg-open "$design"
    kill "$manager" "$server"
    wait || true
}

reads_and_completes() {
    mandb -q
    whatis tempo-design tempo-workbench
    man tempo-design | grep -A3 '^NAME' || fail "no manual"
    bash -c 'source /usr/share/bash-completion/bash_completion
        _completion_loader tempo-design
        COMP_WORDS=(tempo-design ex) COMP_CWORD=1 COMP_LINE="tempo-design ex" COMP_POINT=15
        _tempo_design && [[ ${COMPREPLY[*]} == export ]] && echo "ex<TAB>: ${COMPREPLY[*]}"' ||
        fail "no completion"
}

on_a_desktop() {
    say "A machine with a desktop: open by type, read, complete, remove"
    apt install --no-install-recommends xvfb openbox xdotool xdg-utils libfile-mimeinfo-perl \
        libglib2.0-bin shared-mime-info desktop-file-utils hicolor-icon-theme man-db bash-completion
    useradd -m tester
    mandb -q
    files > /root/before
    apt install --no-install-recommends /root/package.deb
    in_a_window
    reads_and_completes
    mandb -q
    leaves_nothing /root/before
}

from_the_archive() {
    local packages
    say "The portable archive"
    mkdir /opt/portable
    tar xzf /root/portable.tar.gz -C /opt/portable --strip-components=1
    packages=$(sed -n 's/^ *sudo apt install //p' /opt/portable/README.md)
    # shellcheck disable=SC2086 # one word each
    apt install --no-install-recommends $packages
    /opt/portable/bin/tempo-design --version
    QT_QPA_PLATFORM=offscreen timeout 5 /opt/portable/bin/tempo-workbench || (($? == 124)) ||
        fail "the workbench does not run from the archive"
    echo "both run from /opt/portable"
}

case ${1:-} in
    --inside)
        on_a_bare_machine
        on_a_desktop
        if [[ -e /root/portable.tar.gz ]]; then from_the_archive; fi
        say "All is well"
        ;;
    '') sed -n '2,5s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
    *) outside "$@" ;;
esac
