/// Writes how tests make values of every type of `Protocol/spice.tsv`.
struct SpiceSampleEmitter {
    let table: SpiceTable

    func source() -> String {
        var out = Source(imports: ["import SpiceProtocol"], table: "Protocol/spice.tsv")
        for row in table.constants {
            out.line("extension \(row.name): Sampled {")
            out.line("static func sample(_ sampler: inout SampleSource) -> Self {", indent: 1)
            let values = row.cases.map { String($0.value) }.joined(separator: ", ")
            let make = row.isFlags ? "bits(of: [\(values)])" : "one(of: [\(values)])"
            out.line("Self(rawValue: sampler.\(make))", indent: 2)
            out.line("}", indent: 1)
            out.line("}")
        }
        for union in table.unions {
            out.line("extension \(union.name): Sampled {")
            out.line("static func sample(_ sampler: inout SampleSource) -> Self {", indent: 1)
            out.line("switch sampler.choice(\(union.arms.count)) {", indent: 2)
            for (index, arm) in union.arms.enumerated() {
                let label = index == union.arms.count - 1 ? "default" : "case \(index)"
                let payload = arm.type.map { "(\(Self.sample($0)))" } ?? ""
                out.line("\(label): .\(arm.name)\(payload)", indent: 2)
            }
            out.line("}", indent: 2)
            out.line("}", indent: 1)
            out.line("}")
        }
        for structure in table.structures { emit(structure, scope: "", into: &out) }
        for channel in table.channels {
            for (direction, messages) in channel.messages.sorted(by: { $0.key < $1.key }) {
                let name = SpiceEmitter.enumName(channel.name, direction)
                for message in messages where !message.body.fields.isEmpty {
                    emit(message.body, scope: name + ".", into: &out)
                }
                out.line("extension \(name): SampledMessage {")
                out.line("static let samples: [@Sendable (inout SampleSource) -> Self] = [", indent: 1)
                for message in messages {
                    let payload =
                        message.body.fields.isEmpty ? "" : "(\(message.body.name).sample(&sampler))"
                    out.line(
                        "{ \(payload.isEmpty ? "_" : "sampler") in .\(message.name == "init" ? "`init`" : message.name)\(payload) },",
                        indent: 2)
                }
                out.line("]", indent: 1)
                out.line("}")
            }
        }
        return out.text
    }

    private func emit(_ structure: SpiceStructure, scope: String, into out: inout Source) {
        // Fields that other fields' lengths follow from stay small.
        let small = Set(
            structure.fields.flatMap { field -> [Substring] in
                guard case .bytes(let expression?) = field.type, let open = expression.firstIndex(of: "(") else {
                    return []
                }
                return expression[open...].dropFirst().dropLast().split(separator: ",")
            })
        let parameter = structure.parameter.map { ", \($0): Int" } ?? ""
        out.line("extension \(scope)\(structure.name)\(parameter.isEmpty ? ": Sampled" : "") {")
        out.line("static func sample(_ sampler: inout SampleSource\(parameter)) -> Self {", indent: 1)
        for field in structure.visible {
            let value = small.contains(Substring(field.name)) ? "sampler.small()" : Self.sample(field.type)
            if let condition = field.condition {
                let test = SpiceType.condition(condition, side: "sampler")
                let optional = field.type.swift.hasSuffix("?") ? field.type.swift : field.type.swift + "?"
                // What has to be there when the condition holds is there.
                let present = if case .pointer(let target, true) = field.type { Self.sample(target) } else { value }
                out.line("let \(field.name): \(optional) = \(test) ? \(present) : nil", indent: 2)
            } else {
                out.line("let \(field.name): \(field.type.swift) = \(value)", indent: 2)
            }
        }
        let arguments = structure.visible.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
        out.line("return Self(\(arguments))", indent: 2)
        out.line("}", indent: 1)
        out.line("}")
    }

    private static func sample(_ type: SpiceType) -> String {
        switch type {
        case .integer: return "sampler.integer()"
        case .named(let name, let argument?) where !argument.hasPrefix("#"):
            return "\(name).sample(&sampler, bits: \(argument))"
        case .named(let name, _): return "\(name).sample(&sampler)"
        case .pointer(let target, let isOptional):
            return isOptional ? "sampler.maybe { sampler in \(sample(target)) }" : sample(target)
        case .bytes(let expression):
            guard let expression, !expression.hasPrefix("#") else { return "sampler.bytes()" }
            guard let open = expression.firstIndex(of: "(") else { return "sampler.bytes(\(expression))" }
            let arguments = expression[open...].dropFirst().dropLast().split(separator: ",").map { "Int(\($0))" }
            return expression.hasPrefix("rows")
                ? "sampler.bytes(\(arguments[0]) * \(arguments[1]))"
                : "sampler.bytes((\(arguments[0]) * \(arguments[1]) + 7) / 8 * \(arguments[2]))"
        case .text, .textPointer(_, false): return "sampler.text()"
        case .textPointer(_, true): return "sampler.maybe { sampler in sampler.text() }"
        case .array(let element, _), .arrayPointer(let element, _):
            return "sampler.list { sampler in \(sample(element)) }"
        case .padding: return ""
        }
    }
}
