# title: Authentication and access control by polkit
# features: URI-01
# daemon: no
# A bus and a polkit daemon of this sandbox's own, with rules that show what they were asked.
mkdir -p /run/dbus /run/sandbox/polkit/{etc,actions}
mkdir -p /etc/polkit-1
mount --bind /run/sandbox/polkit/etc /etc/polkit-1
mkdir -p /etc/polkit-1/rules.d
cp /usr/share/polkit-1/actions/org.freedesktop.policykit.policy /run/sandbox/polkit/actions
mount --bind /run/sandbox/polkit/actions /usr/share/polkit-1/actions
# Nothing is to start polkit anew once it has ended.
mount -t tmpfs tmpfs /usr/share/dbus-1/system-services
chmod 755 /run/sandbox /run/sandbox/work /etc/polkit-1 /etc/polkit-1/rules.d
# policy NAME DEFAULT ACTION...: declares actions
policy() {
    local name=$1 answer=$2 action
    shift 2
    {
        echo '<?xml version="1.0" encoding="UTF-8"?>'
        echo '<policyconfig>'
        for action in "$@"; do
            echo "<action id=\"$action\"><description>x</description><message>x</message><defaults>"
            echo "<allow_any>$answer</allow_any><allow_inactive>$answer</allow_inactive>"
            echo "<allow_active>$answer</allow_active></defaults></action>"
        done
        echo '</policyconfig>'
    } >/usr/share/polkit-1/actions/$name.policy
}
api=org.libvirt.api
policy looking yes org.libvirt.unix.monitor $api.connect.{getattr,read,search-domains} $api.domain.{getattr,read}
policy password auth_admin_keep org.libvirt.unix.manage
policy changing no $api.connect.write $api.domain.{start,stop,delete,write,suspend,read-secure,save,init-control}
cat >/etc/polkit-1/rules.d/10-sandbox.rules <<'RULES'
polkit.addRule(function(action, subject) {
    if (action.id.indexOf("org.libvirt") != 0) return polkit.Result.NOT_HANDLED;
    var words = [action.id.substr(12), subject.user];
    var names = ["connect_driver", "domain_name", "domain_uuid"];
    for (var i = 0; i < names.length; i++) if (action.lookup(names[i])) words.push(action.lookup(names[i]));
    polkit.log("asked: " + words.join(" "));
    if (action.id == "org.libvirt.unix.manage" && subject.user == "daemon") return polkit.Result.YES;
    if (action.id == "org.libvirt.unix.manage" && subject.user == "games") return polkit.Result.NO;
    if (action.id == "org.libvirt.api.domain.getattr" && action.lookup("domain_name") == "hidden")
        return polkit.Result.NO;
    if (action.id == "org.libvirt.api.domain.start" && action.lookup("domain_name") == "two") return polkit.Result.YES;
    return polkit.Result.NOT_HANDLED;
});
RULES
dbus-daemon --system --nofork --nopidfile --nosyslog >/run/sandbox/dbus.log 2>&1 </dev/null &
within 10 test -S /run/dbus/system_bus_socket
/usr/lib/polkit-1/polkitd >/run/sandbox/polkitd.log 2>&1 </dev/null &
polkitd=$!
within 10 grep -q 'Acquired the name' /run/sandbox/polkitd.log
sed -i '/auth_unix/d;/rw_perms/d' /etc/libvirt/libvirtd.conf
cat >>/etc/libvirt/libvirtd.conf <<'CONF'
auth_unix_rw = "polkit"
auth_unix_ro = "polkit"
unix_sock_rw_perms = "0777"
access_drivers = ["polkit"]
CONF
# as USER COMMAND...: runs it as another user
as() {
    local user=$1
    shift
    run setpriv "--reuid=$user" "--regid=$user" --clear-groups env HOME=/tmp "$@"
}
# asked: what polkit was asked since the last time
asked() {
    # polkitd writes through a buffer of its own.
    sleep 0.2
    grep '^asked: ' /run/sandbox/polkitd.log | tail -n "+$((seen + 1))" | sort -u
    seen=$(grep -c '^asked: ' /run/sandbox/polkitd.log)
}
seen=0
daemon_start
defined one 1
defined two 2
defined hidden 3
chmod 644 ./*.xml
note root is not asked for anything
v domid one
grep -c ' root' /run/sandbox/polkitd.log
note a user whom the rules let in
as daemon virsh -c $uri list --all
asked
as daemon virsh -c $uri domstate one
as daemon virsh -c $uri domstate hidden
as daemon virsh -c $uri dumpxml --security-info one
as daemon virsh -c $uri start one
as daemon virsh -c $uri start two
as daemon virsh -c $uri destroy two
asked >/dev/null
as daemon virsh -c $uri define one.xml
note what a definition names is what polkit is asked about
asked
as daemon virsh -c $uri undefine one
as daemon virsh -c $uri domid two
note one call, one question
cat >call.py <<'PYTHON'
import libvirt
libvirt.registerErrorHandler(lambda data, error: None, None)
c = libvirt.open("qemu:///system")
print(sorted(d.name() for d in c.listAllDomains()), c.numOfDomains(), c.numOfDefinedDomains(), c.listDomainsID())
d = c.lookupByName("one")
for name, call in (("suspend", d.suspend), ("state", d.state), ("reset", d.reset), ("state", d.state)):
    try: print(name, call())
    except libvirt.libvirtError as e: print(name, e.get_error_code(), e.get_error_domain(), e)
PYTHON
as daemon /usr/bin/python3 call.py
note refused
cat >open.py <<'PYTHON'
import libvirt, sys
libvirt.registerErrorHandler(lambda data, error: None, None)
try: libvirt.open(sys.argv[1]); print("let in")
except libvirt.libvirtError as e: print(e.get_error_code(), e.get_error_domain(), e)
PYTHON
as games /usr/bin/python3 open.py $uri
as bin /usr/bin/python3 open.py $uri
as bin virsh -c $uri list --all
as bin virsh -r -c $uri list --all
note events of what may be seen
cat >events.py <<'PYTHON'
import libvirt, os, subprocess, sys
libvirt.virEventRegisterDefaultImpl()
c = libvirt.open("qemu:///system")
seen = []
c.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE,
    lambda c, d, e, r, o: seen.append((d.name(), e, r)), None)
c.setKeepAlive(5, 3)
print("ready", flush=True)
while ("one", 5, 1) not in seen: libvirt.virEventRunDefaultImpl()
print(seen)
PYTHON
setpriv --reuid=daemon --regid=daemon --clear-groups env HOME=/tmp /usr/bin/python3 events.py >events.out 2>&1 </dev/null &
within 10 grep -q ready events.out
for name in hidden one; do
    q start $name >/dev/null
    q destroy $name >/dev/null
done
within 10 grep -q '\[' events.out
cat events.out
note without polkit
kill $polkitd
wait $polkitd
as games virsh -c $uri list --all >/dev/null
[ -s /run/sandbox/err ] && echo "refused"
v domid two
