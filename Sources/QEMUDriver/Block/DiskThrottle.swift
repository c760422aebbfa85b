import LibvirtProtocol
import QMP
import VirtError
import VirtModel

/// One limit of a disk: its names in libvirt's parameters, in QEMU's commands, and its place in the definition.
struct DiskLimit: Sendable {
    enum Family: Sendable {
        case bytes, iops, bytesMax, iopsMax, size, length
    }

    var name: String
    var qemuName: String
    var family: Family
    var path: any WritableKeyPath<DiskIOTune, UInt64?> & Sendable

    private init(
        _ name: String, _ qemuName: String, _ family: Family,
        _ path: any WritableKeyPath<DiskIOTune, UInt64?> & Sendable
    ) {
        self.name = name
        self.qemuName = qemuName
        self.family = family
        self.path = path
    }

    /// All of them, in the order of libvirt's parameters.
    static let all: [DiskLimit] = [
        DiskLimit("total_bytes_sec", "bps", .bytes, \.totalBytes),
        DiskLimit("read_bytes_sec", "bps_rd", .bytes, \.readBytes),
        DiskLimit("write_bytes_sec", "bps_wr", .bytes, \.writeBytes),
        DiskLimit("total_iops_sec", "iops", .iops, \.totalIOPS),
        DiskLimit("read_iops_sec", "iops_rd", .iops, \.readIOPS),
        DiskLimit("write_iops_sec", "iops_wr", .iops, \.writeIOPS),
        DiskLimit("total_bytes_sec_max", "bps_max", .bytesMax, \.totalBytesMax),
        DiskLimit("read_bytes_sec_max", "bps_rd_max", .bytesMax, \.readBytesMax),
        DiskLimit("write_bytes_sec_max", "bps_wr_max", .bytesMax, \.writeBytesMax),
        DiskLimit("total_iops_sec_max", "iops_max", .iopsMax, \.totalIOPSMax),
        DiskLimit("read_iops_sec_max", "iops_rd_max", .iopsMax, \.readIOPSMax),
        DiskLimit("write_iops_sec_max", "iops_wr_max", .iopsMax, \.writeIOPSMax),
        DiskLimit("size_iops_sec", "iops_size", .size, \.sizeIOPS),
        DiskLimit("total_bytes_sec_max_length", "bps_max_length", .length, \.totalBytesMaxLength),
        DiskLimit("read_bytes_sec_max_length", "bps_rd_max_length", .length, \.readBytesMaxLength),
        DiskLimit("write_bytes_sec_max_length", "bps_wr_max_length", .length, \.writeBytesMaxLength),
        DiskLimit("total_iops_sec_max_length", "iops_max_length", .length, \.totalIOPSMaxLength),
        DiskLimit("read_iops_sec_max_length", "iops_rd_max_length", .length, \.readIOPSMaxLength),
        DiskLimit("write_iops_sec_max_length", "iops_wr_max_length", .length, \.writeIOPSMaxLength),
    ]

    /// The steady limits with their bursts and the bursts' lengths.
    static let bursts: [(steady: DiskLimit, burst: DiskLimit, length: DiskLimit)] =
        ["total_bytes_sec", "read_bytes_sec", "write_bytes_sec", "total_iops_sec", "read_iops_sec", "write_iops_sec"]
        .compactMap { name in
            guard let steady = all.first(where: { $0.name == name }),
                let burst = all.first(where: { $0.name == name + "_max" }),
                let length = all.first(where: { $0.name == name + "_max_length" })
            else { return nil }
            return (steady, burst, length)
        }
}

extension DiskIOTune {
    /// The largest limit that QEMU takes.
    static let largest: UInt64 = 1_000_000_000_000_000

    /// The limits that a client names, and their families: within a family what it does not name is no longer limited.
    static func read(
        _ params: [TypedParameter]
    ) throws(VirtError) -> (limits: DiskIOTune, families: Set<DiskLimit.Family>) {
        var limits = DiskIOTune()
        var families: Set<DiskLimit.Family> = []
        for parameter in params {
            switch (parameter.field, parameter.value) {
            case ("group_name", .string(let name)): limits.groupName = name
            case (let field, .ullong(let value)):
                guard let limit = DiskLimit.all.first(where: { $0.name == field }) else { fallthrough }
                if value > largest {
                    throw VirtError(
                        .argumentUnsupported,
                        "block I/O throttle limit value must be no more than \(largest)", domain: .qemu)
                }
                limits[keyPath: limit.path] = value
                families.insert(limit.family)
            default:
                throw VirtError(.argumentUnsupported, "parameter '\(parameter.field)' not supported", domain: .none)
            }
        }
        return (limits, families)
    }

    /// Refuses a limit for both directions together beside one for a direction.
    func checkTotals() throws(VirtError) {
        func check(_ name: String, _ total: UInt64?, _ read: UInt64?, _ write: UInt64?) throws(VirtError) {
            guard total ?? 0 > 0, read ?? 0 > 0 || write ?? 0 > 0 else { return }
            throw VirtError(
                .invalidArg, "total and read/write of \(name) cannot be set at the same time", domain: .qemu,
                rule: "BLOCK-TUNE-TOTAL", cause: "a total and a single direction exclude each other",
                cures: ["give only the total, or only read and write"])
        }
        try check("bytes_sec", totalBytes, readBytes, writeBytes)
        try check("iops_sec", totalIOPS, readIOPS, writeIOPS)
        try check("bytes_sec_max", totalBytesMax, readBytesMax, writeBytesMax)
        try check("iops_sec_max", totalIOPSMax, readIOPSMax, writeIOPSMax)
    }

    /// What a change leaves: families that it names are new, the others stay.
    func merged(over old: DiskIOTune, families: Set<DiskLimit.Family>) -> DiskIOTune {
        var merged = self
        for limit in DiskLimit.all where limit.family != .length && !families.contains(limit.family) {
            merged[keyPath: limit.path] = old[keyPath: limit.path]
        }
        if groupName == nil { merged.groupName = old.groupName }
        for (_, burst, length) in DiskLimit.bursts where merged[keyPath: length.path] == nil {
            if merged[keyPath: burst.path] ?? 0 > 0 {
                merged[keyPath: length.path] = old[keyPath: length.path]
            }
        }
        return merged
    }

    func checkBursts() throws(VirtError) {
        for (steady, burst, _) in DiskLimit.bursts {
            let limit = self[keyPath: steady.path] ?? 0
            let peak = self[keyPath: burst.path] ?? 0
            guard peak > 0 else { continue }
            if limit == 0 {
                throw VirtError(
                    .configUnsupported, "cannot reset '\(steady.name)' when '\(burst.name)' is set", domain: .qemu,
                    rule: "BLOCK-TUNE-BURST", cause: "a burst is measured against a steady limit",
                    cures: ["give \(steady.name) too", "set \(burst.name) to 0"])
            }
            if peak < limit {
                throw VirtError(
                    .configUnsupported, "value '\(burst.name)' cannot be smaller than '\(steady.name)'",
                    domain: .qemu, rule: "BLOCK-TUNE-BURST", cause: "a burst below the steady limit is none")
            }
        }
    }

    /// Whether anything is limited at all.
    var isLimited: Bool { DiskLimit.all.contains { self[keyPath: $0.path] ?? 0 > 0 } }

    /// The form in a definition: nil where nothing is limited.
    var stored: DiskIOTune? {
        var copy = self
        for limit in DiskLimit.all where copy[keyPath: limit.path] == 0 { copy[keyPath: limit.path] = nil }
        return copy.isLimited ? copy : nil
    }

    /// The arguments of QEMU's `block_set_io_throttle`.
    func arguments(id: String) -> JSONObject {
        var arguments: JSONObject = ["id": .string(id)]
        for limit in DiskLimit.all where limit.family != .length {
            let isNeeded = limit.family == .bytes || limit.family == .iops
            let value = self[keyPath: limit.path] ?? 0
            if isNeeded || value > 0 { arguments[limit.qemuName] = JSONValue(value) }
        }
        for limit in DiskLimit.all where limit.family == .length {
            if let value = self[keyPath: limit.path], value > 0 { arguments[limit.qemuName] = JSONValue(value) }
        }
        if let groupName, isLimited { arguments["group"] = .string(groupName) }
        return arguments
    }

    /// libvirt's parameters.
    var parameters: [TypedParameter] {
        var list = DiskLimit.all.filter { $0.family != .length }.map {
            TypedParameter($0.name, .ullong(self[keyPath: $0.path] ?? 0))
        }
        list.append(TypedParameter("group_name", .string(groupName ?? "")))
        list += DiskLimit.all.filter { $0.family == .length }.map {
            TypedParameter($0.name, .ullong(self[keyPath: $0.path] ?? 0))
        }
        return list
    }

    /// The limits that QEMU reports of an inserted medium.
    init(_ inserted: JSONValue) {
        self.init()
        for limit in DiskLimit.all {
            if let value = inserted[limit.qemuName]?.uint64, value > 0 { self[keyPath: limit.path] = value }
        }
        groupName = inserted["group"]?.string
    }
}
