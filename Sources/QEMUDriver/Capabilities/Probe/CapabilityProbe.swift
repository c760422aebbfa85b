import Glibc
import HostSystem
import NIOPosix
import QMP
import VirtError

/// Asks a QEMU binary what it can do.
///
/// A QEMU without a machine is started for each accelerator, both at the same time, its monitor on a socket that is
/// open before it starts; all questions go out at once. That takes a fifth of a second, most of it QEMU's own.
struct CapabilityProbe: Sendable {
    var binary: String
    /// Try KVM too, where its device can be opened.
    var triesKVM = true
    /// User and group to ask as: what another user may open can differ.
    var identity: SpawnRequest.Identity?
    /// How long a QEMU may take to answer everything.
    var limit: Duration = .seconds(30)

    /// - Throws: an internal error with QEMU's own words where the program does not start or does not answer.
    func run() async throws(VirtError) -> QEMUCapabilities {
        let withKVM = triesKVM && access("/dev/kvm", R_OK | W_OK) == 0
        async let kvmAnswer: Result<CapabilityReplies, VirtError>? =
            withKVM ? ask("kvm:tcg", CapabilityQueries.accelerator(model: "host") + CapabilityQueries.kvm) : nil
        let tcgAnswer = await ask("tcg", CapabilityQueries.general + CapabilityQueries.accelerator(model: "max"))
        let kvm = try? await kvmAnswer?.get()
        let enabled = kvm.flatMap { $0.kvmEnabled ? $0 : nil }

        var capabilities: QEMUCapabilities
        switch (tcgAnswer, enabled) {
        case (.success(let replies), _):
            capabilities = try replies.general(emulator: binary)
            capabilities.tcg = replies.accelerator(model: "max")
            capabilities.hypervFeatures = replies.hypervFeatures(model: "max")
        case (.failure, _?):
            // A QEMU built without TCG.
            capabilities = try await ask("kvm", CapabilityQueries.general).get().general(emulator: binary)
        case (.failure(let error), nil):
            throw error
        }
        if let enabled {
            let accelerator = enabled.accelerator(model: "host")
            let missing = enabled.missingFromDefaultCPU(accelerator) + HostCPU.missingVirtualization()
            capabilities.kvm = accelerator
            capabilities.kvmState = missing.isEmpty ? .usable : .unusable(missing: missing)
            capabilities.hypervFeatures = enabled.hypervFeatures(model: "host")
            capabilities.sev = enabled.sev
            capabilities.sgx = enabled.sgx
            capabilities.gic = enabled.gic
        }
        return capabilities
    }

    /// Starts a QEMU, asks, and ends it.
    func ask(
        _ accelerator: String, _ queries: [CapabilityQueries.Query]
    ) async -> Result<CapabilityReplies, VirtError> {
        do throws(VirtError) {
            let sockets = try DescriptorPair.sockets()
            let errors = try DescriptorPair.pipe()
            let child = try ChildProcess.spawn(
                request(accelerator, monitor: sockets.second.rawValue, errors: errors.second.rawValue))
            // Only QEMU holds these ends from now on, so that its end is seen as an end of file.
            drop(sockets.second)
            drop(errors.second)
            let answer = await converse(sockets.first, queries)
            _ = try? child.send(signal: SIGKILL)
            let exit = await child.waitForExit()
            if let replies = answer { return .success(replies) }
            let words = (try? errors.first.readAll(limit: 1 << 16)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return .failure(
                VirtError(
                    .internalError,
                    "Failed to start QEMU binary \(binary) for probing: \(words.isEmpty ? "unknown error" : words)",
                    domain: .qemu,
                    cause: "it ended (\(exit.map { "\($0)" } ?? "unknown")) before it had answered on its monitor"))
        } catch {
            return .failure(error)
        }
    }

    private func drop(_ descriptor: consuming Descriptor) {}

    /// Every answer; nil where the connection ended before the last.
    private func converse(
        _ socket: consuming Descriptor, _ queries: [CapabilityQueries.Query]
    ) async -> CapabilityReplies? {
        guard
            let session = try? await QMPSession.connect(
                socket, on: MultiThreadedEventLoopGroup.singleton, configuration: .init(connectTimeout: limit))
        else { return nil }
        let limit = limit
        let replies: [CapabilityQueries.Query: JSONValue]? = await withTaskGroup(of: Answer.self) { group in
            for (index, query) in queries.enumerated() {
                group.addTask { await Self.ask(query, index, session, limit) }
            }
            var replies: [CapabilityQueries.Query: JSONValue] = [:]
            for await answer in group {
                guard answer.isAlive else {
                    group.cancelAll()
                    return nil
                }
                if let value = answer.value { replies[queries[answer.index]] = value }
            }
            return replies
        }
        await session.close()
        return replies.map(CapabilityReplies.init)
    }

    /// What came of one query.
    private struct Answer: Sendable {
        var index: Int
        /// nil for a command or type that this QEMU does not have.
        var value: JSONValue?
        var isAlive = true
    }

    private static func ask(
        _ query: CapabilityQueries.Query, _ index: Int, _ session: QMPSession, _ limit: Duration
    ) async -> Answer {
        do throws(QMPError) {
            return Answer(
                index: index, value: try await session.execute(query.command, query.arguments, timeout: limit))
        } catch .commandFailed {
            return Answer(index: index)
        } catch {
            return Answer(index: index, isAlive: false)
        }
    }

    private func request(_ accelerator: String, monitor: Int32, errors: Int32) -> SpawnRequest {
        var request = SpawnRequest(
            executable: binary,
            arguments: [
                "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "none,accel=\(accelerator)",
                "-chardev", "socket,id=monitor,fd=3", "-mon", "chardev=monitor,mode=control",
            ],
            environment: [
                (name: "LC_ALL", value: "C"),
                (name: "PATH", value: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"),
                (name: "QEMU_AUDIO_DRV", value: "none"),
            ])
        request.descriptors = [.init(parent: monitor, child: 3)]
        request.standardError = .descriptor(errors)
        request.identity = identity
        return request
    }
}
