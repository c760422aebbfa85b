import Apus

/// How a guest that `apus run` waits for came to its end.
enum GuestEnd: Sendable {
    case shutDown
    case crashed
    case destroyed

    init?(_ event: DomainEvent, of domain: DomainUUID) {
        guard event.domain.uuid == domain, case .lifecycle(let step) = event.change else { return nil }
        guard step.kind == .stopped else { return nil }
        switch step.detailCode {
        case 0: self = .shutDown
        case 2, 5: self = .crashed
        default: self = .destroyed
        }
    }

    var status: ExitStatus {
        switch self {
        case .shutDown: .success
        case .crashed: .guestCrashed
        case .destroyed: .guestDestroyed
        }
    }

    var words: String {
        switch self {
        case .shutDown: "has shut down"
        case .crashed: "has crashed"
        case .destroyed: "was destroyed"
        }
    }

    /// Waits for the end of `domain`.
    ///
    /// - Returns: nil if it has not come within `seconds`.
    static func wait(
        for domain: DomainUUID, in events: DomainEvents, seconds: Int? = nil
    ) async throws(CommandFailure) -> GuestEnd? {
        let result: Result<GuestEnd?, VirtError> = await withTaskGroup(of: Result<GuestEnd?, VirtError>.self) { group in
            group.addTask {
                do throws(VirtError) {
                    var iterator = events.makeAsyncIterator()
                    while let event = try await iterator.next() {
                        if let end = GuestEnd(event, of: domain) { return .success(end) }
                    }
                    return .success(nil)
                } catch {
                    return .failure(error)
                }
            }
            if let seconds {
                group.addTask {
                    try? await Task.sleep(for: .seconds(seconds))
                    return .success(nil)
                }
            }
            let first = await group.next() ?? .success(nil)
            group.cancelAll()
            return first
        }
        do throws(VirtError) {
            return try result.get()
        } catch {
            throw CommandFailure("lost sight of the guest", error)
        }
    }
}
