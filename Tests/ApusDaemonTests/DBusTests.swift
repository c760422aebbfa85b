import HostSystem
import Testing

@testable import ApusDaemon

@Suite struct DBusTests {
    private var question: DBusMessage {
        var message = PolkitAuthority.question(
            "org.libvirt.api.domain.start", ProcessIdentity(pid: 77, startTime: 1 << 40), 65001,
            ["domain_name": "one", "connect_driver": "QEMU"], true)
        message.serial = 9
        return message
    }

    @Test func messagesArriveAsTheyWereSent() throws {
        let bytes = question.encoded()
        #expect(try DBusMessage.size(ofPrefix: bytes[..<DBusMessage.prefixSize]) == bytes.count)
        let message = try DBusMessage(bytes)
        #expect(message == question)
        #expect(message.member == "CheckAuthorization" && message.signature == "(sa{sv})sa{ss}us")
    }

    @Test func everyTruncationIsAnError() {
        let bytes = question.encoded()
        for count in 0..<bytes.count {
            #expect(throws: DBusError.self) { _ = try DBusMessage(Array(bytes[..<count])) }
        }
    }

    @Test func noBytesTrap() {
        var generator = SystemRandomNumberGenerator()
        let bytes = question.encoded()
        for _ in 0..<5000 {
            var damaged = bytes
            for _ in 0..<4 {
                let place = Int.random(in: 0..<damaged.count, using: &generator)
                damaged[place] = [0, 1, 0x7f, 0xff, 0x80].randomElement() ?? 0
            }
            _ = try? DBusMessage(damaged)
            _ = try? DBusMessage.size(ofPrefix: damaged[..<DBusMessage.prefixSize])
            var reader = DBusReader(damaged)
            _ = try? reader.dictionary()
        }
    }

    @Test func aGiantIsRefusedBeforeItIsAwaited() {
        var bytes = question.encoded()
        bytes.replaceSubrange(4..<8, with: [0xff, 0xff, 0xff, 0x7f])
        #expect(throws: DBusError.self) { try DBusMessage.size(ofPrefix: bytes[..<DBusMessage.prefixSize]) }
    }

    /// As libvirt's document "aclpolkit" names actions and details.
    @Test func permissionsHavePolkitsNames() {
        #expect(
            PolkitAccess.action(Permission("storage_pool", "search_storage_vols"))
                == "org.libvirt.api.storage-pool.search-storage-vols")
        let details = PolkitAccess.details(Permission("secret", "read"), ["secret_usage_iscsi": "x"])
        #expect(details == ["connect_driver": "secret", "secret_usage_target": "x"])
    }
}
