import Glibc
import HostSystem
import NIOCore
import NIOPosix
import Testing
import VirtError

@testable import QMP

/// The real agent, on a unix socket instead of a virtio port. The variable names one that is not installed.
private let binary = getenv("APUS_TEST_QEMU_GA").map { String(cString: $0) } ?? "/usr/sbin/qemu-ga"

@Suite(.enabled(if: access(binary, X_OK) == 0, "needs qemu-ga"), .timeLimit(.minutes(5)))
struct GuestAgentTests {
    @Test func synchronizesAndAnswers() async throws {
        let directory = "/tmp/apus-ga-\(UInt64.random(in: .min ... .max))"
        #expect(mkdir(directory, 0o700) == 0)
        defer {
            for name in HostFile.names(in: directory) { unlink("\(directory)/\(name)") }
            rmdir(directory)
        }
        let path = "\(directory)/agent"
        var request = SpawnRequest(
            executable: binary,
            arguments: ["-m", "unix-listen", "-p", path, "-t", directory, "-f", "\(directory)/pid"])
        request.parentDeathSignal = SIGKILL
        let process = try ChildProcess.spawn(request)
        var socket: Int32?
        // The agent does not tell when it listens.
        for _ in 0..<500 where socket == nil {
            socket = try? UnixSocket.connect(path).release()
            if socket == nil { try await Task.sleep(for: .milliseconds(10)) }
        }
        let session = try await QMPSession.connect(
            Descriptor(owning: try #require(socket)), on: MultiThreadedEventLoopGroup.singleton,
            configuration: .init(peer: .agent))
        #expect(session.greeting == nil)
        let version = try await session.execute("guest-info", timeout: .seconds(20))["version"]?.string
        #expect(version?.isEmpty == false)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { try await session.execute("guest-ping", timeout: .seconds(20)) }
            }
            try await group.waitForAll()
        }
        var failure: QMPError?
        do throws(QMPError) {
            try await session.execute("guest-no-such", timeout: .seconds(20))
        } catch {
            failure = error
        }
        guard case .commandFailed("guest-no-such", "CommandNotFound", let description)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(
            failure?.virtError(of: .agent).message
                == "internal error: unable to execute QEMU agent command 'guest-no-such': \(description)")

        // A stopped agent is slow; what it answers late reaches nobody.
        try process.send(signal: SIGSTOP)
        failure = nil
        do throws(QMPError) {
            try await session.execute("guest-get-time", timeout: .milliseconds(50))
        } catch {
            failure = error
        }
        #expect(failure == .timedOut(command: "guest-get-time"))
        #expect(failure?.virtError(of: .agent).code == .agentUnresponsive)
        try process.send(signal: SIGCONT)
        #expect(try await session.execute("guest-ping", timeout: .seconds(20)) == [:])

        try process.send(signal: SIGKILL)
        #expect(await session.waitUntilEnded() == .disconnected(reason: nil))
        #expect(await process.waitForExit(within: .seconds(20)) == .signal(SIGKILL, coreDumped: false))
    }
}
