import QMP
import VirtModel

/// The ordered properties of a `-device`, `-object`, `-blockdev` or `-netdev`, as JSON.
///
/// The same object is the argument of `device_add` and its kin, so hot plug and start share one description.
struct DeviceProperties: Hashable, Sendable {
    private(set) var object = JSONObject()

    init() {}

    /// Properties of a device of the type `driver`.
    init(driver: String) {
        add("driver", driver)
    }

    /// Properties of an object of the type `type` with the identity `id`.
    init(object type: String, id: String) {
        add("qom-type", type)
        add("id", id)
    }

    mutating func add(_ key: String, _ value: String?) {
        if let value { object[key] = .string(value) }
    }

    mutating func add(_ key: String, _ value: Bool?) {
        if let value { object[key] = .bool(value) }
    }

    mutating func add(_ key: String, _ value: (some BinaryInteger)?) {
        if let value { object[key] = JSONValue(value) }
    }

    mutating func add(_ key: String, _ value: DeviceProperties) {
        object[key] = .object(value.object)
    }

    mutating func add(_ key: String, _ values: [DeviceProperties]) {
        object[key] = .array(values.map { .object($0.object) })
    }

    mutating func addNull(_ key: String) {
        object[key] = .null
    }

    /// QEMU's `on` and `off` for a switch that is an enumeration there.
    mutating func addOnOff(_ key: String, _ value: Bool?) {
        add(key, value.map { $0 ? "on" : "off" })
    }

    /// Sets or removes what a `<qemu:property>` says.
    mutating func apply(_ property: QEMUDeviceOverride.Property) {
        let text = property.value ?? ""
        switch property.type {
        case .string: add(property.name, text)
        case .signed: add(property.name, Int64(text))
        case .unsigned: add(property.name, UInt64(text))
        case .bool: add(property.name, text == "true")
        case .remove: object[property.name] = nil
        }
    }

    mutating func add(_ options: VirtioOptions) {
        add("iommu_platform", options.iommu)
        add("ats", options.ats)
        add("packed", options.packed)
        add("page-per-vq", options.pagePerVQ)
    }

    var isEmpty: Bool { object.isEmpty }

    /// Compact JSON in the order of insertion.
    var text: String { JSONValue.object(object).text }
}
