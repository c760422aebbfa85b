internal import VirtError
internal import XMLTree

extension VCPUs {
    /// `<vcpu>` and `<vcpus>` below `<domain>`.
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.group("vcpu", whenEmpty: .keep) { () throws(VirtError) in
            try x.attribute("placement", &self.placement)
            if x.isReading || self.placement != .auto { try x.attribute("cpuset", &self.cpuset) }
            if x.isReading && self.cpuset?.isEmpty == true {
                throw VirtError(.invalidArg, "Invalid value of 'cpuset': \(x.given("cpuset") ?? "")")
            }
            try x.attribute("current", &self.current, when: self.current != self.maximum) { _ in
                .malformed("current vcpus count must be an integer")
            }
            var count: UInt32? = x.isReading ? nil : self.maximum
            try x.text(&count) { _ in .malformed("maximum vcpus count must be an integer") }
            self.maximum = count ?? 1
        }
        try x.group("vcpus") { () throws(VirtError) in try x.elements("vcpu", &self.individual) }
    }
}

extension VCPU: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("id", &id, required: true)
        var state: Bool? = x.isReading ? nil : enabled
        try x.yesNo("enabled", &state)
        enabled = state ?? true
        try x.yesNo("hotpluggable", &hotpluggable)
        try x.attribute("order", &order)
    }
}

extension IOThreads {
    /// `<iothreads>`, `<iothreadids>` and `<defaultiothread>` below `<domain>`.
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var number: UInt32? = x.isReading || count == 0 ? nil : count
        try x.textElement("iothreads", &number) { .malformed("invalid iothreads count '\($0)'") }
        count = number ?? 0
        let listed = x.isReading || threads.contains { !$0.autofill }
        try x.group("iothreadids", when: listed) { () throws(VirtError) in
            try x.elements("iothread", &self.threads)
        }
        try x.group("defaultiothread") { () throws(VirtError) in
            try x.attribute("thread_pool_min", &self.defaultPoolMinimum)
            try x.attribute("thread_pool_max", &self.defaultPoolMaximum)
        }
        if x.isReading, count < UInt32(threads.count) { count = UInt32(threads.count) }
    }
}

extension IOThreads.Thread: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var number: UInt32? = x.isReading ? nil : id
        try x.positive("id", &number, required: true)
        id = number ?? 0
        try x.attribute("thread_pool_min", &poolMinimum)
        try x.attribute("thread_pool_max", &poolMaximum)
    }
}

extension CPUTune: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try Self.value("shares", &shares, x)
        try Self.value("period", &period, x)
        try Self.value("quota", &quota, x)
        try Self.value("global_period", &globalPeriod, x)
        try Self.value("global_quota", &globalQuota, x)
        try Self.value("emulator_period", &emulatorPeriod, x)
        try Self.value("emulator_quota", &emulatorQuota, x)
        try Self.value("iothread_period", &iothreadPeriod, x)
        try Self.value("iothread_quota", &iothreadQuota, x)
        try x.elements("vcpupin", &vcpuPins, new: Pin()) { (pin: inout Pin) throws(VirtError) in
            try pin.map(x, "vcpu")
        }
        try x.group("emulatorpin") { () throws(VirtError) in
            try x.attribute("cpuset", &self.emulatorPin)
            try x.refuse(if: self.emulatorPin == nil, .malformed("missing cpuset for emulatorpin"))
        }
        try x.elements("iothreadpin", &iothreadPins, new: Pin()) { (pin: inout Pin) throws(VirtError) in
            try pin.map(x, "iothread")
        }
        if x.isReading {
            vcpuPins.sort { $0.id < $1.id }
            iothreadPins.sort { $0.id < $1.id }
        }
        try x.group("emulatorsched", when: emulatorScheduler != nil) { () throws(VirtError) in
            var value = self.emulatorScheduler ?? Scheduler()
            try value.map(x, nil)
            self.emulatorScheduler = value
        }
        try x.elements("vcpusched", &vcpuSchedulers, new: Scheduler()) { (value: inout Scheduler) throws(VirtError) in
            try value.map(x, "vcpus")
        }
        try x.elements("iothreadsched", &iothreadSchedulers, new: Scheduler()) {
            (value: inout Scheduler) throws(VirtError) in
            try value.map(x, "iothreads")
        }
    }

    private static func value<T: XMLScalar>(_ name: String, _ value: inout T?, _ x: XMLMapper) throws(VirtError) {
        try x.textElement(name, &value) { _ in .malformed("can't parse cputune \(name) value") }
    }
}

extension CPUTune.Pin {
    mutating func map(_ x: XMLMapper, _ subject: String) throws(VirtError) {
        try x.attribute(subject, &id, required: true)
        try x.attribute("cpuset", &cpuset, missing: .malformed("missing cpuset for \(subject)pin"))
    }
}

extension CPUTune.Scheduler {
    mutating func map(_ x: XMLMapper, _ subject: String?) throws(VirtError) {
        if let subject { try x.attribute(subject, &ids, missing: .malformed("Missing \(subject) attribute")) }
        try x.attribute("scheduler", &scheduler, required: true)
        try x.attribute("priority", &priority)
    }
}

extension NUMATune: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.group("memory") { () throws(VirtError) in
            try x.attribute("mode", &self.mode) { .unsupported("Unsupported NUMA memory tuning mode '\($0)'") }
            if x.isReading && self.mode == nil { self.mode = .strict }
            if x.isReading || self.placement == .auto { try x.attribute("placement", &self.placement) }
            if x.isReading || self.placement != .auto { try x.attribute("nodeset", &self.nodeset) }
        }
        try x.elements("memnode", &nodes)
    }
}

extension NUMATune.Node: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("cellid", &cell, required: true)
        try x.attribute("mode", &mode)
        try x.attribute(
            "nodeset", &nodeset, missing: .malformed("Missing required nodeset attribute in memnode element"))
    }
}

extension BlockIOTune: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.textElement("weight", &weight)
        try x.elements("device", &devices)
    }
}

extension BlockIOTune.Device: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        var name: String? = x.isReading ? nil : path
        try x.textElement("path", &name)
        guard let name else { throw VirtError.malformed("missing per-device path") }
        path = name
        try x.textElement("weight", &weight)
        try x.textElement("read_iops_sec", &readIOPS)
        try x.textElement("write_iops_sec", &writeIOPS)
        try x.textElement("read_bytes_sec", &readBytes)
        try x.textElement("write_bytes_sec", &writeBytes)
    }
}

extension MemoryTune: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.size("hard_limit", &hardLimit)
        try x.size("soft_limit", &softLimit)
        try x.size("min_guarantee", &minGuarantee)
        try x.size("swap_hard_limit", &swapHardLimit)
    }
}

extension MemoryBacking: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        let hasPages = x.isReading || hugePages != nil
        var pages = hugePages ?? []
        let present = try x.group("hugepages", whenEmpty: .keep, when: hasPages) { () throws(VirtError) in
            try x.elements("page", &pages)
        }
        hugePages = present ? pages : nil
        x.flag("nosharepages", &noSharePages)
        x.flag("locked", &locked)
        try x.group("source") { () throws(VirtError) in
            try x.attribute("type", &self.sourceType) { .unsupported("unknown memoryBacking/source/type '\($0)'") }
        }
        try x.group("access") { () throws(VirtError) in
            try x.attribute("mode", &self.accessMode) { .unsupported("unknown memoryBacking/access/mode '\($0)'") }
        }
        try x.group("allocation") { () throws(VirtError) in
            try x.attribute("mode", &self.allocationMode) {
                .unsupported("unknown memoryBacking/allocation/mode '\($0)'")
            }
            try x.attribute("threads", &self.allocationThreads)
        }
        x.flag("discard", &discard)
    }
}

extension MemoryBacking.HugePage: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading {
            sizeKiB = try MemorySize.kib(x.given("size") ?? "", unit: x.given("unit"), path: "./@size")
        } else {
            try x.attribute("size", &sizeKiB)
            x.literal("unit", "KiB")
        }
        try x.attribute("nodeset", &nodeset)
    }
}

extension ResourcePartition: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.textElement("partition", &partition)
        try x.group("fibrechannel") { () throws(VirtError) in try x.attribute("appid", &self.applicationID) }
    }
}

extension PerfEvent: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, required: true)
        var state: Bool? = x.isReading ? nil : enabled
        try x.yesNo("enabled", &state)
        enabled = state ?? false
    }
}

extension IDMap: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.elements("uid", &users)
        try x.elements("gid", &groups)
    }
}

extension IDMap.Entry: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("start", &start, required: true)
        try x.attribute("target", &target, required: true)
        try x.attribute("count", &count, required: true)
    }
}
