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
        var script = preparation
        for (number, command) in commands.enumerated() {
            let words = command.map { "'" + $0 + "'" }.joined(separator: " ")
            script += "virsh -q -c qemu:///system \(words) >'\(directory.path)/\(number).out' "
            script += "2>'\(directory.path)/\(number).err'\n"
        }
        script += "kill $libvirtd; wait $libvirtd\n"
        var request = SpawnRequest(
            executable: "/usr/bin/unshare",
            arguments: ["-m", "-n", "-p", "-f", "--mount-proc", "/bin/bash", "-c", script],
            environment: [(name: "PATH", value: "/usr/sbin:/usr/bin:/sbin:/bin"), (name: "LC_ALL", value: "C")])
        request.newSession = true
        let child = try ChildProcess.spawn(request)
        guard await child.waitForExit(within: .seconds(90)) != nil else {
            try child.send(signal: SIGKILL)
            throw VirtError(.operationTimeout, "stock libvirtd did not answer")
        }
        return commands.indices.map { number in
            Answer(
                output: text("\(directory.path)/\(number).out"), errors: text("\(directory.path)/\(number).err"))
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

    private static func remove(_ path: String) {
        for name in HostFile.names(in: path) {
            let entry = path + "/" + name
            var status = stat()
            if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(entry) } else { unlink(entry) }
        }
        rmdir(path)
    }
}
