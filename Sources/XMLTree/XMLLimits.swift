/// Bounds on what a document from outside may hold.
public struct XMLLimits: Hashable, Sendable {
    /// Bytes of the whole text. The wire carries at most 4 MiB of it.
    public var bytes: Int
    /// Elements inside each other.
    public var depth: Int
    /// Elements of the whole document.
    public var elements: Int
    /// Attributes and namespace declarations of one element.
    public var attributes: Int

    public init(bytes: Int = 4 << 20, depth: Int = 128, elements: Int = 100_000, attributes: Int = 256) {
        self.bytes = bytes
        self.depth = depth
        self.elements = elements
        self.attributes = attributes
    }

    public static let standard = XMLLimits()
}
