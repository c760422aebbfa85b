# title: virsh as a shell: several commands, from standard input, quiet, with options of its own
# features: URI-07
defined one 1
run virsh -c $uri 'list --all; uri'
run virsh -c $uri 'domstate one; nonsense; uri'
run virsh -c $uri -q 'list --all --name'
run sh -c "printf 'uri\nlist --all\nquit\n' | virsh -c $uri"
run sh -c "printf 'domstate one\ndomstate nonsense\n' | virsh -q -c $uri"
run virsh -c $uri echo --shell 'a b'
run virsh -c $uri 'connect qemu:///system --readonly; start one'
run env LIBVIRT_DEFAULT_URI=$uri virsh uri
run env VIRSH_DEFAULT_CONNECT_URI=$uri virsh uri
run virsh -c 'qemu+unix:///system?socket=/run/libvirt/libvirt-sock' list --all
run virsh -c 'qemu+unix:///system?socket=/run/libvirt/libvirt-sock-ro' start one
run virsh -c $uri -r start one
run virsh -c $uri -k 1 -K 2 uri
