/// How a process ended.
public enum ProcessExit: Sendable, Hashable {
    /// By itself, with this exit code (0...255).
    case code(Int32)
    /// By a signal.
    case signal(Int32, coreDumped: Bool)
    /// It is gone, but it was not our child, so the kernel does not tell how it ended.
    case unknown
}
