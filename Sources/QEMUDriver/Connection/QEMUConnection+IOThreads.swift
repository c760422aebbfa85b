public import LibvirtProtocol
import QMP
public import VirtDriver
public import VirtError
import VirtModel

/// How I/O threads poll and how many helpers they keep.
extension QEMUConnection {
    public func domainSetIOThreadParams(
        _ context: CallContext, dom: DomainReference, iothreadId: UInt32, params: [TypedParameter], flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 3, "qemuDomainSetIOThreadParams")
        try TuningParameters.check(params, names: IOThreadChange.names)
        guard iothreadId > 0 else {
            throw VirtError(.invalidArg, "invalid value of 0 for iothread_id", domain: .qemu)
        }
        let entry = try find(dom)
        let wanted = try IOThreadChange(params)
        // What QEMU has is not in the definition as far as polling goes.
        let before = entry.snapshot.isActive ? try await entry.actor.ioThreadValues(iothreadId) : [:]
        let tuning = DomainTuning(
            name: "iothreadset", job: "remoteDispatchDomainSetIothreadParams", flags: flags,
            live: { (_) throws(VirtError) in
                wanted.values.map { name, value in
                    let path = "/objects/iothread\(iothreadId)"
                    return DomainTuning.LiveChange(
                        action: .setProperty(path: path, name: name, value: value),
                        undo: before[name].map { .setProperty(path: path, name: name, value: $0) })
                }
            },
            change: { (definition, isLive) throws(VirtError) in
                try wanted.apply(to: &definition, iothreadId, isLive: isLive)
            })
        try await entry.actor.callTune(context, tuning)
    }
}

/// What a call wants of an I/O thread.
private struct IOThreadChange: Sendable {
    static let names = ["poll_max_ns", "poll_grow", "poll_shrink", "thread_pool_min", "thread_pool_max"]
    /// What QEMU takes.
    private static let largest: UInt64 = 2_147_483_647

    /// By the names of QEMU's properties. -1 leaves the size of the pool to QEMU.
    private(set) var values: [(name: String, value: Int64)] = []

    init(_ parameters: [TypedParameter]) throws(VirtError) {
        for parameter in parameters {
            let name = String(parameter.field.map { $0 == "_" ? "-" : $0 })
            if parameter.field.hasPrefix("poll") {
                let value = try TuningParameters.unsigned(parameter)
                guard value <= Self.largest else {
                    throw Self.refused("\(name) (\(value)) must be less than or equal to \(Self.largest)")
                }
                values.append((name, Int64(value)))
                continue
            }
            let value = try TuningParameters.signed(parameter)
            if parameter.field == "thread_pool_min", value < -1 {
                throw Self.refused("thread_pool_min (\(value)) must be equal to or greater than -1")
            }
            if parameter.field == "thread_pool_max", value < -1 || value == 0 {
                throw Self.refused("thread_pool_max (\(value)) must be a positive number or -1")
            }
            values.append((name, value))
        }
    }

    private static func refused(_ text: String) -> VirtError { VirtError(.configUnsupported, text, domain: .qemu) }

    private static func invalid(_ text: String) -> VirtError { VirtError(.operationInvalid, text, domain: .qemu) }

    func apply(to definition: inout DomainDefinition, _ number: UInt32, isLive: Bool) throws(VirtError) {
        guard QEMUConnection.ioThreadNumbers(definition).contains(number) else {
            throw VirtError(.invalidArg, "cannot find IOThread '\(number)' in iothreadids", domain: .qemu)
        }
        if !isLive, values.contains(where: { $0.name.hasPrefix("poll") }) {
            throw VirtError(
                .operationUnsupported, "configuring persistent polling values is not supported", domain: .qemu,
                rule: "IOTHREAD-POLL-CONFIG", cause: "a definition has no place for them",
                cures: ["set them with --live after each start"])
        }
        var thread = definition.iothreads.threads.first { $0.id == number } ?? IOThreads.Thread()
        thread.id = number
        let old = thread
        for (name, value) in values {
            guard let size = Int32(exactly: value) else { continue }
            if name == "thread-pool-min" { thread.poolMinimum = size < 0 ? nil : size }
            if name == "thread-pool-max" { thread.poolMaximum = size < 0 ? nil : size }
            if isLive, name.hasPrefix("thread"), size == -1 {
                let field = name == "thread-pool-min" ? "thread_pool_min" : "thread_pool_max"
                throw Self.invalid("\(field) (-1) must be equal to or greater than 0 for live change")
            }
        }
        guard thread != old else { return }
        if let least = thread.poolMinimum, least > thread.poolMaximum ?? -1 {
            throw Self.invalid(
                "thread_pool_min (\(least)) can't be greater than thread_pool_max (\(thread.poolMaximum ?? -1))")
        }
        // What was chosen for it has to be written down now.
        thread.autofill = false
        definition.iothreads.threads.removeAll { $0.id == number }
        definition.iothreads.threads.append(thread)
        definition.iothreads.threads.sort { $0.id < $1.id }
    }
}

extension DomainActor {
    /// What an I/O thread is set to, by the names of QEMU's properties; empty where QEMU has none of this number.
    func ioThreadValues(_ number: UInt32) async throws(VirtError) -> [String: Int64] {
        let threads = try await command("query-iothreads").array
        guard let thread = threads?.first(where: { $0["id"]?.string == "iothread\(number)" }) else { return [:] }
        var values: [String: Int64] = [:]
        for name in ["poll-max-ns", "poll-grow", "poll-shrink"] { values[name] = thread[name]?.int64 }
        for name in ["thread-pool-min", "thread-pool-max"] {
            let path = "/objects/iothread\(number)"
            values[name] = try await command("qom-get", ["path": .string(path), "property": .string(name)]).int64
        }
        return values
    }
}
