public import LibvirtProtocol
internal import VirtError

/// A `<memory>` device: a module that can be plugged.
public struct MemoryDevice: Hashable, Sendable {
    public enum Model: String, XMLToken {
        case dimm, nvdimm
        case virtioPMem = "virtio-pmem"
        case virtioMem = "virtio-mem"
        case sgxEPC = "sgx-epc"
    }
    public enum Access: String, XMLToken {
        case shared, `private`
    }

    public var model: Model = .dimm
    public var access: Access?
    public var discard: Bool?
    public var uuid: UUIDBytes?
    // Host's side
    public var sourceNodes: CPUSet?
    public var pageSizeKiB: UInt64?
    public var path: String?
    public var alignSizeKiB: UInt64?
    public var pmem = false
    // Guest's side
    public var sizeKiB: UInt64 = 0
    public var node: UInt32?
    public var labelSizeKiB: UInt64?
    public var blockSizeKiB: UInt64?
    public var requestedSizeKiB: UInt64?
    /// Live only.
    public var currentSizeKiB: UInt64?
    public var readonly = false
    public var guestAddress: UInt64?
    public var info = DeviceInfo()

    public init() {}
}

// MARK: - Mapping

extension MemoryDevice: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("model", &model, required: true)
        try x.attribute("access", &access)
        try x.yesNo("discard", &discard)
        try x.textElement("uuid", &uuid) { _ in .malformed("malformed uuid element") }
        try x.group("source") { () throws(VirtError) in
            try x.textElement("nodemask", &self.sourceNodes) { .badBitmap($0) }
            try x.size("pagesize", &self.pageSizeKiB)
            try x.textElement("path", &self.path)
            try x.size("alignsize", &self.alignSizeKiB)
            x.flag("pmem", &self.pmem)
        }
        let present = try x.group("target") { () throws(VirtError) in
            var size: UInt64? = x.isReading ? nil : self.sizeKiB
            try x.size("size", &size)
            self.sizeKiB = size ?? 0
            try x.textElement("node", &self.node)
            try x.group("label") { () throws(VirtError) in try x.size("size", &self.labelSizeKiB) }
            try x.size("block", &self.blockSizeKiB)
            try x.size("requested", &self.requestedSizeKiB)
            if !x.isInactive { try x.size("current", &self.currentSizeKiB) }
            x.flag("readonly", &self.readonly)
            try x.group("address") { () throws(VirtError) in try x.hex("base", &self.guestAddress) }
        }
        try x.refuse(if: !present, .malformed("missing <target> element for <memory> device"))
        try info.map(x)
    }
}
