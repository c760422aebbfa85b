/// The same by hand: what QEMU itself takes for what no daemon can do without. What is a daemon's in a measurement is
/// its time less this.
extension SnapshotMeasurements {
    static let bare: [(name: String, rounds: Int, unit: String)] = [
        ("bareDiskOnly", 9, "us"), ("bareInternal", 6, "us"), ("bareDeleteOverlay-200MB", 3, "us"),
    ]

    func measureBare(_ name: String, _ rounds: Int) throws -> [Double]? {
        switch name {
        case "bareDiskOnly": try withBare { try bareDiskOnly($0, rounds) }
        case "bareInternal": try withBare { try bareInternal($0, rounds) }
        case "bareDeleteOverlay-200MB": try withBare { try bareDelete($0, rounds) }
        default: nil
        }
    }

    /// A guest as the small ones, with the nodes `s0` and `f0`.
    private func withBare(_ body: (BareMonitor) throws -> [Double]) throws -> [Double] {
        try image("bare.0")
        let monitor = try BareMonitor([
            "-m", "256", "-blockdev", #"{"driver":"file","filename":"\#(path(0))","node-name":"s0"}"#,
            "-blockdev", #"{"driver":"qcow2","file":"s0","node-name":"f0"}"#,
            "-device", "virtio-blk-pci,drive=f0,id=disk",
        ])
        defer {
            monitor.end()
            remove("bare")
        }
        return try body(monitor)
    }

    private func path(_ number: Int) -> String { "\(Self.directory)/bare.\(number)" }

    /// Opens overlay `number`, which is there already, and puts it above the one before.
    private func putAbove(_ monitor: BareMonitor, _ number: Int) throws {
        try monitor.ask(
            #"{"execute":"blockdev-add","arguments":{"driver":"file","filename":"\#(path(number))","#
                + #""node-name":"s\#(number)"}}"#)
        try monitor.ask(
            #"{"execute":"blockdev-add","arguments":{"driver":"qcow2","file":"s\#(number)","#
                + #""node-name":"f\#(number)","backing":null}}"#)
        try monitor.ask(
            #"{"execute":"transaction","arguments":{"actions":[{"type":"blockdev-snapshot","data":{"node":"#
                + #""f\#(number - 1)","overlay":"f\#(number)"}}]}}"#)
    }

    private func bareDiskOnly(_ monitor: BareMonitor, _ rounds: Int) throws -> [Double] {
        try (1...rounds).map { round in
            try overlayImage(path(round), above: path(round - 1))
            let start = ContinuousClock.now
            try putAbove(monitor, round)
            return probe.microseconds(since: start)
        }
    }

    private func bareInternal(_ monitor: BareMonitor, _ rounds: Int) throws -> [Double] {
        try (1...rounds).map { round in
            let start = ContinuousClock.now
            for line in ["stop", "savevm i\(round)", "cont"] {
                try monitor.ask(
                    #"{"execute":"human-monitor-command","arguments":{"command-line":"\#(line)"}}"#)
            }
            return probe.microseconds(since: start)
        }
    }

    private func bareDelete(_ monitor: BareMonitor, _ rounds: Int) throws -> [Double] {
        try (1...rounds).map { _ in
            try overlayImage(path(1), above: path(0))
            try putAbove(monitor, 1)
            for place in stride(from: 0, to: 200, by: 50) {
                try monitor.ask(
                    #"{"execute":"human-monitor-command","arguments":{"command-line":"#
                        + #""qemu-io -d /machine/peripheral/disk/virtio-backend \"write -P 7 \#(place)M 50M\""}}"#)
            }
            let start = ContinuousClock.now
            try monitor.ask(
                #"{"execute":"block-commit","arguments":{"job-id":"j","device":"f1","base-node":"f0"}}"#,
                until: "BLOCK_JOB_READY")
            try monitor.ask(
                #"{"execute":"job-complete","arguments":{"id":"j"}}"#, until: "BLOCK_JOB_COMPLETED")
            try monitor.ask(#"{"execute":"blockdev-del","arguments":{"node-name":"f1"}}"#)
            try monitor.ask(#"{"execute":"blockdev-del","arguments":{"node-name":"s1"}}"#)
            let taken = probe.microseconds(since: start)
            remove("bare.1")
            return taken
        }
    }
}
