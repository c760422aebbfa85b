# title: define, redefine and undefine with virsh, and the errors
tiny one 1 >one.xml
v define one.xml
v list --all
note again, the same
v define one.xml
note the same uuid, another name
sed 's,<name>one,<name>two,' one.xml >renamed.xml
v define renamed.xml
note the same name, another uuid
sed 's,000000000001</uuid>,000000000002</uuid>,' one.xml >otheruuid.xml
v define otheruuid.xml
note no uuid, the same name
sed '/<uuid>/d' one.xml >nouuid.xml
v define nouuid.xml
note no uuid, new name
sed 's,<name>one,<name>three,' nouuid.xml >three.xml
v define three.xml
v list --all
v domuuid three
note more memory
sed 's,65536,131072,' one.xml >more.xml
v define more.xml
v dominfo one
note errors
v define nowhere.xml
v define --validate one.xml
echo 'nonsense' >bad.xml
v define bad.xml
echo '<domain type="qemu"><name>x</name>' >bad.xml
v define bad.xml
echo '<network><name>x</name></network>' >bad.xml
v define bad.xml
echo '<domain/>' >bad.xml
v define bad.xml
echo '<domain type="nonsense"/>' >bad.xml
v define bad.xml
for line in '<name>one' '<memory unit' '<vcpu' '<os>' '<emulator'; do
    note "without $line"
    grep -v "$line" one.xml | sed 's,<name>one,<name>without,; s,000000000001,000000000009,' >bad.xml
    v define bad.xml
    v undefine without
done
for change in 's,<name>one,<name>,' 's,<name>one,<name>a/b,' 's,<name>one,<name>.,' 's,<name>one,<name>..,' \
    's,<name>one,<name>   ,' \
    's,000000000001</uuid>,0001</uuid>,' 's,65536,0,' 's,65536,-1,' 's,65536,99999999999999999999,' \
    's,KiB,nonsense,' 's,<vcpu>1,<vcpu>0,' 's,<vcpu>1,<vcpu>x,' 's,<vcpu>1,<vcpu>1000,' 's,x86_64,nonsense,' \
    "s,machine='pc',machine='nonsense'," 's,>hvm<,>nonsense<,' 's,/usr/bin/qemu,/nowhere/qemu,' \
    "s,type='qemu',type='xen'," "s,type='qemu',type='kvm'," 's,<acpi/>,<acpi state="x"/>,' \
    's,<devices>,<devices><disk/>,' 's,<devices>,<devices><nonsense/>,' 's,<devices>,<nonsense/><devices>,' \
    "s,<devices>,<devices><disk type='file'><target dev='nonsense'/></disk>," \
    "s,<devices>,<devices><disk type='file'><target dev='vda' bus='nonsense'/></disk>," \
    "s,<devices>,<devices><interface type='nonsense'/>," \
    "s,<devices>,<devices><interface type='user'><mac address='x'/></interface>,"; do
    note "with $change"
    sed "$change" one.xml | sed 's,<name>one,<name>other,; s,000000000001,000000000008,' >bad.xml
    v define bad.xml
    q undefine --domain 5f1c0c6e-8c3b-4d6e-9a44-000000000008 >/dev/null 2>&1
    q undefine other >/dev/null 2>&1
done
note undefine
v undefine nonsense
v undefine one
v undefine one
v undefine three
v list --all
