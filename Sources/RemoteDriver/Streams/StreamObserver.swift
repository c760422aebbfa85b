public import VirtDriver
public import VirtError

/// Called once when a stream is over: with the error that ended it, or nil when it came to its natural end.
public typealias StreamEnded = @Sendable (VirtError?) -> Void

/// A caller's exchange that wants to know how its stream ended. A descriptor alone can only tell that it did.
public protocol StreamObserver: CallExchange {
    /// Called before the stream's descriptor reports its end of file.
    func streamEnded(_ error: VirtError?)
}
