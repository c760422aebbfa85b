import LibvirtProtocol

/// What a call's header asks for, looked up in the programs that a client may use.
struct Procedure: Sendable {
    /// The function of libvirt's public API, as errors name it.
    let function: String
    let handler: Dispatch.Handler
    let opensStream: Bool
    /// Calls on the connection itself. They change what later calls find and are never run beside others.
    let isExclusive: Bool
    /// May be called before authentication.
    let isAuthentication: Bool
    /// The connection ends once the reply is out.
    let closesConnection: Bool
    /// An administrator's change of the daemon itself.
    var changesDaemon = false

    enum Lookup: Sendable {
        case found(Procedure)
        case unknownProgram
        case unknownProcedure
    }

    /// Finds the handler for a header.
    static func lookup(_ header: MessageHeader) -> Lookup {
        lookup(program: header.program, version: header.version, procedure: header.procedure)
    }

    static func lookup(program: UInt32, version: UInt32, procedure: Int32) -> Lookup {
        guard version == 1 else { return .unknownProgram }
        switch program {
        case RemoteProcedure.program:
            guard let known = RemoteProcedure(rawValue: procedure), let handler = Dispatch.handler(known) else {
                return .unknownProcedure
            }
            return .found(
                Procedure(
                    function: known.function, handler: handler, opensStream: known.opensStream,
                    isExclusive: exclusive.contains(known), isAuthentication: authentication.contains(known),
                    closesConnection: known == .connectClose))
        case QEMUProcedure.program:
            guard let known = QEMUProcedure(rawValue: procedure), let handler = Dispatch.handler(known) else {
                return .unknownProcedure
            }
            return .found(ordinary(known.function, handler))
        case LXCProcedure.program:
            guard let known = LXCProcedure(rawValue: procedure), let handler = Dispatch.handler(known) else {
                return .unknownProcedure
            }
            return .found(ordinary(known.function, handler))
        case ApusProcedure.program:
            guard let known = ApusProcedure(rawValue: procedure), let handler = Dispatch.handler(known) else {
                return .unknownProcedure
            }
            return .found(ordinary(known.function, handler))
        default:
            return .unknownProgram
        }
    }

    /// What a client of the admin socket may call: the admin program and nothing else.
    static func administration(_ header: MessageHeader) -> Lookup {
        guard header.program == AdminProcedure.program, header.version == 1 else { return .unknownProgram }
        guard let known = AdminProcedure(rawValue: header.procedure), let handler = Dispatch.handler(known) else {
            return .unknownProcedure
        }
        var procedure = ordinary(known.function, handler)
        procedure.changesDaemon = administrative.contains(known)
        return .found(procedure)
    }

    private static let administrative: Set<AdminProcedure> = [
        .serverSetThreadpoolParameters, .serverSetClientLimits, .serverUpdateTlsFiles, .clientClose,
        .connectSetLoggingFilters, .connectSetLoggingOutputs, .connectSetDaemonTimeout,
    ]

    private static func ordinary(_ function: String, _ handler: @escaping Dispatch.Handler) -> Procedure {
        Procedure(
            function: function, handler: handler, opensStream: false, isExclusive: false, isAuthentication: false,
            closesConnection: false)
    }

    private static let authentication: Set<RemoteProcedure> = [
        .authList, .authSaslInit, .authSaslStart, .authSaslStep, .authPolkit,
    ]

    private static let exclusive: Set<RemoteProcedure> = authentication.union([.connectOpen, .connectClose])
}
