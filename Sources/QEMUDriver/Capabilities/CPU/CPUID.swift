import CHostShims

/// Number of a CPUID leaf and sub-leaf.
struct CPUIDLeaf: Hashable, Sendable, Codable {
    var leaf: UInt32
    var subleaf: UInt32
}

/// What CPUID returned for a leaf, or a mask over that.
struct CPUIDRegisters: Hashable, Sendable, Codable {
    var eax: UInt32 = 0
    var ebx: UInt32 = 0
    var ecx: UInt32 = 0
    var edx: UInt32 = 0

    func contains(_ mask: CPUIDRegisters) -> Bool {
        eax & mask.eax == mask.eax && ebx & mask.ebx == mask.ebx && ecx & mask.ecx == mask.ecx
            && edx & mask.edx == mask.edx
    }
}

/// The identification of a processor: CPUID leaves and feature registers.
struct CPUIDData: Hashable, Sendable, Codable {
    var leaves: [CPUIDLeaf: CPUIDRegisters] = [:]
    var registers: [UInt32: UInt64] = [:]

    var signature: CPUSignature {
        CPUSignature(cpuid: leaves[CPUIDLeaf(leaf: 1, subleaf: 0)]?.eax ?? 0)
    }

    /// The vendor's twelve letters from leaf 0.
    var vendorSignature: String? {
        guard let leaf = leaves[CPUIDLeaf(leaf: 0, subleaf: 0)] else { return nil }
        var bytes: [UInt8] = []
        for register in [leaf.ebx, leaf.edx, leaf.ecx] {
            for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: register >> shift)) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The features of `map` that are on.
    func features(_ map: CPUMap) -> Set<String> {
        var names: Set<String> = []
        for feature in map.features {
            switch feature.location {
            case .cpuid(let leaf, let mask):
                if leaves[leaf]?.contains(mask) == true { names.insert(feature.name) }
            case .msr(let index, let mask):
                if let value = registers[index], value & mask == mask { names.insert(feature.name) }
            case nil:
                break
            }
        }
        return names
    }
}

extension CPUIDData {
    private static let architectureCapabilities: UInt32 = 0x10a
    private static let coreCapability: UInt32 = 0xcf

    /// Reads the processor this program runs on; nil on other architectures than x86.
    ///
    /// Only valid leaves are read: a processor answers leaves beyond its highest with the data of another one.
    static func host() -> CPUIDData? {
        guard let basic = read(0), let extended = read(0x8000_0000) else { return nil }
        var data = CPUIDData()
        for range in [UInt32(0)...min(basic.eax, 0xff), 0x8000_0000...min(max(extended.eax, 0x8000_0000), 0x8000_00ff)]
        {
            for leaf in range {
                guard let registers = read(leaf) else { continue }
                data.leaves[CPUIDLeaf(leaf: leaf, subleaf: 0)] = registers
                for subleaf in subleaves(leaf, registers) {
                    data.leaves[CPUIDLeaf(leaf: leaf, subleaf: subleaf)] = read(leaf, subleaf)
                }
            }
        }
        let leaf7 = data.leaves[CPUIDLeaf(leaf: 7, subleaf: 0)]?.edx ?? 0
        for (bit, index) in [(UInt32(29), architectureCapabilities), (30, coreCapability)] where leaf7 >> bit & 1 == 1 {
            var value: UInt64 = 0
            if apus_feature_msr(index, &value) == 0 { data.registers[index] = value }
        }
        return data
    }

    /// Further sub-leaves that hold features.
    private static func subleaves(_ leaf: UInt32, _ first: CPUIDRegisters) -> ClosedRange<UInt32> {
        switch leaf {
        case 0x7 where first.eax >= 1, 0x14 where first.eax >= 1: 1...min(first.eax, 32)
        case 0xd: 1...1
        case 0xf where first.edx & 2 != 0: 1...1
        case 0x12: 1...1
        default: 0...0
        }
    }

    private static func read(_ leaf: UInt32, _ subleaf: UInt32 = 0) -> CPUIDRegisters? {
        var out: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        let result = withUnsafeMutableBytes(of: &out) { raw in
            apus_cpuid(leaf, subleaf, raw.baseAddress?.assumingMemoryBound(to: UInt32.self))
        }
        guard result == 0 else { return nil }
        return CPUIDRegisters(eax: out.0, ebx: out.1, ecx: out.2, edx: out.3)
    }
}
