# title: A removal that is pending when the daemon is killed: still pending afterwards, completed by a reset of the guest
# features: DEV-13 DEV-18
defined one
v start one
qemu-img create -q -f raw "$WORK/a.img" 16M
qemu-img create -q -f raw "$WORK/b.img" 16M
v attach-disk one "$WORK/a.img" vda --live
v attach-disk one "$WORK/b.img" vdb --live --config
v domblklist one
note "nobody answers"
v detach-disk one vda --live
v domblklist one
daemon_end KILL
daemon_start
note "after the daemon was killed"
v domblklist one
v attach-disk one "$WORK/a.img" vda --live
gone() { ! q domblklist one | grep -q vda; }
v reset one
within 20 gone
v domblklist one
v attach-disk one "$WORK/a.img" vda --live
v domblklist one
v destroy one
v domblklist one
