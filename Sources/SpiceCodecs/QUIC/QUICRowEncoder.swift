/// Encodes rows of one layout.
@safe
struct QUICRowEncoder<Layout: QUICLayout>: ~Copyable {
    private var state: QUICState<Layout>
    /// What each pixel of the row differs from its prediction by.
    private let residuals: UnsafeMutablePointer<UInt32>
    private var isFirst = true

    init(width: Int) {
        state = QUICState(width: width)
        unsafe residuals = .allocate(capacity: width)
    }

    deinit { unsafe residuals.deallocate() }

    /// Most bytes that a row can take: for each pixel its symbols, one bit of a run and the end of a run.
    var rowBound: Int { state.width * (Layout.components * QUICFamily.limit + 20) / 8 + 64 }

    /// Encodes a row below `above` (for the first one, any row); both are as wide as the encoder.
    @unsafe
    @inline(never)
    mutating func encode(
        _ row: UnsafePointer<UInt32>, above: UnsafePointer<UInt32>, _ writer: inout BitWriter
    ) {
        let width = state.width
        let residuals = unsafe residuals
        if isFirst {
            unsafe residuals[0] = Layout.fold(row[0], minus: 0)
            for index in 1..<max(width, 1) {
                unsafe residuals[index] = Layout.fold(row[index], minus: row[index &- 1])
            }
        } else {
            unsafe residuals[0] = Layout.fold(row[0], minus: above[0])
            for index in 1..<max(width, 1) {
                let prediction = unsafe Layout.average(row[index &- 1], above[index])
                unsafe residuals[index] = Layout.fold(row[index], minus: prediction)
            }
        }
        // The rows are compared only below a first one.
        let isFirst = isFirst
        try? state.forEachStretch { (state, stretch) throws(CodecError) in
            if isFirst {
                unsafe Self.stretch(&state, stretch, &writer, residuals, row, nil)
            } else {
                unsafe Self.stretch(&state, stretch, &writer, residuals, row, above)
            }
        }
        self.isFirst = false
    }

    @inline(__always)
    private static func stretch(
        _ state: inout QUICState<Layout>, _ range: Range<Int>, _ target: inout BitWriter,
        _ residuals: UnsafePointer<UInt32>, _ row: UnsafePointer<UInt32>, _ above: UnsafePointer<UInt32>?
    ) {
        var writer = unsafe target
        defer { unsafe target = writer }
        let symbols = unsafe state.symbols
        let end = range.upperBound
        var index = range.lowerBound
        if index == 0 {
            let left = unsafe above == nil ? 0 : symbols[0]
            let now = unsafe residuals[0]
            unsafe pixel(state, &writer, now, after: left)
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
            if let above = unsafe above {
                if unsafe above[index &- 1] == above[index], index > 2, runStart != index,
                    unsafe row[index &- 1] == row[index &- 2]
                {
                    runStart = index
                    state.wait = stop &- index
                    let before = unsafe row[index &- 1]
                    while index < end, unsafe row[index] == before { index &+= 1 }
                    unsafe run(&state, &writer, index &- runStart)
                    if index == end { return }
                    stop = index &+ state.wait
                    continue
                }
            }
            let left = unsafe symbols[index &- 1]
            let now = unsafe residuals[index]
            unsafe pixel(state, &writer, now, after: left)
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
        _ state: borrowing QUICState<Layout>, _ writer: inout BitWriter, _ symbols: UInt32, after left: UInt32
    ) {
        for component in 0..<Layout.components {
            let shift = UInt32(Layout.components &- 1 &- component) &* 8
            let code = state.code(component, after: (left >> shift) & Layout.mask)
            let symbol = Int((symbols >> shift) & Layout.mask)
            // In bounds: a symbol is below 256, a code below 8.
            let word = unsafe state.family.words[symbol &* 8 &+ code]
            unsafe writer.put(word >> 5, word & 31)
        }
    }

    @inline(__always)
    private static func run(_ state: inout QUICState<Layout>, _ writer: inout BitWriter, _ length: Int) {
        var length = length
        while length >= 1 << state.runOrder {
            length &-= 1 << state.runOrder
            unsafe writer.put(1, 1)
            state.lengthenRun()
        }
        unsafe writer.put(UInt32(length), UInt32(state.runOrder &+ 1))
        state.shortenRun()
    }
}
