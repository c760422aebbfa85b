import Glibc

/// This machine as its kernel describes it under `/proc` and `/sys`.
///
/// Every property reads anew: processors and memory can come and go.
public struct Host: Sendable {
    /// Path in front of `/proc` and `/sys`; empty for the running system.
    let root: String

    public init() {
        root = ""
    }

    /// A recorded or made-up machine, for tests.
    public init(root: String) {
        self.root = root
    }

    func text(_ path: String) -> String? {
        HostFile.text("\(root)\(path)")
    }

    func integer(_ path: String) -> Int? {
        text(path).flatMap { Int($0) }
    }

    func names(_ path: String) -> [String] {
        HostFile.names(in: "\(root)\(path)")
    }

    func numbers(_ path: String) -> [Int] {
        text(path).flatMap { NumberList.parse($0) } ?? []
    }

    /// The kernel's name of the machine's architecture (`x86_64`), which is also libvirt's "CPU model" of a node.
    public var architecture: String {
        var names = utsname()
        guard uname(&names) == 0 else { return "" }
        return withUnsafeBytes(of: &names.machine) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }

    /// The host's name as libvirt tells it: the canonical, fully qualified one where the short name resolves to one.
    public var name: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let short = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if short.hasPrefix("localhost") || short.contains(".") { return short }
        var hints = addrinfo()
        hints.ai_flags = AI_CANONNAME
        hints.ai_family = AF_UNSPEC
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(short, nil, &hints, &found) == 0, let found else { return short }
        defer { freeaddrinfo(found) }
        guard let canonical = found.pointee.ai_canonname else { return short }
        let full = String(cString: canonical)
        return full.hasPrefix("localhost") ? short : full
    }

    /// The machine's own UUID as the firmware or the installation gives it, in lower-case canonical form.
    ///
    /// - Returns: nil where there is neither, or one that is plainly a placeholder (all digits equal). libvirtd then
    ///   makes up a new one at each start.
    public func uuid(from source: UUIDSource) -> String? {
        let paths =
            switch source {
            case .firmware: ["/sys/devices/virtual/dmi/id/product_uuid", "/sys/class/dmi/id/product_uuid"]
            case .machineID: ["/etc/machine-id"]
            }
        for path in paths {
            let digits = (text(path) ?? "").lowercased().filter { $0 != "-" }
            guard digits.utf8.count == 32, digits.allSatisfy({ $0.isHexDigit }), Set(digits).count > 1 else { continue }
            let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)]
            let all = Array(digits)
            return parts.map { String(all[$0.0..<$0.1]) }.joined(separator: "-")
        }
        return nil
    }

    /// Where the host's UUID comes from: libvirtd.conf's `host_uuid_source`.
    public enum UUIDSource: Sendable {
        /// `smbios`, libvirt's default.
        case firmware
        /// `machine-id`.
        case machineID
    }

    /// Whether the kernel has DMA remapping groups, libvirt's `<iommu support=…/>`.
    public var hasIOMMU: Bool {
        !names("/sys/kernel/iommu_groups").isEmpty
    }
}
