import Glibc
import RemoteDriver
import Synchronization
import VirtDriver
public import VirtError

/// How to open a console (`virDomainConsoleFlags`).
public struct ConsoleOptions: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Disconnect whoever is connected now.
    public static let force = ConsoleOptions(rawValue: 1 << 0)
    /// Refuse if the daemon cannot keep others out.
    public static let safe = ConsoleOptions(rawValue: 1 << 1)
}

extension Domain {
    /// Connects to a serial console.
    ///
    /// ```swift
    /// let console = try await domain.console()
    /// for try await bytes in console { print(String(decoding: bytes, as: UTF8.self), terminator: "") }
    /// ```
    ///
    /// - Parameter device: the device's alias; nil for the first console.
    /// - Returns: the guest's output as a sequence of byte chunks that ends with the guest, and `write` for its input.
    /// - Throws: error 55 when the domain does not run, 9 when the console is in use.
    public func console(_ device: String? = nil, options: ConsoleOptions = []) async throws(VirtError) -> ByteChannel {
        let exchange = ConsoleExchange()
        try await connection.hypervisor.domainOpenConsole(
            try connection.change("virDomainOpenConsole", exchange), dom: reference, devName: device,
            flags: options.rawValue)
        guard let channel = exchange.channel else {
            throw VirtError(.internalError, "the driver opened no stream for the console", domain: .streams)
        }
        return channel
    }
}

/// Takes the stream that a console call opens.
private final class ConsoleExchange: StreamObserver {
    private struct State {
        var channel: ByteChannel?
        var error: VirtError?
    }

    private let state = Mutex(State())

    var channel: ByteChannel? { state.withLock { $0.channel } }

    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        let channel: ByteChannel
        do throws(VirtError) {
            channel = try ByteChannel(descriptor: descriptor, owns: true)
        } catch {
            _ = close(descriptor)
            throw error
        }
        state.withLock { state in
            channel.fail(state.error)
            state.channel = channel
        }
    }

    func streamEnded(_ error: VirtError?) {
        state.withLock { state in
            state.error = error
            state.channel?.fail(error)
        }
    }

    func failStream(_ error: VirtError, then done: @escaping @Sendable () -> Void) {
        streamEnded(error)
        done()
    }

    func returnDescriptor(_ descriptor: Int32) throws(VirtError) {
        _ = close(descriptor)
        throw VirtError(.argumentUnsupported, "a console comes as a stream, not as a descriptor", domain: .streams)
    }
}
