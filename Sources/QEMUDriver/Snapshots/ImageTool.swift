import Glibc
import HostSystem
public import VirtError

/// Runs `qemu-img`, directly and without a shell in between.
public enum ImageTool {
    public static let executable = "/usr/bin/qemu-img"

    /// - Throws: error 1 with the tool's own words.
    public static func run(_ arguments: [String]) async throws(VirtError) {
        let pipe = try DescriptorPair.pipe()
        var request = SpawnRequest(
            executable: executable, arguments: arguments,
            environment: [("LC_ALL", "C"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")])
        request.standardError = .descriptor(pipe.second.rawValue)
        // What it makes is a guest's disk: nobody else's business.
        request.fileCreationMask = 0o077
        let process = try ChildProcess.spawn(request)
        let exit = await process.waitForExit()
        let words = try Self.read(pipe)
        if let exit, exit == .code(0) { return }
        throw VirtError(
            .internalError,
            "Child process (\(([executable] + arguments).joined(separator: " "))) unexpected exit status: \(words)",
            domain: .none, cause: words.isEmpty ? "qemu-img failed" : words)
    }

    private static func read(_ pipe: consuming DescriptorPair) throws(VirtError) -> String {
        _ = fcntl(pipe.first.rawValue, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 16384)
        let count = Glibc.read(pipe.first.rawValue, &bytes, bytes.count)
        let text = String(decoding: bytes[..<max(0, count)], as: UTF8.self)
        return text.split(separator: "\n").joined(separator: "; ")
    }
}
