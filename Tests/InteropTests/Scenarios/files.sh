# title: What lies on disk: definitions, run state, logs, with their modes
tree() {
    run find /etc/libvirt/qemu /run/libvirt /var/lib/libvirt /var/log/libvirt -not -path '*/capabilities*' \
        -not -name '*.sock' -printf '%M %u %p\n'
}
defined one 1
defined "name with space and ä" 2
q autostart one >/dev/null
run cat /etc/libvirt/qemu/one.xml
run stat -c '%A %U:%G %s %n' /etc/libvirt/qemu/one.xml
run sh -c "find /etc/libvirt/qemu -printf '%M %u %P -> %l\n' | sort"
run sh -c "find /run/libvirt -maxdepth 1 -name 'libvirt-sock*' -printf '%M %U:%G %f\n' | sort"
q start --paused one >/dev/null
run sh -c "find /run/libvirt/qemu -name 'one*' -printf '%M %u %P\n' | sort"
run sh -c "find /var/log/libvirt -type f -printf '%M %u %P\n' | sort"
run sh -c "find /var/lib/libvirt/qemu -path '*domain-1*' -printf '%M %u %y %P\n' | sort"
run sh -c "test -s /run/libvirt/qemu/one.pid && kill -0 \$(cat /run/libvirt/qemu/one.pid)"
q destroy one >/dev/null
run sh -c "find /run/libvirt/qemu -name 'one*'; find /var/lib/libvirt/qemu -path '*domain-1*'"
run grep -c 'shutting down, reason=destroyed' /var/log/libvirt/qemu/one.log
q undefine one >/dev/null
run sh -c "find /etc/libvirt/qemu -type f -o -type l | sort"
note a definition put there by hand
sed 's/>one</>hand</; s/000000000001/000000000003/' one.xml >/etc/libvirt/qemu/hand.xml
echo nonsense >/etc/libvirt/qemu/broken.xml
sed 's/000000000001/000000000004/' one.xml >/etc/libvirt/qemu/other.xml
touch /etc/libvirt/qemu/ignored.txt
daemon_end TERM
daemon_start
v list --all
v dumpxml hand
