import CHostShims
import HostSystem

/// What the kernel and the processor say of the host's CPU, beside its features.
struct HostCPU: Hashable, Sendable {
    struct TimeStampCounter: Hashable, Sendable {
        /// In Hz.
        var frequency: UInt64
        /// KVM can give guests another frequency.
        var scaling: Bool
    }

    var architecture: GuestArchitecture
    var named: NamedCPU?
    var vendor: String?
    var signature: CPUSignature?
    var microcode: UInt64
    var timeStampCounter: TimeStampCounter?
    var physicalAddressBits: Int?
    /// Sizes of memory pages in KiB, smallest first.
    var pageSizes: [Int]
}

extension HostCPU {
    /// Reads the host's processor and names it by `map`.
    static func read(map: CPUMap?, cpuid: CPUIDData? = CPUIDData.host()) -> HostCPU {
        let info = cpuInfo()
        var processor = HostCPU(
            architecture: .host, microcode: microcode(info), timeStampCounter: counter(),
            physicalAddressBits: addressBits(info), pageSizes: pageSizes())
        guard let cpuid else { return processor }
        processor.signature = cpuid.signature
        guard let map else { return processor }
        // A map that does not know where bits stand is asked by the kernel's names of features.
        let features = map.hasLocations ? cpuid.features(map) : map.features(kernelFlags: info["flags"] ?? "")
        processor.vendor = map.vendor(signature: cpuid.vendorSignature)
        processor.named = CPUDecoder(map: map, purpose: .host).decode(
            features: features, vendor: processor.vendor, signature: cpuid.signature)
        return processor
    }

    /// The processor's own virtualization, where KVM would need it and the kernel does not show it: `vmx` or `svm`.
    ///
    /// A KVM device without either behind it interprets its guests, and stops at what it cannot interpret.
    static func missingVirtualization(flags: String? = cpuInfo()["flags"]) -> [String] {
        guard GuestArchitecture.host.isX86, let flags else { return [] }
        let names = Set(flags.split(separator: " "))
        return names.contains("vmx") || names.contains("svm") ? [] : ["vmx or svm"]
    }

    /// Revision of the microcode of the first processor; 0 where the kernel does not tell.
    static func microcode() -> UInt64 { microcode(cpuInfo()) }

    private static func microcode(_ info: [String: String]) -> UInt64 {
        guard let text = info["microcode"] else { return 0 }
        return text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) ?? 0 : UInt64(text) ?? 0
    }

    private static func addressBits(_ info: [String: String]) -> Int? {
        info["address sizes"].flatMap { $0.split(separator: " ").first }.flatMap { Int($0) }
    }

    /// The first processor's block of /proc/cpuinfo.
    static func cpuInfo() -> [String: String] {
        Dictionary(Host().firstProcessorFields.map { ($0.name, $0.value) }) { first, _ in first }
    }

    private static func counter() -> TimeStampCounter? {
        var frequency: UInt64 = 0
        var scaling: Int32 = 0
        guard apus_kvm_tsc(&frequency, &scaling) == 0 else { return nil }
        return TimeStampCounter(frequency: frequency, scaling: scaling != 0)
    }

    private static func pageSizes() -> [Int] {
        let huge = HostFile.names(in: "/sys/kernel/mm/hugepages").compactMap(HostTopology.pageSize)
        return [HostTopology.basePageSize] + huge.sorted()
    }
}
