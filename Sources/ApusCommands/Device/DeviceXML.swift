/// XML of devices that commands put together from their options.
enum DeviceXML {
    /// A value as it stands in an attribute in single quotes.
    static func escaped(_ value: String) -> String {
        var text = ""
        for character in value {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "'": text += "&apos;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
        return text
    }

    /// ` name='value'`, or nothing without a value.
    static func attribute(_ name: String, _ value: String?) -> String {
        value.map { " \(name)='\(escaped($0))'" } ?? ""
    }

    /// The bus that a disk's target suggests.
    static func bus(of target: String) -> String? {
        for (prefix, bus) in [("vd", "virtio"), ("sd", "scsi"), ("hd", "ide"), ("fd", "fdc"), ("xvd", "xen")]
        where target.hasPrefix(prefix) {
            return bus
        }
        return nil
    }
}
