/// What `virConnectGetCapabilities` returns.
struct ConnectCapabilities: Hashable, Sendable {
    /// One architecture that can be run here.
    struct Guest: Hashable, Sendable {
        var architecture: GuestArchitecture
        var emulator: String
        var machines: [MachineType]
        var domainTypes: [DomainVirtType]
        var hasCPUSelection: Bool
    }

    var host: HostCapabilities
    var guests: [Guest]

    /// libvirt's text, byte for byte.
    var xml: String {
        var out = IndentedXML()
        out.element("capabilities") { out in
            out.blankLine()
            out.element("host", [:], host.write)
            out.blankLine()
            for guest in guests {
                out.element("guest", [:], guest.write)
                out.blankLine()
            }
        }
        return out.text
    }
}

extension ConnectCapabilities.Guest {
    /// The guest of an architecture on a binary; nil where it offers no accelerator.
    init?(_ architecture: GuestArchitecture, _ capabilities: QEMUCapabilities, policy: KVMPolicy) {
        let preferred = capabilities.preferredType(policy)
        guard let accelerator = capabilities.accelerator(preferred, policy) else { return nil }
        self.architecture = architecture
        emulator = capabilities.emulator
        machines = accelerator.machines
        domainTypes = capabilities.domainTypes(policy)
        hasCPUSelection = !accelerator.cpus.isEmpty
    }

    fileprivate func write(_ out: inout IndentedXML) {
        out.leaf("os_type", value: "hvm")
        out.element("arch", ["name": architecture.name]) { out in
            out.leaf("wordsize", value: "\(architecture.wordSize)")
            out.leaf("emulator", value: emulator)
            for machine in machines where machine.name != "none" {
                let deprecated = machine.isDeprecated ? "yes" : nil
                let maximum = machine.maxCPUs > 0 ? "\(machine.maxCPUs)" : nil
                out.leaf("machine", ["maxCpus": maximum, "deprecated": deprecated], value: machine.name)
                if let alias = machine.alias {
                    out.leaf(
                        "machine", ["canonical": machine.name, "maxCpus": maximum, "deprecated": deprecated],
                        value: alias)
                }
            }
            for type in domainTypes { out.element("domain", ["type": type.rawValue]) }
        }
        out.element("features") { out in
            if architecture == .i686 {
                out.element("pae")
                out.element("nonpae")
            }
            if architecture.isX86 {
                out.element("acpi", ["default": "on", "toggle": "yes"])
                out.element("apic", ["default": "on", "toggle": "no"])
            } else if architecture.name == "aarch64" {
                out.element("acpi", ["default": "on", "toggle": "yes"])
            }
            if hasCPUSelection { out.element("cpuselection") }
            out.element("deviceboot")
            out.element("disksnapshot", ["default": "on", "toggle": "no"])
        }
    }
}

extension HostCapabilities {
    fileprivate func write(_ out: inout IndentedXML) {
        out.leaf("uuid", value: uuid)
        out.element("cpu") { processor.write(&$0, shape: topology.shape) }
        out.element("power_management") { out in
            for target in SuspendTarget.allCases where suspendTargets.contains(target) { out.element(target.rawValue) }
        }
        out.element("iommu", ["support": hasIOMMU ? "yes" : "no"])
        out.element("migration_features") { out in
            out.element("live")
            out.element("uri_transports") { out in
                for transport in migrationTransports { out.leaf("uri_transport", value: transport) }
            }
        }
        topology.write(&out)
        for model in securityModels {
            out.element("secmodel") { out in
                out.leaf("model", value: model.name)
                out.leaf("doi", value: model.domainOfInterpretation)
                for label in model.baseLabels {
                    out.leaf("baselabel", ["type": label.type.rawValue], value: label.label)
                }
            }
        }
    }
}

extension HostCPU {
    fileprivate func write(_ out: inout IndentedXML, shape: (sockets: Int, cores: Int, threads: Int)) {
        out.leaf("arch", value: architecture.name)
        if let named { out.leaf("model", value: named.model) }
        if let vendor { out.leaf("vendor", value: vendor) }
        if microcode > 0 { out.element("microcode", ["version": "\(microcode)"]) }
        if let signature {
            out.element(
                "signature",
                [
                    "family": "\(signature.family)", "model": "\(signature.model)", "stepping": "\(signature.stepping)",
                ])
        }
        if let counter = timeStampCounter {
            out.element(
                "counter",
                ["name": "tsc", "frequency": "\(counter.frequency)", "scaling": counter.scaling ? "yes" : "no"])
        }
        out.element(
            "topology",
            ["sockets": "\(shape.sockets)", "dies": "1", "cores": "\(shape.cores)", "threads": "\(shape.threads)"])
        if let bits = physicalAddressBits { out.element("maxphysaddr", ["mode": "emulate", "bits": "\(bits)"]) }
        for feature in named?.required ?? [] { out.element("feature", ["name": feature]) }
        for size in pageSizes { out.element("pages", ["unit": "KiB", "size": "\(size)"]) }
    }
}

extension HostTopology {
    fileprivate func write(_ out: inout IndentedXML) {
        out.element("topology") { out in
            out.element("cells", ["num": "\(cells.count)"]) { out in
                for cell in cells { cell.write(&out) }
            }
        }
        if !caches.isEmpty {
            out.element("cache") { out in
                for cache in caches { cache.write(&out) }
            }
        }
    }
}

extension HostTopology.Cell {
    fileprivate func write(_ out: inout IndentedXML) {
        out.element("cell", ["id": "\(id)"]) { out in
            out.leaf("memory", ["unit": "KiB"], value: "\(memoryKiB)")
            for page in pages { out.leaf("pages", ["unit": "KiB", "size": "\(page.size)"], value: "\(page.count)") }
            if !distances.isEmpty {
                out.element("distances") { out in
                    for distance in distances {
                        out.element("sibling", ["id": "\(distance.cell)", "value": "\(distance.value)"])
                    }
                }
            }
            out.element("cpus", ["num": "\(processors.count)"]) { out in
                for processor in processors {
                    let place = processor.place
                    out.element(
                        "cpu",
                        [
                            "id": "\(processor.id)", "socket_id": place.map { "\($0.socket)" },
                            "die_id": place.map { "\($0.die)" }, "core_id": place.map { "\($0.core)" },
                            "siblings": place.map { SystemFile.format($0.siblings) },
                        ])
                }
            }
        }
    }
}

extension HostTopology.Cache {
    fileprivate func write(_ out: inout IndentedXML) {
        var size = sizeKiB
        var units = ["KiB", "MiB", "GiB", "TiB"][...]
        // The largest unit that needs no fraction.
        while size > 0, size % 1024 == 0, units.count > 1 {
            size /= 1024
            units.removeFirst()
        }
        out.element(
            "bank",
            [
                "id": "\(id)", "level": "\(level)", "type": type, "size": "\(size)", "unit": units.first,
                "cpus": SystemFile.format(processors),
            ])
    }
}
