# title: Bandwidth of interfaces: what tc is told, at start, while the guest runs, and at its end
# Kernels need not have what tc asks them for, so a stand-in writes down what it is told.
cat >tc <<'TC'
#!/bin/sh
echo "tc $*" >>/run/sandbox/work/tc.log
[ ! -e /run/sandbox/work/tc.fails ] || { echo "no such thing" >&2; exit 2; }
TC
chmod 755 tc
touch tc.log
mount --bind tc /usr/sbin/tc
told() {
    sort -s -k 1,1 tc.log | sed -E 's/^/   /'
    : >tc.log
}
ip link add br9 type bridge 2>/dev/null || note 'no bridges'
ip link set br9 up
card="<interface type='ethernet'><mac address='52:54:00:aa:00:01'/><target dev='vif1'/><model type='virtio'/><bandwidth><inbound average='1000' peak='5000' burst='1024'/><outbound average='128' peak='256' burst='256'/></bandwidth></interface>"
second="<interface type='ethernet'><mac address='52:54:00:aa:00:02'/><target dev='vif2'/><model type='virtio'/><bandwidth><inbound average='10'/></bandwidth></interface>"
third="<interface type='ethernet'><mac address='52:54:00:aa:00:03'/><target dev='vif3'/><model type='virtio'/></interface>"
fourth="<interface type='user'><mac address='52:54:00:aa:00:04'/><bandwidth><inbound average='10'/></bandwidth></interface>"
tiny one 1 | sed "s#</emulator>#&$card$second$third$fourth#" >one.xml
v define one.xml
v start one --paused
told
v domiftune one vif1
v domiftune one vif3
note changes
v domiftune one vif1 --inbound 2000
told
v domiftune one vif1 --inbound 2000,3000,64 --outbound 100 --live --config
told
v domiftune one vif3 --inbound 500 --outbound 600,700,800
told
v domiftune one vif2 --inbound 0
told
v domiftune one vif1 --outbound 0 --live
told
v domiftune one 52:54:00:aa:00:03 --inbound 9,8,7
v domiftune one vif3 --inbound 1
told
v domiftune one nonsense --inbound 1
v domiftune one 52:54:00:aa:00:04 --inbound 77
told
v domiftune one vif1
v domiftune one vif1 --config
v dumpxml one --xpath '//bandwidth'
v dumpxml one --inactive --xpath '//bandwidth'
note a card that comes and goes
echo "<interface type='ethernet'><mac address='52:54:00:aa:00:05'/><target dev='vif5'/><model type='virtio'/><bandwidth><outbound average='5'/></bandwidth></interface>" >card.xml
v attach-device one card.xml
told
v update-device one card.xml
told
sed -i "s/average='5'/average='6'/" card.xml
v update-device one card.xml
told
note its end
v destroy one
told
note a kernel without it
tiny one 1 | sed "s#</emulator>#&$card#" >one.xml
v define one.xml
touch tc.fails
v start one --paused
told
v domstate one
