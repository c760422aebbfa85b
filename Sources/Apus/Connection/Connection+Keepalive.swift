import RemoteDriver
import VirtDriver
public import VirtError

extension Connection {
    /// Asks a silent daemon after every `interval` seconds whether it still lives, and ends the connection when `count`
    /// such questions went unanswered. Nothing happens on embedded connections.
    ///
    /// - Throws: error 3 when the daemon does not know keepalive messages; 8 for an interval below 1.
    public func keepAlive(interval: Int, count: Int) async throws(VirtError) {
        guard let remote else { return }
        guard interval > 0, count >= 0 else {
            throw VirtError(.invalidArg, "interval must be above 0 and count not below", domain: .rpc)
        }
        // VIR_DRV_FEATURE_PROGRAM_KEEPALIVE
        guard await remote.supports(feature: 10) else { throw .noSupport("virConnectSetKeepAlive", domain: .rpc) }
        remote.startKeepalive(intervalMilliseconds: Int64(interval) * 1000, count: count)
    }
}
