import Glibc
import LibvirtProtocol
import Testing
import VirtDriver
import VirtError
import VirtPlan

@testable import QEMUDriver

/// Expected texts, numbers and events were recorded from libvirtd 9.0.
struct DefinitionLifecycleTests {
    @Test func defineListLookupUndefine() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainDefineXMLFlags(context, xml: TestHost.xml("t1"), flags: 0)
        #expect(domain.name == "t1")
        #expect(domain.id == -1)
        #expect(test.events.take() == ["t1 0 0"])
        _ = try await connection.domainDefineXML(context, xml: TestHost.xml("t1"))
        #expect(test.events.take() == ["t1 0 1"])

        #expect(try await connection.domainLookupByName(context, name: "t1") == domain)
        #expect(try await connection.domainLookupByUUID(context, uuid: domain.uuid) == domain)
        #expect(try await connection.connectListAllDomains(context, needResults: 1, flags: 0).domains == [domain])
        #expect(try await connection.connectNumOfDefinedDomains(context) == 1)
        #expect(try await connection.connectListDefinedDomains(context, maxnames: 5) == ["t1"])
        #expect(try await connection.connectNumOfDomains(context) == 0)
        #expect(try await test.state(domain) == [5, 0])
        let xml = try await connection.domainGetXMLDesc(context, dom: domain, flags: 0)
        #expect(xml.contains("<name>t1</name>"))
        #expect(FileOperations.exists("\(test.root)/etc/qemu/t1.xml"))

        try await connection.domainUndefine(context, dom: domain)
        #expect(test.events.take() == ["t1 1 0"])
        #expect(!FileOperations.exists("\(test.root)/etc/qemu/t1.xml"))
        #expect(try await connection.connectListAllDomains(context, needResults: 1, flags: 0).domains.isEmpty)
        await test.remove()
    }

    @Test func refusesAsLibvirtDoes() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainDefineXML(context, xml: TestHost.xml("t1"))
        let uuid = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee01"
        func expect(
            _ code: Int32, _ part: Int32, _ message: String, sourceLocation: SourceLocation = #_sourceLocation,
            _ body: () async throws -> Void
        ) async {
            let error = await failure(body)
            #expect(error?.code.rawValue == code, sourceLocation: sourceLocation)
            #expect(error?.domain.rawValue == part, sourceLocation: sourceLocation)
            #expect(error?.message == message, sourceLocation: sourceLocation)
        }
        let notRunning = "Requested operation is not valid: domain is not running"
        await expect(42, 10, "Domain not found: no domain with matching name 'no'") {
            _ = try await connection.domainLookupByName(context, name: "no")
        }
        await expect(42, 10, "Domain not found: no domain with matching id 77") {
            _ = try await connection.domainLookupByID(context, id: 77)
        }
        await expect(9, 20, "operation failed: domain 't1' already exists with uuid \(uuid)") {
            let other = TestHost.xml("t1", uuid: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee02")
            _ = try await connection.domainDefineXML(context, xml: other)
        }
        await expect(9, 20, "operation failed: domain 't1' is already defined with uuid \(uuid)") {
            _ = try await connection.domainDefineXML(context, xml: TestHost.xml("t2"))
        }
        await expect(55, 20, notRunning) { try await connection.domainSuspend(context, dom: domain) }
        await expect(55, 20, notRunning) { try await connection.domainResume(context, dom: domain) }
        await expect(55, 10, notRunning) { try await connection.domainShutdown(context, dom: domain) }
        await expect(55, 20, notRunning) { try await connection.domainReboot(context, dom: domain, flags: 0) }
        await expect(55, 20, notRunning) { try await connection.domainReset(context, dom: domain, flags: 0) }
        await expect(55, 20, notRunning) { try await connection.domainDestroy(context, dom: domain) }
        await expect(55, 20, notRunning) { _ = try await connection.domainGetMaxVcpus(context, dom: domain) }
        await expect(8, 10, "unsupported flags (0x62) in function qemuDomainDefineXMLFlags") {
            _ = try await connection.domainDefineXMLFlags(context, xml: TestHost.xml("t1"), flags: 99)
        }
        await expect(8, 10, "unsupported flags (0x40) in function qemuDomainShutdownFlags") {
            try await connection.domainShutdownFlags(context, dom: domain, flags: 64)
        }
        await expect(80, 20, "metadata not found: Requested metadata element is not present") {
            _ = try await connection.domainGetMetadata(context, dom: domain, type: 1, uri: nil, flags: 0)
        }
        await expect(8, 20, "metadata title can't contain newlines") {
            try await connection.domainSetMetadata(
                context, dom: domain, type: 1, metadata: "a\nb", key: nil, uri: nil, flags: 0)
        }
        await expect(55, 20, "Requested operation is not valid: Can't rename domain to itself") {
            _ = try await connection.domainRename(context, dom: domain, newName: "t1", flags: 0)
        }
        await expect(27, 10, "XML error: name a/b cannot contain '/'") {
            _ = try await connection.domainRename(context, dom: domain, newName: "a/b", flags: 0)
        }
        await expect(72, 10, "Domain snapshot not found: the domain does not have a current snapshot") {
            _ = try await connection.domainSnapshotCurrent(context, dom: domain, flags: 0)
        }
        await test.remove()
    }

    @Test func autostartRenameMetadata() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainDefineXML(context, xml: TestHost.xml("t3"))
        try await connection.domainSetAutostart(context, dom: domain, autostart: 1)
        #expect(try await connection.domainGetAutostart(context, dom: domain) == 1)
        _ = test.events.take()
        #expect(try await connection.domainRename(context, dom: domain, newName: "t33", flags: 0) == 0)
        #expect(test.events.take() == ["t3 1 1", "t33 0 2"])
        var target = [CChar](repeating: 0, count: 4096)
        let length = readlink("\(test.root)/etc/qemu/autostart/t33.xml", &target, 4096)
        #expect(length > 0)
        let name = target.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
        #expect(String(decoding: name, as: UTF8.self) == "\(test.root)/etc/qemu/t33.xml")
        #expect(!FileOperations.exists("\(test.root)/etc/qemu/t3.xml"))

        try await connection.domainSetMetadata(
            context, dom: domain, type: 2, metadata: "<a>1</a>", key: "k", uri: "http://x/y", flags: 0)
        #expect(
            try await connection.domainGetMetadata(context, dom: domain, type: 2, uri: "http://x/y", flags: 0)
                == "<a>1</a>")
        try await connection.domainSetMetadata(
            context, dom: domain, type: 1, metadata: "ab", key: nil, uri: nil, flags: 2)
        #expect(try await connection.domainGetMetadata(context, dom: domain, type: 1, uri: nil, flags: 0) == "ab")
        #expect(test.events.take() == ["t33 metadata 2", "t33 metadata 1"])

        // A second driver on the same directory sees it all.
        await test.driver.releaseRoots()
        let second = try await TestHost(root: test.root)
        let found = try await second.connection.domainLookupByName(context, name: "t33")
        #expect(try await second.connection.domainGetAutostart(context, dom: found) == 1)
        #expect(try await second.connection.domainGetMetadata(context, dom: found, type: 1, uri: nil, flags: 0) == "ab")
        await test.remove()
    }

    @Test func explainChangesNothing() async throws {
        let test = try await TestHost()
        let connection = test.connection
        let domain = try await connection.domainDefineXML(test.context, xml: TestHost.xml("t1"))
        _ = test.events.take()
        let said = EventBox()
        var context = test.context
        context.explain = { said.add($0) }
        #expect(
            await failure { _ = try await connection.domainCreateWithFlags(context, dom: domain, flags: 0) }
                == .explained)
        #expect(await failure { try await connection.domainUndefine(context, dom: domain) } == .explained)
        #expect(await failure { try await connection.domainDestroy(context, dom: domain) } == .explained)
        let other = TestHost.xml("t2", uuid: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee02")
        #expect(await failure { _ = try await connection.domainDefineXML(context, xml: other) } == .explained)
        let texts = said.texts
        #expect(texts.count == 4)
        #expect(texts[0].contains("\"operation\":\"start\""))
        #expect(texts[0].contains("qemu-system-x86_64"))
        #expect(texts[1].contains("\"operation\":\"undefine\""))
        #expect(texts[2].contains("\"rule\":\"DOM-NOT-RUNNING\""))
        #expect(texts[3].contains("\"operation\":\"define\""))
        #expect(test.events.take().isEmpty)
        #expect(try await test.state(domain) == [5, 0])
        #expect(try await connection.connectNumOfDefinedDomains(test.context) == 1)
        #expect(!FileOperations.exists("\(test.root)/etc/qemu/t2.xml"))
        await test.remove()
    }

    @Test func loadsAThousandDefinitions() async throws {
        let test = try await TestHost()
        let domain = try await test.connection.domainDefineXML(test.context, xml: TestHost.xml("t1"))
        let text = try #require(String(validating: readFile("\(test.root)/etc/qemu/t1.xml"), as: UTF8.self))
        for number in 0..<1000 {
            let name = "many\(number)"
            let digits = String(number + 0x1000, radix: 16)
            let copy = text.split(separator: "\n").map { line in
                if line.contains("<name>") { return "  <name>\(name)</name>" }
                if line.contains("<uuid>") { return "  <uuid>bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeee\(digits)</uuid>" }
                return String(line)
            }.joined(separator: "\n")
            try copy.withCString { pointer in
                let file = open("\(test.root)/etc/qemu/\(name).xml", O_WRONLY | O_CREAT, 0o600)
                try #require(write(file, pointer, strlen(pointer)) > 0)
                close(file)
            }
        }
        let start = ContinuousClock.now
        await test.driver.releaseRoots()
        let second = try await TestHost(root: test.root)
        let took = ContinuousClock.now - start
        #expect(try await second.connection.connectNumOfDefinedDomains(test.context) == 1001)
        #expect(took < .seconds(40), "loading took \(took)")
        print("loading 1,000 definitions took \(took)")
        let listing = ContinuousClock.now
        for _ in 0..<100 {
            _ = try await second.connection.connectListAllDomains(test.context, needResults: 1, flags: 0)
        }
        print("listing 1,001 domains took \((ContinuousClock.now - listing) / 100)")
        #expect(try await second.connection.domainLookupByName(test.context, name: "many7").id == domain.id)
        await test.remove()
    }
}

private func readFile(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
}
