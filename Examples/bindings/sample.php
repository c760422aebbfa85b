<?php
// Uses a hypervisor through libvirt's PHP binding.
$xml = '<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><memballoon model="none"/></devices></domain>';

$connection = libvirt_connect($argv[1], false);
echo "type ", libvirt_connect_get_hypervisor($connection)["hypervisor"], " domains ",
    count(libvirt_list_active_domains($connection)), "\n";
$domain = libvirt_domain_define_xml($connection, $xml);
echo "defined ", libvirt_domain_get_name($domain), " ", libvirt_domain_get_uuid_string($domain), "\n";
libvirt_domain_create($domain);
echo "active ", libvirt_domain_is_active($domain), " memory ", libvirt_domain_get_info($domain)["maxMem"], "\n";
libvirt_domain_destroy($domain);
echo "snapshots ", count(libvirt_list_domain_snapshots($domain) ?: []), "\n";
libvirt_domain_undefine($domain);
@libvirt_domain_lookup_by_name($connection, "sample");
echo "error ", libvirt_get_last_error(), "\n";
