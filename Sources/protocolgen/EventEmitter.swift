/// Emits ``DriverEvent``: what drivers report, with its two wire forms (for a callback, and for clients of old).
struct EventEmitter {
    let table: Table

    /// One kind of event: its identity in libvirt's API and the messages that carry it.
    private struct Kind {
        var name: String
        var family: String
        var identity: Int
        var fields: [Field]
        var callback: Procedure?
        var legacy: Procedure?
        /// Whether the callback message nests the legacy message instead of repeating its fields.
        var nested: Bool
        /// Whether the callback message carries a reason in front, always zero so far.
        var hasReason: Bool
    }

    /// Identities in `virDomainEventID`, in its order.
    private static let domainEvents = [
        "LIFECYCLE", "REBOOT", "RTC_CHANGE", "WATCHDOG", "IO_ERROR", "GRAPHICS", "IO_ERROR_REASON", "CONTROL_ERROR",
        "BLOCK_JOB", "DISK_CHANGE", "TRAY_CHANGE", "PMWAKEUP", "PMSUSPEND", "BALLOON_CHANGE", "PMSUSPEND_DISK",
        "DEVICE_REMOVED", "BLOCK_JOB_2", "TUNABLE", "AGENT_LIFECYCLE", "DEVICE_ADDED", "MIGRATION_ITERATION",
        "JOB_COMPLETED", "DEVICE_REMOVAL_FAILED", "METADATA_CHANGE", "BLOCK_THRESHOLD", "MEMORY_FAILURE",
        "MEMORY_DEVICE_SIZE_CHANGE",
    ]

    private static let otherEvents: [(family: String, name: String, identity: Int)] = [
        ("network", "NETWORK_EVENT_LIFECYCLE", 0), ("storagePool", "STORAGE_POOL_EVENT_LIFECYCLE", 0),
        ("storagePool", "STORAGE_POOL_EVENT_REFRESH", 1), ("nodeDevice", "NODE_DEVICE_EVENT_LIFECYCLE", 0),
        ("nodeDevice", "NODE_DEVICE_EVENT_UPDATE", 1), ("secret", "SECRET_EVENT_LIFECYCLE", 0),
        ("secret", "SECRET_EVENT_VALUE_CHANGED", 1),
    ]

    private var events: [Procedure] {
        table.programs.first { $0.name == "remote" }?.procedures.filter(\.isEvent) ?? []
    }

    private func kinds() throws -> [Kind] {
        let byName = Dictionary(uniqueKeysWithValues: events.map { ($0.name, $0) })
        var result: [Kind] = []
        for (identity, name) in Self.domainEvents.enumerated() {
            let legacy =
                name == "BLOCK_JOB_2" ? nil : byName["DOMAIN_EVENT_\(name)"].flatMap { isCallback($0) ? nil : $0 }
            guard let callback = byName["DOMAIN_EVENT_CALLBACK_\(name)"] ?? byName["DOMAIN_EVENT_\(name)"] else {
                throw TableError(line: 0, reason: "no event row for domain event \(name)")
            }
            let nested = callback.arguments.contains { $0.name == "msg" }
            result.append(
                Kind(
                    name: Naming.method("DOMAIN_\(name)"), family: "domain", identity: identity,
                    fields: nested ? legacy?.arguments ?? [] : Array(callback.arguments.dropFirst()),
                    callback: callback,
                    legacy: legacy, nested: nested, hasReason: nested && callback.arguments.count == 3))
        }
        for (family, name, identity) in Self.otherEvents {
            guard let row = byName[name] else { throw TableError(line: 0, reason: "no event row for \(name)") }
            result.append(
                Kind(
                    name: Naming.method(name.replacing("_EVENT_", with: "_")), family: family, identity: identity,
                    fields: Array(row.arguments.dropFirst()), callback: row, legacy: nil, nested: false,
                    hasReason: false))
        }
        return result
    }

    private func isCallback(_ procedure: Procedure) -> Bool { procedure.arguments.first?.name == "callbackID" }

    func source() throws -> String {
        let kinds = try kinds()
        var source = Source(imports: ["public import LibvirtProtocol", "public import XDR"])
        source.line("/// Something that happened, as a driver reports it; one case a kind of event on the wire.")
        source.line("public enum DriverEvent: Sendable, Hashable {")
        for kind in kinds {
            let fields = kind.fields.map { "\(Naming.field($0.name)): \(SwiftType(wire: $0.type, table: table).name)" }
            source.line("case \(kind.name)(\(fields.joined(separator: ", ")))", indent: 1)
        }
        source.line("}")
        source.line()
        source.line("extension DriverEvent {")
        source.line(
            "/// The family that its callbacks are registered in, and its identity there (`virDomainEventID` and so on).",
            indent: 1)
        source.line("public var kind: EventKind {", indent: 1)
        source.line("switch self {", indent: 2)
        for kind in kinds {
            source.line("case .\(kind.name): EventKind(family: .\(kind.family), identity: \(kind.identity))", indent: 2)
        }
        source.line("}", indent: 2)
        source.line("}", indent: 1)
        source.line()
        source.line("/// The message to a client that registered a callback, with its procedure.", indent: 1)
        source.line(
            "public func message(callbackID: Int32) -> (procedure: RemoteProcedure, body: any XDRCodable) {", indent: 1)
        source.line("switch self {", indent: 2)
        for kind in kinds { emitMessage(kind, into: &source) }
        source.line("}", indent: 2)
        source.line("}", indent: 1)
        source.line()
        source.line(
            "/// The message to a client of old, which registered an event identity and not a callback; nil if there is none.",
            indent: 1)
        source.line("public var legacyMessage: (procedure: RemoteProcedure, body: any XDRCodable)? {", indent: 1)
        source.line("switch self {", indent: 2)
        for kind in kinds {
            guard let legacy = kind.legacy else { continue }
            source.line("case .\(kind.name)(\(bindings(kind))):", indent: 2)
            source.line(
                "(.\(Naming.method(legacy.name)), \(Naming.upper(legacy.name))Message(\(labels(kind.fields))))",
                indent: 3)
        }
        source.line("default: nil", indent: 2)
        source.line("}", indent: 2)
        source.line("}", indent: 1)
        source.line()
        emitDecode(kinds, into: &source)
        source.line("}")
        return source.text
    }

    private func bindings(_ kind: Kind) -> String {
        kind.fields.map { "let \(Naming.field($0.name))" }.joined(separator: ", ")
    }

    private func labels(_ fields: [Field], prefix: String = "") -> String {
        fields.map { "\(Naming.field($0.name)): \(prefix)\(Naming.field($0.name))" }.joined(separator: ", ")
    }

    private func emitMessage(_ kind: Kind, into source: inout Source) {
        guard let callback = kind.callback else { return }
        source.line("case .\(kind.name)(\(bindings(kind))):", indent: 2)
        let type = Naming.upper(callback.name) + "Message"
        let body: String
        if kind.nested, let legacy = kind.legacy {
            let reason = kind.hasReason ? "reason: 0, " : ""
            body = "callbackID: callbackID, \(reason)msg: \(Naming.upper(legacy.name))Message(\(labels(kind.fields)))"
        } else {
            body = (["callbackID: callbackID"] + [labels(kind.fields)].filter { !$0.isEmpty }).joined(separator: ", ")
        }
        source.line("(.\(Naming.method(callback.name)), \(type)(\(body)))", indent: 3)
    }

    private func emitDecode(_ kinds: [Kind], into source: inout Source) {
        source.line("/// Reads a callback message; nil if `procedure` is none.", indent: 1)
        source.line(
            "public static func decode(_ procedure: RemoteProcedure, _ bytes: [UInt8]) throws(XDRError) -> (callbackID: Int32, event: DriverEvent)? {",
            indent: 1)
        source.line("switch procedure {", indent: 2)
        for kind in kinds {
            guard let callback = kind.callback else { continue }
            source.line("case .\(Naming.method(callback.name)):", indent: 2)
            source.line("let message = try \(Naming.upper(callback.name))Message(xdr: bytes)", indent: 3)
            let fields = labels(kind.fields, prefix: kind.nested ? "message.msg." : "message.")
            source.line("return (message.callbackID, .\(kind.name)(\(fields)))", indent: 3)
        }
        source.line("default: return nil", indent: 2)
        source.line("}", indent: 2)
        source.line("}", indent: 1)
    }
}
