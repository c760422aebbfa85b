import Apus
import Testing

@testable import ApusCommands

@Suite struct ValueTests {
    @Test(
        arguments: [
            ("1", 1024), ("1b", 1), ("2k", 2048), ("2KiB", 2048), ("2kB", 2000), ("1M", 1 << 20), ("1g", 1 << 30),
            ("3TiB", 3 << 40), ("1e", 1 << 60),
        ] as [(String, UInt64)])
    func sizesHaveUnits(_ text: String, _ bytes: UInt64) {
        #expect(ScaledSize.bytes(text, scale: 1024) == bytes)
    }

    @Test(arguments: ["", "x", "-1", "1x", "1kiB1", "99999999999999999999", "99e", "1 k"])
    func otherSizesAreRefused(_ text: String) {
        #expect(ScaledSize.bytes(text, scale: 1024) == nil)
    }

    @Test(arguments: [("0-3,^2", 4, "0-1,3"), ("r", 3, "0-2"), ("5", 6, "5"), ("0,1,2", 3, "0-2")])
    func listsOfProcessorsAreRead(_ text: String, _ count: Int, _ expected: String) throws {
        let map = try CPUList.parse(text, hostCPUs: count)
        #expect(CPUList.text(map, hostCPUs: count) == expected)
    }

    @Test(arguments: ["x", "3-1", "1-", "", "0-99999999999999999999", "9"])
    func otherListsAreRefused(_ text: String) {
        #expect(throws: CommandFailure.self) { try CPUList.parse(text, hostCPUs: 4) }
    }

    @Test func processorsAreMarked() throws {
        #expect(CPUList.marks(try CPUList.parse("0,2", hostCPUs: 4), hostCPUs: 4) == "y-y-")
    }

    @Test func keysHaveLinuxNumbers() {
        #expect(KeyNames.number("KEY_ESC") == 1)
        #expect(KeyNames.number("KEY_A") == 30)
        #expect(KeyNames.number("KEY_LEFTCTRL") == 29)
        #expect(KeyNames.number("KEY_DELETE") == 111)
        #expect(KeyNames.number("A") == nil)
        #expect(KeyNames.number("KEY_-") == nil)
    }

    @Test func fractionsAreWrittenAsPrintfWritesThem() {
        #expect(Decimal.fixed(1.25, 1) == "1.2")
        #expect(Decimal.fixed(0, 6) == "0.000000")
        #expect(ParameterValue.bool(true).text == "yes")
        #expect(ParameterValue.bool(true).plainText == "1")
    }
}
