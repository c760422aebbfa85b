import Glibc
import HostSystem
import Testing

/// A directory of its own for one test, gone with everything in it at the end.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/apus-test-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        path = try #require(made)
    }

    deinit {
        Self.removeAll(path)
    }

    private static func removeAll(_ path: String) {
        if unlink(path) == 0 { return }
        for name in HostFile.names(in: path) { removeAll("\(path)/\(name)") }
        rmdir(path)
    }
}
