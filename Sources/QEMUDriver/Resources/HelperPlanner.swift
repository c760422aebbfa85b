import Glibc
import HostSystem
import QMP
import VirtError
import VirtModel

/// Says which helpers a domain needs, with libvirt's places for their files.
struct HelperPlanner: Sendable {
    var paths: DriverPaths
    /// QEMU's own.
    var owner: ProcessOwner?
    /// `swtpm_user` and `swtpm_group` of `qemu.conf`.
    var tpmUser: String?
    var tpmGroup: String?
    var vhostUserDirectories = ["/usr/share/qemu/vhost-user", "/etc/qemu/vhost-user"]

    /// The program for shared folders that name none.
    ///
    /// - Throws: error 67 where QEMU's packages describe none.
    func virtiofsd() throws(VirtError) -> String {
        for directory in vhostUserDirectories.reversed() {
            for file in HostFile.names(in: directory).sorted() where file.hasSuffix(".json") {
                guard let text = HostFile.text("\(directory)/\(file)"), let value = try? JSONValue.parse(text),
                    value["type"]?.string == "fs", let binary = value["binary"]?.string, FileOperations.exists(binary)
                else { continue }
                return binary
            }
        }
        throw VirtError(
            .operationFailed, "Unable to find a satisfying virtiofsd", domain: .qemu,
            cures: ["install QEMU's common files: apt-get install qemu-system-common"])
    }

    /// Fills in the programs of shared folders that name none.
    func complete(_ definition: inout DomainDefinition) throws(VirtError) {
        for index in definition.devices.filesystems.indices
        where definition.devices.filesystems[index].isServedByUs
            && definition.devices.filesystems[index].binary.path == nil
        {
            definition.devices.filesystems[index].binary.path = try virtiofsd()
        }
    }

    /// The helpers of a live definition, in the order in which they are started.
    func helpers(for live: DomainDefinition, directory: String) throws(VirtError) -> [HelperRequest] {
        let run = paths.runName(id: live.id ?? 0, name: live.name)
        var helpers: [HelperRequest] = []
        if let tpm = live.emulatedTPM {
            let owner = try tpmOwner()
            var arguments = [
                "socket", "--ctrl", "type=unixio,fd=3", "--tpmstate",
                "dir=\(tpmDirectory(live, tpm)),mode=0600", "--log", "file=\(tpmLog(live))", "--terminate",
            ]
            if tpm.version != .v1 { arguments.append("--tpm2") }
            helpers.append(
                HelperRequest(
                    name: "swtpm", executable: "/usr/bin/swtpm", arguments: arguments,
                    socket: "\(paths.tpmSockets)/\(run)-swtpm.sock", socketOwner: self.owner, log: tpmLog(live),
                    pidFile: "\(paths.tpmSockets)/\(run)-swtpm.pid", owner: owner == .current ? nil : owner))
        }
        for filesystem in live.devices.filesystems where filesystem.isServedByUs {
            guard let alias = filesystem.info.alias, let binary = filesystem.binary.path else { continue }
            helpers.append(
                HelperRequest(
                    name: "virtiofsd of \(alias)", executable: binary,
                    arguments: Self.virtiofsArguments(filesystem), socket: "\(directory)/\(alias)-fs.sock",
                    socketOwner: self.owner, log: "\(paths.logs)/\(live.name)-\(alias)-virtiofsd.log",
                    pidFile: "\(paths.state)/\(run)-\(alias)-fs.pid"))
        }
        return helpers
    }

    static func virtiofsArguments(_ filesystem: Filesystem) -> [String] {
        var options =
            "source="
            + (filesystem.source ?? "").split(separator: ",", omittingEmptySubsequences: false)
            .joined(separator: ",,")
        let binary = filesystem.binary
        if let cache = binary.cache { options += ",cache=\(cache.rawValue)" }
        if let sandbox = binary.sandbox { options += ",sandbox=\(sandbox.rawValue)" }
        if let xattr = binary.xattr { options += xattr ? ",xattr" : ",no_xattr" }
        if let flock = binary.lockFlock { options += flock ? ",flock" : ",no_flock" }
        if let posix = binary.lockPOSIX { options += posix ? ",posix_lock" : ",no_posix_lock" }
        var arguments = ["--fd=3", "-o", options]
        if let size = binary.threadPoolSize { arguments.append("--thread-pool-size=\(size)") }
        return arguments
    }

    // MARK: TPM

    /// What has to be there before the software TPM is started.
    func tpmState(for live: DomainDefinition) throws(VirtError) -> TPMStateRequest? {
        guard let tpm = live.emulatedTPM else { return nil }
        for program in ["swtpm", "swtpm_setup"] where !FileOperations.exists("/usr/bin/\(program)") {
            throw VirtError(
                .configUnsupported, "Unable to find '\(program)' binary in $PATH", domain: .none,
                cures: ["install it: apt-get install swtpm swtpm-tools"])
        }
        if tpm.encryptionSecret != nil {
            throw VirtError(
                .configUnsupported, "encrypted TPM state is not supported by this driver", domain: .qemu,
                cures: ["leave out <encryption>"])
        }
        let owner = try tpmOwner()
        let directory = tpmDirectory(live, tpm)
        var arguments = tpm.version == .v1 ? [] : ["--tpm2"]
        arguments += [
            "--tpm-state", directory, "--vmid", "\(live.name):\(live.uuid)", "--logfile", tpmLog(live), "--createek",
            "--create-ek-cert", "--create-platform-cert", "--lock-nvram", "--not-overwrite",
        ]
        if !tpm.activePCRBanks.isEmpty {
            arguments += ["--pcr-banks", tpm.activePCRBanks.map(\.rawValue).joined(separator: ",")]
        }
        return TPMStateRequest(
            directory: directory, socketDirectory: paths.tpmSockets,
            socketDirectoryOwner: ProcessOwner(user: (self.owner ?? .current).user, group: owner.group),
            setup: "/usr/bin/swtpm_setup", setupArguments: arguments, log: tpmLog(live), owner: owner)
    }

    func tpmSocket(for live: DomainDefinition) -> String? {
        guard live.emulatedTPM != nil else { return nil }
        return "\(paths.tpmSockets)/\(paths.runName(id: live.id ?? 0, name: live.name))-swtpm.sock"
    }

    private func tpmDirectory(_ live: DomainDefinition, _ tpm: TPMDevice) -> String {
        "\(paths.tpmStates)/\(live.uuid)/\(tpm.version == .v1 ? "tpm1.2" : "tpm2")"
    }

    private func tpmLog(_ live: DomainDefinition) -> String { "\(paths.tpmLogs)/\(live.name)-swtpm.log" }

    private func tpmOwner() throws(VirtError) -> ProcessOwner {
        try ProcessOwner.resolve(user: tpmUser, group: tpmGroup) ?? .current
    }
}

extension Filesystem {
    /// A virtiofs share whose program we start.
    var isServedByUs: Bool { driverType == .virtiofs && socket == nil }
}

extension DomainDefinition {
    /// The TPM that swtpm plays.
    var emulatedTPM: TPMDevice? { devices.tpms.first { $0.backend == .emulator } }
}

extension DriverHost {
    var helperPlanner: HelperPlanner { helperPlanner(owner: owner) }

    func helperPlanner(owner: ProcessOwner?) -> HelperPlanner {
        HelperPlanner(
            paths: paths, owner: owner, tpmUser: configuration.swtpmUser, tpmGroup: configuration.swtpmGroup)
    }
}
