public import VirtError
import VirtModel

/// Finds devices in definitions for clients, by the rules that the driver has itself.
public enum DeviceLookup {
    /// The alias of the device of a running domain that the XML of a device means.
    ///
    /// - Parameters:
    ///   - device: XML of a single device, as for a detach call.
    ///   - domain: the live definition.
    /// - Returns: nil where the device has none.
    /// - Throws: error 99 where there is no such device, errors of malformed XML.
    public static func alias(of device: String, in domain: String) throws(VirtError) -> String? {
        let definition = try DomainDefinition.parse(domain, flags: [])
        let wanted = try DeviceDefinition.parse(device, flags: .inactive)
        let position = try DeviceMatching(definition).position(of: wanted, isLive: true)
        return definition.devices[position].alias
    }

    /// The devices of a running domain that its stored definition does not have, as XML that can be attached to it.
    ///
    /// - Parameters:
    ///   - live: the live definition.
    ///   - stored: the persistent one.
    /// - Throws: errors of malformed XML.
    public static func devices(of live: String, missingIn stored: String) throws(VirtError) -> [(
        name: String, xml: String
    )] {
        let running = try DomainDefinition.parse(live, flags: [])
        return running.devices(missingIn: try DomainDefinition.parse(stored)).map {
            ($0.title, $0.formatted([.inactive, .secure]))
        }
    }
}
