"""A client of libvirt's wire without libvirt's library, for what that library would never send.

Frame: length (4 bytes, itself included), program, version, procedure, type, serial, status, payload (XDR, RFC 4506).
"""

import socket
import struct

REMOTE = 0x20008086
CALL, REPLY, MESSAGE, STREAM = 0, 1, 2, 3
SOCKET = "/run/libvirt/libvirt-sock"
READ_ONLY = "/run/libvirt/libvirt-sock-ro"


def uint(value):
    return struct.pack(">I", value & 0xFFFFFFFF)


def string(text):
    data = text.encode() if isinstance(text, str) else text
    return uint(len(data)) + data + b"\0" * (-len(data) % 4)


def optional_string(text):
    return uint(0) if text is None else uint(1) + string(text)


def domain(name, uuid, number=-1):
    return string(name) + bytes.fromhex(uuid.replace("-", "")) + uint(number)


def frame(procedure, payload=b"", program=REMOTE, version=1, kind=CALL, serial=1, status=0, length=None):
    body = struct.pack(">IIiIII", program, version, procedure, kind, serial, status) + payload
    return uint(len(body) + 4 if length is None else length) + body


class Client:
    """One connection. `open` makes the calls that every client begins with."""

    def __init__(self, path=SOCKET, seconds=10):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(seconds)
        self.socket.connect(path)
        self.serial = 0

    def open(self, name="qemu:///system", flags=0):
        first = self.call(66)
        if first[0] != "ok":
            return first
        return self.call(1, optional_string(name) + uint(flags))

    def send(self, data):
        self.socket.sendall(data)

    def _exactly(self, count):
        data = b""
        while len(data) < count:
            more = self.socket.recv(count - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def receive(self):
        """One answer: ("ok", payload), ("error", text), ("closed",) or ("silence",)."""
        try:
            (length,) = struct.unpack(">I", self._exactly(4))
            body = self._exactly(length - 4)
        except (EOFError, ConnectionResetError, BrokenPipeError):
            return ("closed",)
        except (TimeoutError, socket.timeout):
            return ("silence",)
        kind, _, status = struct.unpack(">III", body[12:24])
        payload = body[24:]
        if status == 1:
            return ("error", error_text(payload))
        return ("ok", payload) if kind in (REPLY, STREAM) else ("message", payload)

    def call(self, procedure, payload=b"", **fields):
        self.serial += 1
        try:
            self.send(frame(procedure, payload, serial=self.serial, **fields))
        except (BrokenPipeError, ConnectionResetError):
            return ("closed",)
        return self.receive()


def error_text(payload):
    """Number, domain and message of a remote_error."""
    code, source = struct.unpack(">iI", payload[:8])
    (present,) = struct.unpack(">I", payload[8:12])
    message = None
    if present:
        (length,) = struct.unpack(">I", payload[12:16])
        message = payload[16:16 + length].decode(errors="replace")
    return "error %s domain %s: %s" % (code, source, message)


def show(answer):
    if answer[0] == "ok":
        return "ok, %d bytes" % len(answer[1])
    return answer[1] if answer[0] == "error" else answer[0]
