// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

extension MirrorCall {
    /// Every call that ends at a driver.
    static let all: [MirrorCall] = [connectCalls, domainCalls, snapshotCalls, checkpointCalls, migrationCalls, networkCalls, interfaceCalls, storageCalls, nodeDeviceCalls, secretCalls, nWFilterCalls, qEMUMonitorCalls, lXCNamespaceCalls].flatMap { $0 }
}
