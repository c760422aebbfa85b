import Apus
import ArgumentParser

/// `apus dominfo`.
struct DomainInfoCommand: ConnectedCommand {
    static let configuration = CommandConfiguration(commandName: "dominfo", abstract: "Print basics of a domain.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        let fields = try await attempt { () async throws(VirtError) -> [Field] in try await self.fields(domain) }
        if output.isJSON { return output.json(.object(fields.map { ($0.key, $0.json) })) }
        for field in fields { output.result(field.line) }
    }

    private struct Field {
        var key: String
        var label: String
        var text: String
        var json: JSONText

        init(_ key: String, _ label: String, _ text: String, _ json: JSONText? = nil) {
            self.key = key
            self.label = label
            self.text = text
            self.json = json ?? .string(text)
        }

        var line: String {
            label + ":" + String(repeating: " ", count: max(0, 15 - label.count)) + text + "\n"
        }
    }

    private func fields(_ domain: Domain) async throws(VirtError) -> [Field] {
        let number = domain.runID
        let info = try await domain.info()
        var fields = [
            Field("id", "Id", number.map(String.init) ?? "-", number.map { .integer($0) } ?? .null),
            Field("name", "Name", domain.name),
            Field("uuid", "UUID", domain.uuid.description),
        ]
        if let type = try? await domain.osType() { fields.append(Field("osType", "OS Type", type)) }
        fields.append(Field("state", "State", info.state.description))
        fields.append(Field("cpus", "CPU(s)", String(info.virtualCPUs), .integer(info.virtualCPUs)))
        if info.cpuTime != 0 {
            fields.append(Field("cpuTime", "CPU time", Decimal.tenths(info.cpuTime) + "s", .integer(info.cpuTime)))
        }
        let unlimited = info.maximumMemory == UInt64(UInt32.max) || info.maximumMemory == .max
        fields.append(
            Field(
                "maximumMemory", "Max memory", unlimited ? "no limit" : "\(info.maximumMemory) KiB",
                unlimited ? .null : .integer(info.maximumMemory)))
        fields.append(Field("memory", "Used memory", "\(info.memory) KiB", .integer(info.memory)))
        fields.append(yesNo("persistent", "Persistent", try? await domain.isPersistent()))
        if let autostart = try? await domain.autostart() {
            fields.append(Field("autostart", "Autostart", autostart ? "enable" : "disable", .bool(autostart)))
        }
        fields.append(yesNo("managedSave", "Managed save", try? await domain.hasManagedSave()))
        fields += await security(domain)
        if let messages = try? await domain.messages() {
            for (index, message) in messages.enumerated() {
                fields.append(Field("message\(index + 1)", index == 0 ? "Messages" : "", message))
            }
        }
        return fields
    }

    private func yesNo(_ key: String, _ label: String, _ value: Bool?) -> Field {
        Field(key, label, value.map { $0 ? "yes" : "no" } ?? "unknown", value.map { .bool($0) } ?? .null)
    }

    private func security(_ domain: Domain) async -> [Field] {
        guard let security = try? await domain.connection.securityModel() else { return [] }
        var fields = [
            Field("securityModel", "Security model", security.model),
            Field("securityDOI", "Security DOI", security.interpretation),
        ]
        if domain.runID != nil, let label = try? await domain.securityLabel() {
            let text = "\(label.label) (\(label.isEnforced ? "enforcing" : "permissive"))"
            fields.append(Field("securityLabel", "Security label", text))
        }
        return fields
    }
}
