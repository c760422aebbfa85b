import Glibc

/// Where guests of the embedded driver live if the user names no place.
enum EmbeddedRoot {
    /// `qemu:///embed?root=$XDG_DATA_HOME/apus`.
    static var uri: String {
        func value(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let data = value("XDG_DATA_HOME") ?? (value("HOME") ?? "/tmp") + "/.local/share"
        return uri(root: data + "/apus")
    }

    static func uri(root: String) -> String {
        "qemu:///embed?root=\(root)"
    }
}
