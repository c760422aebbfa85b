import XMLTree

/// Block jobs in a status file, in libvirt's form.
extension BlockJob {
    init?(_ element: XMLElement) {
        guard let name = element[attribute: "name"], let kind = element[attribute: "type"].flatMap(Kind.init),
            let disk = element.element("disk")?[attribute: "dst"]
        else { return nil }
        self.init(kind, disk: disk, name: name)
        state = element[attribute: "state"].flatMap(State.init) ?? .running
        if let text = element[attribute: "jobflags"], text.hasPrefix("0x") {
            flags = UInt32(text.dropFirst(2), radix: 16) ?? 0
        }
        top = element.element("top")?[attribute: "node"]
        base = element.element("base")?[attribute: "node"]
        parent = element.element("topparent")?[attribute: "node"]
        deletesImages = element.element("deleteCommittedImages") != nil
        sharesBacking = element[attribute: "shallownew"] == "yes"
        bitmap = element.element("bitmap")?[attribute: "name"]
    }

    var element: XMLElement {
        var element = XMLElement("blockjob")
        element.attributes = [
            XMLAttribute("name", name), XMLAttribute("type", kind.rawValue), XMLAttribute("state", state.rawValue),
            XMLAttribute("jobflags", "0x" + String(flags, radix: 16)),
        ]
        if sharesBacking { element.attributes.append(XMLAttribute("shallownew", "yes")) }
        func add(_ name: String, _ attribute: String, _ value: String?) {
            guard let value else { return }
            element.children.append(.element(XMLElement(name, attributes: [XMLAttribute(attribute, value)])))
        }
        add("disk", "dst", disk)
        add("base", "node", base)
        add("top", "node", top)
        add("topparent", "node", parent)
        add("bitmap", "name", bitmap)
        if deletesImages { element.children.append(.element(XMLElement("deleteCommittedImages"))) }
        return element
    }
}
