import SpiceProtocol

/// Lines one pixel wide, as X servers draw them: Bresenham's, each segment without its last point.
struct Stroke {
    /// Points that a path may cost; a path across a large surface and back many times is within it.
    static let maximumPoints = 1 << 24

    private var points: [(x: Int, y: Int)] = []
    private var cost = 0
    private var dashes: DashedLine?
    private let plot: (_ x: Int, _ y: Int) -> Void

    /// - Parameters:
    ///   - isCareful: whether drawing a pixel twice differs from drawing it once.
    ///   - area: where pixels are wanted; others may be left out.
    ///   - plot: called for each pixel, in order; a pixel may come more than once.
    init(
        _ attributes: LineAttributes, isCareful: Bool, area: Box, plot: @escaping (_ x: Int, _ y: Int) -> Void
    ) {
        self.plot = plot
        guard attributes.flags.contains(.styled) else { return }
        // Stock canvases keep a byte of each length.
        var lengths = (attributes.style ?? []).map { Self.rounded($0) & 0xff }
        var offset = 0
        if attributes.flags.contains(.startWithGap), !lengths.isEmpty {
            lengths.append(lengths.removeFirst())
            offset = lengths[0]
        }
        // A pattern that never advances would never end.
        guard lengths.contains(where: { $0 > 0 }) else { return }
        dashes = DashedLine(lengths: lengths, offset: offset, isCareful: isCareful, area: area, plot: plot)
    }

    /// Sixteenths of a pixel to pixels; halves go down.
    private static func rounded(_ fixed: Int32) -> Int { (Int(fixed) + 7) >> 4 }

    mutating func draw(_ path: Path) throws(SpiceClientError) {
        for segment in path.segments {
            var rest = segment.points[...]
            if segment.flags.contains(.begin) {
                try drawLines()
                if let first = rest.popFirst() { append(first) }
            }
            if segment.flags.contains(.bezier) {
                guard rest.count % 3 == 0, let last = points.last else {
                    throw .violation("a curve without its points")
                }
                var start = FixedPoint(
                    x: Int32(truncatingIfNeeded: last.x << 4), y: Int32(truncatingIfNeeded: last.y << 4))
                while let first = rest.popFirst(), let second = rest.popFirst(), let end = rest.popFirst() {
                    try subdivide(Curve(start, first, second, end), depth: 0)
                    start = FixedPoint(x: end.x, y: end.y)
                }
            } else {
                for point in rest { append(point) }
            }
            if segment.flags.contains(.end) {
                if segment.flags.contains(.close), let first = points.first { points.append(first) }
                try drawLines()
            }
        }
        try drawLines()
    }

    private mutating func append(_ point: FixedPoint) {
        points.append((Self.rounded(point.x), Self.rounded(point.y)))
    }

    private mutating func drawLines() throws(SpiceClientError) {
        defer { points.removeAll() }
        if let pixels = try dashes?.draw(points, limit: Self.maximumPoints - cost) {
            cost += pixels
            return
        }
        for (start, end) in zip(points, points.dropFirst()) {
            let dx = abs(end.x - start.x)
            let dy = abs(end.y - start.y)
            let signX = end.x < start.x ? -1 : 1
            let signY = end.y < start.y ? -1 : 1
            let isSteep = dx <= dy
            let (major, minor) = isSteep ? (dy, dx) : (dx, dy)
            cost += major
            guard cost <= Self.maximumPoints else {
                throw .violation("lines of more than \(Self.maximumPoints) points")
            }
            // Ties are broken so that a line is the same in both directions.
            var error = 2 * minor - major - ((isSteep ? signY : signX) < 0 ? 1 : 0)
            var (x, y) = start
            for _ in 0..<major {
                plot(x, y)
                if error >= 0 {
                    if isSteep { x += signX } else { y += signY }
                    error -= 2 * major
                }
                error += 2 * minor
                if isSteep { y += signY } else { x += signX }
            }
        }
    }

    private struct Curve {
        var points: [(x: Int, y: Int)]

        init(_ points: FixedPoint...) {
            self.points = points.map { (Int($0.x), Int($0.y)) }
        }

        init(_ points: [(x: Int, y: Int)]) {
            self.points = points
        }

        /// Whether a straight line is less than half a pixel off.
        var isFlat: Bool {
            func vector(_ from: Int, _ to: Int) -> (Int, Int) {
                (points[to].x - points[from].x, points[to].y - points[from].y)
            }
            func dot(_ a: (Int, Int), _ b: (Int, Int)) -> Int { (a.0 &* b.0 &+ a.1 &* b.1) >> 4 }
            let first = vector(0, 1)
            let chord = vector(0, 3)
            let second = vector(3, 2)
            let back = vector(3, 0)
            let length = dot(chord, chord)
            let one = (dot(first, first) &* length &- dot(first, chord) &* dot(first, chord)) >> 3
            let two = (dot(second, second) &* length &- dot(second, back) &* dot(second, back)) >> 3
            return one < length && two < length
        }

        var halves: (Curve, Curve) {
            func middle(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int)) -> (x: Int, y: Int) {
                ((a.x + b.x) / 2, (a.y + b.y) / 2)
            }
            let start = middle(points[0], points[1])
            let between = middle(points[1], points[2])
            let end = middle(points[2], points[3])
            let left = middle(start, between)
            let right = middle(between, end)
            let centre = middle(left, right)
            return (Curve([points[0], start, left, centre]), Curve([centre, right, end, points[3]]))
        }
    }

    private mutating func subdivide(_ curve: Curve, depth: Int) throws(SpiceClientError) {
        cost += 1
        guard cost <= Self.maximumPoints else { throw .violation("curves without end") }
        // A curve of 28 bits is a point after so many halvings.
        if curve.isFlat || depth >= 32 {
            points.append(((curve.points[3].x + 7) >> 4, (curve.points[3].y + 7) >> 4))
            return
        }
        let (left, right) = curve.halves
        try subdivide(left, depth: depth + 1)
        try subdivide(right, depth: depth + 1)
    }
}
