import LibvirtProtocol
import XDR

/// Cuts a byte stream into messages. Pure: bytes in, frames out; any split of the bytes gives the same frames.
public struct FrameDecoder: Sendable {
    /// A message whose bytes are complete.
    public struct Message: Sendable {
        public var frame: Frame
        /// Descriptors that follow it on the socket; none may be read past before they are taken.
        public var descriptorCount: Int
    }

    /// The length word, or after it the rest of the message, as far as it has come.
    private var collected: [UInt8] = []
    /// What the collected bytes are to grow to.
    private var target = MessageLimits.lengthWord
    private var isBody = false

    public init() {}

    /// Bytes that are missing from the part being read: reading no more than this never runs past a message.
    public var wanted: Int { target - collected.count }

    /// Whether the next byte would be the first of a message.
    public var isBetweenMessages: Bool { !isBody && collected.isEmpty }

    /// Takes bytes from the front of `input` up to the end of the first message.
    ///
    /// - Returns: that message, or nil when `input` is used up before it is complete.
    public mutating func next(from input: inout ArraySlice<UInt8>) throws(FrameError) -> Message? {
        while true {
            let part = input.prefix(wanted)
            collected.append(contentsOf: part)
            input = input.dropFirst(part.count)
            guard wanted == 0 else { return nil }
            if isBody { return try message() }
            try beginBody()
        }
    }

    private mutating func beginBody() throws(FrameError) {
        let length = collected.reduce(0) { $0 << 8 | Int($1) }
        guard length >= MessageLimits.lengthWord + MessageHeader.size else { throw .tooSmall(length) }
        guard length <= MessageLimits.message + MessageLimits.lengthWord else { throw .tooLarge(length) }
        target = length - MessageLimits.lengthWord
        isBody = true
        collected = []
        // A length is only a claim: memory is taken as bytes come.
        collected.reserveCapacity(min(target, 65536))
    }

    private mutating func message() throws(FrameError) -> Message {
        let body = collected
        collected = []
        target = MessageLimits.lengthWord
        isBody = false
        do {
            var reader = unsafe XDRReader(body.span.bytes)
            let header = try MessageHeader(from: &reader)
            guard header.kind.carriesDescriptors else {
                let payload = Array(body[reader.consumed...])
                return Message(frame: Frame(header: header, payload: payload), descriptorCount: 0)
            }
            guard reader.remaining >= 4 else { throw FrameError.descriptorCount(nil) }
            let count = try reader.readUInt32()
            guard count <= MessageLimits.descriptors else { throw FrameError.descriptorCount(count) }
            let payload = Array(body[reader.consumed...])
            return Message(frame: Frame(header: header, payload: payload), descriptorCount: Int(count))
        } catch let error as XDRError {
            throw .header(error)
        } catch let error as FrameError {
            throw error
        } catch {
            throw .descriptorMissing
        }
    }
}
