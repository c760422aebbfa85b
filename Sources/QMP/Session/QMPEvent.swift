/// Something that QEMU reports of its own accord (`qapi/`: every `event`).
public struct QMPEvent: Sendable, Hashable {
    /// For example `SHUTDOWN`.
    public var name: String
    public var data: JSONObject
    /// Host wall-clock time in seconds and microseconds, as QEMU gives it; -1 where QEMU could not tell.
    public var seconds: Int64
    public var microseconds: Int64

    public init(name: String, data: JSONObject = [:], seconds: Int64 = -1, microseconds: Int64 = -1) {
        self.name = name
        self.data = data
        self.seconds = seconds
        self.microseconds = microseconds
    }

    init?(_ message: JSONObject) {
        guard let name = message["event"]?.string else { return nil }
        self.init(
            name: name, data: message["data"]?.object ?? [:], seconds: message["timestamp"]?["seconds"]?.int64 ?? -1,
            microseconds: message["timestamp"]?["microseconds"]?.int64 ?? -1)
    }
}

/// What QEMU says first on a monitor.
public struct QMPGreeting: Sendable, Hashable {
    public var major: Int
    public var minor: Int
    public var micro: Int
    /// The distributor's version (`Debian 1:7.2+dfsg-7`); often empty.
    public var package: String
    /// Protocol abilities offered, such as `oob`.
    public var capabilities: [String]

    /// The version in libvirt's single number: major * 1,000,000 + minor * 1,000 + micro.
    public var version: Int { major * 1_000_000 + minor * 1_000 + micro }

    init?(_ message: JSONObject) {
        guard let body = message["QMP"], let version = body["version"]?["qemu"],
            let major = version["major"]?.int, let minor = version["minor"]?.int, let micro = version["micro"]?.int,
            (0..<1000).contains(major), (0..<1000).contains(minor), (0..<1000).contains(micro)
        else { return nil }
        self.major = major
        self.minor = minor
        self.micro = micro
        package = body["version"]?["package"]?.string ?? ""
        capabilities = body["capabilities"]?.array?.compactMap(\.string) ?? []
    }
}
