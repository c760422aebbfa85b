/// Finds video by what changes on the screen rather than by what is drawn at once, so that a film is one stream however
/// the guest's driver cuts its updates, and text is never part of a lossy picture.
///
/// The screen is watched in squares of 16 pixels. One that changes eight times a second and shows a natural picture is a
/// candidate; candidates that touch and fill most of their common box make a stream, whose edges are those of the changes
/// themselves. A box in which much text changes is none; the little text that may be in one (subtitles, a clock) is
/// reported, to be sent without loss on top.
///
/// A value without a clock: times are milliseconds of any one clock and come with the updates.
public struct RegionVideoDetector: Sendable {
    /// A region that is to be sent as video.
    public struct Stream: Sendable, Equatable {
        public let id: Int
        public let region: Region
        /// Squares of text in it, which have to be sent without loss over each frame.
        public internal(set) var text: [Region]
    }

    public enum Event: Sendable, Equatable {
        case started(Stream)
        /// The region is to be sent anew without loss.
        case ended(Stream)
    }

    /// Side of a square in pixels.
    public static let tile = 16
    /// Milliseconds in which changes count once.
    public static let tick = 50
    /// Ticks that are looked back: one second.
    static let memory = 20
    /// Changes in that time that make a candidate.
    static let changesToStart = 8
    /// Squares of the smallest stream.
    static let smallest = 36

    public let width: Int
    public let height: Int
    public private(set) var streams: [Stream] = []
    private let columns: Int
    private let rows: Int
    private var tiles: [WatchedTile]
    /// What the surface shows.
    private var shown: [UInt32]
    private var now = 0
    private var nextID = 0

    /// For a surface of that size in pixels, black at first.
    public init(width: Int, height: Int) throws(CodecError) {
        try CodecLimits.standard.check(width: width, height: height)
        self.width = width
        self.height = height
        columns = (width + Self.tile - 1) / Self.tile
        rows = (height + Self.tile - 1) / Self.tile
        tiles = [WatchedTile](repeating: WatchedTile(), count: columns * rows)
        shown = [UInt32](repeating: 0, count: width * height)
    }

    /// Takes an update into account: `frame` is the whole surface (``BitmapFormat/rgb32`` or ``BitmapFormat/rgba``, top
    /// down), `damage` where it may have changed, `time` in milliseconds.
    ///
    /// Throws ``CodecError/sizeMismatch(width:height:)`` or ``CodecError/unsupported(_:)`` for another kind of bitmap.
    public mutating func observe(_ frame: Bitmap, damage: [Region], time: Int) throws(CodecError) -> [Event] {
        guard frame.width == width, frame.height == height else {
            throw .sizeMismatch(width: frame.width, height: frame.height)
        }
        guard frame.format == .rgb32 || frame.format == .rgba, frame.isTopDown else {
            throw .unsupported("frames of \(frame.format)")
        }
        let events = advance(to: time)
        let whole = Region(left: 0, top: 0, width: width, height: height)
        for part in damage {
            guard let part = part.intersection(whole) else { continue }
            for row in (part.top / Self.tile)...((part.bottom - 1) / Self.tile) {
                for column in (part.left / Self.tile)...((part.right - 1) / Self.tile) {
                    compare(frame, column, row)
                }
            }
        }
        return events
    }

    /// Lets time pass without an update.
    public mutating func advance(to time: Int) -> [Event] {
        let reached = time / Self.tick
        guard reached > now else { return [] }
        let passed = min(reached - now, 63)
        for index in tiles.indices { tiles[index].pass(passed) }
        now = reached
        return decide()
    }

    /// Looks for changes in a square, and at what they show.
    private mutating func compare(_ frame: Bitmap, _ column: Int, _ row: Int) {
        let (left, top) = (column * Self.tile, row * Self.tile)
        let square = Region(
            left: left, top: top, width: min(Self.tile, width - left), height: min(Self.tile, height - top))
        var (first, last) = (square.right, left - 1)
        var (upper, lower) = (square.bottom, top - 1)
        for line in top..<square.bottom {
            let source = line * frame.stride
            let target = line * width
            for place in left..<square.right {
                let pixel = Self.pixel(frame, source + place * 4)
                guard shown[target + place] != pixel else { continue }
                shown[target + place] = pixel
                first = min(first, place)
                last = max(last, place)
                upper = min(upper, line)
                lower = line
            }
        }
        guard first <= last else { return }
        let changed = Region(left: first, top: upper, width: last - first + 1, height: lower - upper + 1)
        var pixels: [UInt32] = []
        pixels.reserveCapacity(changed.area)
        for line in changed.top..<changed.bottom {
            pixels += shown[(line * width + changed.left)..<(line * width + changed.right)]
        }
        tiles[row * columns + column].note(changed, TileTexture(pixels, width: changed.width))
    }

    /// In bounds for every place of a frame, and checked once more by the span.
    @inline(__always)
    private static func pixel(_ frame: Bitmap, _ offset: Int) -> UInt32 {
        unsafe frame.data.memory.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self) & 0xff_ffff
    }

    /// Ends streams that stand still and starts new ones.
    private mutating func decide() -> [Event] {
        var events: [Event] = []
        for stream in streams where !isAlive(stream) { events.append(.ended(stream)) }
        streams.removeAll { stream in events.contains(.ended(stream)) }
        for index in streams.indices { streams[index].text = text(in: streams[index].region) }
        for region in candidates() where streams.count < StockVideoDetector.maximumStreams {
            // A running stream keeps its region; what grows beside it becomes a stream of its own.
            guard streams.allSatisfy({ $0.region.intersection(region) == nil }) else { continue }
            let stream = Stream(id: nextID, region: region, text: text(in: region))
            nextID += 1
            streams.append(stream)
            events.append(.started(stream))
        }
        return events
    }

    private func indices(of region: Region) -> [Int] {
        var indices: [Int] = []
        for row in (region.top / Self.tile)...((region.bottom - 1) / Self.tile) {
            for column in (region.left / Self.tile)...((region.right - 1) / Self.tile) {
                indices.append(row * columns + column)
            }
        }
        return indices
    }

    private func isAlive(_ stream: Stream) -> Bool {
        let indices = indices(of: stream.region)
        let moving = indices.count { tiles[$0].changes >= Self.changesToStart / 2 && !tiles[$0].isText }
        let text = indices.count { tiles[$0].isText }
        return moving * 3 >= indices.count && text * 5 <= indices.count
    }

    private func text(in region: Region) -> [Region] {
        indices(of: region).compactMap { index in
            guard tiles[index].isText else { return nil }
            let square = Region(
                left: index % columns * Self.tile, top: index / columns * Self.tile, width: Self.tile, height: Self.tile
            )
            return square.intersection(region)
        }
    }

    /// Boxes of touching candidates that are mostly candidates.
    private func candidates() -> [Region] {
        var seen = [Bool](repeating: false, count: tiles.count)
        var found: [Region] = []
        for start in tiles.indices where !seen[start] && tiles[start].isCandidate {
            var box: Region?
            var members = 0
            var open = [start]
            seen[start] = true
            while let index = open.popLast() {
                if let bounds = tiles[index].bounds { box = box?.union(bounds) ?? bounds }
                // The rim of a film, a few pixels of a square, shows nothing by itself and does not lead on.
                guard tiles[index].isCandidate else { continue }
                members += 1
                for next in neighbours(index) where !seen[next] && tiles[next].mayBelong {
                    seen[next] = true
                    open.append(next)
                }
            }
            guard let box, members >= Self.smallest else { continue }
            let covered = indices(of: box)
            let text = covered.count { tiles[$0].isText }
            if members * 10 >= covered.count * 6, text * 20 <= covered.count { found.append(box) }
        }
        return found
    }

    private func neighbours(_ index: Int) -> [Int] {
        let (column, row) = (index % columns, index / columns)
        var neighbours: [Int] = []
        if column > 0 { neighbours.append(index - 1) }
        if column + 1 < columns { neighbours.append(index + 1) }
        if row > 0 { neighbours.append(index - columns) }
        if row + 1 < rows { neighbours.append(index + columns) }
        return neighbours
    }
}

/// What is known of a square of the screen.
struct WatchedTile: Sendable {
    /// A bit for each tick in which it changed, the current one lowest.
    private var history: UInt64 = 0
    /// Positive if its changes show a natural picture, negative for text.
    private var votes = 0
    /// Its last changes.
    private var recent: [Region] = []

    private static let window: UInt64 = (1 << UInt64(RegionVideoDetector.memory)) - 1

    /// Ticks of the last second in which it changed.
    var changes: Int { (history & Self.window).nonzeroBitCount }

    var isCandidate: Bool { changes >= RegionVideoDetector.changesToStart && votes >= 4 }

    /// Whether it may be the rim of a film.
    var mayBelong: Bool { changes >= RegionVideoDetector.changesToStart && votes >= 0 }

    /// Around its last changes; older ones may have had another reason.
    var bounds: Region? {
        guard let first = recent.first else { return nil }
        return recent.dropFirst().reduce(first) { $0.union($1) }
    }

    /// Whether what changes here, or has changed lately, has to stay sharp.
    var isText: Bool { votes <= -2 }

    mutating func note(_ changed: Region, _ texture: TileTexture) {
        history |= 1
        if recent.count == 4 { recent.removeFirst() }
        recent.append(changed)
        switch texture {
        case .natural: votes = min(votes + 1, 8)
        // Text is believed at once, a film only after some frames.
        case .drawn: votes = max(votes - 2, -8)
        case .plain: break
        }
    }

    mutating func pass(_ ticks: Int) {
        history = ticks >= 64 ? 0 : history << UInt64(ticks)
        if history & Self.window == 0 {
            recent = []
            votes = min(votes, 0)
        }
    }
}
