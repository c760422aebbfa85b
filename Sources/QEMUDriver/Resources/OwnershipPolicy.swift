import VirtError
import VirtModel

/// Decides which files of one domain change hands, and to whom: the rules of libvirt's DAC driver.
///
/// Pure but for the look-up of user names that labels contain. The order of claims is libvirt's.
struct OwnershipPolicy: Sendable {
    /// User and group of QEMU, after the domain's own label.
    var owner: ProcessOwner
    /// `dynamic_ownership`, and no `<seclabel model='dac' relabel='no'/>`.
    var isOn: Bool
    /// `remember_owner`.
    var remembers: Bool
    var holder: String

    init(_ definition: DomainDefinition, owner: ProcessOwner, isOn: Bool, remembers: Bool) throws(VirtError) {
        let label = definition.securityLabels.first { $0.model == "dac" }
        self.owner = owner
        // Labels of users' own leave the files alone unless they say otherwise.
        let relabels = label.map { $0.type != .none && ($0.relabel ?? ($0.type == .dynamic)) } ?? true
        self.isOn = isOn && relabels
        self.remembers = remembers
        holder = "\(definition.uuid)"
        if let label, label.type != .none, let text = label.label {
            self.owner = try ProcessOwner.parse(label: text)
        }
    }

    /// A file that belongs to the domain alone or is counted: its owner is noted and given back.
    func claim(path: String) -> [FileClaim] {
        guard isOn else { return [] }
        return [FileClaim(path: path, owner: owner, holder: holder, restoration: remembers ? .remembered : .root)]
    }

    /// The whole chain of a disk, its top first. Only the top of a disk that no other guest may be using is given back.
    func claims(for disk: Disk) throws(VirtError) -> [FileClaim] {
        guard isOn, disk.source.type != .dir else { return [] }
        let isTopOurs = !disk.readonly && !disk.shareable
        var claims = try self.claims(for: disk.source, isTop: isTopOurs, parent: nil)
        for layer in disk.backingChain {
            claims += try self.claims(for: layer, isTop: false, parent: disk.source)
        }
        return claims
    }

    /// One image: `isTop` where it is the writable top of a chain that only this domain uses.
    func claims(
        for source: StorageSource, isTop: Bool, parent: StorageSource? = nil
    ) throws(VirtError) -> [FileClaim] {
        guard isOn, source.type == .file || source.type == .block, let path = source.path else { return [] }
        let own = source.securityLabels.first { $0.model == nil || $0.model == "dac" }
        let inherited = parent?.securityLabels.first { $0.model == nil || $0.model == "dac" }
        if own?.relabel == false { return [] }
        var wanted = owner
        if let text = own?.label ?? (own == nil && inherited?.relabel != false ? inherited?.label : nil) {
            wanted = try ProcessOwner.parse(label: text)
        }
        let restoration: FileClaim.Restoration = isTop ? (remembers ? .remembered : .root) : .none
        return [FileClaim(path: path, owner: wanted, holder: holder, restoration: restoration)]
    }

    /// The host's end of a character device.
    func claims(for source: CharacterSource) throws(VirtError) -> [FileClaim] {
        let label = source.securityLabels.first { $0.model == nil || $0.model == "dac" }
        guard isOn, label?.relabel != false, let path = source.path else { return [] }
        var own = self
        if let text = label?.label { own.owner = try ProcessOwner.parse(label: text) }
        switch source.type {
        case .file, .dev, .pipe: return own.claim(path: path)
        case .unix where source.mode == .connect: return own.claim(path: path)
        default: return []
        }
    }

    /// Everything that the domain's start has to claim, in order. A file that is named twice is claimed once.
    func claims(for definition: DomainDefinition) throws(VirtError) -> [FileClaim] {
        guard isOn else { return [] }
        var claims: [FileClaim] = []
        for disk in definition.devices.disks { claims += try self.claims(for: disk) }
        for input in definition.devices.inputs {
            if input.type == .passthrough || input.type == .evdev, let path = input.source {
                claims += claim(path: path)
            }
        }
        for memory in definition.devices.memories {
            if memory.model == .nvdimm || memory.model == .virtioPMem, let path = memory.path {
                claims += claim(path: path)
            }
        }
        for tpm in definition.devices.tpms where tpm.backend == .passthrough {
            claims += claim(path: tpm.devicePath ?? "/dev/tpm0")
        }
        for source in definition.characterSources { claims += try self.claims(for: source) }
        if let nvram = definition.os.nvram?.source { claims += try self.claims(for: nvram, isTop: true) }
        for path in [definition.os.kernel, definition.os.initrd, definition.os.deviceTree, definition.os.acpiTable] {
            if let path { claims += claim(path: path) }
        }
        var seen: Set<String> = []
        return claims.filter { seen.insert($0.path).inserted }
    }
}

extension DomainDefinition {
    /// The host's ends of all character devices that are QEMU's own.
    var characterSources: [CharacterSource] {
        var sources = devices.serials.map(\.source) + devices.parallels.map(\.source) + devices.channels.map(\.source)
        sources += devices.consoles.dropFirst(firstConsoleMirrorsSerial ? 1 : 0).map(\.source)
        sources += devices.redirectedDevices.map(\.source) + devices.smartcards.compactMap(\.source)
        for rng in devices.rngs {
            if case .egd(let source) = rng.backend { sources.append(source) }
        }
        return sources
    }
}

extension ProcessOwner {
    private init?(user: UInt32?, group: UInt32?) {
        guard let user, let group else { return nil }
        self.init(user: user, group: group)
    }

    /// The user and group of a `dac` label: `user:group`, by name or number (`+` in front makes a number of it).
    ///
    /// - Throws: error 27 for another form; error 1 for an unknown name.
    static func parse(label: String) throws(VirtError) -> ProcessOwner {
        let parts = label.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw VirtError(.invalidArg, "Failed to parse uid and gid '\(label)'")
        }
        let owner = ProcessOwner(user: try? number(ofUser: parts[0]), group: try? number(ofGroup: parts[1]))
        guard let owner else {
            let isUser = (try? number(ofUser: parts[0])) == nil
            throw VirtError(
                .invalidArg, "Failed to parse \(isUser ? "user" : "group") '\(parts[isUser ? 0 : 1])'",
                cures: ["name one that exists on this host, or a number: +107"])
        }
        return owner
    }
}

extension DriverHost {
    /// The ownership rules for `definition`; what is off yields no claims.
    func ownership(of definition: DomainDefinition) throws(VirtError) -> OwnershipPolicy {
        try OwnershipPolicy(
            definition, owner: label ?? ProcessOwner.current,
            isOn: configuration.mode == .system && configuration.dynamicOwnership,
            remembers: configuration.rememberOwner)
    }
}
