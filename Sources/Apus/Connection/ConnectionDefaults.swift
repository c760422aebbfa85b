import Glibc
import HostSystem
import VirtError

/// Which URI is meant: what the caller said, an alias of it, or a default.
///
/// As libvirt: `LIBVIRT_DEFAULT_URI`, then `uri_default` of `libvirt.conf`, then the hypervisors that are there; aliases
/// come from `uri_aliases` of the same file, `/etc/libvirt/libvirt.conf` for root and
/// `$XDG_CONFIG_HOME/libvirt/libvirt.conf` for users.
struct ConnectionDefaults {
    var environment: (String) -> String?
    var isRoot: Bool
    var configuration: String?

    static var current: Self {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        let isRoot = geteuid() == 0
        let directory =
            isRoot
            ? "/etc/libvirt"
            : (value("XDG_CONFIG_HOME") ?? (value("HOME") ?? "") + "/.config") + "/libvirt"
        return Self(
            environment: value, isRoot: isRoot, configuration: HostFile.text(directory + "/libvirt.conf"))
    }

    /// - Throws: error 5 when nothing was asked for and nothing is found.
    func resolve(_ asked: String?) throws(VirtError) -> String {
        if let asked, !asked.isEmpty { return alias(asked) }
        if let variable = environment("LIBVIRT_DEFAULT_URI"), !variable.isEmpty { return alias(variable) }
        if let configuration, let uri = ClientConfiguration(configuration).defaultURI { return alias(uri) }
        return probe()
    }

    private func alias(_ name: String) -> String {
        // Only a bare word can be an alias.
        guard !name.contains(":"), let configuration else { return name }
        return ClientConfiguration(configuration).aliases[name] ?? name
    }

    /// The hypervisor that stock clients would settle for on a host with QEMU.
    private func probe() -> String {
        isRoot ? "qemu:///system" : "qemu:///session"
    }
}
