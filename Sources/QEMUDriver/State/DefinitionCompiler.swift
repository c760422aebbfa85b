import QMP
import VirtError
import VirtModel

/// How a definition is written out.
struct DefinitionForm: Hashable, Sendable {
    /// Addresses, aliases, terminals: what exists only while the domain runs.
    var isLive = false
    /// Passwords and the like (`VIR_DOMAIN_XML_SECURE`).
    var includesSecrets = false
    /// For a migration's destination (`VIR_DOMAIN_XML_MIGRATABLE`).
    var isMigratable = false
    /// With the guest's CPU spelled out (`VIR_DOMAIN_XML_UPDATE_CPU`).
    var updatesCPU = false
    /// Indentation, for a definition inside of a larger document.
    var level = 0
}

/// What is known of one run before its command line is made.
struct LaunchFacts: Sendable {
    var id: Int32
    /// `domain-ID-NAME` beneath the library directory.
    var directory: String
    var channelDirectory: String
    var owner: ProcessOwner?
    var seccompSandbox: Bool
    /// The numbers that the `dac` security label shows; nil where that driver is off.
    var label: ProcessOwner?
    /// What the guest continues from instead of booting.
    var origin = StartOrigin.boot
    /// Socket of the software TPM.
    var tpmSocket: String?
    /// Aliases of the interfaces that the kernel's virtio backend serves.
    var vhostInterfaces: Set<String> = []
}

/// A finished command line.
struct CommandLine: Sendable {
    var executable: String
    /// Without the program itself.
    var arguments: [String]
    /// Sockets that listen before QEMU starts, the monitor's first.
    var listeners: [LaunchRequest.Listener]
    /// Files that character devices write to.
    var files: [LaunchRequest.File] = []
    /// Descriptors that steps before QEMU's start have opened.
    var inherited: [LaunchRequest.Inherited] = []
    /// Additions of the definition to the environment.
    var environment: [LaunchRequest.Variable] = []
}

/// The pure parts that the driver drives: text to definition and back, definition to command line.
protocol DefinitionCompiler: Sendable {
    /// A definition from a client: parsed, checked, defaults and addresses filled in.
    ///
    /// - Parameter validate: hold it against the schema too.
    func read(_ xml: String, validate: Bool) async throws(VirtError) -> DomainDefinition

    /// The persistent definition in a file: ours is complete, one that an administrator put there need not be.
    func load(_ xml: String) async throws(VirtError) -> DomainDefinition

    /// A running domain's definition from its status file, with aliases, terminals and the like.
    func loadLive(_ xml: String) throws(VirtError) -> DomainDefinition

    /// The running domain's definition without what only this run has, as a migration's other end gets it.
    func inactiveForm(of live: DomainDefinition, started: DomainDefinition) -> DomainDefinition

    func write(_ definition: DomainDefinition, _ form: DefinitionForm) -> String

    /// The live definition of a run that is about to begin: number, aliases, paths.
    func prepare(_ definition: DomainDefinition, _ facts: LaunchFacts) async throws(VirtError) -> DomainDefinition

    /// The processor that QEMU gave the guest in the end.
    func runningCPU(of live: DomainDefinition, _ monitor: QMPSession) async throws(VirtError) -> GuestCPU?

    /// Takes back what ``prepare(_:_:)`` reserved for a run that has ended.
    func release(_ live: DomainDefinition)

    /// A single device from a client, completed as a part of `definition`.
    ///
    /// - Parameter validate: also refuse what the driver does not support.
    func completed(
        _ device: DeviceDefinition, in definition: DomainDefinition, validate: Bool
    ) async throws(VirtError) -> DeviceDefinition

    /// A definition that devices were added to or taken from, complete again: controllers, places, checks.
    func completed(_ definition: DomainDefinition) async throws(VirtError) -> DomainDefinition

    /// The live definition with a device that is to be plugged in, with its place and alias.
    func plugged(
        _ device: DeviceDefinition, into live: DomainDefinition, nodeNumber: inout UInt32, channelDirectory: String
    ) async throws(VirtError) -> (definition: DomainDefinition, position: DevicePosition)

    func commandLine(_ live: DomainDefinition, _ facts: LaunchFacts) async throws(VirtError) -> CommandLine

    /// The command line that a definition would be started with, for people to read: QEMU makes its sockets itself, and no
    /// file of a disk is looked at.
    func readableCommandLine(_ xml: String) async throws(VirtError) -> (line: CommandLine, directory: String)
}
