import Crypto

/// The computations of SCRAM with SHA-256 (RFC 5802 and 7677).
enum ScramKeys {
    static func hmac(_ key: [UInt8], _ text: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key)))
    }

    static func hash(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }

    /// `Hi`: PBKDF2 with one block.
    static func saltedPassword(_ password: String, salt: [UInt8], iterations: Int) -> [UInt8] {
        let key = SymmetricKey(data: Array(password.utf8))
        var last = Array(HMAC<SHA256>.authenticationCode(for: salt + [0, 0, 0, 1], using: key))
        var result = last
        for _ in 1..<max(2, iterations) where iterations > 1 {
            last = Array(HMAC<SHA256>.authenticationCode(for: last, using: key))
            for index in result.indices { result[index] ^= last[index] }
        }
        return result
    }

    static func clientKey(_ salted: [UInt8]) -> [UInt8] { hmac(salted, Array("Client Key".utf8)) }
    static func serverKey(_ salted: [UInt8]) -> [UInt8] { hmac(salted, Array("Server Key".utf8)) }

    static func exclusiveOr(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        zip(first, second).map { $0 ^ $1 }
    }

    /// Compares in a time that does not depend on where the first difference is.
    static func areEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    static func randomNonce() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64.encode((0..<18).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}
