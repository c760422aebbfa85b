import RemoteDriver
import VirtDriver
public import VirtError

extension Connection {
    /// Opens a connection.
    ///
    /// - Parameters:
    ///   - uri: a libvirt URI such as `qemu:///system` or an alias from `libvirt.conf`; `qemu:///embed?root=DIR` runs
    ///     the driver in this process with everything below `DIR`. Nil or empty: `LIBVIRT_DEFAULT_URI`, then
    ///     `uri_default` of `libvirt.conf`, then what the host offers.
    ///   - readOnly: only ask, never change. Uses the daemon's read-only socket.
    ///   - usesAliases: whether the URI may be an alias (`VIR_CONNECT_NO_ALIASES` says that it may not).
    /// - Throws: error 5 when no driver takes the URI, 38 when no daemon listens, and what the driver says.
    public static func open(
        _ uri: String? = nil, readOnly: Bool = false, usesAliases: Bool = true
    ) async throws(VirtError) -> Connection {
        let found = try ConnectionDefaults.current.explain(uri, usesAliases: usesAliases)
        guard !found.isProbed else { return try await probe(readOnly: readOnly) }
        return try await open(ConnectionURI.named(found.uri), readOnly: readOnly)
    }

    /// Which URI ``open(_:readOnly:usesAliases:)`` would open, and why. Where nothing says which one is meant, the daemons
    /// of this host are asked, read-only.
    public static func explainURI(_ uri: String? = nil) async throws(VirtError) -> URIExplanation {
        var explanation = try ConnectionDefaults.current.explain(uri)
        if explanation.isProbed { await ask(&explanation) }
        do throws(VirtError) {
            let named = try ConnectionURI.named(explanation.uri)
            if "\(named)" != explanation.uri { explanation.steps.append("'\(explanation.uri)' is read as '\(named)'") }
            _ = try DriverChoice.driver(for: named)
        } catch {
            explanation.problem = ([error.message] + error.cures).joined(separator: "; ")
        }
        return explanation
    }

    private static func ask(_ explanation: inout URIExplanation) async {
        var steps: [String] = []
        do throws(VirtError) {
            let connection = try await probe(readOnly: true) { steps.append($0) }
            explanation.uri = connection.uri
            await connection.close()
        } catch {
            explanation.problem = error.message
        }
        explanation.steps += steps
    }

    static func open(_ uri: ConnectionURI, readOnly: Bool) async throws(VirtError) -> Connection {
        let identity = nextIdentity()
        let driver = try DriverChoice.driver(for: uri)
        let drivers = try await driver.open(uri, connection: identity, readOnly: readOnly)
        return Connection(uri: uri.description, isReadOnly: readOnly, drivers: drivers, identity: identity)
    }
}
