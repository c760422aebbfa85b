import Apus
import ArgumentParser

/// `apus nodecpustats`.
struct HostCPUStatistics: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "nodecpustats", abstract: "Print what the host's processors spend their time on.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("One processor only.", valueName: "number")) var cpu: Int32?
    @Flag(help: "Shares of the second that follows.") var percent = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let first = try await counters(connection)
        guard percent else {
            let shown = ["user", "system", "idle", "iowait", "intr", "utilization"].compactMap { name in
                first[name].map { (name, $0) }
            }
            if output.isJSON { return output.json(.object(shown.map { ($0.0, .integer($0.1)) })) }
            for (name, value) in shown {
                let digits = String(value)
                output.result(
                    (name == "utilization" ? "usage:" : name + ":").padded(15)
                        + String(repeating: " ", count: max(0, 20 - digits.count)) + " \(digits)".dropFirst() + "\n")
            }
            return
        }
        try? await Task.sleep(for: .seconds(1))
        let second = try await counters(connection)
        var spent: [String: Double] = [:]
        for (name, value) in second { spent[name] = Double(value &- (first[name] ?? 0)) }
        let names = ["user", "system", "idle", "iowait"]
        let sum = names.reduce(0) { $0 + (spent[$1] ?? 0) }
        guard sum > 0 else { throw CommandFailure("Unable to get node cpu stats") }
        var shares = names.map { ($0, (spent[$0] ?? 0) / sum * 100) }
        shares.insert(("usage", ((spent["user"] ?? 0) + (spent["system"] ?? 0)) / sum * 100), at: 0)
        if output.isJSON {
            return output.json(.object(shares.map { ($0.0, .number(Decimal.fixed($0.1, 1))) }))
        }
        for (name, share) in shares {
            let digits = Decimal.fixed(share, 1)
            output.result(
                (name + ":").padded(15) + String(repeating: " ", count: max(0, 5 - digits.count)) + " " + digits + "%\n"
            )
        }
    }

    private func counters(_ connection: Connection) async throws(CommandFailure) -> [String: UInt64] {
        let found = try await attempt("Unable to get node cpu stats") { () async throws(VirtError) in
            try await connection.hostCPUStatistics(cpu)
        }
        var values: [String: UInt64] = [:]
        // Libvirt calls it kernel, virsh system.
        for counter in found { values[counter.name == "kernel" ? "system" : counter.name] = counter.value }
        return values
    }
}

/// `apus nodememstats`.
struct HostMemoryStatistics: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "nodememstats", abstract: "Print the host's memory.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("One NUMA cell only.", valueName: "number")) var cell: Int32?

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let found: [HostCounter]
        do throws(VirtError) {
            found = try await connection.hostMemoryStatistics(cell)
        } catch {
            throw CommandFailure("Unable to get number of memory stats", error)
        }
        if output.isJSON { return output.json(.object(found.map { ($0.name, .integer($0.value)) })) }
        for counter in found {
            let digits = String(counter.value)
            output.result(
                counter.name.padded(7) + ": " + String(repeating: " ", count: max(0, 20 - digits.count)) + digits
                    + " KiB\n")
        }
    }
}

/// `apus freecell`.
struct FreeMemoryCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "freecell", abstract: "Print how much memory is free on the host.")

    @OptionGroup var global: GlobalOptions
    @Option(help: ArgumentHelp("One NUMA cell only.", valueName: "number")) var cellno: Int32?
    @Flag(help: "Every NUMA cell.") var all = false

    func validate() throws {
        if all && cellno != nil { throw ValidationError("Options --all and --cellno are mutually exclusive") }
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        if let cellno {
            let found = try await attempt { () async throws(VirtError) in
                try await connection.freeMemory(ofCells: cellno, count: 1)
            }
            let free = (found.first ?? 0) / 1024
            return output.isJSON
                ? output.json(["cell": .integer(cellno), "freeKiB": .integer(free)])
                : output.result("\(cellno): \(free) KiB\n")
        }
        guard all else {
            let free = try await attempt { () async throws(VirtError) in try await connection.freeMemory() } / 1024
            return output.isJSON ? output.json(["freeKiB": .integer(free)]) : output.result("Total: \(free) KiB\n")
        }
        let cells = try await attempt { () async throws(VirtError) in
            let count = try await connection.hostInfo().cells
            return try await connection.freeMemory(ofCells: 0, count: Int32(clamping: count))
        }.map { $0 / 1024 }
        let total = cells.reduce(0) { $0 &+ $1 }
        if output.isJSON {
            return output.json(
                .object([("cells", .array(cells.map { .integer($0) })), ("freeKiB", .integer(total))]))
        }
        func line(_ label: String, _ value: UInt64) -> String {
            let digits = String(value)
            return String(repeating: " ", count: max(0, 5 - label.count)) + label + ": "
                + String(repeating: " ", count: max(0, 10 - digits.count)) + digits + " KiB\n"
        }
        for (index, free) in cells.enumerated() { output.result(line("\(index)", free)) }
        output.chatter("--------------------\n")
        output.result(line("Total", total))
    }
}
