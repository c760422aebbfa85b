# title: Aliases and defaults of URIs, root's and a user's
# features: URI-02 URI-04 URI-05 URI-06 URI-07
# clients: only
chmod 755 /run/sandbox /run/sandbox/work
conf() { printf '%s\n' "$@" >/etc/libvirt/libvirt.conf; }
# u WORDS...: the client without a URI of the scenario's
u() {
    local program=virsh
    [ "$CLIENT" != apus ] || program=/run/sandbox/bin/apus
    echo "\$ ${*:-no words} ${LIBVIRT_DEFAULT_URI+LIBVIRT_DEFAULT_URI=$LIBVIRT_DEFAULT_URI}"
    $as $program "$@" uri 2>err </dev/null >out || echo "= failed"
    grep -v '^$' out
    sed -n 's/^error: /! &/p' err
}
as=
aliases='uri_aliases = [ "good=test:///default", "a-Z_9=qemu:///system", "good=qemu:///session" ]'
conf "$aliases"
for name in good a-Z_9 goo good2 GOOD qemu:///system ''; do u -c "$name"; done
u
note a default
conf "$aliases" 'uri_default = "good"'
u
LIBVIRT_DEFAULT_URI= u
LIBVIRT_DEFAULT_URI=a-Z_9 u
LIBVIRT_DEFAULT_URI=qemu:///system u
LIBVIRT_DEFAULT_URI=nonsense:///y u
VIRSH_DEFAULT_CONNECT_URI=a-Z_9 u
VIRSH_DEFAULT_CONNECT_URI= u
LIBVIRT_DEFAULT_URI=good VIRSH_DEFAULT_CONNECT_URI=a-Z_9 u
LIBVIRT_DEFAULT_URI=good u -c a-Z_9
conf 'uri_default = ""'
u
conf 'uri_default = "nonsense:///x"'
u
note a user has a file of his own
mkdir -p own/libvirt
echo 'uri_aliases = [ "mine=test:///default" ]' >own/libvirt/libvirt.conf
chmod 755 own own/libvirt && chmod 644 own/libvirt/libvirt.conf
conf 'uri_aliases = [ "roots=test:///default" ]' 
export XDG_CONFIG_HOME=$WORK/own
u -c mine
u -c roots
as='setpriv --reuid 1 --regid 1 --clear-groups'
u -c mine
u -c roots
