internal import CLibXML2
internal import VirtError

/// What the parser's callbacks note down: counts against the limits, and the first fatal error.
@safe final class ParseWatch {
    private let limits: XMLLimits
    private var elements = 0
    var depth = 0
    private(set) var exceeded = ""
    private(set) var refusal: String?
    private(set) var message: String?
    private var line: Int32 = 0
    private var context = ""

    init(limits: XMLLimits) {
        self.limits = limits
    }

    static func of(_ context: xmlParserCtxtPtr) -> ParseWatch? {
        guard let pointer = unsafe context.pointee._private else { return nil }
        return unsafe Unmanaged<ParseWatch>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// Counts an element; false when a limit is exceeded.
    func enter(attributes: Int) -> Bool {
        elements += 1
        depth += 1
        if elements > limits.elements {
            exceeded = "document has more than \(limits.elements) elements"
        } else if depth > limits.depth {
            exceeded = "elements are nested deeper than \(limits.depth)"
        } else if attributes > limits.attributes {
            exceeded = "an element has more than \(limits.attributes) attributes"
        } else {
            return true
        }
        return false
    }

    func stop(_ context: xmlParserCtxtPtr, _ reason: String) {
        if refusal == nil { refusal = reason }
        unsafe xmlStopParser(context)
    }

    /// Keeps the first fatal error with the text of its line and a pointer below it.
    func record(_ error: UnsafeMutablePointer<xmlError>?, _ parser: xmlParserCtxtPtr) {
        guard message == nil, let error = unsafe error?.pointee, unsafe error.level == XML_ERR_FATAL,
            let text = unsafe error.message
        else { return }
        message = unsafe String(cString: text)
        line = unsafe error.line
        guard let input = unsafe parser.pointee.input, let base = unsafe input.pointee.base,
            let position = unsafe input.pointee.cur, let end = unsafe input.pointee.end
        else { return }
        let bytes = unsafe UnsafeBufferPointer(start: base, count: max(0, end - base))
        context = unsafe Self.pointer(into: bytes, at: min(max(0, position - base), bytes.count))
    }

    /// An empty text never reaches the parser's callbacks.
    func emptyDocument() {
        message = "Document is empty\n"
        line = 1
        context = "(null)\n^"
    }

    func error(name: String?, domain: ErrorDomain) -> VirtError {
        let place = name.map { "\($0):\(line)" } ?? "at line \(line)"
        return VirtError(
            .xmlDetail, "\(place): \(message ?? "failed to parse xml document\n")\(context)", domain: domain)
    }

    /// The line around `position` and below it dashes (tabs kept) up to a caret.
    private static func pointer(into bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> String {
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? unsafe bytes[index] : 0 }
        func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
        var start = position
        while start > 0, endsLine(byte(start)) { start -= 1 }
        while start > 0, !endsLine(byte(start)) { start -= 1 }
        if endsLine(byte(start)) { start += 1 }
        var text: [UInt8] = []
        var marks: [UInt8] = []
        var index = start
        while byte(index) != 0, !endsLine(byte(index)) {
            text.append(byte(index))
            if index < position {
                marks.append(byte(index) == 0x09 ? 0x09 : UInt8(ascii: "-"))
            }
            index += 1
        }
        let line = text.isEmpty ? "(null)" : String(decoding: text, as: UTF8.self)
        return line + "\n" + String(decoding: marks, as: UTF8.self) + "^"
    }
}
