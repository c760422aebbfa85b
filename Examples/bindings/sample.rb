# Uses a hypervisor through libvirt's Ruby binding.
require "libvirt"

XML = %{<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="#{ARGV[1]}"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>}

# The binding has no loop for events of its own: libvirt says which descriptors and timers it waits for, the program
# waits for them.
module EventLoop
  READABLE, WRITABLE, HANGUP = 1, 2, 8
  Handle = Struct.new(:descriptor, :events, :opaque)
  Timer = Struct.new(:interval, :due, :opaque)
  @handles, @timers, @last = {}, {}, 0

  def self.now = Process.clock_gettime(Process::CLOCK_MONOTONIC, :millisecond)
  def self.due(interval) = interval.negative? ? nil : now + interval

  def self.register
    Libvirt.event_register_impl(
      ->(descriptor, events, opaque) { @handles[@last += 1] = Handle.new(descriptor, events, opaque); @last },
      ->(id, events) { @handles[id].events = events },
      ->(id) { @handles.delete(id).opaque },
      ->(interval, opaque) { @timers[@last += 1] = Timer.new(interval, due(interval), opaque); @last },
      ->(id, interval) { @timers[id].interval, @timers[id].due = interval, due(interval) },
      ->(id) { @timers.delete(id).opaque })
  end

  # Waits once for whatever comes first.
  def self.turn
    files = @handles.transform_values { |handle| IO.for_fd(handle.descriptor, autoclose: false) }
    wanted = ->(bit) { files.select { |id, _| @handles[id].events & bit != 0 }.values }
    first = @timers.values.map(&:due).compact.min
    read, write = IO.select(wanted[READABLE], wanted[WRITABLE], nil, first && [first - now, 0].max / 1000.0)
    @timers.select { |_, timer| timer.due && timer.due <= now }.each do |id, timer|
      timer.due = due(timer.interval)
      Libvirt.event_invoke_timeout_callback(id, timer.opaque)
    end
    files.each do |id, file|
      bits = (read&.include?(file) ? READABLE : 0) | (write&.include?(file) ? WRITABLE : 0)
      handle = @handles[id]
      Libvirt.event_invoke_handle_callback(id, handle.descriptor, bits, handle.opaque) if handle && bits != 0
    end
  end
end

EventLoop.register
connection = Libvirt::open(ARGV[0])
events = []
lifecycle = ->(_connection, _domain, event, detail, _opaque) { events << [event, detail] }
registration = connection.domain_event_register_any(Libvirt::Connect::DOMAIN_EVENT_ID_LIFECYCLE, lifecycle)
puts "type #{connection.type} domains #{connection.num_of_domains}"
domain = connection.define_domain_xml(XML)
puts "defined #{domain.name} #{domain.uuid}"
domain.create
puts "active #{domain.active? ? 1 : 0} memory #{domain.max_memory}"
domain.destroy
snapshot = domain.snapshot_create_xml("<domainsnapshot><name>first</name></domainsnapshot>")
puts "snapshots #{domain.list_all_snapshots.map(&:name).join(",")} " \
     "described #{snapshot.xml_desc.include?("<name>first</name>")}"
domain.revert_to_snapshot(snapshot)
snapshot.delete
puts "snapshots #{domain.num_of_snapshots}"
domain.undefine
EventLoop.turn until events.last&.first == 1
events.each { |event, detail| puts "event #{event} #{detail}" }
begin
  connection.lookup_domain_by_name("sample")
rescue Libvirt::RetrieveError => error
  puts "error #{error.libvirt_code} #{error.libvirt_message}"
end
connection.domain_event_deregister_any(registration)
connection.close
# Objects that are given back at the end would ask the loop, which is gone by then.
$stdout.flush
exit!(true)
