import LibvirtProtocol
import Testing

@Suite struct UUIDTests {
    private let text = "6695eb01-f6a4-8304-79aa-97f2502e193f"

    @Test func textAndBytesAreTheSame() throws {
        let uuid = try #require(UUIDBytes(text))
        #expect(uuid.description == text)
        #expect(UUIDBytes(bytes: uuid.bytes) == uuid)
        #expect(uuid.bytes.first == 0x66 && uuid.bytes.last == 0x3f)
        #expect(UUIDBytes("6695EB01F6A4830479AA97F2502E193F") == uuid)
        #expect(UUIDBytes("\t 6695eb01f6a48304-79 aa97F2502E193F\n ") == uuid)
    }

    @Test(arguments: [
        "", "6695eb01", "6695eb01-f6a4-8304-79aa-97f2502e193f0", "x695eb01-f6a4-8304-79aa-97f2502e193f",
        "6-695eb01-f6a4-8304-79aa-97f2502e193f", "6695eb01-f6a4-8304-79aa-97f2502e193f-",
        "6695eb01-f6a4-8304-79aa-97f2502e19 3f\n0",
    ])
    func anythingElseIsNone(text: String) {
        #expect(UUIDBytes(text) == nil)
    }

    @Test func randomOnesAreVersionFour() {
        let uuid = UUIDBytes.random()
        #expect(uuid.bytes[6] >> 4 == 4 && uuid.bytes[8] >> 6 == 2)
        #expect(uuid != UUIDBytes.random())
    }
}
