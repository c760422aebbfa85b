/// Running definitions without what only a running QEMU, an image or the host's network can tell.
enum LiveForm {
    /// The `id` attribute of the domain.
    static func id(_ text: String) -> Int32? {
        guard let match = text.firstMatch(of: #/<domain [^>]*id='(\d+)'/#) else { return nil }
        return Int32(match.1)
    }

    /// What is left out, and why:
    /// - the CPU's model and features, which QEMU reports once it runs, and the balloon's current size
    /// - numbers and backing chains of images, which are read from the files
    /// - terminals, ports' and trays' states and module addresses, which QEMU reports
    /// - tap devices, network ports and what a network turns an interface into
    static func settled(_ text: String) -> String {
        var kept: [String] = []
        var skippingUntil: String?
        for line in text.split(separator: "\n").map(String.init) {
            let body = line.drop { $0 == " " }
            if let end = skippingUntil {
                if line == end { skippingUntil = nil }
                continue
            }
            let indentation = String(line.prefix { $0 == " " })
            if indentation == "  ", body.hasPrefix("<cpu ") {
                if !body.hasSuffix("/>") { skippingUntil = "  </cpu>" }
                continue
            }
            if body.hasPrefix("<backingStore") {
                if !body.hasSuffix("/>") { skippingUntil = indentation + "</backingStore>" }
                continue
            }
            if isVolatile(body) { continue }
            if body.hasPrefix("<source network='"),
                let start = kept.lastIndex(where: { $0.hasPrefix("    <interface ") })
            {
                kept[start] = "    <interface type='network'>"
            }
            kept.append(simplified(line))
        }
        return kept.joined(separator: "\n") + "\n"
    }

    private static func isVolatile(_ body: Substring) -> Bool {
        body.hasPrefix("<currentMemory ") || body.hasPrefix("<source path='/dev/pts/")
            || body.hasPrefix("<target dev='vnet") || body.hasPrefix("<target dev='macvtap")
    }

    private static func simplified(_ line: String) -> String {
        var line = line
        line.replace(#/ (tty|tray|portid|state|base)='[^']*'/#, with: "")
        line.replace(#/ index='\d+'/#, with: "")
        if line.contains("<source network='") { line.replace(#/ bridge='[^']*'/#, with: "") }
        return line
    }
}
