import COpenSSL
import SpiceProtocol

/// The password as it travels: RSA-OAEP with SHA-1 under the key that the server made for this connection.
enum Ticket {
    /// The longest password, without the final NUL.
    static let maximumLength = 60
    /// Bytes of the encrypted form; the key has 1024 bits by the protocol.
    static let byteCount = 128

    static func encrypt(_ password: String, publicKey: [UInt8]) throws(SpiceClientError) -> [UInt8] {
        let text = Array(password.utf8) + [0]
        guard text.count <= maximumLength + 1 else {
            throw .authentication("passwords have at most \(maximumLength) bytes")
        }
        let key = unsafe publicKey.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            return unsafe d2i_PUBKEY(nil, &start, buffer.count)
        }
        guard let key = unsafe key else { throw .authentication("the server's key is not a public key") }
        defer { unsafe EVP_PKEY_free(key) }
        guard unsafe EVP_PKEY_get_size(key) == Int32(byteCount), let context = unsafe EVP_PKEY_CTX_new(key, nil) else {
            throw .authentication("the server's key is not one of 1024 bits")
        }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var output = [UInt8](repeating: 0, count: byteCount)
        var size = output.count
        guard unsafe EVP_PKEY_encrypt_init(context) == 1,
            unsafe EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1,
            unsafe EVP_PKEY_encrypt(context, &output, &size, text, text.count) == 1, size == byteCount
        else { throw .authentication("the password could not be encrypted") }
        return output
    }
}
