#!/bin/bash
# Builds the demo guest: Debian's cloud kernel and an initial RAM disk with busybox and the QEMU guest agent.
#
#   Guest/build.sh [--force] [--agent|--no-agent]
#
# Prints the directory that holds the result:
#   vmlinuz   kernel
#   initrd    zstd-compressed archive
#   cmdline   kernel command line to boot with
#   versions  what it was made of
#
# The directory lies under ${XDG_CACHE_HOME:-~/.cache}/apus/guest and is named after the versions of its inputs, so a
# second call returns at once. `current` beside it is a link to the newest one. No root is needed: packages that are
# not installed are downloaded and unpacked there, and the kernel makes the device nodes (devtmpfs).
# The guest's own interface (console lines, command line words) is described in Guest/README.md.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/apus
force=
agent=1
for argument in "$@"; do
    case $argument in
    --force) force=1 ;;
    --agent) agent=1 ;;
    --no-agent) agent= ;;
    *)
        echo "usage: Guest/build.sh [--force] [--agent|--no-agent]" >&2
        exit 2
        ;;
    esac
done

fail() {
    echo "Guest/build.sh: $*" >&2
    exit 1
}

# `early` modules are loaded before the ready line, the others right after it: probing an empty IDE controller alone
# takes a second.
early=(virtio_pci virtio_mmio virtio_blk virtio_net virtio_console virtio_scsi sd_mod evdev button)
late=(
    virtio_balloon virtio_rng virtio_input virtio_mem virtiofs vmw_vsock_virtio_transport ata_piix ahci sr_mod
    pvpanic-pci pvpanic-mmio i6300esb e1000 e1000e overlay squashfs isofs
)

# cached PATTERN: the newest unpacked package of that name, if any.
cached() {
    { find "$cache/packages" -maxdepth 1 -name "$1" 2>/dev/null || true; } | sort -V | tail -1
}

# unpacked PACKAGE: a directory with that package's files, downloaded once per version.
unpacked() {
    local package=$1 version directory staging
    version=$(apt-cache policy "$package" 2>/dev/null | sed -n 's/^  Candidate: //p')
    if [ -z "$version" ] || [ "$version" = "(none)" ]; then
        directory=$(cached "${package}_*")
        [ -n "$directory" ] || fail "no candidate for package $package: run 'apt-get update' once"
        echo "$directory"
        return
    fi
    directory=$cache/packages/${package}_${version//[:\/]/_}
    if [ ! -d "$directory" ]; then
        mkdir -p "$cache/packages"
        staging=$(mktemp -d "$cache/packages/.new.XXXXXX")
        chmod 755 "$staging"
        mkdir "$staging/root"
        if ! (cd "$staging" && apt-get -qq download "$package" >"$staging/log" 2>&1); then
            cat "$staging/log" >&2
            rm -rf "$staging"
            fail "cannot download package $package: run 'apt-get update' once"
        fi
        dpkg -x "$staging"/*.deb "$staging/root"
        mv -T "$staging/root" "$directory" 2>/dev/null || [ -d "$directory" ]
        rm -rf "$staging"
    fi
    echo "$directory"
}

# The kernel: an installed one when it is readable, else the package unpacked.
kernel_root=
kernel_version=$({ ls /lib/modules 2>/dev/null || true; } | { grep -e '-cloud-amd64$' || true; } | sort -V | tail -1)
if [ -z "$kernel_version" ] || [ ! -r "/boot/vmlinuz-$kernel_version" ]; then
    kernel_package=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | sed -n 's/^ *Depends: //p' | head -1)
    if [ -z "$kernel_package" ]; then
        kernel_root=$(cached 'linux-image-*-cloud-amd64_*')
        [ -n "$kernel_root" ] || fail "no candidate for package linux-image-cloud-amd64: run 'apt-get update' once"
    else
        kernel_root=$(unpacked "$kernel_package")
    fi
    kernel_version=$(find "$kernel_root/lib/modules" -mindepth 1 -maxdepth 1 -printf '%f\n' | sort -V | tail -1)
    [ -e "$kernel_root/lib/modules/$kernel_version/modules.dep" ] || depmod=1
fi
PATH=$PATH:/usr/sbin:/sbin
[ -z "${depmod:-}" ] || depmod -b "$kernel_root" "$kernel_version"

busybox=$(command -v busybox) || fail "busybox is missing: run Scripts/install-packages.sh run"

agent_binary=
if [ -n "$agent" ]; then
    agent_binary=$(command -v qemu-ga) || agent_binary=$(unpacked qemu-guest-agent)/usr/sbin/qemu-ga
fi

key=$(
    {
        echo "$kernel_version ${agent:-0}"
        cksum <"${kernel_root}/boot/vmlinuz-$kernel_version"
        cksum <"$busybox"
        [ -z "$agent_binary" ] || cksum <"$agent_binary"
        cat "$here/build.sh" "$here"/root/*
    } | sha256sum | cut -c1-16
)
result=$cache/guest/$key

if [ -z "$force" ] && [ -e "$result/initrd" ]; then
    echo "$result"
    exit 0
fi

mkdir -p "$cache/guest"
work=$(mktemp -d "$cache/guest/.new.XXXXXX")
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root"/{bin,dev,etc,lib/modules,mnt,proc,run,sys,tmp,var/run,var/log}

install -m 755 "$busybox" "$root/bin/busybox"
ln -s busybox "$root/bin/sh"
install -m 755 "$here/root/init" "$root/init"
for script in counter dhcp pattern ports power shutdown; do
    install -m 755 "$here/root/$script" "$root/bin/guest-$script"
done

# add_modules LIST MODULE...: copies the modules with what they depend on, and writes their names to /etc/LIST in the
# order in which they have to be loaded. A module that this kernel does not have is left out.
add_modules() {
    local list=$root/etc/$1 module file name
    shift
    : >"$list"
    for module in "$@"; do
        while read -r file; do
            name=$(basename "$file")
            [ ! -e "$root/lib/modules/${name%.xz}" ] || continue
            cp "$file" "$root/lib/modules/$name"
            case $name in
            *.xz)
                xz -d "$root/lib/modules/$name"
                name=${name%.xz}
                ;;
            esac
            ! command -v strip >/dev/null || strip --strip-debug "$root/lib/modules/$name" 2>/dev/null || true
            echo "$name" >>"$list"
        done < <(
            modprobe ${kernel_root:+-d "$kernel_root"} -S "$kernel_version" --show-depends "$module" 2>/dev/null |
                awk '$1 == "insmod" { print $2 }'
        )
    done
}
add_modules modules.early "${early[@]}"
add_modules modules.late "${late[@]}"
[ -s "$root/etc/modules.early" ] || fail "no kernel modules found for $kernel_version"

# The agent with the libraries that the dynamic loader names for it.
if [ -n "$agent_binary" ]; then
    install -m 755 "$agent_binary" "$root/bin/qemu-ga"
    ldd "$agent_binary" | grep -o '/[^ ]*' | while read -r library; do
        mkdir -p "$root$(dirname "$library")"
        cp -L "$library" "$root$library"
        ! command -v strip >/dev/null || strip --strip-unneeded "$root$library" 2>/dev/null || true
    done
    if ldd "$agent_binary" | grep -q 'not found'; then
        fail "libraries of qemu-ga are missing: $(ldd "$agent_binary" | grep 'not found' | tr -s '\t\n' '  ')"
    fi
fi

# Fixed times and owners: the same inputs give the same bytes.
find "$root" -exec touch -h -d @0 {} +
(cd "$root" && find . -print0 | LC_ALL=C sort -z | cpio --quiet --null -o -H newc -R 0:0 --reproducible) |
    zstd -q -T1 -"${APUS_GUEST_COMPRESSION:-15}" -c >"$work/initrd"
cp "${kernel_root}/boot/vmlinuz-$kernel_version" "$work/vmlinuz"
echo "console=ttyS0 quiet tsc=reliable mitigations=off nokaslr" >"$work/cmdline"
{
    echo "kernel $kernel_version"
    "$busybox" | head -1
    [ -z "$agent_binary" ] || echo "qemu-guest-agent $("$agent_binary" --version | awk '{ print $NF }')"
} >"$work/versions" || true
chmod 644 "$work"/{initrd,vmlinuz,cmdline,versions}
rm -rf "$root"
chmod 755 "$work"

rm -rf "$result"
mv -T "$work" "$result" 2>/dev/null || [ -e "$result/initrd" ] # another build of the same key may have won
ln -sfn "$key" "$cache/guest/current"
echo "$result"
