import QEMUDriver
import Testing
import VirtError
import VirtModel

/// Which firmware a guest gets when it leaves the choice to libvirt.
@Suite("Firmware selection") struct FirmwareSelectionTests {
    private func guest(_ machine: String) throws -> DomainDefinition {
        var guest = DomainDefinition.guest(machine)
        guest.os.firmware = .efi
        guest.features.acpi = true
        return try guest.completed()
    }

    private func select(_ guest: DomainDefinition) throws(VirtError) -> DomainDefinition {
        try guest.selectingFirmware(GoldenHost.firmwares, nvramDirectory: "/nvram", variablesExist: false)
    }

    @Test("q35 gets the first descriptor, with SMM on") func q35() throws {
        let chosen = try select(guest("q35"))
        #expect(chosen.os.firmware == nil)
        #expect(chosen.os.loader?.path == "/usr/share/OVMF/OVMF_CODE_4M.ms.fd")
        #expect(chosen.os.loader?.secure == true)
        #expect(chosen.features.smm?.state == true)
        #expect(chosen.os.nvram?.source?.path == "/nvram/guest_VARS.fd")
    }

    @Test("pc gets the only one that knows it, without SMM") func i440fx() throws {
        let chosen = try select(guest("pc"))
        #expect(chosen.os.loader?.path == "/usr/share/OVMF/OVMF_CODE_4M.fd")
        #expect(chosen.features.smm == nil)
    }

    @Test("refused features are avoided") func withoutSecureBoot() throws {
        var guest = try guest("q35")
        var feature = FirmwareFeature()
        feature.name = .secureBoot
        feature.enabled = false
        guest.os.firmwareFeatures = [feature]
        #expect(try select(guest).os.loader?.path == "/usr/share/OVMF/OVMF_CODE_4M.fd")
    }

    @Test("SMM turned off contradicts a firmware that needs it") func withoutSMM() throws {
        var guest = try guest("q35")
        guest.features.smm = SMMFeature()
        guest.features.smm?.state = false
        let error = #expect(throws: VirtError.self) { try select(guest) }
        #expect(error?.code == .operationInvalid)
    }

    @Test("nothing suits: error 9, with the cure") func nothing() throws {
        var guest = try guest("q35")
        guest.os.firmware = .bios
        let error = #expect(throws: VirtError.self) { try select(guest) }
        #expect(error?.code == .operationFailed)
        #expect(error?.message.hasSuffix("Unable to find any firmware to satisfy 'bios'") == true)
        #expect(error?.cures.isEmpty == false)
    }
}
