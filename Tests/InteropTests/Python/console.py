"""console.py DOMAIN REGEX [SECONDS] [INPUT]: reads a domain's console through a stream until a line matches.

Writes the matching line. With INPUT, that line is sent once the connection stands.
"""

import re
import sys
import threading

import libvirt


def lines_until(domain, pattern, seconds, send=None):
    """Yields the lines of the console until one matches; raises TimeoutError."""
    stream = domain.connect().newStream(0)
    domain.openConsole(None, stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)
    expired = []

    def expire():
        expired.append(True)
        stream.abort()

    timer = threading.Timer(seconds, expire)
    timer.daemon = True
    timer.start()
    if send is not None:
        stream.send(send.encode() + b"\n")
    pending = b""
    try:
        while True:
            received = stream.recv(4096)
            if not received:
                raise EOFError("the console was closed")
            pending += received
            *complete, pending = pending.split(b"\n")
            for line in complete:
                text = line.decode(errors="replace").strip("\r")
                yield text
                if re.search(pattern, text):
                    timer.cancel()
                    stream.abort()
                    return
    except libvirt.libvirtError:
        if expired:
            raise TimeoutError(pattern)
        raise


if __name__ == "__main__":
    libvirt.registerErrorHandler(lambda context, error: None, None)
    connection = libvirt.open("qemu:///system")
    name, regex = sys.argv[1:3]
    limit = float(sys.argv[3]) if len(sys.argv) > 3 else 60
    text = sys.argv[4] if len(sys.argv) > 4 else None
    seen = []
    try:
        for line in lines_until(connection.lookupByName(name), regex, limit, text):
            seen.append(line)
        print("console: " + re.search(regex, seen[-1]).group(0))
    except (TimeoutError, EOFError) as error:
        print("console: %s %s; seen: %r" % (type(error).__name__, error, seen[-20:]))
        sys.exit(1)
