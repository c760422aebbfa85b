import ArgumentParser
import SpiceClient
import SpiceProtocol

/// `apus spice`.
struct SpiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spice", abstract: "Look into a SPICE session, and type and click in scripts.",
        subcommands: [SpiceStatistics.self, SpiceType.self, SpiceClick.self])
}

/// `apus spice stat`.
struct SpiceStatistics: SpiceSessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "stat", abstract: "Print what passes on each channel of a session of some seconds.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var server: SpiceTarget
    @Option(help: "How long to watch, in seconds.") var seconds: Double = 2

    var channels: Set<ChannelType> { [.display, .inputs, .cursor, .playback, .record, .port, .webDAV] }

    func run(_ session: SpiceSession, _ output: Output) async throws {
        try await Task.sleep(for: .seconds(seconds))
        let all = await session.statistics()
        if output.isJSON { return output.json(.array(all.map(Self.json))) }
        var table = Table(["Channel", "Secure", "Messages", "Received", "Sent", "Link"])
        for channel in all {
            table.add([
                "\(channel.channel.type.name) \(channel.channel.id)", channel.isEncrypted ? "yes" : "no",
                "\(channel.received.values.reduce(0) { $0 + $1.messages })", "\(channel.bytesReceived)",
                "\(channel.bytesSent)", Self.milliseconds(channel.linkTime) + " ms",
            ])
        }
        output.table(table)
        var images = Table(["Image type", "Images", "Coded", "Raw", "Ratio", "Decoding"])
        for (type, entry) in all.flatMap(\.images).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            images.add([
                type.name, "\(entry.images)", "\(entry.codedBytes)", "\(entry.rawBytes)",
                "\((entry.ratio * 100).rounded() / 100)", Self.milliseconds(entry.decoding) + " ms",
            ])
        }
        if !images.rows.isEmpty {
            output.result("\n")
            output.table(images)
        }
    }

    private static func milliseconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func json(_ channel: ChannelStatistics) -> JSONText {
        let messages = channel.received.sorted { $0.key < $1.key }.map { number, entry -> JSONText in
            [
                "number": .integer(number), "name": .string(name(of: number, on: channel.channel.type)),
                "messages": .integer(entry.messages), "bytes": .integer(entry.bytes),
            ]
        }
        let images = channel.images.sorted { $0.key.rawValue < $1.key.rawValue }.map { type, entry -> JSONText in
            [
                "type": .string(type.name), "images": .integer(entry.images), "coded": .integer(entry.codedBytes),
                "raw": .integer(entry.rawBytes), "decoding_ms": .number(milliseconds(entry.decoding)),
            ]
        }
        return [
            "channel": .string(channel.channel.type.name), "id": .integer(channel.channel.id),
            "secure": .bool(channel.isEncrypted), "received": .integer(channel.bytesReceived),
            "sent": .integer(channel.bytesSent), "link_ms": .number(milliseconds(channel.linkTime)),
            "messages": .array(messages), "images": .array(images),
        ]
    }

    private static func name(of number: UInt16, on type: ChannelType) -> String? {
        switch type {
        case .main: MainServerMessage.name(of: number)
        case .display: DisplayServerMessage.name(of: number)
        case .inputs: InputsServerMessage.name(of: number)
        case .cursor: CursorServerMessage.name(of: number)
        case .playback: PlaybackServerMessage.name(of: number)
        case .record: RecordServerMessage.name(of: number)
        default: PortServerMessage.name(of: number)
        }
    }
}

/// `apus spice type`.
struct SpiceType: SpiceSessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "type", abstract: "Type on a guest's keyboard.",
        discussion: "TEXT is typed as on a US keyboard; --key takes combinations such as ctrl-alt-f2 or enter.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var server: SpiceTarget
    @Argument(help: "Characters to type.") var text: String?
    @Option(name: .customLong("key"), help: "Keys to press behind the text; may be repeated.") var keys: [String] = []
    @Flag(help: "Press Enter at the end.") var enter = false
    @Option(help: "Milliseconds between keys.") var pause: Int = 10

    var channels: Set<ChannelType> { [.inputs] }

    func validate() throws {
        for key in keys where USKeyboard.combination(key) == nil { throw ValidationError("unknown key '\(key)'") }
    }

    func run(_ session: SpiceSession, _ output: Output) async throws {
        let inputs = try await session.inputs()
        let pause = Duration.milliseconds(max(0, pause))
        if let text { try await inputs.type(text, pause: pause) }
        for key in keys + (enter ? ["enter"] : []) {
            guard let combination = USKeyboard.combination(key) else { continue }
            try await inputs.press(combination, pause: pause)
        }
    }
}

/// `apus spice click`.
struct SpiceClick: SpiceSessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "click", abstract: "Move a guest's pointer to a place and click.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var server: SpiceTarget
    @Argument(help: "Pixels from the left.") var x: Int
    @Argument(help: "Pixels from the top.") var y: Int
    @Option(help: "left, middle, right, up or down.") var button: String = "left"
    @Flag(help: "Only move.") var move = false
    @Option(help: "How often.") var count: Int = 1

    var channels: Set<ChannelType> { [.inputs] }

    private static let buttons: [String: MouseButton] = [
        "left": .left, "middle": .middle, "right": .right, "up": .up, "down": .down,
    ]

    func validate() throws {
        if Self.buttons[button] == nil { throw ValidationError("unknown button '\(button)'") }
        if x < 0 || y < 0 { throw ValidationError("a place left of or above the picture") }
    }

    func run(_ session: SpiceSession, _ output: Output) async throws {
        let main = try await session.main()
        let inputs = try await session.inputs()
        // Places can only be named in client mode, which needs a tablet or an agent in the guest.
        try await main.requestMouseMode(.client)
        let end = ContinuousClock.now + .seconds(2)
        while await main.mouseMode != .client {
            guard ContinuousClock.now < end else {
                throw CommandFailure("The guest has no absolute pointing device", status: .unsupported)
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        try await inputs.move(toX: x, y: y)
        guard !move, let button = Self.buttons[button] else { return }
        for _ in 0..<max(0, count) {
            try await inputs.press(button)
            try await Task.sleep(for: .milliseconds(20))
            try await inputs.release(button)
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
