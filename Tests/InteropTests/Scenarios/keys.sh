# title: Keys of libvirtd.conf that nobody sees at work: the host's UUID, how many may wait unknown, the audit log
# normalise: |5f1c0c6e-0000-4000-8000-00000000000b|the UUID that was asked for|
# daemon: no
conf=/etc/libvirt/libvirtd.conf
sed -i -E 's/^host_uuid.*/host_uuid = "5f1c0c6e-0000-4000-8000-00000000000b"/; s/^auth_unix_rw.*/auth_unix_rw = "sasl"/' $conf
echo 'max_anonymous_clients = 2' >>$conf
# Who has to log in cannot tell whether the daemon is there; who only reads need not.
case $PEER in
stock) libvirtd >>/run/sandbox/daemon.log 2>&1 </dev/null & ;;
apusd) /run/sandbox/bin/apusd >>/run/sandbox/daemon.log 2>&1 </dev/null & ;;
esac
echo $! >/run/sandbox/daemon.pid
within 60 sh -c 'virsh -q -r -c qemu:///system uri >/dev/null 2>&1'
run sh -c "virsh -r -c qemu:///system capabilities | grep -m 1 uuid"
cat >anonymous.py <<'PYTHON'
from wire import READ_ONLY, Client

waiting = [Client(seconds=5) for _ in range(2)]
print([client.call(66)[0] for client in waiting])
third = Client(seconds=1)
print("a third one:", third.call(66)[0])
third.socket.settimeout(10)
waiting.pop().socket.close()
print("after one has left:", third.receive()[0])
PYTHON
/usr/bin/python3 anonymous.py
daemon_end TERM
sed -i -E 's/^auth_unix_rw.*/auth_unix_rw = "none"/' $conf
for level in 0 1 2; do
    note "audit level $level"
    sed -i -E '/^audit_/d' $conf
    printf 'audit_level = %s\naudit_logging = 1\n' $level >>$conf
    daemon_start || note 'it did not come up'
    v list --all
    # audited CALL RESULT: apusd writes a line for it, unless the level is 0. libvirtd keeps to changes of guests.
    audited() {
        [ "$PEER" = stock ] && return
        local lines
        lines=$(grep -c "audit call=$1 .*result=\?\"\?$2" /run/sandbox/daemon.log)
        [ $level = 0 ] && [ $lines != 0 ] && echo "audited at level 0: $1"
        [ $level != 0 ] && [ $lines = 0 ] && echo "not audited: $1 $2"
    }
    tiny audited 9 >audited.xml
    q define audited.xml >/dev/null
    # The library would not even ask.
    /usr/bin/python3 -c "from wire import Client, READ_ONLY, domain; c = Client(READ_ONLY); c.open()
c.call(35, domain('audited', '$(uuid 9)'))"
    q undefine audited >/dev/null
    virt-admin srv-clients-set libvirtd --max-clients 500 >/dev/null
    audited virDomainDefineXML success
    audited virDomainUndefine refused
    audited virDomainUndefineFlags success
    audited virAdmServerSetClientLimits success
    q uri >/dev/null && daemon_end TERM
done
