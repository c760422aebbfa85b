import VirtDriver
import VirtError

/// The calls about devices, each as the domain's one job.
extension DomainActor {
    func callAttachDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainAttachDeviceFlags") { () async throws(VirtError) in
            try await attachDevice(context, xml: xml, flags: flags)
        }
    }

    func callDetachDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainDetachDeviceFlags") { () async throws(VirtError) in
            try await detachDevice(context, xml: xml, flags: flags)
        }
    }

    func callDetachDevice(_ context: CallContext, alias: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainDetachDeviceAlias") { () async throws(VirtError) in
            try await detachDevice(context, alias: alias, flags: flags)
        }
    }

    func callUpdateDevice(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainUpdateDeviceFlags") { () async throws(VirtError) in
            try await updateDevice(context, xml: xml, flags: flags)
        }
    }
}

extension DomainActor {
    func callSetVCPUs(_ context: CallContext, count: UInt32, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetVcpusFlags") { () async throws(VirtError) in
            guard flags & VCPUFlags.guest != 0 else {
                return try await setVCPUs(context, count: count, flags: flags)
            }
            try await setGuestVCPUs(context, count: count)
        }
    }

    func callSetVCPU(
        _ context: CallContext, ids: [UInt32], enabled: Bool, flags: UInt32
    ) async throws(VirtError) {
        try await withJob("remoteDispatchDomainSetVcpu") { () async throws(VirtError) in
            try await setVCPU(context, ids: ids, enabled: enabled, flags: flags)
        }
    }

    func callAddIOThread(_ context: CallContext, id: UInt32, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainAddIOThread") { () async throws(VirtError) in
            try await addIOThread(context, id: id, flags: flags)
        }
    }

    func callRemoveIOThread(_ context: CallContext, id: UInt32, flags: UInt32) async throws(VirtError) {
        try await withJob("remoteDispatchDomainDelIOThread") { () async throws(VirtError) in
            try await removeIOThread(context, id: id, flags: flags)
        }
    }
}
