import CHostShims
import Glibc
import HostSystem
import LibvirtProtocol
import Synchronization
import VirtDriver
import VirtError
import XDR

extension RemoteConnection {
    /// Makes a call whose reply carries nothing.
    func call(
        _ procedure: some WireProcedure, _ arguments: some XDRCodable, _ context: CallContext
    ) async throws(VirtError) {
        let _: NoArguments = try await call(procedure, arguments, context)
    }

    /// Makes a call and reads its reply.
    ///
    /// - Throws: the daemon's error; 38 or 39 when the connection breaks; 78 when the task is cancelled, in which case
    ///   the daemon may still carry the call out.
    func call<Reply: XDRCodable>(
        _ procedure: some WireProcedure, _ arguments: some XDRCodable, _ context: CallContext
    ) async throws(VirtError) -> Reply {
        if let explain = context.explain { try await explainCall(procedure, arguments, context, explain) }
        let body = try encode(arguments, procedure)
        let reply = try await transact(procedure, body, context)
        try handOver(reply, procedure, context)
        do {
            return try Reply(xdr: reply.body)
        } catch {
            throw .undecodable(procedure.function, error)
        }
    }

    /// Sends the call as an argument of `explain`, passes the answer on, and ends the call. Never returns normally.
    private func explainCall(
        _ procedure: some WireProcedure, _ arguments: some XDRCodable, _ context: CallContext,
        _ explain: @Sendable (String) -> Void
    ) async throws(VirtError) {
        let request = ApusExplainArguments(
            program: type(of: procedure).program, version: 1, procedure: procedure.rawValue,
            arguments: try encode(arguments, procedure))
        var plain = context
        plain.explain = nil
        let reply: ApusExplainReply
        do throws(VirtError) {
            reply = try await call(ApusProcedure.explain, request, plain)
        } catch {
            guard error.code == .rpc, error.message.contains("program") else { throw error }
            throw VirtError(
                .noSupport, "explaining calls", domain: .remote,
                cause: "the daemon at the other end cannot explain: it is not apusd",
                cures: ["connect to apusd, or use qemu:///embed?root=DIR"])
        }
        explain(reply.explanation)
        throw .explained
    }

    private func encode(_ arguments: some XDRCodable, _ procedure: some WireProcedure) throws(VirtError) -> [UInt8] {
        do {
            return try arguments.xdr()
        } catch {
            throw .unencodable(procedure.function, error)
        }
    }

    private func transact(
        _ procedure: some WireProcedure, _ body: [UInt8], _ context: CallContext
    ) async throws(VirtError) -> CallReply {
        let descriptors = try duplicate(context.descriptors)
        let serial = loop.state.withLock { $0.nextSerial() }
        let header = MessageHeader(
            program: type(of: procedure).program, procedure: procedure.rawValue,
            kind: descriptors.isEmpty ? .call : .callWithDescriptors, serial: serial)
        let bytes: [UInt8]
        do throws(VirtError) {
            bytes = try OutgoingMessage.bytes(
                header, body: body, descriptorCount: descriptors.isEmpty ? nil : descriptors.count)
        } catch {
            for number in descriptors { _ = Glibc.close(number) }
            throw error
        }
        var wish: LoopState.StreamWish?
        if let direction = procedure.streamDirection {
            var ended: StreamEnded?
            if let observer = context.exchange as? any StreamObserver { ended = { observer.streamEnded($0) } }
            wish = LoopState.StreamWish(procedure: procedure.rawValue, writable: direction.writable, ended: ended)
        }
        let stream = wish
        let result = await withTaskCancellationHandler {
            await answer(serial, bytes, descriptors, stream)
        } onCancel: {
            self.abandon(serial)
        }
        return try result.get()
    }

    private func answer(
        _ serial: UInt32, _ bytes: [UInt8], _ descriptors: [Int32], _ stream: LoopState.StreamWish?
    ) async -> Result<CallReply, VirtError> {
        await withCheckedContinuation { continuation in
            start(serial, bytes, descriptors, LoopState.PendingCall(answer: continuation, stream: stream))
        }
    }

    private func start(_ serial: UInt32, _ bytes: [UInt8], _ descriptors: [Int32], _ call: LoopState.PendingCall) {
        // Cancelled before it was sent: the handler has run and found nothing to cancel.
        if Task.isCancelled {
            for number in descriptors { _ = Glibc.close(number) }
            call.answer.resume(returning: .failure(.callCancelled))
            return
        }
        let failure = loop.state.withLock { state in
            if state.failure == nil { state.pending[serial] = call }
            return state.failure
        }
        if let failure {
            for number in descriptors { _ = Glibc.close(number) }
            call.answer.resume(returning: .failure(failure))
            return
        }
        loop.send(bytes, descriptors: descriptors)
        if Task.isCancelled { abandon(serial) }
    }

    func abandon(_ serial: UInt32) {
        let call = loop.state.withLock { state -> LoopState.PendingCall? in
            guard let call = state.pending.removeValue(forKey: serial) else { return nil }
            state.abandoned[serial] = .some(call.stream)
            return call
        }
        call?.answer.resume(returning: .failure(.callCancelled))
    }

    /// Passes what came with the reply to the caller's exchange.
    private func handOver(
        _ reply: CallReply, _ procedure: some WireProcedure, _ context: CallContext
    ) throws(VirtError) {
        var descriptors = reply.descriptors[...]
        defer { for number in descriptors { _ = Glibc.close(number) } }
        if let stream = reply.stream, let direction = procedure.streamDirection {
            // Nobody to own it.
            if context.exchange is NoExchange { _ = Glibc.close(stream) }
            try context.exchange.openStream(
                descriptor: stream, readable: direction.readable, writable: direction.writable)
        }
        while let number = descriptors.popFirst() { try context.exchange.returnDescriptor(number) }
    }

    /// The queue closes what it has sent; the caller's own descriptors stay the caller's.
    private func duplicate(_ descriptors: [Int32]) throws(VirtError) -> [Int32] {
        guard descriptors.count <= MessageLimits.descriptors else {
            throw VirtError(
                .rpc, "Too many FDs to send \(descriptors.count), expected \(MessageLimits.descriptors) maximum",
                domain: .rpc)
        }
        var copies: [Int32] = []
        for number in descriptors {
            let copy = apus_fcntl(number, F_DUPFD_CLOEXEC, 3)
            guard copy >= 0 else {
                let code = errno
                for number in copies { _ = Glibc.close(number) }
                throw .systemCall(code, "cannot duplicate descriptor \(number)", domain: .rpc)
            }
            copies.append(copy)
        }
        return copies
    }
}

extension VirtError {
    static let callCancelled = VirtError(
        .operationAborted, "the call was cancelled", domain: .rpc,
        cause: "the task that made the call was cancelled; the daemon may have carried it out all the same")
}
