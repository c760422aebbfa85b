/// Emits one encoded sample of every message for the tests.
///
/// The bytes come from the table alone and not from the generated encoders, so decoding a sample and encoding it again
/// checks both against the table.
struct SampleEmitter {
    let table: Table

    func source(_ messages: [(name: String, fields: [Field])]) -> String {
        var source = Source(imports: [])
        source.line("// swift-format-ignore-file")
        source.line("import LibvirtProtocol")
        source.line("import XDR")
        source.line()
        source.line("/// Every message type by name.")
        source.line("let messageTypes: [(String, any XDRCodable.Type)] = [")
        for message in messages { source.line("(\"\(message.name)\", \(message.name).self),", indent: 1) }
        source.line("]")
        source.line()
        source.line(
            "/// One line a message: name, bytes, and its length fields as offset:limit:least size of an element.")
        source.line("let messageSamples = \"\"\"")
        for message in messages {
            var sample = SampleWriter(table: table)
            for field in message.fields { sample.write(field.type) }
            let lengths = sample.lengths.map { "\($0.offset):\($0.limit):\($0.size)" }.joined(separator: ",")
            source.line("\(message.name) \(sample.hexadecimal) \(lengths)", indent: 1)
        }
        source.line("\"\"\"", indent: 1)
        return source.text
    }
}

/// Writes sample values in the table's types as XDR.
private struct SampleWriter {
    let table: Table
    private(set) var bytes: [UInt8] = []
    private(set) var lengths: [(offset: Int, limit: Int, size: Int)] = []
    private var counter = 0

    init(table: Table) {
        self.table = table
    }

    var hexadecimal: String {
        let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return text.isEmpty ? "-" : text
    }

    mutating func write(_ type: WireType) {
        counter += 1
        switch type {
        case .primitive(.bool): word(1)
        case .primitive(.hyper), .primitive(.uhyper):
            word(0xfedc_ba98)
            word(UInt32(counter))
        case .primitive(.double):
            word(0x3ff0_0000)
            word(UInt32(counter))
        case .primitive(.int), .primitive(.uint): word(counter.isMultiple(of: 2) ? 0xffff_fff0 : UInt32(counter))
        case .primitive: word(UInt32(counter & 0x7f))
        case .string(let max): counted(Array("s\(counter)".utf8), max)
        case .opaque(let max): counted([0, 255, 128, 7, 1], max)
        case .fixedOpaque(let count): raw((0..<count).map { UInt8(truncatingIfNeeded: $0) })
        case .fixedCharacters(let count): for index in 0..<count { word(UInt32(index & 0x7f)) }
        case .characters(let max):
            length(2, max, 4)
            word(65)
            word(66)
        case .uuid: raw((0..<16).map { UInt8($0 * 16) })
        case .structure(let name) where name.hasSuffix("typed_param"): typedParameter()
        case .structure(let name): for field in table.structure(named: name)?.fields ?? [] { write(field.type) }
        case .optional(let inner):
            word(1)
            write(inner)
        case .array(let inner, let max):
            let count = min(2, max)
            length(count, max, SwiftType(wire: inner, table: table).minimumSize)
            for _ in 0..<count { write(inner) }
        }
    }

    private mutating func typedParameter() {
        counted(Array("field".utf8), 4_194_304)
        counter += 1
        let type = UInt32(counter % 7 + 1)
        word(type)
        switch type {
        case 3, 4, 5: raw([63, 240, 0, 0, 0, 0, 0, 9])
        case 7: counted(Array("text".utf8), 4_194_304)
        default: word(1)
        }
    }

    private mutating func word(_ value: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    private mutating func raw(_ value: [UInt8]) {
        bytes += value
        bytes += [UInt8](repeating: 0, count: (4 - value.count & 3) & 3)
    }

    private mutating func length(_ count: Int, _ limit: Int, _ size: Int) {
        lengths.append((bytes.count, limit, size))
        word(UInt32(count))
    }

    private mutating func counted(_ value: [UInt8], _ limit: Int) {
        length(min(value.count, limit), limit, 1)
        raw(Array(value.prefix(limit)))
    }
}
