# title: The daemon as a service: handed-over sockets, readiness, stale and taken sockets, one daemon a place, idle end, signals, modes, groups, logs, a user's own daemon
# daemon: no
# seconds: 400
"""What a daemon says is its own affair: this writes down whether it starts, what it leaves, and who may connect."""
import array
import os
import signal
import socket
import stat
import subprocess
import threading
import time

from recorder import note, tiny

PEER = os.environ["PEER"]
PROGRAM = "libvirtd" if PEER == "stock" else "/run/sandbox/bin/apusd"
RW, RO = "/run/libvirt/libvirt-sock", "/run/libvirt/libvirt-sock-ro"
log = open("/run/sandbox/daemon.log", "a")
USER_DAEMON = """\
## a user's own daemon
True qemu:///session
libvirt-sock 700 group 1234 False
define -> 
start -> 
domstate -> running
suspend -> 
resume -> 
autostart -> 
list -> 1   mine   running
QEMU's user 1234
definition 0o600
log True
ended with -9
True running
 
ended with 0
"""


def start(*options, env=None, **more):
    return subprocess.Popen([PROGRAM, *options], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.PIPE if more.pop("errors", False) else log, env=env, **more)


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


def virsh(*words, uri="qemu:///system", env=None, **more):
    done = subprocess.run(["virsh", "-q", "-c", uri, *words], capture_output=True, text=True, env=env, **more)
    return done.stdout.strip() if done.returncode == 0 else "failed"


def up():
    return until(lambda: virsh("uri") != "failed")


def end(process, how=signal.SIGTERM):
    process.send_signal(how)
    process.wait(30)
    print("ended with", process.returncode)


def config(**keys):
    base = {"auth_unix_ro": '"none"', "auth_unix_rw": '"none"', "unix_sock_ro_perms": '"0777"', "unix_sock_rw_perms": '"0770"'}
    base.update(keys)
    with open("/etc/libvirt/libvirtd.conf", "w") as file:
        for key, value in base.items():
            file.write("%s = %s\n" % (key, value))


def mode(path):
    status = os.stat(path)
    return "%s %o group %d" % (os.path.basename(path), stat.S_IMODE(status.st_mode), status.st_gid)


note("sockets: modes and group from the configuration")
config(unix_sock_group='"libvirt"', unix_sock_rw_perms='"0660"', unix_sock_ro_perms='"0755"')
one = start()
print(up(), mode(RW), mode(RO))
note("one daemon a place")
two = start(errors=True)
print("second ends with an error", two.wait(30) != 0)
print("first serves on", virsh("uri"))
note("a guest outlives SIGTERM")
with open("one.xml", "w") as file:
    file.write(tiny("one"))
print(virsh("create", "one.xml"))
pid = int(open("/run/libvirt/qemu/one.pid").read())
end(one)
print("guest lives", os.path.exists("/proc/%d" % pid))
print("sockets left", os.path.exists(RW), os.path.exists(RO))
note("SIGKILL leaves its socket; the next daemon replaces it")
one = start()
print(up(), virsh("domstate", "one"))
end(one, signal.SIGKILL)
print("socket left", os.path.exists(RW))
one = start()
print(up(), virsh("list", "--name"))
print("destroyed", until(lambda: virsh("destroy", "one") != "failed"))
end(one)

note("sockets handed over, as by systemd")
config()


def handed_over(*extra):
    """Starts the daemon with listening sockets as descriptors 3 and 4, and a socket that hears what it notifies."""
    for path in (RW, RO):
        if os.path.exists(path):
            os.unlink(path)
    sockets = []
    for path in (RW, RO):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        listener.listen(8)
        os.chmod(path, 0o777)
        sockets.append(listener)
    notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    if os.path.exists("/run/notify"):
        os.unlink("/run/notify")
    notify.bind("/run/notify")
    notify.settimeout(30)
    child = os.fork()
    if child == 0:
        a, b = os.dup(sockets[0].fileno()), os.dup(sockets[1].fileno())
        a, b = os.dup2(a, 40), os.dup2(b, 41)
        os.dup2(a, 3)
        os.dup2(b, 4)
        os.dup2(log.fileno(), 2)
        env = dict(os.environ, LISTEN_FDS="2", LISTEN_PID=str(os.getpid()), LISTEN_FDNAMES="libvirtd.socket:libvirtd-ro.socket", NOTIFY_SOCKET="/run/notify")
        os.closerange(5, 64)
        os.execvpe(PROGRAM, [PROGRAM, *extra], env)
    return child, sockets, notify


child, sockets, notify = handed_over()
# A client that comes before the daemon is ready is served all the same.
print(virsh("uri"), virsh("-r", "uri"))
print("ready", "READY=1" in notify.recv(4096).decode())
with open("two.xml", "w") as file:
    file.write(tiny("two", 2))
print("writes", virsh("define", "two.xml"))
print("read-only refuses", virsh("-r", "undefine", "two"))
os.kill(child, signal.SIGTERM)
print("ended with", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print("sockets stay with their owner", os.path.exists(RW), os.path.exists(RO))
for item in [*sockets, notify]:
    item.close()

note("it ends when idle, not while a client or a guest is there")
child, sockets, notify = handed_over("--timeout", "1")
reader = subprocess.Popen(["virsh", "-q", "-c", "qemu:///system"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
reader.stdin.write(b"uri\n")
reader.stdin.flush()
reader.stdout.readline()
time.sleep(2.5)
print("lives with a client", os.waitpid(child, os.WNOHANG) == (0, 0))
print(virsh("start", "two"))
reader.stdin.close()
reader.wait()
time.sleep(2.5)
print("lives with a guest", os.waitpid(child, os.WNOHANG) == (0, 0))
virsh("destroy", "two")
gone = until(lambda: os.waitpid(child, os.WNOHANG) != (0, 0), 15)
print("ends when idle", gone)
for item in [*sockets, notify]:
    item.close()
for path in (RW, RO):
    os.unlink(path)

note("log filters and outputs")
config(log_filters='"1:qemu"', log_outputs='"1:file:/run/filtered.log 1:syslog:apus-test"')
# A /dev of our own, so that the host does not get a /dev/log.
os.makedirs("/run/dev")
subprocess.run(["mount", "--rbind", "/dev", "/run/dev"], check=True)
subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", "/dev"], check=True)
for name in os.listdir("/run/dev"):
    if name != "log":
        os.symlink("/run/dev/" + name, "/dev/" + name)
syslog = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
syslog.bind("/dev/log")
heard = []


def listen():
    while True:
        heard.append(syslog.recv(65536))


threading.Thread(target=listen, daemon=True).start()
one = start()
print(up(), virsh("start", "two"), virsh("destroy", "two"))
end(one)
lines = open("/run/filtered.log").read().splitlines()
print("logged", len(lines) > 0)
print("syslog named", until(lambda: any(b"apus-test" in line for line in heard), 5))

note("a wrong configuration")
config(unix_sock_rw_perms="notanumber")
one = start(errors=True)
print("refused", one.wait(30) != 0, "libvirtd.conf" in one.stderr.read().decode())
config()

if PEER == "stock":
    # libvirtd does not come up for this user inside of the namespaces; what is expected of apusd stands here.
    print(USER_DAEMON, end="")
    raise SystemExit

note("a user's own daemon")
os.makedirs("/run/user/1234/libvirt", exist_ok=True)
os.makedirs("/tmp/home", exist_ok=True)
for path in ("/run/user/1234", "/run/user/1234/libvirt", "/tmp/home"):
    os.chown(path, 1234, 1234)
    os.chmod(path, 0o700)
os.chmod("/run/sandbox", 0o755)
accounts = open("/etc/passwd").read()
with open("/run/passwd", "w") as file:
    file.write(accounts + "somebody:x:1234:1234::/tmp/home:/bin/sh\n")
subprocess.run(["mount", "--bind", "/run/passwd", "/etc/passwd"], check=True)
env = {"HOME": "/tmp/home", "XDG_RUNTIME_DIR": "/run/user/1234", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
user = dict(user=1234, group=1234, extra_groups=[])
own = start(env=env, cwd="/tmp/home", **user)
session = dict(uri="qemu:///session", env=env, cwd="/tmp/home", **user)
print(until(lambda: virsh("uri", **session) != "failed"), virsh("uri", **session))
print(mode("/run/user/1234/libvirt/libvirt-sock"), os.path.exists("/run/user/1234/libvirt/libvirt-sock-ro"))
with open("/tmp/home/mine.xml", "w") as file:
    file.write(tiny("mine", 3))
os.chmod("/tmp/home/mine.xml", 0o644)
for words in (["define", "mine.xml"], ["start", "mine"], ["domstate", "mine"], ["suspend", "mine"],
              ["resume", "mine"], ["autostart", "mine"], ["list", "--all"]):
    print(words[0], "->", virsh(*words, **session))
qemu = int(open("/run/user/1234/libvirt/qemu/run/mine.pid").read())
print("QEMU's user", os.stat("/proc/%d" % qemu).st_uid)
print("definition", oct(os.stat("/tmp/home/.config/libvirt/qemu/mine.xml").st_mode & 0o777))
print("log", os.path.exists("/tmp/home/.cache/libvirt/qemu/log/mine.log"))
end(own, signal.SIGKILL)
own = start(env=env, cwd="/tmp/home", **user)
print(until(lambda: virsh("uri", **session) != "failed"), virsh("domstate", "mine", **session))
print(virsh("destroy", "mine", **session), virsh("undefine", "mine", **session))
end(own)
