import Glibc
import HostSystem
import VirtError

/// The log of a domain, `NAME.log`: what was started and how it ended, and between that QEMU's own output.
struct LaunchLog: Sendable {
    let path: String

    /// Opens the log for appending; QEMU gets the same description as its standard output.
    func open() throws(VirtError) -> Descriptor {
        let number = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw .systemCall(errno, "failed to create logfile \(path)") }
        return Descriptor(owning: number)
    }

    /// Adds a line with the time in front. A log that cannot be written is no reason to fail anything.
    func note(_ text: String) {
        guard let file = try? open() else { return }
        try? file.writeAll(Array("\(Self.timestamp()): \(text)\n".utf8))
    }

    /// The start of a run: banner, environment and command line in a form that a shell understands.
    static func header(of request: LaunchRequest) -> String {
        var text = "\(timestamp()): \(request.banner)\n"
        for variable in request.environment { text += "\(variable.name)=\(quoted(variable.value)) \\\n" }
        text += quoted(request.executable)
        for argument in request.arguments {
            text += argument.hasPrefix("-") ? " \\\n" : " "
            text += quoted(argument)
        }
        return text + "\n"
    }

    /// What QEMU wrote beyond `offset`, without lines that say nothing about a failure.
    func output(from offset: Int) -> String {
        guard let bytes = try? HostFile.read(path), bytes.count > offset else { return "" }
        return String(decoding: bytes[offset...], as: UTF8.self)
            .split(separator: "\n")
            .filter { line in
                !line.contains("char device redirected to") && !line.contains(": Domain id=")
                    && !line.contains(": debug:") && !line.contains(": info :")
            }
            .joined(separator: "\n")
    }

    /// Single quotes where a shell would see more than a word.
    static func quoted(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_=+,./:@%".utf8.contains(byte)
            }
        }
        if plain, !text.isEmpty { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// UTC, `2026-11-23 07:36:25.499+0000`.
    static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        func padded(_ number: Int32, _ width: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let day = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
        let time = "\(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))"
        return "\(day) \(time).\(padded(Int32(now.tv_nsec / 1_000_000), 3))+0000"
    }
}
