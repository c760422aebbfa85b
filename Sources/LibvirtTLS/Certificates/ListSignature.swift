import CHostShims

/// Who has signed a revocation list.
enum ListSignature {
    /// Whether one of the authorities has.
    ///
    /// - Parameters:
    ///   - list: DER.
    ///   - authorities: certificates in DER.
    static func isMade(on list: [UInt8], by authorities: [[UInt8]]) -> Bool {
        list.withUnsafeBufferPointer { bytes in
            var start = bytes.baseAddress
            guard let parsed = apus_boringssl_read_list(nil, &start, bytes.count) else { return false }
            defer { apus_boringssl_free_list(parsed) }
            return authorities.contains { isMade(on: parsed, by: $0) }
        }
    }

    private static func isMade(on list: OpaquePointer, by authority: [UInt8]) -> Bool {
        authority.withUnsafeBufferPointer { bytes in
            var start = bytes.baseAddress
            guard let certificate = apus_boringssl_read_certificate(nil, &start, bytes.count) else { return false }
            defer { apus_boringssl_free_certificate(certificate) }
            guard let key = apus_boringssl_key(certificate) else { return false }
            return apus_boringssl_verify_list(list, key) == 1
        }
    }
}
