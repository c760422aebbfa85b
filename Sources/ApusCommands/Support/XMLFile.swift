import Apus
import HostSystem

/// Reads what the user names on the command line.
enum XMLFile {
    /// The text of a file; `/dev/stdin` works too.
    static func read(_ path: String) throws(CommandFailure) -> String {
        do throws(VirtError) {
            return String(decoding: try HostFile.read(path, limit: 10 << 20), as: UTF8.self)
        } catch {
            let reason = error.message.split(separator: ": ").last.map(String.init) ?? error.message
            throw CommandFailure("Failed to open file '\(path)': \(reason)", status: .invalid)
        }
    }
}
