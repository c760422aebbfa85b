/// Decodes rows of one layout.
struct QUICRowDecoder<Layout: QUICLayout>: ~Copyable {
    private var state: QUICState<Layout>
    private var isFirst = true

    init(width: Int) {
        state = QUICState(width: width)
    }

    /// Decodes a row into `row`; `above` is the row decoded before (for the first one any row). Both have to hold as
    /// many pixels as the decoder is wide, which the caller vouches for.
    @unsafe
    @inline(never)
    mutating func decode(
        _ reader: inout BitReader, into row: UnsafeMutablePointer<UInt32>, above: UnsafePointer<UInt32>
    ) throws(CodecError) {
        let isFirst = isFirst
        try state.forEachStretch { (state, stretch) throws(CodecError) in
            if isFirst {
                try unsafe Self.stretch(&state, stretch, &reader, row, nil)
            } else {
                try unsafe Self.stretch(&state, stretch, &reader, row, above)
            }
        }
        self.isFirst = false
        if reader.isOverrun { throw .truncated }
    }

    @inline(__always)
    private static func stretch(
        _ state: inout QUICState<Layout>, _ range: Range<Int>, _ source: inout BitReader,
        _ row: UnsafeMutablePointer<UInt32>, _ above: UnsafePointer<UInt32>?
    ) throws(CodecError) {
        var reader = source
        defer { source = reader }
        let symbols = unsafe state.symbols
        let end = range.upperBound
        var index = range.lowerBound
        if index == 0 {
            let left = unsafe above == nil ? 0 : symbols[0]
            let now = pixel(&state, &reader, after: left)
            unsafe row[0] = unsafe Layout.unfold(now, plus: above.map { unsafe $0[0] } ?? 0)
            unsafe symbols[0] = now
            if state.wait > 0 {
                state.wait &-= 1
            } else {
                state.wait = state.pause()
                state.update(left: left, symbols: now)
            }
            index = 1
        }
        var stop = index &+ state.wait
        var runStart = 0
        while index < end {
            let before = unsafe row[index &- 1]
            if let above = unsafe above {
                if unsafe above[index &- 1] == above[index], index > 2, runStart != index,
                    unsafe before == row[index &- 2]
                {
                    runStart = index
                    state.wait = stop &- index
                    let length = run(&state, &reader, limit: end &- index)
                    guard length <= end &- index else { throw .malformed("QUIC run") }
                    for place in index..<(index &+ length) { unsafe row[place] = before }
                    index &+= length
                    if index == end { return }
                    stop = index &+ state.wait
                    continue
                }
            }
            let left = unsafe symbols[index &- 1]
            let now = pixel(&state, &reader, after: left)
            let prediction = if let above = unsafe above { unsafe Layout.average(before, above[index]) } else { before }
            unsafe row[index] = Layout.unfold(now, plus: prediction)
            unsafe symbols[index] = now
            if index == stop {
                state.update(left: left, symbols: now)
                stop = index &+ 1 &+ state.pause()
            }
            index &+= 1
        }
        state.wait = stop &- end
    }

    @inline(__always)
    private static func pixel(
        _ state: inout QUICState<Layout>, _ reader: inout BitReader, after left: UInt32
    ) -> UInt32 {
        var symbols: UInt32 = 0
        for component in 0..<Layout.components {
            let shift = UInt32(Layout.components &- 1 &- component) &* 8
            let code = state.code(component, after: (left >> shift) & Layout.mask)
            symbols |= symbol(state.family, &reader, code: code) << shift
        }
        return symbols
    }

    @inline(__always)
    private static func symbol(_ family: QUICFamily, _ reader: inout BitReader, code: Int) -> UInt32 {
        reader.refill()
        let window = reader.window
        let zeros = window.leadingZeroBitCount
        // In bounds: a code is below 8.
        let escape = unsafe family.escapes[code]
        if zeros < Int(escape.zeros) {
            let tail = UInt32(truncatingIfNeeded: (window &<< UInt64(zeros)) &>> UInt64(63 &- code))
            reader.drop(zeros &+ 1 &+ code)
            return tail &+ (UInt32(zeros) &- 1) &<< UInt32(code)
        }
        let length = Int(escape.zeros &+ escape.bits)
        let tail = UInt32(truncatingIfNeeded: window &>> UInt64(64 &- length)) & (1 &<< escape.bits &- 1)
        reader.drop(length)
        return (escape.symbol &+ tail) & Layout.mask
    }

    /// The length of a run. Beyond `limit` the value is wrong, but still above `limit`.
    @inline(__always)
    private static func run(_ state: inout QUICState<Layout>, _ reader: inout BitReader, limit: Int) -> Int {
        var length = 0
        while true {
            reader.refill()
            let ones = min((~reader.window).leadingZeroBitCount, 8)
            for _ in 0..<ones {
                length &+= 1 << state.runOrder
                state.lengthenRun()
            }
            if ones < 8 {
                reader.drop(ones &+ 1)
                break
            }
            reader.drop(8)
            if length > limit { return length }
        }
        if state.runOrder > 0 {
            reader.refill()
            length &+= Int(reader.window &>> UInt64(64 &- state.runOrder))
            reader.drop(state.runOrder)
        }
        state.shortenRun()
        return length
    }
}
