import Glibc
import SpiceClient
import SpiceProtocol
import Synchronization
import Testing

/// A transport that writes what servers send into the seeds of the fuzzers, one file for a message or an image.
///
/// Only where the environment's `APUS_CAPTURE` names a folder for it (`Fuzz/capture.sh`); else a plain transport.
enum Capture {
    static var transport: any SpiceTransport {
        guard let folder = getenv("APUS_CAPTURE").map({ String(cString: $0) }) else { return NIOTransport() }
        return CapturingTransport(seeds: Seeds(folder: folder))
    }
}

private struct CapturingTransport: SpiceTransport {
    let inner = NIOTransport()
    let seeds: Seeds

    func connect(
        to endpoint: SpiceEndpoint, secure: Bool
    ) async throws(SpiceClientError) -> any SpiceByteChannel {
        CapturingChannel(inner: try await inner.connect(to: endpoint, secure: secure), seeds: seeds)
    }
}

private final class CapturingChannel: SpiceByteChannel {
    private struct State {
        var channel: UInt8?
        var head: [UInt8] = []
        var framer = MessageFramer(miniHeaders: true)
        var isLinked = false
    }

    private let inner: any SpiceByteChannel
    private let seeds: Seeds
    private let state = Mutex(State())

    init(inner: any SpiceByteChannel, seeds: Seeds) {
        self.inner = inner
        self.seeds = seeds
    }

    func read() async throws(SpiceClientError) -> [UInt8] {
        let chunk = try await inner.read()
        state.withLock { take(chunk, &$0) }
        return chunk
    }

    func write(_ bytes: [UInt8]) async throws(SpiceClientError) {
        // The link message tells the kind of channel.
        state.withLock { if $0.channel == nil, bytes.count > 20 { $0.channel = bytes[20] } }
        try await inner.write(bytes)
    }

    func close() { inner.close() }

    private func take(_ chunk: [UInt8], _ state: inout State) {
        var chunk = chunk
        if !state.isLinked {
            state.head += chunk
            guard state.head.count >= 16 else { return }
            // The reply behind its header, then the server's verdict.
            let end = 16 + Int(state.head[12]) + Int(state.head[13]) << 8 + 4
            guard state.head.count >= end else { return }
            seeds.add("spice", Array([13] + [0, 0] + state.head[16..<(end - 4)]), kind: "link")
            chunk = Array(state.head[end...])
            state.isLinked = true
        }
        guard (try? state.framer.append(chunk)) != nil, let channel = state.channel else { return }
        while let message = state.framer.next() { seeds.add(message, channel: ChannelType(rawValue: channel)) }
    }
}

/// Files of seeds: few of each kind, and short ones.
private final class Seeds: Sendable {
    private static let perKind = 2
    private static let longest = 3000
    private static let counts = Mutex<[String: Int]>([:])
    private let folder: String

    init(folder: String) {
        self.folder = folder
    }

    func add(_ message: RawMessage, channel: ChannelType) {
        let number = message.number
        // As the fuzzer names directions of channels.
        let directions: [ChannelType: UInt8] = [
            .main: 0, .display: 2, .inputs: 4, .cursor: 6, .playback: 7, .record: 8, .port: 11,
        ]
        guard let direction = directions[channel] else { return }
        let head = [direction, UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
        add("spice", head + message.body, kind: "\(channel.name)-\(number)")
        if message.body.count < 600 {
            let header = head.dropFirst() + [UInt8(message.body.count & 255), UInt8(message.body.count >> 8), 0, 0]
            add("spiceframe", [64] + header + message.body, kind: "\(channel.name)-\(number)")
        }
        guard channel == .display, number == 304,
            case .drawCopy(let copy)? = try? DisplayServerMessage(number: number, body: message.body)
        else { return }
        if let image = copy.source { add(image) }
    }

    private func add(_ image: Image) {
        let size = [UInt8(truncatingIfNeeded: image.width &- 1), UInt8(truncatingIfNeeded: image.height &- 1)]
        func word(_ count: Int) -> [UInt8] { [UInt8(count >> 8 & 255), UInt8(count & 255)] }
        switch image.contents {
        case .quic(let image): add("quic", Array(image.data), kind: "session")
        case .lzRGB(let image): add("lz", Array(image.data), kind: "session")
        case .lzPalette(let image): add("lz", Array(image.data), kind: "palette")
        case .glzRGB(let image): add("glz", word(image.data.count) + image.data, kind: "session")
        case .zlibGLZ(let image):
            add("zlibglz", size + word(Int(image.unpackedSize)) + image.data, kind: "session")
        case .lz4(let image): add("lz4", size + image.data, kind: "session")
        case .jpeg(let image): add("jpeg", Array(image.data), kind: "session")
        case .jpegAlpha(let image):
            add(
                "jpegalpha",
                word(Int(image.jpegSize)) + [image.flags.contains(.topDown) ? 1 : 0] + image.data, kind: "session")
        default: break
        }
    }

    func add(_ decoder: String, _ bytes: [UInt8], kind: String) {
        guard bytes.count <= Self.longest else { return }
        let number = Self.counts.withLock { counts in
            counts["\(decoder)/\(kind)", default: 0] += 1
            return counts["\(decoder)/\(kind)", default: 0]
        }
        guard number <= Self.perKind else { return }
        mkdir("\(folder)/\(decoder)", 0o755)
        let file = open("\(folder)/\(decoder)/\(kind)-\(number)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { return }
        defer { close(file) }
        _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    }
}
