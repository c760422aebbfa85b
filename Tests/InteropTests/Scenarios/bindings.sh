# title: Bindings of other languages
# features: BIND-PYTHON BIND-C BIND-CPP BIND-PERL BIND-RUBY BIND-OCAML BIND-PHP BIND-GO CON-02
samples=/run/sandbox/bindings
# sample LANGUAGE COMMAND...: runs it where the language's packages are
sample() {
    note "$1"
    shift
    run "$@" "$uri" "$WORK/disk.qcow2"
}
qemu-img create -q -f qcow2 disk.qcow2 1M
sample Python /usr/bin/python3 $samples/sample.py
if pkg-config --exists libvirt 2>/dev/null; then
    cc $samples/sample.c $(pkg-config --cflags --libs libvirt) -o "$WORK/sample" && sample C "$WORK/sample"
    c++ $samples/sample.cc $(pkg-config --cflags --libs libvirt) -o "$WORK/sample++" && sample C++ "$WORK/sample++"
fi
! perl -MSys::Virt -e 1 2>/dev/null || sample Perl perl $samples/sample.pl
! ruby -rlibvirt -e 1 2>/dev/null || sample Ruby ruby $samples/sample.rb
! php -r 'exit(extension_loaded("libvirt") || extension_loaded("libvirt-php") ? 0 : 1);' 2>/dev/null || sample PHP php $samples/sample.php
if ocamlfind query libvirt >/dev/null 2>&1; then
    cp $samples/sample.ml "$WORK"
    (cd "$WORK" && ocamlfind ocamlopt -package libvirt -linkpkg sample.ml -o sample-ocaml) >/dev/null 2>&1 &&
        sample OCaml "$WORK/sample-ocaml"
fi
gocode=/usr/share/gocode/src/github.com/digitalocean/go-libvirt
if command -v go >/dev/null && [ -d $gocode ]; then
    # What has been compiled once is kept, as long as it stays the same.
    GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/run/sandbox/warm/go go build -o "$WORK/sample-go" \
        $samples/sample.go && sample Go "$WORK/sample-go"
fi
# Our own C interface, from C and from C++, against either daemon.
header=/run/sandbox/c/Sources/CApus/include
if [ -e /run/sandbox/bin/libapus-c.so ]; then
    cc -I $header /run/sandbox/c/Example/sample.c -L /run/sandbox/bin -lapus-c -Wl,-rpath,/run/sandbox/bin \
        -o "$WORK/sample-own" && sample "C without libvirt" "$WORK/sample-own"
    c++ -x c++ -I $header /run/sandbox/c/Example/sample.cc -L /run/sandbox/bin -lapus-c -Wl,-rpath,/run/sandbox/bin \
        -o "$WORK/sample-own++" && sample "C++ without libvirt" "$WORK/sample-own++"
fi
true
