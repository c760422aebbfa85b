internal import VirtError
internal import XMLTree

extension InputDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, missing: .internalXML("missing input device type")) {
            .unsupported("unknown input device type '\($0)'")
        }
        if type != .evdev {
            try x.attribute("bus", &bus, when: bus != Bus.none) { .unsupported("unknown input bus type '\($0)'") }
        }
        try x.attribute("model", &model)
        try virtio.mapDriver(x)
        try x.group("source") { () throws(VirtError) in
            try x.attribute(self.type == .passthrough ? "evdev" : "dev", &self.source)
            try x.attribute("grab", &self.grab)
            try x.attribute("grabToggle", &self.grabToggle)
            try x.onOff("repeat", &self.repeats)
        }
        try info.map(x)
    }
}

extension HubDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type, missing: .internalXML("missing hub device type")) {
            .unsupported("unknown hub device type '\($0)'")
        }
        try info.map(x)
    }
}

extension TPMDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model)
        let present = try x.group("backend") { () throws(VirtError) in
            try x.attribute("type", &self.backend, required: true)
            switch self.backend {
            case .passthrough:
                try x.group("device") { () throws(VirtError) in try x.attribute("path", &self.devicePath) }
            case .emulator:
                try x.attribute("version", &self.version)
                try x.yesNo("persistent_state", &self.persistentState)
                try x.group("encryption") { () throws(VirtError) in
                    try x.attribute("secret", &self.encryptionSecret)
                }
                try self.mapBanks(x)
            case .external:
                var value = self.source ?? CharacterSource(.unix)
                try x.group("source") { () throws(VirtError) in
                    x.literal("type", "unix")
                    try x.attribute("mode", &value.mode)
                    try x.attribute("path", &value.path)
                }
                self.source = value
            }
        }
        try x.refuse(if: !present, .malformed("missing TPM device backend"))
        try info.map(x)
    }

    private mutating func mapBanks(_ x: XMLMapper) throws(VirtError) {
        try x.group("active_pcr_banks") { () throws(VirtError) in
            for bank in Bank.allCases {
                var active = self.activePCRBanks.contains(bank)
                x.flag(bank.rawValue, &active)
                if x.isReading && active { self.activePCRBanks.append(bank) }
            }
        }
    }
}

extension WatchdogDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model, missing: .internalXML("watchdog must contain model name")) {
            .unsupported("unknown watchdog model '\($0)'")
        }
        try x.attribute("action", &action) { .unsupported("unknown watchdog action '\($0)'") }
        try info.map(x)
    }
}

extension MemoryBalloon: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model, required: true)
        try x.onOff("autodeflate", &autodeflate)
        try x.onOff("freePageReporting", &freePageReporting)
        try x.group("stats") { () throws(VirtError) in try x.attribute("period", &self.statsPeriod) }
        try info.map(x)
        try virtio.mapDriver(x)
    }
}

extension RNGDevice: XMLMapped {
    private enum Kind: String, XMLToken {
        case random, egd, builtin
    }

    private var kind: Kind {
        switch backend {
        case .random: .random
        case .egd: .egd
        case .builtin: .builtin
        }
    }

    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model) { .unsupported("unknown RNG model '\($0)'") }
        try x.group("rate") { () throws(VirtError) in
            try x.attribute("bytes", &self.rateBytes)
            try x.attribute("period", &self.ratePeriod)
        }
        if x.isReading, x.element.elements("backend").count != 1 {
            throw VirtError.malformed("only one RNG backend is supported")
        }
        try x.group("backend") { () throws(VirtError) in
            var kind = self.kind
            try x.attribute("model", &kind) { .unsupported("unknown RNG backend model '\($0)'") }
            switch kind {
            case .random:
                var device: String?
                if case .random(let present) = self.backend { device = present }
                try x.text(&device)
                self.backend = .random(device: device)
            case .egd:
                var source = CharacterSource()
                if case .egd(let present) = self.backend { source = present }
                try x.refuse(if: x.given("type") == nil, .malformed("missing EGD backend type"))
                try source.mapType(x)
                try source.mapChildren(x)
                self.backend = .egd(source)
            case .builtin: self.backend = .builtin
            }
        }
        try virtio.mapDriver(x)
        try info.map(x)
    }
}

extension PanicDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model) { .unsupported("unknown panic model '\($0)'") }
        try info.map(x)
    }
}

extension NVRAMDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try info.map(x)
    }
}

extension SharedMemory: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &name, missing: .malformed("shmem element must contain 'name' attribute"))
        try x.refuse(if: name.contains("/"), .unsupported("shmem name cannot include '/' character"))
        try x.attribute("role", &role)
        try x.group("model") { () throws(VirtError) in try x.attribute("type", &self.model) }
        try x.group("size", when: size != nil) { () throws(VirtError) in
            if x.isReading {
                self.size = try MemorySize.bytes(
                    x.element.text, unit: x.given("unit"), defaultUnit: 1, path: "./size[1]")
            } else if let size = self.size {
                x.literal("unit", "M")
                var mebibytes = size >> 20
                try x.text(&mebibytes)
            }
        }
        serverEnabled =
            try x.group("server", whenEmpty: .keep, when: serverEnabled) { () throws(VirtError) in
                try x.attribute("path", &self.serverPath)
            }
        msiEnabled =
            try x.group("msi", whenEmpty: .keep, when: msiEnabled) { () throws(VirtError) in
                try x.attribute("vectors", &self.msiVectors)
                try x.onOff("ioeventfd", &self.msiIOEventFD)
            }
        try info.map(x)
    }
}

extension IOMMUDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model)
        try x.refuse(if: model == nil, .missingAttribute("model", in: "iommu"))
        try x.group("driver") { () throws(VirtError) in
            try x.onOff("intremap", &self.interruptRemapping)
            try x.onOff("caching_mode", &self.cachingMode)
            try x.onOff("eim", &self.extendedInterruptMode)
            try x.onOff("iotlb", &self.iotlb)
            try x.attribute("aw_bits", &self.addressWidth)
        }
        try info.map(x)
    }
}

extension VsockDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model)
        try x.group("cid") { () throws(VirtError) in
            try x.yesNo("auto", &self.cidAuto)
            try x.attribute("address", &self.cidAddress)
        }
        try x.refuse(
            if: cidAddress.map { $0 < 3 } ?? false && cidAuto != true, .unsupported("guest CIDs must be >= 3"))
        try info.map(x)
        try virtio.mapDriver(x)
    }
}

extension LeaseDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.textElement("lockspace", &lockspace)
        var name: String? = x.isReading ? nil : key
        try x.textElement("key", &name)
        guard let name else { throw VirtError.malformed("Missing 'key' element for lease") }
        key = name
        try x.group("target") { () throws(VirtError) in
            try x.attribute("path", &self.path, missing: .malformed("Missing 'target' element for lease"))
            try x.attribute("offset", &self.offset)
        }
    }
}
