import VirtError
import VirtModel

extension CommandLineBuilder {
    mutating func addProcessor() throws(VirtError) {
        var text = try processorModel()
        for timer in definition.clock.timers { text += processorTimer(timer) }
        if let eoi = definition.features.apicEOI { text += ",kvm-pv-eoi=\(onOff(eoi))" }
        if let spinlock = definition.features.pvspinlock { text += ",kvm-pv-unhalt=\(onOff(spinlock))" }
        if let hyperv = definition.features.hyperv { text += enlightenments(hyperv) }
        for panic in definition.devices.panics where panic.model == .hyperv { text += ",hv-crash" }
        if let kvm = definition.features.kvm {
            if kvm.hidden == true { text += ",kvm=off" }
            if kvm.hintDedicated == true { text += ",kvm-hint-dedicated=on" }
            if kvm.pollControl == true { text += ",kvm-poll-control=on" }
            if kvm.pvIPI == false { text += ",kvm-pv-ipi=off" }
        }
        if let pmu = definition.features.pmu { text += ",pmu=\(onOff(pmu))" }
        if let cache = definition.cpu?.cache { text += processorCache(cache) }
        if let address = definition.cpu?.maxPhysicalAddress { text += physicalAddress(address) }
        if !text.isEmpty { arguments += ["-cpu", text] }
    }

    private func processorModel() throws(VirtError) -> String {
        guard let cpu = definition.cpu, let mode = cpu.mode else { return "qemu64" }
        var text: String
        switch mode {
        case .custom, .hostModel:
            guard let model = cpu.model else {
                throw VirtError(
                    .configUnsupported,
                    "CPU mode '\(mode.rawValue)' for \(definition.virtType.rawValue) domains has no model",
                    domain: .qemu, cures: ["name a model, or use mode='maximum'"])
            }
            text = model
        case .hostPassthrough:
            text = "host"
            if let migratable = cpu.migratable { text += ",migratable=\(onOff(migratable))" }
        case .maximum:
            text = "max"
            if let migratable = cpu.migratable { text += ",migratable=\(onOff(migratable))" }
        }
        if let vendor = cpu.vendorID { text += ",vendor=\(vendor)" }
        for feature in cpu.features {
            let name = Self.featureNames[feature.name] ?? feature.name
            switch feature.policy ?? .require {
            case .force, .require: text += ",\(name)=on"
            case .disable, .forbid: text += ",\(name)=off"
            case .optional: break
            }
        }
        return text
    }

    /// libvirt's names of processor features that QEMU spells otherwise.
    static let featureNames: [String: String] = [
        "cmp_legacy": "cmp-legacy", "ds_cpl": "ds-cpl", "fxsr_opt": "fxsr-opt", "lahf_lm": "lahf-lm",
        "nodeid_msr": "nodeid-msr", "pclmuldq": "pclmulqdq", "perfctr_core": "perfctr-core",
        "perfctr_nb": "perfctr-nb", "tsc_adjust": "tsc-adjust", "tsc_scale": "tsc-scale", "svm_lock": "svm-lock",
        "nrip_save": "nrip-save", "topoext": "topoext", "rdtscp": "rdtscp", "arch-capabilities": "arch-capabilities",
    ]

    private func processorTimer(_ timer: Timer) -> String {
        switch timer.name {
        case .kvmclock: timer.present.map { ",kvmclock=\(onOff($0))" } ?? ""
        case .hypervclock: timer.present == true ? ",hv-time=on" : ""
        case .tsc: timer.frequency.map { ",tsc-frequency=\($0)" } ?? ""
        default: ""
        }
    }

    private func enlightenments(_ hyperv: HypervFeatures) -> String {
        var text = hyperv.mode == .passthrough ? ",hv-passthrough=on" : ""
        func add(_ name: String, _ state: Bool?) {
            if state == true { text += ",hv-\(name)=on" }
        }
        add("relaxed", hyperv.relaxed)
        add("vapic", hyperv.vapic)
        if hyperv.spinlocks == true {
            text += ",hv-spinlocks=0x" + String(hyperv.spinlockRetries ?? 0xfff, radix: 16)
        }
        add("vpindex", hyperv.vpindex)
        add("runtime", hyperv.runtime)
        add("synic", hyperv.synic)
        add("stimer", hyperv.stimer)
        if hyperv.stimerDirect == true { text += ",hv-stimer-direct=on" }
        add("reset", hyperv.reset)
        if hyperv.vendorID == true, let vendor = hyperv.vendorIDValue { text += ",hv-vendor-id=\(escaped(vendor))" }
        add("frequencies", hyperv.frequencies)
        add("reenlightenment", hyperv.reenlightenment)
        add("tlbflush", hyperv.tlbflush)
        add("ipi", hyperv.ipi)
        add("evmcs", hyperv.evmcs)
        add("avic", hyperv.avic)
        return text
    }

    private func processorCache(_ cache: CPUCache) -> String {
        switch cache.mode {
        case .emulate: ",l3-cache=on"
        case .passthrough: ",host-cache-info=on,l3-cache=off"
        case .disable: ",host-cache-info=off,l3-cache=off"
        }
    }

    private func physicalAddress(_ address: CPUMaxPhysicalAddress) -> String {
        switch address.mode {
        case .emulate: address.bits.map { ",phys-bits=\($0)" } ?? ""
        case .passthrough: ",host-phys-bits=on" + (address.limit.map { ",host-phys-bits-limit=\($0)" } ?? "")
        }
    }

    // MARK: Topology

    mutating func addTopology() {
        let maximum = definition.vcpus.maximum
        let current = definition.vcpus.current ?? maximum
        var text = "\(current)"
        if current < maximum { text += ",maxcpus=\(maximum)" }
        if let topology = definition.cpu?.topology {
            text += ",sockets=\(topology.sockets),dies=\(topology.dies)"
            text += ",cores=\(topology.cores),threads=\(topology.threads)"
        } else {
            text += ",sockets=\(maximum),cores=1,threads=1"
        }
        arguments += ["-smp", text]
    }

    mutating func addIOThreads() {
        for thread in definition.iothreads.completed {
            var object = DeviceProperties(object: "iothread", id: "iothread\(thread.id)")
            object.add("thread-pool-min", thread.poolMinimum)
            object.add("thread-pool-max", thread.poolMaximum)
            add(object: object)
        }
        if definition.iothreads.defaultPoolMinimum != nil || definition.iothreads.defaultPoolMaximum != nil {
            var object = DeviceProperties(object: "main-loop", id: "main-loop")
            object.add("thread-pool-min", definition.iothreads.defaultPoolMinimum)
            object.add("thread-pool-max", definition.iothreads.defaultPoolMaximum)
            add(object: object)
        }
    }

    // MARK: Clock

    mutating func addClock() {
        var text = "base=\(clockBase)"
        let rtc = definition.clock.timers.first { $0.name == .rtc }
        switch rtc?.track {
        case .guest?: text += ",clock=vm"
        case .realtime?: text += ",clock=rt"
        default: break
        }
        if rtc?.tickPolicy == .catchup { text += ",driftfix=slew" }
        arguments += ["-rtc", text]
        if let policy = definition.clock.timers.first(where: { $0.name == .pit })?.tickPolicy,
            policy == .delay || policy == .discard
        {
            arguments += ["-global", "kvm-pit.lost_tick_policy=\(policy.rawValue)"]
        }
        if definition.clock.timers.first(where: { $0.name == .hpet })?.present == false { arguments.append("-no-hpet") }
    }

    private var clockBase: String {
        switch definition.clock.offset {
        case .utc: "utc"
        case .localtime, .timezone: "localtime"
        case .variable: Self.date(context.now &+ (definition.clock.adjustment.flatMap { Int64($0) } ?? 0))
        case .absolute: Self.date(Int64(clamping: definition.clock.start ?? 0))
        }
    }

    /// `seconds` since 1970 as a UTC date in QEMU's form, by the civil calendar's 400-year cycle.
    static func date(_ seconds: Int64) -> String {
        let limited = min(max(seconds, 0), 253_402_300_799)
        let days = limited / 86_400 + 719_468
        let second = limited % 86_400
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
        let time = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        return "\(year)-\(two(month))-\(two(day))T\(time)"
    }
}

extension IOThreads {
    /// The threads as stated, filled up with the lowest free numbers to the stated count.
    var completed: [Thread] {
        var result = threads
        var next: UInt32 = 1
        while result.count < Int(count) {
            if !result.contains(where: { $0.id == next }) {
                var thread = Thread()
                thread.id = next
                result.append(thread)
            }
            next += 1
        }
        return result
    }
}
