# title: virtiofsd and swtpm: their files, their ends, their failures
mkdir share
echo hello >share/file
memory="<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"
# share TAG [BINARY]
share() {
    echo "<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs' queue='512'/>${2:-}<source dir='$WORK/share'/><target dir='$1'/></filesystem>"
}
tpm="<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"
# what runs beside QEMU, and what it has left
helpers() {
    ps -eo user=,args= | grep -E '^[a-z]+ +/usr/(lib/qemu/virtiofsd|bin/swtpm) ' | sort -u |
        sed -E 's/--fd=[0-9]+/--fd=N/; s/path=[^ ]*sock,mode=0600|fd=[0-9]+/SOCKET/; s/  +/ /g'
}
files() {
    find /run/libvirt/qemu /var/lib/libvirt/swtpm /var/lib/libvirt/qemu /var/log/libvirt /var/log/swtpm \
        -path '*/capabilities' -prune -o -printf '%y %m %u:%g %p\n' 2>/dev/null | grep -E 'fs[01]|swtpm' | sort -k 4
}
tiny one 1 | sed "s#<vcpu>#$memory&#; s#</emulator>#&$(share one)$(share two "<binary xattr='on'><cache mode='always'/><lock posix='on' flock='on'/><sandbox mode='chroot'/><thread_pool size='4'/></binary>")$tpm#" >one.xml
v define one.xml
v start one
helpers
files
v dumpxml one --xpath '//filesystem|//tpm'
run grep -E 'chr-vu|chrtpm|vhost-user-fs|tpm-crb' /var/log/libvirt/qemu/one.log
v qemu-monitor-command one --hmp 'info tpm'
note the daemon dies and comes back
daemon_end KILL
daemon_start
helpers
v destroy one
within 5 sh -c "! pgrep -f '[v]irtiofsd --fd|[s]wtpm socket'"
helpers
files
note a second run has the same TPM
cat /var/lib/libvirt/swtpm/*/tpm2/tpm2-00.permall >before
v start one --paused
kill -9 "$(qemu_pid one)"
state one 'shut off'
within 5 sh -c "! pgrep -f '[v]irtiofsd --fd|[s]wtpm socket'"
cmp -n 64 before /var/lib/libvirt/swtpm/*/tpm2/tpm2-00.permall && note it is the same TPM
helpers
note guest and daemon die
v start one --paused
daemon_end KILL
kill -9 "$(qemu_pid one)"
daemon_start
within 5 sh -c "! pgrep -f '[v]irtiofsd --fd|[s]wtpm socket'"
v domstate one --reason
helpers
files
note failures
tiny two 2 | sed "s#<vcpu>#$memory&#; s#</emulator>#&$(share one "<binary path='/bin/false'/>")#" >two.xml
v define two.xml
q start two >/dev/null 2>&1 && note it started
tiny three 3 | sed "s#<vcpu>#$memory&#; s#</emulator>#&$(share one)$tpm<disk type='file'><source file='$WORK/none'/><target dev='vda'/></disk>#" >three.xml
v define three.xml
v start three
helpers
files
note the TPM goes with its definition, unless it is to stay
states() { find /var/lib/libvirt/swtpm -mindepth 1 -maxdepth 1 | sort; }
v undefine three
states
v undefine one --keep-tpm
states
v define one.xml
v undefine one
states
sed "s#<backend type='emulator'#& persistent_state='yes'#" one.xml >kept.xml
v define kept.xml
v start one --paused
v destroy one
v undefine one
states
v define kept.xml
v undefine one --tpm
states
v create one.xml --paused
states
v destroy one
states
v undefine one --tpm --keep-tpm
# libvirtd 9.0 dies of a segmentation fault when a folder is plugged in.
if [ "$PEER" = apusd ]; then
    servers() { pgrep -fc '[v]irtiofsd --fd'; }
    # wanted WHAT EXPECTED FOUND
    wanted() { [ "$2" = "$3" ] || echo "WRONG $1: $3 instead of $2"; }
    (
        tiny four 4 | sed "s#<vcpu>#$memory&#" >four.xml
        q define four.xml
        q start four
        share one >share.xml
        q attach-device four share.xml
        wanted program /usr/lib/qemu/virtiofsd "$(q dumpxml four | grep -oP "<binary path='\K[^']*")"
        wanted 'processes of one folder' 2 "$(servers)"
        share two "<binary path='/bin/false'/>" >bad.xml
        q attach-device four bad.xml && echo WRONG a program that ends at once serves a folder
        wanted 'processes after a refusal' 2 "$(servers)"
        wanted 'folders after a refusal' 1 "$(q dumpxml four | grep -c '<filesystem')"
        daemon_end KILL
        daemon_start
        q detach-device-alias four fs0
        q reset four
        within 20 sh -c "! pgrep -f '[v]irtiofsd --fd'" || echo WRONG the folder is served on
        within 5 sh -c "! find /run/libvirt/qemu /var/lib/libvirt/qemu -name '*fs0*' | grep -q ." || echo WRONG files stay
        wanted 'folders afterwards' 0 "$(q dumpxml four | grep -c '<filesystem')"
        q destroy four
    ) >folders 2>&1
    grep -E "^WRONG|never true" folders || true
fi
