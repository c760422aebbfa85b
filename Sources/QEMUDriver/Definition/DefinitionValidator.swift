import VirtError
import VirtModel

/// Refuses complete definitions that the driver does not support.
struct DefinitionValidator {
    let definition: DomainDefinition
    let facts: DefinitionFacts
    let emulator: EmulatorFacts

    func run() throws(VirtError) {
        try checkEmulator()
    }

    private func checkEmulator() throws(VirtError) {
        let path = definition.devices.emulator ?? ""
        func unsupported(_ what: String) -> VirtError {
            VirtError(.configUnsupported, "Emulator '\(path)' does not support \(what)", domain: .qemu)
        }
        if !definition.isHVM { throw unsupported("os type '\(definition.os.type)'") }
    }
}
