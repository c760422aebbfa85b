# title: Who may do what to which domain, by a file of rules and without polkit
# features: URI-01 URI-10
# peer: apusd
# daemon: no
certificates
chmod 755 /run/sandbox /run/sandbox/work
cp /etc/libvirt/libvirtd.conf plain.conf
printf '%s\n' 'access_drivers = ["rules"]' 'audit_level = 1' 'audit_logging = 1' 'unix_sock_rw_perms = "0777"' \
    >>/etc/libvirt/libvirtd.conf
# Without the file, or with a mistake in it, nothing is opened to anybody.
for text in none 'allow user:1 domain.strat'; do
    [ "$text" = none ] || echo "$text" >/etc/libvirt/access.rules
    ! timeout 20 /run/sandbox/bin/apusd >refused 2>&1 </dev/null || echo "WRONG: started with $text"
    grep -q access.rules refused || echo "WRONG: no word of the file: $(cat refused)"
done
cat >/etc/libvirt/access.rules <<'RULES'
# The user daemon looks after web servers; who has the client's certificate may look at everything.
allow user:1 connect.getattr,connect.search-domains
allow user:1 domain.getattr,domain.read,domain.start,domain.stop domain_name=web-*
allow dn:"*CN=client one" connect.getattr,connect.search_domains
allow dn:"*CN=client one" domain.getattr
RULES
daemon_start --listen
number=0
for name in web-1 web-2 mail; do defined $name $((++number)); done
# as WHO OUTCOME WORDS...: what virsh writes for them, or a part of why it fails
as() {
    local who=$1 expected=$2 found
    local -a virsh=(virsh -q -c qemu:///system)
    shift 2
    case $who in
    root) ;;
    dn) virsh=(virsh -q -c qemu+tls://localhost/system) ;;
    *) virsh=(setpriv --reuid "$who" --regid "$who" --clear-groups env HOME=/tmp "${virsh[@]}") ;;
    esac
    found=$("${virsh[@]}" "$@" 2>&1 </dev/null | tr '\n' ' ')
    [[ ( -n $expected && $found == *$expected* ) || $expected$found == '' ]] || echo "WRONG: $who $*: $found"
    # What may not be seen is not named either.
    [[ $who == root || $found != *mail* || " $* " == *mail* ]] || echo "WRONG: $who sees $found"
}
as root mail list --all --name
as 1 'web-1 web-2' list --all --name
as 1 '' start web-1
as 1 'access denied' suspend web-1
as 1 'access denied' undefine web-2
as 1 "failed to get domain 'mail'" start mail
as 1 "failed to get domain 'nothing'" start nothing
as 1 'access denied' define /dev/stdin
as 1 '' destroy web-1
as 2 'access denied' list --all
sed -i 's/CN=client one" domain.getattr/& domain_name=web-2/' /etc/libvirt/access.rules
daemon_end TERM
daemon_start --listen
as dn web-2 list --all --name
as dn 'access denied' start web-2
as dn "failed to get domain 'web-1'" dominfo web-1
# audited CALL RESULT: the log has a line for it
audited() {
    grep -qE "audit call=$1 .*result=\"?$2" /run/sandbox/daemon.log || echo "WRONG: not in the log: $1 $2"
}
audited virDomainCreate success
audited virDomainSuspend refused
audited virDomainUndefineFlags refused
echo done
