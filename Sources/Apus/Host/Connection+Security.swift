import LibvirtProtocol
import VirtDriver
public import VirtError

extension Connection {
    /// The host's security model and its domain of interpretation; nil where there is none.
    public func securityModel() async throws(VirtError) -> (model: String, interpretation: String)? {
        let reply = try await hypervisor.nodeGetSecurityModel(query())
        let model = String(decoding: reply.model.prefix { $0 != 0 }, as: UTF8.self)
        let interpretation = String(decoding: reply.doi.prefix { $0 != 0 }, as: UTF8.self)
        return model.isEmpty ? nil : (model, interpretation)
    }
}
