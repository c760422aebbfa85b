/// A closed set of words that stand in an attribute or element.
///
/// A word outside of the set is refused with libvirt's text for the place where it stands.
public protocol XMLToken: RawRepresentable<String>, Hashable, Sendable, CaseIterable {}
