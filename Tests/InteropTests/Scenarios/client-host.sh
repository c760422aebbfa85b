# title: apus beside virsh: the host, the connection, the command line itself
# clients: only
tiny one 1 >one.xml
q define one.xml >/dev/null
for verb in uri hostname nodeinfo version 'version --daemon' capabilities domcapabilities maxvcpus 'maxvcpus qemu' \
    'maxvcpus nonsense' 'cpu-models x86_64' 'cpu-models nonsense' \
    'domcapabilities --virttype nonsense' 'domcapabilities --machine q35' \
    'domcapabilities --virttype qemu --arch aarch64' sysinfo 'echo a b' 'echo --shell "a b"' 'node-memory-tune' \
    'freecell --all --cellno 1' 'nodecpustats --cpu 99' 'nodememstats --cell 9' 'freecell --cellno 99'; do
    ce $verb
done
for verb in nodecpustats 'nodecpustats --percent' 'nodecpustats --cpu 0' nodememstats freecell 'freecell --all' nodecpumap \
    'nodecpumap --pretty'; do
    echo "\$ $verb"
    client $verb 2>&1 | sed 's/[0-9][0-9.]*/N/g;s/  */ /g'
done
note the command line
ce nonsense
ce list --all --nonsense
ce domid
ce domid one one
ce domid one --name x
ce -r list --all
ce -r start one
ce -r define one.xml
ce -q list --all
ce --quiet list --all
ce --readonly uri
ce list --all --
ce 'domstate one; domid one'
ce 'list --all --name; nonsense; uri'
ce 'domstate one' uri
ce help nonsense
echo '$ no connection'
virsh_or_apus() {
    case $CLIENT in
    apus) /run/sandbox/bin/apus "$@" ;;
    *) virsh "$@" ;;
    esac
}
for uri_text in nonsense:///x qemu:///nonsense 'qemu+unix:///system?socket=/nowhere' qemu+nonsense:///system \
    qemu+tcp://127.0.0.1:9/system; do
    echo "\$ $uri_text"
    virsh_or_apus -c "$uri_text" uri 2>&1 </dev/null | grep ^error
done
echo '$ commands from standard input'
# virsh writes its prompt and what it reads there; apus does so on a terminal only.
shell() {
    client "$@" 2>run.err | grep -vE '^(Welcome|Type:|       .quit|virsh [#>]|uri$|list|quit|$)'
    grep ^error run.err
}
printf 'uri\nlist --all\nquit\ndomid one\n' | shell
printf 'domstate one\ndomstate nonsense\nconnect qemu:///system --readonly\nstart one\n' | shell -q
LIBVIRT_DEFAULT_URI=$uri virsh_or_apus uri
VIRSH_DEFAULT_CONNECT_URI=$uri virsh_or_apus uri
