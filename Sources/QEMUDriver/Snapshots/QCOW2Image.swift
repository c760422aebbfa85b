/// What a new, empty qcow2 image of QEMU's defaults consists of: version 3, clusters of 64 KiB, counters of 16 bits.
///
/// Byte by byte what `qemu-img create` writes, so that one can be made without a process. The layout is that of QEMU's
/// `docs/interop/qcow2.txt`: header, table of counters, one block of counters, table of level 1.
struct QCOW2Image: Hashable, Sendable {
    /// What the guest sees, in bytes.
    var capacity: UInt64
    var backingFile: String
    var backingFormat: String

    private static let clusterBits: UInt32 = 16
    private static let cluster = 1 << Int(clusterBits)
    /// What one entry of the level 1 table covers: a cluster of 8-byte entries, each for one cluster.
    private static let coveredByEntry = UInt64(cluster) * UInt64(cluster / 8)
    private static let headerLength = 112
    /// More than any disk, and few enough clusters for one block of counters.
    private static let capacityLimit: UInt64 = 1 << 46

    /// Nil where `qemu-img` has to do it: a size or a name that is out of the ordinary.
    init?(capacity: UInt64, backingFile: String, backingFormat: String) {
        guard capacity > 0, capacity % 512 == 0, capacity <= Self.capacityLimit,
            (1...1023).contains(backingFile.utf8.count), (1...64).contains(backingFormat.utf8.count)
        else { return nil }
        self.capacity = capacity
        self.backingFile = backingFile
        self.backingFormat = backingFormat
    }

    /// The whole file.
    var bytes: [UInt8] {
        let entries = Int((capacity + Self.coveredByEntry - 1) / Self.coveredByEntry)
        // Nothing is mapped: the table of level 1, the last part, is empty.
        var file = [UInt8](repeating: 0, count: 3 * Self.cluster + entries * 8)
        file.put(header(entries), at: 0)
        var counters: [UInt8] = []
        counters.append(big: UInt64(2 * Self.cluster))
        file.put(counters, at: Self.cluster)
        // One for each cluster of the file.
        let clusters = 3 + (entries * 8 + Self.cluster - 1) / Self.cluster
        file.put(Array(repeatElement([0, 1], count: clusters).joined()), at: 2 * Self.cluster)
        return file
    }

    private func header(_ entries: Int) -> [UInt8] {
        var extensions: [UInt8] = []
        extensions.append(big: UInt32(0xe279_2aca))
        extensions.append(field: Array(backingFormat.utf8))
        extensions.append(big: UInt32(0x6803_f857))
        extensions.append(field: Self.featureNames)
        extensions.append(big: UInt64(0))

        var header: [UInt8] = Array("QFI".utf8) + [0xfb]
        header.append(big: UInt32(3))
        header.append(big: UInt64(Self.headerLength + extensions.count))
        header.append(big: UInt32(backingFile.utf8.count))
        header.append(big: Self.clusterBits)
        header.append(big: capacity)
        // No encryption.
        header.append(big: UInt32(0))
        header.append(big: UInt32(entries))
        header.append(big: UInt64(3 * Self.cluster))
        header.append(big: UInt64(Self.cluster))
        header.append(big: UInt32(1))
        // Neither snapshots nor features of any of the three kinds.
        header += repeatElement(0, count: 4 + 8 + 3 * 8)
        header.append(big: UInt32(4))
        header.append(big: UInt32(Self.headerLength))
        // Compression by zlib.
        header.append(big: UInt64(0))
        return header + extensions + Array(backingFile.utf8)
    }

    /// Names of the features that QEMU knows, for programs that do not: kind, bit, 46 bytes of text.
    private static let featureNames: [UInt8] = {
        let names: [(kind: UInt8, bit: UInt8, name: String)] = [
            (0, 0, "dirty bit"), (0, 1, "corrupt bit"), (0, 2, "external data file"), (0, 3, "compression type"),
            (0, 4, "extended L2 entries"), (1, 0, "lazy refcounts"), (2, 0, "bitmaps"), (2, 1, "raw external data"),
        ]
        return names.flatMap { entry in
            [entry.kind, entry.bit] + Array(entry.name.utf8) + Array(repeating: 0, count: 46 - entry.name.utf8.count)
        }
    }()
}

extension [UInt8] {
    fileprivate mutating func append(big value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func put(_ part: [UInt8], at offset: Int) {
        replaceSubrange(offset..<offset + part.count, with: part)
    }

    /// Length and text, filled up to a multiple of 8.
    fileprivate mutating func append(field text: [UInt8]) {
        append(big: UInt32(text.count))
        self += text
        self += repeatElement(0, count: (8 - text.count % 8) % 8)
    }
}
