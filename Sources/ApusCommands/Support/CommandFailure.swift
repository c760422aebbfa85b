import Apus

/// Why a command failed: what it was about to do, and what the library said.
struct CommandFailure: Error, Sendable {
    /// For example `Failed to start domain 'web'`; nil where virsh gives none.
    var headline: String?
    var error: VirtError?
    var status: ExitStatus
    /// Whether the library's words add nothing to the headline but the reason.
    var saysErrorAsCause = false

    init(_ headline: String? = nil, _ error: VirtError) {
        self.headline = headline
        self.error = error
        status = ExitStatus(error)
    }

    init(_ headline: String?, status: ExitStatus = .failure) {
        self.headline = headline
        self.status = status
    }

    /// The lines for standard error.
    var text: String {
        var lines: [String] = []
        if let headline { lines.append("error: \(headline)") }
        if let error {
            lines.append((saysErrorAsCause ? "cause: " : "error: ") + error.message)
            if let cause = error.cause { lines.append("cause: \(cause)") }
            lines += error.cures.map { "cure: \($0)" }
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension CommandFailure {
    /// The same for programs; libvirt's numbers where the library failed.
    var json: JSONText {
        .object([
            (
                "error",
                .object([
                    ("status", .integer(status.rawValue)), ("context", .string(headline)),
                    ("code", error.map { .integer($0.code.rawValue) } ?? .null),
                    ("domain", error.map { .integer($0.domain.rawValue) } ?? .null),
                    ("message", .string(error?.message ?? headline)), ("cause", .string(error?.cause)),
                    ("cures", .array((error?.cures ?? []).map { .string($0) })),
                ])
            )
        ])
    }
}

/// Runs `body`; what it throws becomes a failure with `headline`.
func attempt<Value>(
    _ headline: String? = nil, _ body: () async throws(VirtError) -> Value
) async throws(CommandFailure) -> Value {
    do throws(VirtError) {
        return try await body()
    } catch {
        throw CommandFailure(headline, error)
    }
}
