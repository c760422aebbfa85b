import LibvirtProtocol
import Testing
import VirtError

@testable import RemoteDriver

@Suite struct FrameReaderTests {
    private func frame(_ kind: MessageKind, serial: UInt32, body: [UInt8], descriptors: Int? = nil) throws -> [UInt8] {
        try OutgoingMessage.bytes(
            MessageHeader(program: RemoteProcedure.program, procedure: 7, kind: kind, serial: serial), body: body,
            descriptorCount: descriptors)
    }

    @Test func givesTheSameMessagesForEverySplit() throws {
        let bytes = try frame(.reply, serial: 1, body: [1, 2, 3, 4]) + frame(.event, serial: 0, body: [])
        for split in 0...bytes.count {
            var reader = FrameReader()
            var messages: [IncomingMessage] = []
            for part in [bytes[..<split], bytes[split...]] {
                reader.append(part)
                while let message = try reader.next() { messages.append(message) }
            }
            #expect(messages.map(\.header.serial) == [1, 0], "split at \(split)")
            #expect(messages.map(\.body) == [[1, 2, 3, 4], []], "split at \(split)")
        }
    }

    @Test func waitsForDescriptorsAndTheirBytes() throws {
        let bytes = try frame(.replyWithDescriptors, serial: 9, body: [5, 5, 5, 5], descriptors: 2)
        var reader = FrameReader()
        reader.append(bytes)
        #expect(try reader.next() == nil)
        reader.append([0], descriptors: [100])
        #expect(try reader.next() == nil)
        reader.append([0], descriptors: [101])
        let message = try #require(try reader.next())
        #expect(message.descriptors == [100, 101])
        #expect(message.body == [5, 5, 5, 5])
        reader.append(try frame(.reply, serial: 10, body: []))
        #expect(try reader.next()?.header.serial == 10)
    }

    @Test(arguments: [0, 27, 33_554_433, Int(UInt32.max)])
    func refusesLengthsOutsideTheProtocol(_ length: Int) {
        var reader = FrameReader()
        let word = UInt32(length)
        reader.append((0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) })
        #expect(throws: VirtError.self) { try reader.next() }
    }

    @Test func refusesMoreDescriptorsThanTheProtocolAllows() throws {
        var reader = FrameReader()
        reader.append(try frame(.replyWithDescriptors, serial: 1, body: [], descriptors: 33))
        #expect(throws: VirtError.self) { try reader.next() }
    }
}

extension IncomingMessage: Equatable {
    static func == (left: IncomingMessage, right: IncomingMessage) -> Bool {
        left.header == right.header && left.body == right.body && left.descriptors == right.descriptors
    }
}
