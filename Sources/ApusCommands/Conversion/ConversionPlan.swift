import VirtError
import VirtPlan
import XMLTree

/// What is converted: a stored definition and what the user said about it.
struct ConversionRequest {
    var name: String
    var uuid: String
    /// The persistent definition with its passwords.
    var definition: XMLElement
    var isRunning: Bool
    /// Target of the system disk; nil for the first disk.
    var disk: String?
    /// An image with drivers, for guests that bring none.
    var driverCD: String?

    /// The recipe: a helper disk on virtio makes the guest install and load its driver, and only then does the system
    /// disk follow. A guest whose system disk is moved at once does not find it (Windows stops with 0x7B).
    ///
    /// - Parameter fileExists: asked for the helper's image.
    /// - Throws: errors with rule, cause and cures.
    func plan(fileExists: (String) -> Bool) throws(VirtError) -> Plan<ConversionAction> {
        let system = try systemDisk()
        let helper = try helperPath(system)
        if fileExists(helper) {
            throw Self.refusal(
                "'\(helper)' exists already", rule: "CONV-HELPER", cause: "it would be the helper disk's image",
                cures: ["remove it if nothing uses it"])
        }
        var plan = Plan<ConversionAction>("convert-to-virtio", subject: uuid, title: name)
        let original = ConversionAction.define(
            xml: definition.formatted(), purpose: "store the definition as it was")
        let prepared = ConversionAction.define(
            xml: withHelper(helper).formatted(),
            purpose: "store a definition with the helper disk \(freeTarget("vd"))"
                + (driverCD == nil ? "" : " and the driver CD"))
        if isRunning { plan.add(.shutDown, undo: .start) }
        plan.add(.createHelper(path: helper, megabytes: 1024), undo: .removeHelper(path: helper))
        plan.add(prepared, undo: original)
        plan.add(.start, undo: .powerOff)
        plan.add(.awaitDriver)
        plan.add(.shutDown)
        plan.add(
            .define(
                xml: switched(system).formatted(),
                purpose:
                    "store a definition with \(target(system)) as \(freeTarget("vd")) on virtio, without the helper"),
            undo: original)
        plan.add(.removeHelper(path: helper), undo: .createHelper(path: helper, megabytes: 1024))
        plan.add(.start, undo: .powerOff)
        plan.add(.awaitDriver)
        return plan
    }

    // MARK: What is refused

    private static func refusal(_ text: String, rule: String, cause: String, cures: [String]) -> VirtError {
        VirtError(.operationInvalid, text, rule: rule, cause: cause, cures: cures)
    }

    private func systemDisk() throws(VirtError) -> XMLElement {
        let found = disks.first { candidate in
            disk.map { $0 == target(candidate) } ?? (candidate[attribute: "device"] ?? "disk" == "disk")
        }
        guard let found else {
            throw Self.refusal(
                disk.map { "no disk '\($0)'" } ?? "the domain has no disk", rule: "CONV-DISK",
                cause: "its targets are \(disks.map(target).joined(separator: ", "))", cures: ["choose one with --disk"]
            )
        }
        if found.element("target")?[attribute: "bus"] == "virtio" {
            throw Self.refusal(
                "disk '\(target(found))' is on virtio already", rule: "CONV-DONE", cause: "there is nothing to convert",
                cures: ["choose another disk with --disk"])
        }
        if found[attribute: "device"] ?? "disk" != "disk" {
            throw Self.refusal(
                "'\(target(found))' is a \(found[attribute: "device"] ?? "")", rule: "CONV-DISK",
                cause: "virtio carries disks only", cures: ["choose a disk with --disk"])
        }
        return found
    }

    private func helperPath(_ system: XMLElement) throws(VirtError) -> String {
        guard let path = system.element("source")?[attribute: "file"], let slash = path.lastIndex(of: "/") else {
            throw Self.refusal(
                "disk '\(target(system))' is no file", rule: "CONV-FILE",
                cause: "the helper disk's image is made beside the system disk's",
                cures: ["convert by hand: see the plan of a domain whose disk is a file (--dry-run)"])
        }
        return "\(path[..<slash])/\(name)-virtio-helper.qcow2"
    }

    // MARK: Definitions

    private var disks: [XMLElement] { definition.element("devices")?.elements("disk") ?? [] }

    private func target(_ disk: XMLElement) -> String { disk.element("target")?[attribute: "dev"] ?? "" }

    private func freeTarget(_ prefix: String) -> String {
        let taken = Set(disks.map(target))
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { prefix + String(UnicodeScalar($0)) }
        return letters.first { !taken.contains($0) } ?? prefix + "aa"
    }

    private static func leaf(_ name: String, _ attributes: KeyValuePairs<String, String>) -> XMLNode {
        .element(XMLElement(name, attributes: attributes.map { XMLAttribute($0.key, $0.value) }))
    }

    private func withHelper(_ path: String) -> XMLElement {
        var added = [
            XMLElement(
                "disk", attributes: [XMLAttribute("type", "file"), XMLAttribute("device", "disk")],
                children: [
                    Self.leaf("driver", ["name": "qemu", "type": "qcow2"]), Self.leaf("source", ["file": path]),
                    Self.leaf("target", ["dev": freeTarget("vd"), "bus": "virtio"]),
                ])
        ]
        if let driverCD {
            let bus = disks.first { target($0).hasPrefix("hd") } == nil ? "sata" : "ide"
            added.append(
                XMLElement(
                    "disk", attributes: [XMLAttribute("type", "file"), XMLAttribute("device", "cdrom")],
                    children: [
                        Self.leaf("driver", ["name": "qemu", "type": "raw"]),
                        Self.leaf("source", ["file": driverCD]),
                        Self.leaf("target", ["dev": freeTarget(bus == "ide" ? "hd" : "sd"), "bus": bus]),
                        .element(XMLElement("readonly")),
                    ]))
        }
        return changingDevices { $0.children += added.map { .element($0) } }
    }

    private func switched(_ system: XMLElement) -> XMLElement {
        let name = freeTarget("vd")
        var moved = system
        moved.children = system.children.compactMap { node in
            guard case .element(let element) = node else { return node }
            switch element.name {
            // Its place was on the old bus.
            case "address": return nil
            case "target": return Self.leaf("target", ["dev": name, "bus": "virtio"])
            default: return node
            }
        }
        return changingDevices { devices in
            devices.children = devices.children.map { node in
                if case .element(system) = node { return .element(moved) }
                return node
            }
        }
    }

    private func changingDevices(_ change: (inout XMLElement) -> Void) -> XMLElement {
        var copy = definition
        copy.children = definition.children.map { node in
            guard case .element(var element) = node, element.name == "devices" else { return node }
            change(&element)
            return .element(element)
        }
        return copy
    }
}
