# title: block jobs and backups outlive a daemon that is killed
# features: SNAP-22
# normalise: / *[0-9]+(\.[0-9]+)? %/ N %/
qemu-img create -q -f qcow2 $WORK/base 32M
qemu-io -f qcow2 -c "write -P 1 0 4M" $WORK/base >/dev/null
qemu-img create -q -f qcow2 -b $WORK/base -F qcow2 $WORK/middle
qemu-io -f qcow2 -c "write -P 2 4M 4M" $WORK/middle >/dev/null
qemu-img create -q -f qcow2 -b $WORK/middle -F qcow2 $WORK/top
qemu-io -f qcow2 -c "write -P 3 8M 4M" $WORK/top >/dev/null
tiny one | sed "s#<memballoon#<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='$WORK/top'/><target dev='vda' bus='virtio'/></disk>&#" >one.xml
q define one.xml >/dev/null
q start one --paused >/dev/null

ready() { q blockjob one vda --info 2>&1 | grep -q "100 %"; }
none() { q dumpxml one | grep -q "$1" && return 1 || return 0; }
shown() { q dumpxml one | sed -n '/<disk/,/<\/disk/p'; }

note ready when it is killed, switched over by the next daemon
v blockcommit one vda --active --shallow
within 20 ready
daemon_end KILL
daemon_start
v blockjob one vda --info
shown
v blockjob one vda --pivot
shown
v domblklist one --inactive

note under way when it is killed, ended while none runs
v blockpull one vda 1
daemon_end KILL
python3 - <<'PY'
import json, socket, time
# Nobody is connected to the monitor now: lift the limit and let the job end.
s = socket.socket(socket.AF_UNIX)
s.connect("/var/lib/libvirt/qemu/domain-1-one/monitor.sock")
f = s.makefile("rw")
f.readline()
def do(command, **arguments):
    f.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
    f.flush()
    while True:
        answer = json.loads(f.readline())
        if "return" in answer or "error" in answer:
            return answer
do("qmp_capabilities")
for job in do("query-jobs")["return"]:
    do("block-job-set-speed", device=job["id"], speed=0)
while any(job["status"] != "concluded" for job in do("query-jobs")["return"]):
    time.sleep(0.05)
PY
daemon_start
within 20 none "<source file='$WORK/base'"
shown
v blockjob one vda --info
q destroy one >/dev/null
qemu-io -r -f qcow2 -c "read -P 1 0 4M" -c "read -P 2 4M 4M" -c "read -P 3 8M 4M" $WORK/middle | grep -c 'read 4194304'
