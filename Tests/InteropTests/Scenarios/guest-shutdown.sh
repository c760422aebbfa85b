# title: A real guest: console to the ready line, guest agent, ACPI shutdown, reboot, reset, power-off by itself
# long: yes
# guest: yes
# seconds: 800
defined_guest one 1
v start one --paused
v resume one
console_until one 'GUEST-READY'
note agent
within 20 virsh -q -c $uri qemu-agent-command one '{"execute":"guest-ping"}'
v qemu-agent-command one '{"execute":"guest-ping"}'
v qemu-agent-command one '{"execute":"nonsense"}'
note reset: the guest boots again
v reset one
v domstate one --reason
console_until one 'GUEST-READY'
note shutdown by the power button
v shutdown one --mode acpi
state one 'shut off'
note reboot by the power button
v start one
console_until one 'GUEST-READY'
id=$(q domid one)
v reboot one --mode acpi
console_until one 'GUEST-READY'
v domstate one --reason
[ "$(q domid one)" = "$id" ] && note the id stays
note shutdown through the agent
within 20 virsh -q -c $uri qemu-agent-command one '{"execute":"guest-ping"}'
v shutdown one --mode agent
state one 'shut off'
note reboot through the agent
v start one
console_until one 'GUEST-READY'
within 20 virsh -q -c $uri qemu-agent-command one '{"execute":"guest-ping"}'
v reboot one --mode agent
console_until one 'GUEST-READY'
v domstate one --reason
v destroy one --graceful
v undefine one
