import Testing

@testable import QEMUDriver

struct ClockTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00"), (951_782_400, "2000-02-29T00:00:00"), (1_795_409_999, "2026-11-23T04:59:59"),
        (4_102_444_800, "2100-01-01T00:00:00"), (-5, "1970-01-01T00:00:00"),
    ])
    func writesDatesInUTC(seconds: Int64, text: String) {
        #expect(CommandLineBuilder.date(seconds) == text)
    }
}
