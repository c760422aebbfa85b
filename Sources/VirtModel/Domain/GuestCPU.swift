internal import VirtError
internal import XMLTree

/// `<cpu>`.
public struct GuestCPU: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case custom, maximum
        case hostModel = "host-model"
        case hostPassthrough = "host-passthrough"
    }
    public enum Match: String, XMLToken {
        case minimum, exact, strict
    }
    public enum Check: String, XMLToken {
        case none, partial, full
    }
    public enum Fallback: String, XMLToken {
        case allow, forbid
    }

    /// `nil`: only topology and the like are stated.
    public var mode: Mode?
    public var match: Match?
    public var check: Check?
    public var migratable: Bool?
    public var model: String?
    public var fallback: Fallback?
    public var vendorID: String?
    public var vendor: String?
    public var topology: CPUTopology?
    public var cache: CPUCache?
    public var maxPhysicalAddress: CPUMaxPhysicalAddress?
    public var features: [CPUFeature] = []
    public var numa: [NUMACell] = []
    public var interconnects: NUMAInterconnects?

    public init() {}
}

public struct CPUTopology: Hashable, Sendable {
    public var sockets: UInt32 = 1
    public var dies: UInt32 = 1
    public var cores: UInt32 = 1
    public var threads: UInt32 = 1

    public init() {}
}

public struct CPUCache: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case emulate, passthrough, disable
    }

    public var level: UInt32?
    public var mode: Mode = .emulate

    public init() {}
}

public struct CPUMaxPhysicalAddress: Hashable, Sendable {
    public enum Mode: String, XMLToken {
        case emulate, passthrough
    }

    public var mode: Mode = .emulate
    public var bits: UInt32?
    public var limit: UInt32?

    public init() {}
}

public struct CPUFeature: Hashable, Sendable {
    public enum Policy: String, XMLToken {
        case force, require, optional, disable, forbid
    }

    public var name = ""
    /// `nil` only while parsing; require is libvirt's default.
    public var policy: Policy?

    public init() {}

    public init(_ name: String, _ policy: Policy? = nil) {
        self.name = name
        self.policy = policy
    }
}

/// A `<cell>` of the guest's NUMA topology.
public struct NUMACell: Hashable, Sendable {
    public struct Distance: Hashable, Sendable {
        public var id: UInt32 = 0
        public var value: UInt32 = 0

        public init() {}
    }
    public struct Cache: Hashable, Sendable {
        public enum Associativity: String, XMLToken {
            case none, direct, full
        }
        public enum Policy: String, XMLToken {
            case none, writeback, writethrough
        }

        public var level: UInt32 = 0
        public var associativity: Associativity = .none
        public var policy: Policy = .none
        public var sizeKiB: UInt64 = 0
        public var line: UInt32 = 0

        public init() {}
    }

    public var id: UInt32?
    public var cpus: CPUSet?
    public var memoryKiB: UInt64 = 0
    public var memoryAccess: MemoryBacking.AccessMode?
    public var discard: Bool?
    public var distances: [Distance] = []
    public var caches: [Cache] = []

    public init() {}
}

/// `<interconnects>` between NUMA cells.
public struct NUMAInterconnects: Hashable, Sendable {
    public enum Access: String, XMLToken {
        case access, read, write
    }
    public struct Link: Hashable, Sendable {
        public var isBandwidth = false
        public var initiator: UInt32 = 0
        public var target: UInt32 = 0
        public var cache: UInt32?
        public var type: Access = .access
        /// Nanoseconds, or KiB per second.
        public var value: UInt64 = 0

        public init() {}
    }

    public var links: [Link] = []

    public init() {}
}

// MARK: - Mapping

extension GuestCPU: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading || mode != .custom || model != nil {
            try x.attribute("mode", &mode) { Self.refusal("Invalid mode attribute '\($0)'") }
        }
        try x.attribute("match", &match, when: model != nil && (mode ?? .custom) == .custom)
        try x.attribute("check", &check)
        try x.onOff("migratable", &migratable)
        try mapModel(x)
        try x.textElement("vendor", &vendor)
        try x.element("topology", &topology)
        try x.element("cache", &cache)
        try x.element("maxphysaddr", &maxPhysicalAddress)
        try x.elements("feature", &features)
        if x.isReading { try complete() }
        try x.group("numa") { () throws(VirtError) in
            try x.elements("cell", &self.numa)
            try x.element("interconnects", &self.interconnects)
        }
        if x.isReading {
            for index in numa.indices where numa[index].id == nil { numa[index].id = UInt32(index) }
            numa.sort { ($0.id ?? 0) < ($1.id ?? 0) }
        }
    }

    private mutating func mapModel(_ x: XMLMapper) throws(VirtError) {
        let written = model != nil || vendorID != nil || (fallback != nil && mode == .hostModel)
        try x.group("model", when: written) { () throws(VirtError) in
            try x.attribute("fallback", &self.fallback) { _ in Self.refusal("Invalid fallback attribute") }
            if x.isReading && self.fallback == nil { self.fallback = .allow }
            try x.attribute("vendor_id", &self.vendorID)
            if let vendorID = self.vendorID, vendorID.utf8.count != 12 {
                try x.refuse(
                    if: true,
                    VirtError(
                        .xmlError, "vendor_id must be exactly 12 characters long", domain: .cpu))
            }
            try x.text(&self.model)
        }
    }

    /// What libvirt assumes when the user leaves it out.
    private mutating func complete() throws(VirtError) {
        if mode == nil && model != nil { mode = .custom }
        if mode == .custom && model == nil { mode = nil }
        if match == nil && mode == .custom { match = .exact }
        var seen = Set<String>()
        for index in features.indices {
            if features[index].policy == nil { features[index].policy = .require }
            if !seen.insert(features[index].name).inserted {
                throw VirtError(
                    .xmlError, "CPU feature '\(features[index].name)' specified more than once", domain: .cpu)
            }
        }
    }

    private static func refusal(_ text: String) -> VirtError {
        VirtError(.configUnsupported, text, domain: .cpu)
    }
}

extension CPUTopology: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try Self.count("sockets", &sockets, required: true, x)
        try Self.count("dies", &dies, required: false, x)
        try Self.count("cores", &cores, required: true, x)
        try Self.count("threads", &threads, required: true, x)
    }

    private static func count(
        _ name: String, _ value: inout UInt32, required: Bool, _ x: XMLMapper
    ) throws(VirtError) {
        var number: UInt32? = x.isReading ? nil : value
        try x.positive(name, &number, required: required)
        value = number ?? 1
    }
}

extension CPUCache: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("level", &level)
        try x.attribute("mode", &mode, required: true)
    }
}

extension CPUMaxPhysicalAddress: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("mode", &mode, required: true)
        try x.attribute("bits", &bits)
        try x.attribute("limit", &limit)
    }
}

extension CPUFeature: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("policy", &policy) { _ in
            VirtError(.configUnsupported, "Invalid CPU feature policy", domain: .cpu)
        }
        try x.attribute("name", &name, missing: VirtError(.xmlError, "Invalid CPU feature name", domain: .cpu))
    }
}

extension NUMACell: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("id", &id)
        try x.attribute("cpus", &cpus)
        if x.isReading {
            guard let text = x.given("memory") else { throw VirtError.missingAttribute("memory", in: "cell") }
            memoryKiB = try MemorySize.kib(text, unit: x.given("unit"), path: "./@memory")
        } else {
            try x.attribute("memory", &memoryKiB)
            x.literal("unit", "KiB")
        }
        try x.attribute("memAccess", &memoryAccess)
        try x.yesNo("discard", &discard)
        try x.group("distances") { () throws(VirtError) in try x.elements("sibling", &self.distances) }
        try x.elements("cache", &caches)
    }
}

extension NUMACell.Distance: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("id", &id, required: true)
        try x.attribute("value", &value, required: true)
    }
}

extension NUMACell.Cache: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("level", &level, required: true)
        try x.attribute("associativity", &associativity)
        try x.attribute("policy", &policy)
        try x.group("size") { () throws(VirtError) in
            if x.isReading {
                self.sizeKiB = try MemorySize.kib(x.given("value") ?? "", unit: x.given("unit"), path: "./@value")
            } else {
                try x.attribute("value", &self.sizeKiB)
                x.literal("unit", "KiB")
            }
        }
        try x.group("line") { () throws(VirtError) in
            try x.attribute("value", &self.line, required: true)
            x.literal("unit", "B")
        }
    }
}

extension NUMAInterconnects: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        if x.isReading {
            for child in x.element.elements where child.name == "latency" || child.name == "bandwidth" {
                var link = Link()
                link.isBandwidth = child.name == "bandwidth"
                try x.read(child) { () throws(VirtError) in try link.map(x) }
                links.append(link)
            }
        } else {
            for var link in links {
                try x.write(link.isBandwidth ? "bandwidth" : "latency") { () throws(VirtError) in try link.map(x) }
            }
        }
    }
}

extension NUMAInterconnects.Link {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("initiator", &initiator, required: true)
        try x.attribute("target", &target, required: true)
        try x.attribute("cache", &cache)
        try x.attribute("type", &type, required: true)
        try x.attribute("value", &value, required: true)
        if isBandwidth { x.literal("unit", "KiB") }
    }
}
