import HostSystem
import NIOCore
import NIOPosix
import VirtDriver
import VirtError

/// Asks polkit who may do what (polkit's D-Bus interface `org.freedesktop.PolicyKit1.Authority`).
actor PolkitAuthority {
    enum Answer: Sendable, Equatable {
        case authorized
        /// Would be, if the user showed who they are and something could ask them.
        case challenge
        case denied
        /// The user did not want to.
        case dismissed
    }

    private let path: String
    private var connection: Task<Result<DBusConnection, VirtError>, Never>?

    /// - Parameter address: of the system bus, as `DBUS_SYSTEM_BUS_ADDRESS` says it; nil for the standard one.
    init(address: String?) {
        let mark = "unix:path="
        let first = address?.split(separator: ";").first { $0.hasPrefix(mark) }
        path = first.map { String($0.dropFirst(mark.count).prefix { $0 != "," }) } ?? "/run/dbus/system_bus_socket"
    }

    /// Whether a process may do something.
    ///
    /// - Parameters:
    ///   - details: about what it wants to do; rules of polkit's administrator look at them.
    ///   - asksUser: whether the user may be asked for a password.
    /// - Throws: error 38 or 89 when polkit cannot be asked.
    func check(
        _ action: String, process: ProcessIdentity, user: UInt32, details: [String: String] = [:],
        asksUser: Bool = false
    ) async throws(VirtError) -> Answer {
        let question = Self.question(action, process, user, details, asksUser)
        let answer = try await ask(question, timeout: asksUser ? nil : .seconds(30))
        var reader = DBusReader(answer.body)
        do throws(DBusError) {
            guard answer.signature == "(bba{ss})" else { throw DBusError("'\(answer.signature)'") }
            let (isAuthorized, isChallenge) = (try reader.flag(), try reader.flag())
            if isAuthorized { return .authorized }
            if try reader.dictionary()["polkit.dismissed"] != nil { return .dismissed }
            return isChallenge ? .challenge : .denied
        } catch {
            throw .bus("unexpected reply from polkit", error.reason)
        }
    }

    private func ask(_ question: DBusMessage, timeout: TimeAmount?) async throws(VirtError) -> DBusMessage {
        let known = connection
        if let known, case .success(let bus) = await known.value, bus.isOpen {
            return try await bus.call(question, timeout: timeout)
        }
        // Others may have connected anew while this waited.
        if connection == known || connection == nil {
            let path = path
            connection = Task {
                do throws(VirtError) {
                    return .success(try await DBusConnection.open(path, on: MultiThreadedEventLoopGroup.singleton))
                } catch {
                    return .failure(error)
                }
            }
        }
        guard let opened = await connection?.value else { throw .bus("no message bus", path) }
        return try await opened.get().call(question, timeout: timeout)
    }

    static func question(
        _ action: String, _ process: ProcessIdentity, _ user: UInt32, _ details: [String: String], _ asksUser: Bool
    ) -> DBusMessage {
        var message = DBusMessage(kind: .call, serial: 0)
        message.path = "/org/freedesktop/PolicyKit1/Authority"
        message.interface = "org.freedesktop.PolicyKit1.Authority"
        message.destination = "org.freedesktop.PolicyKit1"
        message.member = "CheckAuthorization"
        message.signature = "(sa{sv})sa{ss}us"
        var body = DBusWriter()
        body.string("unix-process")
        body.array(alignment: 8) { entries in
            func entry(_ name: String, _ type: String, _ write: (inout DBusWriter) -> Void) {
                entries.align(8)
                entries.string(name)
                entries.signature(type)
                write(&entries)
            }
            entry("pid", "u") { $0.word(UInt32(bitPattern: process.pid)) }
            entry("start-time", "t") { $0.long(process.startTime) }
            entry("uid", "i") { $0.word(user) }
        }
        body.string(action)
        body.array(alignment: 8) { entries in
            for (name, value) in details.sorted(by: { $0.key < $1.key }) {
                entries.align(8)
                entries.string(name)
                entries.string(value)
            }
        }
        body.word(asksUser ? 1 : 0)
        body.string("")
        message.body = body.bytes
        return message
    }
}
