import SASL

/// The SASL mechanisms that the administrator allows, in the file that libvirt's daemon has them in
/// (`/etc/sasl2/libvirt.conf`, key `mech_list`). Without the file there is one, which needs nothing else installed.
struct SASLMechanisms: Sendable, Equatable {
    static let kerberos = "GSSAPI"

    /// In capital letters; only those that there is an implementation of.
    private(set) var names: [String] = []
    /// What the file asks for and nobody here can do.
    private(set) var unknown: [String] = []

    init(configuration: String? = nil) {
        let list = configuration.flatMap { text in
            text.split(whereSeparator: \.isNewline).last { $0.drop(while: \.isWhitespace).hasPrefix("mech_list:") }
        }
        guard let list else {
            names = [ScramServer.mechanism]
            return
        }
        let words = list.drop { $0 != ":" }.dropFirst().split { $0.isWhitespace || $0 == "," }
        for word in words.map({ $0.uppercased() }) where !names.contains(word) && !unknown.contains(word) {
            if word == ScramServer.mechanism || word == Self.kerberos {
                names.append(word)
            } else {
                unknown.append(word)
            }
        }
    }

    /// Those for a client. On plain TCP a mechanism has to encrypt what follows, as passwords' do not.
    func offered(encrypting: Bool) -> [String] {
        names.filter { !encrypting || $0 == Self.kerberos }
    }
}
