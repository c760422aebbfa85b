import CHostShims
import Glibc
public import HostSystem
import LibvirtProtocol
import Synchronization
public import VirtDriver
public import VirtError
import XDR

/// The client end of libvirt's RPC: every driver call as a message to a daemon, which may be libvirtd, one of its
/// modular daemons, or apusd.
///
/// Calls may run in any number at once; their answers come in the daemon's order. Dropping the last reference closes
/// the connection without a farewell, ``close()`` with one.
public final class RemoteConnection: Sendable {
    let loop: ConnectionLoop
    let registered = Mutex<[EventKind: Registration]>([:])
    let hearsMonitors = Mutex(false)
    /// The identity under which this process' drivers know the connection.
    public let connectionID: ConnectionID

    /// Takes over a connected unix stream socket. Nothing is sent yet.
    ///
    /// - Throws: error 38 when the process is out of descriptors or threads.
    public init(socket: consuming Descriptor, connectionID: ConnectionID) throws(VirtError) {
        SocketBytes.setNonBlocking(socket.rawValue)
        loop = try ConnectionLoop(socket: socket, events: EventHub())
        self.connectionID = connectionID
        try loop.start()
    }

    deinit {
        loop.shutDown()
    }

    /// The context of calls that the connection makes for itself.
    var ownContext: CallContext { CallContext(connection: connectionID) }

    /// Pings the daemon after `interval` milliseconds of silence and ends the connection after `count` pings without
    /// an answer. The daemon must know keepalive (feature 10).
    public func startKeepalive(intervalMilliseconds interval: Int64, count: Int) {
        loop.state.withLock { $0.keepalive = (max(1, interval), max(0, count)) }
        loop.wake()
    }
}

extension RemoteConnection: HypervisorConnection {
    public func supports(feature: Int32) async -> Bool {
        do throws(VirtError) {
            return try await connectSupportsFeature(ownContext, feature: feature) != 0
        } catch {
            return false
        }
    }

    public func close() async {
        loop.state.withLock { $0.farewell = true }
        do throws(VirtError) {
            try await connectClose(ownContext)
        } catch {
            // Closed already, or as good as.
        }
        loop.shutDown()
    }
}
