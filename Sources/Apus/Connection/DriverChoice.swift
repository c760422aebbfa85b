import RemoteDriver
import VirtDriver
import VirtError

/// Which driver serves a URI: one in this process where the URI asks for it, otherwise a daemon's.
enum DriverChoice {
    static func driver(for uri: ConnectionURI) throws(VirtError) -> any HypervisorDriver {
        if isLocal(uri), let driver = embedded.driver(for: uri.driver) { return driver }
        let remote = RemoteDriver()
        guard remote.schemes.contains(uri.driver) else {
            throw VirtError(
                code: .noConnect, domain: .none, message: "no connection driver available for \(uri)",
                strings: [uri.description], cause: "no driver answers to '\(uri.driver)'",
                cures: ["use one of: " + remote.schemes.sorted().map { "\($0):///..." }.joined(separator: ", ")])
        }
        return remote
    }

    /// `qemu:///embed` runs here, and so does every `test:` URI without a transport, as in libvirt.
    private static func isLocal(_ uri: ConnectionURI) -> Bool {
        guard uri.transport == nil, uri.host == nil else { return false }
        return uri.driver == "test" || uri.path == "/embed"
    }

    /// The drivers built into this library.
    private static let embedded = DriverRegistry([])
}
