import Apus
import Testing

/// BIND-SWIFT: everything but domains that the wire offers, against stock libvirtd.
@Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: StockDaemon.isPossible)) struct ResourceTests {
    @Test func networksFiltersAndSecretsAreManagedAndHeardOf() async throws {
        try await StockDaemon.with { daemon in
            let connection = try await Connection.open(daemon.uri)
            try await networks(connection)
            try await filters(connection)
            try await secrets(connection)
            try await devices(connection)
            await connection.close()
        }
    }

    private func networks(_ connection: Connection) async throws {
        let events = try await connection.networkEvents()
        let network = try await connection.defineNetwork("<network><name>n</name><bridge name='virt9'/></network>")
        #expect(try await network.isActive() == false)
        #expect(try await network.isPersistent())
        #expect(try await network.bridgeName() == "virt9")
        try await network.setAutostart(true)
        #expect(try await network.autostart())
        #expect(try await connection.networks(.autostart) == [network])
        try await network.update(.addLast, .portGroup, xml: "<portgroup name='p'/>", .config)
        #expect(try await network.xml(inactive: true).contains("<portgroup name='p'>"))
        try await network.start()
        #expect(try await connection.networks(.active).map(\.name) == ["n"])
        #expect(try await network.leases().isEmpty)
        #expect(try await network.ports().isEmpty)
        #expect(try await connection.network(uuid: network.uuid) == network)
        try await network.destroy()
        try await network.undefine()
        let seen = try await collect(events) { $0.change == .undefined }
        #expect(seen.map(\.change) == [.defined, .started, .stopped, .undefined])
        #expect(seen.allSatisfy { $0.object.name == "n" })
        await #expect { try await connection.network(named: "n") } throws: { ($0 as? VirtError)?.code == .noNetwork }
    }

    private func filters(_ connection: Connection) async throws {
        let filter = try await connection.definePacketFilter(
            "<filter name='f'><rule action='drop' direction='in'/></filter>")
        #expect(try await connection.packetFilters() == [filter])
        #expect(try await connection.packetFilter(named: "f").xml().contains("action='drop'"))
        #expect(try await connection.packetFilterBindings().isEmpty)
        try await filter.undefine()
        #expect(try await connection.packetFilters().isEmpty)
    }

    private func secrets(_ connection: Connection) async throws {
        let events = try await connection.secretEvents()
        let secret = try await connection.defineSecret(
            "<secret private='no'><usage type='ceph'><name>k</name></usage></secret>")
        #expect(secret.usage == .ceph && secret.usageID == "k")
        try await secret.setValue(Array("pass".utf8))
        #expect(try await secret.value() == Array("pass".utf8))
        #expect(try await connection.secret(.ceph, usageID: "k") == secret)
        #expect(try await connection.secrets(.notPrivate) == [secret])
        try await secret.undefine()
        let seen = try await collect(events) { $0.change == .undefined }
        #expect(seen.map(\.change) == [.defined, .valueChanged, .undefined])
    }

    private func devices(_ connection: Connection) async throws {
        let computer = try await connection.nodeDevice(named: "computer")
        #expect(try await computer.parent() == nil)
        #expect(try await computer.capabilities() == ["system"])
        #expect(try await computer.isActive())
        #expect(try await connection.nodeDevices(.system) == [computer])
        let loopback = try await connection.interface(named: "lo")
        #expect(try await connection.interfaces().contains(loopback))
        #expect(try await loopback.xml().contains("name='lo'"))
    }

    @Test func volumesTravelBothWaysAsFastAsTheSlowerSide() async throws {
        try await StockDaemon.with { daemon in
            let connection = try await Connection.open(daemon.uri)
            let events = try await connection.storagePoolEvents()
            let pool = try await connection.defineStoragePool(
                "<pool type='dir'><name>p</name><target><path>/tmp/p</path></target></pool>")
            try await pool.build()
            try await pool.start()
            #expect(try await pool.info().state == .running)
            let size = 8 << 20
            let volume = try await pool.createVolume(
                "<volume><name>v</name><capacity unit='B'>\(size)</capacity></volume>")
            #expect(try await volume.path() == "/tmp/p/v")
            let info = try await volume.info()
            #expect(info.kind == .file && info.capacity == UInt64(size))

            let piece = (0..<65536).map { UInt8(truncatingIfNeeded: $0 / 7) }
            let upload = try await volume.upload()
            for _ in 0..<(size / piece.count) { try await upload.write(piece) }
            try await upload.finish()

            // The first bytes are taken long before the last are read: the daemon has to wait.
            var content: [UInt8] = []
            for try await bytes in try await volume.download() {
                if content.isEmpty { try await Task.sleep(for: .milliseconds(300)) }
                content += bytes
            }
            #expect(content.count == size)
            #expect(content.starts(with: piece) && content.suffix(piece.count).elementsEqual(piece))
            let part = try await volume.download(offset: 65536, length: 10)
            #expect(try await part.read() == Array(piece[..<10]))

            // Leaving early ends the transfer and not the connection.
            for try await _ in try await volume.download() { break }
            // More than fits is refused by the daemon while it is being written or at the end.
            await #expect(throws: VirtError.self) {
                let tooMuch = try await volume.upload(offset: UInt64(size) - 10, length: 10)
                for _ in 0..<100 { try await tooMuch.write(piece) }
                try await tooMuch.finish()
            }
            try await volume.resize(to: UInt64(size) * 2)
            let copy = try await pool.createVolume(
                "<volume><name>c</name><capacity unit='B'>\(size * 2)</capacity></volume>", copying: volume)
            #expect(Set(try await pool.volumes().map(\.name)) == ["v", "c"])
            #expect(try await copy.pool() == pool)
            try await copy.wipe()
            try await copy.delete()
            try await pool.refresh()
            #expect(try await connection.storageVolume(path: "/tmp/p/v") == volume)
            try await pool.destroy()
            try await pool.undefine()
            let changes = try await collect(events) { $0.change == .undefined }.map(\.change)
            #expect(changes.filter { $0 != .refreshed } == [.defined, .created, .started, .stopped, .undefined])
            #expect(changes.contains(.refreshed))
            await connection.close()
        }
    }

    @Test func eventsOutliveTheDaemon() async throws {
        try await StockDaemon.with { daemon in
            let (ready, readiness) = AsyncStream.makeStream(of: Int.self)
            let uri = daemon.uri
            let reading = Task {
                var words: [String] = []
                var connections = 0
                for await event in PersistentEvents(uri, pause: .milliseconds(50)) {
                    switch event {
                    case .connected:
                        connections += 1
                        words.append("connected")
                        readiness.yield(connections)
                    case .event(let event):
                        guard case .lifecycle = event.change else { continue }
                        words.append(event.domain.name)
                        if event.domain.name == "two" { return words }
                    case .disconnected: if words.last != "lost" { words.append("lost") }
                    }
                }
                return words
            }
            var steps = ready.makeAsyncIterator()
            _ = await steps.next()
            let first = try await Connection.open(uri)
            let (ends, ending) = AsyncStream.makeStream(of: VirtError?.self)
            first.onEnd { ending.yield($0) }
            _ = try await first.defineDomain("one")
            try await daemon.restart()
            var endings = ends.makeAsyncIterator()
            // A close callback says why.
            #expect(await endings.next() as? VirtError != nil)
            _ = await steps.next()
            let second = try await Connection.open(uri)
            _ = try await second.defineDomain("two")
            #expect(await reading.value == ["connected", "one", "lost", "connected", "two"])
            await second.close()
        }
    }

    @Test func cancellingEndsAWaitingReader() async throws {
        let reader = Task {
            for await event in PersistentEvents("qemu+unix:///system?socket=/nowhere", pause: .seconds(60)) {
                guard case .disconnected = event else { return false }
            }
            return true
        }
        try await Task.sleep(for: .milliseconds(100))
        reader.cancel()
        #expect(await reader.value)
    }
}

extension Connection {
    fileprivate func defineDomain(_ name: String) async throws -> Domain {
        try await define(
            """
            <domain type='qemu'><name>\(name)</name><memory>65536</memory>
            <os><type arch='x86_64' machine='pc'>hvm</type></os></domain>
            """)
    }
}

/// BIND-ENUM: numbers that this version does not know become values, never traps.
@Suite struct UnknownValueTests {
    @Test(arguments: [Int32.min, -1, 99, .max]) func staysWhatItIs(number: Int32) {
        #expect(StoragePoolState(rawValue: number) == .unknown(number))
        #expect(StorageVolumeKind(rawValue: number) == .unknown(number))
        #expect(SecretUsage(rawValue: number) == .unknown(number))
        #expect(SecretUsage(rawValue: number).rawValue == number)
        #expect(DomainState(rawValue: number) == .unknown(number))
    }

    @Test func knownOnesKeepTheirNumbers() {
        for number in Int32(0)..<6 { #expect(SecretUsage(rawValue: number).rawValue == number) }
        #expect(StoragePoolState(rawValue: 2) == .running && StorageVolumeKind(rawValue: 5) == .ploop)
    }
}
