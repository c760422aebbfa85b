import SpiceCodecs
import Testing

/// Which parts of a screen are sent as video: SPICE-14, SPICE-16.
@Suite("Video detection")
struct VideoTests {
    private func draw(
        _ box: Region, at time: Int, _ graduality: Graduality = .high
    ) -> StockVideoDetector.Draw {
        StockVideoDetector.Draw(
            box: box, sourceWidth: box.width, sourceHeight: box.height, graduality: graduality, time: time)
    }

    private let box = Region(left: 10, top: 10, width: 320, height: 180)

    @Test("The stock policy starts a stream at the 20th repetition and ends it after a second")
    func stock() {
        var detector = StockVideoDetector(.filter)
        #expect(detector.observe(draw(box, at: 0)) == .ordinary)
        for frame in 1..<20 {
            #expect(detector.observe(draw(box, at: frame * 40)) == .candidate(frames: frame))
        }
        #expect(detector.observe(draw(box, at: 800)) == .starts(stream: 0))
        #expect(detector.observe(draw(box, at: 1700)) == .continues(stream: 0))
        let larger = Region(left: 0, top: 0, width: 400, height: 200)
        #expect(detector.observe(draw(larger, at: 1800)) == .continues(stream: 0))
        #expect(detector.observe(draw(Region(left: 0, top: 0, width: 800, height: 600), at: 1900)) == .ordinary)
        #expect(detector.expire(at: 2800).isEmpty)
        #expect(detector.expire(at: 2801).map(\.box) == [box])
        #expect(detector.streams.isEmpty)
    }

    @Test("What the stock policy leaves alone")
    func stockRefuses() {
        func last(_ filter: StockVideoDetector.Filter, _ draws: (Int) -> StockVideoDetector.Draw)
            -> StockVideoDetector.Verdict
        {
            var detector = StockVideoDetector(filter)
            return (0...30).map { detector.observe(draws($0)) }.last ?? .ordinary
        }
        let small = Region(left: 0, top: 0, width: 90, height: 90)
        #expect(last(.off) { draw(box, at: $0 * 40) } == .ordinary)
        #expect(last(.filter) { draw(small, at: $0 * 40) } == .ordinary)
        #expect(last(.all) { draw(small, at: $0 * 40) } == .continues(stream: 0))
        #expect(last(.filter) { draw(box, at: $0 * 40, .low) } == .candidate(frames: 30))
        #expect(last(.filter) { draw(box, at: $0 * 40, $0 % 4 == 0 ? .medium : .low) } == .continues(stream: 0))
        #expect(last(.filter) { draw(box, at: $0 * 201) } == .ordinary)
        #expect(
            last(.filter) {
                StockVideoDetector.Draw(
                    box: box, sourceWidth: 320, sourceHeight: 180, isPlain: false, graduality: .high, time: $0 * 40)
            } == .ordinary)
    }

    @Test("Updates cut into columns are many streams to the stock policy")
    func columns() {
        var detector = StockVideoDetector(.filter)
        for frame in 0..<30 {
            for column in 0..<6 {
                let part = Region(left: column * 32, top: 0, width: 32, height: 360)
                _ = detector.observe(draw(part, at: frame * 40))
            }
        }
        #expect(detector.streams.count == 6)
    }

    @Test("A film is one stream, exactly its region, within a second and a half, however updates are cut")
    func film() throws {
        for isCut in [false, true] {
            let scene = Scene()
            var detector = try RegionVideoDetector(width: scene.width, height: scene.height)
            var started: [Int] = []
            for number in 0..<22 {
                let damage = isCut ? scene.damage.flatMap(cut) : scene.damage
                let whole = Region(left: 0, top: 0, width: scene.width, height: scene.height)
                let events = try detector.observe(
                    try scene.frame(number), damage: number == 0 ? [whole] : damage, time: number * 50)
                for case .started in events { started.append(number * 50) }
            }
            #expect(started.count == 1)
            #expect(started.allSatisfy { $0 <= 1500 })
            #expect(detector.streams.map(\.region) == [scene.film])
            #expect(detector.streams.allSatisfy { $0.text.isEmpty })
            // The film stops.
            let events = detector.advance(to: 21 * 50 + 500)
            #expect(events.isEmpty)
            let later = detector.advance(to: 21 * 50 + 1600)
            #expect(later.count == 1)
            #expect(detector.streams.isEmpty)
        }
    }

    @Test("Scrolling text is never a stream")
    func text() throws {
        var scene = Scene()
        scene.hasFilm = false
        var detector = try RegionVideoDetector(width: scene.width, height: scene.height)
        for number in 0..<25 {
            #expect(try detector.observe(try scene.frame(number), damage: scene.damage, time: number * 50).isEmpty)
        }
    }

    @Test("Scrolling text stays exact beside a film that is sent lossy")
    func quality() throws {
        let scene = Scene()
        var detector = try RegionVideoDetector(width: scene.width, height: scene.height)
        var streamed = 0
        for number in 0..<18 {
            let frame = try scene.frame(number)
            _ = try detector.observe(frame, damage: scene.damage, time: number * 50)
            // What the client sees: the streams as JPEG, everything else as it is.
            var shown = frame.data
            for stream in detector.streams {
                streamed += 1
                let lossy = try JPEG.decode(try JPEG.encode(try frame.part(stream.region), quality: 60))
                for row in 0..<stream.region.height {
                    let target = (stream.region.top + row) * frame.stride + stream.region.left * 4
                    let bytes = lossy.pixels[(row * lossy.stride)..<((row + 1) * lossy.stride)]
                    shown.replaceSubrange(target..<(target + lossy.stride), with: bytes)
                }
            }
            let client = try Bitmap(format: .rgb32, width: scene.width, height: scene.height, data: shown)
            #expect(try PSNR.of(client.part(scene.scroller).image(), frame.part(scene.scroller).image()) == .infinity)
            #expect(try PSNR.of(client.part(scene.film).image(), frame.part(scene.film).image()) > 30)
        }
        #expect(streamed > 6)
    }

    @Test("Frames of another shape are refused")
    func shapes() throws {
        var detector = try RegionVideoDetector(width: 40, height: 40)
        let other = try Drawing.flat.bitmap(1, .rgb32, width: 41, height: 40)
        #expect(throws: CodecError.sizeMismatch(width: 41, height: 40)) {
            try detector.observe(other, damage: [], time: 0)
        }
        let small = try Drawing.flat.bitmap(1, .rgb16, width: 40, height: 40)
        #expect(throws: CodecError.unsupported("frames of rgb16")) {
            try detector.observe(small, damage: [], time: 0)
        }
        let outside = Region(left: 39, top: 39, width: 400, height: 1)
        let frame = try Drawing.flat.bitmap(1, .rgb32, width: 40, height: 40)
        #expect(try detector.observe(frame, damage: [outside], time: 10).isEmpty)
    }

    /// In columns of 32 pixels, as QEMU cuts the updates of devices without drawing commands.
    private func cut(_ region: Region) -> [Region] {
        stride(from: region.left / 32 * 32, to: region.right, by: 32).compactMap {
            Region(left: $0, top: region.top, width: 32, height: region.height).intersection(region)
        }
    }
}
