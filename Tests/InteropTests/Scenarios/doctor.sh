# title: What the client finds out about a connection that does not work, and about the host
# features: SOCK-01 CON-03 URI-02 URI-03 URI-05 URI-08
# peer: apusd
chmod 755 /run/sandbox /run/sandbox/work
apus=/run/sandbox/bin/apus
socket=/var/run/libvirt/libvirt-sock
# says STATUS COMMAND... -- LINE...: the command ends with this status and writes lines that begin with these
says() {
    local expected=$1 line
    local -a words=()
    shift
    while [ "$1" != -- ]; do words+=("$1") && shift; done
    shift
    "${words[@]}" >found 2>&1 </dev/null
    local status=$?
    [ $status -eq "$expected" ] || echo "WRONG: ${words[*]} ended with $status: $(cat found)"
    for line in "$@"; do
        grep -qE "^$line" found || echo "WRONG: ${words[*]} did not say '$line': $(cat found)"
    done
}
doctor() { says $1 $apus -c qemu:///system doctor -- "${@:2}"; }
mode='PASS  socket: /var/run/libvirt/libvirt-sock, owner 0:0, mode 770$'
doctor 0 'PASS  URI: qemu:///system, by ' "$mode" 'PASS  permission: ' "PASS  listener: process $(cat /run/sandbox/daemon.pid) \(apusd\)" \
    'PASS  connection: opened; the other end is libvirt 9'
$apus -c qemu:///system doctor --json >found
/usr/bin/python3 -c 'import json; assert {r["outcome"] for r in json.load(open("found"))} == {"PASS"}' || echo "WRONG: $(cat found)"
says 1 setpriv --reuid 1 --regid 1 --clear-groups $apus -c qemu:///system doctor -- "$mode" \
    'FAIL  permission: this user may not use it' "      cure: join the socket's group"
says 1 setpriv --reuid 1 --regid 1 --clear-groups env XDG_RUNTIME_DIR=/run/user/1 LIBVIRT_AUTOSTART=0 \
    $apus -c qemu:///session doctor -- 'FAIL  socket: /run/user/1/libvirt/libvirt-sock is not there'

# A user's own daemon is started by the first client that needs it, and by none that must not.
mkdir -p /run/user/1 /tmp/home
chown 1:1 /run/user/1 /tmp/home
as_user() { setpriv --reuid 1 --regid 1 --clear-groups env HOME=/tmp/home XDG_RUNTIME_DIR=/run/user/1 "$@"; }
says 5 as_user LIBVIRT_AUTOSTART=0 $apus -c qemu:///session uri -- "error: .*'/run/user/1/libvirt/libvirt-sock': No such file"
for number in 1 2 3; do as_user $apus -q -c qemu:///session uri >own.$number 2>&1 </dev/null & starting+=($!); done
wait "${starting[@]}"
[ "$(sort -u own.?)" = qemu:///session ] || echo "WRONG: the user's own daemon: $(cat own.?)"
# Those that came too late end by themselves.
within 20 sh -c '[ "$(pgrep -c -u 1 -x apusd)" = 1 ]'
own=$(pgrep -u 1 -x apusd)
[ "$(wc -w <<<"$own")" = 1 ] || echo "WRONG: the user's own daemons: $own"
says 0 as_user LIBVIRT_AUTOSTART=0 $apus -c qemu:///session doctor -- "PASS  listener: process ($own) "
kill $own
within 20 sh -c "! kill -0 $own"
ip link add docker0 type bridge && doctor 0 '(PASS|WARN)  firewall: Docker ' && ip link delete docker0
says 1 $apus -c 'qemu:///system?mode=direct' doctor -- \
    'FAIL  socket: /var/run/libvirt/virtqemud-sock is not there; virtqemud makes it' '      cure: systemctl start virtqemud.socket'
says 1 $apus -c qemu+tcp://localhost/system doctor -- 'PASS  way: network, localhost:16509' 'FAIL  connection: '
daemon_end KILL 2>/dev/null
doctor 1 "$mode" 'FAIL  listener: nobody listens: .*Connection refused' '      cure: systemctl start libvirtd.socket, or run apusd' \
    "PASS  lock: /var/run/libvirt/apusd.lock is left over from process $(cat /run/sandbox/daemon.pid)," 'FAIL  connection: '
echo $$ >/run/libvirt/apusd.lock
doctor 1 "WARN  lock: /var/run/libvirt/apusd.lock names process $$, which lives"
rm /run/libvirt/libvirt-sock
doctor 1 "FAIL  socket: $socket is not there; apusd or libvirtd makes it" '      cure: systemctl start libvirtd.socket'
: >/run/libvirt/libvirt-sock
doctor 1 "FAIL  socket: $socket is no socket" '      cure: remove it and start the daemon'

# Which outcome each line has is the host's affair; that there is one, with a cure where something is missing, is not.
$apus host validate >lines
status=$?
$apus host validate --json >found
/usr/bin/python3 - $status <<'PYTHON'
import json, re, sys

found = json.load(open("found"))
subjects = [row["subject"] for row in found]
wanted = ["processor", "/dev/kvm", "kvm module", "nested virtualization", "QEMU", "vhost-net", "tap devices", "IOMMU"]
wanted += ["memory snapshots without a pause"]
wanted += ["cgroup controller " + name for name in ("cpu", "cpuset", "memory", "io", "pids")]
if sorted(subjects) != sorted(wanted):
    print("WRONG: lines", subjects)
for row in found:
    if row["outcome"] not in ("PASS", "WARN", "FAIL") or not row["detail"]:
        print("WRONG:", row)
    if row["outcome"] == "FAIL" and not row["cure"]:
        print("WRONG: no cure", row)
if [line.split(": ")[0] for line in open("lines") if line[0] != " "] != [r["outcome"] + "  " + r["subject"] for r in found]:
    print("WRONG: text and JSON differ:", open("lines").read())
if int(sys.argv[1]) != any(row["outcome"] == "FAIL" for row in found):
    print("WRONG: status", sys.argv[1])
PYTHON

# Aliases that make no sense break nothing; names with other characters are not looked up.
printf '%s\n' 'uri_aliases = ["good=test:///default", "no uri", "b@d=test:///default"]' >/etc/libvirt/libvirt.conf
says 0 $apus -c good uri -- test:///default
says 0 $apus -c good uri --explain -- "warning: .*alias 'no uri' passed over" "warning: .*alias 'b@d=test:///default' passed over" \
    "- uri_aliases: 'good' stands for 'test:///default'" test:///default
says 5 $apus -c b@d uri -- "error: no connection driver available for URI 'b@d' does not include a driver name"
says 1 $apus -c qemu://session uri -- '.*qemu:///session'
echo 'this is no configuration' >/etc/libvirt/libvirt.conf
says 0 $apus -c test:///default uri -- test:///default
echo done
