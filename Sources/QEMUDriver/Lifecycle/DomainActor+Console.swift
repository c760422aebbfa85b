import Glibc
import HostSystem
import Synchronization
import VirtDriver
import VirtError
import VirtModel

/// Flags of `virDomainOpenConsole` and `virDomainOpenChannel`.
enum ConsoleFlags {
    static let force: UInt32 = 1
    static let safe: UInt32 = 2
}

/// One client's hold on a terminal. The client's stream is a socket pair of ours, so that it can be taken away.
final class ConsoleLease: Sendable {
    let number: UInt64
    private let terminal: Descriptor
    private let relay: Descriptor
    private let exchange: any CallExchange
    private let isTaken = Atomic<Bool>(false)
    /// Ends when the terminal or the client has gone.
    let ended: @Sendable () -> Void

    init(
        number: UInt64, terminal: consuming Descriptor, relay: consuming Descriptor, exchange: any CallExchange,
        ended: @escaping @Sendable () -> Void
    ) {
        self.number = number
        self.terminal = terminal
        self.relay = relay
        self.exchange = exchange
        self.ended = ended
    }

    /// Copies both ways until one end closes.
    func start() throws(VirtError) {
        let flags = fcntl(terminal.rawValue, F_GETFL)
        _ = fcntl(terminal.rawValue, F_SETFL, flags & ~O_NONBLOCK)
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                let lease = Unmanaged<ConsoleLease>.fromOpaque(pointer).takeRetainedValue()
                lease.run()
                lease.ended()
                return nil
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw .systemCall(code, "cannot start a console")
        }
        pthread_detach(thread)
    }

    /// Another client takes the terminal: this one's stream breaks off with an error.
    func takeAway() {
        isTaken.store(true, ordering: .sequentiallyConsistent)
        // Ends the copying without the client's seeing an end.
        shutdown(relay.rawValue, Int32(SHUT_RD))
        exchange.failStream(VirtError(.rpc, "stream had I/O failure", domain: .streams)) { self.end() }
    }

    /// The client sees the end of its stream.
    private func end() {
        shutdown(relay.rawValue, Int32(SHUT_RDWR))
    }

    private func run() {
        var chunk = [UInt8](repeating: 0, count: 16384)
        var watched = [
            pollfd(fd: terminal.rawValue, events: Int16(POLLIN), revents: 0),
            pollfd(fd: relay.rawValue, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            if poll(&watched, 2, -1) < 0 {
                if errno == EINTR { continue }
                break
            }
            if watched[1].revents != 0 {
                let count = read(relay.rawValue, &chunk, chunk.count)
                guard count > 0, (try? terminal.writeAll(Array(chunk[..<count]))) != nil else { break }
            }
            if watched[0].revents != 0 {
                let count = read(terminal.rawValue, &chunk, chunk.count)
                guard count > 0, (try? relay.writeAll(Array(chunk[..<count]))) != nil else { break }
            }
        }
        if !isTaken.load(ordering: .sequentiallyConsistent) { end() }
    }
}

extension DomainActor {
    /// Opens a serial port, console or parallel port as the call's stream.
    ///
    /// - Parameter name: the device's alias; nil for the first one there is.
    func openConsole(_ context: CallContext, name: String?, flags: UInt32) throws(VirtError) {
        let definition = try runningDefinition()
        let devices = definition.devices
        let all: [(alias: String?, source: CharacterSource)] =
            devices.consoles.map { ($0.info.alias, $0.source) } + devices.serials.map { ($0.info.alias, $0.source) }
            + devices.parallels.map { ($0.info.alias, $0.source) }
        let chosen: (alias: String?, source: CharacterSource)?
        if let name {
            chosen = all.first { $0.alias == name }
            if chosen == nil {
                throw VirtError(.internalError, "cannot find character device \(name)", domain: .qemu)
            }
        } else {
            chosen = all.first
            if chosen == nil {
                throw VirtError(.internalError, "cannot find character device <default>", domain: .qemu)
            }
        }
        guard let chosen, chosen.source.type == .pty, let path = chosen.source.path else {
            throw VirtError(
                .internalError, "character device \(name ?? "<default>") is not using a PTY", domain: .qemu)
        }
        try lease(path, context, flags, busy: "Active console session exists for this domain") { () throws(VirtError) in
            let terminal = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard terminal >= 0 else { throw .systemCall(errno, "unable to open file: '\(path)'", domain: .streams) }
            return Descriptor(owning: terminal)
        }
    }

    /// Opens a virtio channel with a unix socket as the call's stream.
    func openChannel(_ context: CallContext, name: String?, flags: UInt32) throws(VirtError) {
        let channels = try runningDefinition().devices.channels
        let chosen: ChannelDevice?
        if let name {
            chosen = channels.first { $0.name == name || $0.info.alias == name }
        } else {
            chosen = channels.first { $0.targetType == .virtio }
        }
        guard let chosen else {
            throw VirtError(.internalError, "cannot find channel \(name ?? "<default>")", domain: .qemu)
        }
        guard chosen.source.type == .unix, let path = chosen.source.path else {
            throw VirtError(
                .internalError, "channel \(name ?? "<default>") is not using a UNIX socket", domain: .qemu)
        }
        try lease(path, context, flags, busy: "Active channel stream exists for this domain") { () throws(VirtError) in
            try RunSocket.connect(path)
        }
    }

    private func runningDefinition() throws(VirtError) -> DomainDefinition {
        guard snapshot.isActive, let definition = snapshot.live?.value else {
            throw VirtError(.operationInvalid, "domain is not running", domain: .domain)
        }
        return definition
    }

    private func lease(
        _ path: String, _ context: CallContext, _ flags: UInt32, busy: String,
        open: () throws(VirtError) -> Descriptor
    ) throws(VirtError) {
        if let holder = consoles[path] {
            guard flags & ConsoleFlags.force != 0 else {
                throw VirtError(
                    .operationFailed, busy, domain: .qemu, rule: "DOM-CONSOLE-BUSY",
                    cause: "another client reads and writes this terminal",
                    cures: ["end that client's session", "take it over with --force"])
            }
            holder.takeAway()
            consoles[path] = nil
        }
        let terminal = try open()
        let pair = try DescriptorPair.sockets()
        let relay = pair.first
        let client = pair.second.release()
        lastLease += 1
        let number = lastLease
        let holder = ConsoleLease(number: number, terminal: terminal, relay: relay, exchange: context.exchange) {
            [weak self] in
            Task { await self?.consoleEnded(path, number) }
        }
        try context.exchange.openStream(descriptor: client, readable: true, writable: true)
        try holder.start()
        consoles[path] = holder
    }

    private func consoleEnded(_ path: String, _ number: UInt64) {
        if consoles[path]?.number == number { consoles[path] = nil }
    }
}
