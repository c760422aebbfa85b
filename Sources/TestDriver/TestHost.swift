import LibvirtProtocol
import VirtError

/// A made-up host: its domains, found as libvirt finds them.
struct TestHost: Sendable {
    private(set) var domains: [TestDomain] = [.standard]
    private var nextID: Int32 = 2

    mutating func takeID() -> Int32 {
        defer { nextID += 1 }
        return nextID
    }

    /// The domain that a reference names, by its UUID.
    func index(_ reference: DomainReference) throws(VirtError) -> Int {
        guard let index = domains.firstIndex(where: { $0.uuid == reference.uuid }) else {
            throw VirtError(
                .noDomain, "no domain with matching uuid '\(reference.uuid)' (\(reference.name))", domain: .test)
        }
        return index
    }

    subscript(index: Int) -> TestDomain {
        get { domains[index] }
        set { domains[index] = newValue }
    }

    func find(_ isMatch: (TestDomain) -> Bool) throws(VirtError) -> TestDomain {
        guard let domain = domains.first(where: isMatch) else {
            // The one error of libvirt's test driver that comes without a detail.
            throw VirtError(
                code: .noDomain, domain: .test, message: "Domain not found", strings: ["Domain not found", ""])
        }
        return domain
    }

    mutating func remove(at index: Int) {
        domains.remove(at: index)
    }

    /// Domains that `virConnectListAllDomains` flags ask for: within a group any, across groups all.
    func list(flags: UInt32) -> [TestDomain] {
        func matches(_ yes: UInt32, _ no: UInt32, _ isSet: Bool) -> Bool {
            flags & (yes | no) == 0 || flags & (isSet ? yes : no) != 0
        }
        return domains.filter { domain in
            let stateFlag: UInt32 =
                switch domain.state {
                case .running: 16
                case .paused: 32
                case .shutoff: 64
                }
            return matches(1, 2, domain.isActive) && matches(4, 8, domain.isPersistent)
                && (flags & 0xf0 == 0 || flags & stateFlag != 0) && matches(256, 512, false)
                && matches(1024, 2048, domain.isAutostarted) && matches(4096, 8192, false)
                && matches(16384, 32768, false)
        }
    }
}
