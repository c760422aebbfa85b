"""Definitions of devices, and what calls on them change in a domain's definitions."""

import re
from collections import Counter
from xml.etree import ElementTree

import libvirt
from recorder import call

LIVE, CONFIG, BOTH = 1, 2, 3
FORCE = 4
# Patterns of what the guest changes in its own time.
VOLATILE = []


def forms(domain):
    """The elements of the live and of the persistent definition; none of one that there is not."""
    live = elements(domain.XMLDesc(0)) if domain.isActive() else []
    config = elements(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)) if domain.isPersistent() else []
    return live, config


def elements(xml):
    """Every device and every other part of a definition as text of one line."""
    for pattern in VOLATILE:
        xml = re.sub(pattern, "", xml)
    root = ElementTree.fromstring(xml)
    parts = [child for child in root if child.tag != "devices"] + list(root.find("devices"))
    return [" ".join(ElementTree.tostring(part, encoding="unicode").split()).replace("> <", "><") for part in parts]


def difference(name, before, after):
    """Prints the elements that were removed and added. Where in its list a device stands is not compared."""
    for mark, part in ("-", Counter(before) - Counter(after)), ("+", Counter(after) - Counter(before)):
        for line in sorted(part.elements()):
            print("  %s %s %s" % (name, mark, line))


def change(domain, label, function, *arguments):
    """Makes a call and prints what it changed of both definitions."""
    live, config = forms(domain)
    result = call(label, function, *arguments)
    new_live, new_config = forms(domain)
    difference("live", live, new_live)
    difference("config", config, new_config)
    return result


def attach(domain, label, xml, flags):
    return change(domain, "attach %s flags %d" % (label, flags), domain.attachDeviceFlags, xml, flags)


def detach(domain, label, xml, flags):
    return change(domain, "detach %s flags %d" % (label, flags), domain.detachDeviceFlags, xml, flags)


def update(domain, label, xml, flags):
    return change(domain, "update %s flags %d" % (label, flags), domain.updateDeviceFlags, xml, flags)


def disk(path, target, bus, device="disk", kind="raw", more=""):
    source = "<source file='%s'/>" % path if path else ""
    return "<disk type='file' device='%s'><driver name='qemu' type='%s'/>%s<target dev='%s' bus='%s'/>%s</disk>" % (
        device, kind, source, target, bus, more)


def user_card(number, model="virtio", more=""):
    return "<interface type='user'><mac address='52:54:00:aa:00:%02x'/><model type='%s'/>%s</interface>" % (
        number, model, more)


def channel(name, more=""):
    return "<channel type='unix'><target type='virtio' name='%s'/>%s</channel>" % (name, more)
