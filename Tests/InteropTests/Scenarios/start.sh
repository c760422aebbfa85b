# title: start and create with their flags, and in the wrong state
defined one 1
v start nonsense
v start one
v domstate one --reason
v start one
v destroy one
v domstate one --reason
v start one --paused
v domstate one --reason
v resume one
v domstate one --reason
v destroy one
v start one --force-boot --bypass-cache
v destroy one
v start one --autodestroy
state one 'shut off'
v start one --pass-fds 99
v start one --nonsense
v start one --reset-nvram
v destroy one
note create
tiny two 2 >two.xml
v create two.xml
v list --all
v create two.xml
v create two.xml --paused
v dominfo two
v destroy two
v list --all
v create two.xml --paused --validate
v domstate two --reason
v destroy two
v create one.xml
v domstate one --reason
v dominfo one
v create one.xml
v destroy one
v list --all
v create nowhere.xml
v create two.xml --autodestroy
within 5 test ! -e /run/libvirt/qemu/two.xml
v list --all
note a transient domain becomes persistent, a running persistent one transient
v create two.xml
v define two.xml
v dominfo two
v undefine two
v dominfo two
v destroy two
v dominfo two
note a start that fails
sed 's,<memballoon,<disk type="file"><source file="/nowhere.img"/><target dev="vda"/></disk><memballoon,; s/>one</>three</; s/000000000001/000000000003/' one.xml >three.xml
v define three.xml
v start three
v domstate three --reason
v create three.xml
v undefine three
v create three.xml
v list --all
