import Apus
import ArgumentParser

/// `apus vcpupin`.
struct PinCPU: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "vcpupin", abstract: "Print or change where virtual processors may run.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The virtual processor's number.") var vcpu: UInt32?
    @Argument(help: "Processors of the host, such as 0-3,^2; r for all.") var cpulist: String?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let host = try await connection.hostCPUCount()
        if let cpulist {
            guard let vcpu else {
                throw CommandFailure("vcpupin: Missing vCPU number in pin mode.", status: .usage)
            }
            let map = try CPUList.parse(cpulist, hostCPUs: host)
            return try await attempt { () async throws(VirtError) in
                try await domain.pin(cpu: vcpu, to: map, scope.scope)
            }
        }
        let maps: [CPUMap] = try await attempt { () async throws(VirtError) in
            let isActive = try await domain.isActive()
            let asked = scope.scope.isEmpty ? (isActive ? .live : .stored) : scope.scope
            let count = try await domain.cpus(asked, maximum: true)
            return try await domain.pinning(cpus: count, hostCPUs: host, asked)
        }
        if let vcpu, vcpu >= maps.count {
            throw CommandFailure("vcpupin: Invalid vCPU number.", status: .invalid)
        }
        let rows = maps.enumerated().filter { vcpu == nil || $0.offset == vcpu.map { Int($0) } }
        if output.isJSON {
            return output.json(
                .array(
                    rows.map {
                        [
                            "vcpu": .integer($0.offset), "affinity": CPUList.json($0.element, hostCPUs: host),
                        ]
                    }))
        }
        var table = Table(["VCPU", "CPU Affinity"])
        for (number, map) in rows { table.add(["\(number)", CPUList.text(map, hostCPUs: host)]) }
        output.table(table)
    }
}

/// `apus emulatorpin`.
struct PinEmulator: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "emulatorpin", abstract: "Print or change where the emulator's own threads may run.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "Processors of the host, such as 0-3,^2; r for all.") var cpulist: String?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let host = try await connection.hostCPUCount()
        if let cpulist {
            let map = try CPUList.parse(cpulist, hostCPUs: host)
            return try await attempt { () async throws(VirtError) in
                try await domain.pinEmulator(to: map, scope.scope)
            }
        }
        let map = try await attempt { () async throws(VirtError) in
            try await domain.emulatorPinning(hostCPUs: host, scope.scope)
        }
        if output.isJSON { return output.json(["affinity": CPUList.json(map, hostCPUs: host)]) }
        output.chatter("emulator: CPU Affinity\n----------------------------------\n")
        output.result("       *: \(CPUList.text(map, hostCPUs: host))\n")
    }
}

/// `apus iothreadinfo`.
struct IOThreadInformation: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "iothreadinfo", abstract: "Print a domain's I/O threads and where they may run.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let threads = try await attempt("Unable to get domain IOThreads information") { () async throws(VirtError) in
            try await domain.ioThreads(scope.scope)
        }
        let host = try await connection.hostCPUCount()
        if output.isJSON {
            return output.json(
                .array(
                    threads.map {
                        ["id": .integer($0.id), "affinity": CPUList.json($0.affinity, hostCPUs: host)]
                    }))
        }
        guard !threads.isEmpty else { return output.chatter("No IOThreads found for the domain") }
        var table = Table(["IOThread ID", "CPU Affinity"])
        for thread in threads { table.add(["\(thread.id)", CPUList.text(thread.affinity, hostCPUs: host)]) }
        output.table(table)
    }
}

/// `apus iothreadpin`.
struct PinIOThread: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "iothreadpin", abstract: "Change where an I/O thread may run.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The thread's number.") var iothread: UInt32
    @Argument(help: "Processors of the host, such as 0-3,^2; r for all.") var cpulist: String
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let map = try CPUList.parse(cpulist, hostCPUs: try await connection.hostCPUCount())
        try await attempt { () async throws(VirtError) in
            try await domain.pinIOThread(iothread, to: map, scope.scope)
        }
    }
}

/// `apus iothreadset`.
struct SetIOThread: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "iothreadset", abstract: "Change polling and pool sizes of an I/O thread.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @OptionGroup var domain: DomainArgument
    @Argument(help: "The thread's number.") var id: UInt32
    @Option(help: ArgumentHelp("Longest polling time in nanoseconds.", valueName: "number")) var pollMaxNs: UInt64?
    @Option(help: ArgumentHelp("Factor of its growth.", valueName: "number")) var pollGrow: UInt32?
    @Option(help: ArgumentHelp("Divisor of its shrinking.", valueName: "number")) var pollShrink: UInt32?
    @Option(help: ArgumentHelp("Fewest worker threads.", valueName: "number")) var threadPoolMin: Int32?
    @Option(help: ArgumentHelp("Most worker threads.", valueName: "number")) var threadPoolMax: Int32?
    @OptionGroup var scope: ScopeOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard id > 0 else { throw CommandFailure("Invalid IOThread id value: '\(id)'", status: .usage) }
        var parameters: [Parameter] = []
        if let pollMaxNs { parameters.append(Parameter("poll_max_ns", .ulong(pollMaxNs))) }
        if let pollGrow { parameters.append(Parameter("poll_grow", .uint(pollGrow))) }
        if let pollShrink { parameters.append(Parameter("poll_shrink", .uint(pollShrink))) }
        if let threadPoolMin { parameters.append(Parameter("thread_pool_min", .int(threadPoolMin))) }
        if let threadPoolMax { parameters.append(Parameter("thread_pool_max", .int(threadPoolMax))) }
        guard !parameters.isEmpty else {
            throw CommandFailure("Not enough arguments passed, nothing to set", status: .usage)
        }
        let list = parameters
        try await attempt { () async throws(VirtError) in try await domain.setIOThread(id, list, scope.scope) }
    }
}
