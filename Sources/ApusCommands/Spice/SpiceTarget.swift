import Apus
import ArgumentParser
import SpiceClient
import SpiceProtocol
import SpiceTLS
import XMLTree

/// Names a SPICE server: a domain, or the server's own URI.
struct SpiceTarget: ParsableArguments {
    @Argument(
        help: """
            Domain name, id or uuid; or spice://HOST:PORT, spice+tls://HOST:PORT, spice+unix:///PATH; or over WebSocket \
            spice+ws://HOST:PORT/PATH, spice+wss://HOST:PORT/PATH.
            """,
        completion: .custom(DomainCompletion.all))
    var target: String

    @Option(help: "Ask for this coding of images: off, auto_glz, auto_lz, quic, glz, lz, lz4.")
    var compression: String?

    @Option(help: "The user's name, for servers that authenticate by SASL.") var user: String?
    @Option(help: "Read the password from this file.", completion: .file()) var passwordFile: String?
    @Option(help: "Certificates of trusted authorities (PEM) for encrypted channels.", completion: .file())
    var caFile: String?
    @Flag(help: "Do not check the server's certificate.") var insecure = false

    private static let compressions: [String: ImageCompression] = [
        "off": .off, "auto_glz": .autoGLZ, "auto_lz": .autoLZ, "quic": .quic, "glz": .glz, "lz": .lz, "lz4": .lz4,
    ]

    func validate() throws {
        if let compression, Self.compressions[compression] == nil {
            throw ValidationError("unknown compression '\(compression)'")
        }
    }

    var isURI: Bool { target.contains("://") }

    /// Opens a session with the kinds of channels that a command needs.
    func open(_ global: GlobalOptions, channels: Set<ChannelType>) async throws(CommandFailure) -> SpiceSession {
        let uri = isURI ? target : try await displayURI(global)
        var password: String?
        if let passwordFile { password = try Self.firstLine(passwordFile) }
        do throws(SpiceClientError) {
            var configuration = SpiceConfiguration(
                address: try SpiceAddress(uri), user: user, password: password, channels: channels,
                compression: compression.flatMap { Self.compressions[$0] })
            // A console of another machine over a network is only as private as its channels.
            if configuration.address.secure != nil, configuration.address.plain != nil {
                configuration.secureChannels = [.main, .inputs]
            }
            let options = SpiceTLSOptions(authorityPath: caFile, verifies: !insecure)
            return try await SpiceSession.connect(configuration, transport: try NIOTransport.encrypting(options))
        } catch {
            throw CommandFailure("Failed to connect to the display of '\(target)'", error)
        }
    }

    private func displayURI(_ global: GlobalOptions) async throws(CommandFailure) -> String {
        let connection = try await attempt("failed to connect to the hypervisor") { () async throws(VirtError) in
            try await Connection.open(global.uri, readOnly: global.readonly)
        }
        let result: Result<String, CommandFailure>
        do throws(CommandFailure) {
            let domain = try await connection.find(domain: target)
            guard domain.runID != nil else { throw CommandFailure("Domain is not running", status: .wrongState) }
            let devices = try await DomainDevices.of(domain, global.readonly ? [] : [.security])
            guard let graphics = devices.all("graphics").first(where: { $0[attribute: "type"] == "spice" }),
                let uri = GraphicsURI(graphics, scheme: "spice", includePassword: true)
            else { throw CommandFailure("Domain has no SPICE display", status: .notFound) }
            result = .success(uri.text)
        } catch {
            result = .failure(error)
        }
        await connection.close()
        return try result.get()
    }

    private static func firstLine(_ path: String) throws(CommandFailure) -> String {
        let bytes = try XMLFile.read(path)
        return String(bytes.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
    }
}

extension CommandFailure {
    init(_ headline: String, _ error: SpiceClientError) {
        let status: ExitStatus =
            switch error {
            case .badAddress: .invalid
            case .connection, .closed: .connection
            case .refused(.permissionDenied), .authentication: .denied
            case .unavailable: .notFound
            case .timeout: .timeout
            case .webSocket(.badRequest): .invalid
            case .webSocket(.status(401, _, _)), .webSocket(.status(403, _, _)): .denied
            case .webSocket: .connection
            default: .failure
            }
        self.init("\(headline): \(error.text)", status: status)
    }
}

extension SpiceClientError {
    /// The error in words.
    var text: String {
        switch self {
        case .badAddress(let why), .connection(let why), .authentication(let why), .unavailable(let why): why
        case .closed: "the server ended the connection"
        case .refused(.permissionDenied): "the server does not accept the password"
        case .refused(let reason): "the server refuses: \(reason.name)"
        case .malformed(let error): "the server's message is malformed: \(error)"
        case .image(let error): "an image can not be decoded: \(error)"
        case .violation(let what): "the server breaks the protocol: \(what)"
        case .timeout: "it took too long"
        case .webSocket(let error): error.cure.map { "\(error.cause): \($0)" } ?? error.cause
        }
    }
}

/// A command that works on a SPICE session.
protocol SpiceSessionCommand: AsyncParsableCommand {
    var global: GlobalOptions { get }
    var server: SpiceTarget { get }
    var channels: Set<ChannelType> { get }
    func run(_ session: SpiceSession, _ output: Output) async throws
}

extension SpiceSessionCommand {
    func run() async throws {
        let output = Output.standard(isQuiet: global.quiet, isJSON: global.json)
        do {
            let session = try await server.open(global, channels: channels)
            let result: Result<Void, any Error>
            do {
                result = .success(try await run(session, output))
            } catch {
                result = .failure(error)
            }
            await session.close()
            try result.get()
        } catch let failure as CommandFailure {
            StandardStream.error.write(failure.text)
            throw ExitCode(failure.status.rawValue)
        } catch let error as SpiceClientError {
            let failure = CommandFailure("Failed", error)
            StandardStream.error.write(failure.text)
            throw ExitCode(failure.status.rawValue)
        }
    }
}
