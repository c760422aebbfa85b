# title: TLS and TCP clients
# features: URI-10
# daemon: no
# normalise: ;^! .*: (info|warning) : .*$;<log of the client>;
# normalise: |CPU time: .*|<CPU time>|
certificates
cp /etc/libvirt/libvirtd.conf plain.conf
# configured LINE...: starts the daemon anew with these lines in its configuration
configured() {
    cp plain.conf /etc/libvirt/libvirtd.conf
    printf '%s\n' 'listen_tcp = 1' 'auth_tcp = "none"' "$@" >>/etc/libvirt/libvirtd.conf
    [ ! -e /run/sandbox/daemon.pid ] || daemon_end TERM
    daemon_start --listen
}
# as NAME [AUTHORITY]: the client certificate to use from now on
as() {
    rm -rf keys
    mkdir keys
    cp "$pki/${2:-ca}.pem" keys/cacert.pem
    [ "$1" = nobody ] || cp "$pki/$1.pem" keys/clientcert.pem
    [ "$1" = nobody ] || cp "$pki/$1-key.pem" keys/clientkey.pem
    echo "## as $1"
    v -c "qemu+tls://localhost/system?pkipath=$WORK/keys" hostname
}

configured
for address in qemu+tcp://localhost qemu+tcp:// qemu+tcp://127.0.0.1:16509 qemu+tcp://[::1] qemu+tls://localhost \
    qemu://localhost qemu+tls://127.0.0.1:16514 qemu+tls://[::1] qemu+tls://127.0.0.2; do
    v -c "$address/system" uri
done
v -c 'qemu+tls://127.0.0.2/system?no_verify=1' uri
v -c qemu+tls://localhost:1/system uri
v -c qemu+tls://localhost:16509/system uri
note each version of TLS
for priority in NORMAL:-VERS-ALL:+VERS-TLS1.3 NORMAL:-VERS-TLS1.3; do
    v -c "qemu+tls://localhost/system?tls_priority=$priority" hostname
done
note calls, events and big answers
defined one
v -c qemu+tls://localhost/system list --all
v -c qemu+tls://localhost/system start one
v -c qemu+tls://localhost/system dominfo one
v -c qemu+tcp://localhost/system destroy one
cat >events.py <<'PYTHON'
import libvirt, threading
libvirt.virEventRegisterDefaultImpl()
c = libvirt.open("qemu+tls://localhost/system")
print("encrypted", c.isEncrypted(), "secure", c.isSecure(), "alive", c.isAlive())
t = libvirt.open("qemu+tcp://localhost/system")
print("encrypted", t.isEncrypted(), "secure", t.isSecure(), "alive", t.isAlive())
print(len(c.getCapabilities()) > 5000, len(c.getCPUModelNames("x86_64")))
seen = []
c.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, e, r, o: seen.append((d.name(), e)), None)
c.setKeepAlive(1, 3)
t.lookupByName("one").undefine()
while not seen: libvirt.virEventRunDefaultImpl()
print(seen)
PYTHON
run /usr/bin/python3 events.py

note client certificates
as client
as stranger
as expired
as nobody
as client stranger-ca
as revoked
cp $pki/crl.pem /etc/pki/CA/cacrl.pem
configured
as revoked
as client
note a list that has run out, and one that somebody else has signed, still revoke
# complained TEXT: apusd says so in its log, libvirtd does not.
complained() {
    [ "$PEER" = stock ] || grep -q "$1" /run/sandbox/daemon.log || echo "not in the log: $1"
}
for list in old forged; do
    cp $pki/$list-crl.pem /etc/pki/CA/cacrl.pem
    configured
    as revoked
    as client
done
complained "the revocation list '/etc/pki/CA/cacrl.pem' has run out"
complained "no authority has signed the revocation list '/etc/pki/CA/cacrl.pem'"
cp $pki/crl.pem /etc/pki/CA/cacrl.pem
configured 'tls_allowed_dn_list = ["O=Tests*", "C=DE,L=?lm,O=Tests\, and more,CN=client *"]'
as client
configured 'tls_allowed_dn_list = ["CN=client one"]'
as client
configured 'tls_no_verify_certificate = 1'
as nobody
configured 'listen_addr = "127.0.0.1"' 'tls_port = "20001"' 'tcp_port = "20002"'
v -c qemu+tls://localhost:20001/system uri
v -c qemu+tcp://127.0.0.1:20002/system uri
v -c qemu+tcp://127.0.0.2:20002/system uri

note versions that the server speaks
# speaks VERSION...: whether a client that knows only this version gets in
speaks() {
    local version
    for version in "$@"; do
        openssl s_client -connect localhost:16514 -CAfile $pki/ca.pem -cert $pki/client.pem -key $pki/client-key.pem \
            "-$version" -cipher DEFAULT:@SECLEVEL=0 </dev/null 2>/dev/null | grep -qE '^ *Cipher is|^New, .*, Cipher is [A-Z]' &&
            echo "$version" || echo "not $version"
    done
}
configured
speaks tls1_1 tls1_2 tls1_3
configured 'tls_priority = "NORMAL:-VERS-TLS1.3"'
as client
speaks tls1_2 tls1_3
configured 'tls_priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3"'
as client
as nobody
as stranger
speaks tls1_2 tls1_3
note new certificates without a restart
configured
cp $pki/elsewhere.pem /etc/pki/libvirt/servercert.pem
cp $pki/elsewhere-key.pem /etc/pki/libvirt/private/serverkey.pem
v -c qemu+tls://localhost/system uri
run virt-admin server-update-tls libvirtd
v -c qemu+tls://localhost/system uri
note a certificate that is missing
rm /etc/pki/libvirt/servercert.pem
run virt-admin server-update-tls libvirtd
v -c qemu+tcp://localhost/system uri
daemon_end TERM
