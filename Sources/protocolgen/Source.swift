/// Swift source under construction.
struct Source {
    private(set) var text: String

    init(imports: [String], table: String = "Protocol/libvirt.tsv") {
        text = "// swift-format-ignore-file\n"
        text += "// Generated from \(table) by protocolgen. Do not edit; run `make generate`.\n\n"
        for line in imports { text += line + "\n" }
        if !imports.isEmpty { text += "\n" }
    }

    mutating func line(_ line: String = "", indent: Int = 0) {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: indent) + line + "\n"
    }
}
