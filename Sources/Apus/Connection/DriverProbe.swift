import Glibc
import RemoteDriver
import VirtDriver
import VirtError

/// Which daemons of this host could be meant by a client that names none, in libvirt's order of drivers: a driver's own
/// daemon where its socket is there, then the one daemon for all drivers, which chooses for itself.
///
/// Pure but for the check which sockets exist, which is passed in.
struct DriverProbe {
    /// A way to try.
    enum Candidate: Equatable {
        /// A driver's own daemon.
        case driver(ConnectionURI)
        /// The daemon for all drivers, asked for whatever it prefers.
        case anyDriver(ConnectionURI)

        var uri: ConnectionURI {
            switch self {
            case .driver(let uri), .anyDriver(let uri): uri
            }
        }
    }

    /// What was found on the way, in words.
    private(set) var steps: [String] = []
    private(set) var candidates: [Candidate] = []
    /// What is opened when there is no socket at all: its failure says what is missing, and for users it starts a daemon.
    let fallback: ConnectionURI

    private static let systemDrivers = ["xen", "qemu", "lxc", "vbox", "bhyve", "ch"]
    private static let sessionDrivers = ["qemu", "vbox", "ch"]

    /// - Parameters:
    ///   - path: the socket that a URI leads to.
    ///   - exists: whether there is such a file.
    init(
        isRoot: Bool, path: (ConnectionURI) -> String?, exists: (String) -> Bool
    ) {
        let place = isRoot ? "/system" : "/session"
        fallback = ConnectionURI(driver: "qemu", path: place)
        for driver in isRoot ? Self.systemDrivers : Self.sessionDrivers {
            var uri = ConnectionURI(driver: driver, path: place)
            uri.parameters = [.init(name: "mode", value: "direct")]
            guard let socket = path(uri) else { continue }
            let isThere = exists(socket)
            steps.append("\(driver): \(socket) \(isThere ? "is there" : "is not there")")
            if isThere { candidates.append(.driver(ConnectionURI(driver: driver, path: place))) }
        }
        var uri = fallback
        uri.parameters = [.init(name: "mode", value: "legacy")]
        guard let socket = path(uri) else { return }
        let isThere = exists(socket)
        steps.append("any driver: \(socket) \(isThere ? "is there" : "is not there")")
        guard isThere else { return }
        // No name: the daemon opens the first of its drivers that works.
        uri.parameters.append(.init(name: "name", value: ""))
        candidates.append(.anyDriver(uri))
    }

    /// This host's.
    static func current(readOnly: Bool) -> DriverProbe {
        DriverProbe(
            isRoot: geteuid() == 0,
            path: { uri in
                guard case .unix(let path)? = try? RemoteDriver.destination(of: uri, readOnly: readOnly) else {
                    return nil
                }
                return path
            }, exists: { access($0, F_OK) == 0 })
    }
}

extension Connection {
    /// Opens the first driver of this host that works.
    ///
    /// - Parameter tell: hears of each attempt.
    /// - Throws: the last driver's error, with what became of those before it.
    static func probe(readOnly: Bool, tell: (String) -> Void = { _ in }) async throws(VirtError) -> Connection {
        let probe = DriverProbe.current(readOnly: readOnly)
        probe.steps.forEach(tell)
        var failures: [String] = []
        var last: VirtError?
        for candidate in probe.candidates {
            do throws(VirtError) {
                let connection = try await open(candidate.uri, readOnly: readOnly)
                guard case .anyDriver = candidate else { return connection }
                let chosen = try await connection.driverURI()
                tell("any driver: the daemon chose \(chosen)")
                return connection.known(as: chosen)
            } catch {
                let name = if case .driver(let uri) = candidate { uri.driver } else { "any driver" }
                failures.append("\(name): \(error.message)")
                tell("\(name): \(error.message)")
                last = error
            }
        }
        if var last {
            last.cause = "tried " + failures.joined(separator: "; ")
            throw last
        }
        do throws(VirtError) {
            return try await open(probe.fallback, readOnly: readOnly)
        } catch {
            var error = error
            error.cause = ([error.cause ?? "no daemon is there"] + probe.steps).joined(separator: "; ")
            throw error
        }
    }
}
