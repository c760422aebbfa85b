import HostSystem
import VirtError
import VirtPlan

/// What a guest needs from its host and gives back when it ends.
enum ResourceAction: Codable, Hashable, Sendable {
    /// A file for a guest's output, ours alone until it is claimed. It stays when the guest ends.
    case createFile(path: String)
    /// Gives a file to QEMU's user.
    case claim(FileClaim)
    /// Gives it back, or lets go of it while other domains use it.
    case release(FileClaim)
    /// The noted owner of one file becomes that of another.
    case moveMemory(from: String, to: String?)
    case openInterface(InterfaceRequest)
    case closeInterface(InterfaceRequest)
    case openVsock(cid: UInt32)
    case closeVsock
    /// Makes a software TPM's state where there is none.
    case prepareTPM(TPMStateRequest)
    case startHelper(HelperRequest)
    case stopHelper(HelperRequest)
    case makeCgroup(CgroupRequest)
    case removeCgroup(CgroupRequest)
    /// Limits and weights of a group.
    case limitCgroup([CgroupWrite])
    /// Gives QEMU's threads groups of their own.
    case divideCgroup(CgroupRequest)

    var summary: String {
        switch self {
        case .createFile(let path): "create \(path)"
        case .claim(let claim): "give \(claim.path) to user \(claim.owner.user), group \(claim.owner.group)"
        case .release(let claim): "give \(claim.path) back"
        case .moveMemory(let from, let to?): "hand the noted owner of \(from) on to \(to)"
        case .moveMemory(let from, nil): "forget the noted owner of \(from)"
        case .openInterface(let request): request.summary
        case .closeInterface(let request): "take \(request.name) away"
        case .openVsock(let cid): "open vhost-vsock for address \(cid)"
        case .closeVsock: "close vhost-vsock"
        case .prepareTPM(let state): "prepare the TPM in \(state.directory)"
        case .startHelper(let helper): "start \(helper.name)"
        case .stopHelper(let helper): "end \(helper.name)"
        case .makeCgroup(let request): "make control group \(request.group)"
        case .removeCgroup(let request): "remove control group \(request.group)"
        case .limitCgroup(let writes): "write \(writes.map { "'\($0.text)' to \($0.path)" }.joined(separator: ", "))"
        case .divideCgroup(let request): "divide the threads among groups in \(request.group)"
        }
    }

    /// Carries it out without the domain: all that recovery may have to do before any domain is known. Descriptors that
    /// an earlier process had opened have ended with it.
    func perform() async throws(VirtError) {
        switch self {
        case .createFile(let path): try FileOperations.create(path)
        case .claim(let claim): try ImageOwnership.claim(claim)
        case .release(let claim): try ImageOwnership.release(claim)
        case .moveMemory(let from, let to): try ImageOwnership.moveMemory(from: from, to: to)
        case .closeInterface(let request): try await InterfaceConnector.remove(request)
        case .closeVsock: break
        case .prepareTPM(let state): try await TPMState.prepare(state)
        case .startHelper(let helper): try HelperProcess.start(helper)
        case .stopHelper(let helper): try await HelperProcess.stop(helper)
        case .makeCgroup(let request): try request.make()
        case .removeCgroup(let request): request.remove()
        case .limitCgroup(let writes): for write in writes { try write.perform() }
        case .openInterface, .openVsock, .divideCgroup:
            throw VirtError(.internalError, "cannot \(summary) without its domain", domain: .qemu)
        }
    }
}

extension Plan<DomainAction> {
    /// Appends one step a claim, each with its undo.
    mutating func addClaims(_ claims: [FileClaim]) {
        for claim in claims { add(.resource(.claim(claim)), undo: .resource(.release(claim))) }
    }

    /// Appends one step a claim that is let go of. Claims that are never given back need none.
    mutating func addReleases(_ claims: [FileClaim]) {
        for claim in claims where claim.restoration != .none {
            add(.resource(.release(claim)), undo: .resource(.claim(claim)))
        }
    }
}
