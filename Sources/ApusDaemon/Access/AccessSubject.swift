import Glibc
import LibvirtTLS
import VirtDriver

/// A client as access rules see it.
struct AccessSubject: Sendable, Equatable {
    /// Whom a rule is about.
    enum Pattern: Sendable, Equatable {
        case anyone
        case user(String)
        case group(String)
        case sasl(String)
        case distinguishedName(String)

        init?(_ word: String) {
            if word == "anyone" {
                self = .anyone
                return
            }
            let halves = word.split(separator: ":", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { return nil }
            switch halves[0] {
            case "user": self = .user(halves[1])
            case "group": self = .group(halves[1])
            case "sasl": self = .sasl(halves[1])
            case "dn": self = .distinguishedName(halves[1])
            default: return nil
            }
        }
    }

    /// Name and number.
    var user: [String] = []
    var groups: Set<String> = []
    var saslName: String?
    var distinguishedName: String?
    /// Root on this host is never kept from anything: it owns what access control protects.
    var isRoot = false

    init(_ identity: ClientIdentity) {
        saslName = identity.saslUserName
        distinguishedName = identity.x509DistinguishedName
        guard let number = identity.userID else { return }
        isRoot = number == 0
        user = ["\(number)"]
        if let name = AccountName.user(number) {
            user.append(name)
            groups = AccountName.groups(of: name, primary: identity.groupID)
        } else if let group = identity.groupID {
            groups = ["\(group)"]
        }
    }

    func matches(_ pattern: Pattern) -> Bool {
        switch pattern {
        case .anyone: true
        case .user(let name): user.contains(name)
        case .group(let name): groups.contains(name)
        case .sasl(let name): saslName.map { GlobPattern.matches($0, name) } ?? false
        case .distinguishedName(let name): distinguishedName.map { GlobPattern.matches($0, name) } ?? false
        }
    }
}

extension AccountName {
    /// The groups of a user, each by name and number.
    static func groups(of user: String, primary: UInt32?) -> Set<String> {
        var numbers = [gid_t](repeating: 0, count: 256)
        var count = Int32(numbers.count)
        let own = primary ?? gid_t.max
        guard getgrouplist(user, own, &numbers, &count) >= 0 else { return primary.map { ["\($0)"] } ?? [] }
        var result: Set<String> = []
        for number in numbers.prefix(Int(count)) where number != gid_t.max {
            result.insert("\(number)")
            if let name = group(number) { result.insert(name) }
        }
        return result
    }
}
