import VirtError

/// What a read-only connection may not do, and the words in which it is told so.
///
/// The permissions of the interface table decide, with the exceptions below. Found by sending every procedure to stock
/// libvirt's read-only socket.
enum ReadOnlyRefusal {
    /// Only needs reading by its permission; refused nevertheless because of what it shows.
    private static let refusedReads: Set<String> = [
        "virNodeGetSEVInfo", "virDomainGetLaunchSecurityInfo", "virNodeDeviceGetAutostart",
    ]

    /// Needs `migrate` by its permission, but only looks.
    private static let allowedWrites: Set<String> = [
        "virDomainMigrateGetCompressionCache", "virDomainMigrateGetMaxDowntime",
    ]

    static func refuses(_ permission: Permission, function: String) -> Bool {
        permission.isForReaders ? refusedReads.contains(function) : !allowedWrites.contains(function)
    }

    static func error(_ permission: Permission, function: String) -> VirtError {
        let text =
            permission.name == "read_secure" && function.hasSuffix("GetXMLDesc")
            ? "\(function) with secure flag" : "read only access prevents \(function)"
        return VirtError(
            .operationDenied, text, domain: .api(of: function),
            cause: "the connection is read-only", cures: ["connect without --readonly, to the read-write socket"])
    }
}
