import Glibc
import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

/// What a made-up host says about itself.
extension TestConnection {
    func connectGetType(_ context: CallContext) async throws(VirtError) -> String { "TEST" }
    func connectGetVersion(_ context: CallContext) async throws(VirtError) -> UInt64 { 2 }
    func connectGetLibVersion(_ context: CallContext) async throws(VirtError) -> UInt64 { 9_000_000 }
    func connectGetURI(_ context: CallContext) async throws(VirtError) -> String { "test:///default" }
    func connectGetMaxVcpus(_ context: CallContext, type: String?) async throws(VirtError) -> Int32 { 32 }
    func connectGetCapabilities(_ context: CallContext) async throws(VirtError) -> String { TestCapabilities.xml }

    func connectGetHostname(_ context: CallContext) async throws(VirtError) -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else {
            throw VirtError(.internalError, "failed to determine host name")
        }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func nodeGetInfo(_ context: CallContext) async throws(VirtError) -> NodeGetInfoReply {
        NodeGetInfoReply(
            model: [UInt8](nulPadded: "i686", count: 32), memory: 3_145_728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2,
            cores: 2, threads: 2)
    }

    func nodeGetFreeMemory(_ context: CallContext) async throws(VirtError) -> UInt64 { 3_145_728 }

    func connectListAllDomains(
        _ context: CallContext, needResults: Int32, flags: UInt32
    ) async throws(VirtError) -> ConnectListAllDomainsReply {
        let found = host.list(flags: flags).map(\.reference)
        return ConnectListAllDomainsReply(domains: needResults == 0 ? [] : found, ret: UInt32(found.count))
    }

    func connectListDomains(_ context: CallContext, maxids: Int32) async throws(VirtError) -> [Int32] {
        host.domains.filter(\.isActive).map(\.id).prefix(Int(max(0, maxids))).map { $0 }
    }

    func connectNumOfDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        Int32(host.domains.count { $0.isActive })
    }

    func connectListDefinedDomains(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        host.domains.filter { !$0.isActive }.map(\.name).prefix(Int(max(0, maxnames))).map { $0 }
    }

    func connectNumOfDefinedDomains(_ context: CallContext) async throws(VirtError) -> Int32 {
        Int32(host.domains.count { !$0.isActive })
    }
}
