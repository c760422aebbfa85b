internal import VirtError
internal import XMLTree

extension Devices: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        x.openContent()
        try x.textElement("emulator", &emulator)
        try x.elements("disk", &disks)
        try x.elements("controller", &controllers)
        try x.elements("lease", &leases)
        try x.elements("filesystem", &filesystems)
        try x.elements("interface", &interfaces)
        try x.elements("smartcard", &smartcards)
        try x.elements("serial", &serials)
        try x.elements("parallel", &parallels)
        try x.elements("console", &consoles)
        try x.elements("channel", &channels)
        try x.elements("input", &inputs)
        try x.elements("tpm", &tpms)
        try x.elements("graphics", &graphics)
        try x.elements("sound", &sounds)
        try x.elements("audio", &audios)
        try x.elements("video", &videos)
        try x.elements("hostdev", &hostDevices)
        try x.elements("redirdev", &redirectedDevices)
        try mapRedirectionFilter(x)
        try x.elements("hub", &hubs)
        try x.elements("watchdog", &watchdogs)
        try single("memballoon", "only a single memory balloon device is supported", x)
        try x.element("memballoon", &memoryBalloon)
        try x.elements("rng", &rngs)
        try single("nvram", "only a single nvram device is supported", x)
        try x.element("nvram", &nvram)
        try x.elements("panic", &panics)
        try x.elements("shmem", &sharedMemories)
        try x.elements("memory", &memories)
        try single("iommu", "only a single IOMMU device is supported", x)
        try x.element("iommu", &iommu)
        try single("vsock", "only a single vsock device is supported", x)
        try x.element("vsock", &vsock)
    }

    private mutating func mapRedirectionFilter(_ x: XMLMapper) throws(VirtError) {
        var rules = redirectionFilter ?? []
        let present = try x.group(
            "redirfilter", whenEmpty: .keep, when: redirectionFilter != nil
        ) { () throws(VirtError) in try x.elements("usbdev", &rules) }
        redirectionFilter = present ? rules : nil
    }

    private func single(_ name: String, _ text: String, _ x: XMLMapper) throws(VirtError) {
        if x.isReading, x.element.elements(name).count > 1 { throw VirtError.malformed(text) }
    }
}
