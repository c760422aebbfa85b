/// A program that serves one device of a guest and lives as long as its QEMU: virtiofsd, swtpm.
struct HelperRequest: Codable, Hashable, Sendable {
    /// For messages: `virtiofsd of fs0`.
    var name: String
    var executable: String
    /// The listening socket is descriptor ``socketDescriptor``.
    var arguments: [String]
    /// Where QEMU connects. It exists before the helper does, so nobody waits for it.
    var socket: String
    /// Whose socket it is: QEMU's user.
    var socketOwner: ProcessOwner?
    var log: String
    var pidFile: String
    /// Who the helper runs as; nil for ourselves.
    var owner: ProcessOwner?
    /// The socket's number in the helper.
    var socketDescriptor: Int32 = 3
}

/// The state of a software TPM, which lasts from run to run.
struct TPMStateRequest: Codable, Hashable, Sendable {
    /// `/var/lib/libvirt/swtpm/UUID/tpm2`.
    var directory: String
    /// The directory of the run's socket, QEMU's user's and the emulator's group's.
    var socketDirectory: String
    var socketDirectoryOwner: ProcessOwner
    /// `swtpm_setup`, run once for a new state.
    var setup: String
    var setupArguments: [String]
    var log: String
    var owner: ProcessOwner
}
