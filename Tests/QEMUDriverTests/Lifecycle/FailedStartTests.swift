import HostSystem
import LibvirtProtocol
import Testing
import VirtDriver
import VirtError

@testable import QEMUDriver

struct FailedStartTests {
    /// Expected text recorded from libvirtd 9.0.
    @Test func leavesNothingButTheReason() async throws {
        let test = try await TestHost()
        let xml = TestHost.xml(
            "bad",
            extra: "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                + "<qemu:arg value='-zork'/></qemu:commandline>")
        let error = await failure {
            _ = try await test.connection.domainCreateXML(test.context, xmlDesc: xml, flags: 0)
        }
        #expect(
            error?.message
                == "internal error: process exited while connecting to monitor: qemu-system-x86_64: -zork: invalid option"
        )
        #expect(error?.code == .internalError)
        #expect(error?.domain == .qemu)
        #expect(test.events.take() == ["bad control error"])
        #expect(try await test.connection.connectListAllDomains(test.context, needResults: 1, flags: 0).ret == 0)
        #expect(HostFile.names(in: "\(test.root)/run/qemu").isEmpty)
        #expect(!HostFile.names(in: "\(test.root)/lib/qemu").contains { $0.hasPrefix("domain-") })
        #expect(HostFile.names(in: "\(test.root)/lib/qemu/journal").isEmpty)
        await test.remove()
    }
}
