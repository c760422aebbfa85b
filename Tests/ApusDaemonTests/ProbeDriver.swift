import Glibc
import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtError

/// A driver whose calls do what a test wants to see at the other end of the wire.
final class ProbeDriver: HypervisorDriver {
    let name = "PROBE"
    let schemes = ["probe"]
    let connection = ProbeConnection()

    func open(_ uri: ConnectionURI, connection id: ConnectionID, readOnly: Bool) async throws(VirtError) -> DriverSet {
        DriverSet(hypervisor: connection)
    }
}

final class ProbeConnection: HypervisorConnection {
    struct State {
        var handlers: [EventHandler] = []
        var isClosed = false
        var running = 0
        var mostRunning = 0
        var order: [String] = []
        /// What the next console stream is connected to.
        var console: (descriptor: Int32, readable: Bool, writable: Bool)?
    }

    let state = Mutex(State())

    func supports(feature: Int32) async -> Bool { feature == 3 }

    func close() async { state.withLock { $0.isClosed = true } }

    func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        state.withLock { $0.handlers.append(handler) }
        return { self.state.withLock { $0.handlers = [] } }
    }

    func send(_ event: DriverEvent) {
        for handler in state.withLock({ $0.handlers }) { handler(event) }
    }

    func connectGetType(_ context: CallContext) async throws(VirtError) -> String { "PROBE" }

    /// Takes as many milliseconds as the name says.
    func domainLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> DomainReference {
        state.withLock { state in
            state.running += 1
            state.mostRunning = max(state.mostRunning, state.running)
        }
        try? await Task.sleep(for: .milliseconds(Int(name) ?? 0))
        state.withLock { state in
            state.running -= 1
            state.order.append(name)
        }
        return DomainReference(name: name, uuid: .zero, id: 1)
    }

    func domainOpenConsole(
        _ context: CallContext, dom: DomainReference, devName: String?, flags: UInt32
    ) async throws(VirtError) {
        guard let console = state.withLock({ $0.console }) else {
            throw VirtError(.operationFailed, "no console")
        }
        try context.exchange.openStream(
            descriptor: console.descriptor, readable: console.readable, writable: console.writable)
    }

    /// Answers with as many pipes as `flags` says; each pipe gives its number.
    func domainOpenGraphicsFD(
        _ context: CallContext, dom: DomainReference, idx: UInt32, flags: UInt32
    ) async throws(VirtError) {
        for index in 0..<flags {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw VirtError(.internalError, "no pipe") }
            var byte = UInt8(truncatingIfNeeded: index)
            _ = write(ends[1], &byte, 1)
            Glibc.close(ends[1])
            try context.exchange.returnDescriptor(ends[0])
        }
    }

    /// Reads what the descriptors of the call have to say.
    func domainCreateWithFiles(
        _ context: CallContext, dom: DomainReference, flags: UInt32
    ) async throws(VirtError) -> DomainReference {
        var text: [UInt8] = []
        for descriptor in context.descriptors {
            var byte: UInt8 = 0
            if read(descriptor, &byte, 1) == 1 { text.append(byte) }
        }
        return DomainReference(name: String(decoding: text, as: UTF8.self), uuid: .zero, id: 1)
    }

    func domainSuspend(_ context: CallContext, dom: DomainReference) async throws(VirtError) {
        guard dom.name != "stopped" else {
            throw VirtError(
                .operationInvalid, "domain is not running", domain: .qemu, rule: "LIFE-1", cause: "it is shut off",
                cures: ["start it"])
        }
        if let explain = context.explain {
            explain(#"{"steps":["stop"]}"#)
            throw .explained
        }
        state.withLock { $0.order.append("suspended") }
    }
}
