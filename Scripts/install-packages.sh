#!/bin/bash
# Installs the Debian packages that the project needs, and only those that are missing.
#
#   Scripts/install-packages.sh [build] [run] [test] (default: build run)
#
#   build  compile the Swift package
#   run    boot the demo guest
#   test   the stock peer that the interoperability tests compare with
#
# Quiet and without touching the network when nothing is missing. No service is started: libvirtd's own package of
# units and default definitions (libvirt-daemon-system) is left out on purpose, and a policy-rc.d that denies every
# start is in place while packages are being set up.
set -euo pipefail

build=(libxml2-dev zlib1g-dev liblz4-dev libturbojpeg0-dev pkg-config libopus-dev libssl-dev)
run=(qemu-system-x86 qemu-utils busybox-static cpio zstd kmod)
test=(libvirt-daemon libvirt-daemon-driver-qemu libvirt-clients python3-libvirt python3 iproute2 mount util-linux
    openssl openssh-client openssh-server netcat-openbsd sasl2-bin libsasl2-modules
    swtpm swtpm-tools dbus-daemon dbus-system-bus-common polkitd
    libvirt-dev gcc g++ libsys-virt-perl ruby-libvirt libvirt-ocaml-dev ocaml-findlib php-cli php8.2-libvirt-php
    golang-go golang-github-digitalocean-go-libvirt-dev
    openjdk-17-jdk-headless libjna-java mono-mcs mono-runtime
    libsasl2-modules-gssapi-mit krb5-kdc krb5-admin-server krb5-user
    libspice-server-dev libspice-client-glib-2.0-dev spice-client-gtk spice-vdagent xvfb xclip
    zsh fish ovmf
)

wanted=()
for name in "${@:-build run}"; do
    for set in $name; do
        case $set in
        build) wanted+=("${build[@]}") ;;
        run) wanted+=("${run[@]}") ;;
        test) wanted+=("${build[@]}" "${run[@]}" "${test[@]}") ;;
        *)
            echo "install-packages: unknown set '$set' (known: build, run, test)" >&2
            exit 2
            ;;
        esac
    done
done

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# pkgconf replaces pkg-config on newer releases; what counts is the command.
satisfied() {
    case $1 in
    pkg-config) command -v pkg-config >/dev/null ;;
    *) installed "$1" ;;
    esac
}

missing=()
for package in "${wanted[@]}"; do
    satisfied "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "install-packages: missing: ${missing[*]}" >&2
        echo "install-packages: run this script as root, or: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    root=(sudo)
fi

echo "Installing: ${missing[*]}"

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    "${root[@]}" sh -c "printf '#!/bin/sh\nexit 101\n' > $policy && chmod 755 $policy"
    trap '"${root[@]}" rm -f "$policy"' EXIT
fi

log=$(mktemp)
apt() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1
}

# Package lists are refreshed only when the ones at hand do not lead to an installation.
if ! apt install --no-install-recommends "${missing[@]}"; then
    apt update || cat "$log" >&2
    if ! apt install --no-install-recommends "${missing[@]}"; then
        cat "$log" >&2
        rm -f "$log"
        echo "install-packages: apt-get could not install: ${missing[*]}" >&2
        exit 1
    fi
fi
rm -f "$log"
