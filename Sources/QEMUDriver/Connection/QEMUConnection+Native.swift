public import VirtDriver
public import VirtError

extension QEMUConnection {
    /// The command that a definition would be started by, with its environment, in a form that a shell understands.
    ///
    /// - Throws: error 8 for a format other than `qemu-argv`, and what is wrong with the definition.
    public func connectDomainXMLToNative(
        _ context: CallContext, nativeFormat: String, domainXml: String, flags: UInt32
    ) async throws(VirtError) -> String {
        try Self.check(flags, allowed: 0, "qemuConnectDomainXMLToNative")
        guard nativeFormat == "qemu-argv" else {
            throw VirtError(
                .invalidArg, "unsupported config type \(nativeFormat)", domain: .qemu, cures: ["ask for qemu-argv"])
        }
        let (line, directory) = try await host.compiler.readableCommandLine(domainXml)
        let environment = LaunchRequest.Variable.standard(directory) + line.environment
        let words =
            environment.map { "\($0.name)=\(LaunchLog.quoted($0.value))" }
            + ([line.executable] + line.arguments).map(LaunchLog.quoted)
        return words.joined(separator: " ")
    }
}
