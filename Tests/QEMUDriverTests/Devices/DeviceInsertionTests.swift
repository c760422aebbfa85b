import Testing
import VirtError
import VirtModel

@testable import QEMUDriver

/// Devices in and out of definitions: whatever is put in can be found and taken out again, and leaves no trace.
@Suite struct DeviceInsertionTests {
    private static let kinds = [
        "<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>",
        "<controller type='scsi' index='0' model='virtio-scsi'/>",
        "<interface type='user'><mac address='52:54:00:aa:00:01'/><model type='virtio'/></interface>",
        "<channel type='unix'><source mode='bind' path='/s'/><target type='virtio' name='org.test.0'/></channel>",
        "<input type='tablet' bus='usb'/>",
        "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
        "<watchdog model='i6300esb' action='reset'/>",
        "<memory model='dimm'><target><size unit='KiB'>131072</size><node>0</node></target></memory>",
        "<shmem name='s0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>",
        "<redirdev bus='usb' type='tcp'><source mode='connect' host='h' service='4000'/></redirdev>",
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>",
        "<vsock model='virtio'><cid auto='no' address='7'/></vsock>",
        "<filesystem type='mount'><source dir='/tmp'/><target dir='share'/></filesystem>",
    ]

    @Test(arguments: kinds) func insertedDevicesAreFoundAndLeave(_ xml: String) throws {
        var definition = DomainDefinition()
        definition.memoryKiB = 65536
        definition.currentMemoryKiB = 65536
        let before = definition
        let device = try DeviceDefinition.parse(xml)
        let inserted = definition.insert(device)
        let position = try #require(inserted)
        #expect(definition.device(at: position) == device)
        #expect(try DeviceMatching(definition).position(of: device, isLive: false) == position)
        definition.remove(at: position)
        #expect(definition == before)
    }

    /// Random sequences of insertions and removals against a plain list of what should be there.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5]) func sequencesKeepTheDefinitionConsistent(_ seed: UInt64) throws {
        var generator = Random(state: seed)
        var definition = DomainDefinition()
        definition.memoryKiB = 65536
        definition.currentMemoryKiB = 65536
        var expected: [Int: DeviceDefinition] = [:]
        for _ in 0..<400 {
            let kind = Int.random(in: 0..<Self.kinds.count, using: &generator)
            if let present = expected.removeValue(forKey: kind) {
                definition.remove(at: try DeviceMatching(definition).position(of: present, isLive: true))
                #expect(throws: VirtError.self) {
                    try DeviceMatching(definition).position(of: present, isLive: true)
                }
            } else {
                let device = try DeviceDefinition.parse(Self.kinds[kind])
                definition.insert(device)
                expected[kind] = device
            }
            #expect(definition.devicePositions.count == expected.count)
            let modules = definition.devices.memories.reduce(UInt64(0)) { $0 + $1.sizeKiB }
            #expect(definition.memoryKiB == 65536 + modules)
        }
    }

    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test func processorsComeAndGoFromTheRightEnd() {
        var vcpus = VCPUs()
        vcpus.maximum = 4
        vcpus.current = 1
        vcpus.setOnline(3, hotpluggable: false)
        #expect(vcpus.current == 3 && vcpus.individual.isEmpty)
        vcpus.setOnline(4, hotpluggable: true)
        #expect(vcpus.current == nil)
        #expect(vcpus.individual.map(\.hotpluggable) == [false, false, false, true])
        vcpus.setOnline(2, hotpluggable: false)
        #expect(vcpus.all.map(\.enabled) == [true, true, false, false])
        vcpus.setMaximum(3)
        #expect(vcpus.all.count == 3 && vcpus.current == 2)
    }

    @Test(arguments: [
        ("2026-11-23T12:50:00", "1795438200"), ("1970-01-01T00:00:00", "0"), ("2000-02-29T23:59:59", "951868799"),
    ]) func passwordsExpireInUTC(_ text: String, _ seconds: String) {
        #expect(GraphicsExpiry.text(text) == seconds)
    }

    @Test(arguments: ["", "tomorrow", "2026-13-01T00:00:00", "2026-11-23"]) func otherTimesAreNone(_ text: String) {
        #expect(GraphicsExpiry.text(text) == nil)
    }
}
