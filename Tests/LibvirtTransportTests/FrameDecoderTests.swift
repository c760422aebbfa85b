import LibvirtProtocol
import LibvirtTransport
import Testing

@Suite struct FrameDecoderTests {
    private func messages() throws -> [UInt8] {
        let header = MessageHeader(program: 0x2000_8086, procedure: 9, kind: .call, serial: 7)
        let first = try Frame(header: header, payload: [1, 2, 3, 4, 5]).encoded()
        let second = try Frame(header: header).encoded()
        let third = try Frame(
            header: MessageHeader(program: 1, procedure: 2, kind: .replyWithDescriptors, serial: 3), payload: [9]
        ).encoded()
        return first + second + third
    }

    private func decode(_ chunks: [ArraySlice<UInt8>]) throws -> [FrameDecoder.Message] {
        var decoder = FrameDecoder()
        var result: [FrameDecoder.Message] = []
        for chunk in chunks {
            var input = chunk
            while !input.isEmpty {
                if let message = try decoder.next(from: &input) { result.append(message) }
            }
        }
        #expect(decoder.isBetweenMessages)
        return result
    }

    @Test func everySplitGivesTheSameFrames() throws {
        let bytes = try messages()
        for split in 0...bytes.count {
            for second in split...bytes.count {
                let found = try decode([bytes[..<split], bytes[split..<second], bytes[second...]])
                #expect(found.map(\.frame.payload) == [[1, 2, 3, 4, 5], [], [9]])
                #expect(found.map(\.frame.header.serial) == [7, 7, 3])
            }
        }
    }

    @Test func neverWantsMoreThanTheMessage() throws {
        let bytes = try messages()
        var decoder = FrameDecoder()
        var rest = bytes[...]
        var found = 0
        while !rest.isEmpty {
            #expect(decoder.wanted > 0)
            var part = rest.prefix(decoder.wanted)
            rest = rest.dropFirst(part.count)
            if try decoder.next(from: &part) != nil {
                found += 1
                #expect(decoder.isBetweenMessages)
            }
            #expect(part.isEmpty)
        }
        #expect(found == 3)
    }

    @Test(arguments: [
        (UInt32(0), FrameError.tooSmall(0)), (27, .tooSmall(27)), (33_554_437, .tooLarge(33_554_437)),
        (.max, .tooLarge(0xffff_ffff)),
    ])
    func lengthsOutsideTheLimitsAreErrors(length: UInt32, error: FrameError) {
        var decoder = FrameDecoder()
        var bytes = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(24 - $0 * 8)) }[...]
        #expect(throws: error) { _ = try decoder.next(from: &bytes) }
    }

    @Test func aClaimedLengthTakesNoMemory() throws {
        var decoder = FrameDecoder()
        var bytes: ArraySlice<UInt8> = [2, 0, 0, 0, 1]
        let message = try decoder.next(from: &bytes)
        #expect(message == nil)
        #expect(decoder.wanted == 33_554_432 - 5)
    }

    @Test func descriptorCountIsCheckedOnBothSides() throws {
        let header = MessageHeader(program: 1, procedure: 2, kind: .callWithDescriptors, serial: 3)
        let set = DescriptorSet(owning: [Int32](repeating: -1, count: 33))
        #expect(throws: FrameError.descriptorCount(33)) {
            _ = try Frame(header: header, descriptors: set).encoded()
        }
        var short = try Frame(header: header).encoded()
        short[3] = 28
        short.removeLast(4)
        var decoder = FrameDecoder()
        var input = short[...]
        #expect(throws: FrameError.descriptorCount(nil)) { _ = try decoder.next(from: &input) }
    }
}
