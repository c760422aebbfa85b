import Apus
import CApus
import Dispatch
import Glibc
import Synchronization

/// What the C side holds as `apus_connection`.
final class Handle: Sendable {
    let connection: Connection
    let events = EventQueue()

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// The handle behind a pointer that ``retained()`` made.
    static func at(_ pointer: OpaquePointer?) -> Handle? {
        pointer.map { Unmanaged<Handle>.fromOpaque(UnsafeRawPointer($0)).takeUnretainedValue() }
    }

    func retained() -> OpaquePointer {
        OpaquePointer(Unmanaged.passRetained(self).toOpaque())
    }

    static func release(_ pointer: OpaquePointer) {
        Unmanaged<Handle>.fromOpaque(UnsafeRawPointer(pointer)).release()
    }

    func domain(_ uuid: String) async throws(VirtError) -> Domain {
        guard let uuid = DomainUUID(uuid) else { throw VirtError(.invalidArg, "'\(uuid)' is not a UUID") }
        return try await connection.domain(uuid: uuid)
    }
}

/// Runs `body` to its end while the calling thread waits, and notes its error for that thread.
///
/// - Returns: nil after an error.
func waiting<Value: Sendable>(_ body: @escaping @Sendable () async throws(VirtError) -> Value) -> Value? {
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Result<Value, VirtError>?>(nil)
    Task.detached {
        let outcome: Result<Value, VirtError>
        do throws(VirtError) {
            outcome = .success(try await body())
        } catch {
            outcome = .failure(error)
        }
        result.withLock { $0 = outcome }
        done.signal()
    }
    done.wait()
    switch result.withLock({ $0 }) {
    case .success(let value):
        apus_private_set_error(0, nil)
        return value
    case .failure(let error):
        apus_private_set_error(error.code.rawValue, error.message)
        return nil
    case nil: return nil
    }
}

/// As ``waiting(_:)``, with the connection that the C side names.
func waiting<Value: Sendable>(
    on pointer: OpaquePointer?, _ body: @escaping @Sendable (Handle) async throws(VirtError) -> Value
) -> Value? {
    guard let handle = Handle.at(pointer) else {
        apus_private_set_error(ErrorCode.invalidConn.rawValue, "no connection")
        return nil
    }
    return waiting { () async throws(VirtError) -> Value in try await body(handle) }
}

/// A string of the C side; nil for NULL.
func text(_ pointer: UnsafePointer<CChar>?) -> String? {
    pointer.map { String(cString: $0) }
}

/// A copy for the C side to free.
func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    text.flatMap { strdup($0) }
}
