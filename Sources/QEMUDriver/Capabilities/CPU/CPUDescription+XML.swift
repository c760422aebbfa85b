import VirtError
import XMLTree

extension CPUDescription {
    /// - Throws: libvirt's XML errors (27, 35) from the CPU part of the stack.
    init(xml: String) throws(VirtError) {
        let root = try XMLDocument.parse(xml, name: "(CPU_definition)", domain: .cpu).root
        guard root.name == "cpu" else { throw Self.invalid("XML does not contain expected 'cpu' element") }
        if let mode = root[attribute: "mode"], !["custom", "host-model", "host-passthrough", "maximum"].contains(mode) {
            throw Self.unsupported("Invalid mode attribute '\(mode)'")
        }
        if let name = root.element("arch")?.text {
            guard root[attribute: "match"] == nil else {
                throw Self.invalid("'arch' element cannot be used inside 'cpu' element with 'match' attribute'")
            }
            guard let known = GuestArchitecture(name) else { throw Self.unsupported("Unknown architecture \(name)") }
            architecture = known
        }
        if let match = root[attribute: "match"], !["minimum", "exact", "strict"].contains(match) {
            throw VirtError(
                .xmlError, "Invalid value for attribute 'match' in element 'cpu': '\(match)'.", domain: .xml)
        }
        isStrict = root[attribute: "match"] == "strict"
        model = root.element("model").map(\.text).flatMap { $0.isEmpty ? nil : $0 }
        vendor = root.element("vendor").map(\.text).flatMap { $0.isEmpty ? nil : $0 }
        features = []
        if model == nil {
            if isHost { throw Self.invalid("Missing CPU model name") }
            if vendor != nil { throw Self.invalid("CPU vendor specified without CPU model") }
            if root.element("feature") != nil {
                throw Self.invalid("Non-empty feature list specified without CPU model")
            }
        }
        for element in root.elements("feature") { try add(element) }
    }

    private mutating func add(_ element: XMLElement) throws(VirtError) {
        guard let policy = isHost ? .require : Policy(rawValue: element[attribute: "policy"] ?? "require") else {
            throw Self.unsupported("Invalid CPU feature policy")
        }
        guard let name = element[attribute: "name"], !name.isEmpty else {
            throw Self.invalid("Invalid CPU feature name")
        }
        guard !features.contains(where: { $0.name == name }) else {
            throw Self.invalid("CPU feature '\(name)' specified more than once")
        }
        features.append(Feature(name: name, policy: policy))
    }

    private static func unsupported(_ text: String) -> VirtError {
        VirtError(.configUnsupported, text, domain: .cpu)
    }

    private static func invalid(_ text: String) -> VirtError { VirtError(.xmlError, text, domain: .cpu) }
}
