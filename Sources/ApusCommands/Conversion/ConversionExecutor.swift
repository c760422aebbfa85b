import Apus
import FoundationEssentials
import Glibc
import HostSystem
import VirtError
import VirtPlan
import XMLTree

/// Carries the steps of a conversion out through a connection.
struct ConversionExecutor: PlanExecutor {
    let domain: Domain
    let connection: Connection
    /// How long the guest may take for each thing that is waited for.
    let patience: Duration

    func perform(_ action: ConversionAction) async throws(VirtError) {
        switch action {
        case .shutDown: try await shutDown()
        case .start: if try await !domain.isActive() { try await domain.start() }
        case .powerOff: if try await domain.isActive() { try await domain.destroy() }
        case .createHelper(let path, let megabytes): try await createHelper(path, megabytes)
        case .removeHelper(let path):
            if unlink(path) != 0, errno != ENOENT { throw .systemCall(errno, "cannot remove '\(path)'") }
        case .define(let xml, _): _ = try await connection.define(xml)
        case .awaitDriver: try await awaitDriver()
        }
    }

    private func shutDown() async throws(VirtError) {
        guard try await domain.isActive() else { return }
        try await domain.shutdown()
        guard try await within(patience, { () async throws(VirtError) in try await !domain.isActive() }) else {
            throw VirtError(
                .operationTimeout, "the guest has not shut down in time", rule: "CONV-SHUTDOWN",
                cause: "it was asked and still runs",
                cures: ["shut it down from inside, then run the command again: it goes on from here"])
        }
    }

    private func createHelper(_ path: String, _ megabytes: Int) async throws(VirtError) {
        var request = SpawnRequest(
            executable: "/usr/bin/qemu-img", arguments: ["create", "-q", "-f", "qcow2", path, "\(megabytes)M"],
            environment: [("LC_ALL", "C"), ("PATH", "/usr/bin:/bin")])
        request.fileCreationMask = 0o077
        let exit = await (try ChildProcess.spawn(request)).waitForExit()
        guard let exit, exit == .code(0) else {
            throw VirtError(
                .operationFailed, "cannot make '\(path)'", cause: "qemu-img failed",
                cures: ["run the command where the images are"])
        }
    }

    /// A guest that was shut down in between, to install its driver or to load it, is started again.
    private func awaitDriver() async throws(VirtError) {
        if try await !domain.isActive() { try await domain.start() }
        guard try await within(patience, { () async throws(VirtError) in await hasDriver() }) else {
            throw VirtError(
                .operationTimeout, "no virtio driver was seen in the guest", rule: "CONV-DRIVER",
                cause:
                    "neither the guest's agent nor its virtio disk says that a driver works it; without one the guest "
                    + "would not find its system disk",
                cures: [
                    "install the driver in the guest (--driver-cd gives it a CD), shut it down or let it run, and run the "
                        + "command again: it goes on from here",
                    "take everything back: --undo",
                ])
        }
    }

    private func within(
        _ limit: Duration, _ isTrue: () async throws(VirtError) -> Bool
    ) async throws(VirtError) -> Bool {
        let end = ContinuousClock.now + limit
        while true {
            if try await isTrue() { return true }
            if ContinuousClock.now >= end { return false }
            do {
                try await Task.sleep(for: .milliseconds(300))
            } catch {
                throw VirtError(.operationAborted, "convert-to-virtio of \(domain.name)")
            }
        }
    }

    // MARK: Proof

    /// The agent lists a virtio disk, or the guest has agreed with a virtio disk on more than firmware ever asks for.
    private func hasDriver() async -> Bool {
        if let answer = try? await domain.askAgent("{\"execute\":\"guest-get-disks\"}", timeout: 3),
            let disks = try? JSONDecoder().decode(AgentDisks.self, from: Data(answer.utf8)),
            disks.return.contains(where: { $0.address?.bus == "virtio" })
        {
            return true
        }
        for disk in await virtioDisks() {
            let question =
                "{\"execute\":\"x-query-virtio-status\",\"arguments\":"
                + "{\"path\":\"/machine/peripheral/\(disk)/virtio-backend\"}}"
            guard let answer = try? await domain.askMonitor(question),
                let status = try? JSONDecoder().decode(VirtioStatus.self, from: Data(answer.utf8))
            else { continue }
            let isReady = status.return.status.statuses.contains { $0.hasPrefix("VIRTIO_CONFIG_S_DRIVER_OK") }
            // SeaBIOS and OVMF take a virtio disk too, but never with indirect descriptors.
            if isReady, status.return.features.transports.contains(where: { $0.contains("INDIRECT_DESC") }) {
                return true
            }
        }
        return false
    }

    private func virtioDisks() async -> [String] {
        guard let devices = try? await DomainDevices.of(domain, []) else { return [] }
        return devices.all("disk").filter { $0.element("target")?[attribute: "bus"] == "virtio" }
            .compactMap { $0.element("alias")?[attribute: "name"] }
    }

    private struct AgentDisks: Decodable {
        struct Disk: Decodable {
            struct Address: Decodable {
                var bus: String
                enum CodingKeys: String, CodingKey { case bus = "bus-type" }
            }
            var address: Address?
        }
        var `return`: [Disk]
    }

    private struct VirtioStatus: Decodable {
        struct Status: Decodable {
            struct Words: Decodable { var statuses: [String] }
            struct Features: Decodable { var transports: [String] }
            var status: Words
            var features: Features
            enum CodingKeys: String, CodingKey {
                case status
                case features = "guest-features"
            }
        }
        var `return`: Status
    }
}
