import HostSystem
import VirtError
import XMLTree

extension CPUMap {
    /// Where libvirt's packages put their CPU map.
    static let systemDirectory = "/usr/share/libvirt/cpu_map"

    /// Reads the x86 part of libvirt's CPU map.
    ///
    /// - Throws: where a file of the map is missing or does not say what it must.
    static func load(directory: String = systemDirectory) throws(VirtError) -> CPUMap {
        var map = CPUMap(vendors: [], features: [], models: [])
        let index = try document("index.xml", directory)
        guard let architecture = index.elements("arch").first(where: { $0[attribute: "name"] == "x86" }) else {
            throw unreadable("index.xml", directory)
        }
        for include in architecture.elements("include") {
            // The map's parts stand beside its index, nowhere else.
            guard let file = include[attribute: "filename"], !file.contains("/") else {
                throw unreadable("index.xml", directory)
            }
            for element in try document(file, directory).elements {
                switch element.name {
                case "vendor": try map.add(vendor: element, file, directory)
                case "feature": try map.add(feature: element, file, directory)
                case "model": try map.add(model: element, file, directory)
                default: break
                }
            }
        }
        return map
    }

    /// Names of the models of another architecture in libvirt's CPU map; empty without a map.
    static func modelNames(of architecture: String, directory: String = systemDirectory) -> [String] {
        guard let index = try? document("index.xml", directory),
            let part = index.elements("arch").first(where: { $0[attribute: "name"] == architecture })
        else { return [] }
        return part.elements("include").compactMap { $0[attribute: "filename"] }.filter { !$0.contains("/") }.flatMap {
            file in
            (try? document(file, directory).elements("model").compactMap { $0[attribute: "name"] }) ?? []
        }
    }

    private static func document(_ file: String, _ directory: String) throws(VirtError) -> XMLElement {
        let bytes = try HostFile.read(directory + "/" + file, limit: 4 << 20)
        do throws(VirtError) {
            return try XMLDocument.parse(bytes: bytes, name: file, domain: .cpu).root
        } catch {
            throw unreadable(file, directory)
        }
    }

    private static func unreadable(_ file: String, _ directory: String) -> VirtError {
        VirtError(.internalError, "cannot understand CPU map file '\(directory)/\(file)'", domain: .cpu)
    }

    private mutating func add(vendor: XMLElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = vendor[attribute: "name"], let signature = vendor[attribute: "string"],
            signature.utf8.count == 12
        else {
            throw Self.unreadable(file, directory)
        }
        vendors.append(Vendor(name: name, signature: signature))
    }

    private mutating func add(feature: XMLElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = feature[attribute: "name"] else { throw Self.unreadable(file, directory) }
        var location: Location?
        if let cpuid = feature.elements("cpuid").first {
            guard let leaf = Self.number(cpuid[attribute: "eax_in"]) else { throw Self.unreadable(file, directory) }
            location = .cpuid(
                CPUIDLeaf(leaf: leaf, subleaf: Self.number(cpuid[attribute: "ecx_in"]) ?? 0),
                CPUIDRegisters(
                    eax: Self.number(cpuid[attribute: "eax"]) ?? 0, ebx: Self.number(cpuid[attribute: "ebx"]) ?? 0,
                    ecx: Self.number(cpuid[attribute: "ecx"]) ?? 0, edx: Self.number(cpuid[attribute: "edx"]) ?? 0))
        } else if let msr = feature.elements("msr").first, let index = Self.number(msr[attribute: "index"]) {
            let mask =
                UInt64(Self.number(msr[attribute: "edx"]) ?? 0) << 32 | UInt64(Self.number(msr[attribute: "eax"]) ?? 0)
            location = .msr(index: index, mask: mask)
        }
        let aliases = feature.elements("alias").filter { $0[attribute: "source"] == "qemu" }.compactMap {
            $0[attribute: "name"]
        }
        features.append(
            Feature(
                name: name, aliases: aliases, isMigratable: feature[attribute: "migratable"] != "no", location: location
            ))
    }

    private mutating func add(model: XMLElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = model[attribute: "name"] else { throw Self.unreadable(file, directory) }
        // Older maps describe a model by what it has beyond another one.
        let ancestor = model.elements("model").first?[attribute: "name"].flatMap { self.model(named: $0) }
        var entry = Model(
            name: name, vendor: model.elements("vendor").first?[attribute: "name"] ?? ancestor?.vendor, signatures: [],
            features: ancestor?.features ?? [], removed: ancestor?.removed ?? [], decodesHost: true, decodesGuest: true)
        if let decode = model.elements("decode").first {
            entry.decodesHost = decode[attribute: "host"] != "off"
            entry.decodesGuest = decode[attribute: "guest"] != "off"
        }
        for signature in model.elements("signature") {
            guard let family = signature[attribute: "family"].flatMap({ Int($0) }),
                let number = signature[attribute: "model"].flatMap({ Int($0) })
            else { throw Self.unreadable(file, directory) }
            entry.signatures.append(
                Signature(
                    family: family, model: number, steppings: signature[attribute: "stepping"].map(SystemFile.list)))
        }
        for feature in model.elements("feature") {
            guard let feature = feature[attribute: "name"].map({ ($0, feature[attribute: "removed"] == "yes") }) else {
                throw Self.unreadable(file, directory)
            }
            if feature.1 { entry.removed.append(feature.0) } else { entry.features.insert(feature.0) }
        }
        models.append(entry)
    }

    private static func number(_ text: String?) -> UInt32? {
        guard let text else { return nil }
        return text.hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : UInt32(text)
    }
}
