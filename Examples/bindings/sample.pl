# Uses a hypervisor through libvirt's Perl binding.
use strict;
use warnings;
use Sys::Virt;
use Sys::Virt::Event;

my $xml = qq{<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="$ARGV[1]"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>};

Sys::Virt::Event::register_default();
my $connection = Sys::Virt->new(uri => $ARGV[0]);
printf "type %s domains %d\n", $connection->get_type(), $connection->num_of_domains();
my @events;
$connection->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE,
    sub { my ($connection, $domain, $event, $detail) = @_; push @events, [$event, $detail]; });
my $domain = $connection->define_domain($xml);
printf "defined %s %s\n", $domain->get_name(), $domain->get_uuid_string();
$domain->create();
printf "active %d memory %d\n", $domain->is_active(), $domain->get_max_memory();
$domain->destroy();
my $snapshot = $domain->create_snapshot("<domainsnapshot><name>first</name></domainsnapshot>");
printf "snapshots %s described %d\n", join(",", map { $_->get_name() } $domain->list_all_snapshots()),
    $snapshot->get_xml_description() =~ m{<name>first</name>};
$snapshot->revert_to();
$snapshot->delete();
printf "snapshots %d\n", $domain->num_of_snapshots();
$domain->undefine();
Sys::Virt::Event::run_default() while !@events || $events[-1][0] != Sys::Virt::Domain::EVENT_UNDEFINED;
printf "event %d %d\n", @$_ for @events;
eval { $connection->get_domain_by_name("sample") };
printf "error %d %s\n", $@->code, $@->message;
