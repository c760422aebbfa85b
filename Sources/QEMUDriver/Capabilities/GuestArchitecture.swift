/// A guest architecture by libvirt's name (`x86_64`, `aarch64`, `ppc64le` ...).
///
/// libvirt's `virArch` is an ordered list and capabilities name guests in that order; QEMU names some of the same
/// targets differently (`i386` for `i686`, `arm` for `armv7l`).
struct GuestArchitecture: Hashable, Sendable, Codable, CustomStringConvertible {
    let name: String

    /// nil unless libvirt knows an architecture of that name.
    init?(_ name: String) {
        guard Self.table.contains(where: { $0.name == name }) else { return nil }
        self.name = name
    }

    private init(known name: String) { self.name = name }

    init(from decoder: any Decoder) throws {
        let name = try decoder.singleValueContainer().decode(String.self)
        guard let known = GuestArchitecture(name) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "unknown architecture \(name)"))
        }
        self = known
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }

    // swift-format-ignore: AlwaysUseLowerCamelCase
    static let x86_64 = GuestArchitecture(known: "x86_64")
    static let i686 = GuestArchitecture(known: "i686")

    var description: String { name }

    /// Bits of a machine word: 32 or 64.
    var wordSize: Int { row?.wordSize ?? 64 }

    /// What QEMU's `query-target` and binary names call it.
    var qemuTarget: String { row?.target ?? name }

    var isX86: Bool { self == .x86_64 || self == .i686 }

    /// A guest of this kind runs on the processors of `host` without translation.
    func isNative(on host: GuestArchitecture) -> Bool {
        if self == host { return true }
        switch (host.name, name) {
        case ("x86_64", "i686"), ("aarch64", "armv7l"), ("armv7l", "armv6l"), ("ppc64", "ppc64le"),
            ("ppc64le", "ppc64"):
            return true
        default:
            return false
        }
    }

    /// Every architecture in the order in which libvirt lists guests.
    static var all: [GuestArchitecture] { table.map { GuestArchitecture(known: $0.name) } }

    /// The architecture that QEMU's target name stands for. One QEMU binary may serve two of libvirt's
    /// architectures; the first one is its own.
    static func qemuTarget(_ target: String) -> GuestArchitecture? {
        table.first { $0.target == target }.map { GuestArchitecture(known: $0.name) }
    }

    /// The architecture this program was built for.
    static var host: GuestArchitecture {
        #if arch(x86_64)
            return .x86_64
        #elseif arch(arm64)
            return GuestArchitecture(known: "aarch64")
        #elseif arch(powerpc64le)
            return GuestArchitecture(known: "ppc64le")
        #elseif arch(s390x)
            return GuestArchitecture(known: "s390x")
        #elseif arch(riscv64)
            return GuestArchitecture(known: "riscv64")
        #elseif arch(i386)
            return .i686
        #else
            return GuestArchitecture(known: "armv7l")
        #endif
    }

    private var row: Row? { Self.table.first { $0.name == name } }

    private struct Row {
        let name: String
        let wordSize: Int
        let target: String
        init(_ name: String, _ wordSize: Int, _ target: String? = nil) {
            self.name = name
            self.wordSize = wordSize
            self.target = target ?? name
        }
    }

    private static let table: [Row] = [
        Row("alpha", 64), Row("armv6l", 32, "arm"), Row("armv7l", 32, "arm"), Row("armv7b", 32, "arm"),
        Row("aarch64", 64), Row("cris", 32), Row("i686", 32, "i386"), Row("lm32", 32), Row("m68k", 32),
        Row("microblaze", 32), Row("microblazeel", 32), Row("mips", 32), Row("mipsel", 32), Row("mips64", 64),
        Row("mips64el", 64), Row("or32", 32), Row("parisc", 32, "hppa"), Row("parisc64", 64), Row("ppc", 32),
        Row("ppc64", 64), Row("ppc64le", 64, "ppc64"), Row("ppcemb", 32), Row("riscv32", 32), Row("riscv64", 64),
        Row("s390", 32), Row("s390x", 64), Row("sh4", 32), Row("sh4eb", 64), Row("sparc", 32), Row("sparc64", 64),
        Row("unicore32", 32), Row("x86_64", 64), Row("xtensa", 32), Row("xtensaeb", 32),
    ]
}
