import Dispatch
import Glibc
import HostSystem
import Synchronization
public import VirtError

/// A descriptor as an asynchronous stream of bytes, both ways: a console's socket, a pty, a terminal.
///
/// Reading and writing wait on queues of their own, never on the threads that run tasks; nothing is read before
/// somebody asks for it.
public final class ByteChannel: Sendable {
    let descriptor: Int32
    private let owns: Bool
    private let reading = DispatchQueue(label: "apus.channel.read")
    private let writing = DispatchQueue(label: "apus.channel.write")
    private let stop: DescriptorPair
    private let ended = Mutex<VirtError?>(nil)

    /// - Parameters:
    ///   - descriptor: any readable or writable descriptor.
    ///   - owns: whether it is closed with the channel.
    public init(descriptor: Int32, owns: Bool) throws(VirtError) {
        self.descriptor = descriptor
        self.owns = owns
        stop = try DescriptorPair.pipe()
    }

    deinit {
        if owns { _ = Glibc.close(descriptor) }
    }

    /// Ends every wait, now and later: reads give the end, writes fail.
    public func cancel() {
        var byte: UInt8 = 1
        _ = Glibc.write(stop.second.rawValue, &byte, 1)
    }

    /// The error that the next read reports instead of the end.
    func fail(_ error: VirtError?) {
        if let error { ended.withLock { $0 = error } }
    }

    /// The next bytes, at most 64 KiB; nil at the end.
    public func read() async throws(VirtError) -> [UInt8]? {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (done: CheckedContinuation<Result<[UInt8]?, VirtError>, Never>) in
                reading.async { done.resume(returning: self.readNow()) }
            }
        } onCancel: {
            self.cancel()
        }
        return try result.get()
    }

    /// Writes all of `bytes`.
    ///
    /// - Throws: error 38 when the other side is gone.
    public func write(_ bytes: [UInt8]) async throws(VirtError) {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (done: CheckedContinuation<Result<Void, VirtError>, Never>) in
                writing.async { done.resume(returning: self.writeNow(bytes)) }
            }
        } onCancel: {
            self.cancel()
        }
        try result.get()
    }

    /// False once cancelled.
    private func wait(for events: Int32) -> Bool {
        while true {
            var set = [
                pollfd(fd: stop.first.rawValue, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor, events: Int16(events), revents: 0),
            ]
            guard poll(&set, 2, -1) > 0 else { continue }
            return set[0].revents == 0
        }
    }

    private func readNow() -> Result<[UInt8]?, VirtError> {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while wait(for: POLLIN) {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count > 0 { return .success(Array(buffer[..<count])) }
            // A pty whose other side is closed answers EIO: its way of saying end of file.
            if count == 0 || errno == EIO || errno == ECONNRESET { break }
            guard errno == EAGAIN || errno == EINTR else {
                return .failure(.systemCall(errno, "cannot read from the console"))
            }
        }
        if let error = ended.withLock({ $0 }) { return .failure(error) }
        return .success(nil)
    }

    private func writeNow(_ bytes: [UInt8]) -> Result<Void, VirtError> {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard wait(for: POLLOUT) else {
                return .failure(VirtError(.operationAborted, "the console was closed", domain: .streams))
            }
            var count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count < 0, errno == ENOTSOCK {
                count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno != EAGAIN, errno != EINTR {
                return .failure(.systemCall(errno, "cannot write to the console"))
            }
        }
        return .success(())
    }
}

extension ByteChannel: AsyncSequence {
    public typealias Element = [UInt8]

    public struct AsyncIterator: AsyncIteratorProtocol {
        let channel: ByteChannel

        public mutating func next() async throws(VirtError) -> [UInt8]? {
            try await channel.read()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(channel: self)
    }
}
