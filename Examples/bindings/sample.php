<?php
// Uses a hypervisor through libvirt's PHP binding.
$xml = '<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="' . $argv[2] . '"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>';

$connection = libvirt_connect($argv[1], false);
echo "type ", libvirt_connect_get_hypervisor($connection)["hypervisor"], " domains ",
    count(libvirt_list_active_domains($connection)), "\n";
$domain = libvirt_domain_define_xml($connection, $xml);
echo "defined ", libvirt_domain_get_name($domain), " ", libvirt_domain_get_uuid_string($domain), "\n";
libvirt_domain_create($domain);
echo "active ", libvirt_domain_is_active($domain), " memory ", libvirt_domain_get_info($domain)["maxMem"], "\n";
libvirt_domain_destroy($domain);
// The binding gives no name: libvirt takes the time.
$snapshot = libvirt_domain_snapshot_create($domain);
$names = libvirt_list_domain_snapshots($domain);
$found = libvirt_domain_snapshot_lookup_by_name($domain, $names[0]);
echo "snapshots ", count($names), " described ",
    strpos(libvirt_domain_snapshot_get_xml($found), "<name>$names[0]</name>") !== false, "\n";
libvirt_domain_snapshot_revert($found);
libvirt_domain_snapshot_delete($found);
echo "snapshots ", count(libvirt_list_domain_snapshots($domain) ?: []), "\n";
libvirt_domain_undefine($domain);
@libvirt_domain_lookup_by_name($connection, "sample");
echo "error ", libvirt_get_last_error(), "\n";
