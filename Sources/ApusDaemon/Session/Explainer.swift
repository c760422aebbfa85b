import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtError

/// Answers `EXPLAIN`: runs the enclosed call up to its plan and gives the plan, or why it would be refused, as JSON.
struct Explainer: ExplainDriver {
    let session: ClientSession
    let drivers: DriverSet?
    let access: AccessCheck?

    func explain(
        _ context: CallContext, program: UInt32, version: UInt32, procedure: Int32, arguments: [UInt8]
    ) async throws(VirtError) -> String {
        let lookup = Procedure.lookup(program: program, version: version, procedure: procedure)
        guard case .found(let found) = lookup, program != ApusProcedure.program, !found.isExclusive else {
            throw VirtError(.argumentUnsupported, "procedure \(procedure) of program \(program) cannot be explained")
        }
        let box = PlanBox()
        var inner = context
        inner.explain = { box.plan = $0 }
        inner.exchange = NoExchange()
        let call = DispatchCall(
            context: inner, function: found.function, arguments: arguments, session: session, explainer: self,
            drivers: drivers, administration: nil, access: access)
        do throws(VirtError) {
            _ = try await found.handler(call)
        } catch {
            if let plan = box.plan { return plan }
            return Self.refusal(error, of: found.function)
        }
        let name = JSONText.quoted(found.function)
        return box.plan ?? #"{"operation":\#(name),"subject":"","title":\#(name),"steps":[]}"#
    }

    /// A refused call: the error that it would end with, and what would make it work.
    ///
    /// The members are those of a plan's own refusal; what is not known of `rule` and `cause` is left out.
    static func refusal(_ error: VirtError, of function: String) -> String {
        var members = [
            #""operation":\#(JSONText.quoted(function))"#, #""subject":"""#,
            #""refused":\#(JSONText.quoted(error.message))"#, #""code":\#(error.code.rawValue)"#,
        ]
        if let rule = error.rule { members.append(#""rule":\#(JSONText.quoted(rule))"#) }
        if let cause = error.cause { members.append(#""cause":\#(JSONText.quoted(cause))"#) }
        members.append(#""cures":[\#(error.cures.map(JSONText.quoted).joined(separator: ","))]"#)
        return "{\(members.joined(separator: ","))}"
    }
}

/// Holds the plan that a driver hands over.
private final class PlanBox: Sendable {
    private let stored = Mutex<String?>(nil)

    var plan: String? {
        get { stored.withLock { $0 } }
        set { stored.withLock { $0 = newValue } }
    }
}

/// Text in JSON.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
