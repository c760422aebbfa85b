import Framing
import LibvirtProtocol
import QMPText
import VirtError
import XDR
import XMLTree

/// What is fed with the fuzzer's bytes. Errors are fine; a trap, a sanitizer's report or a broken promise is not.
enum Decoder: String, CaseIterable {
    case frame
    case message
    case xml
    case json
    case quic
    case lz
    case glz
    case lz4
    case jpeg
    case jpegalpha
    case zlibglz
    case bitmap
    case spice
    case spiceframe
    case websocket

    func run(_ bytes: [UInt8]) {
        switch self {
        case .frame: Self.frame(bytes)
        case .message: Self.message(bytes)
        case .xml: Self.xml(bytes)
        case .json: Self.json(bytes)
        case .quic: SpiceImages.quic(bytes)
        case .lz: SpiceImages.lz(bytes)
        case .glz: SpiceImages.glz(bytes)
        case .lz4: SpiceImages.lz4(bytes)
        case .jpeg: SpiceImages.jpeg(bytes)
        case .jpegalpha: SpiceImages.jpegAlpha(bytes)
        case .zlibglz: SpiceImages.zlibGLZ(bytes)
        case .bitmap: SpiceImages.bitmap(bytes)
        case .spice: SpiceMessages.message(bytes)
        case .spiceframe: SpiceMessages.frames(bytes)
        case .websocket: SpiceWebSocket.check(bytes)
        }
    }

    /// The first byte says where the rest is split: every split has to give the same frames.
    private static func frame(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = bytes.dropFirst()
        let middle = rest.startIndex + min(Int(first), rest.count)
        let whole = frames([rest])
        let split = frames([rest[..<middle], rest[middle...]])
        precondition(whole == split, "a split changes the frames")
    }

    private static func frames(_ chunks: [ArraySlice<UInt8>]) -> [String] {
        var decoder = FrameDecoder()
        var found: [String] = []
        for chunk in chunks {
            var input = chunk
            do {
                while !input.isEmpty {
                    precondition(decoder.wanted > 0)
                    if let message = try decoder.next(from: &input) {
                        found.append("\(message.frame.header) \(message.frame.payload) \(message.descriptorCount)")
                    }
                }
            } catch {
                return found + ["\(error)"]
            }
        }
        return found
    }

    /// The first two bytes choose the type; what can be decoded has to come out again as a value of the same bytes.
    private static func message(_ bytes: [UInt8]) {
        guard bytes.count >= 2 else { return }
        let type = messageTypes[(Int(bytes[0]) << 8 | Int(bytes[1])) % messageTypes.count].1
        guard let message = try? type.init(xdr: Array(bytes[2...])) else { return }
        guard let encoded = try? message.xdr() else { preconditionFailure("decoded and not encodable") }
        guard let again = try? type.init(xdr: encoded) else { preconditionFailure("encoded and not decodable") }
        precondition((try? again.xdr()) == encoded, "encoding is not stable")
    }

    private static func xml(_ bytes: [UInt8]) {
        guard let document = try? XMLDocument.parse(bytes: bytes) else { return }
        _ = document.root
    }

    /// Lines, as a monitor sends them.
    private static func json(_ bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let value = try? JSONValue.parse(Array(line)) else { continue }
            precondition((try? JSONValue.parse(value.encoded())) == value, "a value changes when written and read")
        }
    }
}
