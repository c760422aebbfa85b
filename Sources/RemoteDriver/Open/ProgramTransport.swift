import CHostShims
import Glibc
import HostSystem
import Synchronization
import VirtError

/// A program that carries the connection over its standard input and output: ssh, or one that the user names.
final class ProgramTransport: Sendable {
    private let child: ChildProcess
    private let errors: Descriptor
    private let said = Mutex<[UInt8]>([])

    /// Starts it.
    ///
    /// - Returns: the connection's end, beside the object that knows what the program complains of.
    /// - Throws: error 38 when there is no such program.
    static func start(
        _ program: String, _ arguments: [String]
    ) throws(VirtError) -> (Int32, ProgramTransport) {
        guard let executable = find(program) else {
            throw .systemCall(
                ENOENT, "Cannot find '\(program)' in path", domain: .rpc)
        }
        let data = try DescriptorPair.sockets()
        let errors = try DescriptorPair.pipe()
        var request = SpawnRequest(
            executable: executable, arguments: arguments, environment: environment)
        request.standardInput = .descriptor(data.second.rawValue)
        request.standardOutput = .descriptor(data.second.rawValue)
        request.standardError = .descriptor(errors.second.rawValue)
        // ssh asks for passwords on the terminal, which it finds through its session.
        request.newSession = false
        let child = try ChildProcess.spawn(request)
        let transport = ProgramTransport(child: child, errors: try errors.first.duplicate())
        return (try data.first.duplicate().release(), transport)
    }

    private init(child: ChildProcess, errors: consuming Descriptor) {
        self.child = child
        self.errors = errors
        SocketBytes.setNonBlocking(self.errors.rawValue)
    }

    /// What the program has written to its standard error, on one line.
    func complaint() -> String {
        var buffer = [UInt8](repeating: 0, count: 1024)
        var bytes: [UInt8] = []
        while bytes.count < 8192 {
            let count = read(errors.rawValue, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text.filter { $0 != "\r" })
    }

    /// The connection ended before the daemon answered: says it as libvirt does, with the program's own words.
    func failure() async -> VirtError {
        _ = await child.waitForExit(within: .seconds(2))
        var error = VirtError.systemCall(ECONNRESET, "Cannot recv data: \(complaint())", domain: .rpc)
        error.cures = ["try the command by hand", "check that libvirt's client tools or netcat are on the other host"]
        return error
    }

    private static var environment: [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        var next = environ
        while let entry = next.pointee {
            let halves = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 { result.append((String(halves[0]), String(halves[1]))) }
            next += 1
        }
        return result
    }

    static func find(_ program: String) -> String? {
        if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }
}
