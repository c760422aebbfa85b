import LibvirtProtocol
import Testing
import XDR

/// One generated sample.
private struct Sample {
    let name: String
    let type: any XDRCodable.Type
    let bytes: [UInt8]
    let lengths: [(offset: Int, limit: Int, size: Int)]

    static let all: [Sample] = {
        let types = Dictionary(messageTypes, uniquingKeysWith: { first, _ in first })
        return messageSamples.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, let type = types[String(parts[0])] else { return nil }
            let digits = parts[1] == "-" ? [] : Array(parts[1].utf8)
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
            }
            let lengths = parts[2].split(separator: ",").map { field in
                let numbers = field.split(separator: ":").compactMap { Int($0) }
                return (numbers[0], numbers[1], numbers[2])
            }
            return Sample(name: String(parts[0]), type: type, bytes: bytes, lengths: lengths)
        }
    }()

    /// The sample with another number in the length field at `offset`.
    func with(length: UInt32, at offset: Int) -> [UInt8] {
        var changed = bytes
        for index in 0..<4 { changed[offset + index] = UInt8(truncatingIfNeeded: length >> UInt32(24 - index * 8)) }
        return changed
    }
}

@Suite struct MessageTests {
    @Test func thereIsASampleOfEveryMessage() {
        #expect(Sample.all.count == messageTypes.count)
        #expect(Sample.all.count > 700)
    }

    @Test func everyMessageIsEncodedAsItWasDecoded() throws {
        for sample in Sample.all {
            let message = try sample.type.init(xdr: sample.bytes)
            #expect(try message.xdr() == sample.bytes, "\(sample.name)")
        }
    }

    @Test func everyTruncationIsAnError() {
        for sample in Sample.all {
            for count in 0..<sample.bytes.count {
                #expect(throws: XDRError.self, "\(sample.name) cut to \(count)") {
                    try sample.type.init(xdr: Array(sample.bytes[..<count]))
                }
            }
            #expect(throws: XDRError.trailingBytes(1)) { try sample.type.init(xdr: sample.bytes + [0]) }
        }
    }

    @Test func everyLengthBeyondItsLimitIsAnError() {
        var checked = 0
        for sample in Sample.all {
            for (offset, limit, _) in sample.lengths {
                for length in [UInt32.max, UInt32(limit) + 1, 0x8000_0000, 0x7fff_ffff] {
                    #expect(throws: XDRError.tooLong(length: Int(length), limit: limit), "\(sample.name) at \(offset)")
                    {
                        try sample.type.init(xdr: sample.with(length: length, at: offset))
                    }
                }
                checked += 1
            }
        }
        #expect(checked > 1000)
    }

    @Test func aLengthUpToItsLimitNeedsTheBytesToBeThere() {
        for sample in Sample.all {
            for (offset, limit, size) in sample.lengths where limit * size > sample.bytes.count - offset - 4 {
                #expect(throws: XDRError.self, "\(sample.name) at \(offset)") {
                    try sample.type.init(xdr: sample.with(length: UInt32(limit), at: offset))
                }
            }
        }
    }

    /// Zero, one less and one more than is there: a value or an error, and never more than that.
    @Test func wrongLengthsNeverTrap() {
        for sample in Sample.all {
            for (offset, _, _) in sample.lengths {
                let word = sample.bytes[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                for length in [0, word &- 1, word &+ 1] {
                    let bytes = sample.with(length: length, at: offset)
                    guard let message = try? sample.type.init(xdr: bytes) else { continue }
                    #expect(throws: Never.self) { _ = try message.xdr() }
                }
            }
        }
    }

    @Test func unknownTypesOfParametersAreErrorsAndUnknownKindsSurvive() throws {
        for type: Int32 in [0, 8, -1, .max] {
            var writer = XDRWriter()
            try writer.writeString("field", limit: 80)
            writer.write(type)
            writer.write(Int32(0))
            #expect(throws: XDRError.unknownDiscriminant(type)) { try TypedParameter(xdr: writer.bytes) }
        }
        let header = MessageHeader(
            program: 7, version: 9, procedure: -1, kind: MessageKind(rawValue: 99), serial: .max,
            status: MessageStatus(rawValue: -5))
        #expect(try MessageHeader(xdr: header.xdr()) == header)
    }

    @Test func typedParametersOfEveryTypeRoundTrip() throws {
        let values: [TypedParameterValue] = [
            .int(.min), .uint(.max), .llong(.min), .ullong(.max), .double(-0.5), .boolean(true), .boolean(false),
            .string(""), .string("é\u{1f600}"),
        ]
        for value in values {
            let parameter = TypedParameter("name", value)
            #expect(try TypedParameter(xdr: parameter.xdr()) == parameter)
        }
    }
}
