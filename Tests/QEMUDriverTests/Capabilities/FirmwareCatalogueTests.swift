import Testing

@testable import QEMUDriver

@Suite struct FirmwareCatalogueTests {
    private func descriptor(
        _ image: String, interface: String = "uefi", machines: String = "\"pc-q35-*\"", features: String = ""
    ) -> String {
        """
        {"description": "test", "interface-types": ["\(interface)"], "tags": [],
         "mapping": {"device": "flash", "executable": {"filename": "\(image)", "format": "raw"},
                     "nvram-template": {"filename": "\(image)", "format": "raw"}},
         "targets": [{"architecture": "x86_64", "machines": [\(machines)]}], "features": [\(features)]}
        """
    }

    @Test("descriptors are found by machine, in the order of their names, if their image is there")
    func order() throws {
        let directory = try TemporaryDirectory()
        try directory.write("image", "x")
        try directory.write("other", "x")
        let image = directory.path + "/image"
        let other = directory.path + "/other"
        try directory.write("fw/60-plain.json", descriptor(image))
        try directory.write(
            "fw/50-secure.json", descriptor(other, features: "\"secure-boot\", \"requires-smm\""))
        try directory.write("fw/40-missing.json", descriptor(directory.path + "/absent"))
        try directory.write("fw/30-broken.json", "{\"interface-types\": 1}")
        try directory.write("fw/20-pc.json", descriptor(image, interface: "bios", machines: "\"pc-i440fx-*\""))
        try directory.write("fw/10-readme.txt", descriptor(image))
        let catalogue = FirmwareCatalogue(directories: [directory.path + "/fw"])
        #expect(catalogue.descriptors.count == 4)

        let q35 = catalogue.supporting("pc-q35-7.2", on: .x86_64)
        #expect(q35.map(\.image) == [other, image])
        #expect(q35.map(\.isSecure) == [true, false])
        #expect(q35.map(\.kinds) == [["efi"], ["efi"]])
        #expect(catalogue.supporting("pc-i440fx-7.2", on: .x86_64).map(\.kinds) == [["bios"]])
        #expect(catalogue.supporting("pc-q35-7.2", on: .i686).isEmpty)
        #expect(catalogue.supporting("microvm", on: .x86_64).isEmpty)
    }

    @Test("an administrator's file replaces or hides a package's")
    func replacing() throws {
        let directory = try TemporaryDirectory()
        try directory.write("image", "x")
        try directory.write("mine", "x")
        let mine = directory.path + "/mine"
        try directory.write("usr/50-a.json", descriptor(directory.path + "/image"))
        try directory.write("usr/60-b.json", descriptor(directory.path + "/image"))
        try directory.write("etc/50-a.json", descriptor(mine))
        try directory.write("etc/60-b.json", "")
        let catalogue = FirmwareCatalogue(directories: [directory.path + "/usr", directory.path + "/etc"])
        #expect(catalogue.supporting("pc-q35-7.2", on: .x86_64).map(\.image) == [mine])
    }

    @Test("configured images count only where no descriptor does")
    func configured() throws {
        let directory = try TemporaryDirectory()
        try directory.write("image", "x")
        try directory.write("configured", "x")
        try directory.write("fw/50-a.json", descriptor(directory.path + "/image"))
        var catalogue = FirmwareCatalogue(directories: [directory.path + "/fw"])
        catalogue.configured = [directory.path + "/configured", directory.path + "/absent"]
        #expect(try loaders(catalogue, "q35") == [directory.path + "/image"])
        #expect(try loaders(catalogue, "pc") == [directory.path + "/configured"])
    }

    private func loaders(_ catalogue: FirmwareCatalogue, _ machine: String) throws -> [String] {
        let capabilities = QEMUCapabilities.sample()
        let machine = try #require(capabilities.tcg?.machines.machine(named: machine))
        return DomainCapabilitiesBuilder(
            capabilities: capabilities, architecture: .x86_64, hostArchitecture: .x86_64, domainType: .qemu,
            policy: .whenUsable, machine: machine, map: CPUMap(vendors: [], features: [], models: []),
            firmware: catalogue, host: HostAbilities(hasVFIO: false, hasSoftwareTPM: false)
        ).build().loader.paths
    }
}
