import VirtError

/// The table of CPU models and the host's processor named by it: read once, for neither changes while we run.
actor ProcessorSource {
    private let directory: String
    private let emulator: String?
    private var map: CPUMap?
    private var loading: Task<CPUMap, Never>?
    private var processor: HostCPU?

    /// - Parameters:
    ///   - directory: libvirt's CPU map.
    ///   - emulator: the QEMU whose models stand in where there is no such map.
    init(directory: String = CPUMap.systemDirectory, emulator: String?) {
        self.directory = directory
        self.emulator = emulator
    }

    /// A table that is known already.
    init(map: CPUMap) {
        directory = ""
        emulator = nil
        self.map = map
    }

    /// libvirt's table, else one made from QEMU's models; an empty one, by which nothing is named, where neither is to
    /// be had.
    func cpuMap() async -> CPUMap {
        if let map { return map }
        let task = loading ?? start()
        let loaded = await task.value
        map = loaded
        return loaded
    }

    /// The host's processor, named by the table.
    func host() async -> HostCPU {
        if let processor { return processor }
        let read = HostCPU.read(map: await cpuMap())
        processor = read
        return read
    }

    private func start() -> Task<CPUMap, Never> {
        let task = Task { [directory, emulator] () -> CPUMap in
            if let map = try? CPUMap.load(directory: directory) { return map }
            if let emulator {
                let probe = CapabilityProbe(binary: emulator, triesKVM: false)
                if let models = try? await probe.run().tcg?.cpus,
                    let map = try? await CPUMapProbe(probe: probe).run(models: models)
                {
                    return map
                }
            }
            return CPUMap(vendors: [], features: [], models: [])
        }
        loading = task
        return task
    }
}
