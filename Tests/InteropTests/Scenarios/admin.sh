# title: virt-admin
# normalise: |[0-9-]{10} [0-9:]{8}\+0000|<time>|
# normalise: |unix_process_id: [0-9]+|unix_process_id: <pid>|
a() { run virt-admin "$@"; }
cat >clients.py <<'PYTHON'
import libvirt, sys
c = libvirt.open("qemu:///system")
d = libvirt.openReadOnly("qemu:///system")
print("ready", flush=True)
sys.stdin.readline()
PYTHON
coproc PYTHON { exec /usr/bin/python3 clients.py 2>/dev/null; }
read -r answer <&${PYTHON[0]}
echo "$answer"
ids=($(virt-admin srv-clients-list libvirtd | awk '$2 == "unix" {print $1}'))
# b WORDS: with the clients' numbers replaced
b() { run virt-admin "$@" | sed -E "s/\b${ids[0]}\b/FIRST/; s/\b${ids[1]}\b/SECOND/"; }
a uri
a version
run sh -c "virt-admin srv-list | awk '{print \$2}' | sort"
b srv-clients-list libvirtd
a srv-clients-list nonesuch
b client-info libvirtd ${ids[0]}
b client-info libvirtd ${ids[1]}
a client-info libvirtd 4711
a srv-clients-info libvirtd
a srv-clients-set libvirtd --max-clients 100 --max-unauth-clients 10
a srv-clients-info libvirtd
a srv-clients-set libvirtd --max-clients 9
a srv-clients-set nonesuch --max-clients 9
a client-disconnect libvirtd 4711
b client-disconnect libvirtd ${ids[1]}
b srv-clients-list libvirtd
a daemon-log-filters
a daemon-log-filters "1:rpc 3:qemu"
a daemon-log-filters
a daemon-log-filters "9:x"
a daemon-log-filters "nonsense"
a daemon-log-filters ""
a daemon-log-filters
a daemon-log-outputs
a daemon-log-outputs "3:file:$WORK/daemon.log"
a daemon-log-outputs
run stat -c '%a' "$WORK/daemon.log"
a daemon-log-outputs "3:nonsense"
a server-update-tls libvirtd
note a daemon without room has room for administrators
a srv-clients-set libvirtd --max-clients 1 --max-unauth-clients 1
run timeout 1 virsh -c qemu:///system hostname
a srv-clients-info libvirtd
a srv-clients-set libvirtd --max-clients 10
v hostname
run stat -c '%A %U %n' /run/libvirt/libvirt-admin-sock
note the daemon ends when it is idle
echo >&${PYTHON[1]}
a daemon-timeout --timeout 1
within 10 sh -c '! kill -0 $(cat /run/sandbox/daemon.pid)'
run ls /run/libvirt/libvirt-sock
