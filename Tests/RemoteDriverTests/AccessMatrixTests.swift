import Glibc
import LibvirtProtocol
import Testing
import VirtDriver
import VirtError
import XDR

@testable import ApusDaemon

/// Every procedure of the remote program against every permission, with what the interface table says as the judge.
@Suite(.timeLimit(.minutes(3))) struct AccessMatrixTests {
    /// A procedure's row of `Protocol/libvirt.tsv`, read anew: the dispatcher is generated from the same file.
    private struct Row {
        let procedure: RemoteProcedure
        let needed: Set<String>
        let isConditional: Bool
    }

    private static let rows: [Row] = {
        let path = #filePath.replacing("Tests/RemoteDriverTests/AccessMatrixTests.swift", with: "Protocol/libvirt.tsv")
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var rows: [Row] = []
        var isRemote = false
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        while getline(&line, &room, file) >= 0, let text = line.map({ String(cString: $0) }) {
            if text.hasPrefix("# program ") { isRemote = text.hasPrefix("# program remote ") }
            let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
            guard isRemote, columns.count >= 5, columns[0] == "proc", let number = Int32(columns[1]),
                let procedure = RemoteProcedure(rawValue: number)
            else { continue }
            var needed: Set<String> = []
            var isConditional = false
            for column in columns[4...] {
                for note in column.split(separator: ";") {
                    let note = note.drop { $0 == " " }.prefix { $0 != "\n" }
                    guard note.hasPrefix("acl "), !note.hasPrefix("acl filter"), note != "acl none" else { continue }
                    let parts = note.dropFirst(4).split(separator: ":", omittingEmptySubsequences: false)
                    if parts.count > 2 { isConditional = true } else { needed.insert("\(parts[0]).\(parts[1])") }
                }
            }
            rows.append(Row(procedure: procedure, needed: needed, isConditional: isConditional))
        }
        free(line)
        return rows
    }()

    private static let arguments: [String: [UInt8]] = Dictionary(
        uniqueKeysWithValues: MirrorCall.all.compactMap { call in call.sample().map { (call.method, $0) } })

    private struct Outcome {
        let error: VirtError?
        let reachedDriver: Bool
    }

    private static let identity = ClientIdentity(userID: 65001, groupID: 65001)
    private static let subject = AccessSubject(identity)

    private func call(_ row: Row, rules: String, readOnly: Bool = false) async throws -> Outcome? {
        try await call(row, rules: try AccessRules(rules, name: "rules"), readOnly: readOnly)
    }

    private func call(_ row: Row, rules: AccessRules, readOnly: Bool = false) async throws -> Outcome? {
        guard let payload = Self.arguments["\(row.procedure)"], let handler = Dispatch.handler(row.procedure) else {
            return nil
        }
        let driver = RecordingDriver()
        var drivers = DriverSet(hypervisor: driver)
        (drivers.network, drivers.interface, drivers.storage) = (driver, driver, driver)
        (drivers.nodeDevice, drivers.secret, drivers.nwfilter) = (driver, driver, driver)
        let context = CallContext(
            connection: ConnectionID(rawValue: 1), identity: Self.identity, isReadOnly: readOnly,
            exchange: DiscardingExchange())
        let access = AccessCheck(rules: rules, subject: Self.subject)
        let dispatch = DispatchCall(
            context: context, function: row.procedure.function, arguments: payload, session: NoSession(),
            explainer: NoSession(), drivers: drivers, administration: nil, access: access)
        var failure: VirtError?
        do throws(VirtError) {
            _ = try await handler(dispatch)
        } catch {
            failure = error
        }
        return Outcome(error: failure, reachedDriver: driver.arguments(of: "\(row.procedure)") != nil)
    }

    @Test func eachPermissionAloneAllowsExactlyWhatNeedsNothingElse() async throws {
        let permissions = Set(Self.rows.flatMap(\.needed)).sorted()
        #expect(permissions.count > 40)
        var cells = 0
        for permission in permissions {
            let rules = try AccessRules("allow user:65001 \(permission)", name: "rules")
            // Other tests wait for answers meanwhile.
            await Task.yield()
            for row in Self.rows where !row.isConditional && !row.needed.isEmpty {
                guard let outcome = try await call(row, rules: rules) else { continue }
                cells += 1
                let isAllowed = row.needed == [permission]
                #expect((outcome.error?.code != .accessDenied) == isAllowed, "\(row.procedure) with \(permission)")
                if !isAllowed { #expect(!outcome.reachedDriver, "\(row.procedure) ran with \(permission)") }
            }
        }
        #expect(cells > 10_000)
    }

    @Test func nothingIsAllowedWithoutRulesAndEverythingWithAll() async throws {
        var count = 0
        for row in Self.rows where !row.needed.isEmpty {
            guard let none = try await call(row, rules: "allow user:1 *.*") else { continue }
            #expect(none.error?.code == .accessDenied && !none.reachedDriver, "\(row.procedure)")
            let full = try #require(try await call(row, rules: "allow user:65001 *.*"))
            #expect(full.error?.code != .accessDenied && full.reachedDriver, "\(row.procedure)")
            count += 1
        }
        #expect(count > 300)
    }

    @Test func eachNeededPermissionIsMissed() async throws {
        for row in Self.rows where row.needed.count > 1 && !row.isConditional {
            for missing in row.needed {
                let rules = row.needed.subtracting([missing]).map { "allow anyone \($0)" }.joined(separator: "\n")
                guard let outcome = try await call(row, rules: rules) else { break }
                #expect(outcome.error?.code == .accessDenied && !outcome.reachedDriver, "\(row.procedure) - \(missing)")
            }
        }
    }

    @Test func aReadOnlyConnectionIsRefusedChangesWhateverTheRulesSay() async throws {
        var refused = 0
        for row in Self.rows where !row.needed.isEmpty && !row.isConditional {
            let reads = row.needed.allSatisfy {
                $0.hasSuffix(".getattr") || $0.hasSuffix(".read") || $0.contains(".search_")
            }
            guard !reads, let outcome = try await call(row, rules: "allow anyone *.*", readOnly: true) else { continue }
            // The two queries that stock libvirt lets through.
            if row.procedure.function.hasPrefix("virDomainMigrateGet") { continue }
            #expect(outcome.error?.code == .operationDenied && !outcome.reachedDriver, "\(row.procedure)")
            refused += 1
        }
        #expect(refused > 150)
    }
}

/// Stands where calls of the session itself would be answered.
private struct NoSession: SessionHandler, ExplainDriver {}
