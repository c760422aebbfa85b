import HostSystem
import VirtError
import VirtModel

/// The checkpoints of a domain on disk: one file each, as libvirt keeps them, so that a host can change sides.
struct CheckpointStore: Sendable {
    /// Directory of the domain's checkpoints.
    var directory: String
    var compiler: any DefinitionCompiler

    func path(_ name: String) -> String { "\(directory)/\(name).xml" }

    /// All that can be read; a damaged file is no checkpoint.
    func load() -> CheckpointTree {
        CheckpointTree(
            HostFile.names(in: directory).filter { $0.hasSuffix(".xml") }.compactMap { file in
                guard let text = HostFile.text("\(directory)/\(file)", limit: 4 << 20) else { return nil }
                return try? CheckpointDefinition.parse(text, isStored: true)
            })
    }

    /// The content of a checkpoint's file.
    func text(_ checkpoint: CheckpointDefinition) -> String {
        StatusFile.warning(about: checkpoint.name) + checkpoint.formatted(domain: domainText(checkpoint, secure: true))
    }

    func domainText(_ checkpoint: CheckpointDefinition, secure: Bool) -> String? {
        checkpoint.domain.map { compiler.write($0, DefinitionForm(includesSecrets: secure, level: 1)) }
    }
}

extension DriverHost {
    func checkpoints(of domain: String) -> CheckpointStore {
        CheckpointStore(directory: "\(paths.checkpoints)/\(domain)", compiler: compiler)
    }
}
