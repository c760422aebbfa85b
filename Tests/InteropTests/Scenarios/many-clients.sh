# title: Many idle clients, slow ones, and an administrator who still gets in
# normalise: |--max-clients [0-9]+|--max-clients <count>|
# normalise: |nclients +: [0-9]+|nclients: <count>|
ulimit -n 20000
# libvirtd needs half a minute for as many.
[ "$PEER" = stock ] && count=${APUS_CLIENTS:-800} || count=${APUS_CLIENTS:-5000}
daemon_end TERM
cp /etc/libvirt/libvirtd.conf plain.conf
printf '%s\n' 'max_clients = 6000' >>/etc/libvirt/libvirtd.conf
daemon_start
size() { sed -n 's/^VmRSS:[ \t]*\([0-9]*\) kB/\1/p' "/proc/$(cat /run/sandbox/daemon.pid)/status"; }
before=$(size)
cat >clients.py <<'PYTHON'
import socket, sys
count = int(sys.argv[1])
clients = []
for number in range(count):
    client = socket.socket(socket.AF_UNIX)
    client.connect("/run/libvirt/libvirt-sock")
    # One in fifty begins a message and does not end it.
    if number % 50 == 0:
        client.send(b"\0\0\1\0\0")
    clients.append(client)
print("ready", flush=True)
sys.stdin.readline()
PYTHON
coproc PYTHON { exec /usr/bin/python3 clients.py $count; }
read -r answer <&${PYTHON[0]}
echo "$answer"
served() { [ "$(virt-admin srv-clients-info libvirtd | sed -n 's/^nclients *: //p')" -ge $count ]; }
within 30 served
v hostname
# In KiB; libvirtd is not measured.
each=$((($(size) - before) / count))
[ "$PEER" = stock ] || [ $each -le 64 ] || echo "each client costs $each KiB"
run virt-admin srv-clients-info libvirtd
note more than there is room for
run virt-admin srv-clients-set libvirtd --max-clients $count
run timeout 1 virsh -c $uri hostname
run virt-admin -q srv-threadpool-info nonesuch
echo >&${PYTHON[1]}
within 20 sh -c 'virsh -c qemu:///system hostname'
v hostname
