# title: apus beside virsh: definitions, life cycle, what is known of a domain
# long: yes
# clients: yes
# normalise: /^rss [0-9]+/rss N/
full() {
    tiny one 1 | sed -e "s,<vcpu>1</vcpu>,<title>A title</title><description>Some text</description><vcpu current='1'>2</vcpu>," -e "/<memballoon/d" -e "s|</devices>|<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/tmp/a.img'/><target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk><interface type='user'><mac address='52:54:00:aa:00:01'/><model type='e1000'/></interface><serial type='pty'/><graphics type='vnc' port='5917' passwd='secret'/></devices>|"
}
truncate -s 1M /tmp/a.img
full >one.xml
tiny two 2 >two.xml
note define and create
ce define one.xml
ce define one.xml --validate
ce define
ce define --file one.xml
ce define nowhere.xml
echo '<domain/>' >bad.xml
ce define bad.xml
echo 'nonsense' >bad.xml
ce define bad.xml
ce create bad.xml
ce create two.xml --paused
ce create two.xml
ce create two.xml --nonsense
note list
ce list
ce list --all --title
for option in --inactive --name --uuid --id --table --managed-save '--name --table' '--uuid --name' '--id --name' \
    --persistent --transient --autostart --no-autostart --state-running --state-paused --state-shutoff --state-other \
    --with-snapshot --without-snapshot --with-checkpoint --without-checkpoint --with-managed-save \
    --without-managed-save; do
    ce list --all $option
    ce list $option
done
ce -q list --all
ce list extra
ce list --nonsense
note questions about both
for verb in dominfo domid domname domuuid domstate vcpucount domblklist domiflist domdisplay vncdisplay ttyconsole \
    domcontrol domhostname dommemstat; do
    for domain in one two nonsense ''; do
        ce $verb $domain
    done
done
ce start one --paused
for verb in dominfo 'domstate --reason' vcpucount 'domblklist --details' domiflist domdisplay vncdisplay domcontrol \
    'domblklist --inactive' 'domiflist --inactive' 'domdisplay --type vnc' 'domdisplay --all' \
    'domdisplay --include-password' 'domdisplay --type spice' 'vcpucount --maximum' 'vcpucount --live' \
    'vcpucount --config --maximum' 'vcpucount --current --active' 'vcpucount --maximum --active' \
    'vcpucount --live --current' 'vcpucount --live --config' 'vcpucount --guest'; do
    ce $verb one
done
ce domstate $(uuid 1)
ce domname $(uuid 7)
ce domstate --domain one
ce domstate -- one
ce domstate one two
ce domid one --nonsense
note definitions
ce dumpxml one
ce dumpxml one --inactive
ce dumpxml one --security-info
ce dumpxml one --inactive --migratable
ce dumpxml two --update-cpu
ce dumpxml one --xpath //memory
ce dumpxml one --xpath //disk --wrap
ce dumpxml one --xpath '//disk'
note life cycle
for verb in resume resume suspend suspend reset 'reboot --mode nonsense' 'shutdown --mode acpi,nonsense' \
    'autostart' 'autostart --disable' 'start' destroy destroy suspend resume reset shutdown reboot \
    'destroy --graceful'; do
    ce $verb one
done
for verb in suspend resume reset shutdown reboot destroy undefine start autostart; do
    ce $verb nonsense
    ce $verb
    ce $verb ''
    ce $verb one --nonsense
done
ce autostart two
ce undefine two
note texts
ce desc one
ce desc one --title
ce desc one new words --config
ce desc one --title --new-desc 'new title' --config
ce desc one
ce desc one --title
ce desc one --live x
ce desc one --live --current x
ce desc two
ce desc one --new-desc ''
ce desc one
ce metadata one http://example.org/x
ce metadata one http://example.org/x --key x --set '<a b="c"/>' --config
ce metadata one http://example.org/x --config
ce metadata one http://example.org/x --set '<a/>'
ce metadata one http://example.org/x --key x --set '<a'
ce metadata one http://example.org/x --remove --config
ce metadata one http://example.org/x --config
ce domrename one other
ce domrename two other
ce domrename other other
ce domrename other
ce domrename other one
note saved memory
ce start one
ce managedsave one
ce list --all --managed-save
ce domstate one --reason
ce dominfo one
ce managedsave-dumpxml one --xpath //name
ce managedsave-remove one
ce managedsave-remove one
ce managedsave one
ce start one
ce save one /tmp/saved
ce save one /tmp/saved
ce save-image-dumpxml /tmp/saved
ce restore /tmp/saved
ce restore /tmp/saved
ce restore /tmp/nowhere
ce domstate one --reason
ce managedsave one --running --paused
ce managedsave one --verbose
ce start one --force-boot
ce destroy one
note the end
ce undefine one --nvram --snapshots-metadata --managed-save
ce undefine one
ce destroy two
ce list --all
