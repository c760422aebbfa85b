/// What libsasl2 may ask a client for. The library keeps pointers to the answers, so they stay where they are until the
/// session is gone.
final class CyrusAnswers: Sendable {
    private typealias Bytes = UnsafeMutableBufferPointer<UInt8>

    /// For `sasl_client_new`: that a name and a password can be asked for.
    nonisolated(unsafe) let callbacks: UnsafeMutablePointer<CyrusLibrary.Callback>
    private nonisolated(unsafe) let name: Bytes
    private nonisolated(unsafe) let password: Bytes

    init(name: String, password: String) {
        let kinds = [
            CyrusLibrary.Constant.authenticationName, CyrusLibrary.Constant.authorizationName,
            CyrusLibrary.Constant.password, CyrusLibrary.Constant.endOfList,
        ]
        callbacks = .allocate(capacity: kinds.count)
        for (index, kind) in kinds.enumerated() {
            (callbacks + index).initialize(to: CyrusLibrary.Callback(identifier: kind))
        }
        self.name = Self.stored(name)
        self.password = Self.stored(password)
    }

    deinit {
        callbacks.deallocate()
        name.deallocate()
        password.update(repeating: 0)
        password.deallocate()
    }

    /// Answers a list of questions that ends with an empty one. Nobody is to be acted for but the user itself.
    func fill(_ questions: UnsafeMutablePointer<CyrusLibrary.Question>) {
        var question = questions
        while question.pointee.identifier != CyrusLibrary.Constant.endOfList {
            let answer =
                switch question.pointee.identifier {
                case CyrusLibrary.Constant.authenticationName: name
                case CyrusLibrary.Constant.password: password
                default: Bytes(rebasing: name[(name.count - 1)...])
                }
            question.pointee.answer = answer.baseAddress.map { UnsafeRawPointer($0) }
            question.pointee.length = UInt32(clamping: answer.count - 1)
            question += 1
        }
    }

    /// With a zero behind it, as C wants its texts.
    private static func stored(_ text: String) -> Bytes {
        let bytes = Bytes.allocate(capacity: text.utf8.count + 1)
        _ = bytes.initialize(from: Array(text.utf8) + [0])
        return bytes
    }
}
