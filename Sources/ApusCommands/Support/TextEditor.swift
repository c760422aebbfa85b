import Apus
import Glibc

/// Lets the user change a text in an editor of their own.
enum TextEditor {
    /// Opens `$VISUAL`, `$EDITOR` or `sensible-editor` on a private temporary file.
    ///
    /// - Returns: what the file holds when the editor has ended.
    static func edit(_ text: String, suffix: String) async throws(CommandFailure) -> String {
        let path = try write(text, suffix: suffix)
        defer { unlink(path) }
        try run(on: path)
        return try XMLFile.read(path)
    }

    private static func write(_ text: String, suffix: String) throws(CommandFailure) -> String {
        let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(directory)/apusXXXXXX\(suffix)".utf8CString)
        let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
        guard descriptor >= 0 else {
            throw CommandFailure("mkstemps: failed to create temporary file: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                unlink(path)
                let reason = String(cString: strerror(errno))
                throw CommandFailure("write: \(path): failed to write to temporary file: \(reason)")
            }
            rest = rest.dropFirst(count)
        }
        return path
    }

    /// The editor's words are split at blanks; no shell looks at them.
    private static func run(on path: String) throws(CommandFailure) {
        let command = variable("VISUAL") ?? variable("EDITOR") ?? "sensible-editor"
        let words = command.split(separator: " ").map(String.init) + [path]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, words[0], nil, nil, arguments, environ)
        guard code == 0 else {
            throw CommandFailure("cannot start the editor '\(words[0])': \(String(cString: strerror(code)))")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            let what = status & 0x7f == 0 ? "exit status \(status >> 8 & 0xff)" : "signal \(status & 0x7f)"
            throw CommandFailure(
                nil,
                VirtError(
                    .internalError, "Child process (\(words.joined(separator: " "))) unexpected \(what)",
                    cause: "the editor gave up"))
        }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
