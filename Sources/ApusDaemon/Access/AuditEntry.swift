import VirtError

/// What the audit log says of a call.
struct AuditEntry: Equatable {
    let result: String
    let permission: String

    /// Nil for a call that is not worth a line.
    ///
    /// - Parameters:
    ///   - change: the permission beyond reading that the call needed.
    ///   - isComplete: whether everything that changes or is refused is to be written down.
    ///   - isControlled: whether there are access rules; what they refuse is worth a line in any case.
    init?(
        _ procedure: Procedure, _ change: Permission?, _ outcome: Result<[UInt8], VirtError>, isComplete: Bool,
        isControlled: Bool
    ) {
        var result = "success"
        var isRefused = false
        if case .failure(let error) = outcome {
            isRefused = [.accessDenied, .operationDenied, .authFailed].contains(error.code)
            result = isRefused ? "refused" : "failed: \(error.message)"
        }
        let isChange = change != nil || procedure.changesDaemon
        guard isComplete && (isRefused || isChange) || isRefused && isControlled else { return nil }
        self.result = result
        permission = change.map { "\($0.object).\($0.name)" } ?? "-"
    }
}
