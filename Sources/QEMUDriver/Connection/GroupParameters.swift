import HostSystem
import LibvirtProtocol
import VirtError
import VirtModel

// What tuning calls mean for the control groups of a running guest.

extension MemoryTune {
    /// The limits that a call changes, in an order in which the kernel takes them: memory alone may never have more than
    /// memory and swap together.
    func settings(changedBy parameters: [TypedParameter]) throws(VirtError) -> [CgroupControls.Setting] {
        var after = self
        try after.apply(parameters)
        let names = Set(parameters.map(\.field))
        var result: [CgroupControls.Setting] = []
        if names.contains("soft_limit") { result.append(.memorySoft(after.softLimit)) }
        let lowersHard = names.contains("hard_limit") && (hardLimit ?? .max) > (after.hardLimit ?? .max)
        if lowersHard, hardLimit != nil { result.append(.memoryHard(after.hardLimit)) }
        if names.contains("swap_hard_limit") { result.append(.memorySwapHard(after.swapHardLimit)) }
        if names.contains("hard_limit"), !(lowersHard && hardLimit != nil) {
            result.append(.memoryHard(after.hardLimit))
        }
        return result
    }
}

extension CPUTune {
    /// What the groups of a running guest say.
    init(reading controls: CgroupControls) {
        self.init()
        func first(_ prefix: String) -> CgroupControls? {
            controls.children(of: .cpu, prefix: prefix).first.map { controls.child($0) }
        }
        shares = controls.cpuShares
        (globalPeriod, globalQuota) = (controls.cpuPeriod, controls.cpuQuota)
        let emulator = first("emulator")
        (emulatorPeriod, emulatorQuota) = (emulator?.cpuPeriod, emulator?.cpuQuota)
        let vcpu = first("vcpu")
        (period, quota) = (vcpu?.cpuPeriod, vcpu?.cpuQuota)
        let worker = first("iothread")
        (iothreadPeriod, iothreadQuota) = (worker?.cpuPeriod, worker?.cpuQuota)
    }

    /// What one parameter of a scheduler call changes; nothing for 0.
    static func changes(
        _ parameter: TypedParameter, _ controls: CgroupControls
    ) throws(VirtError) -> [DomainTuning.LiveChange] {
        if parameter.field == "cpu_shares" {
            let value = try TuningParameters.unsigned(parameter)
            let range: ClosedRange<UInt64> = controls.place(of: .cpu)?.isUnified == true ? 1...10_000 : 2...262_144
            guard range.contains(value) else {
                throw VirtError(
                    .invalidArg,
                    "shares '\(value)' must be in range [\(range.lowerBound), \(range.upperBound)]", domain: .cgroup,
                    rule: "CPU-SHARES-RANGE", cause: "the kernel's scheduler does not take it",
                    cures: ["give a value in this range"])
            }
            return QEMUConnection.changes([.cpuShares(value)], controls)
        }
        let setting: CgroupControls.Setting
        if parameter.field.hasSuffix("_period") {
            let value = try TuningParameters.unsigned(parameter)
            guard value != 0 else { return [] }
            setting = .cpuPeriod(value)
        } else {
            let value = try TuningParameters.signed(parameter)
            guard value != 0 else { return [] }
            setting = .cpuQuota(value)
        }
        let prefix = String(parameter.field.prefix { $0 != "_" })
        guard prefix != "global" else { return QEMUConnection.changes([setting], controls) }
        return controls.children(of: .cpu, prefix: prefix).flatMap {
            QEMUConnection.changes([setting], controls.child($0))
        }
    }
}

extension BlockIOTune {
    /// What a call tells the groups.
    ///
    /// - Throws: errors 8 and 38 for devices that cannot be limited.
    static func settings(_ parameters: [TypedParameter]) throws(VirtError) -> [CgroupControls.Setting] {
        var result: [CgroupControls.Setting] = []
        for parameter in parameters {
            if parameter.field == "weight" {
                result.append(.blockWeight(UInt32(clamping: try TuningParameters.unsigned(parameter))))
                continue
            }
            for (path, value) in try parse(parameter) {
                let device = try GroupLimits.deviceNumber(path)
                switch parameter.field {
                case "device_weight": result.append(.deviceWeight(device, UInt32(clamping: value)))
                case "device_read_iops_sec": result.append(.deviceLimit(device, .readOperations, value))
                case "device_write_iops_sec": result.append(.deviceLimit(device, .writeOperations, value))
                case "device_read_bytes_sec": result.append(.deviceLimit(device, .readBytes, value))
                default: result.append(.deviceLimit(device, .writeBytes, value))
                }
            }
        }
        return result
    }
}

extension NUMATune {
    /// Refuses what cannot change while a guest runs: its memory has been laid out.
    func checkLive(_ parameters: [TypedParameter]) throws(VirtError) {
        var after = self
        try after.apply(parameters)
        func invalid(_ text: String, _ cause: String) -> VirtError {
            VirtError(
                .operationInvalid, text, domain: .qemu, rule: "NUMA-LIVE", cause: cause,
                cures: ["change the definition with --config; it holds from the next start"])
        }
        if parameters.contains(where: { $0.field == "numa_mode" }), after.mode != mode ?? .strict {
            throw invalid("can't change numatune mode for running domain", "QEMU has its memory already")
        }
        if after.nodeset != nil, parameters.contains(where: { $0.field == "numa_nodeset" }), mode != .restrictive {
            throw invalid(
                "change of nodeset for running domain requires restrictive numa mode",
                "QEMU itself has bound the guest's memory to its nodes")
        }
    }
}
