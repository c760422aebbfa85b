import CHostShims
import Glibc
import HostSystem
import VirtError

/// Runs calls that may block for long (name lookups, connecting) on a thread of their own.
enum BlockingWork {
    private final class Job {
        let body: () -> Void

        init(_ body: @escaping () -> Void) {
            self.body = body
        }
    }

    static func run<Value: Sendable>(
        _ body: @escaping @Sendable () -> Result<Value, VirtError>
    ) async throws(VirtError) -> Value {
        let result: Result<Value, VirtError> = await withCheckedContinuation { continuation in
            let job = Unmanaged.passRetained(Job { continuation.resume(returning: body()) })
            let code = apus_start_thread(
                { raw in
                    guard let raw else { return }
                    Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body()
                }, job.toOpaque())
            guard code != 0 else { return }
            job.release()
            continuation.resume(returning: .failure(.systemCall(code, "cannot start a thread", domain: .rpc)))
        }
        return try result.get()
    }
}
