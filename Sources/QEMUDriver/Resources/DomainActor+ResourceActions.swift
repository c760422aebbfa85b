import Glibc
import HostSystem
import VirtError

extension DomainActor {
    /// Carries out an action on the host's resources. Descriptors that it opens are kept until QEMU has been started.
    func perform(_ action: ResourceAction) async throws(VirtError) {
        switch action {
        case .openInterface(let request):
            let opened = try await InterfaceConnector.open(request)
            hold(opened.taps, as: HeldDescriptor.tap(request.alias))
            hold(opened.vhosts, as: HeldDescriptor.vhostNet(request.alias))
        case .closeInterface(let request):
            letGo(of: HeldDescriptor.tap(request.alias))
            letGo(of: HeldDescriptor.vhostNet(request.alias))
            try await InterfaceConnector.remove(request)
        case .openVsock(let cid):
            do throws(VirtError) {
                hold([try VhostDevice.openVsock(cid: cid).descriptor], as: HeldDescriptor.vsock)
            } catch {
                throw error.from(.qemu)
            }
        case .closeVsock: letGo(of: HeldDescriptor.vsock)
        case .divideCgroup(let request): try await divideCgroup(request)
        case .makeCgroup, .limitCgroup, .removeCgroup, .createFile, .claim, .release, .moveMemory, .prepareTPM,
            .startHelper,
            .stopHelper:
            try await action.perform()
        }
    }

    private func hold(_ descriptors: [Int32], as key: String) {
        letGo(of: key)
        if !descriptors.isEmpty { held[key] = descriptors }
    }

    private func letGo(of key: String) {
        for number in held.removeValue(forKey: key) ?? [] { close(number) }
    }

    /// QEMU has its own copies now, or never will.
    func letGoOfDescriptors() {
        for key in Array(held.keys) { letGo(of: key) }
    }
}

/// Names of descriptors that are opened by one step of a start and handed over by another.
enum HeldDescriptor {
    static func tap(_ alias: String) -> String { "tap \(alias)" }
    static func vhostNet(_ alias: String) -> String { "vhost-net \(alias)" }
    static let vsock = "vhost-vsock"
}
