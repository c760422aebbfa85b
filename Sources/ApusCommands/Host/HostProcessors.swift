import Apus
import ArgumentParser

/// `apus nodecpumap`.
struct HostCPUMap: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "nodecpumap", abstract: "Print which of the host's processors are online.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Print processors as a list.") var pretty = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let cpus = try await attempt("Unable to get cpu map") { () async throws(VirtError) in
            try await connection.hostCPUs()
        }
        if output.isJSON {
            return output.json([
                "present": .integer(cpus.present), "online": .integer(cpus.online),
                "map": CPUList.json(cpus.map, hostCPUs: cpus.present),
            ])
        }
        let map =
            pretty
            ? CPUList.text(cpus.map, hostCPUs: cpus.present) : CPUList.marks(cpus.map, hostCPUs: cpus.present)
        output.result("CPUs present:   \(cpus.present)\nCPUs online:    \(cpus.online)\nCPU map:        \(map)\n")
    }
}

/// `apus maxvcpus`.
struct MaximumCPUs: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "maxvcpus", abstract: "Print how many virtual processors a domain can have.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "Type of the domain.") var type: String?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let count = try await attempt { () async throws(VirtError) in try await connection.maximumCPUs(type: type) }
        output.isJSON ? output.json(["maximum": .integer(count)]) : output.result("\(count)\n")
    }
}

/// `apus cpu-models`.
struct CPUModels: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "cpu-models", abstract: "Print the processor models of an architecture.")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The architecture.") var arch: String

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let models = try await attempt("failed to get CPU model names") { () async throws(VirtError) in
            try await connection.cpuModels(architecture: arch)
        }
        if output.isJSON { return output.json(.array(models.map { .string($0) })) }
        guard !models.isEmpty else { return output.result("all CPU models are accepted\n") }
        for model in models { output.result(model + "\n") }
    }
}

/// `apus sysinfo`.
struct SystemInformation: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "sysinfo", abstract: "Print the host's firmware tables.")

    @OptionGroup var global: GlobalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let xml = try await attempt("failed to get sysinfo") { () async throws(VirtError) in
            try await connection.systemInformation()
        }
        output.isJSON ? output.json(["xml": .string(xml)]) : output.result(xml)
    }
}

/// `apus node-memory-tune`.
struct HostMemoryTuning: ChangingCommand {
    static let configuration = CommandConfiguration(
        commandName: "node-memory-tune", abstract: "Print or change how the host merges equal pages.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var explaining: ExplainOptions
    @Option(help: ArgumentHelp("Pages a round.", valueName: "number")) var shmPagesToScan: UInt32?
    @Option(help: ArgumentHelp("Milliseconds between rounds.", valueName: "number")) var shmSleepMillisecs: UInt32?
    @Option(help: ArgumentHelp("1 to merge across NUMA nodes.", valueName: "number")) var shmMergeAcrossNodes: UInt32?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        var new: [Parameter] = []
        if let shmPagesToScan { new.append(Parameter("shm_pages_to_scan", .uint(shmPagesToScan))) }
        if let shmSleepMillisecs { new.append(Parameter("shm_sleep_millisecs", .uint(shmSleepMillisecs))) }
        if let shmMergeAcrossNodes { new.append(Parameter("shm_merge_across_nodes", .uint(shmMergeAcrossNodes))) }
        guard new.isEmpty else {
            let parameters = new
            return try await attempt("Unable to change memory parameters") { () async throws(VirtError) in
                try await connection.setHostMemoryTuning(parameters)
            }
        }
        let found = try await attempt("Unable to get memory parameters") { () async throws(VirtError) in
            try await connection.hostMemoryTuning()
        }
        if output.isJSON { return output.json(found.json) }
        guard !found.isEmpty else { return }
        output.result("Shared memory:\n")
        for parameter in found { output.result("\t" + parameter.name.padded(15) + " \(parameter.value.text)\n") }
    }
}
