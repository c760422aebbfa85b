import SASL

/// The SASL mechanisms for clients, as the file of libvirt's daemon names them (`/etc/sasl2/libvirt.conf`, key
/// `mech_list`); one that cannot work on this host is left out.
struct SASLMechanisms: Sendable, Equatable {
    static let kerberos = "GSSAPI"

    private let names: [String]

    /// - Parameters:
    ///   - configuration: the file's text; nil without it.
    ///   - exists: whether there is such a file. Without a key to prove itself with, a server that offers Kerberos only
    ///     keeps clients from trying anything else.
    init(configuration: String? = nil, exists: (String) -> Bool = { _ in false }) {
        func value(_ key: String) -> Substring? {
            let lines = (configuration ?? "").split(whereSeparator: \.isNewline)
            let line = lines.last { $0.drop(while: \.isWhitespace).hasPrefix(key + ":") }
            return line.map { $0.drop { $0 != ":" }.dropFirst().drop(while: \.isWhitespace) }
        }
        let list = value("mech_list")?.split { $0.isWhitespace || $0 == "," }.map { $0.uppercased() }
        let keys = value("keytab")?.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "/etc/krb5.keytab"
        var names: [String] = []
        if let list, list.contains(Self.kerberos), exists(keys) { names.append(Self.kerberos) }
        if list?.contains(ScramServer.mechanism) ?? true { names.append(ScramServer.mechanism) }
        self.names = names
    }

    /// Those for a client.
    ///
    /// - Parameters:
    ///   - encrypting: on plain TCP a mechanism has to encrypt what follows, as passwords' do not.
    ///   - hasPasswords: whether there are users with passwords. They may come in whatever the file says: the one that
    ///     distributions deliver names Kerberos alone.
    func offered(encrypting: Bool, hasPasswords: Bool) -> [String] {
        let all = hasPasswords && !names.contains(ScramServer.mechanism) ? names + [ScramServer.mechanism] : names
        return all.filter { !encrypting || $0 == Self.kerberos }
    }
}
