public import VirtError
internal import XMLTree

extension StorageSource {
    /// Reads the storage out of a `<disk>` of which nothing else counts, as a block copy's destination is given.
    ///
    /// - Throws: libvirt's errors for malformed XML (35), another root (27), a missing source (19).
    public static func parseDisk(_ text: String) throws(VirtError) -> StorageSource {
        let root = try XMLDocument.parse(text, name: "(disk_definition)", domain: .domain).root
        guard root.name == "disk" else {
            throw VirtError(
                .xmlError, "expecting root element of 'disk', not '\(root.name)'", domain: .xml)
        }
        let x = XMLMapper(reading: root, flags: .inactive)
        var source = StorageSource()
        try x.attribute("type", &source.type)
        var driver = DiskDriver()
        try x.group("driver") { () throws(VirtError) in try driver.map(x, format: &source.format) }
        try x.group("source") { () throws(VirtError) in try source.mapContent(x) }
        if source.path == nil, source.network == nil, source.volume == nil, source.nvme == nil {
            throw VirtError(code: .noSource, domain: .domain, message: "missing source information for device")
        }
        return source
    }
}
