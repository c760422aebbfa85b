import QMP

/// What a QEMU binary is asked, in one pass: no question depends on an answer.
enum CapabilityQueries {
    struct Query: Hashable, Sendable {
        var command: String
        var arguments: JSONObject?

        init(_ command: String, _ arguments: JSONObject? = nil) {
            self.command = command
            self.arguments = arguments
        }
    }

    /// Devices whose properties are looked at, for what the driver decides by them.
    static let inspectedDevices = [
        "max-x86_64-cpu", "virtio-blk-pci", "virtio-net-pci", "virtio-scsi-pci", "virtio-balloon-pci", "virtio-gpu-pci",
        "virtio-mem-pci", "virtio-iommu-pci", "vhost-user-fs-device", "scsi-hd", "ide-hd", "usb-redir", "usb-host",
        "usb-storage", "intel-iommu", "ICH9-LPC", "PIIX4_PM", "pcie-root-port", "mch", "nvdimm", "VGA", "qxl",
        "vmware-svga", "vfio-pci",
    ]

    /// Objects whose properties are looked at.
    static let inspectedObjects = ["iothread", "memory-backend-file", "memory-backend-memfd", "sev-guest"]

    /// Asked once of a binary, whatever the accelerator.
    static let general: [Query] =
        ["query-version", "query-target", "query-commands", "query-qmp-schema", "query-command-line-options"].map {
            Query($0)
        }
        + ["query-tpm-models", "query-tpm-types", "query-chardev-backends", "query-migrate-capabilities"].map {
            Query($0)
        } + [Query("qom-list-types", ["abstract": false])]
        + inspectedDevices.map { Query("device-list-properties", ["typename": .string($0)]) }
        + inspectedObjects.map { Query("qom-list-properties", ["typename": .string($0)]) }

    /// Asked under each accelerator; `model` is the CPU that stands for all it can give.
    static func accelerator(model: String) -> [Query] {
        [
            Query("query-kvm"), Query("query-machines"), Query("query-cpu-definitions"),
            expansion(model, "static", migratable: true), expansion(model, "static", migratable: false),
            expansion(model, "static", migratable: nil), expansion(model, "full", migratable: nil),
        ]
    }

    /// Asked where KVM is on.
    static let kvm = [
        Query("query-sev-capabilities"), Query("query-sgx-capabilities"), Query("query-gic-capabilities"),
    ]

    static func expansion(_ model: String, _ type: String, migratable: Bool?) -> Query {
        var description: JSONObject = ["name": .string(model)]
        if let migratable { description["props"] = ["migratable": .bool(migratable)] }
        return Query("query-cpu-model-expansion", ["type": .string(type), "model": .object(description)])
    }
}
