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

# completion SHELL FILE: what the program itself generates for a shell.
completion() {
    local text
    if text=$("$APUS_BIN/apus" --generate-completion-script "$1" 2>/dev/null) && [ -n "$text" ]; then
        install -d "$dest$(dirname "$2")"
        printf '%s\n' "$text" >"$dest$2"
        chmod 644 "$dest$2"
    fi
}

case $action in
install)
    : "${APUS_BIN:?the directory with the built programs}"
    install -D -m 755 "$APUS_BIN/apus" "$dest$apus"
    install -D -m 755 "$APUS_BIN/apusd" "$dest$apusd"
    install -D -m 644 "$here/../LICENSE" "$dest$license"
    install -d "$dest$unit_directory"
    for unit in "${units[@]}"; do
        sed "s,@PREFIX@,$prefix,g" "$here/systemd/$unit" >"$dest$unit_directory/$unit"
        chmod 644 "$dest$unit_directory/$unit"
    done
    completion bash "$bash_completion"
    completion zsh "$zsh_completion"
    completion fish "$fish_completion"
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
    rmdir "$dest$(dirname "$license")" 2>/dev/null || true
    ;;
*)
    echo "install.sh: install or uninstall, not '$action'" >&2
    exit 2
    ;;
esac
