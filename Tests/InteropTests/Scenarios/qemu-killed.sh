# title: QEMU is killed from outside
defined one 1
v start one
kill -9 "$(qemu_pid one)"
state one 'shut off'
v start one --paused
kill -TERM "$(qemu_pid one)"
state one 'shut off'
note transient
tiny two 2 >two.xml
v create two.xml
kill -9 "$(qemu_pid two)"
within 10 test ! -e /run/libvirt/qemu/two.pid
within 10 sh -c "! virsh -q -c $uri domid two"
v domstate two
v list --all
note stopped by a signal only
v start one
pid=$(qemu_pid one)
kill -STOP "$pid"
v domstate one --reason
kill -CONT "$pid"
v suspend one
v domstate one --reason
v destroy one
