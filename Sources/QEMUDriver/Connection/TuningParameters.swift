import LibvirtProtocol
import VirtError
import VirtModel

/// Typed parameters of tuning calls: reading them with libvirt's checks.
enum TuningParameters {
    /// What libvirt calls no limit, in KiB.
    static let unlimited: UInt64 = 9_007_199_254_740_991

    /// Refuses names that the call does not know.
    static func check(_ parameters: [TypedParameter], names: [String]) throws(VirtError) {
        for parameter in parameters where !names.contains(parameter.field) {
            throw VirtError(.argumentUnsupported, "parameter '\(parameter.field)' not supported", domain: .none)
        }
    }

    static func unsigned(_ parameter: TypedParameter) throws(VirtError) -> UInt64 {
        switch parameter.value {
        case .int(let value): if let value = UInt64(exactly: value) { return value }
        case .uint(let value): return UInt64(value)
        case .llong(let value): if let value = UInt64(exactly: value) { return value }
        case .ullong(let value): return value
        default: break
        }
        throw wrongType(parameter)
    }

    static func signed(_ parameter: TypedParameter) throws(VirtError) -> Int64 {
        switch parameter.value {
        case .int(let value): return Int64(value)
        case .uint(let value): return Int64(value)
        case .llong(let value): return value
        case .ullong(let value): if let value = Int64(exactly: value) { return value }
        default: break
        }
        throw wrongType(parameter)
    }

    static func text(_ parameter: TypedParameter) throws(VirtError) -> String {
        guard case .string(let value) = parameter.value else { throw wrongType(parameter) }
        return value
    }

    static func boolean(_ parameter: TypedParameter) throws(VirtError) -> Bool {
        guard case .boolean(let value) = parameter.value else { throw wrongType(parameter) }
        return value
    }

    private static func wrongType(_ parameter: TypedParameter) -> VirtError {
        VirtError(.invalidArg, "invalid type for parameter '\(parameter.field)'", domain: .none)
    }

    /// As many as the caller has room for; all of them, and only their number, for a caller that asks with 0.
    static func limited(_ parameters: [TypedParameter], _ room: Int32) -> [TypedParameter] {
        Array(parameters.prefix(Int(max(0, room))))
    }
}

// MARK: What each call reads and writes

extension MemoryTune {
    static let names = ["hard_limit", "soft_limit", "swap_hard_limit"]

    var parameters: [TypedParameter] {
        zip(Self.names, [hardLimit, softLimit, swapHardLimit]).map {
            TypedParameter($0, .ullong($1 ?? TuningParameters.unlimited))
        }
    }

    mutating func apply(_ parameters: [TypedParameter]) throws(VirtError) {
        for parameter in parameters {
            let value = try TuningParameters.unsigned(parameter)
            let limit = value >= TuningParameters.unlimited ? nil : value
            switch parameter.field {
            case "hard_limit": hardLimit = limit
            case "soft_limit": softLimit = limit
            default: swapHardLimit = limit
            }
        }
        if let swap = swapHardLimit, hardLimit ?? TuningParameters.unlimited > swap {
            throw VirtError(
                .invalidArg,
                "memory hard_limit tunable value must be lower than or equal to swap_hard_limit", domain: .domain,
                rule: "MEM-SWAP-LIMIT", cause: "the limit for memory and swap together includes that for memory",
                cures: ["raise swap_hard_limit", "lower hard_limit"])
        }
    }
}

extension CPUTune {
    static let names = [
        "cpu_shares", "vcpu_period", "vcpu_quota", "emulator_period", "emulator_quota", "global_period",
        "global_quota", "iothread_period", "iothread_quota",
    ]

    var parameters: [TypedParameter] {
        [
            TypedParameter("cpu_shares", .ullong(shares ?? 0)), TypedParameter("vcpu_period", .ullong(period ?? 0)),
            TypedParameter("vcpu_quota", .llong(quota ?? 0)),
            TypedParameter("emulator_period", .ullong(emulatorPeriod ?? 0)),
            TypedParameter("emulator_quota", .llong(emulatorQuota ?? 0)),
            TypedParameter("global_period", .ullong(globalPeriod ?? 0)),
            TypedParameter("global_quota", .llong(globalQuota ?? 0)),
            TypedParameter("iothread_period", .ullong(iothreadPeriod ?? 0)),
            TypedParameter("iothread_quota", .llong(iothreadQuota ?? 0)),
        ]
    }

    mutating func apply(_ parameters: [TypedParameter]) throws(VirtError) {
        for parameter in parameters {
            switch parameter.field {
            case "cpu_shares": shares = try TuningParameters.unsigned(parameter)
            case "vcpu_period": period = try Self.period(parameter)
            case "vcpu_quota": quota = try Self.quota(parameter)
            case "emulator_period": emulatorPeriod = try Self.period(parameter)
            case "emulator_quota": emulatorQuota = try Self.quota(parameter)
            case "global_period": globalPeriod = try Self.period(parameter)
            case "global_quota": globalQuota = try Self.quota(parameter)
            case "iothread_period": iothreadPeriod = try Self.period(parameter)
            default: iothreadQuota = try Self.quota(parameter)
            }
        }
    }

    /// Microseconds; 0 leaves it to the kernel.
    private static func period(_ parameter: TypedParameter) throws(VirtError) -> UInt64? {
        let value = try TuningParameters.unsigned(parameter)
        guard value == 0 || (1000...1_000_000).contains(value) else {
            throw outOfRange(parameter, "1000, 1000000")
        }
        return value == 0 ? nil : value
    }

    /// Microseconds; below 0 for no limit, 0 leaves it to the kernel.
    private static func quota(_ parameter: TypedParameter) throws(VirtError) -> Int64? {
        let value = try TuningParameters.signed(parameter)
        guard value <= 0 || (1000...17_592_186_044_415).contains(value) else {
            throw outOfRange(parameter, "1000, 17592186044415")
        }
        return value == 0 ? nil : value
    }

    private static func outOfRange(_ parameter: TypedParameter, _ range: String) -> VirtError {
        VirtError(
            .invalidArg, "value of '\(parameter.field)' is out of range [\(range)]", domain: .qemu,
            rule: "CPU-TUNE-RANGE", cause: "the kernel's scheduler does not take it",
            cures: ["give a value in this range, in microseconds", "give 0 for the kernel's default"])
    }
}

extension NUMATune {
    static let names = ["numa_nodeset", "numa_mode"]

    /// `virDomainNumatuneMemMode`.
    private static let modes: [Mode] = [.strict, .preferred, .interleave, .restrictive]

    var parameters: [TypedParameter] {
        [
            TypedParameter("numa_mode", .int(Int32(mode.flatMap { Self.modes.firstIndex(of: $0) } ?? 0))),
            TypedParameter("numa_nodeset", .string(nodeset?.description ?? "")),
        ]
    }

    mutating func apply(_ parameters: [TypedParameter]) throws(VirtError) {
        for parameter in parameters {
            if parameter.field == "numa_mode" {
                let number = try TuningParameters.signed(parameter)
                guard let index = Int(exactly: number), Self.modes.indices.contains(index) else {
                    throw VirtError(.invalidArg, "unsupported numatune mode: '\(number)'", domain: .qemu)
                }
                mode = Self.modes[index]
            } else {
                let text = try TuningParameters.text(parameter)
                guard let set = CPUSet(text), !set.isEmpty else {
                    throw VirtError(.invalidArg, "Failed to parse bitmap '\(text)'", domain: .none)
                }
                nodeset = set
                placement = .static
            }
        }
        if mode == nil { mode = .strict }
    }
}

/// `<perf>`: events that the kernel counts for a guest.
enum PerfEvents {
    /// In the order of `virPerfEventType`.
    static let names = [
        "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses",
        "branch_instructions", "branch_misses", "bus_cycles", "stalled_cycles_frontend", "stalled_cycles_backend",
        "ref_cpu_cycles", "cpu_clock", "task_clock", "page_faults", "context_switches", "cpu_migrations",
        "page_faults_min", "page_faults_maj", "alignment_faults", "emulation_faults",
    ]

    static func parameters(_ events: [PerfEvent]) -> [TypedParameter] {
        names.map { name in
            TypedParameter(name, .boolean(events.first { $0.name == name }?.enabled ?? false))
        }
    }

    static func apply(_ parameters: [TypedParameter], to events: inout [PerfEvent]) throws(VirtError) {
        for parameter in parameters {
            let enabled = try TuningParameters.boolean(parameter)
            if let index = events.firstIndex(where: { $0.name == parameter.field }) {
                events[index].enabled = enabled
            } else {
                var event = PerfEvent()
                event.name = parameter.field
                event.enabled = enabled
                events.append(event)
            }
        }
        events.sort { names.firstIndex(of: $0.name) ?? 0 < names.firstIndex(of: $1.name) ?? 0 }
    }
}
