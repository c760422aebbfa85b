# title: What a connection says about itself and its host
# features: URI-01 CON-01
# normalise: ;^( +0:|Total:) .*KiB$;<free memory>;
# normalise: |^4KiB: .*|<free pages>|
v uri
v version --daemon
v hostname
v nodeinfo
v maxvcpus
v maxvcpus qemu
v maxvcpus --type kvm
v maxvcpus nonsense
v sysinfo
v nodememstats --cell 7
v freecell --all
v freepages --all
v cpu-models x86_64
v cpu-models nonsense
note capabilities
q capabilities >capabilities.xml
run /usr/bin/python3 -m outline capabilities.xml
q domcapabilities --virttype qemu >domcapabilities.xml
run /usr/bin/python3 -m outline domcapabilities.xml
v nonsense
v -c qemu:///nonsense uri
v -c qemu://system uri
v -r uri
