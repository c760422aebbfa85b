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
    /// Where the configuration was looked for, for explanations.
    var configurationPath = "libvirt.conf"

    static var current: Self {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        let isRoot = geteuid() == 0
        let own = value("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? (value("HOME") ?? "") + "/.config"
        let path = (isRoot ? "/etc/libvirt" : own + "/libvirt") + "/libvirt.conf"
        return Self(environment: value, isRoot: isRoot, configuration: HostFile.text(path), configurationPath: path)
    }

    /// - Parameter usesAliases: whether names may be aliases (`VIR_CONNECT_NO_ALIASES` says they may not).
    func resolve(_ asked: String?, usesAliases: Bool = true) throws(VirtError) -> String {
        try explain(asked, usesAliases: usesAliases).uri
    }

    /// The same, with how it came about.
    func explain(_ asked: String?, usesAliases: Bool = true) throws(VirtError) -> URIExplanation {
        let file = configuration.map { ClientConfiguration($0) }
        var result = URIExplanation(warnings: file?.mistakes.map { "\(configurationPath): \($0)" } ?? [])
        if configuration == nil { result.steps.append("\(configurationPath): not there") }
        func settle(_ name: String, _ rule: String) -> URIExplanation {
            (result.uri, result.rule) = (name, rule)
            guard usesAliases else {
                result.steps.append("aliases are not used")
                return result
            }
            guard ClientConfiguration.isAlias(name) else { return result }
            if let uri = file?.aliases[name] {
                result.steps.append("uri_aliases: '\(name)' stands for '\(uri)'")
                result.uri = uri
            } else {
                result.steps.append("uri_aliases: no alias '\(name)'")
            }
            return result
        }
        if let asked, !asked.isEmpty { return settle(asked, "the URI that was asked for") }
        switch environment("LIBVIRT_DEFAULT_URI") {
        case let variable? where !variable.isEmpty: return settle(variable, "the variable LIBVIRT_DEFAULT_URI")
        case nil: result.steps.append("LIBVIRT_DEFAULT_URI: not set")
        default: result.steps.append("LIBVIRT_DEFAULT_URI: empty, passed over")
        }
        if let uri = file?.defaultURI, !uri.isEmpty { return settle(uri, "uri_default of \(configurationPath)") }
        if file != nil { result.steps.append("uri_default: not set") }
        // Unless the host's daemons say otherwise: what a host with QEMU has.
        result.uri = isRoot ? "qemu:///system" : "qemu:///session"
        result.rule = "the hypervisor of this host, for \(isRoot ? "root" : "a user")"
        result.isProbed = true
        return result
    }
}

/// How a URI was found.
public struct URIExplanation: Sendable, Hashable {
    /// What is opened.
    public var uri = ""
    /// The rule that decided.
    public var rule = ""
    /// What was looked at, in order.
    public var steps: [String] = []
    /// Entries of the configuration that make no sense and were passed over.
    public var warnings: [String] = []
    /// Why nothing can be opened by this URI, with what to write instead; nil for one that makes sense.
    public var problem: String?
    /// Nothing said which one is meant: the drivers of this host are tried one after the other.
    public var isProbed = false
}
