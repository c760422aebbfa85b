// Lists the domains of a host, with their states: `ListDomains [URI]`.
import Apus

let connection = try await Connection.open(CommandLine.arguments.dropFirst().first)
for domain in try await connection.domains() {
    print(domain.name, try await domain.state(), separator: "\t")
}
await connection.close()
