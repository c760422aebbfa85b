import Glibc
import Testing

@testable import HostSystem

struct NetlinkTests {
    /// Written down from rtnetlink(7) and checked against what `ip` sends.
    @Test func aMessageIsPadded() {
        var message = NetlinkMessage(.newLink, flags: 5, sequence: 7, index: 3, up: true)
        message.add(.name, "ab")
        #expect(message.bytes.count == 40)
        #expect(Array(message.bytes[0..<4]) == [40, 0, 0, 0])
        #expect(Array(message.bytes[4..<12]) == [16, 0, 5, 0, 7, 0, 0, 0])
        #expect(Array(message.bytes[20..<32]) == [3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0])
        #expect(Array(message.bytes[32...]) == [7, 0, 3, 0, 97, 98, 0, 0])
    }

    @Test func kindsNest() {
        var message = NetlinkMessage(.newLink, flags: 0, sequence: 0)
        message.addKind("macvtap", settings: [(1, NetlinkMessage.bytes(of: UInt32(4)))])
        // linkInfo { kind "macvtap", data { mode 4 } }
        #expect(
            Array(message.bytes[32...])
                == [28, 0, 18, 0, 11, 0, 1, 0] + Array("macvtap".utf8) + [0, 12, 0, 2, 0, 8, 0, 1, 0, 4, 0, 0, 0])
    }

    /// Any cut and any flipped byte gives replies or none, never a trap.
    @Test func decodingIsTotal() {
        var message = NetlinkMessage(.newLink, flags: 0, sequence: 9, index: 2)
        message.add(.name, "vnet0")
        message.add(.mtu, 1500)
        let whole = NetlinkReply.all(in: message.bytes)
        #expect(whole.first?.index == 2)
        #expect(whole.first?.attributes[3] == Array("vnet0".utf8) + [0])
        for end in message.bytes.indices { _ = NetlinkReply.all(in: Array(message.bytes[..<end])) }
        for index in message.bytes.indices {
            for value in [UInt8(0), 1, 3, 0x7f, 0xff] {
                var bytes = message.bytes
                bytes[index] = value
                _ = NetlinkReply.all(in: bytes)
            }
        }
        #expect(
            NetlinkReply.all(in: [20, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 237, 255, 255, 255])[0].error == 19)
    }

    @Test func interfacesAreFound() throws {
        let loopback = try #require(try NetworkLink.find("lo"))
        #expect(loopback.index == 1)
        #expect(loopback.mtu > 0)
        #expect(try NetworkLink.find("no-such-device") == nil)
        #expect(try NetworkLink.find("a/b") == nil)
        #expect(try NetworkLink.find("a name that is too long for one") == nil)
    }
}
