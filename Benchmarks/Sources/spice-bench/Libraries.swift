import CCodecLibraries

/// The C libraries that give the scale.
enum Libraries {
    static func lz4(_ pixels: [UInt8]) -> [UInt8] {
        let bound = Int(LZ4_compressBound(CInt(pixels.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { target, used in
            used = pixels.withUnsafeBytes { source in
                target.withMemoryRebound(to: CChar.self) { target in
                    Int(
                        LZ4_compress_default(
                            source.bindMemory(to: CChar.self).baseAddress, target.baseAddress, CInt(source.count),
                            CInt(bound)))
                }
            }
        }
    }

    static func unLZ4(_ bytes: [UInt8], count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { target, used in
            used = bytes.withUnsafeBytes { source in
                target.withMemoryRebound(to: CChar.self) { target in
                    Int(
                        LZ4_decompress_safe(
                            source.bindMemory(to: CChar.self).baseAddress, target.baseAddress, CInt(source.count),
                            CInt(count)))
                }
            }
        }
    }

    static func zlib(_ pixels: [UInt8]) -> [UInt8] {
        let bound = Int(compressBound(uLong(pixels.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { target, used in
            var length = uLongf(bound)
            used = compress2(target.baseAddress, &length, pixels, uLong(pixels.count), 3) == Z_OK ? Int(length) : 0
        }
    }

    static func unZlib(_ bytes: [UInt8], count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { target, used in
            var length = uLongf(count)
            used = uncompress(target.baseAddress, &length, bytes, uLong(bytes.count)) == Z_OK ? Int(length) : 0
        }
    }

    static func jpeg(_ pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
        let handle = tjInitCompress()
        defer { tjDestroy(handle) }
        let sampling = CInt(TJSAMP_420.rawValue)
        let bound = Int(tjBufSize(CInt(width), CInt(height), sampling))
        return [UInt8](unsafeUninitializedCapacity: bound) { target, used in
            var (start, size) = (target.baseAddress, UInt(bound))
            tjCompress2(
                handle, pixels, CInt(width), 0, CInt(height), CInt(TJPF_BGRX.rawValue), &start, &size, sampling, 85,
                TJFLAG_NOREALLOC)
            used = Int(size)
        }
    }

    static func unJPEG(_ bytes: [UInt8], width: Int, height: Int) -> [UInt8] {
        let handle = tjInitDecompress()
        defer { tjDestroy(handle) }
        return [UInt8](unsafeUninitializedCapacity: width * height * 4) { target, used in
            let status = tjDecompress2(
                handle, bytes, UInt(bytes.count), target.baseAddress, CInt(width), 0, CInt(height),
                CInt(TJPF_BGRX.rawValue), 0)
            used = status == 0 ? width * height * 4 : 0
        }
    }
}
