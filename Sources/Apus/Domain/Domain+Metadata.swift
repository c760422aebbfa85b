import VirtDriver
public import VirtError

extension Domain {
    /// The short title; nil if it has none.
    public func title() async throws(VirtError) -> String? {
        try await metadata(1, nil, 0)
    }

    /// The description; nil if it has none.
    public func summary() async throws(VirtError) -> String? {
        try await metadata(0, nil, 0)
    }

    private func metadata(_ type: Int32, _ uri: String?, _ flags: UInt32) async throws(VirtError) -> String? {
        do throws(VirtError) {
            return try await connection.hypervisor.domainGetMetadata(
                connection.query(), dom: reference, type: type, uri: uri, flags: flags)
        } catch {
            guard error.code == .noDomainMetadata else { throw error }
            return nil
        }
    }
}
