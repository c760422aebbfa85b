import Glibc
import Subprocess
import SystemPackage
import Testing

/// A daemon that scenarios run against.
enum Peer: String, Sendable, CustomTestStringConvertible {
    /// libvirtd of the distribution: the judge.
    case stock
    /// This project's daemon, from the same build as the tests.
    case apusd

    var testDescription: String { rawValue }

    /// Whether the daemon beside the tests understands the options that a daemon of this project has.
    static var daemonExists: Bool {
        get async { await help(of: Files.daemon, says: "--root") }
    }

    static func help(of program: String?, says text: String) async -> Bool {
        guard let program else { return false }
        let help = try? await Sandbox.limited(to: .seconds(20), what: "\(program) --help") {
            try await Subprocess.run(
                .path(FilePath(program)), arguments: ["--help"], output: .string(limit: 1 << 16),
                error: .combinedWithOutput)
        }
        return help?.standardOutput.contains(text) == true
    }
}

/// The command that scenarios of the command line call.
enum Client: String, Sendable {
    case virsh
    case apus

    /// Whether `apus` knows the verbs that are compared.
    static var apusExists: Bool {
        get async { await Peer.help(of: Files.commandLine, says: "dominfo") }
    }
}

/// Files that the tests use.
enum Files {
    /// The directory of this target's sources, with `Scripts`, `Scenarios`, `Python` and `Definitions`.
    static let tests: String = {
        let source = #filePath
        return source[..<(source.lastIndex(of: "/") ?? source.endIndex)].description
    }()

    /// The directory of the running test bundle, where the build puts the programs too.
    static let products: String? = {
        guard let executable = resolved("/proc/self/exe"), let slash = executable.lastIndex(of: "/") else { return nil }
        return String(executable[..<slash])
    }()

    /// The daemon under test.
    static let daemon = program("apusd")
    /// The command line under test.
    static let commandLine = program("apus")

    /// A program in `APUS_BIN`, or beside the test bundle.
    private static func program(_ name: String) -> String? {
        let directory = environment("APUS_BIN") ?? products
        guard let path = directory.map({ "\($0)/\(name)" }), access(path, X_OK) == 0 else { return nil }
        return path
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    /// The path without symbolic links, or nil if there is no such file.
    static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// A text file's content, or nil if it cannot be read.
    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Names in a directory, sorted.
    static func list(_ path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
