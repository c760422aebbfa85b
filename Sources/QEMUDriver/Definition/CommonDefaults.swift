import VirtError
import VirtModel

/// Rules about the definition as a whole, in libvirt's order, so that the first refusal is the same.
extension DomainDefinition {
    mutating func fillCommon(_ emulator: EmulatorFacts, isNew: Bool) throws(VirtError) {
        try fillMemory(isNew: isNew)
        try fillOS()
        try refuseDuplicateControllers()
        try refuseDuplicatePanics()
        try fillBootOrder()
        try checkTimers()
        try pairConsoleWithSerial()
        try addImplicitControllers()
        if devices.videos.isEmpty && !devices.graphics.isEmpty {
            var video = VideoDevice()
            video.heads = 1
            devices.videos = [video]
        }
        if devices.videos.first?.model == VideoModel.none {
            var video = VideoDevice()
            video.model = VideoModel.none
            video.info.alias = devices.videos[0].info.alias
            devices.videos[0] = video
        } else if !devices.videos.isEmpty {
            devices.videos[0].primary = true
            fillVideo(0, emulator)
        }
        if !devices.serials.isEmpty { try fillSerial(0) }
        for index in devices.controllers.indices
        where devices.controllers[index].type == .scsi && devices.controllers[index].model == nil {
            try fillController(index, emulator)
        }
        if let cpu, cpu.mode == .custom, cpu.model == nil, cpu.check != nil {
            throw VirtError(.configUnsupported, "check attribute specified for CPU with no model", domain: .domain)
        }
    }

    private mutating func fillMemory(isNew: Bool) throws(VirtError) {
        let cells = cpu?.numa.reduce(UInt64(0)) { $0 &+ $1.memoryKiB } ?? 0
        let modules = devices.memories.reduce(UInt64(0)) { $0 &+ $1.sizeKiB }
        if cells != 0 && (isNew || memoryKiB == 0) {
            memoryKiB = cells &+ modules
        } else if modules > memoryKiB {
            throw VirtError(
                .xmlError, "Total size of memory devices exceeds the total memory size", domain: .domain)
        }
        if memoryKiB &- modules == 0 {
            throw VirtError(
                .xmlError, "Memory size must be specified via <memory> or in the <numa> configuration", domain: .domain)
        }
        if (currentMemoryKiB ?? 0) == 0 || (currentMemoryKiB ?? 0) > memoryKiB { currentMemoryKiB = memoryKiB }
        let maximum = maximumMemory ?? MaximumMemory()
        if (maximum.kib != 0) != (maximum.slots != 0) {
            throw VirtError(
                .xmlError, "both maximum memory size and memory slot count must be specified", domain: .domain)
        }
        if maximum.kib != 0 && maximum.kib < memoryKiB {
            throw VirtError(
                .xmlError, "maximum memory size must be equal or greater than the actual memory size", domain: .domain)
        }
    }

    private mutating func fillOS() throws(VirtError) {
        let enrolled = os.firmwareFeatures.contains { $0.name == .enrolledKeys && $0.enabled }
        if enrolled {
            if let secure = os.firmwareFeatures.firstIndex(where: { $0.name == .secureBoot }) {
                guard os.firmwareFeatures[secure].enabled else {
                    throw VirtError(
                        .xmlDetail,
                        "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is "
                            + "disabled", domain: .domain)
                }
            } else {
                var feature = FirmwareFeature()
                feature.name = .secureBoot
                feature.enabled = true
                os.firmwareFeatures.append(feature)
            }
        }
        if os.loader?.path != nil && os.loader?.type == nil { os.loader?.type = .rom }
    }

    private func refuseDuplicatePanics() throws(VirtError) {
        var seen: Set<PanicDevice.Model> = []
        for panic in devices.panics {
            guard let model = panic.model, !seen.insert(model).inserted else { continue }
            throw VirtError(.xmlError, "Multiple panic devices with model '\(model.rawValue)'", domain: .domain)
        }
    }

    private mutating func fillBootOrder() throws(VirtError) {
        guard isHVM else { return }
        var seen: Set<UInt32> = []
        for position in devicePositions {
            guard let order = devices[position].bootOrder, order != 0 else { continue }
            guard seen.insert(order).inserted else {
                throw VirtError(
                    .configUnsupported, "boot order '\(order)' used for more than one device", domain: .domain)
            }
        }
        if !os.bootDevices.isEmpty && !seen.isEmpty {
            throw VirtError(
                .configUnsupported, "per-device boot elements cannot be used together with os/boot elements",
                domain: .domain)
        }
        if os.bootDevices.isEmpty && seen.isEmpty { os.bootDevices = [.hd] }
    }

    private func checkTimers() throws(VirtError) {
        for timer in clock.timers {
            func refuse(_ what: String) -> VirtError {
                VirtError(
                    .configUnsupported, "timer \(timer.name.rawValue) doesn't support setting of timer \(what)",
                    domain: .domain)
            }
            if timer.tickPolicy != nil, timer.name == .kvmclock || timer.name == .hypervclock {
                throw refuse("tickpolicy")
            }
            if timer.tickPolicy != .catchup, let limits = timer.catchUp,
                (limits.threshold ?? 0) != 0 || (limits.limit ?? 0) != 0 || (limits.slew ?? 0) != 0
            {
                throw VirtError(
                    .xmlError, "setting of timer catchup policies is only supported with tickpolicy='catchup'",
                    domain: .domain)
            }
            if timer.name != .tsc {
                if (timer.frequency ?? 0) != 0 { throw refuse("frequency") }
                if timer.mode != nil { throw refuse("mode") }
            }
            if timer.name != .platform, timer.name != .rtc, timer.track != nil { throw refuse("track") }
        }
    }
}
