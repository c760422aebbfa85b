# title: console in a terminal: output, input, the escape character, a second client
# guest: yes
# clients: yes
# seconds: 600
import os
import pty
import re
import subprocess
import sys
import time

subprocess.run(["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; defined_guest one 1; q start --paused one"],
               check=True, stdout=subprocess.DEVNULL)


class Terminal:
    def __init__(self, *words):
        self.child, self.descriptor = pty.fork()
        if self.child == 0:
            client = "/run/sandbox/bin/apus" if os.environ["CLIENT"] == "apus" else "virsh"
            os.execvp(client, [client, "-c", "qemu:///system", *words])
        self.text = ""

    def until(self, pattern, seconds=60):
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
        print("seen: " + (found.group(0) if found else "the end"))

    def send(self, text):
        os.write(self.descriptor, text.encode())

    def status(self):
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])


first = Terminal("console", "one")
first.until("Connected to domain 'one'")
first.until(r"Escape character is \^\]")
second = Terminal("console", "one")
second.until("error: .*")
print("second has failed:", second.status() != 0)
subprocess.run(["virsh", "-q", "-c", "qemu:///system", "resume", "one"], stdout=subprocess.DEVNULL, check=True)
first.until("GUEST-READY")
first.until("guest# ")
first.send("echo $((6 * 7)) answers\n")
first.until("42 answers")
forced = Terminal("console", "one", "--force")
forced.until(r"Escape character is \^\]")
first.until("error: .*")
print("the first has failed:", first.status() != 0)
forced.send("echo $((6 * 8)) answers\n")
forced.until("48 answers")
forced.send("\x1d")
print("forced ends with", forced.status())
again = Terminal("console", "one")
again.until(r"Escape character is \^\]")
subprocess.run(["virsh", "-q", "-c", "qemu:///system", "destroy", "one"], stdout=subprocess.DEVNULL, check=True)
print("ends with the domain:", again.status())
size = Terminal("start", "one", "--console", "--paused")
size.until(r"Escape character is \^\]")
size.send("\x1d")
print("left:", size.status())
other = Terminal("-e", "^A", "console", "one")
other.until(r"Escape character is \^A")
other.send("\x01")
print("left with another key:", other.status())
for words in (["console", "nonsense"], ["console", "one", "--devname", "nonsense"]):
    failing = Terminal(*words)
    failing.until("error: .*")
    print(words, failing.status() != 0)
