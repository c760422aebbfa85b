import VirtError
import VirtModel

extension CommandLineBuilder {
    /// Whether the guest's memory is one region that the machine type names; NUMA cells have regions of their own.
    var usesDefaultMemoryBackend: Bool { definition.cpu?.numa.isEmpty ?? true }

    /// Memory that the machine has from the start, in KiB: plugged modules count on their own.
    private var initialMemoryKiB: UInt64 {
        let cells = definition.cpu?.numa ?? []
        if !cells.isEmpty { return cells.reduce(0) { $0 &+ $1.memoryKiB } }
        let modules = definition.devices.memories.reduce(UInt64(0)) { $0 &+ $1.sizeKiB }
        return definition.memoryKiB > modules ? definition.memoryKiB - modules : definition.memoryKiB
    }

    mutating func addMemory() throws(VirtError) {
        if let maximum = definition.maximumMemory {
            arguments += ["-m", "size=\(initialMemoryKiB)k,slots=\(maximum.slots),maxmem=\(maximum.kib)k"]
        } else {
            arguments += ["-m", "\(initialMemoryKiB / 1024)"]
        }
        if usesDefaultMemoryBackend {
            add(object: memoryBackend(id: context.defaultRAMID, sizeKiB: initialMemoryKiB, cell: nil))
        }
        arguments += ["-overcommit", "mem-lock=\(onOff(definition.memoryBacking?.locked ?? false))"]
    }

    mutating func addNUMA() throws(VirtError) {
        let cells = definition.cpu?.numa ?? []
        for (index, cell) in cells.enumerated() {
            let id = cell.id ?? UInt32(index)
            add(object: memoryBackend(id: "ram-node\(id)", sizeKiB: cell.memoryKiB, cell: cell))
            let cpus = cell.cpus.map { set in
                set.description.split(separator: ",").map { ",cpus=\($0)" }.joined()
            }
            arguments += ["-numa", "node,nodeid=\(id)\(cpus ?? ""),memdev=ram-node\(id)"]
        }
        for (index, cell) in cells.enumerated() {
            for distance in cell.distances {
                let source = cell.id ?? UInt32(index)
                arguments += ["-numa", "dist,src=\(source),dst=\(distance.id),val=\(distance.value)"]
            }
        }
    }

    /// The object that provides `sizeKiB` of guest memory.
    private func memoryBackend(id: String, sizeKiB: UInt64, cell: NUMACell?) -> DeviceProperties {
        let backing = definition.memoryBacking
        let access = cell?.memoryAccess ?? backing?.accessMode
        var object: DeviceProperties
        if let pages = backing?.hugePages {
            let page = pages.first { serves($0, cell: cell) } ?? pages.first
            if backing?.sourceType == .memfd {
                object = DeviceProperties(object: "memory-backend-memfd", id: id)
                object.add("hugetlb", true)
                if let size = page?.sizeKiB, size > 0 { object.add("hugetlbsize", size << 10) }
            } else {
                object = DeviceProperties(object: "memory-backend-file", id: id)
                object.add("mem-path", "/dev/hugepages/libvirt/qemu")
            }
            object.add("share", access.map { $0 == .shared })
            if cell == nil { object.add("x-use-canonical-path-for-ramblock-id", false) }
            object.add("prealloc", true)
        } else {
            switch backing?.sourceType {
            case .memfd?: object = DeviceProperties(object: "memory-backend-memfd", id: id)
            case .file?:
                object = DeviceProperties(object: "memory-backend-file", id: id)
                object.add("mem-path", "\(context.memoryDirectory)/\(id)")
            default: object = DeviceProperties(object: "memory-backend-ram", id: id)
            }
            if backing?.discard == true, backing?.sourceType == .file { object.add("discard-data", true) }
            object.add("share", access.map { $0 == .shared })
            // Keeps the region's name in a migration stream what it is for plain memory.
            if cell == nil, backing?.sourceType == .memfd || backing?.sourceType == .file {
                object.add("x-use-canonical-path-for-ramblock-id", false)
            }
            if backing?.allocationMode == .immediate {
                object.add("prealloc", true)
                object.add("prealloc-threads", backing?.allocationThreads)
            }
        }
        object.add("size", sizeKiB << 10)
        return object
    }

    /// Whether the huge pages `page` are meant for `cell`; without a set of cells they are meant for all.
    private func serves(_ page: MemoryBacking.HugePage, cell: NUMACell?) -> Bool {
        guard let id = cell?.id, let cells = page.nodeset else { return true }
        return cells.contains(Int(id))
    }

    mutating func addMemoryDevices() throws(VirtError) {
        for memory in definition.devices.memories {
            let alias = try alias(memory.info, "memory")
            add(object: moduleBackend(memory, alias: alias))
            add(device: try moduleDevice(memory, alias: alias))
        }
    }

    private func moduleBackend(_ memory: MemoryDevice, alias: String) -> DeviceProperties {
        let backing = definition.memoryBacking
        let id = "mem\(alias)"
        var object: DeviceProperties
        if let path = memory.path {
            object = DeviceProperties(object: "memory-backend-file", id: id)
            object.add("mem-path", path)
        } else if backing?.sourceType == .memfd {
            object = DeviceProperties(object: "memory-backend-memfd", id: id)
        } else if backing?.sourceType == .file {
            object = DeviceProperties(object: "memory-backend-file", id: id)
            object.add("mem-path", "\(context.memoryDirectory)/\(id)")
        } else {
            object = DeviceProperties(object: "memory-backend-ram", id: id)
        }
        let access = memory.access.map { $0 == .shared } ?? backing?.accessMode.map { $0 == .shared }
        object.add("share", memory.model == .virtioPMem || memory.model == .nvdimm ? access ?? true : access)
        if memory.model == .virtioMem { object.add("reserve", false) }
        if let align = memory.alignSizeKiB { object.add("align", align << 10) }
        if memory.pmem { object.add("pmem", true) }
        if memory.model == .nvdimm { object.add("prealloc", true) }
        object.add("size", memory.sizeKiB << 10)
        return object
    }

    private func moduleDevice(_ memory: MemoryDevice, alias: String) throws(VirtError) -> DeviceProperties {
        let driver: String
        switch memory.model {
        case .dimm: driver = "pc-dimm"
        case .nvdimm: driver = "nvdimm"
        case .virtioPMem: driver = "virtio-pmem-pci"
        case .virtioMem: driver = "virtio-mem-pci"
        case .sgxEPC:
            throw VirtError(
                .configUnsupported, "sgx-epc memory is not supported by this driver", domain: .qemu,
                cures: ["use model='dimm'"])
        }
        var device = DeviceProperties(driver: driver)
        device.add("node", memory.node)
        if let label = memory.labelSizeKiB { device.add("label-size", label << 10) }
        if let block = memory.blockSizeKiB { device.add("block-size", block << 10) }
        if let requested = memory.requestedSizeKiB { device.add("requested-size", requested << 10) }
        device.add("memdev", "mem\(alias)")
        device.add("id", alias)
        try addAddress(memory.info, to: &device)
        return device
    }
}
