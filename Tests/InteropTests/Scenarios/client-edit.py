# title: edit in a terminal: what is wrong is said, and the user is asked what to do
# clients: yes
import os
import subprocess

from terminal import Terminal

subprocess.run(["bash", "-c", ". /run/sandbox/tests/Scripts/library.sh; defined one 1"], check=True)
definition = subprocess.run(["virsh", "-c", "qemu:///system", "dumpxml", "one"], capture_output=True, text=True).stdout
with open("good.xml", "w") as file:
    file.write(definition.replace("65536", "131072"))
with open("unknown.xml", "w") as file:
    file.write(definition.replace("65536", "98304").replace("<vcpu", "<nonsense/><vcpu"))


def edit(*steps):
    """What the editor does to the file, one step each time it is called; then the answers."""
    with open("editor", "w") as file:
        file.write('#!/bin/sh\nn=$(cat count 2>/dev/null || echo 0)\necho $((n + 1)) >count\ncase $n in\n')
        for number, step in enumerate(steps):
            file.write("%d) %s ;;\n" % (number, step))
        file.write("esac\n")
    os.chmod("editor", 0o755)
    if os.path.exists("count"):
        os.remove("count")
    return Terminal("edit", "one", environment={"EDITOR": "./editor"})


def memory():
    words = ["virsh", "-c", "qemu:///system", "dumpxml", "one", "--xpath", "/domain/memory"]
    print(subprocess.run(words, capture_output=True, text=True).stdout.strip())


ASKED = r"Failed\. Try again\? \[y,n,i,f,\?\]:"
terminal = edit('echo nonsense >"$1"', 'sed -i s/nonsense/more/ "$1"', 'cat good.xml >"$1"')
terminal.until("error: .*Start tag expected.*")
terminal.until(ASKED)
terminal.send("?")
terminal.until(ASKED)
terminal.send("f")
terminal.until(ASKED)
terminal.send("y")
terminal.until("more")
terminal.until(ASKED)
terminal.send("y")
terminal.until("Domain 'one' XML configuration edited.")
print(terminal.status())
memory()
terminal = edit('cat unknown.xml >"$1"')
terminal.until(r"error: .*\n")
terminal.until(ASKED)
terminal.send("n")
print("given up:", terminal.status() != 0)
memory()
terminal = edit('cat unknown.xml >"$1"')
terminal.until(ASKED)
terminal.send("i")
terminal.until("Domain 'one' XML configuration edited.")
print(terminal.status())
memory()
terminal = edit("true")
terminal.until("Domain 'one' XML configuration not changed.")
print(terminal.status())
terminal = edit('virsh -q -c qemu:///system undefine one; virsh -q -c qemu:///system define good.xml; echo x >>"$1"')
terminal.until(r"The XML configuration was changed by another user\. Try again\? \[y,n,i,f,\?\]:")
terminal.send("n")
print("changed meanwhile:", terminal.status() != 0)
memory()
