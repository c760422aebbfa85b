import HostSystem
import VirtError

extension CPUMap {
    /// Where libvirt's packages put their CPU map.
    static let systemDirectory = "/usr/share/libvirt/cpu_map"

    /// Reads the x86 part of libvirt's CPU map.
    ///
    /// - Throws: where a file of the map is missing or does not say what it must.
    static func load(directory: String = systemDirectory) throws(VirtError) -> CPUMap {
        var map = CPUMap(vendors: [], features: [], models: [])
        let index = try document("index.xml", directory)
        guard let architecture = index.children("arch").first(where: { $0["name"] == "x86" }) else {
            throw unreadable("index.xml", directory)
        }
        for include in architecture.children("include") {
            // The map's parts stand beside its index, nowhere else.
            guard let file = include["filename"], !file.contains("/") else { throw unreadable("index.xml", directory) }
            for element in try document(file, directory).children {
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
            let part = index.children("arch").first(where: { $0["name"] == architecture })
        else { return [] }
        return part.children("include").compactMap { $0["filename"] }.filter { !$0.contains("/") }.flatMap { file in
            (try? document(file, directory).children("model").compactMap { $0["name"] }) ?? []
        }
    }

    private static func document(_ file: String, _ directory: String) throws(VirtError) -> MapElement {
        let bytes = try HostFile.read(directory + "/" + file, limit: 4 << 20)
        guard let root = MapElement.parse(bytes) else { throw unreadable(file, directory) }
        return root
    }

    private static func unreadable(_ file: String, _ directory: String) -> VirtError {
        VirtError(.internalError, "cannot understand CPU map file '\(directory)/\(file)'", domain: .cpu)
    }

    private mutating func add(vendor: MapElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = vendor["name"], let signature = vendor["string"], signature.utf8.count == 12 else {
            throw Self.unreadable(file, directory)
        }
        vendors.append(Vendor(name: name, signature: signature))
    }

    private mutating func add(feature: MapElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = feature["name"] else { throw Self.unreadable(file, directory) }
        var location: Location?
        if let cpuid = feature.children("cpuid").first {
            guard let leaf = Self.number(cpuid["eax_in"]) else { throw Self.unreadable(file, directory) }
            location = .cpuid(
                CPUIDLeaf(leaf: leaf, subleaf: Self.number(cpuid["ecx_in"]) ?? 0),
                CPUIDRegisters(
                    eax: Self.number(cpuid["eax"]) ?? 0, ebx: Self.number(cpuid["ebx"]) ?? 0,
                    ecx: Self.number(cpuid["ecx"]) ?? 0, edx: Self.number(cpuid["edx"]) ?? 0))
        } else if let msr = feature.children("msr").first, let index = Self.number(msr["index"]) {
            let mask = UInt64(Self.number(msr["edx"]) ?? 0) << 32 | UInt64(Self.number(msr["eax"]) ?? 0)
            location = .msr(index: index, mask: mask)
        }
        let aliases = feature.children("alias").filter { $0["source"] == "qemu" }.compactMap { $0["name"] }
        features.append(
            Feature(name: name, aliases: aliases, isMigratable: feature["migratable"] != "no", location: location))
    }

    private mutating func add(model: MapElement, _ file: String, _ directory: String) throws(VirtError) {
        guard let name = model["name"] else { throw Self.unreadable(file, directory) }
        // Older maps describe a model by what it has beyond another one.
        let ancestor = model.children("model").first?["name"].flatMap { self.model(named: $0) }
        var entry = Model(
            name: name, vendor: model.children("vendor").first?["name"] ?? ancestor?.vendor, signatures: [],
            features: ancestor?.features ?? [], removed: ancestor?.removed ?? [], decodesHost: true, decodesGuest: true)
        if let decode = model.children("decode").first {
            entry.decodesHost = decode["host"] != "off"
            entry.decodesGuest = decode["guest"] != "off"
        }
        for signature in model.children("signature") {
            guard let family = signature["family"].flatMap({ Int($0) }),
                let number = signature["model"].flatMap({ Int($0) })
            else { throw Self.unreadable(file, directory) }
            entry.signatures.append(
                Signature(family: family, model: number, steppings: signature["stepping"].map(SystemFile.list)))
        }
        for feature in model.children("feature") {
            guard let feature = feature["name"].map({ ($0, feature["removed"] == "yes") }) else {
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
