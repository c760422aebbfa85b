# Uses a hypervisor through libvirt's Ruby binding.
require "libvirt"

XML = '<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><memballoon model="none"/></devices></domain>'

connection = Libvirt::open(ARGV[0])
puts "type #{connection.type} domains #{connection.num_of_domains}"
domain = connection.define_domain_xml(XML)
puts "defined #{domain.name} #{domain.uuid}"
domain.create
puts "active #{domain.active? ? 1 : 0} memory #{domain.max_memory}"
domain.destroy
puts "snapshots #{domain.num_of_snapshots}"
domain.undefine
begin
  connection.lookup_domain_by_name("sample")
rescue Libvirt::RetrieveError => error
  puts "error #{error.libvirt_code} #{error.libvirt_message}"
end
connection.close
