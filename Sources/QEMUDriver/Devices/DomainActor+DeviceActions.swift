import VirtError

extension DomainActor {
    func perform(_ action: DeviceAction) async throws(VirtError) {
        switch action {
        case .command(let planned): try await command(planned)
        }
    }
}
