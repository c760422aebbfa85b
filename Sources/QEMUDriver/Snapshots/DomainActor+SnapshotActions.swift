import VirtError

extension DomainActor {
    func perform(_ action: SnapshotAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        }
    }
}
