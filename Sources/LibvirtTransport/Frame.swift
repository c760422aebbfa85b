public import LibvirtProtocol
public import XDR

/// One message of the wire: its header, the encoded body and the descriptors that came or go with it.
public struct Frame: Sendable {
    public var header: MessageHeader
    /// What follows the header; without the descriptor count that messages with descriptors carry in front.
    public var payload: [UInt8]
    /// Nil unless the kind of message carries descriptors.
    public var descriptors: DescriptorSet?

    public init(header: MessageHeader, payload: [UInt8] = [], descriptors: DescriptorSet? = nil) {
        self.header = header
        self.payload = payload
        self.descriptors = descriptors
    }
}

extension Frame {
    /// The bytes of this message, its length word included.
    ///
    /// - Throws: ``FrameError`` when it is larger than a peer takes.
    public func encoded() throws(FrameError) -> [UInt8] {
        let count = header.kind.carriesDescriptors ? descriptors?.numbers.count ?? 0 : nil
        if let count, count > MessageLimits.descriptors { throw .descriptorCount(UInt32(clamping: count)) }
        let size = MessageLimits.lengthWord + MessageHeader.size + (count == nil ? 0 : 4) + payload.count
        guard size <= MessageLimits.message else { throw .tooLarge(size) }
        var writer = XDRWriter(capacity: size)
        writer.write(UInt32(size))
        do {
            try header.encode(into: &writer)
        } catch {
            throw .header(error)
        }
        if let count { writer.write(UInt32(count)) }
        return writer.bytes + payload
    }
}

extension MessageKind {
    /// Whether descriptors follow the message, one with each further byte.
    public var carriesDescriptors: Bool {
        self == .callWithDescriptors || self == .replyWithDescriptors
    }
}

/// Why bytes are no message. There is no way to find the next one: the connection has to be closed.
public enum FrameError: Error, Hashable, Sendable {
    /// The length word is less than a header needs.
    case tooSmall(Int)
    /// The length word is more than libvirt's limit of 32 MiB.
    case tooLarge(Int)
    /// The header is not readable or not writable.
    case header(XDRError)
    /// The count in front of the body is missing, or more than 32 descriptors are announced.
    case descriptorCount(UInt32?)
    /// A descriptor was announced and something else came.
    case descriptorMissing
    /// A descriptor was announced and nothing came in time.
    case descriptorLate
}

extension FrameError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooSmall(let length): "message of \(length) bytes is too small"
        case .tooLarge(let length): "message of \(length) bytes is too large"
        case .header(let error): "unreadable message header: \(error)"
        case .descriptorCount(let count?): "\(count) descriptors with a message, at most 32 are allowed"
        case .descriptorCount(nil): "no descriptor count in a message that carries descriptors"
        case .descriptorMissing: "a byte without its descriptor"
        case .descriptorLate: "announced descriptors did not come"
        }
    }
}
