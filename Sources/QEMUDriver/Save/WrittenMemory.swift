import Glibc
import VirtModel

/// A file that a guest's memory has been written to, as it was then.
struct WrittenMemory: Sendable {
    var path: String
    /// Where the memory begins, and how many bytes it takes.
    var offset: Int64
    var length: Int64
    /// The devices that the guest had.
    var devices: DomainDefinition?
    private var device: UInt64
    private var inode: UInt64

    /// - Parameter file: the file, with all of the memory in it; nil where it is none that can be read again.
    init?(_ path: String, _ file: Int32, offset: Int, devices: DomainDefinition?) {
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, Int64(facts.st_size) > Int64(offset) else {
            return nil
        }
        self.path = path
        self.offset = Int64(offset)
        self.devices = devices
        length = Int64(facts.st_size) - self.offset
        device = UInt64(facts.st_dev)
        inode = UInt64(facts.st_ino)
    }

    /// Whether the file is the same one and no shorter or longer.
    var isStillThere: Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && UInt64(facts.st_ino) == inode && UInt64(facts.st_dev) == device
            && Int64(facts.st_size) == offset + length
    }
}
