"""Disk images with known contents, and the disks of a domain's XML."""

import os
import re
import subprocess

WORK = os.environ["WORK"]


def tool(*words):
    result = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        print("## %s: %s" % (" ".join(words), result.stdout))
    return result.stdout


def create(name, size="8M", backing=None, form="qcow2", relative=False):
    path = name if name.startswith("/") else "%s/%s" % (WORK, name)
    words = ["qemu-img", "create", "-q", "-f", form]
    if backing:
        words += ["-b", os.path.basename(backing) if relative else backing, "-F", "qcow2"]
    tool(*words, path, *([] if backing else [size]))
    return path


def write(path, pattern, offset, length="1M", form="qcow2"):
    tool("qemu-io", "-f", form, "-c", "write -P %d %s %s" % (pattern, offset, length), path)


def chain(prefix, depth, relative=False, size="8M"):
    """base plus `depth` overlays, each with a pattern of its own in its own megabyte; paths from base to top."""
    paths = [create(prefix + ".base", size)]
    write(paths[0], 1, "0")
    for number in range(1, depth + 1):
        paths.append(create("%s.%d" % (prefix, number), backing=paths[-1], relative=relative))
        write(paths[-1], number + 1, "%dM" % number)
    return paths


def check(path, megabytes, form="qcow2", force=False):
    """Which pattern stands in each of the first megabytes, read through the whole chain."""
    found = []
    for number in range(megabytes):
        for pattern in list(range(16)) + [0x5A]:
            output = subprocess.run(
                ["qemu-io"] + (["-U"] if force else []) + ["-r", "-f", form, "-c", "read -P %d %dM 1M" % (pattern, number), path],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if "Pattern verification failed" not in output.stdout and output.returncode == 0:
                found.append(str(pattern))
                break
        else:
            found.append("?")
    return " ".join(found)


def backing(path):
    """What the image's own header says is below it."""
    text = tool("qemu-img", "info", "-U", path)
    match = re.search(r"^backing file: (\S+)", text, re.M)
    return match.group(1) if match else None


def disks(xml):
    """The <disk> elements of a domain, as they are written."""
    for element in re.findall(r"    <disk.*?</disk>\n", xml, re.S):
        print(element, end="")


def disk(path, target="vda", form="qcow2", extra=""):
    return """
    <disk type='file' device='disk'><driver name='qemu' type='%s'/><source file='%s'/><target dev='%s' bus='virtio'/>%s</disk>""" % (
        form, path, target, extra)
