# title: Clients that authenticate by Kerberos
# long: yes
# features: URI-10 SPICE-22
# daemon: no
# The name of this host has to be the first one of its address: clients ask Kerberos for the key of that name.
echo '127.0.0.1 apus-sandbox localhost' >hosts
mount --bind hosts /etc/hosts
# A realm of this sandbox's own.
mkdir -p /run/sandbox/kdc
export KRB5_CONFIG=/run/sandbox/kdc/krb5.conf KRB5_KDC_PROFILE=/run/sandbox/kdc/kdc.conf
export KRB5CCNAME=FILE:/run/sandbox/kdc/tickets
cat >$KRB5_CONFIG <<'CONF'
[libdefaults]
default_realm = SANDBOX.TEST
dns_lookup_kdc = false
dns_lookup_realm = false
rdns = false
[realms]
SANDBOX.TEST = {
    kdc = 127.0.0.1:8888
}
CONF
cat >$KRB5_KDC_PROFILE <<'CONF'
[realms]
SANDBOX.TEST = {
    database_name = /run/sandbox/kdc/principals
    key_stash_file = /run/sandbox/kdc/stash
    kdc_listen = 127.0.0.1:8888
    kdc_tcp_listen = 127.0.0.1:8888
    supported_enctypes = aes256-cts:normal
}
CONF
{
    kdb5_util create -s -r SANDBOX.TEST -P master
    kadmin.local addprinc -pw secret fred
    kadmin.local addprinc -pw secret mary
    kadmin.local addprinc -randkey libvirt/apus-sandbox
    kadmin.local ktadd -k /etc/libvirt/krb5.tab libvirt/apus-sandbox
    kadmin.local addprinc -randkey spice/apus-sandbox
    kadmin.local ktadd -k /etc/libvirt/krb5.tab spice/apus-sandbox
} >/run/sandbox/kdc/made.log 2>&1
krb5kdc -n >/run/sandbox/kdc/kdc.log 2>&1 </dev/null &
kdc=$!
within 20 sh -c 'echo secret | kinit fred'
mkdir -p /etc/sasl2
mount -t tmpfs tmpfs /etc/sasl2
printf '%s\n' 'mech_list: gssapi' 'keytab: /etc/libvirt/krb5.tab' >/etc/sasl2/libvirt.conf
certificates
sed -i '/auth_unix_rw/d' /etc/libvirt/libvirtd.conf
cat >>/etc/libvirt/libvirtd.conf <<'CONF'
auth_unix_rw = "sasl"
auth_tls = "sasl"
auth_tcp = "sasl"
listen_tcp = 1
sasl_allowed_username_list = ["fred*"]
CONF
# Encrypted by SASL itself; many messages, and a big one.
uri=qemu+tcp://apus-sandbox/system
daemon_start --listen
v uri
defined one
v list --all
v start one
v destroy one
cat >calls.py <<'PYTHON'
import libvirt, subprocess
libvirt.virEventRegisterDefaultImpl()
c = libvirt.open("qemu+tcp://apus-sandbox/system")
print("encrypted", c.isEncrypted(), "secure", c.isSecure(), "alive", c.isAlive())
print(len(c.getCapabilities()) > 5000, len(c.getCPUModelNames("x86_64")))
print(all(c.getHostname() == "apus-sandbox" for n in range(500)))
d = c.lookupByName("one")
seen = []
c.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, e, r, o: seen.append((d.name(), e)), None)
d.setMetadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, "x" * 1000000, None, None)
print(len(d.metadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None)))
d.undefine()
while ("one", 1) not in seen: libvirt.virEventRunDefaultImpl()
lines = subprocess.run(["virt-admin", "srv-clients-list", "libvirtd"], capture_output=True, text=True).stdout.split("\n")
number = [l.split()[0] for l in lines if "tcp" in l][-1]
info = subprocess.run(["virt-admin", "client-info", "libvirtd", number], capture_output=True, text=True).stdout
print([l for l in info.split("\n") if "sasl" in l])
PYTHON
run /usr/bin/python3 calls.py
note within what is protected already
v -c qemu:///system uri
v -c qemu+tls://localhost/system uri
if [ -x /run/sandbox/bin/apus ]; then
    note the own client
    for address in qemu:///system qemu+tls://localhost/system qemu+tcp://apus-sandbox/system; do
        run /run/sandbox/bin/apus -c $address hostname
    done
    uri=qemu+tcp://apus-sandbox/system
    # Big messages both ways, many small ones, and events, all of them encrypted.
    tiny big 2 >big.xml
    /usr/bin/python3 -c "t = open('big.xml').read().replace('<memory', '<description>' + '0123456789' * 100000
        + '</description><memory'); open('big.xml', 'w').write(t)"
    run /run/sandbox/bin/apus -c $uri define big.xml
    /run/sandbox/bin/apus -c $uri dumpxml big | awk '/<description>/ { print length }'
    for number in {1..200}; do echo domstate big; done | /run/sandbox/bin/apus -q -c $uri | sort | uniq -c
    /run/sandbox/bin/apus -c $uri event --event lifecycle --loop >heard 2>&1 </dev/null &
    heard() {
        virsh -q -c qemu+tls://localhost/system define big.xml
        virsh -q -c qemu+tls://localhost/system undefine big
        grep -q "domain 'big': Undefined" heard
    }
    within 20 heard && echo "the event came"
    kill %%
    note a display without TLS, encrypted by Kerberos
    cp /etc/sasl2/libvirt.conf /etc/sasl2/qemu.conf
    qemu-system-x86_64 -accel tcg -m 16 -nodefaults -display none -device VGA \
        -spice addr=127.0.0.1,port=5999,sasl=on >qemu.log 2>&1 </dev/null &
    qemu=$!
    shot() { /run/sandbox/bin/apus screenshot spice://apus-sandbox:5999 $1 </dev/null 2>&1; }
    within 20 shot shown.ppm >/dev/null
    head -c 2 shown.ppm && echo
    kdestroy
    shot none.ppm | grep -c 'GSSAPI.*kinit'
    kill $qemu
fi
note refused
kdestroy 2>/dev/null
v uri
v -c qemu:///system uri
echo secret | kinit mary >/dev/null
v uri
v -c qemu:///system uri
if [ -x /run/sandbox/bin/apus ]; then
    note refused, the own client
    refused() { /run/sandbox/bin/apus -c $1 uri >/dev/null 2>err </dev/null; echo "= $?" && sed -n 's/: SASL(.*//; s/^error: /! &/p' err; }
    refused qemu+tcp://apus-sandbox/system
    kdestroy
    refused qemu+tcp://apus-sandbox/system
fi
# Passwords on plain TCP, by the one mechanism for them that encrypts. apusd does not offer it any more.
if [ "$PEER" = stock ] && [ -x /run/sandbox/bin/apus ]; then
    daemon_end TERM
    printf '%s\n' 'mech_list: digest-md5' 'sasldb_path: /etc/libvirt/passwd.db' >/etc/sasl2/libvirt.conf
    echo secret | saslpasswd2 -p -a libvirt -u apus-sandbox -f /etc/libvirt/passwd.db fred
    credentials() {
        printf '%s\n' '[credentials-c]' authname=fred "password=$1" '[auth-libvirt-default]' credentials=c >auth.conf
    }
    export LIBVIRT_AUTH_FILE=$WORK/auth.conf
    credentials secret
    uri=qemu:///system daemon_start --listen
    uri=qemu+tcp://apus-sandbox/system
    [ "$(/run/sandbox/bin/apus -c $uri hostname)" = apus-sandbox ] || echo "WRONG: not let in by DIGEST-MD5"
    credentials wrong
    ! /run/sandbox/bin/apus -c $uri hostname >/dev/null 2>&1 || echo "WRONG: let in with a wrong password"
fi
kill $kdc
