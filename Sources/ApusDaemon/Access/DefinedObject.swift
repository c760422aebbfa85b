import LibvirtProtocol
import VirtDriver
import VirtError
import XMLTree

/// An object that a call is to make, as its description names it: what access rules have conditions about, as with
/// libvirt. The description is read only where a condition matters, after clients who may never have been refused.
struct DefinedObject: AccessObject {
    private let kind: String
    private let xml: String
    private let whole: (any AccessObject)?

    /// - Parameter whole: what the object becomes a part of.
    init(_ kind: String, xml: String, in whole: (any AccessObject)? = nil) {
        self.kind = kind
        self.xml = xml
        self.whole = whole
    }

    var accessAttributes: [String: String] { [:] }

    /// - Throws: error 27 for a description that is no XML.
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        let root = try XMLDocument.parse(xml).root
        let attributes = try await whole?.resolved(context, drivers).accessAttributes ?? [:]
        return Named(accessAttributes: attributes.merging(Self.attributes(kind, root)) { $1 })
    }

    private struct Named: AccessObject {
        let accessAttributes: [String: String]
    }

    static func attributes(_ kind: String, _ root: XMLElement) -> [String: String] {
        var result: [String: String] = [:]
        func note(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { result[name] = value }
        }
        let name = root.element("name")?.text
        // As the object will show it: rules are written with dashes and lower case.
        let uuid = root.element("uuid").flatMap { UUIDBytes($0.text.trimmed) }?.description
        switch kind {
        case "domain", "network":
            note(kind + "_name", name)
            note(kind + "_uuid", uuid)
        case "storage_pool":
            // A pool without a name takes that of its source.
            note("pool_name", name ?? root.element("source")?.element("name")?.text)
            note("pool_uuid", uuid)
        case "storage_vol": note("vol_name", name)
        case "interface":
            note("interface_name", root[attribute: "name"])
            note("interface_macaddr", root.element("mac")?[attribute: "address"])
        case "nwfilter":
            note("nwfilter_name", root[attribute: "name"])
            note("nwfilter_uuid", uuid)
        case "nwfilter_binding":
            note("nwfilter_binding_portdev", root.element("portdev")?[attribute: "name"])
            note("nwfilter_binding_name", root.element("filterref")?[attribute: "filter"])
        case "network_port": note("network_port_uuid", uuid)
        case "node_device": note("node_device_name", name)
        case "secret":
            note("secret_uuid", uuid)
            if let usage = root.element("usage"), let type = usage[attribute: "type"] {
                let identifiers = [
                    "volume": "volume", "ceph": "name", "iscsi": "target", "tls": "name", "vtpm": "name",
                ]
                note("secret_usage_\(type)", identifiers[type].flatMap { usage.element($0)?.text })
            }
        default: break
        }
        return result
    }
}

extension String {
    fileprivate var trimmed: String {
        let blank: (Character) -> Bool = { $0.isWhitespace }
        var rest = drop(while: blank)
        while let last = rest.last, blank(last) { rest.removeLast() }
        return String(rest)
    }
}
