# title: Clients that authenticate by SASL with SCRAM-SHA-256
# features: URI-10
# daemon: no
# password USER PASSWORD: sets it as the daemon's administrator would
password() {
    case $PEER in
    stock) echo "$2" | saslpasswd2 -p -a libvirt -u apus-sandbox -f /etc/libvirt/passwd.db "$1" ;;
    apusd) echo "$2" | /run/sandbox/bin/apusd --set-password "$1" ;;
    esac
}
if [ "$PEER" = stock ]; then
    mkdir -p /etc/sasl2
    mount -t tmpfs tmpfs /etc/sasl2
    printf '%s\n' 'mech_list: scram-sha-256' 'sasldb_path: /etc/libvirt/passwd.db' >/etc/sasl2/libvirt.conf
fi
password fred 'pass, word='
password mary secret
certificates
# credentials USER PASSWORD: what clients authenticate with from now on
credentials() {
    cat >auth.conf <<CONF
[credentials-test]
authname=$1
password=$2
[auth-libvirt-localhost]
credentials=test
[auth-libvirt-apus-sandbox]
credentials=test
CONF
    chmod 600 auth.conf
}
export LIBVIRT_AUTH_FILE=$WORK/auth.conf
credentials fred 'pass, word='
cp /etc/libvirt/libvirtd.conf plain.conf
sed -i '/auth_unix_rw/d' /etc/libvirt/libvirtd.conf
printf '%s\n' 'auth_unix_rw = "sasl"' 'auth_tls = "sasl"' 'auth_tcp = "sasl"' 'listen_tcp = 1' >>/etc/libvirt/libvirtd.conf
daemon_start --listen
v uri
v -c qemu+tls://localhost/system uri
vro uri
note the name is in the list of clients
cat >hold.py <<'PYTHON'
import libvirt, subprocess
kinds = [libvirt.VIR_CRED_AUTHNAME, libvirt.VIR_CRED_PASSPHRASE]
c = libvirt.openAuth("qemu:///system", [kinds, lambda asked, data: -1, None], 0)
lines = subprocess.run(["virt-admin", "srv-clients-list", "libvirtd"], capture_output=True, text=True).stdout.split("\n")
number = [l.split()[0] for l in lines if "unix" in l][-1]
info = subprocess.run(["virt-admin", "client-info", "libvirtd", number], capture_output=True, text=True).stdout
print([l for l in info.split("\n") if "sasl" in l])
PYTHON
run /usr/bin/python3 hold.py
note refused
credentials fred wrong
v uri
v -c qemu+tls://localhost/system uri
credentials nobody secret
v uri
credentials mary ''
v uri
rm auth.conf
v uri
credentials mary secret
v uri
note without encryption
v -c qemu+tcp://localhost/system uri
[ -x /run/sandbox/bin/apus ] || exit 0
# The own client, with each mechanism that takes a password and that the daemon has: right ones, and wrong ones.
note the own client
sasl='SCRAM-SHA-256'
[ "$PEER" = apusd ] || sasl='SCRAM-SHA-256 SCRAM-SHA-512 SCRAM-SHA-1 DIGEST-MD5 CRAM-MD5 PLAIN'
for mechanism in $sasl; do
    if [ "$PEER" = stock ]; then
        printf '%s\n' "mech_list: $mechanism" 'sasldb_path: /etc/libvirt/passwd.db' >/etc/sasl2/libvirt.conf
        credentials mary secret
        daemon_end TERM
        uri=qemu+unix:///system?socket=/run/libvirt/libvirt-sock-ro daemon_start --listen
    fi
    for address in qemu:///system qemu+tls://localhost/system; do
        for name in 'mary secret' 'mary wrong' 'nobody secret' 'mary '; do
            credentials "${name% *}" "${name#* }"
            # Without a password there is nothing to authenticate with, and the client says so itself.
            case $name in 'mary secret') expected=apus-sandbox ;; *) expected=refused ;; esac
            answer=$(/run/sandbox/bin/apus -c $address hostname 2>own.err </dev/null) || answer=refused
            [ "$answer" = $expected ] || echo "WRONG: $mechanism at $address as $name: $answer $(cat own.err)"
            [ $expected != refused ] || [ "${name#* }" = '' ] || grep -q authentication own.err ||
                echo "WRONG: $mechanism at $address as $name: $(cat own.err)"
        done
    done
done
# What would go over the network readable is not sent.
credentials mary secret
! /run/sandbox/bin/apus -c qemu+tcp://localhost/system hostname >own.out 2>own.err </dev/null || echo "WRONG: on plain TCP"
