import LibvirtProtocol
import VirtDriver
import VirtError

/// Something that access rules have conditions about.
protocol AccessObject: Sendable {
    /// Attributes by libvirt's names.
    var accessAttributes: [String: String] { get }
    /// The same object as the driver knows it. A client chooses what it writes into a reference; only what identifies
    /// the object to the driver counts.
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject
}

extension AccessObject {
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject { self }
}

extension DomainReference: AccessObject {
    var accessAttributes: [String: String] { ["domain_name": name, "domain_uuid": uuid.description] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        try await drivers.hypervisor.domainLookupByUUID(context, uuid: uuid)
    }
}

extension SnapshotReference: AccessObject {
    var accessAttributes: [String: String] { dom.accessAttributes }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        try await dom.resolved(context, drivers)
    }
}

extension CheckpointReference: AccessObject {
    var accessAttributes: [String: String] { dom.accessAttributes }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        try await dom.resolved(context, drivers)
    }
}

extension NetworkReference: AccessObject {
    var accessAttributes: [String: String] { ["network_name": name, "network_uuid": uuid.description] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.network else { return self }
        return try await driver.networkLookupByUUID(context, uuid: uuid)
    }
}

extension NetworkPortReference: AccessObject {
    var accessAttributes: [String: String] {
        net.accessAttributes.merging(["network_port_uuid": uuid.description]) { $1 }
    }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.network else { return self }
        return NetworkPortReference(net: try await driver.networkLookupByUUID(context, uuid: net.uuid), uuid: uuid)
    }
}

extension StoragePoolReference: AccessObject {
    var accessAttributes: [String: String] { ["pool_name": name, "pool_uuid": uuid.description] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.storage else { return self }
        return try await driver.storagePoolLookupByUUID(context, uuid: uuid)
    }
}

extension StorageVolumeReference: AccessObject {
    var accessAttributes: [String: String] { ["pool_name": pool, "vol_name": name, "vol_key": key] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.storage else { return self }
        return try await driver.storageVolLookupByName(
            context, pool: try await driver.storagePoolLookupByName(context, name: pool), name: name)
    }
}

extension NWFilterReference: AccessObject {
    var accessAttributes: [String: String] { ["nwfilter_name": name, "nwfilter_uuid": uuid.description] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.nwfilter else { return self }
        return try await driver.nwfilterLookupByUUID(context, uuid: uuid)
    }
}

extension NWFilterBindingReference: AccessObject {
    var accessAttributes: [String: String] {
        ["nwfilter_binding_portdev": portdev, "nwfilter_binding_name": filtername]
    }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.nwfilter else { return self }
        return try await driver.nwfilterBindingLookupByPortDev(context, name: portdev)
    }
}

extension InterfaceReference: AccessObject {
    var accessAttributes: [String: String] { ["interface_name": name, "interface_macaddr": mac] }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.interface else { return self }
        return try await driver.interfaceLookupByName(context, name: name)
    }
}

extension NodeDeviceReference: AccessObject {
    var accessAttributes: [String: String] { ["node_device_name": name] }
}

extension SecretReference: AccessObject {
    var accessAttributes: [String: String] {
        let kinds: [Int32: String] = [1: "volume", 2: "ceph", 3: "iscsi", 4: "tls", 5: "vtpm"]
        var result = ["secret_uuid": uuid.description]
        if let kind = kinds[usageType] { result["secret_usage_\(kind)"] = usageID }
        return result
    }
    func resolved(_ context: CallContext, _ drivers: DriverSet) async throws(VirtError) -> any AccessObject {
        guard let driver = drivers.secret else { return self }
        return try await driver.secretLookupByUUID(context, uuid: uuid)
    }
}

/// A node device that a call names without a reference, and other objects of which only the name came along.
struct NamedObject: AccessObject {
    let accessAttributes: [String: String]

    init(_ kind: String, name: String) {
        switch kind {
        case "secret": accessAttributes = ["secret_uuid": name]
        case "storage_pool": accessAttributes = ["pool_name": name]
        case "storage_vol": accessAttributes = ["vol_name": name]
        default: accessAttributes = [kind + "_name": name]
        }
    }
}
