import Apus
import Glibc

/// What a scenario has said of the daemon that it started.
enum LivePlaces {
    /// Addresses of one daemon, one a line.
    static let all: [String] = text("APUS_TEST_URIS").split(whereSeparator: \.isNewline).map(String.init)

    /// Whether the daemon is apusd, which leaves calls to the drivers that it does not have yet.
    static let isApusd = text("PEER") == "apusd"

    private static func text(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}
