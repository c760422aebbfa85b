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
