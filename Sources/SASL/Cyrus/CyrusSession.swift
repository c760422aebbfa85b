import Glibc

/// One end of an exchange by Cyrus SASL, and afterwards of the encryption that was agreed on.
public final class CyrusSession: Sendable {
    /// How strong the encryption of messages has to be, in bits; 0...0 for none, where the transport protects them.
    public typealias Strength = ClosedRange<UInt32>

    public struct Step: Sendable, Hashable {
        /// What the other end is to be sent; nil for nothing, which is not the same as an empty message.
        public var data: [UInt8]?
        /// Whether the exchange is over from this end's point of view.
        public var isComplete: Bool
    }

    /// Who a client is, where the mechanism asks for it.
    private struct Credentials {
        let user: UnsafeMutablePointer<CChar>
        let password: UnsafeMutablePointer<CChar>

        init?(_ user: String, _ password: String) {
            guard let user = strdup(user), let password = strdup(password) else { return nil }
            self.user = user
            self.password = password
        }

        func forget() {
            explicit_bzero(password, strlen(password))
            free(password)
            free(user)
        }
    }

    private let library: CyrusLibrary
    private nonisolated(unsafe) let credentials: Credentials?
    /// Not used by two threads at a time, as the library is not.
    private nonisolated(unsafe) let context: CyrusLibrary.Context

    private init(library: CyrusLibrary, context: CyrusLibrary.Context, credentials: Credentials? = nil) {
        self.library = library
        self.context = context
        self.credentials = credentials
    }

    deinit {
        let library = library
        nonisolated(unsafe) var context: CyrusLibrary.Context? = context
        try? library.exclusively { () throws(CyrusError) in library.dispose(&context) }
        credentials?.forget()
    }

    /// Whether the library is installed.
    public static var isAvailable: Bool { CyrusLibrary.shared != nil }

    /// A server's end.
    ///
    /// - Parameters:
    ///   - application: names the file in /etc/sasl2.
    ///   - protectedBy: bits of the encryption that the transport has, 0 for none.
    /// - Throws: when the library is not there or does not want to.
    public static func server(
        _ service: String, application: String, strength: Strength, protectedBy: UInt32 = 0
    ) throws(CyrusError) -> CyrusSession {
        guard let library = CyrusLibrary.shared else { throw .missing }
        try library.prepareServer(application)
        let session = try library.exclusively { () throws(CyrusError) -> CyrusSession in
            var context: CyrusLibrary.Context?
            let status = library.newServer(
                service, nil, nil, nil, nil, nil, CyrusLibrary.Constant.successData, &context)
            return try made(library, status, context)
        }
        try session.protect(strength, protectedBy)
        return session
    }

    /// A client's end.
    ///
    /// - Parameters:
    ///   - host: the server's name, to which its key belongs.
    ///   - user: name and password for mechanisms that want them; nil for those that have something else to show.
    public static func client(
        _ service: String, host: String, strength: Strength, protectedBy: UInt32 = 0,
        user: (name: String, password: String)? = nil
    ) throws(CyrusError) -> CyrusSession {
        guard let library = CyrusLibrary.shared else { throw .missing }
        try library.prepareClient()
        let session = try library.exclusively { () throws(CyrusError) -> CyrusSession in
            var context: CyrusLibrary.Context?
            let status = library.newClient(
                service, host, nil, nil, user == nil ? nil : library.callbacks, CyrusLibrary.Constant.successData,
                &context)
            return try made(library, status, context, user.flatMap { Credentials($0.name, $0.password) })
        }
        try session.protect(strength, protectedBy)
        return session
    }

    private static func made(
        _ library: CyrusLibrary, _ status: Int32, _ context: CyrusLibrary.Context?, _ credentials: Credentials? = nil
    ) throws(CyrusError) -> CyrusSession {
        guard status == CyrusLibrary.Constant.ok, let context else {
            throw CyrusError("libsasl2 begins no exchange: error \(status)")
        }
        return CyrusSession(library: library, context: context, credentials: credentials)
    }

    private func protect(_ strength: Strength, _ protectedBy: UInt32) throws(CyrusError) {
        try library.exclusively { () throws(CyrusError) in
            var external = protectedBy
            var properties = CyrusLibrary.SecurityProperties(
                minimumStrength: strength.lowerBound, maximumStrength: strength.upperBound)
            properties.flags |= CyrusLibrary.Constant.noPlaintext
            guard library.setProperty(context, CyrusLibrary.Constant.externalStrength, &external) == 0,
                library.setProperty(context, CyrusLibrary.Constant.securityProperties, &properties) == 0
            else { throw CyrusError("libsasl2 takes no security properties") }
        }
    }

    /// The mechanisms that a server can offer.
    public func mechanisms() throws(CyrusError) -> [String] {
        try library.exclusively { () throws(CyrusError) in
            var list: UnsafePointer<CChar>?
            let status = library.serverMechanisms(context, nil, "", ",", "", &list, nil, nil)
            guard status == CyrusLibrary.Constant.ok, let list else { throw failure(status) }
            return String(cString: list).split(separator: ",").map(String.init)
        }
    }

    /// A server takes the client's first message.
    public func start(_ mechanism: String, _ data: [UInt8]?) throws(CyrusError) -> Step {
        try step(data) { bytes, length, output, size in
            library.startServer(context, mechanism, bytes, length, output, size)
        }
    }

    /// A server takes a further message.
    public func serverStep(_ data: [UInt8]?) throws(CyrusError) -> Step {
        try step(data) { bytes, length, output, size in library.stepServer(context, bytes, length, output, size) }
    }

    /// A client's first message.
    public func begin(_ mechanism: String) throws(CyrusError) -> Step {
        var chosen: UnsafePointer<CChar>?
        return try step(nil) { _, _, output, size in
            answering { library.startClient(context, mechanism, $0, output, size, &chosen) }
        }
    }

    /// A client takes the server's answer.
    public func clientStep(_ data: [UInt8]?) throws(CyrusError) -> Step {
        try step(data) { bytes, length, output, size in
            answering { library.stepClient(context, bytes, length, $0, output, size) }
        }
    }

    /// Calls again with what is asked for, until no more is.
    private func answering(_ call: (UnsafeMutableRawPointer?) -> Int32) -> Int32 {
        guard let credentials else { return call(nil) }
        var questions: UnsafeMutablePointer<CyrusLibrary.Interaction>?
        // Each question once, and all of them together.
        for _ in 0..<5 {
            let status = call(&questions)
            guard status == CyrusLibrary.Constant.asks, var question = questions else { return status }
            while question.pointee.id != 0 {
                let answer: UnsafePointer<CChar>? =
                    switch question.pointee.id {
                    case CyrusLibrary.Question.userName: UnsafePointer(credentials.user)
                    case CyrusLibrary.Question.password: UnsafePointer(credentials.password)
                    // As whom is for the server to say, and there is no choice of realms.
                    default: question.pointee.fallback
                    }
                question.pointee.result = answer.map { UnsafeRawPointer($0) }
                question.pointee.length = answer.map { UInt32(clamping: strlen($0)) } ?? 0
                question += 1
            }
        }
        return CyrusLibrary.Constant.asks
    }

    private func step(
        _ data: [UInt8]?,
        _ call: (UnsafePointer<CChar>?, UInt32, CyrusLibrary.Output, CyrusLibrary.Length) -> Int32
    ) throws(CyrusError) -> Step {
        try library.exclusively { () throws(CyrusError) in
            var output: UnsafePointer<CChar>?
            var size: UInt32 = 0
            let status = Self.withBytes(data) { call($0, $1, &output, &size) }
            guard status == CyrusLibrary.Constant.ok || status == CyrusLibrary.Constant.goesOn else {
                throw failure(status)
            }
            return Step(data: Self.copy(output, size), isComplete: status == CyrusLibrary.Constant.ok)
        }
    }

    /// Who the client is, once the exchange is complete.
    public func userName() throws(CyrusError) -> String {
        try property(CyrusLibrary.Constant.userName) { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
    }

    /// Bits of the encryption that was agreed on; 0 for none.
    public func strength() throws(CyrusError) -> UInt32 {
        try property(CyrusLibrary.Constant.strength) { $0.load(as: UInt32.self) }
    }

    private func property<Value>(_ number: Int32, _ read: (UnsafeRawPointer) -> Value) throws(CyrusError) -> Value {
        try library.exclusively { () throws(CyrusError) in
            var pointer: UnsafeRawPointer?
            let status = library.getProperty(context, number, &pointer)
            guard status == CyrusLibrary.Constant.ok, let pointer else { throw failure(status) }
            return read(pointer)
        }
    }

    /// What goes over the wire for `bytes`, of which there may be any number.
    public func encode(_ bytes: [UInt8]) throws(CyrusError) -> [UInt8] {
        let limit = Int(clamping: try property(CyrusLibrary.Constant.outputLimit) { $0.load(as: UInt32.self) })
        guard limit > 0 else { throw CyrusError("the other end takes no messages") }
        var result: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            result += try code(Array(rest.prefix(limit)), library.encode)
            rest = rest.dropFirst(limit)
        }
        return result
    }

    /// What came over the wire, as far as it is complete.
    public func decode(_ bytes: [UInt8]) throws(CyrusError) -> [UInt8] {
        try code(bytes, library.decode)
    }

    private func code(_ bytes: [UInt8], _ call: CyrusLibrary.Code) throws(CyrusError) -> [UInt8] {
        try library.exclusively { () throws(CyrusError) in
            var output: UnsafePointer<CChar>?
            var size: UInt32 = 0
            let status = Self.withBytes(bytes) { call(context, $0, $1, &output, &size) }
            guard status == CyrusLibrary.Constant.ok else { throw failure(status) }
            return Self.copy(output, size) ?? []
        }
    }

    private func failure(_ status: Int32) -> CyrusError {
        CyrusError(library.errorText(context).map { String(cString: $0) } ?? "error \(status)")
    }

    private static func withBytes(
        _ bytes: [UInt8]?, _ body: (UnsafePointer<CChar>?, UInt32) -> Int32
    ) -> Int32 {
        guard let bytes else { return body(nil, 0) }
        // A pointer to somewhere also for an empty message.
        return (bytes + [0]).withUnsafeBytes { buffer in
            body(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: bytes.count))
        }
    }

    private static func copy(_ pointer: UnsafePointer<CChar>?, _ size: UInt32) -> [UInt8]? {
        pointer.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(clamping: size))) }
    }
}

extension CyrusError {
    fileprivate static let missing = CyrusError("libsasl2 is not installed")
}
