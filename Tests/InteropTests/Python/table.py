"""The interface table (Protocol/libvirt.tsv) as messages: for every call a small valid one, and each of its lengths at will.

An encoder of its own, written from the table and RFC 4506 alone, so that it shares no mistake with the project's.
"""

import os
import re

from wire import string, uint

NUMBERS = {"int": 4, "uint": 4, "unsigned": 4, "char": 4, "uchar": 4, "short": 4, "ushort": 4, "bool": 4,
           "hyper": 8, "uhyper": 8, "double": 8}
SIZES = {"VIR_UUID_BUFLEN": 16}


def fields(text):
    """`(name: type, ...)` as a list of types."""
    return [field.split(": ", 1)[1] for field in text.strip()[1:-1].split(", ")] if text.strip() != "()" else []


class Table:
    """Types and calls of all programs. `calls` has (program, number, name, types of the arguments)."""

    def __init__(self, path="/run/sandbox/protocol/libvirt.tsv"):
        self.types = {}
        self.calls = []
        program = None
        for line in open(path):
            words = line.rstrip("\n").split("\t")
            if line.startswith("# program "):
                program = int(words[0].split()[3], 16) if " 0x" in line else None
            elif words[0] == "typedef":
                name, kind = words[1].split(": ", 1)
                self.types[name] = kind
            elif words[0] == "struct":
                self.types[words[1]] = fields(words[2])
            elif words[0] == "enum":
                self.types[words[1]] = "int"
            elif words[0] == "union":
                self.types[words[1]] = ("union",)
            elif words[0] == "proc":
                self.calls.append((program, int(words[1]), words[2], fields(words[3])))

    def encode(self, types, choice=None, value=None):
        """A message with every optional part there and one element in every array.

        The length number `choice` becomes `value` (-1, 0, "max" or "max+1"); with 0 nothing follows it, otherwise the
        message goes on as if the length were right.
        """
        self.choice, self.value, self.lengths = choice, value, 0
        return b"".join(self._encode(kind) for kind in types)

    def count_lengths(self, types):
        self.encode(types)
        return self.lengths

    def _length(self, limit, honest, content):
        number = self.lengths
        self.lengths += 1
        if number != self.choice:
            return uint(honest) + content()
        if self.value == 0:
            # The lengths within are counted all the same, so that the numbers of those behind do not change.
            content()
            return uint(0)
        return uint({-1: -1, "max": limit, "max+1": limit + 1}[self.value]) + content()

    def _encode(self, kind):
        if isinstance(kind, tuple):
            # A typed parameter's value: a string, which has a length.
            return uint(7) + self._encode("string<max 4194304>")
        if isinstance(kind, list):
            return b"".join(self._encode(part) for part in kind)
        if kind.endswith("?"):
            return uint(1) + self._encode(kind[:-1])
        match = re.fullmatch(r"(.*)<max (\w+)>", kind)
        if match:
            inner, limit = match.group(1), int(match.group(2))
            if inner in ("string", "opaque"):
                return self._length(limit, 1, lambda: string("x")[4:])
            return self._length(limit, 1, lambda: self._encode(inner))
        match = re.fullmatch(r"(.*)\[(\w+)\]", kind)
        if match:
            size = SIZES.get(match.group(2)) or int(match.group(2))
            if match.group(1) == "opaque":
                return b"\0" * (size + -size % 4)
            return self._encode(match.group(1)) * size
        if kind in NUMBERS:
            return b"\0" * NUMBERS[kind]
        return self._encode(self.types[kind])
