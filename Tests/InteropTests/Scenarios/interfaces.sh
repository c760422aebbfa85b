# title: Interfaces on bridges, networks, macvtaps and ready-made taps
# normalise: /portid='[^']*'/portid='PORT'/
# normalise: /tap,fd=\d+/tap,fd=N/
PATH=$PATH:/sbin
ip link add br0 type bridge
ip link set br0 mtu 1400 up
ip link add low0 type bridge
ip link set low0 up
ip link set low0 address 52:54:00:cc:00:01
mac() {
    echo "<mac address='52:54:00:aa:00:0$1'/>"
}
# with NAME NUMBER DEVICES: defines a tiny domain with them
with() {
    tiny "$1" "$2" | sed "s#</emulator>#&$(echo $3)#" >"$1.xml"
    q define "$1.xml" 2>&1 | sed '/^$/d'
}
# links: the devices of guests, their addresses, sizes, states and bridges
links() {
    ip -o link | sed -E '/: (lo|br0|low0|virbr7)[:@]/d; s/^[0-9]+: //; s/qdisc [^ ]* //; s/ (qlen|group|mode) [^ \\]*//g; s/[A-Z,_-]*(NO-CARRIER|LOWER_UP)//; s/state [A-Z]* //' | sort
    cat /run/sandbox/low 2>/dev/null
    ip -o link show low0 | sed -E 's/.*link.ether ([^ ]*).*/low0 \1/'
}
nics() {
    v dumpxml "$1" --xpath //interface
}
note bridges
with one 1 "<interface type='bridge'>$(mac 1)<source bridge='br0'/><model type='virtio'/></interface>
<interface type='bridge'>$(mac 2)<source bridge='br0'/><target dev='mytap'/><model type='e1000'/><link state='down'/><mtu size='1300'/></interface>
<interface type='bridge'>$(mac 3)<source bridge='br0'/><model type='virtio'/><driver queues='2'/></interface>
<interface type='ethernet'>$(mac 4)<model type='virtio'/></interface>
<interface type='ethernet'><mac address='fe:54:00:aa:00:05'/><target dev='eth-%d'/><mtu size='1200'/><model type='virtio'/></interface>"
v start one
links
nics one
v dumpxml one --inactive --xpath '//interface/target'
v domiflist one
v qemu-monitor-command one --hmp 'info network' | sed 's/fd=[0-9]*/fd=N/'
run sh -c "grep -E 'netdev|virtio-net|e1000' /var/log/libvirt/qemu/one.log | sed -E 's/\"(fds?)\":\"[0-9:]*\"/\"\1\"/'"
with two 2 "<interface type='bridge'>$(mac 6)<source bridge='br0'/><target dev='mytap'/></interface>"
v start two
note the daemon dies and comes back
daemon_end KILL
daemon_start
v domiflist one
v destroy one
links
note refusals
for devices in "<interface type='bridge'>$(mac 1)<source bridge='nobr'/></interface>" \
    "<interface type='network'>$(mac 1)<source network='nonet'/></interface>" \
    "<interface type='direct'>$(mac 1)<source dev='nodev' mode='bridge'/></interface>" \
    "<interface type='ethernet'>$(mac 1)<target dev='gone0' managed='no'/></interface>" \
    "<interface type='bridge'>$(mac 1)<source bridge='br0'/></interface><interface type='direct'>$(mac 1)<source dev='nodev' mode='bridge'/></interface>" \
    "<vsock model='virtio'><cid auto='yes'/></vsock>" "<vsock model='virtio'><cid auto='no' address='7'/></vsock>"; do
    with two 2 "$devices"
    v start two
    links
done
note a tap that somebody else keeps
ip tuntap add dev pre0 mode tap
with two 2 "<interface type='ethernet'>$(mac 1)<target dev='pre0' managed='no'/><model type='virtio'/></interface>"
v start two
nics two
v destroy two
ip link show pre0 >/dev/null && note it is still there
ip link delete pre0
note macvtaps
for mode in vepa private bridge passthrough; do
    with two 2 "<interface type='direct'>$(mac 1)<source dev='low0' mode='$mode'/><model type='virtio'/></interface>"
    v start two
    nics two
    links
    v destroy two
done
links
note a guest with a macvtap dies, then one with the daemon
v start two
kill -9 "$(qemu_pid two)"
state two 'shut off'
links
v start two
daemon_end KILL
kill -9 "$(qemu_pid two)"
daemon_start
v domstate two --reason
links
note networks
# network NAME NUMBER CONTENT: defined and active, in libvirt's own files where the peer has no networks yet
network() {
    local xml="<network><name>$1</name><uuid>$(uuid "$2")</uuid>$3</network>"
    echo "$xml" >net.xml
    if [ "$PEER" = stock ]; then
        q net-define net.xml >/dev/null
        [ "${4:-}" = inactive ] || q net-start "$1" >/dev/null
        return
    fi
    mkdir -p /etc/libvirt/qemu/networks /run/libvirt/network
    cp net.xml "/etc/libvirt/qemu/networks/$1.xml"
    [ "${4:-}" = inactive ] || echo "<networkstatus>$xml</networkstatus>" >"/run/libvirt/network/$1.xml"
}
network host 91 "<forward mode='bridge'/><bridge name='br0'/>"
network direct 92 "<forward mode='bridge'><interface dev='low0'/></forward>"
network alone 93 "<bridge name='virbr7' stp='on' delay='0'/><mac address='52:54:00:bb:00:01'/>"
network asleep 94 "<forward mode='bridge'/><bridge name='br0'/>" inactive
[ "$PEER" = stock ] || ip link add virbr7 type bridge
with two 2 "<interface type='network'>$(mac 1)<source network='asleep'/></interface>"
v start two
with two 2 "<interface type='network'>$(mac 1)<source network='host'/><model type='virtio'/></interface>
<interface type='network'>$(mac 2)<source network='direct'/><model type='virtio'/></interface>
<interface type='network'>$(mac 3)<source network='alone'/><model type='virtio'/></interface>"
v start two
links
nics two
v dumpxml two --inactive --xpath //interface
v domiflist two
note the daemon dies and comes back
daemon_end KILL
daemon_start
nics two
v dumpxml two --migratable --xpath //interface
v destroy two
links
