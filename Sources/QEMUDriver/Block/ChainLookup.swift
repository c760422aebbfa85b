import Glibc
import HostSystem
import VirtError
import VirtModel

/// Finds a layer of a disk's chain by what a client calls it: a path, the name in the image above, or `vda[3]`.
struct ChainLookup {
    var disk: Disk

    /// The layer called `name`; nil means the last one.
    ///
    /// - Parameter start: look only below this layer.
    /// - Throws: error 8 where there is none, in libvirt's words.
    func depth(of name: String?, below start: Int? = nil) throws(VirtError) -> Int {
        let layers = disk.layers
        let first = start.map { $0 + 1 } ?? 0
        let target = disk.target.dev
        let number = try name.flatMap { (name) throws(VirtError) in try Self.index(in: name, of: target) }
        let isEmpty = disk.isEmpty
        guard let name else {
            guard first < layers.count, !isEmpty else {
                throw Self.notFound("could not find base image in chain for '\(target)'")
            }
            return layers.count - 1
        }
        for depth in first..<max(first, layers.count) where !isEmpty {
            let layer = layers[depth]
            if let number {
                if layer.index == number { return depth }
                continue
            }
            if layer.path == name { return depth }
            guard layer.isLocal, let path = layer.path else { continue }
            if depth > 0, let stored = try? StoredBacking(of: layers[depth - 1])?.name, stored == name { return depth }
            let above = depth > 0 && layers[depth - 1].isLocal ? layers[depth - 1].path : nil
            if Self.isSameFile("\(above.map(Self.directory) ?? "./")\(name)", path), !name.hasPrefix("/") {
                return depth
            }
            if name.hasPrefix("/"), Self.isSameFile(name, path) { return depth }
        }
        if let number { throw Self.notFound("could not find backing store index '\(number)' in chain for '\(target)'") }
        if let start {
            throw Self.notFound(
                "could not find image '\(name)' beneath '\(layers[start].path ?? "")' in chain for '\(target)'")
        }
        throw Self.notFound("could not find image '\(name)' in chain for '\(target)'")
    }

    /// The number in `vda[3]`; nil for anything else.
    private static func index(in name: String, of target: String) throws(VirtError) -> UInt32? {
        guard name.hasSuffix("]"), let open = name.lastIndex(of: "["),
            let number = UInt32(name[name.index(after: open)...].dropLast())
        else { return nil }
        let wanted = name[..<open]
        guard wanted == target else {
            throw VirtError(
                .invalidArg, "requested target '\(wanted)' does not match target '\(target)'", domain: .storage)
        }
        return number
    }

    private static func notFound(_ text: String) -> VirtError {
        VirtError(
            .invalidArg, text, domain: .storage, rule: "BLOCK-LAYER",
            cause: "no layer of the disk's backing chain has this name",
            cures: ["name the layer by its path, or as vda[INDEX] with the index that dumpxml shows"])
    }

    private static func directory(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    }

    private static func isSameFile(_ one: String, _ other: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_ino == second.st_ino
            && first.st_dev == second.st_dev
    }
}

/// What an image's own header says lies below it.
struct StoredBacking: Hashable, Sendable {
    var name: String
    var format: String?

    /// nil where the image has no backing file, or is of a format without one.
    init?(of layer: StorageSource) throws(VirtError) {
        guard layer.isLocal, let path = layer.path, let format = layer.format, BlockNodes.hasBacking(format),
            let header = ImageHeader(try BackingChain.start(of: path), format: format),
            let name = header.backingFile
        else { return nil }
        self.name = name
        self.format = header.backingFormat
    }

    /// The name of `base` relative to the layer above `top`, where every name in between is relative.
    ///
    /// - Throws: error 55 where one is not.
    static func relativeName(of base: Int, seenFrom top: Int, in disk: Disk) throws(VirtError) -> String {
        let layers = disk.layers
        var path = ""
        for depth in top..<base {
            guard let stored = try StoredBacking(of: layers[depth])?.name, !stored.hasPrefix("/"),
                !stored.contains(":")
            else {
                throw VirtError(
                    .operationInvalid, "can't keep relative backing relationship", domain: .qemu,
                    rule: "BLOCK-RELATIVE", cause: "the name that an image of the chain holds is not relative",
                    cures: ["leave out --keep-relative"])
            }
            let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            path = directory + stored
        }
        return path
    }
}
