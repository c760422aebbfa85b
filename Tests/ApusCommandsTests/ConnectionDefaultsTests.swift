import Testing
import VirtDriver

@testable import Apus

@Suite struct ConnectionDefaultsTests {
    private func resolve(
        _ asked: String?, variable: String? = nil, configuration: String? = nil, isRoot: Bool = true
    ) throws -> String {
        let defaults = ConnectionDefaults(
            environment: { $0 == "LIBVIRT_DEFAULT_URI" ? variable : nil }, isRoot: isRoot,
            configuration: configuration)
        return try defaults.resolve(asked)
    }

    private let file = """
        # uri_default = "wrong:///"
        uri_aliases = [
          "hail=qemu+ssh://root@hail.cloud.example.com/system", # a "comment"
          "sleet=qemu:///session",
        ]
        uri_default = "sleet"
        """

    @Test func askedThenVariableThenFileThenHost() throws {
        #expect(try resolve("lxc:///", variable: "qemu:///x", configuration: file) == "lxc:///")
        #expect(try resolve(nil, variable: "qemu:///x", configuration: file) == "qemu:///x")
        #expect(try resolve("", variable: "", configuration: file) == "qemu:///session")
        #expect(try resolve(nil) == "qemu:///system")
        #expect(try resolve(nil, isRoot: false) == "qemu:///session")
    }

    /// URI-05: each driver's own daemon in libvirt's order, then the one for all of them.
    @Test func driversAreTriedInOrder() throws {
        func probe(_ isRoot: Bool, _ sockets: Set<String>) -> DriverProbe {
            DriverProbe(
                isRoot: isRoot,
                path: { uri in
                    uri.parameter("mode") == "legacy" ? "/l/libvirt-sock" : "/l/virt\(uri.driver)d-sock"
                }, exists: { sockets.contains($0) })
        }
        let all = probe(true, ["/l/virtlxcd-sock", "/l/virtqemud-sock", "/l/libvirt-sock"])
        #expect(
            all.candidates.map(\.uri.description) == [
                "qemu:///system", "lxc:///system", "qemu:///system?mode=legacy&name=",
            ])
        #expect(all.steps.contains("xen: /l/virtxend-sock is not there"))
        #expect(all.steps.contains("lxc: /l/virtlxcd-sock is there"))
        #expect(all.steps.last == "any driver: /l/libvirt-sock is there")
        // A user's session has no containers.
        let session = probe(false, ["/l/virtlxcd-sock"])
        #expect(session.candidates.isEmpty && session.fallback.description == "qemu:///session")
        #expect(!session.steps.contains { $0.hasPrefix("lxc") })
    }

    @Test func aliasesAreBareWords() throws {
        #expect(try resolve("hail", configuration: file) == "qemu+ssh://root@hail.cloud.example.com/system")
        #expect(try resolve("snow", configuration: file) == "snow")
    }
}

@Suite struct ExplanationTests {
    @Test func aPlanIsReadFromTheDriversJSON() throws {
        let json = """
            {"operation":"start","steps":[{"action":{"x":1},"canBeUndone":true,"summary":"start QEMU",\
            "undo":["kill QEMU"]}],"subject":"web","title":"Start domain 'web'"}
            """
        guard case .plan(let plan) = try ChangeExplanation(json: json) else {
            Issue.record("not a plan")
            return
        }
        #expect(plan.title == "Start domain 'web'")
        #expect(plan.steps == [.init(summary: "start QEMU", undo: ["kill QEMU"], canBeUndone: true)])
    }

    @Test func aRefusalIsReadFromTheDriversJSON() throws {
        let json = """
            {"operation":"reset","subject":"web","refused":"Requested operation is not valid: domain is not running",\
            "code":55,"rule":"DOM-RUNNING","cause":"it is shut off","cures":["start it"]}
            """
        guard case .refusal(let refusal) = try ChangeExplanation(json: json) else {
            Issue.record("not a refusal")
            return
        }
        #expect(refusal.code == 55)
        #expect(refusal.cures == ["start it"])
    }

    @Test func anythingElseIsAnError() {
        #expect(throws: VirtError.self) { try ChangeExplanation(json: "{}") }
    }
}
