# title: apus beside virsh: event, with its options
# clients: only
ce event --list
ce event
ce event --event nonsense
ce event nonsense --event lifecycle
ce event --event lifecycle --timeout 1
ce event --all --timeout 1
ce event --all --event lifecycle --timeout 1
ce event --loop
ce event --event lifecycle --timeout x
defined one 1
defined two 2
# watch WORDS... -- COMMANDS: what the client writes while the commands run.
watch() {
    local words=()
    while [ "$1" != -- ]; do
        words+=("$1")
        shift
    done
    shift
    echo "\$ event ${words[*]}"
    client event "${words[@]}" >events.txt 2>&1 </dev/null &
    watcher=$!
    # Its connection can be seen, its registration a moment later cannot.
    within 20 sh -c 'ss -xH state connected | grep -q libvirt-sock'
    sleep 1
    for command in "$@"; do q $command >/dev/null; done
}
finished() {
    wait $watcher || echo "= failed"
    grep -v '^error: $' events.txt
}
watch --all --loop --timeout 12 -- 'start --paused one' 'resume one' 'suspend one' 'destroy one' 'undefine one'
within 20 grep -q Undefined events.txt
finished
watch two --event lifecycle --timestamp --timeout 30 -- 'start --paused two'
finished
watch --event lifecycle --loop --timeout 3 -- 'destroy two'
finished
watch --domain two --event metadata-change --timeout 30 -- 'desc two text'
finished
v undefine two
