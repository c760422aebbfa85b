public import VirtModel

/// What is fixed for one run of a domain before its command line is made.
public struct LiveFacts: Hashable, Sendable {
    public var id: Int32
    /// Directory of the run, `domain-ID-NAME`, for sockets that have no path of their own.
    public var directory: String
    /// Directory of the run's channel sockets.
    public var channelDirectory: String
    /// Cgroup partition of domains that name none; `nil` where there are no partitions (session mode).
    public var partition: String?
    /// User and group of QEMU, shown as the label of the `dac` security driver; `nil` where that driver is off.
    public var owner: (user: UInt32, group: UInt32)? {
        get { ownerNumbers.map { ($0[0], $0[1]) } }
        set { ownerNumbers = newValue.map { [$0.user, $0.group] } }
    }
    private var ownerNumbers: [UInt32]?
    /// Address that VNC servers listen on when the definition names none.
    public var vncListen: String
    public var spiceListen: String
    /// Program for virtiofs shares that name none.
    public var virtiofsBinary: String?

    public init(
        id: Int32, directory: String, channelDirectory: String, partition: String? = "/machine",
        owner: (user: UInt32, group: UInt32)? = nil, vncListen: String = "127.0.0.1",
        spiceListen: String = "127.0.0.1", virtiofsBinary: String? = nil
    ) {
        self.id = id
        self.directory = directory
        self.channelDirectory = channelDirectory
        self.partition = partition
        ownerNumbers = owner.map { [$0.user, $0.group] }
        self.vncListen = vncListen
        self.spiceListen = spiceListen
        self.virtiofsBinary = virtiofsBinary
    }
}

extension DomainDefinition {
    /// The live definition of a run that is about to begin.
    ///
    /// Fills in what libvirt 9.0 decides at start without asking QEMU: number, aliases, partition, label, channel
    /// sockets, listen addresses and ports, memory sizes that QEMU can make. Image chains, firmware, tap devices, the
    /// CPU as QEMU made it and terminals are added by those who find them out.
    ///
    /// - Parameter nextPort: gives a free TCP port for a display that lets libvirt choose.
    public func preparedForStart(
        _ facts: LiveFacts, nextPort: (GraphicsType) -> Int32? = { _ in nil }
    ) -> DomainDefinition {
        var live = self
        live.id = facts.id
        live.alignMemory()
        live.assignAliases()
        if let partition = facts.partition, live.resource?.partition == nil {
            live.resource = live.resource ?? ResourcePartition()
            live.resource?.partition = partition
        }
        live.addOwnerLabel(facts)
        live.prepareCharacterDevices(facts)
        for index in live.devices.graphics.indices {
            live.devices.graphics[index].prepare(facts, nextPort: nextPort)
        }
        for index in live.devices.disks.indices where live.devices.disks[index].isEmpty {
            live.devices.disks[index].source.format = nil
        }
        for index in live.devices.filesystems.indices
        where live.devices.filesystems[index].driverType == .virtiofs && live.devices.filesystems[index].socket == nil {
            let stated = live.devices.filesystems[index].binary.path
            live.devices.filesystems[index].binary.path = stated ?? facts.virtiofsBinary
        }
        return live
    }

    /// QEMU's memory comes in whole MiB.
    private mutating func alignMemory() {
        func aligned(_ kib: UInt64) -> UInt64 { kib > UInt64.max - 1023 ? kib : (kib + 1023) / 1024 * 1024 }
        let modules = devices.memories.reduce(UInt64(0)) { $0 &+ $1.sizeKiB }
        for index in devices.memories.indices {
            devices.memories[index].sizeKiB = aligned(devices.memories[index].sizeKiB)
        }
        let alignedModules = devices.memories.reduce(UInt64(0)) { $0 &+ $1.sizeKiB }
        var initial = memoryKiB > modules ? memoryKiB - modules : 0
        if let cells = cpu?.numa, !cells.isEmpty {
            for index in cells.indices { cpu?.numa[index].memoryKiB = aligned(cells[index].memoryKiB) }
            initial = cpu?.numa.reduce(UInt64(0)) { $0 &+ $1.memoryKiB } ?? initial
        }
        let whole = currentMemoryKiB == memoryKiB
        memoryKiB = aligned(initial) &+ alignedModules
        if whole { currentMemoryKiB = memoryKiB }
        if let maximum = maximumMemory?.kib, maximum != 0 { maximumMemory?.kib = aligned(maximum) }
    }

    private mutating func addOwnerLabel(_ facts: LiveFacts) {
        guard let owner = facts.owner else { return }
        if let index = securityLabels.firstIndex(where: { $0.model == "dac" }) {
            guard securityLabels[index].type != .none else { return }
            if securityLabels[index].type == .dynamic { securityLabels[index].label = "+\(owner.user):+\(owner.group)" }
            let relabels = securityLabels[index].relabel ?? (securityLabels[index].type == .dynamic)
            if relabels { securityLabels[index].imageLabel = securityLabels[index].label }
            return
        }
        var label = SecurityLabel()
        label.type = .dynamic
        label.model = "dac"
        label.relabel = true
        label.label = "+\(owner.user):+\(owner.group)"
        label.imageLabel = label.label
        securityLabels.append(label)
    }

    private mutating func prepareCharacterDevices(_ facts: LiveFacts) {
        for index in devices.serials.indices { devices.serials[index].source.prepare() }
        for index in devices.parallels.indices { devices.parallels[index].source.prepare() }
        for index in devices.consoles.indices { devices.consoles[index].source.prepare() }
        if firstConsoleMirrorsSerial, let serial = devices.serials.first { devices.consoles[0].source = serial.source }
        for index in devices.redirectedDevices.indices { devices.redirectedDevices[index].source.prepare() }
        for index in devices.smartcards.indices { devices.smartcards[index].source?.prepare() }
        for index in devices.rngs.indices {
            if case .egd(var source) = devices.rngs[index].backend {
                source.prepare()
                devices.rngs[index].backend = .egd(source)
            }
        }
        for index in devices.channels.indices {
            devices.channels[index].source.prepare()
            devices.channels[index].prepareForStart(facts.channelDirectory)
        }
    }
}

extension ChannelDevice {
    /// Gives the socket of a channel that names none its path in the directory of the run.
    mutating func prepareForStart(_ directory: String) {
        guard targetType == .virtio, source.type == .unix, source.path == nil else { return }
        source.path = "\(directory)/\(Self.fileName(name ?? info.alias ?? "channel"))"
        source.mode = .bind
    }

    /// A guest-visible name as the name of one file: it must not lead out of its directory.
    private static func fileName(_ name: String) -> String {
        let flat = String(name.map { $0 == "/" || $0 == "\0" ? "_" : $0 })
        return flat == "." || flat == ".." ? "_" : flat
    }
}

extension CharacterSource {
    /// TCP sockets say whether they are encrypted; libvirt's setting for character devices is off by default.
    mutating func prepare() {
        if type == .tcp && tls == nil { tls = false }
    }
}

extension Graphics {
    mutating func prepare(_ facts: LiveFacts, nextPort: (GraphicsType) -> Int32?) {
        guard type == .vnc || type == .spice else { return }
        for index in listens.indices {
            switch listens[index].type {
            case .address, .network:
                if listens[index].address == nil {
                    listens[index].address = type == .vnc ? facts.vncListen : facts.spiceListen
                }
            case .socket where listens[index].socket == nil:
                listens[index].socket = "\(facts.directory)/\(type.rawValue).sock"
                listens[index].autoGenerated = true
            case .socket, .none:
                break
            }
        }
        let listensOnPort = listens.contains { $0.type == .address || $0.type == .network }
        if autoport == true && listensOnPort { port = nextPort(type) }
    }
}
