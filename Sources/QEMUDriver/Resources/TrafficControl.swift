import Glibc
import HostSystem
import VirtError
import VirtModel

/// Limits for what passes through one device of the host, in the device's own directions.
struct TrafficShape: Codable, Hashable, Sendable {
    /// KiB per second and KiB; 0 for what is not given.
    struct Rate: Codable, Hashable, Sendable {
        var average: UInt64
        var peak: UInt64
        var burst: UInt64
    }

    var device: String
    /// What the host sends into the device.
    var transmit: Rate?
    /// What it receives from there.
    var receive: Rate?

    /// - Parameter isSwapped: the device shows the guest's view of the directions, as a macvtap does.
    init(_ device: String, _ bandwidth: Bandwidth?, isSwapped: Bool = false) {
        func rate(_ rate: Bandwidth.Rate?) -> Rate? {
            rate.map { Rate(average: $0.average, peak: $0.peak, burst: $0.burst) }
        }
        self.device = device
        (transmit, receive) = (rate(bandwidth?.inbound), rate(bandwidth?.outbound))
        if isSwapped { swap(&transmit, &receive) }
    }

    var isLimited: Bool { transmit != nil || receive != nil }

    /// Arguments of `tc` that take all limits away. It fails where there are none, which is no harm.
    var clearing: [[String]] {
        [["qdisc", "del", "dev", device, "root"], ["qdisc", "del", "dev", device, "ingress"]]
    }

    /// Makes a device without limits send at once.
    var unqueueing: [String] { ["qdisc", "add", "dev", device, "root", "handle", "0:", "noqueue"] }

    /// Arguments of `tc` that set the limits of a device that has none, as libvirt gives them.
    var setting: [[String]] {
        var commands: [[String]] = []
        if let transmit {
            var shape = [
                "class", "add", "dev", device, "parent", "1:", "classid", "1:1", "htb", "rate",
                "\(transmit.average)kbps",
            ]
            if transmit.peak != 0 { shape += ["ceil", "\(transmit.peak)kbps"] }
            if transmit.burst != 0 { shape += ["burst", "\(transmit.burst)kb"] }
            // As many bytes at a time as the rate's share of an Ethernet frame, in the unit that tc counts in.
            shape += [
                "quantum", "\(max(1, transmit.average.multipliedReportingOverflow(by: 1024).partialValue / 1500 / 8))",
            ]
            commands = [
                ["qdisc", "add", "dev", device, "root", "handle", "1:", "htb", "default", "1"], shape,
                ["qdisc", "add", "dev", device, "parent", "1:1", "handle", "2:", "sfq", "perturb", "10"],
                [
                    "filter", "add", "dev", device, "parent", "1:0", "protocol", "all", "prio", "1", "handle", "1",
                    "fw", "flowid", "1",
                ],
            ]
        }
        if let receive {
            commands += [
                ["qdisc", "add", "dev", device, "ingress"],
                [
                    "filter", "add", "dev", device, "parent", "ffff:", "protocol", "all", "u32", "match", "u32", "0",
                    "0", "police", "rate", "\(receive.average)kbps", "burst",
                    "\(receive.burst != 0 ? receive.burst : receive.average)kb", "mtu", "64kb", "drop", "flowid", ":1",
                ],
            ]
        }
        return commands
    }

    var summary: String {
        guard isLimited else { return "take the limits of \(device) away" }
        func text(_ rate: Rate?, _ what: String) -> String? { rate.map { "\(what) to \($0.average) KiB/s" } }
        let parts = [text(transmit, "what \(device) is sent"), text(receive, "what it sends")].compactMap { $0 }
        return "limit " + parts.joined(separator: " and ")
    }
}

/// The kernel's queues, through `tc` as libvirt sets them.
enum TrafficControl {
    /// Gives a new device limits, or lets it send at once.
    ///
    /// - Throws: error 1 with what `tc` has to say.
    static func begin(_ shape: TrafficShape, isTap: Bool) async throws(VirtError) {
        if isTap { _ = try? await run(shape.unqueueing) }
        if shape.isLimited { try await set(shape) }
    }

    /// Gives a device other limits than it has.
    static func change(_ shape: TrafficShape) async throws(VirtError) {
        if shape.isLimited { try await set(shape) } else { await clear(shape) }
        if shape.transmit == nil { _ = try? await run(shape.unqueueing) }
    }

    /// Takes all limits away.
    static func clear(_ shape: TrafficShape) async {
        for command in shape.clearing { _ = try? await run(command) }
    }

    private static func set(_ shape: TrafficShape) async throws(VirtError) {
        await clear(shape)
        for command in shape.setting { try await run(command) }
    }

    private static func run(_ arguments: [String]) async throws(VirtError) {
        let program = ["/usr/sbin/tc", "/sbin/tc"].first(where: FileOperations.exists)
        guard let program else {
            throw VirtError(
                .internalError, "Cannot find 'tc' in path: No such file or directory", domain: .none,
                cause: "limits of interfaces are set by the tc command", cures: ["install it: apt-get install iproute2"]
            )
        }
        let pipe = try DescriptorPair.pipe()
        var spawn = SpawnRequest(
            executable: program, arguments: arguments,
            environment: [("LC_ALL", "C"), ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")])
        spawn.standardError = .descriptor(pipe.second.rawValue)
        let process = try ChildProcess.spawn(spawn)
        let exit = await process.waitForExit(within: .seconds(30))
        guard exit != .code(0) else { return }
        if exit == nil { _ = try? process.send(signal: SIGKILL) }
        // What it wrote is in the pipe, whose other end is still open here.
        _ = fcntl(pipe.first.rawValue, F_SETFL, O_NONBLOCK)
        var words = [UInt8](repeating: 0, count: 4096)
        let count = max(0, read(pipe.first.rawValue, &words, words.count))
        var status = "status"
        if case .code(let code)? = exit { status = "exit status \(code)" }
        throw VirtError(
            .internalError,
            "Child process (\((["tc"] + arguments).joined(separator: " "))) unexpected \(status): "
                + String(decoding: words[..<count], as: UTF8.self), domain: .none,
            rule: "NET-TC", cause: "the kernel does not have these queues or filters",
            cures: ["load sch_htb, sch_sfq, sch_ingress, cls_u32, cls_fw and act_police", "remove <bandwidth>"])
    }
}
