import Glibc
import RemoteDriver
import Synchronization
import VirtDriver
public import VirtError

extension StorageVolume {
    /// Reads its content.
    ///
    /// ```swift
    /// for try await bytes in try await volume.download() { file.write(bytes) }
    /// ```
    ///
    /// Nothing is read ahead beyond what the sockets hold: a slow reader slows the daemon down. Leaving the loop, or
    /// cancelling its task, ends the transfer.
    ///
    /// - Parameters:
    ///   - offset: in bytes.
    ///   - length: in bytes; 0 for everything.
    public func download(offset: UInt64 = 0, length: UInt64 = 0) async throws(VirtError) -> ByteChannel {
        let exchange = TransferExchange()
        try await connection.storage("virStorageVolDownload").storageVolDownload(
            try connection.change("virStorageVolDownload", exchange), vol: reference, offset: offset, length: length,
            flags: 0)
        return try exchange.opened("virStorageVolDownload")
    }

    /// Writes its content, piece by piece; ``StorageVolumeUpload/finish()`` ends it.
    ///
    /// - Parameters:
    ///   - offset: in bytes.
    ///   - length: the most that may be written, in bytes; 0 for no limit but the volume's.
    public func upload(offset: UInt64 = 0, length: UInt64 = 0) async throws(VirtError) -> StorageVolumeUpload {
        let exchange = TransferExchange()
        try await connection.storage("virStorageVolUpload").storageVolUpload(
            try connection.change("virStorageVolUpload", exchange), vol: reference, offset: offset, length: length,
            flags: 0)
        return StorageVolumeUpload(
            channel: try exchange.opened("virStorageVolUpload"), exchange: exchange,
            isConfirmed: !connection.isEmbedded)
    }
}

/// A volume's content on its way to the volume.
public struct StorageVolumeUpload: Sendable {
    let channel: ByteChannel
    let exchange: TransferExchange
    /// Whether the other end says that it has everything.
    let isConfirmed: Bool

    /// Writes the next bytes; returns when the sockets have taken them, which is as fast as the daemon takes them.
    ///
    /// - Throws: the daemon's error where it has broken off.
    public func write(_ bytes: [UInt8]) async throws(VirtError) {
        do throws(VirtError) {
            try await channel.write(bytes)
        } catch {
            if error.code != .operationAborted, isConfirmed { try await exchange.end() }
            throw error
        }
    }

    /// Says that everything has been written, and waits until the daemon has it.
    ///
    /// - Throws: the error with which the daemon refused any part of it.
    public func finish() async throws(VirtError) {
        channel.finishWriting()
        if isConfirmed { try await exchange.end() }
    }
}

extension ByteChannel {
    /// Lets the other side see the end; it may still send.
    func finishWriting() {
        _ = shutdown(descriptor, Int32(SHUT_WR))
    }
}

/// Takes the stream that a transfer opens, and hears how it ended.
final class TransferExchange: StreamObserver {
    private struct State {
        var channel: ByteChannel?
        var outcome: Result<Void, VirtError>?
        var waiting: [CheckedContinuation<Result<Void, VirtError>, Never>] = []
    }

    private let state = Mutex(State())

    func opened(_ function: String) throws(VirtError) -> ByteChannel {
        guard let channel = state.withLock({ $0.channel }) else {
            throw VirtError(.internalError, "the driver opened no stream for \(function)", domain: .streams)
        }
        return channel
    }

    func openStream(descriptor: Int32, readable: Bool, writable: Bool) throws(VirtError) {
        let channel: ByteChannel
        do throws(VirtError) {
            channel = try ByteChannel(descriptor: descriptor, owns: true)
        } catch {
            _ = close(descriptor)
            throw error
        }
        state.withLock { state in
            if case .failure(let error) = state.outcome { channel.fail(error) }
            state.channel = channel
        }
    }

    func streamEnded(_ error: VirtError?) {
        let outcome: Result<Void, VirtError> = error.map { .failure($0) } ?? .success(())
        let waiting = state.withLock { state in
            if state.outcome == nil { state.outcome = outcome }
            state.channel?.fail(error)
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: outcome) }
    }

    /// Waits for the other end's last word.
    func end() async throws(VirtError) {
        let outcome: Result<Void, VirtError> = await withCheckedContinuation { continuation in
            let known = state.withLock { state in
                if state.outcome == nil { state.waiting.append(continuation) }
                return state.outcome
            }
            if let known { continuation.resume(returning: known) }
        }
        try outcome.get()
    }

    func returnDescriptor(_ descriptor: Int32) throws(VirtError) {
        _ = close(descriptor)
        throw VirtError(.argumentUnsupported, "a transfer is a stream, not a descriptor", domain: .streams)
    }
}
