import CHostShims
import Glibc
import HostSystem
import VirtError

/// Sees to it that one daemon serves a place at a time.
final class DaemonLock: Sendable {
    private let number: Int32

    /// Takes the lock, and writes the process's number into its file.
    ///
    /// - Throws: error 55 naming the daemon that has it; error 38 when the file cannot be used.
    init(path: String) throws(VirtError) {
        number = apus_open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard number >= 0 else { throw .systemCall(errno, "cannot open '\(path)'") }
        guard apus_lock_file(number) == 0 else {
            let holder = HostFile.text(path, limit: 32).flatMap { Int32($0.prefix { $0.isNumber }) }
            close(number)
            let owner = holder.map { "process \($0) (\(ProcessName.of($0)))" } ?? "another process"
            throw VirtError(
                .operationInvalid, "another daemon serves this place already", cause: "\(owner) has locked '\(path)'",
                cures: [
                    holder.map { "stop it first: `kill \($0)`; its guests keep running" } ?? "stop it first",
                    "or serve another place with --root DIR",
                ])
        }
        let text = Array("\(getpid())\n".utf8)
        guard ftruncate(number, 0) == 0, write(number, text, text.count) == text.count else {
            let code = errno
            close(number)
            throw .systemCall(code, "cannot write '\(path)'")
        }
    }

    deinit {
        // The file stays: removing it would let two daemons lock two files of one name.
        _ = ftruncate(number, 0)
        _ = close(number)
    }
}
