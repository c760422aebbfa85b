import LibvirtProtocol

/// A procedure of any program: what a call needs to know of it.
protocol WireProcedure: Sendable {
    static var program: UInt32 { get }
    var rawValue: Int32 { get }
    var function: String { get }
    var opensStream: Bool { get }
}

extension RemoteProcedure: WireProcedure {}
extension QEMUProcedure: WireProcedure {}
extension LXCProcedure: WireProcedure {}
extension AdminProcedure: WireProcedure {}
extension ApusProcedure: WireProcedure {}

extension WireProcedure {
    /// Which way the bytes of the stream go that this call opens, seen from the caller.
    var streamDirection: (readable: Bool, writable: Bool)? {
        guard opensStream else { return nil }
        switch self as? RemoteProcedure {
        case .storageVolDownload, .domainScreenshot: return (true, false)
        case .storageVolUpload, .domainMigratePrepareTunnel, .domainMigratePrepareTunnel3: return (false, true)
        default: return (true, true)
        }
    }
}
