import LibvirtProtocol
import LibvirtTransport
import Testing
import VirtDriver
import VirtError
import XDR

@testable import ApusDaemon

/// Every procedure against every permission, with what the interface table says as the judge: exactly what is allowed
/// reaches the driver, everything else ends with the right error before a driver is asked for anything.
@Suite(.timeLimit(.minutes(5))) struct AccessMatrixTests {
    private static let arguments: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: MirrorCall.all.compactMap { call in call.sample().map { (call.method, $0) } })

    private struct Outcome {
        let error: VirtError?
        let reachedDriver: Bool
        /// Whether the driver was asked for anything at all.
        let touchedDriver: Bool
        /// What the audit log would say.
        let audit: AuditEntry?

        /// Error 88 in libvirt's words, and nothing has been done.
        var isDenied: Bool {
            guard let error, error.code == .accessDenied, error.domain == .access, !touchedDriver else { return false }
            return error.message.hasPrefix("access denied: '") && error.message.hasSuffix("' denied access")
        }
    }

    private static let identity = ClientIdentity(userID: 65001, groupID: 65001)
    private static let subject = AccessSubject(identity)

    private func call(_ row: AccessRow, rules: String, readOnly: Bool = false) async throws -> Outcome? {
        try await call(row, rules: try AccessRules(rules, name: "rules"), readOnly: readOnly)
    }

    private func call(
        _ row: AccessRow, rules: AccessRules, readOnly: Bool = false, payload: [UInt8]? = nil,
        patch: ((inout [UInt8]) -> Void)? = nil
    ) async throws -> Outcome? {
        guard var payload = payload ?? Self.arguments[row.method] else { return nil }
        patch?(&payload)
        // Other tests wait for answers meanwhile.
        await Task.yield()
        let driver = RecordingDriver()
        var drivers = DriverSet(hypervisor: driver)
        (drivers.network, drivers.interface, drivers.storage) = (driver, driver, driver)
        (drivers.nodeDevice, drivers.secret, drivers.nwfilter) = (driver, driver, driver)
        let context = CallContext(
            connection: ConnectionID(rawValue: 1), identity: Self.identity, isReadOnly: readOnly,
            exchange: DiscardingExchange())
        let record = CallRecord()
        let access = AccessCheck(rules: rules, polkit: nil, subject: Self.subject)
        let dispatch = DispatchCall(
            context: context, function: row.function, arguments: payload, session: NoSession(),
            explainer: NoSession(), drivers: drivers, administration: nil, access: access, record: record)
        var outcome = Result<[UInt8], VirtError>.success([])
        var failure: VirtError?
        do throws(VirtError) {
            outcome = .success(try await row.handler(dispatch))
        } catch {
            outcome = .failure(error)
            failure = error
        }
        let procedure = Procedure(
            function: row.function, handler: row.handler, opensStream: false, isExclusive: false,
            isAuthentication: false, closesConnection: false)
        let audit = AuditEntry(procedure, record.change, outcome, isComplete: true, isControlled: true)
        return Outcome(
            error: failure, reachedDriver: driver.arguments(of: row.method) != nil, touchedDriver: driver.isTouched,
            audit: audit)
    }

    @Test func eachPermissionAloneAllowsExactlyWhatNeedsNothingElse() async throws {
        let permissions = Set(AccessRow.all.flatMap(\.needed)).sorted()
        #expect(permissions.count > 40)
        var cells = 0
        for permission in permissions {
            let rules = try AccessRules("allow user:65001 \(permission)", name: "rules")
            for row in AccessRow.all where row.conditions.isEmpty && !row.needed.isEmpty {
                guard let outcome = try await call(row, rules: rules) else { continue }
                cells += 1
                if row.needed == [permission] {
                    #expect(outcome.error?.code != .accessDenied, "\(row) with \(permission)")
                } else {
                    #expect(outcome.isDenied, "\(row) with \(permission): \(outcome)")
                }
            }
        }
        #expect(cells > 10_000)
    }

    @Test func flagsThatNeedMorePermissionsAreJudgedOneByOne() async throws {
        // Every permission of such rows; what the others grant is the first test's affair.
        let permissions = Set(
            AccessRow.all.filter { !$0.conditions.isEmpty }.flatMap { $0.needed.union($0.conditions.map(\.permission)) }
        ).sorted()
        var (allowed, denied) = (0, 0)
        for row in AccessRow.all where !row.conditions.isEmpty {
            for (flags, source) in row.variants {
                func patch(_ payload: inout [UInt8]) {
                    // The flags are every such call's last argument, the source stands before them.
                    payload.replaceSubrange((payload.count - 4)..., with: Self.bytes(flags))
                    guard row.conditions.contains(where: \.isAboutSource) else { return }
                    payload.replaceSubrange((payload.count - 8)..<(payload.count - 4), with: Self.bytes(source))
                }
                let needed = row.needed(flags: flags, source: source)
                var sets = permissions.map { Set([$0]) } + [needed, []]
                sets += needed.map { needed.subtracting([$0]) }
                for granted in sets {
                    let text = granted.map { "allow user:65001 \($0)" }.joined(separator: "\n")
                    let rules = try AccessRules(text, name: "rules")
                    let outcome = try #require(try await call(row, rules: rules, patch: patch), "no sample of \(row)")
                    if needed.isSubset(of: granted) {
                        #expect(outcome.error == nil && outcome.reachedDriver, "\(row) \(flags) with \(granted)")
                        allowed += 1
                    } else {
                        #expect(outcome.isDenied, "\(row) \(flags) \(source) with \(granted): \(outcome)")
                        denied += 1
                    }
                }
            }
        }
        #expect(allowed > 100 && denied > 1000)
    }

    private static func bytes(_ word: UInt32) -> [UInt8] {
        withUnsafeBytes(of: word.bigEndian) { Array($0) }
    }

    @Test func nothingIsAllowedWithoutRulesAndEverythingWithAll() async throws {
        var count = 0
        for row in AccessRow.all where !row.needed.isEmpty {
            guard let none = try await call(row, rules: "allow user:1 *.*") else { continue }
            #expect(none.isDenied, "\(row)")
            #expect(none.audit?.result == "refused", "\(row)")
            let full = try #require(try await call(row, rules: "allow user:65001 *.*"))
            #expect(full.error?.code != .accessDenied && full.reachedDriver, "\(row)")
            if row.conditions.isEmpty { #expect((full.audit != nil) == row.isChange, "\(row)") }
            if row.isChange { #expect(full.audit?.permission != "-", "\(row)") }
            count += 1
        }
        #expect(count > 300)
    }

    /// Nothing of the table is left out: what the other tests go through is every procedure with a permission.
    @Test func everyProcedureOfTheTableIsTried() throws {
        let numbers =
            RemoteProcedure.allCases.filter { !$0.isEvent }.count + QEMUProcedure.allCases.filter { !$0.isEvent }.count
            + LXCProcedure.allCases.count
        #expect(AccessRow.all.count == numbers)
        let untried = AccessRow.all.filter { !$0.needed.isEmpty || !$0.conditions.isEmpty }
            .filter { Self.arguments[$0.method] == nil }.map(\.method)
        #expect(untried == AccessRow.answeredBySession)
    }

    /// What the session answers itself, and therefore has no sample, needs permissions all the same.
    @Test func whatTheSessionAnswersNeedsPermissionsToo() async throws {
        let permissions = Set(AccessRow.all.flatMap(\.needed)).sorted()
        for row in AccessRow.all where AccessRow.answeredBySession.contains(row.method) {
            for permission in permissions + ["*.*"] {
                let rules = try AccessRules("allow user:65001 \(permission)", name: "rules")
                let isEnough = permission == "*.*" || row.needed == [permission]
                // Zeros are arguments of all of them, if there are as many as it takes.
                var outcome: Outcome?
                for words in 0..<5 {
                    outcome = try await call(row, rules: rules, payload: [UInt8](repeating: 0, count: words * 4))
                    if outcome?.error?.message != "Unable to decode message payload" { break }
                }
                let found = try #require(outcome)
                #expect(found.isDenied == !isEnough && found.error?.code != .rpc, "\(row), \(permission): \(found)")
            }
        }
    }

    /// The admin program exists for clients of its own socket alone, who have no other.
    @Test func administratorsAndOthersHaveNothingInCommon() {
        for number in Int32(-1)..<40 {
            let admin = MessageHeader(program: AdminProcedure.program, procedure: number, kind: .call, serial: 1)
            if case .unknownProgram = Procedure.lookup(admin) {} else { Issue.record("admin \(number)") }
            switch Procedure.administration(admin) {
            case .found(let procedure):
                #expect(AdminProcedure(rawValue: number)?.function == procedure.function)
                let name = procedure.function
                let isChange = ["Set", "Close", "Update"].contains { name.contains($0) }
                #expect(procedure.changesDaemon == (isChange && name != "virAdmConnectClose"), "\(name)")
            case .unknownProcedure: #expect(AdminProcedure(rawValue: number) == nil)
            case .unknownProgram: Issue.record("admin \(number)")
            }
            for program in [
                RemoteProcedure.program, QEMUProcedure.program, LXCProcedure.program, ApusProcedure.program,
            ] {
                let header = MessageHeader(program: program, procedure: number, kind: .call, serial: 1)
                if case .unknownProgram = Procedure.administration(header) {
                } else {
                    Issue.record("\(program) \(number)")
                }
            }
        }
    }

    @Test func eachNeededPermissionIsMissed() async throws {
        for row in AccessRow.all where row.needed.count > 1 && row.conditions.isEmpty {
            for missing in row.needed {
                let rules = row.needed.subtracting([missing]).map { "allow anyone \($0)" }.joined(separator: "\n")
                guard let outcome = try await call(row, rules: rules) else { break }
                #expect(outcome.isDenied, "\(row) - \(missing)")
            }
        }
    }

    @Test func aReadOnlyConnectionIsRefusedChangesWhateverTheRulesSay() async throws {
        var refused = 0
        for row in AccessRow.all where !row.needed.isEmpty && row.conditions.isEmpty {
            let reads = row.needed.allSatisfy {
                $0.hasSuffix(".getattr") || $0.hasSuffix(".read") || $0.contains(".search_")
            }
            guard !reads, let outcome = try await call(row, rules: "allow anyone *.*", readOnly: true) else { continue }
            // The two queries that stock libvirt lets through.
            if row.function.hasPrefix("virDomainMigrateGet") { continue }
            #expect(outcome.error?.code == .operationDenied && !outcome.reachedDriver, "\(row)")
            #expect(outcome.audit?.result == "refused", "\(row)")
            refused += 1
        }
        #expect(refused > 150)
    }

    /// Before authentication nothing is started, whatever program and number a client sends.
    @Test func withoutAuthenticationOnlyAuthenticationIsPossible() throws {
        let programs: [(UInt32, Range<Int32>)] = [
            (RemoteProcedure.program, -1..<600), (QEMUProcedure.program, -1..<20), (LXCProcedure.program, -1..<20),
            (ApusProcedure.program, -1..<20), (AdminProcedure.program, -1..<40),
        ]
        var started: [Int32] = []
        var refused = 0
        for (program, numbers) in programs {
            for number in numbers {
                var state = SessionState(requestLimit: 5, isAuthenticated: false)
                let header = MessageHeader(program: program, procedure: number, kind: .call, serial: 1)
                for action in state.received(Frame(header: header)) {
                    switch action {
                    case .start: started.append(number)
                    case .refuse(_, let error):
                        #expect(error.code == .rpc)
                        if error.message == "authentication required" { refused += 1 }
                    default: Issue.record("\(program) \(number): \(action)")
                    }
                }
            }
        }
        // AUTH_LIST, AUTH_SASL_INIT, _START, _STEP, AUTH_POLKIT
        #expect(started == [66, 67, 68, 69, 70])
        #expect(refused == AccessRow.all.count - started.count + ApusProcedure.allCases.count)
    }

    /// Refused calls leave nothing behind: more of them than a session serves at a time, then an allowed one.
    @Test func refusalsHoldNothing() async throws {
        let row = try #require(AccessRow.all.first { $0.method == "domainDestroy" })
        var state = SessionState(requestLimit: 2, isAuthenticated: true)
        for serial in 0..<UInt32(50) {
            let header = MessageHeader(
                program: RemoteProcedure.program, procedure: RemoteProcedure.domainDestroy.rawValue, kind: .call,
                serial: serial)
            let started = state.received(Frame(header: header, payload: []))
            #expect(started.count == 1)
            let outcome = try #require(try await call(row, rules: "allow anyone domain.getattr"))
            #expect(outcome.isDenied)
            #expect(state.answered(exclusive: false).isEmpty && state.unanswered == 0)
        }
    }
}

/// Stands where calls of the session itself would be answered.
private struct NoSession: SessionHandler, ExplainDriver {}
