# title: The daemon is killed; guests run on and are found again, one that died meanwhile is shut off
defined running 1
defined paused 2
defined gone 3
defined off 4
tiny transient 5 >transient.xml
tiny lost 6 >lost.xml
q start running >/dev/null
q start paused --paused >/dev/null
q start gone >/dev/null
q create transient.xml >/dev/null
q create lost.xml >/dev/null
v list --all
for domain in running paused gone transient lost; do
    declare "pid_$domain=$(qemu_pid $domain)"
done
daemon_end KILL
note the guests are still there
for domain in running paused gone transient lost; do
    pid=pid_$domain
    kill -0 "${!pid}" && note "$domain runs"
done
kill -9 $pid_gone $pid_lost
sleep 0.3
daemon_start
v list --all
for domain in running paused gone off transient; do
    v domstate $domain --reason
    v domid $domain
done
v domstate lost
[ "$(qemu_pid running)" = "$pid_running" ] && note the process is the same
v dominfo running
v dominfo transient
note they still obey
v suspend running
v resume paused
v domstate running --reason
v domstate paused --reason
v destroy running
v destroy paused
v destroy transient
v start gone
v list --all
note stopped in an orderly way
daemon_end TERM
daemon_start
v list --all
state gone running
v destroy gone
