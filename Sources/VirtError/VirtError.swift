/// The one error of the whole stack: what libvirt's `virError` carries, and beside it the cause and the cures.
///
/// `code`, `domain` and `message` are what a libvirt client sees; ``cause`` and ``cures`` are what our own API and
/// command line add. They never travel in libvirt's own fields.
public struct VirtError: Error, Hashable, Sendable {
    /// How serious it is (`virErrorLevel`).
    public enum Level: Int32, Sendable {
        case none = 0
        case warning = 1
        case error = 2
    }

    public var code: ErrorCode
    public var domain: ErrorDomain
    public var level: Level
    /// The whole text as libvirt prints it, for example `Domain not found: no domain with matching name 'x'`.
    public var message: String
    /// libvirt's three extra strings: str1 is normally the message's format, str2 and str3 the detail.
    public var strings: [String]
    /// libvirt's two extra numbers; `errno` in the first for ``ErrorCode/systemError``.
    public var int1: Int32
    public var int2: Int32
    /// Identity of the rule that refused, where a rule did (`SNAP-C2`).
    public var rule: String?
    /// Why it happened, in a sentence for a person.
    public var cause: String?
    /// What would make it work, best first.
    public var cures: [String]

    /// Makes an error whose message is libvirt's wording for `code` around `detail`.
    public init(
        _ code: ErrorCode, _ detail: String, domain: ErrorDomain = .none, rule: String? = nil, cause: String? = nil,
        cures: [String] = []
    ) {
        self.init(
            code: code, domain: domain, message: code.message(detail), strings: [detail], rule: rule, cause: cause,
            cures: cures)
    }

    /// Makes an error with every field given, as a peer sent it.
    public init(
        code: ErrorCode, domain: ErrorDomain, level: Level = .error, message: String, strings: [String] = [],
        int1: Int32 = -1, int2: Int32 = -1, rule: String? = nil, cause: String? = nil, cures: [String] = []
    ) {
        self.code = code
        self.domain = domain
        self.level = level
        self.message = message
        self.strings = strings
        self.int1 = int1
        self.int2 = int2
        self.rule = rule
        self.cause = cause
        self.cures = cures
    }
}

extension VirtError {
    /// Error 3: the connection's driver has no implementation of the libvirt API `function` (`virDomainMigrate`).
    public static func noSupport(_ function: String, domain: ErrorDomain = .none) -> VirtError {
        VirtError(
            .noSupport, function, domain: domain,
            cause: "the driver behind this connection does not implement \(function)")
    }

    /// Error 38: a system call failed; the message is `detail: strerror(errno)` as libvirt writes it.
    public static func system(errno: Int32, reason: String, _ detail: String, domain: ErrorDomain = .none) -> VirtError
    {
        var error = VirtError(.systemError, "\(detail): \(reason)", domain: domain)
        error.int1 = errno
        return error
    }

    /// The same error attributed to another part of the stack.
    public func from(_ domain: ErrorDomain) -> VirtError {
        var copy = self
        copy.domain = domain
        return copy
    }
}

extension VirtError: CustomStringConvertible {
    public var description: String { message }
}
