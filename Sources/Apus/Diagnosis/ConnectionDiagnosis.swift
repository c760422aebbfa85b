import CHostShims
import Glibc
import HostSystem
import RemoteDriver
import VirtDriver
import VirtError

/// Why a connection works or does not: the way to the daemon, looked at step by step.
public enum ConnectionDiagnosis {
    /// - Parameter uri: nil for the default.
    public static func run(_ uri: String?, readOnly: Bool = false) async -> [DiagnosisCheck] {
        var checks: [DiagnosisCheck] = []
        do throws(VirtError) {
            let explanation = try ConnectionDefaults.current.explain(uri)
            checks += explanation.warnings.map { DiagnosisCheck("configuration", .warn, $0) }
            checks.append(DiagnosisCheck("URI", .pass, "\(explanation.uri), by \(explanation.rule)"))
            let parsed = try ConnectionURI.named(explanation.uri)
            switch try RemoteDriver.destination(of: parsed, readOnly: readOnly) {
            case .unix(let path): checks += socket(path)
            case .network(let address): checks.append(DiagnosisCheck("way", .pass, "network, \(address)"))
            case .program(let program): checks.append(DiagnosisCheck("way", .pass, "the program \(program)"))
            }
        } catch {
            checks.append(DiagnosisCheck("URI", .fail, error.message, cure: error.cures.first))
            return checks
        }
        checks.append(await opening(uri, readOnly))
        checks += firewall()
        return checks
    }

    private static func opening(_ uri: String?, _ readOnly: Bool) async -> DiagnosisCheck {
        do throws(VirtError) {
            let connection = try await Connection.open(uri, readOnly: readOnly)
            let version = try? await connection.libraryVersion()
            await connection.close()
            return DiagnosisCheck(
                "connection", .pass, "opened; the other end is libvirt \(version.map { "\($0)" } ?? "?")")
        } catch {
            return DiagnosisCheck("connection", .fail, error.message, cure: error.cures.first)
        }
    }

    private static func socket(_ path: String) -> [DiagnosisCheck] {
        let (unit, daemon) = server(of: path)
        var status = stat()
        guard stat(path, &status) == 0 else {
            let absent = DiagnosisCheck(
                "socket", .fail, "\(path) is not there; \(daemon) makes it",
                cure: "systemctl start \(unit), or run apusd")
            return [absent] + lock(path)
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            return [DiagnosisCheck("socket", .fail, "\(path) is no socket", cure: "remove it and start the daemon")]
        }
        let mode = String(status.st_mode & 0o777, radix: 8)
        var checks = [
            DiagnosisCheck("socket", .pass, "\(path), owner \(status.st_uid):\(status.st_gid), mode \(mode)")
        ]
        guard access(path, R_OK | W_OK) == 0 else {
            checks.append(
                DiagnosisCheck(
                    "permission", .fail, "this user may not use it",
                    cure: "join the socket's group (often libvirt), or use qemu:///session"))
            return checks
        }
        checks.append(DiagnosisCheck("permission", .pass, "this user may use it"))
        do throws(VirtError) {
            let peer = try UnixSocket.connect(path)
            var (process, user, group): (pid_t, uid_t, gid_t) = (0, 0, 0)
            let isKnown = apus_peer_credentials(peer.rawValue, &process, &user, &group) == 0 && process > 0
            let name = isKnown ? HostFile.text("/proc/\(process)/comm", limit: 64)?.prefix { $0 != "\n" } : nil
            checks.append(
                DiagnosisCheck("listener", .pass, isKnown ? "process \(process) (\(name ?? "?"))" : "another process"))
        } catch {
            checks.append(
                DiagnosisCheck(
                    "listener", .fail, "nobody listens: \(error.message)",
                    cure: "systemctl start \(unit), or run apusd, which replaces the stale file"))
            checks += lock(path)
        }
        return checks
    }

    /// A lock file of a daemon that is not there any more, beside a socket.
    private static func lock(_ path: String) -> [DiagnosisCheck] {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        let file = directory + "/apusd.lock"
        guard let holder = HostFile.text(file, limit: 32).flatMap({ Int32($0.prefix { $0.isNumber }) }) else {
            return []
        }
        return kill(holder, 0) == 0 || errno == EPERM
            ? [
                DiagnosisCheck(
                    "lock", .warn, "\(file) names process \(holder), which lives but does not serve this socket")
            ]
            : [DiagnosisCheck("lock", .pass, "\(file) is left over from process \(holder), and does no harm")]
    }

    /// The unit and the daemon that serve a socket, told by its name.
    static func server(of path: String) -> (unit: String, daemon: String) {
        let name = path.split(separator: "/").last ?? ""
        let daemon = name.prefix { $0 != "-" }
        guard daemon.hasPrefix("virt"), daemon.hasSuffix("d") else { return ("libvirtd.socket", "apusd or libvirtd") }
        return ("\(daemon).socket", String(daemon))
    }

    /// Docker's firewall rules drop what guests on a bridge send, which looks like a broken network.
    private static func firewall() -> [DiagnosisCheck] {
        guard if_nametoindex("docker0") != 0 else { return [] }
        let calls = HostFile.text("/proc/sys/net/bridge/bridge-nf-call-iptables", limit: 16)
        guard calls?.hasPrefix("1") == true else {
            return [DiagnosisCheck("firewall", .pass, "Docker is here, bridges are not filtered")]
        }
        return [
            DiagnosisCheck(
                "firewall", .warn, "Docker drops what it does not know, guests' packets on bridges among it",
                cure: "iptables -I DOCKER-USER -i virbr0 -j ACCEPT, and -o virbr0 likewise")
        ]
    }
}
