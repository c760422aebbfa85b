import CHostShims
import Glibc
import HostSystem
import VirtError

/// Sees to it that one process at a time drives the guests below the directory of an embedded driver: a monitor talks to
/// one program only, and a second one would take guests that it cannot reach for dead.
final class RootLock: Sendable {
    private let file: Descriptor

    /// Takes the lock. A process that only looks is gone in a moment; this waits for it.
    ///
    /// - Throws: error 55 naming the process that keeps it; error 38 when the file cannot be used.
    init(root: String, waiting limit: Duration = .seconds(5)) async throws(VirtError) {
        let path = "\(root)/driver.lock"
        let number = apus_open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard number >= 0 else { throw .systemCall(errno, "cannot open '\(path)'", domain: .qemu) }
        let file = Descriptor(owning: number)
        let end = ContinuousClock.now + limit
        while apus_lock_file(number) != 0 {
            guard ContinuousClock.now < end, (try? await Task.sleep(for: .milliseconds(20))) != nil else {
                let holder = HostFile.text(path, limit: 32).flatMap { Int32($0.prefix { $0.isNumber }) }
                throw VirtError(
                    .operationInvalid, "another process has opened '\(root)'", domain: .qemu, rule: "HOST-ROOT-BUSY",
                    cause: (holder.map { "process \($0)" } ?? "another process") + " has locked '\(path)'",
                    cures: [
                        "let it finish; a console is left with ^]",
                        "start apusd for guests that several programs use at a time",
                    ])
            }
        }
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(number, 0)
        _ = write(number, text, text.count)
        // The file stays when the lock goes: removing it would let two processes lock two files of one name.
        self.file = file
    }
}
