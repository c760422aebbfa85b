"""A client of the command line in a terminal of its own, for scenarios."""

import fcntl
import os
import pty
import re
import struct
import sys
import termios
import time


class Terminal:
    """Runs virsh, or apus in its place, or another program, on a pty."""

    def __init__(self, *words, program=None, environment=None, rows=None):
        client = "/run/sandbox/bin/apus" if os.environ["CLIENT"] == "apus" else "virsh"
        line = [program] if program else [client, "-c", "qemu:///system"]
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            os.environ.update(environment or {})
            os.execvp(line[0], line + list(words))
        if rows:
            fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
        self.text = ""

    def until(self, pattern, seconds=60):
        """Reads until the pattern is found, writes what was found, and forgets everything up to it."""
        os.set_blocking(self.descriptor, False)
        end = time.monotonic() + seconds
        while not re.search(pattern, self.text):
            if time.monotonic() > end:
                print("never seen: %s in %r" % (pattern, self.text[-500:]))
                sys.exit(1)
            try:
                data = os.read(self.descriptor, 4096)
                if not data:
                    break
                self.text += data.decode(errors="replace")
            except BlockingIOError:
                time.sleep(0.02)
            except OSError:
                break
        found = re.search(pattern, self.text)
        print("seen: " + (found.group(0).strip() if found else "the end"))
        if found:
            self.text = self.text[found.end():]
        return found

    def send(self, text):
        os.write(self.descriptor, text.encode())

    def settings(self):
        """Whether the terminal echoes and edits lines."""
        local = termios.tcgetattr(self.descriptor)[3]
        return "echo %d canonical %d" % (bool(local & termios.ECHO), bool(local & termios.ICANON))

    def status(self):
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])
