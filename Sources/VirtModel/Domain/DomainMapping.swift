import LibvirtProtocol
internal import VirtError
internal import XMLTree

extension DomainDefinition: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try mapRoot(x)
        try mapIdentity(x)
        try mapMemory(x)
        try x.element("blkiotune", &blockIOTune, whenEmpty: .omit)
        try x.element("memtune", &memoryTune, whenEmpty: .omit)
        try x.element("memoryBacking", &memoryBacking, whenEmpty: .omit)
        try vcpus.map(x)
        try iothreads.map(x)
        try x.element("cputune", &cpuTune, whenEmpty: .omit)
        try x.element("numatune", &numaTune, whenEmpty: .omit)
        try x.element("resource", &resource, whenEmpty: .omit)
        try x.elements("sysinfo", &sysinfo)
        try x.textElement("bootloader", &bootloader)
        try x.textElement("bootloader_args", &bootloaderArguments)
        let hasOS = try x.group("os") { () throws(VirtError) in try self.os.map(x) }
        try x.refuse(if: !hasOS && bootloader == nil, .malformed("an os <type> must be specified"))
        try x.element("idmap", &idMap, whenEmpty: .omit)
        try features.map(x)
        try x.element("cpu", &cpu, whenEmpty: .omit)
        try x.element("clock", &clock, whenEmpty: .keep)
        try mapLifecycle(x)
        try x.element("pm", &powerManagement, whenEmpty: .omit)
        try x.group("perf") { () throws(VirtError) in try x.elements("event", &self.perfEvents) }
        try x.element("devices", &devices, whenEmpty: .keep)
        try x.elements("seclabel", &securityLabels)
        try mapQEMU(x)
        try x.group("keywrap") { () throws(VirtError) in try x.elements("cipher", &self.keyWraps) }
        try LaunchSecurity.map(&launchSecurity, x)
        if x.isReading { try checkMemory() }
    }

    private mutating func mapRoot(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &virtType, missing: .internalXML("missing domain type attribute")) {
            .unsupported("invalid domain type \($0)")
        }
        if !x.isInactive {
            if x.isReading {
                id = x.given("id").flatMap { Int32($0) }
            } else {
                try x.attribute("id", &id)
            }
        }
        if x.isWriting && usesQEMUNamespace { x.literal("xmlns:qemu", Self.qemuNamespace) }
    }

    private mutating func mapIdentity(_ x: XMLMapper) throws(VirtError) {
        var given: String? = x.isReading ? nil : name
        try x.textElement("name", &given)
        guard let given else {
            throw VirtError(code: .noName, domain: .domain, message: "missing name information")
        }
        if x.isReading && given.contains("/") { throw VirtError.malformed("name \(given) cannot contain '/'") }
        name = given
        var identifier: UUIDBytes? = x.isReading ? nil : uuid
        try x.textElement("uuid", &identifier) { _ in .internalXML("malformed uuid element") }
        if let identifier { uuid = identifier }
        try x.textElement("genid", &genID) { _ in .internalXML("malformed genid element") }
        if x.isReading {
            genIDRequested = genID == nil && x.element.element("genid") != nil
        } else if genID == nil && genIDRequested {
            try x.write("genid") { () throws(VirtError) in }
        }
        try x.textElement("title", &title)
        try x.refuse(if: title?.utf8.contains(0x0A) == true, .malformed("Domain title can't contain newlines"))
        try x.textElement("description", &description)
        x.foreign("metadata", &metadata)
    }

    private mutating func mapMemory(_ x: XMLMapper) throws(VirtError) {
        try x.group("maxMemory", when: maximumMemory != nil) { () throws(VirtError) in
            var value = self.maximumMemory ?? MaximumMemory()
            try x.attribute("slots", &value.slots)
            var size: UInt64? = x.isReading ? nil : value.kib
            try x.sizeText(&size, path: "./maxMemory[1]")
            value.kib = size ?? 0
            self.maximumMemory = value
        }
        try x.group("memory") { () throws(VirtError) in
            try x.onOff("dumpCore", &self.dumpCore)
            var size: UInt64? = x.isReading ? nil : self.memoryKiB
            try x.sizeText(&size, path: "./memory[1]")
            self.memoryKiB = size ?? 0
        }
        try x.size("currentMemory", &currentMemoryKiB)
    }

    private mutating func mapLifecycle(_ x: XMLMapper) throws(VirtError) {
        try Self.action("on_poweroff", &onPoweroff, x)
        try Self.action("on_reboot", &onReboot, x)
        try Self.action("on_crash", &onCrash, x)
        try x.textElement("on_lockfailure", &onLockFailure) { .unsupported("unknown lockfailure action: \($0)") }
    }

    private static func action(
        _ name: String, _ value: inout LifecycleAction?, _ x: XMLMapper
    ) throws(VirtError) {
        try x.textElement(name, &value) { .unsupported("unknown \(name) action: \($0)") }
    }

    private func checkMemory() throws(VirtError) {
        if memoryKiB == 0 && (cpu?.numa.isEmpty ?? true) {
            throw VirtError.malformed(
                "Memory size must be specified via <memory> or in the <numa> configuration")
        }
    }
}
