/// The adaptive part of one layout: counters, best codes, pauses and run lengths. Encoder and decoder change it alike.
@safe
struct QUICState<Layout: QUICLayout>: ~Copyable {
    /// Counters by `component * 8 + bucket`, a lane for each code.
    ///
    /// Sixteen bits suffice: at each update the smallest counter of a bucket grows by at least 1 and any by at most 26,
    /// and all are halved as soon as the smallest exceeds 900, so that none passes 26 * 901 + 26.
    private let counters: UnsafeMutablePointer<SIMD8<Int16>>
    /// The code to use next, by `component * 8 + bucket`.
    private let best: UnsafeMutablePointer<UInt8>
    /// The symbols last coded in each column; runs leave older ones standing, which is part of the format.
    let symbols: UnsafeMutablePointer<UInt32>
    let family: QUICFamily
    let width: Int

    /// Symbols until the next model update.
    var wait = 0
    private var seed: UInt8 = 255
    private(set) var stage = 0
    /// Symbols left in this stage.
    private var stageLeft = QUICFormat.stage
    private var trigger: Int16
    private var runState = 0
    private(set) var runOrder = 0

    init(width: Int) {
        precondition(width > 0)
        self.width = width
        family = Layout.family
        let buckets = Layout.components * 8
        unsafe counters = .allocate(capacity: buckets)
        unsafe counters.initialize(repeating: .zero, count: buckets)
        unsafe best = .allocate(capacity: buckets)
        unsafe best.initialize(repeating: UInt8(Layout.mask == 0xff ? 7 : 4), count: buckets)
        unsafe symbols = .allocate(capacity: width)
        trigger = QUICFormat.triggers[0]
    }

    deinit {
        unsafe counters.deallocate()
        unsafe best.deallocate()
        unsafe symbols.deallocate()
    }

    /// Calls `body` with the stretches of a row that lie in one stage each.
    @inline(__always)
    mutating func forEachStretch(
        _ body: (inout QUICState, Range<Int>) throws(CodecError) -> Void
    ) throws(CodecError) {
        var start = 0
        while stage < QUICFormat.lastStage, stageLeft <= width &- start {
            if stageLeft > 0 {
                let end = start &+ stageLeft
                try body(&self, start..<end)
                start = end
            }
            stage &+= 1
            trigger = QUICFormat.triggers[stage]
            stageLeft = QUICFormat.stage
        }
        if start < width {
            try body(&self, start..<width)
            if stage < QUICFormat.lastStage { stageLeft &-= width &- start }
        }
    }

    /// Buckets hold 1, 2, 4, ... symbols; what is left over belongs to the last one.
    @inline(__always)
    private static func bucket(_ symbol: UInt32) -> Int {
        min(31 &- (symbol &+ 1).leadingZeroBitCount, Layout.mask == 0xff ? 7 : 4)
    }

    /// The code for the symbol of `component` that follows `left` in the row.
    @inline(__always)
    func code(_ component: Int, after left: UInt32) -> Int {
        // In bounds: a component is below the number of components, a bucket and a code below 8.
        Int(unsafe best[component &* 8 &+ Self.bucket(left)])
    }

    /// Symbols until the update after the next.
    @inline(__always)
    mutating func pause() -> Int {
        seed &+= 1
        return Int(unsafe family.pauses[Int(seed)]) & ((1 << stage) &- 1)
    }

    /// Counts what every code would have taken for `symbols`, which followed `left`.
    @inline(__always)
    mutating func update(left: UInt32, symbols: UInt32) {
        for component in 0..<Layout.components {
            let shift = UInt32(Layout.components &- 1 &- component) &* 8
            let bucket = component &* 8 &+ Self.bucket((left >> shift) & Layout.mask)
            var counts = unsafe counters[bucket] &+ family.lengths[Int((symbols >> shift) & Layout.mask)]
            let (code, smallest) = Self.smallest(counts)
            unsafe best[bucket] = UInt8(truncatingIfNeeded: code)
            if smallest > trigger { counts = counts &>> 1 }
            unsafe counters[bucket] = counts
        }
    }

    /// The last lane that holds the smallest count.
    @inline(__always)
    private static func smallest(_ counts: SIMD8<Int16>) -> (lane: Int, value: Int16) {
        let halves = SIMD8<Int16>(lowHalf: counts.highHalf, highHalf: counts.lowHalf)
        let four = counts.replacing(with: halves, where: halves .< counts)
        let swapped = SIMD8<Int16>(four[2], four[3], four[0], four[1], four[6], four[7], four[4], four[5])
        let two = four.replacing(with: swapped, where: swapped .< four)
        let turned = SIMD8<Int16>(two[1], two[0], two[3], two[2], two[5], two[4], two[7], two[6])
        let one = two.replacing(with: turned, where: turned .< two)
        let hits = SIMD8<Int16>.zero.replacing(with: SIMD8(repeating: 1), where: counts .== one)
        let bytes = SIMD8<UInt8>(truncatingIfNeeded: hits)
        let mask = unsafe unsafeBitCast(bytes, to: UInt64.self)
        return ((63 &- mask.leadingZeroBitCount) >> 3, one[0])
    }

    /// A full expected run was there: expect longer ones.
    @inline(__always)
    mutating func lengthenRun() {
        guard runState < 31 else { return }
        runState &+= 1
        runOrder = Int(QUICFormat.runOrders[runState])
    }

    @inline(__always)
    mutating func shortenRun() {
        guard runState > 0 else { return }
        runState &-= 1
        runOrder = Int(QUICFormat.runOrders[runState])
    }
}
