/// A closed set of words that stand in an attribute or element.
///
/// A word outside of the set is refused with libvirt's text for the place where it stands.
public protocol XMLToken: RawRepresentable<String>, XMLScalar, Hashable, Sendable, CaseIterable {}

extension XMLToken {
    public init?(xmlText: String) { self.init(rawValue: xmlText) }
    public var xmlText: String { rawValue }
}
