import VirtDriver
public import VirtError

extension Domain {
    /// Starts the domain from its stored definition, or from its managed save.
    ///
    /// - Returns: a handle that carries the number of the new instance.
    @discardableResult
    public func start(_ options: StartOptions = []) async throws(VirtError) -> Domain {
        let context = try connection.change(options.isEmpty ? "virDomainCreate" : "virDomainCreateWithFlags")
        if options.isEmpty {
            try await connection.hypervisor.domainCreate(context, dom: reference)
            return try await connection.domain(uuid: uuid)
        }
        let started = try await connection.hypervisor.domainCreateWithFlags(
            context, dom: reference, flags: options.rawValue)
        return Domain(connection, started)
    }

    /// Asks the guest to shut down, and returns at once. Wait for the lifecycle event to know that it has.
    public func shutdown(_ mode: ShutdownMode = []) async throws(VirtError) {
        let context = try connection.change(mode.isEmpty ? "virDomainShutdown" : "virDomainShutdownFlags")
        if mode.isEmpty {
            try await connection.hypervisor.domainShutdown(context, dom: reference)
        } else {
            try await connection.hypervisor.domainShutdownFlags(context, dom: reference, flags: mode.rawValue)
        }
    }

    /// Asks the guest to reboot, and returns at once.
    public func reboot(_ mode: ShutdownMode = []) async throws(VirtError) {
        try await connection.hypervisor.domainReboot(
            try connection.change("virDomainReboot"), dom: reference, flags: mode.rawValue)
    }

    /// Presses the reset button: the guest has no say.
    public func reset() async throws(VirtError) {
        try await connection.hypervisor.domainReset(try connection.change("virDomainReset"), dom: reference, flags: 0)
    }

    /// Stops the guest's processors.
    public func suspend() async throws(VirtError) {
        try await connection.hypervisor.domainSuspend(try connection.change("virDomainSuspend"), dom: reference)
    }

    /// Lets the guest's processors run again.
    public func resume() async throws(VirtError) {
        try await connection.hypervisor.domainResume(try connection.change("virDomainResume"), dom: reference)
    }

    /// Pulls the plug. A transient domain is gone afterwards.
    public func destroy(_ options: DestroyOptions = []) async throws(VirtError) {
        let context = try connection.change(options.isEmpty ? "virDomainDestroy" : "virDomainDestroyFlags")
        if options.isEmpty {
            try await connection.hypervisor.domainDestroy(context, dom: reference)
        } else {
            try await connection.hypervisor.domainDestroyFlags(context, dom: reference, flags: options.rawValue)
        }
    }

    /// Removes the stored definition. A running domain becomes transient.
    public func undefine(_ options: UndefineOptions = []) async throws(VirtError) {
        let context = try connection.change(options.isEmpty ? "virDomainUndefine" : "virDomainUndefineFlags")
        if options.isEmpty {
            try await connection.hypervisor.domainUndefine(context, dom: reference)
        } else {
            try await connection.hypervisor.domainUndefineFlags(context, dom: reference, flags: options.rawValue)
        }
    }

    /// Gives the domain a new name. It must not be running.
    public func rename(to newName: String) async throws(VirtError) {
        _ = try await connection.hypervisor.domainRename(
            try connection.change("virDomainRename"), dom: reference, newName: newName, flags: 0)
    }

    /// The definition as XML.
    public func xml(_ options: XMLOptions = []) async throws(VirtError) -> String {
        try await connection.hypervisor.domainGetXMLDesc(
            connection.query(), dom: reference, flags: options.rawValue)
    }
}
