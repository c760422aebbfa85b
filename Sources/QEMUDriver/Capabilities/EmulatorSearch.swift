import Glibc

/// Finds QEMU binaries by libvirt's rules.
struct EmulatorSearch: Hashable, Sendable {
    /// Directories to look in, in order.
    var path: [String]

    /// The directories of `PATH` and those where distributions keep emulators.
    static func environment() -> EmulatorSearch {
        let value = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"
        return EmulatorSearch(path: value.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") })
    }

    /// Full path of a program, nil where no directory has an executable of that name.
    func find(_ name: String) -> String? {
        for directory in path {
            let candidate = directory + "/" + name
            var status = stat()
            if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(candidate, X_OK) == 0 {
                return candidate
            }
        }
        return nil
    }

    /// The emulator for guests of `architecture` on `host`.
    func emulator(for architecture: GuestArchitecture, host: GuestArchitecture = .host) -> String? {
        if let own = find("qemu-system-" + architecture.qemuTarget) { return own }
        if architecture == host {
            if access("/usr/libexec/qemu-kvm", X_OK) == 0 { return "/usr/libexec/qemu-kvm" }
            for name in ["qemu-kvm", "kvm"] {
                if let found = find(name) { return found }
            }
        }
        // A 64-bit emulator runs 32-bit guests.
        if architecture == .i686, host == .x86_64 { return emulator(for: .x86_64, host: host) }
        return nil
    }
}
