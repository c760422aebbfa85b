import Testing
import VirtError
import VirtPlan

struct RuleTests {
    private let table = RuleTable<Int>([
        Rule(
            "NUM-NEGATIVE", in: ["add", "take"], refuses: { $0 < 0 },
            error: { _ in VirtError(.invalidArg, "negative") },
            cause: { "\($0) is below zero" }, cures: ["use a positive number"]),
        Rule(
            "NUM-ODD", in: ["take"], refuses: { $0 % 2 != 0 }, error: { VirtError(.operationInvalid, "\($0) is odd") },
            cause: { _ in "odd" }),
    ])

    @Test func firstRefusalOfThePhaseDecides() {
        #expect(table.refusal(in: "take", -3)?.rule == "NUM-NEGATIVE")
        #expect(table.refusal(in: "take", 3)?.rule == "NUM-ODD")
        #expect(table.refusal(in: "add", 3) == nil)
        #expect(table.refusal(in: "take", 4) == nil)
    }

    @Test func refusalCarriesCauseAndCures() throws {
        let refusal = try #require(table.refusal(in: "add", -1))
        #expect(refusal.virtError.message == "invalid argument: negative")
        #expect(refusal.virtError.rule == "NUM-NEGATIVE")
        #expect(refusal.virtError.cause == "-1 is below zero")
        #expect(refusal.virtError.cures == ["use a positive number"])
        #expect(throws: refusal) { try table.check("add", -1) }
        #expect(
            refusal.explanation(operation: "add", subject: "x")
                == """
                {"cause":"-1 is below zero","code":8,"cures":["use a positive number"],"operation":"add",\
                "refused":"invalid argument: negative","rule":"NUM-NEGATIVE","subject":"x"}
                """)
    }
}
