# title: apus run boots a kernel and a disk in one line, in this process and in the daemon
# peer: apusd
# guest: yes
# seconds: 600
# long: yes
# features: HV-KVM
import os
import re
import subprocess
import sys

from terminal import Terminal

APUS = "/run/sandbox/bin/apus"
GUEST = os.environ["GUEST"]
ROOT = os.path.abspath("root")
EMBEDDED = "qemu:///embed?root=" + ROOT
KERNEL = ["--kernel", GUEST + "/vmlinuz", "--initrd", GUEST + "/initrd", "--append", open(GUEST + "/cmdline").read().strip()]
failed = False


def check(what, good):
    global failed
    if not good:
        failed = True
        print("WRONG", what)


def apus(*words):
    done = subprocess.run([APUS, *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


def boot_sector(text):
    """A raw disk whose boot sector writes a text to the first serial port and turns the machine off."""
    code = bytearray(b"\xfc\x31\xc0\x8e\xd8\xbe\x00\x00")  # cld; ds = 0; si = address of the text
    code += b"\xba\xf8\x03"  # dx = COM1
    loop = len(code)
    code += b"\xac\x84\xc0\x74\x03\xee\xeb"  # lodsb; test al, al; jz +3; out dx, al; jmp loop
    code.append((loop - len(code) - 1) & 0xFF)
    code += b"\xb9\x40\x00\xb4\x86\x30\xc0\x31\xd2\xcd\x15"  # wait four seconds, so that all of it is read
    code += b"\xba\x04\x06\xb8\x00\x20\xef\xf4\xeb\xfd"  # ACPI: off; then halt for ever
    code[6:8] = (0x7C00 + len(code)).to_bytes(2, "little")
    code += text.encode() + b"\r\n\0"
    return bytes(code.ljust(510, b"\0")) + b"\x55\xaa" + bytes(1 << 20)


# A kernel, in this process' own driver. The guest outlives the console, and apus itself.
terminal = Terminal("run", "--root", ROOT, "--name", "kernel", "--memory", "192", *KERNEL, program=APUS)
terminal.until("Connected to domain 'kernel'")
terminal.until(r"Escape character is \^\]")
terminal.until("GUEST-READY", 120)
check("the terminal is raw", terminal.settings() == "echo 0 canonical 0")
terminal.until("guest# ")
terminal.send("echo $((6 * 7)) answers\n")
terminal.until("42 answers")
terminal.send("\x1d")
terminal.until("runs on")
check("status after leaving", terminal.status() == 0)

# Every verb that asks, on the embedded driver.
for verb in (
    "list", "dominfo kernel", "domstate kernel --reason", "domid kernel", "domuuid kernel", "domblklist kernel",
    "domiflist kernel", "dumpxml kernel", "vcpucount kernel", "vcpuinfo kernel", "vcpupin kernel", "emulatorpin kernel",
    "dommemstat kernel", "domstats kernel", "domcontrol kernel", "ttyconsole kernel", "nodeinfo", "hostname", "uri",
    "version", "capabilities", "domcapabilities", "maxvcpus", "nodecpumap", "memtune kernel", "numatune kernel",
    "freecell", "nodememstats", "nodecpustats", "domhostname kernel", "domtime kernel", "snapshot-list kernel",
):
    status, out, err = apus("-c", EMBEDDED, *verb.split())
    # Without limits of the kernel (no cgroups here) a group cannot be read; that is an error of its own.
    refused = "cgroup" in err
    check("%s: %s %s" % (verb, status, err), (status == 0 and out.strip() != "") or refused)
    status, out, err = apus("-c", EMBEDDED, "--json", *verb.split())
    if status == 0:
        import json

        try:
            json.loads(out)
        except ValueError:
            check("JSON of %s: %s" % (verb, out[:200]), False)

# Coming back to it; one process at a time drives these guests, and another one is told so and does no harm.
status, out, err = apus("-c", EMBEDDED, "shutdown", "kernel", "--explain")
check("shutdown is explained: %s %s" % (out, err), status == 0 and "1." in out)
terminal = Terminal("-c", EMBEDDED, "console", "kernel", program=APUS)
terminal.until(r"Escape character is \^\]")
status, out, err = apus("-c", EMBEDDED, "list")
check("busy: %s %s" % (status, err), status == 2 and "another process has opened" in err and "cure: " in err)
terminal.send("\n")
terminal.until("guest# ")
terminal.send("poweroff -f\n")
check("console ends with the guest", terminal.status() == 0)

# A disk; the guest turns itself off, which is apus' own end.
with open("disk.img", "wb") as file:
    file.write(boot_sector("BOOTED-FROM-DISK"))
terminal = Terminal("run", "--root", ROOT, "--disk", "disk.img", "--no-network", program=APUS)
terminal.until("BOOTED-FROM-DISK", 60)
terminal.until("has shut down")
check("status of a guest that shut down", terminal.status() == 0)

# The same through the daemon, destroyed from outside.
terminal = Terminal("-c", "qemu:///system", "run", "--disk", "disk.img", "--name", "there", program=APUS)
terminal.until("Escape character")
destroyed = subprocess.run(["virsh", "-q", "-c", "qemu:///system", "destroy", "there"], capture_output=True)
terminal.until("was destroyed")
check("status of a guest that was destroyed", terminal.status() == 12)

# Without a terminal, for scripts: until a text has come.
status, out, err = apus("run", "--root", ROOT, "--name", "until", "--until", "BOOTED-FROM", "--disk", "disk.img")
check("--until: %s %s %s" % (status, out, err), status == 0 and "BOOTED-FROM-DISK" in out)
apus("-c", EMBEDDED, "destroy", "until")

for words, expected in (
    (["run"], 64), (["run", "--kernel", "/nowhere"], 8), (["run", "--disk", "disk.img", "--memory", "0"], 64),
    (["run", "--disk", "disk.img", "--accelerator", "x"], 64), (["-c", EMBEDDED, "dominfo", "nonsense"], 3),
):
    status, out, err = apus(*words)
    check("%s ends with %s: %s" % (words, status, err), status == expected and err.startswith("error: "))
status, out, err = apus("run", "--root", ROOT, "--disk", "disk.img", "--name", "plan", "--explain")
check("run is explained: %s" % out, status == 0 and "1." in out)
status, out, err = apus("-c", EMBEDDED, "list", "--all", "--name")
check("nothing is left: %s" % out, out.strip() == "")
if not failed:
    print("done")
