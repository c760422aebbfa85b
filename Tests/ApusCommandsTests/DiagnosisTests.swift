import Glibc
import HostSystem
import Synchronization
import Testing

@testable import Apus
@testable import ApusCommands

/// CON-03, SOCK-01, URI-02, URI-03, URI-04, URI-05, URI-06, S-1.
@Suite struct DiagnosisTests {
    private func explain(
        _ asked: String?, variable: String? = nil, _ configuration: String?, aliases: Bool = true
    ) throws -> URIExplanation {
        try ConnectionDefaults(
            environment: { $0 == "LIBVIRT_DEFAULT_URI" ? variable : nil }, isRoot: true, configuration: configuration
        ).explain(asked, usesAliases: aliases)
    }

    private let file =
        #"uri_aliases = [ "good=qemu:///one", "no uri", "b@d=qemu:///two", "good=qemu:///three", "-_9=test:///default" ]"#

    @Test func aliasesThatMakeNoSenseArePassedOverWithAWarning() throws {
        let found = try explain("good", file)
        #expect(found.uri == "qemu:///one")
        #expect(found.warnings.count == 2)
        #expect(found.warnings.allSatisfy { $0.contains("passed over") })
        #expect(try explain("-_9", file).uri == "test:///default")
        #expect(try explain("b@d", file).uri == "b@d")
        #expect(try explain("good", file, aliases: false).uri == "good")
    }

    @Test func theRuleThatDecidedIsNamed() throws {
        #expect(try explain(nil, variable: "good", file).uri == "qemu:///one")
        #expect(try explain(nil, variable: "good", file).rule.contains("LIBVIRT_DEFAULT_URI"))
        let fallen = try explain("", variable: "", "uri_default = \"good\"\n" + file)
        #expect(fallen.uri == "qemu:///one" && fallen.rule.contains("uri_default"))
        #expect(fallen.steps.contains("LIBVIRT_DEFAULT_URI: empty, passed over"))
        #expect(try explain(nil, nil).uri == "qemu:///system")
    }

    @Test func aHostIsJudgedByWhatItShows() throws {
        var template = Array("/tmp/apus-host-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let root = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        func write(_ path: String, _ text: String) throws {
            var end = root.endIndex
            let whole = root + path
            while let next = whole[whole.index(after: end)...].firstIndex(of: "/") {
                mkdir(String(whole[..<next]), 0o700)
                end = next
            }
            try AtomicFile.write(whole, text: text, mode: 0o600, durable: false)
        }
        try write("/proc/cpuinfo", "processor : 0\nflags\t\t: fpu vmx sse\n")
        try write("/sys/module/kvm_intel/parameters/nested", "N\n")
        try write("/sys/fs/cgroup/cgroup.controllers", "cpu memory\n")
        try write("/dev/vhost-net", "")
        var validation = HostValidation()
        validation.root = root
        validation.probeKVM = { .usable }
        validation.isExecutable = { $0 == "/usr/libexec/qemu-kvm" }
        let checks = validation.run()
        func outcome(_ subject: String) -> DiagnosisCheck.Outcome? { checks.first { $0.subject == subject }?.outcome }
        #expect(outcome("processor") == .pass)
        #expect(outcome("/dev/kvm") == .pass)
        #expect(outcome("kvm module") == .pass)
        #expect(outcome("nested virtualization") == .warn)
        #expect(outcome("QEMU") == .pass)
        #expect(outcome("vhost-net") == .pass)
        #expect(outcome("tap devices") == .warn)
        #expect(outcome("cgroup controller memory") == .pass)
        #expect(outcome("cgroup controller io") == .warn)
        #expect(outcome("IOMMU") == .warn)
        let pause = "memory snapshots without a pause"
        #expect(checks.first { $0.subject == pause }?.cure?.contains("CONFIG_USERFAULTFD") == true)
        try write("/proc/sys/vm/unprivileged_userfaultfd", "0\n")
        #expect(validation.run().first { $0.subject == pause }?.cure?.contains("sysctl") == true)
        try write("/proc/sys/vm/unprivileged_userfaultfd", "1\n")
        #expect(validation.run().first { $0.subject == pause }?.outcome == .pass)
        #expect(checks.allSatisfy { $0.outcome == .pass || $0.cure != nil })
        validation.root = "/nowhere"
        validation.probeKVM = { .absent(because: "no") }
        validation.isExecutable = { _ in false }
        #expect(validation.run().filter { $0.outcome == .fail }.map(\.subject) == ["processor", "/dev/kvm", "QEMU"])
    }

    @Test func findingsAreJSONForPrograms() {
        let text = Mutex("")
        let output = Output(isJSON: true) { part in text.withLock { $0 += part } }
        DiagnosisText.write([DiagnosisCheck("a", .fail, "b", cure: "c")], to: output)
        #expect(text.withLock { $0 }.contains("\"outcome\": \"FAIL\""))
    }
}
