import Apus
import ArgumentParser

/// `apus vcpuinfo`.
struct CPUInformation: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "vcpuinfo", abstract: "Print what a domain's virtual processors do and where they may run.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Print processors as a list.") var pretty = false

    private struct Row {
        var number: UInt32
        var cpu: String
        var state: String
        var time: UInt64?
        var affinity: CPUMap
    }

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let host = try await connection.hostCPUCount()
        let isActive = try await attempt { () async throws(VirtError) in try await domain.isActive() }
        let rows: [Row] = try await attempt { () async throws(VirtError) in
            guard isActive else {
                let count = try await domain.cpus(.stored)
                return try await domain.pinning(cpus: count, hostCPUs: host, .stored).enumerated().map {
                    Row(number: UInt32(clamping: $0), cpu: "N/A", state: "N/A", time: nil, affinity: $1)
                }
            }
            return try await domain.virtualCPUs(hostCPUs: host).map {
                Row(
                    number: $0.number, cpu: $0.cpu < 0 ? "N/A" : "\($0.cpu)",
                    state: $0.state == 0
                        ? "offline" : $0.state == 1 ? "running" : $0.state == 2 ? "blocked" : "no state",
                    time: $0.time, affinity: $0.affinity)
            }
        }
        if output.isJSON {
            return output.json(
                .array(
                    rows.map {
                        .object([
                            ("vcpu", .integer($0.number)), ("cpu", Int($0.cpu).map { .integer($0) } ?? .null),
                            ("state", isActive ? .string($0.state) : .null),
                            ("time", $0.time.map { .integer($0) } ?? .null),
                            ("affinity", CPUList.json($0.affinity, hostCPUs: host)),
                        ])
                    }))
        }
        output.result(rows.map { text($0, host) }.joined(separator: "\n"))
    }

    private func text(_ row: Row, _ host: Int) -> String {
        var text = "VCPU:           \(row.number)\nCPU:            \(row.cpu)\nState:          \(row.state)\n"
        if let time = row.time {
            if time != 0 { text += "CPU time:       \(Decimal.tenths(time))s\n" }
        } else {
            text += "CPU time        N/A\n"
        }
        text += "CPU Affinity:   "
        text +=
            pretty
            ? "\(CPUList.text(row.affinity, hostCPUs: host)) (out of \(host))"
            : CPUList.marks(row.affinity, hostCPUs: host)
        return text + "\n"
    }
}
