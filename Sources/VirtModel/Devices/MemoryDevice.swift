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
    public var uuid: VirtUUID?
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
