import FoundationEssentials
public import VirtError

/// What a changing call would do, or why it would be refused. Nothing has been done.
public enum ChangeExplanation: Sendable, Hashable {
    case plan(ChangePlan)
    case refusal(ChangeRefusal)

    /// - Throws: error 1 when the text is neither.
    init(json: String) throws(VirtError) {
        let data = Data(json.utf8)
        let decoder = JSONDecoder()
        if let refusal = try? decoder.decode(ChangeRefusal.self, from: data) {
            self = .refusal(refusal)
        } else if let plan = try? decoder.decode(ChangePlan.self, from: data) {
            self = .plan(plan)
        } else {
            throw VirtError(
                .internalError, "the explanation is neither a plan nor a refusal", cause: String(json.prefix(200)))
        }
    }
}

/// The steps of a changing call, in their order.
public struct ChangePlan: Sendable, Hashable, Codable {
    public struct Step: Sendable, Hashable, Codable {
        /// What the step does, in a sentence.
        public var summary: String
        /// What takes it back when a later step fails, last first; empty where nothing has to be.
        public var undo: [String]
        /// False behind the point of no return.
        public var canBeUndone: Bool
    }

    /// The call's name, for example `start`.
    public var operation: String
    /// What it works on.
    public var subject: String
    public var title: String
    public var steps: [Step]
    /// What should be known beside the steps, for example which devices a hibernation loses.
    public var notes: [String]?
}

/// Why a changing call would be refused.
public struct ChangeRefusal: Sendable, Hashable, Codable {
    public var operation: String
    public var subject: String
    /// The error's text, as a libvirt client would see it.
    public var refused: String
    /// The error's number.
    public var code: Int32
    /// The rule that refuses; nil where the refusal is not a rule's, as of a name that is not known.
    public var rule: String?
    /// nil where the text says it all.
    public var cause: String?
    /// What would make it work, best first.
    public var cures: [String]
}

extension Connection {
    /// Asks what the changing calls made inside `body` would do, instead of doing it. Questions inside `body` are
    /// answered as always; the first changing call ends it.
    ///
    /// ```swift
    /// let explanation = try await connection.explain { () async throws(VirtError) in _ = try await domain.start() }
    /// ```
    ///
    /// - Returns: the explanation; nil if `body` changes nothing.
    /// - Throws: error 3 when the daemon cannot explain, as stock libvirtd cannot; what `body` throws.
    public func explain(_ body: () async throws(VirtError) -> Void) async throws(VirtError) -> ChangeExplanation? {
        let collector = Explanation()
        let result: Result<Void, VirtError> = await Explanation.$collector.withValue(collector) {
            do throws(VirtError) {
                try await body()
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        if let text = collector.texts.first { return try ChangeExplanation(json: text) }
        try result.get()
        return nil
    }
}
