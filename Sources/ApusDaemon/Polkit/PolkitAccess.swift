import HostSystem
import Logging
import VirtError

/// Access control by polkit: an action for each permission (`org.libvirt.api.domain.start`), with details about the
/// object for the administrator's rules to look at (libvirt's document "aclpolkit").
struct PolkitAccess: Sendable {
    let authority: PolkitAuthority
    /// The client's process, as it was when it connected; nil for those who are on no process of this host, or gone.
    let process: ProcessIdentity?
    let user: UInt32?
    let logger: Logger

    func allows(_ permission: Permission, _ attributes: [String: String]) async -> Bool {
        guard let process, let user else { return false }
        do throws(VirtError) {
            return try await authority.check(
                Self.action(permission), process: process, user: user,
                details: Self.details(permission, attributes)) == .authorized
        } catch {
            logger.error("polkit cannot be asked", metadata: ["error": "\(error.message)"])
            return false
        }
    }

    static func action(_ permission: Permission) -> String {
        "org.libvirt.api.\(permission.object).\(permission.name)".replacing("_", with: "-")
    }

    static func details(_ permission: Permission, _ attributes: [String: String]) -> [String: String] {
        var result = attributes
        result["connect_driver"] = permission.driver
        // How polkit's rules know what other places name by the kind of secret.
        for (ours, theirs) in [
            ("secret_usage_iscsi", "secret_usage_target"), ("secret_usage_tls", "secret_usage_name"),
            ("secret_usage_vtpm", "secret_usage_name"),
        ] {
            if let value = result.removeValue(forKey: ours) { result[theirs] = value }
        }
        return result
    }
}
