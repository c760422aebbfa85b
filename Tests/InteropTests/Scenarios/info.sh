# title: domid, domuuid, domname, dominfo, domstate, and their errors
defined one 1
for command in domid domuuid domname dominfo domstate vcpucount domblklist domiflist domcontrol domdisplay ttyconsole \
    vncdisplay; do
    v $command one
done
v domuuid $(uuid 1)
v domname $(uuid 1)
v domstate one --reason
v start one --paused
for command in domid domuuid domname dominfo domstate vcpucount domblklist domiflist domcontrol domdisplay ttyconsole \
    vncdisplay; do
    v $command one
done
v domstate 1 --reason
v dominfo 1
v domid 1
v domname 1
v domstate nonsense
v domid nonsense
v domuuid nonsense
v domname 7
v domname
v destroy one
v domstate one --reason
v domid one
