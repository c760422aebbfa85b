"""Records what libvirt's Python binding answers, in a form that two daemons can be compared by."""

import threading
import time

import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)


def names(prefix, module=libvirt):
    """Maps numbers to names for constants with a prefix, e.g. VIR_DOMAIN_EVENT_ID_."""
    return {
        value: name[len(prefix):]
        for name, value in sorted(vars(module).items(), reverse=True)
        if name.startswith(prefix) and isinstance(value, int) and not name.endswith("_LAST")
    }


STATES = {
    libvirt.VIR_DOMAIN_NOSTATE: "nostate",
    libvirt.VIR_DOMAIN_RUNNING: "running",
    libvirt.VIR_DOMAIN_BLOCKED: "blocked",
    libvirt.VIR_DOMAIN_PAUSED: "paused",
    libvirt.VIR_DOMAIN_SHUTDOWN: "shutdown",
    libvirt.VIR_DOMAIN_SHUTOFF: "shutoff",
    libvirt.VIR_DOMAIN_CRASHED: "crashed",
    libvirt.VIR_DOMAIN_PMSUSPENDED: "pmsuspended",
}

EVENTS = names("VIR_DOMAIN_EVENT_ID_")

LIFECYCLE = {
    libvirt.VIR_DOMAIN_EVENT_DEFINED: ("defined", names("VIR_DOMAIN_EVENT_DEFINED_")),
    libvirt.VIR_DOMAIN_EVENT_UNDEFINED: ("undefined", names("VIR_DOMAIN_EVENT_UNDEFINED_")),
    libvirt.VIR_DOMAIN_EVENT_STARTED: ("started", names("VIR_DOMAIN_EVENT_STARTED_")),
    libvirt.VIR_DOMAIN_EVENT_SUSPENDED: ("suspended", names("VIR_DOMAIN_EVENT_SUSPENDED_")),
    libvirt.VIR_DOMAIN_EVENT_RESUMED: ("resumed", names("VIR_DOMAIN_EVENT_RESUMED_")),
    libvirt.VIR_DOMAIN_EVENT_STOPPED: ("stopped", names("VIR_DOMAIN_EVENT_STOPPED_")),
    libvirt.VIR_DOMAIN_EVENT_SHUTDOWN: ("shutdown", names("VIR_DOMAIN_EVENT_SHUTDOWN_")),
    libvirt.VIR_DOMAIN_EVENT_PMSUSPENDED: ("pmsuspended", names("VIR_DOMAIN_EVENT_PMSUSPENDED_")),
    libvirt.VIR_DOMAIN_EVENT_CRASHED: ("crashed", names("VIR_DOMAIN_EVENT_CRASHED_")),
}


def show(value):
    """A value without addresses of objects."""
    if isinstance(value, libvirt.virDomain):
        return "domain %s id %s" % (value.name(), value.ID())
    if isinstance(value, (list, tuple)):
        inner = ", ".join(show(item) for item in value)
        return "[%s]" % inner if isinstance(value, list) else "(%s)" % inner
    if isinstance(value, dict):
        return "{%s}" % ", ".join("%r: %s" % (key, show(value[key])) for key in sorted(value))
    if type(value).__module__ in ("libvirt", "libvirtmod"):
        return "<%s>" % type(value).__name__
    return repr(value)


def show_error(error):
    """Number, domain, level and message of a libvirt error."""
    return "error %s domain %s level %s: %s" % (
        error.get_error_code(),
        error.get_error_domain(),
        error.get_error_level(),
        error.get_error_message(),
    )


def call(label, function, *arguments, hide=False):
    """Calls and prints the result or the error. Returns the result, or None after an error."""
    try:
        result = function(*arguments)
    except libvirt.libvirtError as error:
        print("%s -> %s" % (label, show_error(error)))
        return None
    except (TypeError, ValueError, LookupError, OverflowError) as error:
        print("%s -> not sent, %s: %s" % (label, type(error).__name__, error))
        return None
    print("%s -> %s" % (label, "ok" if hide else show(result)))
    return result


def note(text):
    print("## " + text)


def tiny(name, number=1, devices="", kind="pc", extra=""):
    """Definition of a domain without any operating system."""
    return """<domain type='qemu'>
  <name>%s</name>
  <uuid>5f1c0c6e-8c3b-4d6e-9a44-%012d</uuid>
  <memory unit='KiB'>65536</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='%s'>hvm</type></os>
  <features><acpi/></features>%s
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <memballoon model='none'/>%s
  </devices>
</domain>""" % (name, number, kind, extra, devices)


class Events:
    """Collects the events of all domains from a connection of its own, in the order of their arrival."""

    def __init__(self, identifiers=None, uri="qemu:///system"):
        self.lock = threading.Condition()
        self.seen = []
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self._loop, daemon=True).start()
        self.connection = libvirt.open(uri)
        for identifier in sorted(EVENTS if identifiers is None else identifiers):
            self.connection.domainEventRegisterAny(None, identifier, self._received, identifier)

    def _loop(self):
        while True:
            libvirt.virEventRunDefaultImpl()

    def _received(self, connection, domain, *details):
        *values, identifier = details
        if identifier == libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE:
            kind, reasons = LIFECYCLE.get(values[0], (str(values[0]), {}))
            text = "lifecycle %s %s" % (kind, reasons.get(values[1], values[1]))
        else:
            text = "%s %s" % (EVENTS[identifier], show(tuple(values)))
        with self.lock:
            self.seen.append("event %s: %s" % (domain.name(), text))
            self.lock.notify_all()

    def wait(self, words, seconds=20, count=1):
        """Waits until as many events have come whose text contains the words."""
        end = time.monotonic() + seconds
        with self.lock:
            while sum(words in line for line in self.seen) < count:
                left = end - time.monotonic()
                if left <= 0:
                    print("## no event: " + words)
                    return False
                self.lock.wait(left)
        return True

    def print(self, settle=0.3, ignore=(), once=(), in_order=True):
        """Prints and forgets what has come, after a moment for late ones.

        Leaves out events whose text has a word of `ignore`, and repetitions of those with a word of `once`. Where
        QEMU's order is a matter of chance, they are printed in that of their text.
        """
        time.sleep(settle)
        with self.lock:
            lines, self.seen = self.seen, []
        lines = [line for line in lines if not any(word in line for word in ignore)]
        if not in_order:
            lines.sort()
        for index, line in enumerate(lines):
            if not (line in lines[:index] and any(word in line for word in once)):
                print(line)
        if not lines:
            print("no event")
