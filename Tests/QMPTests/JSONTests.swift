import Testing

@testable import QMP

struct JSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
        "18446744073709551615", "1.5", "-0.25", "1e+20", "\"\"", "\"a\\\"b\\\\c\"", "\"\\b\\f\\n\\r\\t\\u0001\"",
        "[]", "{}", "[1,[2,[3]]]", "{\"z\":1,\"a\":{\"y\":[],\"b\":null}}", "\"ä€😀\"",
    ])
    func writesBackWhatItRead(text: String) throws {
        #expect(try JSONValue.parse(text).text == text)
    }

    @Test func integersKeepAllTheirBits() throws {
        #expect(try JSONValue.parse("18446744073709551615") == .unsigned(.max))
        #expect(try JSONValue.parse("18446744073709551615").uint64 == .max)
        #expect(try JSONValue.parse("-9223372036854775808").int64 == .min)
        #expect(try JSONValue.parse("-1").uint64 == nil)
        #expect(try JSONValue.parse("18446744073709551616") == .double(18_446_744_073_709_551_616))
        #expect(try JSONValue.parse("-0") == .integer(0))
        #expect(JSONValue(UInt64(5)) == .integer(5))
        #expect(JSONValue(UInt64.max) == .unsigned(.max))
    }

    @Test(arguments: [
        ("\"\\u0041\\u00e4\\u20AC\"", "Aä€"), ("\"\\ud83d\\ude00\"", "😀"), ("\"\\ud83d\"", "\u{FFFD}"),
        ("\"\\ude00x\"", "\u{FFFD}x"), ("\"\\ud83d\\u0041\"", "\u{FFFD}A"),
        ("\"\\ud83d\\ud83d\\ude00\"", "\u{FFFD}😀"), ("\"\\ud83d\\n\"", "\u{FFFD}\n"), ("\"\\/\\u0000\"", "/\0"),
    ])
    func escapesAreResolved(text: String, expected: String) throws {
        #expect(try JSONValue.parse(text) == .string(expected))
    }

    @Test func bytesThatAreNotUTF8AreReplaced() throws {
        #expect(try JSONValue.parse([0x22, 0x61, 0xFF, 0x22]) == .string("a\u{FFFD}"))
        #expect(try JSONValue.parse([0x22, 0x5C, 0x6E, 0xC3, 0x22]) == .string("\n\u{FFFD}"))
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "falsy", "01", "-", "1.", ".5", "1e", "1e+", "+1", "0x1", "[", "[1", "[1,", "[1,]",
        "[,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "\"", "\"\\", "\"\\u",
        "\"\\u12", "\"\\u12g4\"", "\"\\x\"", "\"\n\"", "\"\u{1}\"", "1 2", "{}x", "1e999", "-1e999", "]", "}", ",", ":",
        "\"\\ud83d\\u\"", "NaN", "Infinity", "'a'",
    ])
    func malformedTextIsRefused(text: String) {
        #expect(throws: JSONParseError.self) { try JSONValue.parse(text) }
    }

    @Test func everyPrefixOfAMessageIsRefused() throws {
        let text = "{\"a\": [1, -2.5e3, \"x\\u00e4\\ud83d\\ude00\", true, null], \"b\": {\"c\": {}}}"
        let bytes = Array(text.utf8)
        for count in 0..<bytes.count {
            let error = try #require(throws: JSONParseError.self) { try JSONValue.parse(Array(bytes[..<count])) }
            #expect(error.offset <= count)
        }
        #expect(try JSONValue.parse(bytes)["b"]?["c"] == [:])
    }

    @Test func anyByteInAnyPlaceGivesAValueOrAnError() {
        let bytes = Array("{\"a\":[1,\"\\u00e4\",-2e1],\"b\":null}".utf8)
        var accepted = 0
        for place in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = bytes
                changed[place] = byte
                if let value = try? JSONValue.parse(changed) {
                    accepted += 1
                    #expect(value.object != nil)
                }
            }
        }
        #expect(accepted > bytes.count)
    }

    @Test func depthAndCountAreBounded() throws {
        let limits = JSONLimits(depth: 3, values: 6)
        #expect(try JSONValue.parse("[[[1]]]", limits: limits) == [[[1]]])
        #expect(throws: JSONParseError(reason: .tooDeep, offset: 3)) { try JSONValue.parse("[[[[", limits: limits) }
        #expect(try JSONValue.parse("[1,2,3,4,5]", limits: limits).array?.count == 5)
        let error = try #require(throws: JSONParseError.self) { try JSONValue.parse("[1,2,3,4,5,6]", limits: limits) }
        #expect(error.reason == .tooManyValues)
        let hostile = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
        #expect(throws: JSONParseError.self) { try JSONValue.parse(hostile) }
    }

    @Test func membersKeepTheirOrderAndTheLastOfEqualKeysWins() throws {
        let object = try #require(try JSONValue.parse("{\"b\":1,\"a\":2,\"b\":3}").object)
        #expect(object.keys == ["b", "a"])
        #expect(object["b"] == 3)
        #expect(object != ["a": 2, "b": 3] && object == ["b": 3, "a": 2])
    }

    @Test func largeObjectsBehaveLikeSmallOnes() {
        var object = JSONObject()
        for number in 0..<100 { object["k\(number)"] = JSONValue(number) }
        #expect(object.count == 100 && object["k99"] == 99 && object["k100"] == nil)
        object["k50"] = nil
        object["k60"] = "x"
        #expect(object.count == 99 && object["k50"] == nil && object["k60"] == "x" && object["k99"] == 99)
        for number in 0..<95 { object["k\(number)"] = nil }
        #expect(object.keys == ["k95", "k96", "k97", "k98", "k99"] && object["k97"] == 97)
    }

    @Test func manyMembersAreReadInReasonableTime() throws {
        let text = "{" + (0..<20000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
        let start = ContinuousClock.now
        #expect(try JSONValue.parse(text).object?.count == 20000)
        // A quadratic search takes minutes in a debug build.
        #expect(start.duration(to: .now) < .seconds(20))
    }
}
