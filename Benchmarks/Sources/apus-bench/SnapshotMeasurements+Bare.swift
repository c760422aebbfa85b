import Glibc

/// The same by hand: what QEMU itself takes for what no daemon can do without. What is a daemon's in a measurement is
/// its time less this.
extension SnapshotMeasurements {
    static let bare: [(name: String, rounds: Int, unit: String)] =
        [
            ("bareDiskOnly", 9, "us"), ("bareInternal", 6, "us"), ("bareDeleteOverlay-200MB", 3, "us"),
        ] + sizes.map { ("bareMemoryPause-\($0)", 3, "us") }

    func measureBare(_ name: String, _ rounds: Int) async throws -> [Double]? {
        if name.hasPrefix("bareMemoryPause-"), let size = Int(name.dropFirst(16)) {
            return try await bareMemoryPause(size, rounds)
        }
        return switch name {
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

    /// How long a busy guest stands still for a snapshot of its memory and its disk, with nothing done in between.
    private func bareMemoryPause(_ size: Int, _ rounds: Int) async throws -> [Double] {
        let guest = try guestDirectory()
        try image("bare.0")
        defer { remove("bare") }
        let monitor = try BareMonitor(
            [
                "-m", "\(size)", "-smp", "2", "-kernel", "\(guest)/vmlinuz", "-initrd", "\(guest)/initrd",
                "-append", try busyWords(size, guest), "-chardev", "pty,id=console", "-serial", "chardev:console",
                "-blockdev", #"{"driver":"file","filename":"\#(path(0))","node-name":"s0"}"#,
                "-blockdev", #"{"driver":"qcow2","file":"s0","node-name":"f0"}"#,
                "-device", "virtio-blk-pci,drive=f0",
            ])
        defer { monitor.end() }
        let devices = try monitor.ask(#"{"execute":"query-chardev"}"#)
        guard let start = devices.firstRange(of: "/dev/pts/") else { throw Failure(reason: "the guest has no console") }
        let beats = try Heartbeat(terminal: String(devices[start.lowerBound...].prefix { $0 != "\"" }))
        defer { beats.stop() }
        try await beats.waitUntilBusy()
        try monitor.ask(
            #"{"execute":"migrate-set-parameters","arguments":{"max-bandwidth":9223372036853727232}}"#)
        try monitor.ask(
            #"{"execute":"migrate-set-capabilities","arguments":{"capabilities":[{"capability":"#
                + #""background-snapshot","state":true}]}}"#)
        var result: [Double] = []
        for round in 1...rounds {
            try overlayImage(path(round), above: path(round - 1))
            try open(monitor, round)
            let file = Glibc.open("\(path(round)).memory", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            defer { close(file) }
            try monitor.pass(file, as: "migrate")
            let before = try await beats.offset()
            try monitor.ask(#"{"execute":"stop"}"#)
            try putAbove(monitor, round)
            try monitor.ask(#"{"execute":"migrate","arguments":{"uri":"fd:migrate"}}"#, until: "RESUME")
            while try !monitor.ask(#"{"execute":"query-migrate"}"#).contains("\"completed\"") {
                try await Task.sleep(for: .milliseconds(25))
            }
            result.append(max(0, try await beats.offset() - before))
        }
        return result
    }

    private func path(_ number: Int) -> String { "\(Self.directory)/bare.\(number)" }

    /// Opens overlay `number`, which is there already.
    private func open(_ monitor: BareMonitor, _ number: Int) throws {
        try monitor.ask(
            #"{"execute":"blockdev-add","arguments":{"driver":"file","filename":"\#(path(number))","#
                + #""node-name":"s\#(number)"}}"#)
        try monitor.ask(
            #"{"execute":"blockdev-add","arguments":{"driver":"qcow2","file":"s\#(number)","#
                + #""node-name":"f\#(number)","backing":null}}"#)
    }

    /// Puts an opened overlay above the one before.
    private func putAbove(_ monitor: BareMonitor, _ number: Int) throws {
        try monitor.ask(
            #"{"execute":"transaction","arguments":{"actions":[{"type":"blockdev-snapshot","data":{"node":"#
                + #""f\#(number - 1)","overlay":"f\#(number)"}}]}}"#)
    }

    private func bareDiskOnly(_ monitor: BareMonitor, _ rounds: Int) throws -> [Double] {
        try (1...rounds).map { round in
            try overlayImage(path(round), above: path(round - 1))
            let start = ContinuousClock.now
            try open(monitor, round)
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
            try open(monitor, 1)
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
