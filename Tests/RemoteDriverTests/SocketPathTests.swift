import Testing
import VirtDriver
import VirtError

@testable import RemoteDriver

@Suite struct SocketPathTests {
    private func path(
        _ uri: String, readOnly: Bool = false, runtime: String? = "/run/user/7", existing: Set<String> = []
    ) throws -> String {
        let environment = SocketPath.Environment(
            isRoot: false, runtimeDirectory: runtime, cacheDirectory: nil, home: "/home/u",
            exists: { existing.contains($0) })
        return try SocketPath(environment: environment).path(try ConnectionURI(uri), readOnly: readOnly)
    }

    @Test func systemSockets() throws {
        #expect(try path("qemu:///system") == "/var/run/libvirt/libvirt-sock")
        #expect(try path("qemu:///system", readOnly: true) == "/var/run/libvirt/libvirt-sock-ro")
        #expect(
            try path("qemu:///system", existing: ["/var/run/libvirt/virtqemud-sock"])
                == "/var/run/libvirt/virtqemud-sock")
        #expect(
            try path("qemu:///system?mode=legacy", existing: ["/var/run/libvirt/virtqemud-sock"])
                == "/var/run/libvirt/libvirt-sock")
        #expect(try path("qemu:///system?mode=direct") == "/var/run/libvirt/virtqemud-sock")
    }

    @Test func sessionSocketsFollowTheXDGDirectories() throws {
        #expect(try path("qemu:///session", readOnly: true) == "/run/user/7/libvirt/libvirt-sock")
        #expect(try path("qemu:///session", runtime: nil) == "/home/u/.cache/libvirt/libvirt-sock")
    }

    @Test func aNamedSocketWins() throws {
        #expect(try path("qemu+unix:///system?socket=/tmp/s&mode=direct") == "/tmp/s")
    }

    @Test func refusesUnknownModes() throws {
        #expect(throws: VirtError.self) { try path("qemu:///system?mode=fast") }
    }

    @Test(arguments: [
        ("qemu+unix:///system?socket=/tmp/s", "qemu:///system"),
        ("qemu+unix:///system?socket=/tmp/s&mode=legacy&foo=1", "qemu:///system?foo=1"),
        ("test+unix:///default", "test:///default"),
        ("qemu+unix:///system?name=lxc:///", "lxc:///"),
    ])
    func daemonIsAskedForTheURIWithoutTheWayThere(_ uri: String, _ name: String) throws {
        #expect(try ConnectionURI(uri).daemonName == name)
    }
}
