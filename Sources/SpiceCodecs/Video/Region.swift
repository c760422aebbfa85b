/// A rectangle of pixels on a surface.
public struct Region: Sendable, Hashable {
    public var left: Int
    public var top: Int
    public var width: Int
    public var height: Int

    public init(left: Int, top: Int, width: Int, height: Int) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    public var right: Int { left + width }
    public var bottom: Int { top + height }
    public var area: Int { width * height }

    public func contains(_ other: Region) -> Bool {
        left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
    }

    /// What both have in common; nil if that is nothing.
    public func intersection(_ other: Region) -> Region? {
        let (left, top) = (max(left, other.left), max(top, other.top))
        let (right, bottom) = (min(right, other.right), min(bottom, other.bottom))
        guard left < right, top < bottom else { return nil }
        return Region(left: left, top: top, width: right - left, height: bottom - top)
    }

    /// The smallest region that contains both.
    public func union(_ other: Region) -> Region {
        let (left, top) = (min(left, other.left), min(top, other.top))
        return Region(
            left: left, top: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
    }
}
