internal import VirtError
internal import XMLTree

extension DomainFeatures {
    private static let known: Set<String> = [
        "acpi", "apic", "pae", "hap", "viridian", "privnet", "hyperv", "kvm", "pvspinlock", "capabilities", "pmu",
        "vmport", "gic", "smm", "ioapic", "hpt", "vmcoreinfo", "htm", "nested-hv", "msrs", "ccf-assist", "xen", "cfpc",
        "sbbc", "ibs", "tcg", "async-teardown",
    ]

    /// `<features>` below `<domain>`.
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        let present = try x.group("features") { () throws(VirtError) in try self.mapContent(x) }
        if x.isReading { isPresent = present }
    }

    private mutating func mapContent(_ x: XMLMapper) throws(VirtError) {
        if x.isReading, let odd = x.element.elements.first(where: { !Self.known.contains($0.name) }) {
            throw VirtError.unsupported("unexpected feature '\(odd.name)'")
        }
        x.flag("acpi", &acpi)
        apic =
            try x.group("apic", whenEmpty: .keep, when: apic) { () throws(VirtError) in
                try x.onOff("eoi", &self.apicEOI)
            }
        x.flag("pae", &pae)
        try x.group("hap", whenEmpty: .keep, when: hap != nil) { () throws(VirtError) in
            try x.onOff("state", &self.hap)
            if x.isReading && self.hap == nil { self.hap = true }
        }
        x.flag("viridian", &viridian)
        x.flag("privnet", &privnet)
        try x.element("hyperv", &hyperv)
        try x.element("kvm", &kvm)
        try x.onOffElement("pvspinlock", "state", &pvspinlock, required: false)
        try x.onOffElement("pmu", "state", &pmu, required: false)
        try x.onOffElement("vmport", "state", &vmport, required: false)
        gic =
            try x.group("gic", whenEmpty: .keep, when: gic) { () throws(VirtError) in
                try x.attribute("version", &self.gicVersion) { .malformed("malformed gic version: \($0)") }
            }
        try x.element("smm", &smm)
        try x.group("ioapic") { () throws(VirtError) in try x.attribute("driver", &self.ioapic) }
        try x.group("hpt", when: hptResizing != nil || hptMaxPageSizeKiB != nil) { () throws(VirtError) in
            try x.attribute("resizing", &self.hptResizing)
            try x.size("maxpagesize", &self.hptMaxPageSizeKiB)
        }
        try x.onOffElement("vmcoreinfo", "state", &vmcoreinfo, required: false)
        if x.isReading && vmcoreinfo == nil && x.element.element("vmcoreinfo") != nil { vmcoreinfo = true }
        try x.onOffElement("htm", "state", &htm)
        try x.onOffElement("nested-hv", "state", &nestedHV)
        try x.group("msrs") { () throws(VirtError) in try x.attribute("unknown", &self.unknownMSRs) }
        try x.onOffElement("ccf-assist", "state", &ccfAssist)
        try x.element("xen", &xen)
        try x.group("tcg", when: tcgTBCacheMiB != nil) { () throws(VirtError) in
            try x.group("tb-cache") { () throws(VirtError) in
                if x.isReading {
                    self.tcgTBCacheMiB =
                        try MemorySize.kib(x.element.text, unit: x.given("unit"), path: "./tb-cache") / 1024
                } else {
                    x.literal("unit", "KiB")
                    var kib = self.tcgTBCacheMiB.map { $0 * 1024 }
                    try x.text(&kib)
                }
            }
        }
        try x.group("async-teardown", when: asyncTeardown != nil) { () throws(VirtError) in
            try x.yesNo("enabled", &self.asyncTeardown)
        }
    }
}

extension HypervFeatures: XMLMapped {
    private static let known: Set<String> = [
        "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id", "frequencies",
        "reenlightenment", "tlbflush", "ipi", "evmcs", "avic",
    ]

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("mode", &mode)
        x.openContent()
        if x.isReading, mode == .passthrough { return }
        if x.isReading, let odd = x.element.elements.first(where: { !Self.known.contains($0.name) }) {
            throw VirtError.unsupported("unsupported HyperV Enlightenment feature: \(odd.name)")
        }
        try x.onOffElement("relaxed", "state", &relaxed)
        try x.onOffElement("vapic", "state", &vapic)
        try mapSpinlocks(x)
        try x.onOffElement("vpindex", "state", &vpindex)
        try x.onOffElement("runtime", "state", &runtime)
        try x.onOffElement("synic", "state", &synic)
        try x.group("stimer") { () throws(VirtError) in
            try x.onOff("state", &self.stimer)
            try x.refuse(if: self.stimer == nil, .missingAttribute("state", in: "stimer"))
            try x.onOffElement("direct", "state", &self.stimerDirect)
        }
        try x.onOffElement("reset", "state", &reset)
        try mapVendor(x)
        try x.onOffElement("frequencies", "state", &frequencies)
        try x.onOffElement("reenlightenment", "state", &reenlightenment)
        try x.onOffElement("tlbflush", "state", &tlbflush)
        try x.onOffElement("ipi", "state", &ipi)
        try x.onOffElement("evmcs", "state", &evmcs)
        try x.onOffElement("avic", "state", &avic)
    }

    private mutating func mapSpinlocks(_ x: XMLMapper) throws(VirtError) {
        try x.group("spinlocks") { () throws(VirtError) in
            try x.onOff("state", &self.spinlocks)
            try x.refuse(if: self.spinlocks == nil, .missingAttribute("state", in: "spinlocks"))
            guard self.spinlocks == true else { return }
            try x.attribute("retries", &self.spinlockRetries)
            try x.refuse(if: self.spinlockRetries == nil, .missingAttribute("retries", in: "spinlocks"))
            try x.refuse(
                if: self.spinlockRetries.map { $0 < 0xFFF } ?? false,
                .malformed("HyperV spinlock retry count must be at least 4095"))
        }
    }

    private mutating func mapVendor(_ x: XMLMapper) throws(VirtError) {
        try x.group("vendor_id") { () throws(VirtError) in
            try x.onOff("state", &self.vendorID)
            try x.refuse(if: self.vendorID == nil, .missingAttribute("state", in: "vendor_id"))
            guard self.vendorID == true else { return }
            try x.attribute("value", &self.vendorIDValue)
            guard x.isReading else { return }
            guard let value = self.vendorIDValue else {
                throw VirtError.malformed("missing 'value' attribute for HyperV feature 'vendor_id'")
            }
            if value.utf8.count > 12 {
                throw VirtError.malformed("HyperV vendor_id value must not be more than 12 characters.")
            }
            if value.contains(",") { throw VirtError.malformed("HyperV vendor_id value is invalid") }
        }
    }
}

extension KVMFeatures: XMLMapped {
    private static let known: Set<String> = ["hidden", "hint-dedicated", "poll-control", "pv-ipi", "dirty-ring"]

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading, let odd = x.element.elements.first(where: { !Self.known.contains($0.name) }) {
            throw VirtError.unsupported("unsupported KVM feature: \(odd.name)")
        }
        x.openContent()
        try x.onOffElement("hidden", "state", &hidden)
        try x.onOffElement("hint-dedicated", "state", &hintDedicated)
        try x.onOffElement("poll-control", "state", &pollControl)
        try x.onOffElement("pv-ipi", "state", &pvIPI)
        try x.group("dirty-ring") { () throws(VirtError) in
            try x.onOff("state", &self.dirtyRing)
            try x.refuse(if: self.dirtyRing == nil, .missingAttribute("state", in: "dirty-ring"))
            if self.dirtyRing == true { try x.attribute("size", &self.dirtyRingSize) }
        }
    }
}

extension XenFeatures: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        x.openContent()
        try x.onOffElement("e820_host", "state", &e820Host)
        try x.group("passthrough") { () throws(VirtError) in
            try x.onOff("state", &self.passthrough)
            try x.attribute("mode", &self.passthroughMode)
        }
    }
}

extension SMMFeature: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.onOff("state", &state)
        if x.isReading && state == nil { state = true }
        try x.group("tseg", when: tsegSize != nil) { () throws(VirtError) in
            if x.isReading {
                self.tsegSize = try MemorySize.bytes(
                    x.element.text, unit: x.given("unit"), defaultUnit: 1 << 20, path: "./features/smm/tseg")
            } else if let size = self.tsegSize {
                let (unit, count) = Self.pretty(size)
                x.literal("unit", unit)
                var value = count
                try x.text(&value)
            }
        }
    }

    /// The largest unit that holds the size without a rest.
    private static func pretty(_ bytes: UInt64) -> (String, UInt64) {
        let units: [(String, UInt64)] = [
            ("EiB", 1 << 60), ("PiB", 1 << 50), ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
        ]
        for (unit, factor) in units where bytes != 0 && bytes % factor == 0 { return (unit, bytes / factor) }
        return ("B", bytes)
    }
}
