# title: The verbs and tables that apus shares with virsh
# clients: yes
c uri
c hostname
c nodeinfo
c list
c list --all
tiny one 1 >one.xml
tiny two 2 >two.xml
c define one.xml
c define nowhere.xml
c create two.xml
c list --all
c list --all --name
c list --all --uuid
c list --inactive
c dominfo one
c domid one
c domuuid one
c domname $(uuid 1)
c domstate one
c domstate one --reason
c dumpxml one
c dumpxml nonsense
c start one
c start one
c list
c dominfo one
c suspend one
c domstate one --reason
c resume one
c reset one
c autostart one
c autostart one --disable
c destroy one
c domstate one --reason
c destroy one
c undefine one
c destroy two
c list --all
c nonsense
