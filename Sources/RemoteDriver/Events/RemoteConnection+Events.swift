import Synchronization
public import VirtDriver
public import VirtError

extension RemoteConnection: EventSource {
    /// Calls `handler` for every event. The callbacks are registered with the daemon in the background: what happens
    /// before it has confirmed them may be missed. ``subscribe(to:_:)`` waits for that.
    public func subscribe(_ handler: @escaping EventHandler) -> EventCancellation {
        let cancel = loop.events.subscribe(nil, handler)
        Task { [self] in
            for kind in EventKind.all { try? await register(kind) }
        }
        return cancel
    }

    /// Registers for `kinds` with the daemon and calls `handler` for every event of these kinds from then on.
    ///
    /// - Throws: the daemon's error if it refuses one of them.
    public func subscribe(
        to kinds: [EventKind], _ handler: @escaping EventHandler
    ) async throws(VirtError) -> EventCancellation {
        let cancel = loop.events.subscribe(Set(kinds), handler)
        do throws(VirtError) {
            for kind in kinds { try await register(kind) }
        } catch {
            cancel()
            throw error
        }
        return cancel
    }

    /// Registers for what the monitors of QEMU guests report, and calls `handler` for all of it from then on.
    ///
    /// - Throws: the daemon's error if it refuses; 3 where its guests have no such monitor.
    public func subscribeToMonitors(
        _ handler: @escaping @Sendable (MonitorEvent) -> Void
    ) async throws(VirtError) -> EventCancellation {
        let cancel = loop.events.subscribeToMonitors(handler)
        // One for as long as the connection lives, like those below.
        let isNew = hearsMonitors.withLock { known in
            defer { known = true }
            return !known
        }
        guard isNew else { return cancel }
        do throws(VirtError) {
            _ = try await qemuConnectDomainMonitorEventRegister(ownContext, dom: nil, event: nil, flags: 0)
        } catch {
            hearsMonitors.withLock { $0 = false }
            cancel()
            throw error
        }
        return cancel
    }

    /// Calls `handler` once when the connection is over: with nil after ``close()``, otherwise with the reason.
    public func onEnd(_ handler: @escaping StreamEnded) -> EventCancellation {
        loop.events.onEnd(handler)
    }

    /// Registers one callback a kind, for as long as the connection lives; the hub spreads its events. Who comes while
    /// another's registration is under way waits for it, and tries anew if that failed.
    private func register(_ kind: EventKind) async throws(VirtError) {
        while true {
            let known = registered.withLock { all in
                let known = all[kind]
                if known == nil { all[kind] = .asked([]) }
                return known
            }
            switch known {
            case .confirmed: return
            case .asked: await registrationOfAnother(kind)
            case nil:
                do throws(VirtError) {
                    try await ask(for: kind)
                } catch {
                    conclude(kind, nil)
                    throw error
                }
                return conclude(kind, .confirmed)
            }
        }
    }

    private func registrationOfAnother(_ kind: EventKind) async {
        await withCheckedContinuation { (waiter: CheckedContinuation<Void, Never>) in
            let isOver = registered.withLock { all in
                guard case .asked(let waiters) = all[kind] else { return true }
                all[kind] = .asked(waiters + [waiter])
                return false
            }
            if isOver { waiter.resume() }
        }
    }

    private func conclude(_ kind: EventKind, _ outcome: Registration?) {
        let known = registered.withLock { all in
            defer { all[kind] = outcome }
            return all[kind]
        }
        if case .asked(let waiters) = known { for waiter in waiters { waiter.resume() } }
    }

    private func ask(for kind: EventKind) async throws(VirtError) {
        switch kind.family {
        case .domain:
            _ = try await connectDomainEventCallbackRegisterAny(ownContext, eventID: kind.identity, dom: nil)
        case .network:
            _ = try await connectNetworkEventRegisterAny(ownContext, eventID: kind.identity, net: nil)
        case .storagePool:
            _ = try await connectStoragePoolEventRegisterAny(ownContext, eventID: kind.identity, pool: nil)
        case .nodeDevice:
            _ = try await connectNodeDeviceEventRegisterAny(ownContext, eventID: kind.identity, dev: nil)
        case .secret:
            _ = try await connectSecretEventRegisterAny(ownContext, eventID: kind.identity, secret: nil)
        }
    }
}

/// How far the registration of a kind of event with the daemon has come.
enum Registration {
    /// Under way; these wait for its end.
    case asked([CheckedContinuation<Void, Never>])
    case confirmed
}
