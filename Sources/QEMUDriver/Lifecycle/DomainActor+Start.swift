import Glibc
import HostSystem
import LibvirtProtocol
import VirtDriver
import VirtError
import VirtModel
import VirtPlan

/// Flags of `virDomainCreateWithFlags` and `virDomainCreateXML`.
enum StartFlags {
    static let paused: UInt32 = 1
    static let autodestroy: UInt32 = 2
    static let bypassCache: UInt32 = 4
    static let forceBoot: UInt32 = 8
    static let validate: UInt32 = 16
    static let resetNVRAM: UInt32 = 32
}

extension DomainActor {
    /// Starts the domain.
    ///
    /// - Parameters:
    ///   - definition: what to start; nil for the persistent definition.
    ///   - origin: what the guest continues from.
    ///   - event: what is told of it.
    /// - Throws: the reason, with nothing of the attempt left.
    func start(
        _ context: CallContext?, flags: UInt32, definition: DomainDefinition? = nil, origin: StartOrigin = .boot,
        event: LifecycleEvent = .startedBooted
    ) async throws(VirtError) {
        let wanted = definition ?? snapshot.persistent?.value
        var facts = DomainRuleContext(domain: snapshot, flags: flags, wanted: wanted)
        if wanted?.devices.hostDevices.isEmpty == false {
            facts.hostDevices = host.hostDeviceUse(except: snapshot.name)
        }
        facts.hostLack = wanted.flatMap { HostPassthrough.lack(for: $0) }
        try check(.start, context, facts)
        guard let wanted else {
            throw VirtError(.noDomain, "domain has no definition to start", domain: .qemu)
        }
        let isExplained = context?.explain != nil
        let number = isExplained ? host.table.numberToCome : host.table.nextNumber()
        let policy = try host.ownership(of: wanted)
        var launch = LaunchFacts(
            id: number, directory: host.paths.domainLibrary(id: number, name: snapshot.name),
            channelDirectory: host.paths.domainChannels(id: number, name: snapshot.name),
            owner: policy.owner == .current ? nil : policy.owner,
            seccompSandbox: host.configuration.seccompSandbox, label: host.label == nil ? nil : policy.owner)
        launch.origin = origin
        var live: DomainDefinition
        let line: CommandLine
        let resources: StartResources
        do throws(VirtError) {
            live = try await host.compiler.prepare(wanted, launch)
            resources = try StartResources(
                for: &live, host: host, policy: policy, directory: launch.directory, reserves: !isExplained)
            launch.tpmSocket = host.helperPlanner.tpmSocket(for: live)
            launch.vhostInterfaces = Set(resources.interfaces.filter(\.usesVhost).map(\.alias))
            line = try await host.compiler.commandLine(live, launch)
        } catch {
            if !isExplained { snapshot.state = .shutOff(.failed) }
            throw error
        }
        let plan = startPlan(
            line, launch, resources, firmware: missingVariables(of: live, flags),
            hasPasswords: live.devices.graphics.contains { $0.password != nil },
            paused: flags & StartFlags.paused != 0, origin: origin, snapshotNodes: live.nodesOfInternalSnapshots)
        if isExplained { try await execute(plan, context) }

        var run = RunFacts(
            process: ProcessIdentity(pid: 0, startTime: 0), directory: launch.directory,
            channelDirectory: launch.channelDirectory, monitorPath: line.listeners.first?.path ?? "")
        run.taints = Taints.of(live, runsAsRoot: policy.owner.user == 0)
        if flags & StartFlags.autodestroy != 0 { run.autodestroy = context?.connection }
        var next = snapshot
        next.id = number
        next.live = SharedDefinition(live)
        next.started = SharedDefinition(wanted)
        next.state = .paused(.startingUp)
        next.run = run
        snapshot = next
        isStarting = true
        defer { isStarting = false }
        do throws(VirtError) {
            try await execute(plan, context)
        } catch {
            LaunchLog(path: host.paths.log(snapshot.name)).note("shutting down, reason=failed")
            clearRun(.failed)
            throw error
        }
        announceStart(event, origin, paused: flags & StartFlags.paused != 0)
        saveStatus()
        // It may have ended while its start was being finished.
        if let process, let exit = process.exit {
            isStarting = false
            await processEnded(run: self.run, exit)
        }
    }

    /// Tells of a start, in the order that libvirt has for each kind of it.
    private func announceStart(_ event: LifecycleEvent, _ origin: StartOrigin, paused: Bool) {
        if paused {
            snapshot.state =
                switch origin {
                case .boot: .paused(.user)
                case .snapshot: .paused(.fromSnapshot)
                case .image: .paused(event == .startedFromSnapshot ? .fromSnapshot : .migration)
                }
        }
        emit(event)
        switch event {
        case .startedFromSnapshot:
            if paused { emit(.suspendedFromSnapshot) } else if origin != .boot { emit(.resumedFromSnapshot) }
        case .startedRestored: emit(paused ? .suspendedRestored : .resumedFromSnapshot)
        default: if paused { emit(.suspendedPaused) }
        }
    }

    /// The firmware variables that this run has to begin with a copy of, and of what.
    private func missingVariables(of live: DomainDefinition, _ flags: UInt32) -> (path: String, template: String)? {
        guard let path = live.os.nvram?.source?.path, let template = live.os.nvram?.template,
            !FileOperations.exists(path) || flags & StartFlags.resetNVRAM != 0
        else { return nil }
        return (path, template)
    }

    private func startPlan(
        _ line: CommandLine, _ facts: LaunchFacts, _ resources: StartResources,
        firmware: (path: String, template: String)?, hasPasswords: Bool, paused: Bool, origin: StartOrigin,
        snapshotNodes: [String]?
    ) -> Plan<DomainAction> {
        let paths = host.paths
        let request = LaunchRequest(
            executable: line.executable, arguments: line.arguments,
            environment: LaunchRequest.Variable.standard(facts.directory) + line.environment,
            listeners: line.listeners, files: line.files, inherited: line.inherited,
            controlGroups: resources.cgroup?.membershipFiles, log: paths.log(snapshot.name),
            banner: "starting up",
            owner: facts.owner,
            maxFiles: host.configuration.maxFiles, maxCore: host.configuration.maxCore, directory: facts.directory)
        var plan = newPlan("start")
        plan.add(
            .makeDirectory(path: facts.directory, owner: facts.owner), undo: .removeDirectory(path: facts.directory))
        plan.add(
            .makeDirectory(path: facts.channelDirectory, owner: facts.owner),
            undo: .removeDirectory(path: facts.channelDirectory))
        let key = "\(facts.directory)/master-key.aes"
        plan.add(.writeMasterKey(path: key, owner: facts.owner), undo: .removeRunFile(path: key))
        if let firmware {
            let isNew = !FileOperations.exists(firmware.path)
            let create = DomainAction.createVariables(
                path: firmware.path, template: firmware.template, owner: facts.owner)
            if isNew {
                plan.add(create, undo: .removeFile(path: firmware.path))
            } else {
                plan.add(create)
            }
        }
        for file in line.files { plan.add(.resource(.createFile(path: file.path))) }
        resources.addSteps(to: &plan)
        plan.add(.startProcess(request), undo: .killProcess(directory: facts.directory))
        plan.add(.prepareMonitor)
        if let cgroup = resources.cgroup { plan.add(.resource(.divideCgroup(cgroup))) }
        plan.add(
            .writeStatus, undo: .removeRunFile(path: paths.status(snapshot.name)),
            .removeRunFile(path: paths.pidFile(snapshot.name)))
        if hasPasswords { plan.add(.setDisplayPasswords) }
        switch origin {
        case .boot: break
        case .image(let path, let offset, _, _): plan.add(.loadMemory(path: path, offset: offset))
        case .snapshot(let name):
            // Otherwise QEMU has begun with it.
            if let snapshotNodes { plan.add(.snapshot(.loadInternal(name: name, nodes: snapshotNodes))) }
        }
        if !paused {
            let reason: RunState.RunningReason =
                switch origin {
                case .boot: .booted
                case .snapshot: .fromSnapshot
                case .image: .restored
                }
            plan.add(.continueGuest(reason: reason.rawValue))
        }
        return plan
    }
}
