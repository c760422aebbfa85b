import Glibc
import LibvirtProtocol

@testable import ApusDaemon

/// A procedure's row of `Protocol/libvirt.tsv`, read anew: the dispatcher is generated from the same file, by other code.
struct AccessRow: CustomStringConvertible {
    /// A permission that some calls need: those whose flags, or another argument, say so.
    struct Condition {
        var permission: String
        /// Any of these bits, or none of them.
        var mask: UInt32
        var isNeededWithout: Bool
        /// The argument before the flags that has to have the value, instead of a bit of the flags.
        var isAboutSource: Bool
    }

    /// As the driver contract names it.
    let method: String
    let function: String
    let handler: Dispatch.Handler
    var needed: Set<String> = []
    var conditions: [Condition] = []

    var description: String { method }

    /// Calls that the session answers itself and no driver hears of, although they need a permission.
    static let answeredBySession: [String] = [
        "connectOpen", "connectSupportsFeature", "connectDomainEventRegister", "connectDomainEventDeregister",
        "connectDomainEventRegisterAny", "connectDomainEventDeregisterAny", "connectNetworkEventRegisterAny",
        "connectNetworkEventDeregisterAny", "connectDomainEventCallbackRegisterAny",
        "connectDomainEventCallbackDeregisterAny", "connectRegisterCloseCallback", "connectUnregisterCloseCallback",
        "connectStoragePoolEventRegisterAny", "connectStoragePoolEventDeregisterAny",
        "connectNodeDeviceEventRegisterAny", "connectNodeDeviceEventDeregisterAny", "connectSecretEventRegisterAny",
        "connectSecretEventDeregisterAny", "connectSetIdentity", "qemuConnectDomainMonitorEventRegister",
        "qemuConnectDomainMonitorEventDeregister",
    ]

    /// Whether some permission that every call needs is one beyond reading.
    var isChange: Bool {
        needed.contains {
            !$0.hasSuffix(".getattr") && !$0.hasSuffix(".read") && !$0.contains(".search_")
        }
    }

    /// What a call with these flags and this `source` argument needs.
    func needed(flags: UInt32, source: UInt32) -> Set<String> {
        var result = needed
        for condition in conditions {
            let holds =
                condition.isAboutSource
                ? source == condition.mask : (flags & condition.mask == 0) == condition.isNeededWithout
            if holds { result.insert(condition.permission) }
        }
        return result
    }

    /// Flags and sources that make every combination of the conditions.
    var variants: [(flags: UInt32, source: UInt32)] {
        guard !conditions.isEmpty else { return [] }
        let bits = Set(conditions.filter { !$0.isAboutSource }.flatMap { Self.bits($0.mask) }).sorted()
        var flags: [UInt32] = [0]
        for bit in bits { flags += flags.map { $0 | bit } }
        let sources: [UInt32] = conditions.contains { $0.isAboutSource } ? [0, 1, 2] : [0]
        return flags.flatMap { flag in sources.map { (flag, $0) } }
    }

    private static func bits(_ mask: UInt32) -> [UInt32] {
        (0..<32).map { UInt32(1) << $0 }.filter { mask & $0 != 0 }
    }

    /// Values from libvirt's headers (`libvirt-domain.h`, `libvirt-domain-snapshot.h`, ...).
    private static let values: [String: UInt32] = [
        "VIR_DOMAIN_XML_SECURE": 1 << 0, "VIR_DOMAIN_XML_MIGRATABLE": 1 << 3, "VIR_DOMAIN_AFFECT_LIVE": 1 << 0,
        "VIR_DOMAIN_AFFECT_CONFIG": 1 << 1, "VIR_DOMAIN_REBOOT_GUEST_AGENT": 1 << 1,
        "VIR_DOMAIN_SHUTDOWN_GUEST_AGENT": 1 << 1, "VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE": 1 << 6,
        "VIR_DOMAIN_SNAPSHOT_XML_SECURE": 1 << 0, "VIR_DOMAIN_CHECKPOINT_XML_SECURE": 1 << 0,
        "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE": 1 << 0, "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT": 1,
        "VIR_NETWORK_UPDATE_AFFECT_LIVE": 1 << 0, "VIR_NETWORK_UPDATE_AFFECT_CONFIG": 1 << 1,
        "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE": 1 << 1, "VIR_DOMAIN_VCPU_GUEST": 1 << 3,
    ]

    /// Every procedure of the programs that clients of the main sockets may call, in the order of the table.
    static let all: [AccessRow] = {
        let path = #filePath.replacing("Tests/RemoteDriverTests/AccessTable.swift", with: "Protocol/libvirt.tsv")
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var rows: [AccessRow] = []
        var program = ""
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        while getline(&line, &room, file) >= 0, let text = line.map({ String(cString: $0) }) {
            if text.hasPrefix("# program ") {
                program = text.split(separator: " ").dropFirst(2).first.map(String.init) ?? ""
            }
            let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 5, columns[0] == "proc", let number = Int32(columns[1]),
                var row = row(program, number)
            else { continue }
            for column in columns[4...] {
                for note in column.split(separator: ";") { row.add(note.drop { $0 == " " }.prefix { $0 != "\n" }) }
            }
            rows.append(row)
        }
        free(line)
        return rows
    }()

    private static func row(_ program: String, _ number: Int32) -> AccessRow? {
        switch program {
        case "remote":
            guard let known = RemoteProcedure(rawValue: number), let handler = Dispatch.handler(known) else {
                return nil
            }
            return AccessRow(method: "\(known)", function: known.function, handler: handler)
        case "qemu":
            guard let known = QEMUProcedure(rawValue: number), let handler = Dispatch.handler(known) else { return nil }
            return AccessRow(method: prefixed("qemu", "\(known)"), function: known.function, handler: handler)
        case "lxc":
            guard let known = LXCProcedure(rawValue: number), let handler = Dispatch.handler(known) else { return nil }
            return AccessRow(method: prefixed("lxc", "\(known)"), function: known.function, handler: handler)
        default: return nil
        }
    }

    private static func prefixed(_ prefix: String, _ name: String) -> String {
        prefix + name.prefix(1).uppercased() + name.dropFirst()
    }

    private mutating func add(_ note: Substring) {
        guard note.hasPrefix("acl "), !note.hasPrefix("acl filter"), note != "acl none" else { return }
        let parts = note.dropFirst(4).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 2 else { return }
        let permission = "\(parts[0]).\(parts[1])"
        guard parts.count > 2, let last = parts.last else {
            needed.insert(permission)
            return
        }
        let isWithout = last.hasPrefix("!")
        let mask = last.drop { $0 == "!" }.split(separator: "|").reduce(UInt32(0)) {
            $0 | (Self.values[String($1)] ?? 1 << 31)
        }
        conditions.append(
            Condition(
                permission: permission, mask: mask, isNeededWithout: isWithout, isAboutSource: parts.count == 5))
    }
}
