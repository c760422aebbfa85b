import Glibc
import HostSystem
import VirtError
import VirtModel

/// A file that a guest's memory goes to, behind libvirt's header. It says of itself that it is not finished until
/// ``finish()``.
final class OpenMemoryFile: Sendable {
    let target: MemoryTarget
    /// Where the memory begins.
    let offset: Int
    private let file: Descriptor

    /// Makes the file, mode 0600, with its header.
    init(_ target: MemoryTarget) throws(VirtError) {
        var image = SaveImage(xml: target.xml, cookie: target.cookie, wasRunning: target.wasRunning)
        // Direct input and output wants its blocks at multiples of their size.
        image.textSize += (4096 - image.memoryOffset % 4096) % 4096
        self.target = target
        offset = image.memoryOffset
        func failure(_ code: CInt) -> VirtError {
            .system(
                errno: code, reason: String(cString: strerror(code)), "Failed to create file '\(target.path)'",
                domain: .qemu)
        }
        // A rule has looked for pipes; one that has come since must not hold anybody up.
        let number = open(target.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
        guard number >= 0 else { throw failure(errno) }
        file = Descriptor(owning: number)
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) & ~O_NONBLOCK)
        _ = fchmod(number, 0o600)
        try file.writeAll(try image.bytes(isComplete: false))
    }

    /// For QEMU, which goes on writing where the header ends.
    var descriptor: Int32 { file.rawValue }

    /// What is in the file now, to copy it from; nil where it cannot be read again.
    ///
    /// - Parameter devices: what the guest is made of.
    func written(with devices: DomainDefinition?) -> WrittenMemory? {
        WrittenMemory(target.path, file.rawValue, offset: offset, devices: devices)
    }

    /// Says in the header that all is there.
    func finish() throws(VirtError) {
        let magic = SaveImage.complete
        let count = magic.withUnsafeBytes { pwrite(file.rawValue, $0.baseAddress, $0.count, 0) }
        guard count == magic.count, fdatasync(file.rawValue) == 0 else {
            throw .system(
                errno: errno, reason: String(cString: strerror(errno)), "unable to write \(target.path)", domain: .qemu)
        }
        if target.bypassCache { posix_fadvise(file.rawValue, 0, 0, POSIX_FADV_DONTNEED) }
    }
}
