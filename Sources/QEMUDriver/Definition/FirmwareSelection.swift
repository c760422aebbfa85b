public import VirtError
public import VirtModel

/// A firmware that packages offer, as QEMU's `docs/interop/firmware.json` describes it. Order of preference is the
/// order of the descriptors' file names.
public struct FirmwareFacts: Hashable, Sendable {
    public enum Device: String, Hashable, Sendable {
        case flash, memory, kernel
    }
    public enum FlashMode: String, Hashable, Sendable {
        /// Code and variables in images of their own.
        case split
        case combined, stateless
    }

    public var device: Device
    public var mode: FlashMode
    /// The image that the guest executes.
    public var image: String
    public var imageFormat: String
    /// Variables that a new guest starts with.
    public var variableTemplate: String?
    /// `bios`, `uefi`.
    public var interfaces: Set<String>
    /// Machine patterns (`pc-q35-*`) by libvirt's name of the architecture.
    public var machines: [String: [String]]
    /// `secure-boot`, `requires-smm`, `enrolled-keys`, `acpi-s3` ...
    public var features: Set<String>

    public init(
        device: Device = .flash, mode: FlashMode = .split, image: String, imageFormat: String = "raw",
        variableTemplate: String? = nil, interfaces: Set<String>, machines: [String: [String]], features: Set<String>
    ) {
        self.device = device
        self.mode = mode
        self.image = image
        self.imageFormat = imageFormat
        self.variableTemplate = variableTemplate
        self.interfaces = interfaces
        self.machines = machines
        self.features = features
    }
}

extension DomainDefinition {
    /// Chooses the firmware of a run as libvirt 9.0 does at start: the first that suits machine and wishes.
    ///
    /// A definition that names its loader only gets the matching template for its variables.
    ///
    /// - Parameters:
    ///   - variablesExist: the image of the variables is there already, so that no template is needed.
    /// - Throws: error 9 when the definition leaves the choice to libvirt and nothing suits, 55 when the first that
    ///   suits contradicts the definition.
    public func selectingFirmware(
        _ available: [FirmwareFacts], nvramDirectory: String, variablesExist: Bool
    ) throws(VirtError) -> DomainDefinition {
        guard let wanted = os.firmware else {
            let isOpen = usesReadOnlyUEFI && os.nvram?.template == nil && !variablesExist
            guard isOpen, os.nvram?.source?.type ?? .file != .network,
                let match = available.first(where: { suits($0, interface: "uefi") && $0.image == os.loader?.path })
            else { return self }
            return try applying(match, nvramDirectory)
        }
        let interface = wanted == .efi ? "uefi" : "bios"
        guard let match = available.first(where: { suits($0, interface: interface) }) else {
            throw VirtError(
                .operationFailed, "Unable to find any firmware to satisfy '\(wanted.rawValue)'", domain: .qemu,
                cures: ["install a firmware package, such as ovmf", "name the image in <loader>"])
        }
        var chosen = try applying(match, nvramDirectory)
        chosen.os.firmware = nil
        return chosen
    }

    private func suits(_ firmware: FirmwareFacts, interface: String) -> Bool {
        let patterns = firmware.machines[os.arch ?? ""] ?? []
        let machine = os.machine ?? ""
        guard firmware.interfaces.contains(interface), patterns.contains(where: { Glob.matches(machine, $0) }) else {
            return false
        }
        let features = firmware.features
        if powerManagement?.suspendToMemory == true && !features.contains("acpi-s3") { return false }
        if powerManagement?.suspendToDisk == true && !features.contains("acpi-s4") { return false }
        for wish in os.firmwareFeatures where features.contains(wish.name.rawValue) != wish.enabled { return false }
        if os.loader?.secure == true && !features.contains("requires-smm") { return false }
        if firmware.device == .flash {
            guard firmware.mode == (os.loader?.stateless == true ? .stateless : .split) else { return false }
        }
        if case .sev? = launchSecurity { return features.contains("amd-sev") }
        return true
    }

    private func applying(
        _ firmware: FirmwareFacts, _ nvramDirectory: String
    ) throws(VirtError) -> DomainDefinition {
        var chosen = self
        var loader = os.loader ?? Loader()
        loader.path = firmware.image
        switch firmware.device {
        case .flash:
            guard firmware.imageFormat == "raw" else {
                throw VirtError(
                    .operationUnsupported, "unsupported flash format '\(firmware.imageFormat)'", domain: .qemu)
            }
            loader.type = .pflash
            loader.readonly = true
            if firmware.mode == .split {
                var store = os.nvram ?? NVRAMStore()
                store.template = store.template ?? firmware.variableTemplate
                if store.source == nil {
                    var source = StorageSource()
                    source.type = .file
                    source.format = "raw"
                    source.path = "\(nvramDirectory)/\(name)_VARS.fd"
                    store.source = source
                }
                chosen.os.nvram = store
            }
        case .memory:
            loader.type = .rom
        case .kernel:
            chosen.os.kernel = firmware.image
            loader.path = nil
        }
        if firmware.features.contains("requires-smm") {
            if features.smm?.state == false {
                throw VirtError(
                    .operationInvalid, "domain has SMM turned off but chosen firmware requires it", domain: .qemu)
            }
            chosen.features.smm = chosen.features.smm ?? SMMFeature()
            chosen.features.smm?.state = true
            chosen.features.isPresent = true
            loader.secure = true
        }
        chosen.os.loader = loader
        return chosen
    }
}

/// Shell patterns with `*` and `?`.
enum Glob {
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let (text, pattern) = (Array(text.utf8), Array(pattern.utf8))
        var (position, index) = (0, 0)
        var lastStar: (pattern: Int, text: Int)?
        while position < text.count {
            if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
                lastStar = (index, position)
                index += 1
            } else if index < pattern.count, pattern[index] == text[position] || pattern[index] == UInt8(ascii: "?") {
                index += 1
                position += 1
            } else if let star = lastStar {
                lastStar = (star.pattern, star.text + 1)
                index = star.pattern + 1
                position = star.text + 1
            } else {
                return false
            }
        }
        return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
