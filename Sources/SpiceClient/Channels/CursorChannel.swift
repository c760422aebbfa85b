public import SpiceProtocol

/// The pointer's shape and, in server mouse mode, its position.
public actor CursorChannel: ChannelActor {
    /// Shapes that are kept; the server counts on it.
    private static let cacheSize = 256

    nonisolated let context: SessionContext
    var link: ChannelLink
    private var cache: [UInt64: Shape] = [:]
    private var current: Shape?
    private var place = Point16(x: 0, y: 0)
    private var visible = false

    init(link: ChannelLink, context: SessionContext) {
        self.link = link
        self.context = context
    }

    func start() {}
    func end(_ error: SpiceClientError?) {}

    func reset() {
        cache = [:]
        current = nil
    }

    /// The shape; nil when there is none.
    public var shape: Shape? { current }
    /// The position of the shape's hot spot, in server mouse mode.
    public var position: Point16 { place }
    public var isVisible: Bool { visible }

    func handle(_ message: RawMessage) throws(SpiceClientError) {
        let decoded = try malformed { () throws(SpiceError) in
            try CursorServerMessage(number: message.number, body: message.body)
        }
        switch decoded {
        case .`init`(let first):
            reset()
            place = first.position
            visible = first.visible != 0
            try set(first.cursor)
        case .set(let change):
            place = change.position
            visible = change.visible != 0
            try set(change.cursor)
        case .move(let move):
            place = move.position
            visible = true
        case .hide: visible = false
        case .reset:
            reset()
            visible = false
        case .invalidateOne(let invalidation): cache[invalidation.id] = nil
        case .invalidateAll: cache = [:]
        case .trail, .base: break
        }
    }

    private func set(_ cursor: Cursor) throws(SpiceClientError) {
        guard let header = cursor.header else {
            current = nil
            return
        }
        if cursor.flags.contains(.fromCache) {
            guard let cached = cache[header.id] else { throw .violation("pointer \(header.id) is not cached") }
            current = cached
            return
        }
        let shape = Shape(header: header, data: Array(cursor.data))
        current = shape
        if cursor.flags.contains(.cacheMe) {
            cache[header.id] = shape
            guard cache.count <= Self.cacheSize else { throw .violation("more cached pointers than agreed") }
        }
    }
}
