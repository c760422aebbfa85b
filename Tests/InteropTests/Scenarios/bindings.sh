# title: Bindings of other languages
# long: yes
# features: BIND-PYTHON BIND-C BIND-CPP BIND-PERL BIND-RUBY BIND-OCAML BIND-PHP BIND-GO BIND-JAVA BIND-CSHARP BIND-ENUM CON-02
samples=/run/sandbox/bindings
disk=$WORK/disk.qcow2
# sample LANGUAGE COMMAND...: runs it where the language's packages are
sample() {
    note "$1"
    shift
    run "$@" "$uri" "$disk"
}
# needs LANGUAGE FILE...: whether they are all there; the transcript says which is not
needs() {
    local language=$1 file
    shift
    for file; do
        [ -e "$file" ] || { note "$language: $file is not installed" && return 1; }
    done
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
# These two wait for a machine that sleeps: its first sector asks the chipset (port 0x604) for S3, and no more.
{ printf '\272\004\006\270\000\044\357\364\353\375' && head -c 500 /dev/zero && printf '\125\252'; } >sleep.raw
truncate -s 1M sleep.raw
qemu-img convert -O qcow2 sleep.raw sleep.qcow2
disk=$WORK/sleep.qcow2
! needs Java /usr/bin/java /usr/bin/javac /usr/share/java/jna.jar ||
    sample Java java -cp /usr/share/java/jna.jar $samples/sample.java
! needs "C#" /usr/bin/mcs /usr/bin/mono ||
    { mcs -out:"$WORK/sample.exe" $samples/sample.cs && sample "C#" mono "$WORK/sample.exe"; }
disk=$WORK/disk.qcow2
# Our own C interface, from C and from C++, against either daemon.
header=/run/sandbox/c/Sources/CApus/include
if [ -e /run/sandbox/bin/libapus-c.so ]; then
    cc -I $header /run/sandbox/c/Example/sample.c -L /run/sandbox/bin -lapus-c -Wl,-rpath,/run/sandbox/bin \
        -o "$WORK/sample-own" && sample "C without libvirt" "$WORK/sample-own"
    c++ -x c++ -I $header /run/sandbox/c/Example/sample.cc -L /run/sandbox/bin -lapus-c -Wl,-rpath,/run/sandbox/bin \
        -o "$WORK/sample-own++" && sample "C++ without libvirt" "$WORK/sample-own++"
fi
true
