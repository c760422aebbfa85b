import FoundationEssentials
import Testing
import VirtError
import VirtModel

@testable import QEMUDriver

/// The command line of every definition of the corpus is the one that stock libvirtd started QEMU with.
struct GoldenCommandLineTests {
    private static let golden =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/InteropTests/Golden"

    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: golden + "/process")) ?? []
        return files.filter { $0.hasSuffix(".args") }.map { String($0.dropLast(5)) }.sorted()
    }()

    /// Their processor is worked out from the host when they start, which is not the builder's part.
    private static let hostProcessor: Set<String> = ["corpus-04-virt-install-linux", "corpus-39-cpu-model-only"]
    /// Needs a virtiofsd that the driver does not start; see ``virtioFSWithoutASocketIsRefused()``.
    private static let refused: Set<String> = ["corpus-49-memory-backing"]

    @Test func theCorpusIsThere() {
        #expect(Self.names.count >= 55)
    }

    @Test(arguments: names.filter { !refused.contains($0) })
    func isWhatStockLibvirtStarted(name: String) throws {
        let wanted = try Self.read("process/\(name).args").split(separator: "\n").map(String.init)
        let definition = try Self.definition(name, started: wanted)
        let context = CommandLineContext(
            masterKeyPath: wanted.lazy.compactMap { Self.value(of: "\"file\":\"", in: $0, upTo: "\"") }.first ?? "",
            monitorPath: "",
            tpmSocketPath: wanted.lazy.compactMap { Self.value(of: "id=chrtpm,path=", in: $0, upTo: ",") }.first)
        let built = try CommandLineBuilder.build(definition, context: context)
        #expect(
            built.arguments.filter { !$0.isEmpty }.map(Self.withoutDescriptors)
                == wanted.dropFirst().map(Self.withoutDescriptors))
        #expect(built.descriptors.first == .monitor)
    }

    @Test func virtioFSWithoutASocketIsRefused() throws {
        let definition = try DomainDefinition.parse(Self.read("running/corpus-49-memory-backing.xml"), flags: [])
        #expect {
            try CommandLineBuilder.build(definition, context: CommandLineContext(masterKeyPath: "", monitorPath: ""))
        } throws: { error in
            (error as? VirtError)?.code == .configUnsupported && (error as? VirtError)?.cures.isEmpty == false
        }
    }

    @Test func withoutDescriptorsThePathsStand() throws {
        let definition = try DomainDefinition.parse(Self.read("running/corpus-16-serials.xml"), flags: [])
        let context = CommandLineContext(masterKeyPath: "/k", monitorPath: "/run/m,1.sock", passesDescriptors: false)
        let built = try CommandLineBuilder.build(definition, context: context)
        #expect(built.descriptors.isEmpty)
        #expect(built.arguments.contains("socket,id=charmonitor,path=/run/m,,1.sock,server=on,wait=off"))
        #expect(!built.arguments.contains { $0.contains("fd=") })
    }

    // MARK: Helpers

    /// The definition as it was started: what only became known afterwards is taken from the persistent one.
    private static func definition(_ name: String, started: [String]) throws -> DomainDefinition {
        var definition = try DomainDefinition.parse(read("running/\(name).xml"), flags: [])
        let persistent = try DomainDefinition.parse(read("secure/\(name).xml"), flags: .inactive)
        for (index, graphics) in persistent.devices.graphics.enumerated()
        where index < definition.devices.graphics.count {
            definition.devices.graphics[index].password = graphics.password
        }
        for index in definition.devices.memories.indices {
            guard case .dimm(var address)? = definition.devices.memories[index].info.address else { continue }
            address.base = nil
            definition.devices.memories[index].info.address = .dimm(address)
        }
        guard hostProcessor.contains(name) else {
            definition.cpu = persistent.cpu
            return definition
        }
        // Give the builder the very model and features that were worked out.
        let words = (zip(started, started.dropFirst()).first { $0.0 == "-cpu" }?.1 ?? "").split(separator: ",")
        var cpu = persistent.cpu ?? GuestCPU()
        cpu.mode = .custom
        cpu.model = words.first.map(String.init)
        cpu.features = words.dropFirst().filter { !$0.hasPrefix("l3-cache") && !$0.hasPrefix("hv-") }.map { word in
            let halves = word.split(separator: "=")
            return CPUFeature(String(halves[0]), halves.last == "on" ? .require : .disable)
        }
        definition.cpu = cpu
        return definition
    }

    private static func read(_ path: String) throws -> String {
        try String(contentsOfFile: "\(golden)/\(path)", encoding: .utf8)
    }

    private static func value(of key: String, in text: String, upTo end: Character) -> String? {
        guard let range = text.firstRange(of: key) else { return nil }
        return String(text[range.upperBound...].prefix { $0 != end })
    }

    private static func withoutDescriptors(_ argument: String) -> String {
        argument.replacing(/fd=[0-9]+/, with: "fd=N").replacing(/"fd":"[0-9]+"/, with: "\"fd\":\"N\"")
    }
}
