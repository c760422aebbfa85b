public import LibvirtProtocol
public import VirtDriver
public import VirtError
import VirtModel

extension QEMUConnection {
    public func domainBackupBegin(
        _ context: CallContext, dom: DomainReference, backupXml: String, checkpointXml: String?, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuBackupBegin")
        try await find(dom).actor.callBackupBegin(
            context, xml: backupXml, checkpointXML: checkpointXml, flags: flags)
    }

    public func domainBackupGetXMLDesc(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 0, "qemuBackupGetXMLDesc")
        guard let backup = try find(dom).snapshot.run?.backup else {
            throw VirtError(.noDomainBackup, "no domain backup job present", domain: .qemu)
        }
        return backup.definition.formatted()
    }
}

extension QEMUConnection {
    /// Progress of a backup, for the calls that ask for the domain's job; nil where none runs.
    func backupInfo(_ entry: DomainTable.Entry) async throws(VirtError) -> DomainGetJobInfoReply? {
        guard let backup = try await entry.actor.backupProgress() else { return nil }
        let now = BackupState.now
        let pushes = backup.definition.mode == .push
        let (total, done) = pushes ? (backup.total, backup.done) : (0, 0)
        return DomainGetJobInfoReply(
            type: 2, timeElapsed: now > backup.started ? now - backup.started : 0, timeRemaining: 0, dataTotal: total,
            dataProcessed: done, dataRemaining: total > done ? total - done : 0, memTotal: 0, memProcessed: 0,
            memRemaining: 0, fileTotal: total, fileProcessed: done, fileRemaining: total > done ? total - done : 0)
    }

    /// The figures of the backup under way, or with flag 1 of the last that has ended.
    func backupStats(_ entry: DomainTable.Entry, flags: UInt32) async throws(VirtError) -> DomainGetJobStatsReply? {
        if flags & 1 != 0 {
            guard let last = await entry.actor.takeCompletedBackup(keep: flags & 2 != 0) else { return nil }
            return DomainGetJobStatsReply(type: last.type, params: last.params)
        }
        guard let backup = try await entry.actor.backupProgress() else { return nil }
        return DomainGetJobStatsReply(type: 2, params: backup.parameters(ended: false))
    }
}

extension DomainActor {
    /// The figures of the last backup; asked for once unless kept.
    func takeCompletedBackup(keep: Bool) -> (type: Int32, params: [TypedParameter])? {
        defer { if !keep { completedBackup = nil } }
        return completedBackup
    }
}

extension QEMUConnection {
    /// Flag 1 would end a migration in its second phase; there is none here.
    public func domainAbortJobFlags(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) {
        try Self.check(flags, allowed: 1, "qemuDomainAbortJobFlags")
        try await domainAbortJob(context, dom: dom)
    }
}
