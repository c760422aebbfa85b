import Apus

extension ShutdownMode {
    private static let names: [(String, ShutdownMode)] = [
        ("acpi", .acpi), ("agent", .agent), ("initctl", .initctl), ("signal", .signal), ("paravirt", .paravirt),
    ]

    /// Reads `acpi,agent`.
    static func parse(_ text: String?, comma: String = "") throws(CommandFailure) -> ShutdownMode {
        var modes: ShutdownMode = []
        for word in (text ?? "").split(separator: ",") {
            guard let mode = names.first(where: { $0.0 == word })?.1 else {
                throw CommandFailure(
                    "Unknown mode \(word) value, expecting 'acpi', 'agent', 'initctl', 'signal'\(comma) or 'paravirt'",
                    status: .usage)
            }
            modes.insert(mode)
        }
        return modes
    }
}
