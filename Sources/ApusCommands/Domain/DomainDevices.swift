import Apus
import XMLTree

/// The devices of a domain's definition, as far as the tables need them.
struct DomainDevices {
    private let devices: XMLElement?

    init(_ xml: String) throws(VirtError) {
        devices = try XMLDocument.parse(xml).root.element("devices")
    }

    /// Reads a domain's definition and its devices.
    static func of(_ domain: Domain, _ options: XMLOptions = []) async throws(CommandFailure) -> DomainDevices {
        try await attempt { () async throws(VirtError) in try DomainDevices(try await domain.xml(options)) }
    }

    func all(_ name: String) -> [XMLElement] {
        devices?.elements(name) ?? []
    }
}

extension XMLElement {
    /// The first of the attributes `names` that the element has, in the element's order, as XPath's union gives it.
    func firstAttribute(of names: Set<String>) -> String? {
        attributes.first { names.contains($0.name) }?.value
    }
}

extension XMLElement {
    /// A PCI address as NVMe disks name it.
    var pciAddress: String? {
        func part(_ name: String) -> String? {
            guard let value = self[attribute: name] else { return nil }
            return value.hasPrefix("0x") ? String(value.dropFirst(2)) : value
        }
        guard let domain = part("domain"), let bus = part("bus"), let slot = part("slot"),
            let function = part("function")
        else { return nil }
        return "\(domain):\(bus):\(slot).\(function)"
    }
}
