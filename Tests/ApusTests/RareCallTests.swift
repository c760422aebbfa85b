import Apus
import Testing

/// BIND-SWIFT: calls about networks, filters, pools, devices and moving that no command makes, against stock libvirtd.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: StockDaemon.isPossible)) struct RareCallTests {
    private func code<Answer>(_ call: () async throws(VirtError) -> Answer) async -> ErrorCode? {
        do throws(VirtError) {
            _ = try await call()
            return nil
        } catch {
            return error.code
        }
    }

    @Test func portsBindingsPoolsAndDevices() async throws {
        try await StockDaemon.with { daemon in
            let connection = try await Connection.open(daemon.uri)
            try await ports(connection)
            try await bindings(connection)
            try await secrets(connection)
            try await pools(connection)
            try await interfaces(connection)
            try await devices(connection)
        }
    }

    private func ports(_ connection: Connection) async throws {
        let network = try await connection.createNetwork("<network><name>n</name><bridge name='virt9'/></network>")
        #expect(try await network.isPersistent() == false)
        let port = try await network.createPort(
            """
            <networkport><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000009</uuid><owner><name>one</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid></owner>
            <mac address='52:54:00:aa:00:01'/></networkport>
            """)
        #expect(try await network.ports() == [port])
        #expect(try await network.port(uuid: port.uuid) == port)
        #expect(try await port.xml().contains("<name>one</name>"))
        let limit = Parameter("inbound.average", .uint(1000))
        // Without a device there is nothing to limit, and the port forgets it.
        try await port.setParameters([limit])
        #expect(try await port.parameters().isEmpty)
        try await port.delete()
        #expect(try await network.ports().isEmpty)
        #expect(await code { () throws(VirtError) in try await network.port(uuid: port.uuid) } == .noNetworkPort)
        try await network.destroy()
        #expect(try await connection.networks().isEmpty)
    }

    private func bindings(_ connection: Connection) async throws {
        let filter = try await connection.definePacketFilter("<filter name='open'/>")
        #expect(try await connection.packetFilter(uuid: filter.uuid) == filter)
        let binding = try await connection.createPacketFilterBinding(
            """
            <filterbinding><owner><name>one</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000001</uuid></owner>
            <portdev name='lo'/><mac address='52:54:00:aa:00:01'/><filterref filter='open'/></filterbinding>
            """)
        #expect(binding.port == "lo" && binding.filterName == "open")
        #expect(try await connection.packetFilterBindings() == [binding])
        #expect(try await connection.packetFilterBinding(port: "lo") == binding)
        #expect(try await binding.xml().contains("<portdev name='lo'/>"))
        try await binding.delete()
        #expect(
            await code { () throws(VirtError) in try await connection.packetFilterBinding(port: "lo") }
                == .noNwfilterBinding)
        try await filter.undefine()
    }

    private func secrets(_ connection: Connection) async throws {
        let secret = try await connection.defineSecret(
            "<secret ephemeral='yes' private='yes'><usage type='tls'><name>t</name></usage></secret>")
        #expect(try await connection.secret(uuid: secret.uuid) == secret)
        #expect(try await secret.xml().contains("<name>t</name>"))
        try await secret.undefine()
    }

    private func pools(_ connection: Connection) async throws {
        let pool = try await connection.createStoragePool(
            "<pool type='dir'><name>p</name><target><path>/tmp/p</path></target></pool>", .build)
        #expect(try await pool.isActive())
        #expect(try await pool.isPersistent() == false)
        #expect(await code { () throws(VirtError) in try await pool.setAutostart(true) } == .internalError)
        #expect(try await pool.autostart() == false)
        #expect(try await pool.xml().contains("<path>/tmp/p</path>"))
        #expect(try await connection.storagePool(named: "p") == pool)
        #expect(try await connection.storagePool(uuid: pool.uuid) == pool)
        #expect(try await connection.storagePool(targetPath: "/tmp/p") == pool)
        let volume = try await pool.createVolume("<volume><name>v</name><capacity>4096</capacity></volume>")
        #expect(try await pool.volume(named: "v") == volume)
        #expect(try await connection.storageVolume(key: volume.key) == volume)
        #expect(try await volume.xml().contains("<name>v</name>"))
        try await volume.wipe(algorithm: 0)
        try await volume.delete()
        #expect(await code { () throws(VirtError) in try await pool.volume(named: "v") } == .noStorageVol)
        try await pool.destroy()
        let defined = try await connection.defineStoragePool(
            "<pool type='dir'><name>d</name><target><path>/tmp/p</path></target></pool>")
        try await defined.setAutostart(true)
        #expect(try await defined.autostart())
        #expect(try await defined.isActive() == false)
        try await defined.delete()
        try await defined.undefine()
        #expect(try await connection.storagePoolCapabilities().contains("<pool type='dir'"))
        #expect(await code { () throws(VirtError) in try await connection.storagePoolSources("dir") } == .noSupport)
    }

    private func devices(_ connection: Connection) async throws {
        let events = try await connection.nodeDeviceEvents()
        let computer = try await connection.nodeDevice(named: "computer")
        #expect(try await computer.xml().contains("<name>computer</name>"))
        #expect(try await computer.isPersistent())
        #expect(try await computer.autostart())
        let mediated =
            "<device><parent>computer</parent><capability type='mdev'><type id='none'/></capability></device>"
        let answers = [
            await code { () throws(VirtError) in try await computer.setAutostart(true) },
            await code { () throws(VirtError) in try await computer.detach() },
            await code { () throws(VirtError) in try await computer.detach(driver: "vfio") },
            await code { () throws(VirtError) in try await computer.reattach() },
            await code { () throws(VirtError) in try await computer.reset() },
            await code { () throws(VirtError) in try await computer.start() },
            await code { () throws(VirtError) in try await computer.destroy() },
            await code { () throws(VirtError) in try await computer.undefine() },
            await code { () throws(VirtError) in try await connection.createNodeDevice(mediated) },
            await code { () throws(VirtError) in try await connection.defineNodeDevice(mediated) },
            await code { () throws(VirtError) in
                try await connection.scsiHost(nodeName: "1000000000000001", portName: "1000000000000001")
            },
        ]
        #expect(
            answers.prefix(8).map { $0?.rawValue }
                == [
                    .operationUnsupported, .argumentUnsupported, .argumentUnsupported, .invalidArg, .invalidArg,
                    .operationInvalid, .configUnsupported, .configUnsupported,
                ].map { (code: ErrorCode) in code.rawValue })
        // How it says that there is nothing of the kind depends on the host's tools.
        #expect(answers.dropFirst(8).allSatisfy { $0 != nil && $0 != .rpc })
        // Nothing comes or goes here; the sequence ends with the connection.
        let listening = Task { try await collect(events) { _ in false } }
        await connection.close()
        #expect(try await listening.value.isEmpty)
    }

    private func interfaces(_ connection: Connection) async throws {
        let loopback = try await connection.interface(mac: "00:00:00:00:00:00")
        #expect(loopback.name == "lo")
        _ = try await loopback.isActive()
        let answers = [
            await code { () throws(VirtError) in try await connection.beginInterfaceChange() },
            await code { () throws(VirtError) in try await connection.commitInterfaceChange() },
            await code { () throws(VirtError) in try await connection.rollBackInterfaceChange() },
            await code { () throws(VirtError) in
                try await connection.defineInterface("<interface type='ethernet' name='e'/>")
            },
            await code { () throws(VirtError) in try await loopback.destroy() },
            await code { () throws(VirtError) in try await loopback.start() },
            await code { () throws(VirtError) in try await loopback.undefine() },
        ]
        // The interfaces of libvirtd as Debian builds it cannot be changed.
        #expect(answers.allSatisfy { $0 == .noSupport })
    }

    @Test func movesToAnotherHost() async throws {
        try await StockDaemon.with { daemon in
            let connection = try await Connection.open(daemon.uri)
            let neighbour = try await daemon.neighbour()
            let domain = try await connection.create(
                """
                <domain type='qemu'><name>mover</name><memory>65536</memory>
                <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>
                """)
            let nowhere = "qemu+tcp://localhost:1/system"
            await #expect(throws: VirtError.self) { try await domain.migrate(to: nowhere) }
            #expect(try await domain.state() == .running)
            let events = try await connection.events(.lifecycle)
            try await domain.migrate(
                to: neighbour, [.live], parameters: [Parameter("destination_name", .string("moved"))])
            let seen = try await collect(events) {
                if case .lifecycle(let event) = $0.change { event.kind == .stopped } else { false }
            }
            #expect(seen.allSatisfy { $0.domain.name == "mover" })
            #expect(try await connection.domains().isEmpty)
            await connection.close()
        }
    }
}
