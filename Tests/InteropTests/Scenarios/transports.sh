# title: The same calls over unix, TCP, TLS, SSH and a program
# long: yes
# features: URI-08 URI-09 URI-10 URI-11 URI-12 SOCK-02
# clients: yes
# daemon: no
certificates
mkdir keys
cp $pki/ca.pem keys/cacert.pem
cp $pki/stranger-ca.pem keys/other.pem
printf '%s\n' 'listen_tcp = 1' 'auth_tcp = "none"' >>/etc/libvirt/libvirtd.conf

# An ssh server of our own, and a client that leaves no traces.
ssh-keygen -q -t ed25519 -N '' -f host_key
ssh-keygen -q -t ed25519 -N '' -f user_key
mkdir -p /run/sshd
cat >sshd.conf <<CONF
Port 2222
ListenAddress 127.0.0.1
HostKey $WORK/host_key
PidFile none
AuthorizedKeysFile $WORK/user_key.pub
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
CONF
/usr/sbin/sshd -D -f "$WORK/sshd.conf" 2>sshd.log &
cat >quiet-ssh <<'SH'
#!/bin/sh
exec ssh -F /dev/null -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR "$@"
SH
cat >carrier <<'SH'
#!/bin/sh
exec nc -U /run/libvirt/libvirt-sock
SH
chmod +x quiet-ssh carrier
ssh="keyfile=$WORK/user_key&no_verify=1&no_tty=1&command=$WORK/quiet-ssh"
daemon_start --listen
defined one
within 10 nc -z 127.0.0.1 2222

transports='unix tcp tls ssh-native ssh-netcat ssh-auto ext'
address() {
    case $1 in
    unix) echo 'qemu+unix:///system?socket=/run/libvirt/libvirt-sock' ;;
    tcp) echo qemu+tcp://localhost/system ;;
    tls) echo qemu+tls://localhost/system ;;
    ssh-native) echo "qemu+ssh://root@127.0.0.1:2222/system?$ssh&proxy=native" ;;
    ssh-netcat) echo "qemu+ssh://root@127.0.0.1:2222/system?$ssh&proxy=netcat" ;;
    ssh-auto) echo "qemu+ssh://127.0.0.1:2222/system?$ssh&netcat=/bin/nc" ;;
    ext) echo "qemu+ext:///system?command=$WORK/carrier" ;;
    esac
}
for transport in $transports; do
    uri=$(address $transport)
    note $transport
    c list --all
    c dominfo one
    c domuuid one
    c start nothing
    c hostname
done
if [ -x /run/sandbox/bin/unit-tests ]; then
    note the typed client over all of them
    qemu-img create -q -f qcow2 live.qcow2 1M
    APUS_TEST_URIS=$(for transport in $transports; do address $transport; done) /run/sandbox/bin/unit-tests \
        --testing-library swift-testing --filter 'LiveTransportTests|LiveCallTests' >tests.log 2>&1 </dev/null
    status=$?
    [ $status -eq 0 ] || cat tests.log
    grep -oE 'with [0-9]* test cases passed|Suite LiveCallTests passed' tests.log | sort
    note nobody says which driver is meant
    run /run/sandbox/bin/apus uri
    /run/sandbox/bin/apus uri --explain >explained
    for step in 'xen: /var/run/libvirt/virtxend-sock-ro is not there' \
        'any driver: /var/run/libvirt/libvirt-sock-ro is there' \
        'any driver: the daemon chose qemu:///system'; do
        grep -qF -- "- $step" explained || { echo "not explained: $step"; cat explained; }
    done
fi
note URIs
for uri in qemu:///system 'qemu:///system?mode=legacy' 'qemu:///system?mode=direct' 'qemu:///system?mode=wrong' \
    qemu+unix:///session 'qemu+tcp://localhost:1/system' qemu+tcp://nowhere.invalid/system qemu+ext:///system \
    qemu+nonsense:///system 'qemu+ssh://127.0.0.1:1/system?no_tty=1' 'qemu+tls://127.0.0.2/system' \
    'qemu+tls://127.0.0.2/system?no_verify=1' "qemu+tls://localhost/system?pkipath=$WORK/keys" \
    'qemu+tcp://localhost/system?name=qemu:///system' 'qemu+tls://localhost:16509/system' qemu+tcp://[::1]/system \
    'qemu+tls://[::1]/system?tls_priority=NORMAL:-VERS-ALL:%2bVERS-TLS1.2' \
    'qemu:///system?nonsense=1' 'qemu+libssh2://127.0.0.1:1/system?no_tty=1&keyfile=/nowhere'; do
    note "$uri"
    c domuuid one
done
note slips and old spellings
for uri in qemu+unix://localhost/system qemu://session qemu://system vz://system xen xen:// hyperv://host/ system qemu:///sytem lxc:///; do
    note "$uri"
    ce list
done
cp keys/other.pem keys/cacert.pem
uri="qemu+tls://localhost/system?pkipath=$WORK/keys"
c domuuid one
note host keys and methods
# known QUERY: a connection that knows hosts from the file `known` alone
known() {
    uri="qemu+libssh://root@127.0.0.1:2222/system?keyfile=$WORK/user_key&known_hosts=$WORK/known&$1" c list --all
}
known 'known_hosts_verify=auto&sshauth=privkey'
[ -s known ] && echo "the key has been noted"
known 'known_hosts_verify=normal&sshauth=privkey'
known 'known_hosts_verify=normal&sshauth=agent'
sed -i 's/ AAAA.*/ AAAAC3NzaC1lZDI1NTE5AAAAIKk7JXhOpQOAxYyQ2JtbHLY0fAcIxdQM3mQ5H3bGQ5cK/' known
known 'known_hosts_verify=auto&sshauth=privkey'
known 'known_hosts_verify=nonsense&sshauth=privkey'
known 'known_hosts_verify=normal&sshauth=nonsense'
kill %1
