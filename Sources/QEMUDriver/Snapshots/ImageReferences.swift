import HostSystem
import VirtModel

/// What images say of the images below them.
enum ImageReferences {
    /// Path of the image that the header of `path` names; nil where there is none or it cannot be read.
    static func base(of path: String, _ format: String) -> String? {
        guard let bytes = start(of: path), let header = ImageHeader(bytes, format: format),
            let name = header.backingFile
        else { return nil }
        if name.hasPrefix("/") || name.contains(":") { return name }
        guard let slash = path.lastIndex(of: "/") else { return name }
        return path[...slash] + name
    }

    /// How many images a chain consists of, the one at `path` included; those that cannot be read end it.
    static func depth(from path: String, _ format: String) -> Int {
        var (next, kind, depth) = (path, format, 1)
        // As many as libvirt allows.
        while depth < 200, let below = base(of: next, kind) {
            kind = self.format(ofBase: next, kind) ?? "raw"
            next = below
            depth += 1
        }
        return depth
    }

    static func format(ofBase path: String, _ format: String) -> String? {
        start(of: path).flatMap { ImageHeader($0, format: format)?.backingFormat }
    }

    private static func start(of path: String) -> [UInt8]? {
        FileStart.read(path, count: ImageHeader.probeSize)
    }
}
