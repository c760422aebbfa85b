internal import CZlib

/// Whole buffers through the system's zlib.
enum Zlib {
    /// Inflates a zlib stream that has to yield exactly `size` bytes.
    static func inflate(_ bytes: RawSpan, size: Int) throws(CodecError) -> [UInt8] {
        var status = Z_OK
        let result = unsafe bytes.withUnsafeBytes { source in
            unsafe [UInt8](unsafeUninitializedCapacity: size) { target, used in
                var length = uLongf(size)
                status = unsafe uncompress(
                    target.baseAddress, &length, source.bindMemory(to: UInt8.self).baseAddress, uLong(source.count))
                used = min(Int(length), size)
            }
        }
        guard status == Z_OK else { throw .library("zlib: error \(status)") }
        guard result.count == size else { throw .truncated }
        return result
    }

    /// Deflates with `level` (1 to 9).
    static func deflate(_ bytes: [UInt8], level: Int32) throws(CodecError) -> [UInt8] {
        var status = Z_OK
        let bound = Int(compressBound(uLong(bytes.count)))
        let result = unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, used in
            var length = uLongf(bound)
            status = unsafe compress2(target.baseAddress, &length, bytes, uLong(bytes.count), level)
            used = status == Z_OK ? Int(length) : 0
        }
        guard status == Z_OK else { throw .library("zlib: error \(status)") }
        return result
    }
}
