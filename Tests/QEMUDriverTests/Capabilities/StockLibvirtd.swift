import FoundationEssentials
import Glibc
import HostSystem
import Testing
import VirtError

/// Runs virsh against a stock libvirtd that lives in namespaces of its own for the time of one script.
struct StockLibvirtd {
    /// Tests that need it are skipped where it is not installed or the caller may not make namespaces.
    static var isAvailable: Bool {
        getuid() == 0
            && ["/usr/sbin/libvirtd", "/usr/bin/virsh", "/usr/bin/unshare", emulator].allSatisfy { (path: String) in
                access(path, X_OK) == 0
            }
    }

    static let emulator = "/usr/bin/qemu-system-x86_64"
    static let uuid = "11111111-2222-4333-8444-555555555555"

    struct Answer: Sendable {
        var output: String
        var errors: String
    }

    /// The answers of `virsh` to each of `commands`.
    static func answers(to commands: [[String]]) async throws -> [Answer] {
        let directory = try TemporaryDirectory()
        var script = ""
        for (number, command) in commands.enumerated() {
            let words = command.map { "'" + $0 + "'" }.joined(separator: " ")
            script += "virsh -q -c qemu:///system \(words) >'\(directory.path)/\(number).out' "
            script += "2>'\(directory.path)/\(number).err'\n"
        }
        try await run(script)
        return commands.indices.map { number in
            Answer(
                output: text("\(directory.path)/\(number).out"), errors: text("\(directory.path)/\(number).err"))
        }
    }

    /// One call of the Python binding and what came of it.
    struct Call: Codable, Hashable {
        var name: String
        var arguments: [String]
        var flags: UInt32
        /// Pass the arguments as one list.
        var asList = false
    }

    struct Outcome: Codable, Hashable {
        var result: String?
        var code: Int32?
        var domain: Int32?
        var message: String?
    }

    /// What python3-libvirt gets for each call.
    static func outcomes(of calls: [Call]) async throws -> [Outcome] {
        let directory = try TemporaryDirectory()
        let input = String(decoding: try JSONEncoder().encode(calls), as: UTF8.self)
        try directory.write("calls.json", input)
        try directory.write("run.py", python)
        try await run("/usr/bin/python3 '\(directory.path)/run.py' '\(directory.path)'\n")
        let bytes = try HostFile.read(directory.path + "/outcomes.json")
        return try JSONDecoder().decode([Outcome].self, from: Data(bytes))
    }

    private static let python = """
        import json, libvirt, sys
        libvirt.registerErrorHandler(lambda context, error: None, None)
        connection = libvirt.open('qemu:///system')
        outcomes = []
        for call in json.load(open(sys.argv[1] + '/calls.json')):
            arguments = [call['arguments']] if call['asList'] else call['arguments']
            try:
                outcomes.append({'result': str(getattr(connection, call['name'])(*arguments, call['flags']))})
            except libvirt.libvirtError as error:
                outcomes.append({'code': error.get_error_code(), 'domain': error.get_error_domain(),
                                 'message': error.get_error_message()})
        json.dump(outcomes, open(sys.argv[1] + '/outcomes.json', 'w'))
        """

    private static func run(_ commands: String) async throws {
        let script = preparation + commands + "kill $libvirtd; wait $libvirtd\n"
        var request = SpawnRequest(
            executable: "/usr/bin/unshare",
            arguments: ["-m", "-n", "-p", "-f", "--kill-child", "--mount-proc", "/bin/bash", "-c", script],
            environment: [(name: "PATH", value: "/usr/sbin:/usr/bin:/sbin:/bin"), (name: "LC_ALL", value: "C")])
        request.parentDeathSignal = SIGKILL
        let child = try ChildProcess.spawn(request)
        guard await child.waitForExit(within: .seconds(90)) != nil else {
            try child.send(signal: SIGKILL)
            throw VirtError(.operationTimeout, "stock libvirtd did not answer")
        }
    }

    private static func text(_ path: String) -> String {
        (try? HostFile.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static let preparation = """
        mount --make-rprivate /
        for place in /run /var/lib/libvirt /var/log/libvirt /var/cache/libvirt /etc/libvirt; do
            mkdir -p $place; mount -t tmpfs none $place
        done
        mkdir -p /run/lock
        printf 'stdio_handler="file"\\nuser="root"\\ngroup="root"\\nnamespaces=[]\\nsecurity_driver="none"\\n' \
            >/etc/libvirt/qemu.conf
        printf 'auth_unix_rw="none"\\nauth_unix_ro="none"\\nhost_uuid="\(uuid)"\\n' >/etc/libvirt/libvirtd.conf
        libvirtd >/dev/null 2>&1 &
        libvirtd=$!
        for attempt in $(seq 200); do [ -S /run/libvirt/libvirt-sock ] && break; sleep 0.05; done

        """
}

/// A directory of its own for a test, removed with its value.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/apus-capabilities-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw VirtError(.systemError, "cannot make a temporary directory") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// Writes a file, and the directories above it.
    func write(_ name: String, _ text: String) throws {
        var directory = path
        for part in name.split(separator: "/").dropLast() {
            directory += "/" + part
            mkdir(directory, 0o700)
        }
        try AtomicFile.write(path + "/" + name, text: text, durable: false)
    }

    func makeExecutable(_ name: String) throws {
        guard chmod(path + "/" + name, 0o700) == 0 else { throw VirtError(.systemError, "cannot change mode") }
    }

    private static func remove(_ path: String) {
        for name in HostFile.names(in: path) {
            let entry = path + "/" + name
            var status = stat()
            if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(entry) } else { unlink(entry) }
        }
        rmdir(path)
    }
}
