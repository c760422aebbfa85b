import CHostShims
import Glibc
import Testing
import VirtError

@testable import HostSystem

private func mode(of path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

@Suite(.timeLimit(.minutes(5)))
struct SocketTests {
    @Test func listensWithTheModeAndTellsPeers() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/sock"
        let listener = try UnixSocket.listen(path, mode: 0o770)
        #expect(mode(of: path) == 0o770)
        let client = try UnixSocket.connect(path)
        let server = Descriptor(owning: accept(listener.rawValue, nil, nil))
        let credentials = try UnixSocket.peerCredentials(of: server.rawValue)
        #expect(credentials.pid == getpid() && credentials.user == geteuid() && credentials.group == getegid())
        try client.writeAll(Array("hi".utf8))
        var buffer = [UInt8](repeating: 0, count: 8)
        #expect(read(server.rawValue, &buffer, 8) == 2)
    }

    @Test(.enabled(if: getuid() == 0, "giving files away needs root"))
    func aGroupGetsInOnlyAfterTheFileIsItsOwn() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/sock"
        let listener = try UnixSocket.listen(path, mode: 0o770, group: 4242)
        var status = stat()
        #expect(lstat(path, &status) == 0 && status.st_gid == 4242 && status.st_uid == geteuid())
        #expect(mode(of: path) == 0o770)
        #expect(listener.rawValue > 2)
    }

    @Test func aDeadSocketIsReplacedAndALiveOneIsNot() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/sock"
        do {
            // Never listened on: a closed one would live on for a moment in children that other tests just start.
            let dead = try UnixSocket.make(SOCK_STREAM)
            let name = UnixSocket.address(path)
            #expect(apus_unix_bind(dead.rawValue, name, name.count) == 0)
        }
        #expect(mode(of: path) != 0)
        let listener = try UnixSocket.listen(path)
        #expect(mode(of: path) == 0o600)
        var refusal: VirtError?
        do { _ = try UnixSocket.listen(path) } catch { refusal = error }
        #expect(refusal?.systemCallNumber == EADDRINUSE)
        #expect(try UnixSocket.connect(path).rawValue > 2)
        #expect(listener.rawValue > 2)

        try AtomicFile.write("\(directory.path)/file", text: "x")
        var other: VirtError?
        do { _ = try UnixSocket.listen("\(directory.path)/file") } catch { other = error }
        #expect(other?.systemCallNumber == EADDRINUSE && HostFile.text("\(directory.path)/file") == "x")
    }

    @Test func connectErrorsAreLibvirts() {
        var error: VirtError?
        do { _ = try UnixSocket.connect("/no/such/sock") } catch let caught { error = caught }
        #expect(error?.message == "Failed to connect socket to '/no/such/sock': No such file or directory")
        #expect(error?.code == .systemError)
        let long = "/" + String(repeating: "x", count: 200)
        var tooLong: VirtError?
        do { _ = try UnixSocket.connect(long) } catch let caught { tooLong = caught }
        #expect(tooLong?.systemCallNumber == ENAMETOOLONG)
    }

    @Test func descriptorsTravelAndExcessIsClosed() throws {
        let pair = try DescriptorPair.sockets()
        let pipe = try DescriptorPair.pipe()
        #expect(
            try DescriptorPassing.send([1, 2], descriptors: [pipe.first.rawValue], to: pair.first.rawValue) == 2)
        let received = try #require(
            try DescriptorPassing.receive(from: pair.second.rawValue, byteLimit: 10, descriptorLimit: 4))
        #expect(received.bytes == [1, 2] && received.descriptors.count == 1 && !received.isTruncated)
        let copy = Descriptor(owning: try #require(received.descriptors.first))
        try pipe.second.writeAll([7])
        var byte: UInt8 = 0
        #expect(read(copy.rawValue, &byte, 1) == 1 && byte == 7)

        let many = [Int32](repeating: pipe.first.rawValue, count: 5)
        #expect(try DescriptorPassing.send([3], descriptors: many, to: pair.first.rawValue) == 1)
        let some = try #require(
            try DescriptorPassing.receive(from: pair.second.rawValue, byteLimit: 1, descriptorLimit: 2))
        #expect(some.isTruncated && some.descriptors.count == 2)
        for number in some.descriptors { close(number) }
        #expect(throws: VirtError.self) {
            try DescriptorPassing.send([1], descriptors: [Int32](repeating: 0, count: 254), to: pair.first.rawValue)
        }
        #expect(throws: VirtError.self) { try DescriptorPassing.send([], descriptors: [0], to: pair.first.rawValue) }
    }

    @Test func listenersAreTakenOnlyWhenTheyAreOurs() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/sock"
        let socket = try UnixSocket.listen(path)
        // In a place of their own, high up, as 3 is taken in this process.
        #expect(dup2(socket.rawValue, 901) == 901 && dup2(socket.rawValue, 902) == 902)
        defer {
            close(901)
            close(902)
        }
        let own = "\(getpid())"
        let taken = ServiceManager.listeners(pid: own, count: "2", names: "libvirtd.socket:ro", from: 901)
        #expect(taken.map(\.descriptor) == [901, 902] && taken.map(\.name) == ["libvirtd.socket", "ro"])
        #expect(taken.map(\.path) == [path, path])
        #expect(fcntl(901, F_GETFD) & FD_CLOEXEC != 0)
        #expect(ServiceManager.listeners(pid: "1", count: "2", names: nil, from: 901).isEmpty)
        #expect(ServiceManager.listeners(pid: own, count: "x", names: nil, from: 901).isEmpty)
        #expect(ServiceManager.listeners(pid: own, count: "-1", names: nil, from: 901).isEmpty)
        #expect(ServiceManager.listeners(pid: nil, count: "2", names: nil, from: 901).isEmpty)
        #expect(ServiceManager.listeners(pid: own, count: "2", names: nil, from: 5000).isEmpty)
    }

    @Test(arguments: [false, true])
    func theServiceManagerIsTold(abstract: Bool) throws {
        let directory = try TemporaryDirectory()
        let path = abstract ? "@apus-test-\(getpid())" : "\(directory.path)/notify"
        let receiver = try UnixSocket.make(SOCK_DGRAM)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = UnixSocket.address(path)
        withUnsafeMutableBytes(of: &address.sun_path) { room in
            for (index, byte) in name.enumerated() { room[index] = UInt8(bitPattern: byte) }
        }
        let length = socklen_t(2 + name.count)
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(receiver.rawValue, $0, length) }
        }
        #expect(outcome == 0)
        try ServiceManager.notify([.ready, .status("two\nlines")], at: path)
        var buffer = [UInt8](repeating: 0, count: 100)
        let count = read(receiver.rawValue, &buffer, buffer.count)
        #expect(String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self) == "READY=1\nSTATUS=two lines")
        #expect(throws: VirtError.self) { try ServiceManager.notify([.stopping], at: "/no/such/notify") }
    }
}

@Suite(.timeLimit(.minutes(5)))
struct LockFileTests {
    private func refusal(_ path: String) -> LockFile.Refusal? {
        do {
            _ = try LockFile(path)
            return nil
        } catch {
            return error
        }
    }

    @Test func onlyOneHolderAndItIsNamed() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/pid"
        let lock = try LockFile(path)
        #expect(HostFile.text(path) == "\(getpid())")
        #expect(refusal(path) == .held(pid: getpid()))
        #expect(LockFile.holder(of: path) == getpid())
        lock.remove()
        #expect(LockFile.holder(of: path) == nil)
        #expect(refusal(path) == nil)
    }

    @Test func aPOSIXLockOfAnotherProcessCountsToo() async throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/pid"
        let python = "/usr/bin/python3"
        guard access(python, X_OK) == 0 else { return }
        let pipe = try DescriptorPair.pipe()
        let writer = pipe.second.release()
        var request = SpawnRequest(
            executable: python,
            arguments: [
                "-c",
                """
                import fcntl,sys,time
                f=open(sys.argv[1],'w'); fcntl.lockf(f,fcntl.LOCK_EX); print('ok',flush=True); time.sleep(60)
                """, path,
            ])
        request.standardOutput = .descriptor(writer)
        let holder = try ChildProcess.spawn(request)
        close(writer)
        var byte: UInt8 = 0
        #expect(read(pipe.first.rawValue, &byte, 1) == 1)
        #expect(refusal(path) == .held(pid: holder.pid))
        try holder.send(signal: SIGKILL)
        #expect(await holder.waitForExit(within: .seconds(20)) != nil)
        #expect(refusal(path) == nil)
    }

    @Test func linksAreNotFollowed() throws {
        let directory = try TemporaryDirectory()
        #expect(symlink("/etc/passwd", "\(directory.path)/pid") == 0)
        guard case .failed(let error)? = refusal("\(directory.path)/pid") else {
            Issue.record("a link was locked")
            return
        }
        #expect(error.systemCallNumber == ELOOP)
    }
}
