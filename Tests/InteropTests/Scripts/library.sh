# Commands for scenarios. A scenario's standard output is what is compared, so everything here writes in a fixed form:
#
#   $ virsh list --all       the command
#   ...                      its standard output
#   ! error: ...             its standard error
#   = 1                      its exit status, when not 0

uri=qemu:///system

# run COMMAND...: runs it and writes command, both outputs and status.
run() {
    local status
    echo "\$ $*"
    # Not through a pipe: a daemon that the command leaves behind would hold it open.
    "$@" >/run/sandbox/out 2>/run/sandbox/err </dev/null
    status=$?
    cat /run/sandbox/out
    sed 's/^/! /' /run/sandbox/err
    [ $status -eq 0 ] || echo "= $status"
    return 0
}

# v WORDS...: virsh on a full connection; vro: on a read-only one.
v() {
    local status
    echo "\$ virsh $*"
    virsh -c $uri "$@" >/run/sandbox/out 2>/run/sandbox/err </dev/null
    status=$?
    cat /run/sandbox/out
    sed 's/^/! /' /run/sandbox/err
    [ $status -eq 0 ] || echo "= $status"
    return 0
}

vro() {
    v -r "$@"
}

# client WORDS...: virsh, or apus when the two are compared.
client() {
    case $CLIENT in
    apus) /run/sandbox/bin/apus -c $uri "$@" ;;
    *) virsh -c $uri "$@" ;;
    esac
}

# c WORDS...: the client's standard output, and whether it failed. How it words an error is its own affair.
c() {
    echo "\$ $*"
    client "$@" 2>/run/sandbox/err </dev/null || echo "= failed"
}

# ce WORDS...: the same with the lines of its errors. What apus adds to them (cause, cures, usage) begins otherwise.
ce() {
    echo "\$ $*"
    client "$@" 2>/run/sandbox/err </dev/null || echo "= failed"
    sed -n 's/^error: /! &/p' /run/sandbox/err
}

# q WORDS...: virsh, quietly, for values that the scenario needs itself.
q() {
    virsh -q -c $uri "$@" </dev/null
}

note() {
    echo "## $*"
}

# within SECONDS COMMAND...: waits until the command succeeds; says so when it does not.
within() {
    local end=$((SECONDS + $1 + 1))
    shift
    until "$@" >/dev/null 2>&1; do
        if [ $SECONDS -ge $end ]; then
            echo "## never true: $*"
            return 1
        fi
        sleep 0.05
    done
}

has_state() {
    [ "$(q domstate "$1")" = "$2" ]
}

# state DOMAIN STATE [SECONDS]: waits for a state and writes the one that was found.
state() {
    within "${3:-20}" has_state "$1" "$2"
    v domstate "$1" --reason
}

daemon_start() {
    local end=$((SECONDS + 60))
    case $PEER in
    stock) libvirtd "$@" >>/run/sandbox/daemon.log 2>&1 </dev/null & ;;
    apusd) /run/sandbox/bin/apusd "$@" >>/run/sandbox/daemon.log 2>&1 </dev/null & ;;
    esac
    daemon_pid=$!
    echo $daemon_pid >/run/sandbox/daemon.pid
    until virsh -q -c $uri uri >/dev/null 2>/run/sandbox/connect.err </dev/null; do
        if ! kill -0 $daemon_pid 2>/dev/null || [ $SECONDS -ge $end ]; then
            cat /run/sandbox/connect.err >>/run/sandbox/daemon.log
            return 1
        fi
        sleep 0.05
    done
}

# daemon_end SIGNAL: ends the daemon and waits until it is gone.
daemon_end() {
    local pid
    pid=$(cat /run/sandbox/daemon.pid)
    kill -"$1" "$pid"
    while kill -0 "$pid" 2>/dev/null; do
        wait "$pid" 2>/dev/null
        sleep 0.02
    done
}

# qemu_pid DOMAIN: process id of its QEMU.
qemu_pid() {
    cat "/run/libvirt/qemu/$1.pid"
}

# uuid N: a fixed uuid.
uuid() {
    printf '5f1c0c6e-8c3b-4d6e-9a44-%012d' "$1"
}

# tiny NAME [NUMBER]: definition of a domain without any operating system, as small as QEMU can be.
tiny() {
    cat <<XML
<domain type='qemu'>
  <name>$1</name>
  <uuid>$(uuid "${2:-1}")</uuid>
  <memory unit='KiB'>65536</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <memballoon model='none'/>
  </devices>
</domain>
XML
}

# guest NAME [NUMBER] [KERNEL WORDS]: definition of a domain that boots the demo guest.
guest() {
    cat <<XML
<domain type='qemu'>
  <name>$1</name>
  <uuid>$(uuid "${2:-1}")</uuid>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>$GUEST/vmlinuz</kernel>
    <initrd>$GUEST/initrd</initrd>
    <cmdline>$(cat "$GUEST/cmdline")${3:+ $3}</cmdline>
  </os>
  <features><acpi/></features>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <memballoon model='none'/>
  </devices>
</domain>
XML
}

# defined NAME [NUMBER]: defines a tiny domain without writing anything.
defined() {
    tiny "$@" >"$1.xml"
    q define "$1.xml" >/dev/null
}

# defined_guest NAME [NUMBER] [WORDS]
defined_guest() {
    guest "$@" >"$1.xml"
    q define "$1.xml" >/dev/null
}

# console_until DOMAIN REGEX [SECONDS]: reads the console until a line matches; writes that line.
console_until() {
    /usr/bin/python3 -m console "$1" "$2" "${3:-60}"
}

# certificates: makes those of pki.sh in the directory that $pki then names, and puts the authority's, the server's and
# the client's where daemons and clients look for them.
certificates() {
    pki=/run/sandbox/pki
    /run/sandbox/tests/Scripts/pki.sh $pki
    mkdir -p /etc/pki
    mount -t tmpfs tmpfs /etc/pki
    mkdir -p /etc/pki/CA /etc/pki/libvirt/private
    cp $pki/ca.pem /etc/pki/CA/cacert.pem
    local name
    for name in server client; do
        cp $pki/$name.pem /etc/pki/libvirt/${name}cert.pem
        cp $pki/$name-key.pem /etc/pki/libvirt/private/${name}key.pem
    done
}
