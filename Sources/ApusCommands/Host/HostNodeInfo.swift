import Apus
import ArgumentParser

/// `apus nodeinfo`.
struct HostNodeInfo: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "nodeinfo", abstract: "Print the host's processors and memory.")

    @OptionGroup var global: GlobalOptions

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let info = try await attempt("failed to get node information") { () async throws(VirtError) in
            try await connection.hostInfo()
        }
        if output.isJSON {
            return output.json([
                "model": .string(info.model), "cpus": .integer(info.cpus), "frequencyMHz": .integer(info.frequency),
                "socketsPerCell": .integer(info.socketsPerCell), "coresPerSocket": .integer(info.coresPerSocket),
                "threadsPerCore": .integer(info.threadsPerCore), "cells": .integer(info.cells),
                "memoryKiB": .integer(info.memory),
            ])
        }
        var lines = [("CPU model", info.model), ("CPU(s)", String(info.cpus))]
        if info.frequency != 0 { lines.append(("CPU frequency", "\(info.frequency) MHz")) }
        lines += [
            ("CPU socket(s)", String(info.socketsPerCell)), ("Core(s) per socket", String(info.coresPerSocket)),
            ("Thread(s) per core", String(info.threadsPerCore)), ("NUMA cell(s)", String(info.cells)),
            ("Memory size", "\(info.memory) KiB"),
        ]
        for (label, value) in lines {
            output.result(label + ":" + String(repeating: " ", count: max(0, 20 - label.count)) + value + "\n")
        }
    }
}
