# title: virsh event
v event --list
defined one 1
virsh -c $uri event --all --loop --timeout 60 >events.txt 2>&1 </dev/null &
watcher=$!
sleep 0.5
q start --paused one >/dev/null
q resume one >/dev/null
q suspend one >/dev/null
q reset one >/dev/null
within 5 grep -q reboot events.txt
q destroy one >/dev/null
q undefine one >/dev/null
within 5 grep -q Undefined events.txt
kill -INT $watcher
wait $watcher
run cat events.txt
defined two 2
virsh -c $uri event two --event lifecycle --timestamp --timeout 20 >events.txt 2>&1 </dev/null &
watcher=$!
sleep 0.5
q start --paused two >/dev/null
wait $watcher
run cat events.txt
v event --event lifecycle --timeout 1
v event --event nonsense
v event
v event nonsense --event lifecycle
v destroy two
