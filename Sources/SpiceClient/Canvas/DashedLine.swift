internal import Glibc

/// Connected dashed lines as stock canvases draw them: after the X server's wide lines, one pixel wide. Each dash is a
/// rectangle along its line, as long as the dash, and the pixels drawn are those whose centres it covers.
struct DashedLine {
    /// Lengths of dashes and gaps in turn, one of them above 0.
    let lengths: [Int]
    /// Where in the pattern a line starts, in pixels.
    let offset: Int
    /// Whether drawing a pixel twice differs from drawing it once. Then corners are filled, and each pixel comes once.
    let isCareful: Bool
    let plot: (_ x: Int, _ y: Int) -> Void

    private var index = 0
    private var used = 0
    private var cost = 0
    /// Where pixels are wanted.
    private let area: Box
    private var comesOnce = false
    /// A bit for each pixel of the area that has come, and which words have some.
    private var seen: [UInt64] = []
    private var touched: [Int] = []

    init(lengths: [Int], offset: Int, isCareful: Bool, area: Box, plot: @escaping (_ x: Int, _ y: Int) -> Void) {
        self.lengths = lengths
        self.offset = offset
        self.isCareful = isCareful
        self.area = area
        self.plot = plot
    }

    /// A place relative to the end of a line.
    private struct Vertex {
        var x = 0.0
        var y = 0.0
    }

    /// The line through the places for which x * dy - y * dx is `k`.
    private struct Slope {
        var dx = 0
        var dy = 0
        var k = 0.0

        /// The first column at `row` that is not left of the line.
        func column(_ row: Int) -> Int {
            let (dx, dy, k) = dy < 0 ? (0 &- dx, 0 &- dy, -k) : (dx, dy, k)
            let sum = DashedLine.ceiling(k) &+ row &* dx
            return sum > 0 ? (sum &- 1) / dy &+ 1 : 0 &- (0 &- sum) / dy
        }
    }

    /// An end of a line, for the corner there.
    private struct Face {
        var x: Int
        var y: Int
        var dx: Int
        var dy: Int
        var across: Vertex
        var k: Double

        mutating func turn() {
            (dx, dy) = (0 &- dx, 0 &- dy)
            across = Vertex(x: -across.x, y: -across.y)
        }
    }

    fileprivate static func ceiling(_ value: Double) -> Int { Int(exactly: value.rounded(.up)) ?? 0 }

    /// Draws lines from each point to the next.
    ///
    /// - Returns: what it cost, about the number of pixels and dashes.
    /// - Throws: ``SpiceClientError/violation(_:)`` for more than `limit` of them.
    mutating func draw(_ points: [(x: Int, y: Int)], limit: Int) throws(SpiceClientError) -> Int {
        guard let start = points.first, let end = points.last else { return 0 }
        cost = 0
        comesOnce = isCareful && points.count >= 3
        for word in touched { seen[word] = 0 }
        touched = []
        if comesOnce, seen.isEmpty, !area.isEmpty {
            seen = [UInt64](repeating: 0, count: (area.width * area.height + 63) / 64)
        }
        (index, used) = (0, offset)
        while used >= lengths[index] {
            used -= lengths[index]
            index = (index + 1) % lengths.count
        }
        let isClosed = start == end
        var first: Face?
        var isFirst = true
        var previous: (face: Face, isDrawn: Bool)?
        for (from, to) in zip(points, points.dropFirst()) where from != to {
            // A line as long as this could have dashes without number; the bound also keeps the products small.
            guard max(abs(to.x - from.x), abs(to.y - from.y)) <= limit else { throw Self.tooLong }
            let startIndex = index
            let (left, right) = try segment(from, to, limit)
            let startsDrawn = startIndex & 1 == 0
            // As the X server has it, whatever it may mean.
            let endsDrawn = (index & 1 == 1) != (used != 0)
            if startsDrawn {
                if isFirst || previous?.isDrawn != true {
                    if isFirst, isClosed { first = left }
                } else if let previous {
                    join(left, previous.face)
                }
            }
            previous = (right, endsDrawn)
            isFirst = false
        }
        if points.count > 1, let last = previous, last.isDrawn, let first { join(first, last.face) }
        return cost
    }

    private static var tooLong: SpiceClientError { .violation("dashed lines without end") }

    private mutating func segment(
        _ from: (x: Int, y: Int), _ to: (x: Int, y: Int), _ limit: Int
    ) throws(SpiceClientError) -> (left: Face, right: Face) {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = dx == 0 ? Double(abs(dy)) : dy == 0 ? Double(abs(dx)) : hypot(Double(dx), Double(dy))
        // Half a pixel along the line; half a pixel across is the same, turned.
        let ratio = 0.5 / length
        let half: (x: Double, y: Double) =
            dx == 0
            ? (0, dy < 0 ? -0.5 : 0.5) : dy == 0 ? (dx < 0 ? -0.5 : 0.5, 0) : (ratio * Double(dx), ratio * Double(dy))
        let k = 0.5 * length
        var rest = length
        var dash = lengths[index] - used
        // Top, right, bottom, left of a line that goes right and down; right for others too.
        var slopes = [
            Slope(dx: dx, dy: dy, k: k), Slope(dx: 0 - dy, dy: dx), Slope(dx: 0 - dx, dy: 0 - dy, k: k),
            Slope(dx: dy, dy: 0 - dx),
        ]
        let upper = Vertex(x: half.y, y: -half.x)
        let lower = Vertex(x: -half.y, y: half.x)
        var corners = [upper, upper, lower, lower]
        while rest > Double(dash) {
            cost += dash + 1
            guard cost <= limit else { throw Self.tooLong }
            let stepX = Double(dash * dx) / length
            let stepY = Double(dash * dy) / length
            for corner in 1...2 {
                corners[corner].x += stepX
                corners[corner].y += stepY
            }
            slopes[1].k = corners[1].x * Double(dx) + corners[1].y * Double(dy)
            if index & 1 == 0 { fill(corners, slopes, from) }
            rest -= Double(dash)
            index = (index + 1) % lengths.count
            dash = lengths[index]
            corners[0] = corners[1]
            corners[3] = corners[2]
            slopes[3].k = -slopes[1].k
        }
        cost += Int(rest) + 1
        guard cost <= limit else { throw Self.tooLong }
        if index & 1 == 0 {
            for corner in [0, 3] {
                corners[corner].x -= Double(dx)
                corners[corner].y -= Double(dy)
            }
            (corners[1], corners[2]) = (upper, lower)
            slopes[1].k = 0
            slopes[3].k += Double(dx * dx + dy * dy)
            fill(corners, slopes, to)
        }
        dash = Int(Double(dash) - rest)
        if dash == 0 {
            index = (index + 1) % lengths.count
            dash = lengths[index]
        }
        used = lengths[index] - dash
        return (
            Face(x: from.x, y: from.y, dx: dx, dy: dy, across: upper, k: k),
            Face(x: to.x, y: to.y, dx: 0 - dx, dy: 0 - dy, across: lower, k: k)
        )
    }

    /// Fills the corner between two lines.
    private mutating func join(_ left: Face, _ right: Face) {
        var (left, right) = (left, right)
        // One of the lines draws the pixel of the corner.
        if !comesOnce {
            if left.dx > 0 || left.dx == 0 && left.dy > 0 { return }
            if right.dx > 0 || right.dx == 0 && right.dy > 0 { return }
        }
        let turn = Double(right.dx) * Double(left.dy) - Double(left.dx) * Double(right.dy)
        guard turn != 0 else { return }
        if turn > 0 { left.turn() } else { right.turn() }
        let leftWeight = left.across.x * Double(left.dy) - left.across.y * Double(left.dx)
        let rightWeight = right.across.x * Double(right.dy) - right.across.y * Double(right.dx)
        let tipY = (Double(left.dy) * rightWeight - Double(right.dy) * leftWeight) / turn
        let side = left.dy != 0 ? left : right
        let tipX = side.across.x + (tipY - side.across.y) * Double(side.dx) / Double(side.dy)
        var corners = [right.across, Vertex(), left.across]
        var slopes = [Slope(dx: 0 - right.dy, dy: right.dx), Slope(dx: left.dy, dy: 0 - left.dx)]
        // Sharper than 11 degrees: cut off.
        if (tipX * tipX + tipY * tipY) * 4 <= 108.856472512142 {
            let sign = turn > 0 ? 1 : -1
            slopes.append(Slope(dx: sign * left.dx, dy: sign * left.dy, k: Double(sign) * left.k))
            corners.append(Vertex(x: tipX, y: tipY))
            slopes.append(Slope(dx: sign * right.dx, dy: sign * right.dy, k: Double(sign) * right.k))
        } else {
            let (x, y) = (right.across.x - left.across.x, right.across.y - left.across.y)
            let scale = max(abs(x), abs(y))
            guard scale > 0 else { return }
            var cut = Slope(dx: Int(x * 65536 / scale), dy: Int(y * 65536 / scale))
            let sum = Vertex(x: left.across.x + right.across.x, y: left.across.y + right.across.y)
            cut.k = (sum.x * Double(cut.dy) - sum.y * Double(cut.dx)) / 2
            slopes.append(cut)
        }
        fill(corners, slopes, (left.x, left.y))
    }

    /// Draws the pixels in a convex polygon: those on its left edge belong to it, those on its right edge do not. Slope i
    /// leads from corner i to the next.
    private mutating func fill(_ corners: [Vertex], _ slopes: [Slope], _ origin: (x: Int, y: Int)) {
        let count = corners.count
        var (top, bottom) = (0, 0)
        for index in 1..<count {
            if corners[index].y < corners[top].y { top = index }
            if corners[index].y >= corners[bottom].y { bottom = index }
        }
        let before = slopes[(top + count - 1) % count]
        let isClockwise = before.dy * slopes[top].dx <= slopes[top].dy * before.dx
        let end = Self.ceiling(corners[bottom].y)
        /// The edges from the top down on one side, with the rows at which they begin.
        func edges(_ step: Int, _ firstSlope: Int) -> [(row: Int, slope: Slope)] {
            var edges: [(row: Int, slope: Slope)] = []
            var (corner, slope) = (top, firstSlope)
            while corner != bottom {
                if slopes[slope].dy != 0 { edges.append((Self.ceiling(corners[corner].y), slopes[slope])) }
                corner = (corner + step + count) % count
                slope = (slope + step + count) % count
            }
            return edges
        }
        let previous = (top + count - 1) % count
        let right = isClockwise ? edges(1, top) : edges(-1, previous)
        let left = isClockwise ? edges(-1, previous) : edges(1, top)
        guard let start = right.first?.row, !left.isEmpty, start < end else { return }
        var (leftIndex, rightIndex) = (0, 0)
        for row in start..<end {
            while leftIndex + 1 < left.count, left[leftIndex + 1].row <= row { leftIndex += 1 }
            while rightIndex + 1 < right.count, right[rightIndex + 1].row <= row { rightIndex += 1 }
            let first = left[leftIndex].slope.column(row)
            let past = right[rightIndex].slope.column(row)
            guard first < past else { continue }
            for column in first..<past { draw(origin.x + column, origin.y + row) }
        }
    }

    private mutating func draw(_ x: Int, _ y: Int) {
        guard x >= area.left, x < area.right, y >= area.top, y < area.bottom else { return }
        if comesOnce {
            let place = (y - area.top) * area.width + x - area.left
            let (word, bit) = (place >> 6, UInt64(1) << UInt64(place & 63))
            if seen[word] & bit != 0 { return }
            if seen[word] == 0 { touched.append(word) }
            seen[word] |= bit
        }
        plot(x, y)
    }
}
