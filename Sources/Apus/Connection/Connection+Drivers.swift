import VirtDriver
import VirtError

/// What identifies networks, pools, secrets and filters for good, as it does domains.
public typealias ObjectUUID = DomainUUID

extension Connection {
    /// The part of the driver set that a call is for.
    ///
    /// - Throws: error 3 where the connection's drivers have none.
    func network(_ function: String) throws(VirtError) -> any NetworkDriver {
        guard let driver = drivers.network else { throw .noSupport(function, domain: .network) }
        return driver
    }

    func storage(_ function: String) throws(VirtError) -> any StorageDriver {
        guard let driver = drivers.storage else { throw .noSupport(function, domain: .storage) }
        return driver
    }

    func nodeDevice(_ function: String) throws(VirtError) -> any NodeDeviceDriver {
        guard let driver = drivers.nodeDevice else { throw .noSupport(function, domain: .nodedev) }
        return driver
    }

    func interface(_ function: String) throws(VirtError) -> any InterfaceDriver {
        guard let driver = drivers.interface else { throw .noSupport(function, domain: .interface) }
        return driver
    }

    func secret(_ function: String) throws(VirtError) -> any SecretDriver {
        guard let driver = drivers.secret else { throw .noSupport(function, domain: .secret) }
        return driver
    }

    func filter(_ function: String) throws(VirtError) -> any NWFilterDriver {
        guard let driver = drivers.nwfilter else { throw .noSupport(function, domain: .nwfilter) }
        return driver
    }
}
