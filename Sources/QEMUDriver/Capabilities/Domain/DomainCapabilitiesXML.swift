extension DomainCapabilities {
    /// libvirt's text, byte for byte.
    var xml: String {
        var out = IndentedXML()
        out.element("domainCapabilities") { out in
            out.leaf("path", value: emulator)
            out.leaf("domain", value: domainType.rawValue)
            out.leaf("machine", value: machine)
            out.leaf("arch", value: architecture.name)
            if maxCPUs > 0 { out.element("vcpu", ["max": "\(maxCPUs)"]) }
            out.element("iothreads", ["supported": yesNo(hasIOThreads)])
            out.element("os", ["supported": "yes"]) { out in
                write(DomainCapabilities.Choice(name: "firmware", values: firmware), &out)
                writeLoader(&out)
            }
            out.element("cpu", [:], writeCPU)
            write(memoryBacking, &out)
            out.element("devices") { out in
                for device in devices { write(device, &out) }
            }
            out.element("features", [:], writeFeatures)
        }
        return out.text
    }

    private func writeLoader(_ out: inout IndentedXML) {
        out.element("loader", ["supported": yesNo(loader.isSupported)]) { out in
            guard loader.isSupported else { return }
            for path in loader.paths { out.leaf("value", value: path) }
            for choice in loader.choices { write(choice, &out) }
        }
    }

    private func writeCPU(_ out: inout IndentedXML) {
        for (name, choice) in [("host-passthrough", hostPassthrough), ("maximum", maximum)] {
            out.element("mode", ["name": name, "supported": yesNo(choice != nil)]) { out in
                if let choice { write(choice, &out) }
            }
        }
        out.element("mode", ["name": "host-model", "supported": yesNo(hostModel != nil)]) { out in
            guard let hostModel else { return }
            out.leaf("model", ["fallback": "forbid"], value: hostModel.model)
            if let vendor = hostModel.vendor { out.leaf("vendor", value: vendor) }
            for name in hostModel.required { out.element("feature", ["policy": "require", "name": name]) }
            for name in hostModel.disabled { out.element("feature", ["policy": "disable", "name": name]) }
        }
        out.element("mode", ["name": "custom", "supported": yesNo(!customModels.isEmpty)]) { out in
            for model in customModels {
                out.leaf(
                    "model",
                    [
                        "usable": model.isUsable.map(yesNo) ?? "unknown",
                        "deprecated": model.isDeprecated ? "yes" : nil, "vendor": model.vendor,
                    ], value: model.name)
            }
        }
    }

    private func writeFeatures(_ out: inout IndentedXML) {
        out.element("gic", ["supported": yesNo(!gicVersions.isEmpty)]) { out in
            if !gicVersions.isEmpty { write(Choice(name: "version", values: gicVersions.map { "\($0)" }), &out) }
        }
        for feature in features { write(feature, &out) }
        out.element("sev", ["supported": yesNo(sev != nil)]) { out in
            guard let sev else { return }
            out.leaf("cbitpos", value: "\(sev.cbitPosition)")
            out.leaf("reducedPhysBits", value: "\(sev.reducedPhysicalBits)")
            out.leaf("maxGuests", value: "\(sev.maxGuests)")
            out.leaf("maxESGuests", value: "\(sev.maxESGuests)")
            if !sev.cpu0ID.isEmpty { out.leaf("cpu0Id", value: sev.cpu0ID) }
        }
        out.element("sgx", ["supported": yesNo(sgx != nil)]) { out in
            if let sgx { write(sgx, &out) }
        }
        if let hyperv { write(hyperv, &out) }
    }

    private func write(_ sgx: SGXCapabilities, _ out: inout IndentedXML) {
        out.leaf("flc", value: yesNo(sgx.flc))
        out.leaf("sgx1", value: yesNo(sgx.sgx1))
        out.leaf("sgx2", value: yesNo(sgx.sgx2))
        out.leaf("section_size", ["unit": "KiB"], value: "\(sgx.sectionSizeKiB)")
        guard !sgx.sections.isEmpty else { return }
        out.element("sections") { out in
            for section in sgx.sections {
                out.element("section", ["node": "\(section.node)", "size": "\(section.sizeKiB)", "unit": "KiB"])
            }
        }
    }

    private func write(_ part: Part, _ out: inout IndentedXML) {
        out.element(part.name, ["supported": yesNo(part.isSupported)]) { out in
            for choice in part.choices { write(choice, &out) }
        }
    }

    private func write(_ choice: Choice, _ out: inout IndentedXML) {
        out.element("enum", ["name": choice.name]) { out in
            for value in choice.values { out.leaf("value", value: value) }
        }
    }
}

private func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
