public import LibvirtProtocol

/// A value that one attribute or one text holds.
public protocol XMLScalar: Equatable {
    init?(xmlText: String)
    var xmlText: String { get }
    /// End of libvirt's error text for a malformed value of this kind.
    static var expectation: String { get }
}

extension XMLScalar {
    public static var expectation: String { "" }
}

extension String: XMLScalar {
    public init?(xmlText: String) { self = xmlText }
    public var xmlText: String { self }
}

extension UInt32: XMLScalar {
    public init?(xmlText: String) {
        guard let value = UInt64(xmlText: xmlText), let narrow = UInt32(exactly: value) else { return nil }
        self = narrow
    }
    public var xmlText: String { String(self) }
    public static var expectation: String { " Expected non-negative integer value" }
}

extension UInt64: XMLScalar {
    public init?(xmlText: String) {
        guard let value = UInt64(XMLNumber.trimmed(xmlText)) else { return nil }
        self = value
    }
    public var xmlText: String { String(self) }
    public static var expectation: String { " Expected non-negative integer value" }
}

extension Int32: XMLScalar {
    public init?(xmlText: String) {
        guard let value = Int32(XMLNumber.trimmed(xmlText)) else { return nil }
        self = value
    }
    public var xmlText: String { String(self) }
    public static var expectation: String { " Expected integer value" }
}

extension Int64: XMLScalar {
    public init?(xmlText: String) {
        guard let value = Int64(XMLNumber.trimmed(xmlText)) else { return nil }
        self = value
    }
    public var xmlText: String { String(self) }
    public static var expectation: String { " Expected long long integer value" }
}

extension UUIDBytes: XMLScalar {
    public init?(xmlText: String) { self.init(xmlText) }
    public var xmlText: String { description }
    public static var expectation: String { " Expected UUID" }
}

extension CPUSet: XMLScalar {
    public init?(xmlText: String) { self.init(xmlText) }
    public var xmlText: String { description }
}

/// Numbers as C's `strtoul` reads them.
enum XMLNumber {
    /// Leading white space is allowed, trailing is not.
    static func trimmed(_ text: String) -> Substring {
        text.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
    }

    /// Base chosen by prefix: `0x` hexadecimal, `0` octal.
    static func anyBase(_ text: String) -> UInt64? {
        let digits = trimmed(text)
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
            let rest = digits.dropFirst(2)
            return rest.first == "+" || rest.first == "-" ? nil : UInt64(rest, radix: 16)
        }
        if digits.hasPrefix("0"), digits.utf8.count > 1 { return UInt64(digits, radix: 8) }
        return UInt64(digits)
    }
}
