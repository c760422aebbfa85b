import Glibc
import HostSystem
import LibvirtProtocol
import Testing
import VirtDriver
import VirtError
import VirtPlan

@testable import QEMUDriver

/// Real QEMU under TCG. Expected states and events were recorded from libvirtd 9.0.
@Suite(.serialized)
struct RunTests {
    @Test func startPausedResumeSuspendDestroy() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        var domain = try await connection.domainDefineXML(context, xml: TestHost.xml("t1"))
        _ = test.events.take()
        domain = try await connection.domainCreateWithFlags(context, dom: domain, flags: 1)
        #expect(domain.id == 1)
        #expect(test.events.take() == ["t1 agent 2 1", "t1 2 0", "t1 3 0"])
        #expect(try await test.state(domain) == [3, 1])
        try await connection.domainSuspend(context, dom: domain)
        #expect(test.events.take().isEmpty)
        try await connection.domainResume(context, dom: domain)
        #expect(test.events.take() == ["t1 4 0"])
        #expect(try await test.state(domain) == [1, 5])
        let error = await failure { try await connection.domainResume(context, dom: domain) }
        #expect(error?.message == "Requested operation is not valid: domain is already running")
        #expect(
            await failure { try await connection.domainCreate(context, dom: domain) }?.message
                == "Requested operation is not valid: domain is already running")
        #expect(
            await failure {
                _ = try await connection.domainCreateXML(context, xmlDesc: TestHost.xml("t1"), flags: 0)
            }?.message == "Requested operation is not valid: domain 't1' is already active")
        try await connection.domainSuspend(context, dom: domain)
        #expect(test.events.take() == ["t1 3 0"])
        try await connection.domainReset(context, dom: domain, flags: 0)
        #expect(await test.events.wait(1) == ["t1 reboot"])
        #expect(try await connection.domainLookupByID(context, id: 1).name == "t1")
        let xml = try await connection.domainGetXMLDesc(context, dom: domain, flags: 0)
        #expect(xml.contains("id='1'"))
        #expect(xml.contains("/dev/pts/"))
        #expect(FileOperations.exists("\(test.root)/run/qemu/t1.xml"))
        try await connection.domainDestroy(context, dom: domain)
        #expect(test.events.take() == ["t1 6 2", "t1 5 1"])
        #expect(try await test.state(domain) == [5, 2])
        #expect(HostFile.names(in: "\(test.root)/run/qemu") == [])
        #expect(!FileOperations.exists("\(test.root)/lib/qemu/domain-1-t1"))
        #expect(HostFile.names(in: "\(test.root)/lib/qemu/journal").isEmpty)
        await test.remove()
    }

    @Test func transientAndAutodestroy() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainCreateXML(context, xmlDesc: TestHost.xml("t1"), flags: 2)
        #expect(test.events.take() == ["t1 agent 2 1", "t1 4 0", "t1 2 0"])
        #expect(try await connection.domainIsPersistent(context, dom: domain) == 0)
        #expect(
            await failure { try await connection.domainUndefine(context, dom: domain) }?.message
                == "Requested operation is not valid: cannot undefine transient domain")
        await connection.close()
        #expect(test.events.take() == ["t1 6 2", "t1 5 1"])
        #expect(await failure { _ = try await test.state(domain) }?.code == .noDomain)
        await test.remove()
    }

    @Test func deathOfQEMUIsNoticedAtOnce() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainDefineXML(context, xml: TestHost.xml("t1"))
        try await connection.domainCreate(context, dom: domain)
        _ = test.events.take()
        let pid = try #require(connection.host.table.find(uuid: domain.uuid)?.snapshot.run?.process.pid)
        let start = ContinuousClock.now
        kill(pid, SIGKILL)
        #expect(await test.events.wait(1) == ["t1 5 5"])
        let took = ContinuousClock.now - start
        print("death noticed after \(took)")
        // It is meant to be milliseconds, which a busy machine cannot promise.
        #expect(took < .seconds(4))
        #expect(try await test.state(domain) == [5, 3])
        // It can be started again, and ended from outside in an orderly way.
        try await connection.domainCreate(context, dom: domain)
        _ = test.events.take()
        let second = try #require(connection.host.table.find(uuid: domain.uuid)?.snapshot.run?.process.pid)
        kill(second, SIGTERM)
        #expect(await test.events.wait(2) == ["t1 6 2", "t1 5 0"])
        #expect(try await test.state(domain) == [5, 1])
        await test.remove()
    }

    @Test func guestsOutliveTheDriver() async throws {
        let test = try await TestHost()
        let context = test.context
        let live = try await test.connection.domainDefineXML(context, xml: TestHost.xml("live"))
        let dead = try await test.connection.domainDefineXML(
            context, xml: TestHost.xml("dead", uuid: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee02"))
        try await test.connection.domainCreate(context, dom: live)
        _ = try await test.connection.domainCreateWithFlags(context, dom: dead, flags: 1)
        let before = try #require(test.connection.host.table.find(uuid: live.uuid)?.snapshot)
        let doomed = try #require(test.connection.host.table.find(uuid: dead.uuid)?.actor)
        await test.abandon()
        await doomed.process?.kill()

        let second = try await TestHost(root: test.root)
        let after = try #require(second.connection.host.table.find(uuid: live.uuid)?.snapshot)
        #expect(after.id == before.id)
        #expect(after.run?.process == before.run?.process)
        #expect(after.state == .running(.booted))
        #expect(try await second.state(dead) == [5, 3])
        try await second.connection.domainSuspend(context, dom: live)
        #expect(try await second.state(live) == [3, 1])
        // Numbers are not given out twice.
        let third = try await second.connection.domainCreateXML(
            context, xmlDesc: TestHost.xml("third", uuid: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeee03"), flags: 0)
        #expect(third.id > before.id)
        await second.remove()
    }

    @Test func interruptedStartIsTakenBack() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainDefineXML(context, xml: TestHost.xml("t1"))
        try await connection.domainCreate(context, dom: domain)
        let snapshot = try #require(connection.host.table.find(uuid: domain.uuid)?.snapshot)
        let directory = try #require(snapshot.run?.directory)
        // The journal as a crash right after the start of the process would have left it.
        var plan = Plan<DomainAction>("start", subject: "\(domain.uuid)", title: "t1")
        plan.add(.makeDirectory(path: directory, owner: nil), undo: .removeDirectory(path: directory))
        plan.add(.prepareMonitor, undo: .killProcess(directory: directory))
        plan.add(.writeStatus, undo: .removeRunFile(path: "\(test.root)/run/qemu/t1.xml"))
        let journal = try Journal<DomainAction>(creatingIn: "\(test.root)/lib/qemu/journal", identity: "x")
        try journal.append(.planned(plan), durable: true)
        try journal.append(.started(step: 0), durable: false)
        try journal.append(.started(step: 1), durable: false)
        try journal.append(.started(step: 2), durable: false)
        await test.abandon()

        let second = try await TestHost(root: test.root)
        #expect(try await second.state(domain) == [5, 0])
        #expect(!FileOperations.exists(directory))
        #expect(!FileOperations.exists("\(test.root)/run/qemu/t1.xml"))
        #expect(HostFile.names(in: "\(test.root)/lib/qemu/journal").isEmpty)
        #expect(EmulatorProcess.find(directory: directory) == nil)
        await second.remove()
    }

    @Test func consoleIsExclusiveAndCanBeTakenOver() async throws {
        let test = try await TestHost()
        let connection = test.connection
        let domain = try await connection.domainCreateXML(test.context, xmlDesc: TestHost.xml("t1"), flags: 1)
        func open(_ name: String?, _ flags: UInt32) async throws -> StreamTaker {
            let taker = StreamTaker()
            var context = test.context
            context.exchange = taker
            try await connection.domainOpenConsole(context, dom: domain, devName: name, flags: flags)
            return taker
        }
        let first = try await open(nil, 0)
        #expect(first.descriptor >= 0)
        let error = await failure { _ = try await open("serial0", 0) }
        #expect(error?.message == "operation failed: Active console session exists for this domain")
        #expect(error?.code == .operationFailed)
        #expect(
            await failure { _ = try await open("nope", 0) }?.message
                == "internal error: cannot find character device nope")
        let second = try await open(nil, 1)
        var byte: UInt8 = 0
        #expect(read(first.descriptor, &byte, 1) == 0)
        #expect(second.descriptor >= 0)
        await test.remove()
    }

    @Test func oneChangeAtATime() async throws {
        let test = try await TestHost(jobTimeout: .milliseconds(100))
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainCreateXML(context, xmlDesc: TestHost.xml("t1"), flags: 0)
        let pid = try #require(connection.host.table.find(uuid: domain.uuid)?.snapshot.run?.process.pid)
        // A stuck QEMU holds up its own changing calls, but neither queries nor its end.
        kill(pid, SIGSTOP)
        let stuck = Task { try await connection.domainSuspend(context, dom: domain) }
        let actor = try #require(connection.host.table.find(uuid: domain.uuid)?.actor)
        let end = ContinuousClock.now + .seconds(10)
        while await actor.jobOwner != "remoteDispatchDomainSuspend", ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(1))
        }
        let error = await failure { try await connection.domainResume(context, dom: domain) }
        #expect(error?.code == .operationTimeout || error?.code == .operationInvalid)
        let busy = await failure { try await connection.domainSuspend(context, dom: domain) }
        #expect(
            busy?.message
                == "Timed out during operation: cannot acquire state change lock "
                + "(held by monitor=remoteDispatchDomainSuspend)")
        #expect(try await test.state(domain) == [1, 1])
        kill(pid, SIGCONT)
        try await stuck.value
        await test.remove()
    }

    @Test func monitorCommandPassesThrough() async throws {
        let test = try await TestHost()
        let (connection, context) = (test.connection, test.context)
        let domain = try await connection.domainCreateXML(context, xmlDesc: TestHost.xml("t1"), flags: 0)
        let status = try await connection.qemuDomainMonitorCommand(
            context, dom: domain, cmd: "{\"execute\":\"query-status\"}", flags: 0)
        #expect(status.hasPrefix("{\"return\":{\"status\":\"running\",\"singlestep\":false,\"running\":true},\"id\":"))
        #expect(
            try await connection.qemuDomainMonitorCommand(context, dom: domain, cmd: "info status", flags: 1)
                == "VM status: running\r\n")
        let unknown = try await connection.qemuDomainMonitorCommand(
            context, dom: domain, cmd: "{\"execute\":\"nope\"}", flags: 0)
        #expect(unknown.contains("\"class\":\"CommandNotFound\""))
        #expect(
            try await connection.domainGetMessages(context, dom: domain, flags: 0)
                .contains("tainted: custom monitor control commands issued"))
        await test.remove()
    }
}

extension ChildProcess {
    func kill() async {
        _ = try? send(signal: SIGKILL)
        _ = await waitForExit(within: .seconds(5))
    }
}
