import CHostShims
import Glibc
import LibvirtProtocol
import LibvirtTransport
import NIOCore
import NIOPosix
import VirtError

/// Streams: what calls such as `virDomainOpenConsole` open.
extension ClientSession {
    /// Connects a call's descriptor to the wire; its reply has been sent.
    func openStream(_ request: SessionExchange.StreamRequest, _ header: MessageHeader) {
        let stream = ClientStream(header: header, session: self, readable: request.readable)
        streams[header.serial] = stream
        guard let original = request.descriptor.numbers.first else { return }
        // The channel closes its own copy, whichever way it ends.
        let copy = FilePump.isFile(original) ? FilePump.start(request) : apus_fcntl(original, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { return failStream(stream, VirtError(.rpc, "cannot open the stream", domain: .rpc)) }
        let bound = NIOLoopBound(stream, eventLoop: channel.eventLoop)
        let bootstrap = NIOPipeBootstrap(group: channel.eventLoop)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { end in
                end.eventLoop.makeCompletedFuture {
                    try end.pipeline.syncOperations.addHandler(StreamDescriptorHandler(bound.value))
                }
            }
        let eventLoop = channel.eventLoop
        request.failure.listen { [weak self] error, done in
            guard let session = self else { return done() }
            eventLoop.execute {
                session.assumeIsolated { session in
                    if session.streams[bound.value.header.serial] === bound.value {
                        session.failStream(bound.value, error)
                    }
                }
                done()
            }
        }
        let opening =
            request.writable
            ? request.readable
                ? bootstrap.takingOwnershipOfDescriptor(inputOutput: copy)
                : bootstrap.takingOwnershipOfDescriptor(output: copy)
            : bootstrap.takingOwnershipOfDescriptor(input: copy)
        opening.assumeIsolated().whenComplete { result in
            switch result {
            case .success(let end): bound.value.attach(end)
            case .failure(let error):
                _ = close(copy)
                self.assumeIsolated { $0.failStream(bound.value, .rpc("cannot open the stream: \(error)")) }
            }
        }
    }

    func receiveStreamPacket(_ frame: Frame) {
        guard let stream = streams[frame.header.serial], let end = stream.receive(frame) else { return }
        streams[frame.header.serial] = nil
        switch end {
        case .finished, .aborted:
            var header = stream.header
            header.status = .ok
            if case .finished = end { stream.close(drain: true) } else { stream.close(drain: false) }
            send(Frame(header: header))
        case .failed(let error):
            failStream(stream, error)
        }
    }

    private func failStream(_ stream: ClientStream, _ error: VirtError) {
        streams[stream.header.serial] = nil
        stream.close(drain: false)
        send(reply(to: stream.header, error: error))
    }

    /// The client takes bytes again, or no more for now.
    func writabilityChanged(_ isWritable: Bool) {
        guard isWritable else { return }
        for stream in streams.values { stream.readMore() }
    }
}
