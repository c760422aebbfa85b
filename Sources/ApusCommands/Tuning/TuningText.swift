import Apus

/// Prints parameters one a line, as virsh lays them out.
enum TuningText {
    static func write(
        _ parameters: [Parameter], to output: Output, text: (Parameter) -> String = { $0.value.text }
    ) {
        if output.isJSON { return output.json(parameters.json) }
        for parameter in parameters { output.result(parameter.name.padded(15) + ": \(text(parameter))\n") }
    }
}
