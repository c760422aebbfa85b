"""The corpus of definitions, and the images that they mention."""

import glob
import os
import re
import shutil
import subprocess

# What needs hardware, a kernel module or a driver beside QEMU's cannot start everywhere.
ELSEWHERE = re.compile(
    "<interface type=['\"](network|direct|vdpa|hostdev)|<hostdev|virtiofs|<vsock|type=['\"](volume|network)['\"]|<cputune"
    "|<domain[^>]* type=['\"]kvm|mode=['\"]host-passthrough|vhost|frequency="
)

IMAGES = "/var/lib/libvirt/images"


def definitions():
    """Pairs of name and XML text."""
    for path in sorted(glob.glob(os.environ["DEFINITIONS"] + "/*.xml")):
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path)[:-4], file.read()


def startable():
    """Those whose domains can be started on any host."""
    return ((name, text) for name, text in definitions() if not ELSEWHERE.search(text))


def make_host():
    """Makes the images and the bridges that definitions mention, so that their domains can start."""
    os.makedirs(IMAGES, exist_ok=True)
    template = os.path.join(os.environ["WORK"], "template.qcow2")
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", template, "1M"], check=True)
    bridges = set()
    for _, text in definitions():
        for path in re.findall("['\"](%s/[^'\"/]+)['\"]" % IMAGES, text):
            if path.endswith(".qcow2"):
                shutil.copy(template, path)
            else:
                with open(path, "wb") as file:
                    file.truncate(1 << 20)
        bridges.update(re.findall("<source bridge=['\"]([^'\"]+)", text))
    for bridge in sorted(bridges):
        subprocess.run(["ip", "link", "add", bridge, "type", "bridge"], check=False)
