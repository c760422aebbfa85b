import LibvirtProtocol
import VirtDriver

/// A made-up domain: everything about it is what was last set.
struct TestDomain: Sendable {
    /// `virDomainState`.
    enum State: Int32 {
        case running = 1
        case paused = 3
        case shutoff = 5
    }

    let name: String
    let uuid: UUIDBytes
    /// -1 while it is not running.
    var id: Int32 = -1
    var state = State.shutoff
    /// libvirt's reason for the state, in that state's own numbers.
    var reason: Int32 = 0
    var isAutostarted = false
    var isPersistent = true
    /// KiB.
    var maximumMemory: UInt64 = 8_388_608
    /// KiB.
    var memory: UInt64 = 2_097_152
    var vcpus: UInt16 = 2

    var isActive: Bool { id != -1 }
    var reference: DomainReference { DomainReference(name: name, uuid: uuid, id: id) }

    /// The domain that every made-up host starts with.
    static let standard = TestDomain(
        name: "test", uuid: UUIDBytes(high: 0x6695_eb01_f6a4_8304, low: 0x79aa_97f2_502e_193f), id: 1, state: .running,
        reason: 0)

    /// The definition as libvirt prints it.
    func xml(inactive: Bool) -> String {
        let type = isActive && !inactive ? "<domain type='test' id='\(id)'>" : "<domain type='test'>"
        let target = isActive && !inactive ? "      <target dev='testnet0'/>\n" : ""
        return """
            \(type)
              <name>\(name)</name>
              <uuid>\(uuid)</uuid>
              <memory unit='KiB'>\(maximumMemory)</memory>
              <currentMemory unit='KiB'>\(memory)</currentMemory>
              <vcpu placement='static'>\(vcpus)</vcpu>
              <os>
                <type arch='i686'>hvm</type>
                <boot dev='hd'/>
              </os>
              <clock offset='utc'/>
              <on_poweroff>destroy</on_poweroff>
              <on_reboot>restart</on_reboot>
              <on_crash>destroy</on_crash>
              <devices>
                <disk type='file' device='disk'>
                  <source file='/guest/diskimage1'/>
                  <target dev='vda' bus='virtio'/>
                  <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
                </disk>
                <interface type='network'>
                  <mac address='aa:bb:cc:dd:ee:ff'/>
                  <source network='default'/>
            \(target)      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
                </interface>
                <memballoon model='virtio'>
                  <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
                </memballoon>
              </devices>
            </domain>

            """
    }
}
