import HostSystem
import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtModel

/// A definition behind one reference: copies of a domain's state stay cheap.
final class SharedDefinition: Sendable {
    let value: DomainDefinition
    /// The form that was asked for last. Managers read the same one again and again.
    private let written = Mutex<(form: DefinitionForm, text: String)?>(nil)
    /// What a status file holds of it; with the secrets that `value` has.
    private let noted = Mutex<String?>(nil)

    init(_ value: DomainDefinition) {
        self.value = value
    }

    /// The definition as XML. Only for forms without secrets: those are not to stay in memory longer than they must.
    func text(_ form: DefinitionForm, _ compiler: any DefinitionCompiler) -> String {
        guard !form.includesSecrets, !form.isMigratable else { return compiler.write(value, form) }
        if let known = written.withLock({ $0?.form == form ? $0?.text : nil }) { return known }
        let text = compiler.write(value, form)
        written.withLock { $0 = (form, text) }
        return text
    }

    /// The definition as a status file holds it, which is written more often than the definition changes.
    func statusText(_ compiler: any DefinitionCompiler) -> String {
        if let known = noted.withLock({ $0 }) { return known }
        let text = compiler.write(value, DefinitionForm(isLive: true, includesSecrets: true, level: 1))
        noted.withLock { $0 = text }
        return text
    }
}

/// What exists only while a domain runs.
struct RunFacts: Sendable {
    var process: ProcessIdentity
    /// `domain-ID-NAME` beneath the library directory.
    var directory: String
    var channelDirectory: String
    var monitorPath: String
    /// Thread of each vCPU, in the order of their numbers.
    var vcpuThreads: [Int32] = []
    /// What a guest was started or treated with that deserves no support, by libvirt's names.
    var taints: [String] = []
    /// The next SHUTDOWN of the guest is the first half of a reboot.
    var fakeReboot = false
    /// Devices that the guest was asked to let go of.
    var removals: [PendingRemoval] = []
    /// Block jobs that QEMU has been given, in the order of their beginning.
    var blockJobs: [BlockJob] = []
    var backup: BackupState?
    /// The highest number that a block node of this run has had beyond its disks.
    var lastNodeNumber: UInt32 = 0
    /// The connection at whose end the guest is destroyed.
    var autodestroy: ConnectionID?
}

/// All that is known of a domain. The domain's actor owns it and publishes every change in the ``DomainTable``, where
/// queries read it without waiting for anybody.
struct DomainSnapshot: Sendable {
    var name: String
    var uuid: UUIDBytes
    /// -1 when it does not run.
    var id: Int32 = -1
    var state: RunState = .shutOff(.unknown)
    /// What runs now, or nil.
    var live: SharedDefinition?
    /// What this run was started from, before anything was filled in for it; nil where that is not known any more.
    var started: SharedDefinition?
    /// What is on disk and is started next time; nil for a transient domain.
    var persistent: SharedDefinition?
    var autostart = false
    var hasManagedSave = false
    var snapshots = SnapshotTree()
    var run: RunFacts?

    init(name: String, uuid: UUIDBytes) {
        self.name = name
        self.uuid = uuid
    }

    var isActive: Bool { id != -1 }
    var isPersistent: Bool { persistent != nil }

    /// The definition that libvirt calls current: the live one while it runs.
    var current: SharedDefinition? { live ?? persistent }

    /// What an inactive form of the running domain shows: the definition without what only this run has.
    var definitionToStart: SharedDefinition? { persistent ?? started ?? live }

    var reference: DomainReference { DomainReference(name: name, uuid: uuid, id: id) }
}
