import Apus
import ArgumentParser
import XMLTree

/// `apus domdisplay`.
struct DomainDisplay: ConnectedCommand {
    static let configuration = CommandConfiguration(
        commandName: "domdisplay", abstract: "Print the URI of a domain's graphical display.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var domain: DomainArgument
    @Flag(help: "Include the password, where there is one.") var includePassword = false
    @Option(help: "Only this kind: vnc, spice, rdp.") var type: String?
    @Flag(help: "Every display, not only the first.") var all = false

    func run(_ connection: Connection, _ output: Output) async throws(CommandFailure) {
        let domain = try await domain.find(connection)
        guard domain.runID != nil else { throw CommandFailure("Domain is not running", status: .wrongState) }
        let devices = try await DomainDevices.of(domain, includePassword ? [.security] : [])
        var uris: [String] = []
        for scheme in ["vnc", "spice", "rdp"] where type == nil || type == scheme {
            guard let graphics = devices.all("graphics").first(where: { $0[attribute: "type"] == scheme }),
                let uri = GraphicsURI(graphics, scheme: scheme, includePassword: includePassword)?.text
            else { continue }
            uris.append(uri)
            if !all { break }
        }
        guard !uris.isEmpty else {
            throw CommandFailure(
                type.map { "No graphical display with type '\($0)' found" } ?? "No graphical display found",
                status: .notFound)
        }
        if output.isJSON { return output.json(.array(uris.map { .string($0) })) }
        // A single one has no line's end of its own, as with virsh.
        output.result(all ? uris.map { $0 + "\n" }.joined() : uris.joined())
    }
}

/// Where a viewer finds a display.
struct GraphicsURI {
    let text: String

    init?(_ graphics: XMLElement, scheme: String, includePassword: Bool) {
        let listen = graphics.element("listen")
        let password = includePassword ? graphics[attribute: "passwd"] : nil
        if let socket = graphics[attribute: "socket"] ?? listen?[attribute: "socket"] {
            text = "\(scheme)+unix://" + (password.map { ":\($0)@" } ?? "") + socket
            return
        }
        let port = graphics[attribute: "port"].flatMap { Int($0) } ?? 0
        let tlsPort = graphics[attribute: "tlsPort"].flatMap { Int($0) } ?? 0
        guard port > 0 || tlsPort > 0 else { return nil }
        var host = graphics[attribute: "listen"] ?? listen?[attribute: "address"] ?? ""
        if ["", "0.0.0.0", "::"].contains(host) { host = "localhost" }
        if host.contains(":") { host = "[\(host)]" }
        var uri = "\(scheme)://"
        // Only SPICE takes the password as a parameter.
        if let password, scheme == "vnc" { uri += ":\(password)@" }
        uri += host
        if port > 0 { uri += ":\(scheme == "vnc" ? port - 5900 : port)" }
        var parameters: [String] = []
        if tlsPort > 0 { parameters.append("tls-port=\(tlsPort)") }
        if let password, scheme == "spice" { parameters.append("password=\(password)") }
        if !parameters.isEmpty { uri += "?" + parameters.joined(separator: "&") }
        text = uri
    }
}
