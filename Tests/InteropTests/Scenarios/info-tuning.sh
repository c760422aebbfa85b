# title: What virsh shows of tuning, jobs, agent, snapshots, inactive and paused
# later: tuning, jobs and snapshots are not part of the first slice
show() {
    for command in vcpuinfo domjobinfo dommemstat iothreadinfo domtime schedinfo emulatorpin vcpupin memtune blkiotune \
        numatune guestinfo domfsinfo domhostname domlaunchsecinfo snapshot-list checkpoint-list domblkerror; do
        v $command one
    done
}
defined one 1
show
q start one --paused >/dev/null
show
