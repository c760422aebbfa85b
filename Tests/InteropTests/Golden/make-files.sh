#!/bin/bash
# Makes the files that the definitions name, under /var/lib/libvirt: small, and just real enough for QEMU to open them.
set -eu
images=/var/lib/libvirt/images boot=/var/lib/libvirt/boot
mkdir -p "$images" "$boot" /var/lib/libvirt/shared
qcow2() { qemu-img create -q -f qcow2 "$@"; }
for file in linux.raw d1.raw d2.raw d3.raw d5.raw; do truncate -s 8M "$images/$file"; done
truncate -s 256M "$images/nvdimm.raw"
truncate -s 1474560 "$images/floppy.img"
truncate -s 1M "$images/install.iso"
truncate -s 64K "$boot/nic.rom"
qcow2 "$images/linux.qcow2" 64M
qcow2 "$images/windows.qcow2" 64M
qcow2 "$images/d4.qcow2" 16M
for i in $(seq 0 33); do cp "$images/d4.qcow2" "$(printf '%s/many%02d.qcow2' "$images" "$i")"; done
qcow2 "$images/base.qcow2" 16M
qcow2 -b base.qcow2 -F qcow2 "$images/middle.qcow2"
qcow2 -b "$images/middle.qcow2" -F qcow2 "$images/overlay.qcow2"
qcow2 -b "$images/base.qcow2" -F qcow2 "$images/overlay2.qcow2"
# A file with nothing but a Linux boot header: QEMU loads it, no guest ever runs it.
/usr/bin/python3 - "$boot" <<'PY'
import struct, sys
image = bytearray(65536)
image[0x1f1] = 4
image[0x1fe:0x200] = b"\x55\xaa"
image[0x202:0x206] = b"HdrS"
struct.pack_into("<H", image, 0x206, 0x20c)
image[0x211] = 1
struct.pack_into("<I", image, 0x22c, 0x7fffffff)
open(sys.argv[1] + "/vmlinuz", "wb").write(image)
open(sys.argv[1] + "/initrd.img", "wb").write(bytes(4096))
PY
