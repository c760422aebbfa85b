"""Definitions of devices, and what calls on them change in a domain's definitions."""

import difflib

import libvirt
from recorder import call

LIVE, CONFIG, BOTH = 1, 2, 3
FORCE = 4


def forms(domain):
    """The live and the persistent definition as lines; an empty list for one that there is not."""
    live = domain.XMLDesc(0).splitlines() if domain.isActive() else []
    config = domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE).splitlines() if domain.isPersistent() else []
    return live, config


def difference(name, before, after):
    """Prints the lines that were removed and added."""
    for line in difflib.unified_diff(before, after, lineterm="", n=0):
        if not line.startswith(("---", "+++", "@@")):
            print("  %s %s" % (name, line))


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
