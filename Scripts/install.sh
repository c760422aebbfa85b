#!/bin/bash
# install.sh install|uninstall: copies programs, units and completions, or removes them. Called by the Makefile, which
# sets APUS_BIN, PREFIX, DESTDIR, UNITDIR and the completions' directories. Starts and enables nothing.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
action=${1:?install or uninstall}
prefix=${PREFIX:-/usr/local}
dest=${DESTDIR:-}

apus=$prefix/bin/apus
apusd=$prefix/sbin/apusd
units=(apusd.service apusd.socket apusd-ro.socket)
bash_completion=${BASHCOMPDIR:-$prefix/share/bash-completion/completions}/apus
zsh_completion=${ZSHCOMPDIR:-$prefix/share/zsh/site-functions}/_apus
fish_completion=${FISHCOMPDIR:-$prefix/share/fish/vendor_completions.d}/apus.fish
unit_directory=${UNITDIR:-$prefix/lib/systemd/system}
license=$prefix/share/doc/apus/LICENSE
# Directories that installing made, the deepest last; uninstalling takes them away again.
made=$prefix/share/doc/apus/directories

# directory DIRECTORY: makes it and what is above it, and writes down what was not there.
directory() {
    local missing=() path=$1
    while [ ! -d "$dest$path" ] && [ "$path" != / ]; do
        missing=("$path" "${missing[@]}")
        path=$(dirname "$path")
    done
    install -d -m 755 "$dest$1"
    new_directories+=("${missing[@]}")
}
new_directories=()

# completion SHELL FILE: what the program itself generates for a shell.
completion() {
    local text
    if text=$("$APUS_BIN/apus" --generate-completion-script "$1" 2>/dev/null) && [ -n "$text" ]; then
        directory "$(dirname "$2")"
        printf '%s\n' "$text" >"$dest$2"
        chmod 644 "$dest$2"
    fi
}

case $action in
install)
    : "${APUS_BIN:?the directory with the built programs}"
    for file in "$apus" "$apusd" "$license"; do directory "$(dirname "$file")"; done
    install -m 755 "$APUS_BIN/apus" "$dest$apus"
    install -m 755 "$APUS_BIN/apusd" "$dest$apusd"
    install -m 644 "$here/../LICENSE" "$dest$license"
    directory "$unit_directory"
    for unit in "${units[@]}"; do
        sed "s,@PREFIX@,$prefix,g" "$here/systemd/$unit" >"$dest$unit_directory/$unit"
        chmod 644 "$dest$unit_directory/$unit"
    done
    completion bash "$bash_completion"
    completion zsh "$zsh_completion"
    completion fish "$fish_completion"
    # Installing again must not forget what the first time made.
    if [ ${#new_directories[@]} -gt 0 ]; then
        printf '%s\n' "${new_directories[@]}" >>"$dest$made"
        chmod 644 "$dest$made"
    fi
    # The full-access socket belongs to this group, as with libvirt.
    if [ -z "$dest" ] && [ "$(id -u)" -eq 0 ] && ! getent group libvirt >/dev/null; then
        groupadd --system libvirt
    fi
    echo "Installed under $dest$prefix. Nothing was started."
    if [ -z "$dest" ] && [ -d /run/systemd/system ]; then
        echo "To use it: systemctl daemon-reload && systemctl enable --now apusd.socket"
    else
        echo "To use it: $apusd &"
    fi
    ;;
uninstall)
    for unit in "${units[@]}"; do rm -f "$dest$unit_directory/$unit"; done
    rm -f "$dest$apus" "$dest$apusd" "$dest$license" "$dest$bash_completion" "$dest$zsh_completion" \
        "$dest$fish_completion"
    list=$(cat "$dest$made" 2>/dev/null || true)
    rm -f "$dest$made"
    rmdir "$dest$(dirname "$license")" 2>/dev/null || true
    # Only what was made for this, and only if nothing else lives there by now.
    while read -r path; do
        [ -z "$path" ] || rmdir "$dest$path" 2>/dev/null || true
    done < <(tac <<<"$list")
    ;;
*)
    echo "install.sh: install or uninstall, not '$action'" >&2
    exit 2
    ;;
esac
