# title: autostart: the flag, the link on disk, and domains that start with the daemon
links() {
    run find /etc/libvirt/qemu/autostart -printf '%y %m %f -> %l\n'
}
defined one 1
defined two 2
v autostart one
v autostart one
links
v dominfo one
v autostart one --disable
v autostart one --disable
links
v autostart nonsense
v autostart two
note a restart of the daemon alone starts nothing
daemon_end TERM
daemon_start
sleep 0.5
v list --all
note after a boot of the host it does
daemon_end TERM
rm -rf /run/libvirt
daemon_start
within 10 has_state two running
v list --all
v domstate two --reason
v destroy two
v list --all --autostart
v undefine two
links
tiny three 3 >three.xml
q create three.xml >/dev/null
v autostart three
v destroy three
