/// A libvirt error number (`virErrorNumber`), open so that numbers of newer peers survive.
///
/// Source: `libvirt/virterror.h` of libvirt 9.0.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    public static let internalError = ErrorCode(rawValue: 1)
    public static let noMemory = ErrorCode(rawValue: 2)
    public static let noSupport = ErrorCode(rawValue: 3)
    public static let unknownHost = ErrorCode(rawValue: 4)
    public static let noConnect = ErrorCode(rawValue: 5)
    public static let invalidConn = ErrorCode(rawValue: 6)
    public static let invalidDomain = ErrorCode(rawValue: 7)
    public static let invalidArg = ErrorCode(rawValue: 8)
    public static let operationFailed = ErrorCode(rawValue: 9)
    public static let getFailed = ErrorCode(rawValue: 10)
    public static let postFailed = ErrorCode(rawValue: 11)
    public static let httpError = ErrorCode(rawValue: 12)
    public static let sexprSerial = ErrorCode(rawValue: 13)
    public static let noXen = ErrorCode(rawValue: 14)
    public static let xenCall = ErrorCode(rawValue: 15)
    public static let osType = ErrorCode(rawValue: 16)
    public static let noKernel = ErrorCode(rawValue: 17)
    public static let noRoot = ErrorCode(rawValue: 18)
    public static let noSource = ErrorCode(rawValue: 19)
    public static let noTarget = ErrorCode(rawValue: 20)
    public static let noName = ErrorCode(rawValue: 21)
    public static let noOS = ErrorCode(rawValue: 22)
    public static let noDevice = ErrorCode(rawValue: 23)
    public static let noXenstore = ErrorCode(rawValue: 24)
    public static let driverFull = ErrorCode(rawValue: 25)
    public static let callFailed = ErrorCode(rawValue: 26)
    public static let xmlError = ErrorCode(rawValue: 27)
    public static let domainExists = ErrorCode(rawValue: 28)
    public static let operationDenied = ErrorCode(rawValue: 29)
    public static let openFailed = ErrorCode(rawValue: 30)
    public static let readFailed = ErrorCode(rawValue: 31)
    public static let parseFailed = ErrorCode(rawValue: 32)
    public static let confSyntax = ErrorCode(rawValue: 33)
    public static let writeFailed = ErrorCode(rawValue: 34)
    public static let xmlDetail = ErrorCode(rawValue: 35)
    public static let invalidNetwork = ErrorCode(rawValue: 36)
    public static let networkExist = ErrorCode(rawValue: 37)
    public static let systemError = ErrorCode(rawValue: 38)
    public static let rpc = ErrorCode(rawValue: 39)
    public static let gnutlsError = ErrorCode(rawValue: 40)
    public static let noDomain = ErrorCode(rawValue: 42)
    public static let noNetwork = ErrorCode(rawValue: 43)
    public static let invalidMAC = ErrorCode(rawValue: 44)
    public static let authFailed = ErrorCode(rawValue: 45)
    public static let invalidStoragePool = ErrorCode(rawValue: 46)
    public static let invalidStorageVol = ErrorCode(rawValue: 47)
    public static let noStoragePool = ErrorCode(rawValue: 49)
    public static let noStorageVol = ErrorCode(rawValue: 50)
    public static let invalidNodeDevice = ErrorCode(rawValue: 52)
    public static let noNodeDevice = ErrorCode(rawValue: 53)
    public static let noSecurityModel = ErrorCode(rawValue: 54)
    public static let operationInvalid = ErrorCode(rawValue: 55)
    public static let noInterface = ErrorCode(rawValue: 57)
    public static let invalidInterface = ErrorCode(rawValue: 58)
    public static let multipleInterfaces = ErrorCode(rawValue: 59)
    public static let invalidNwfilter = ErrorCode(rawValue: 61)
    public static let noNwfilter = ErrorCode(rawValue: 62)
    public static let buildFirewall = ErrorCode(rawValue: 63)
    public static let invalidSecret = ErrorCode(rawValue: 65)
    public static let noSecret = ErrorCode(rawValue: 66)
    public static let configUnsupported = ErrorCode(rawValue: 67)
    public static let operationTimeout = ErrorCode(rawValue: 68)
    public static let migratePersistFailed = ErrorCode(rawValue: 69)
    public static let hookScriptFailed = ErrorCode(rawValue: 70)
    public static let invalidDomainSnapshot = ErrorCode(rawValue: 71)
    public static let noDomainSnapshot = ErrorCode(rawValue: 72)
    public static let invalidStream = ErrorCode(rawValue: 73)
    public static let argumentUnsupported = ErrorCode(rawValue: 74)
    public static let storageProbeFailed = ErrorCode(rawValue: 75)
    public static let storagePoolBuilt = ErrorCode(rawValue: 76)
    public static let snapshotRevertRisky = ErrorCode(rawValue: 77)
    public static let operationAborted = ErrorCode(rawValue: 78)
    public static let authCancelled = ErrorCode(rawValue: 79)
    public static let noDomainMetadata = ErrorCode(rawValue: 80)
    public static let migrateUnsafe = ErrorCode(rawValue: 81)
    public static let overflow = ErrorCode(rawValue: 82)
    public static let blockCopyActive = ErrorCode(rawValue: 83)
    public static let operationUnsupported = ErrorCode(rawValue: 84)
    public static let ssh = ErrorCode(rawValue: 85)
    public static let agentUnresponsive = ErrorCode(rawValue: 86)
    public static let resourceBusy = ErrorCode(rawValue: 87)
    public static let accessDenied = ErrorCode(rawValue: 88)
    public static let dbusService = ErrorCode(rawValue: 89)
    public static let storageVolExist = ErrorCode(rawValue: 90)
    public static let cpuIncompatible = ErrorCode(rawValue: 91)
    public static let xmlInvalidSchema = ErrorCode(rawValue: 92)
    public static let migrateFinishOk = ErrorCode(rawValue: 93)
    public static let authUnavailable = ErrorCode(rawValue: 94)
    public static let noServer = ErrorCode(rawValue: 95)
    public static let noClient = ErrorCode(rawValue: 96)
    public static let agentUnsynced = ErrorCode(rawValue: 97)
    public static let libssh = ErrorCode(rawValue: 98)
    public static let deviceMissing = ErrorCode(rawValue: 99)
    public static let invalidNwfilterBinding = ErrorCode(rawValue: 100)
    public static let noNwfilterBinding = ErrorCode(rawValue: 101)
    public static let invalidDomainCheckpoint = ErrorCode(rawValue: 102)
    public static let noDomainCheckpoint = ErrorCode(rawValue: 103)
    public static let noDomainBackup = ErrorCode(rawValue: 104)
    public static let invalidNetworkPort = ErrorCode(rawValue: 105)
    public static let networkPortExist = ErrorCode(rawValue: 106)
    public static let noNetworkPort = ErrorCode(rawValue: 107)
    public static let noHostname = ErrorCode(rawValue: 108)
    public static let checkpointInconsistent = ErrorCode(rawValue: 109)
    public static let multipleDomains = ErrorCode(rawValue: 110)
}

extension ErrorCode {
    /// Puts libvirt's wording for this error around the detail text.
    ///
    /// Unknown numbers give the detail unchanged.
    func message(_ detail: String) -> String {
        guard let (prefix, suffix) = Self.wording[rawValue] else { return detail }
        return prefix + detail + suffix
    }

    private static let wording: [Int32: (prefix: String, suffix: String)] = [
        1: ("internal error: ", ""),
        2: ("out of memory: ", ""),
        3: ("this function is not supported by the connection driver: ", ""),
        4: ("unknown host ", ""),
        5: ("no connection driver available for ", ""),
        6: ("invalid connection pointer in ", ""),
        7: ("invalid domain pointer in ", ""),
        8: ("invalid argument: ", ""),
        9: ("operation failed: ", ""),
        10: ("GET operation failed: ", ""),
        11: ("POST operation failed: ", ""),
        12: ("got unknown HTTP error code ", ""),
        13: ("failed to serialize S-Expr: ", ""),
        14: ("could not use Xen hypervisor entry ", ""),
        15: ("failed Xen syscall ", ""),
        16: ("unknown OS type ", ""),
        17: ("missing kernel information: ", ""),
        18: ("missing root device information in ", ""),
        19: ("missing source information for device ", ""),
        20: ("missing target information for device ", ""),
        21: ("missing name information in ", ""),
        22: ("missing operating system information for ", ""),
        23: ("missing devices information for ", ""),
        24: ("could not connect to Xen Store ", ""),
        25: ("too many drivers registered in ", ""),
        26: ("library call failed: ", ""),
        27: ("XML error: ", ""),
        28: ("domain ", " exists already"),
        29: ("operation forbidden: ", ""),
        30: ("failed to open configuration file ", ""),
        31: ("failed to read configuration file ", ""),
        32: ("failed to parse configuration file ", ""),
        33: ("configuration file syntax error: ", ""),
        34: ("failed to write configuration file: ", ""),
        36: ("invalid network pointer in ", ""),
        37: ("network ", " exists already"),
        42: ("Domain not found: ", ""),
        43: ("Network not found: ", ""),
        44: ("invalid MAC address: ", ""),
        45: ("authentication failed: ", ""),
        46: ("invalid storage pool pointer in ", ""),
        47: ("invalid storage volume pointer in ", ""),
        49: ("Storage pool not found: ", ""),
        50: ("Storage volume not found: ", ""),
        52: ("invalid node device pointer in ", ""),
        53: ("Node device not found: ", ""),
        54: ("Security model not found: ", ""),
        55: ("Requested operation is not valid: ", ""),
        57: ("Interface not found: ", ""),
        58: ("invalid interface pointer in ", ""),
        59: ("multiple matching interfaces found: ", ""),
        61: ("Invalid network filter: ", ""),
        62: ("Network filter not found: ", ""),
        63: ("error creating firewall rule: ", ""),
        65: ("Invalid secret: ", ""),
        66: ("Secret not found: ", ""),
        67: ("unsupported configuration: ", ""),
        68: ("Timed out during operation: ", ""),
        69: ("Failed to make domain persistent after migration: ", ""),
        70: ("Hook script execution failed: ", ""),
        71: ("Invalid domain snapshot: ", ""),
        72: ("Domain snapshot not found: ", ""),
        73: ("invalid stream pointer in ", ""),
        74: ("argument unsupported: ", ""),
        75: ("Storage pool probe failed: ", ""),
        76: ("Storage pool already built: ", ""),
        77: ("revert requires force: ", ""),
        78: ("operation aborted: ", ""),
        79: ("authentication cancelled: ", ""),
        80: ("metadata not found: ", ""),
        81: ("Unsafe migration: ", ""),
        82: ("numerical overflow: ", ""),
        83: ("block copy still active: ", ""),
        84: ("Operation not supported: ", ""),
        85: ("SSH transport error: ", ""),
        86: ("Guest agent is not responding: ", ""),
        87: ("resource busy: ", ""),
        88: ("access denied: ", ""),
        89: ("error from service: ", ""),
        90: ("storage volume '", "' exists already"),
        91: ("the CPU is incompatible with host CPU: ", ""),
        92: ("XML document failed to validate against schema: ", ""),
        93: ("migration successfully aborted: ", ""),
        94: ("authentication unavailable: ", ""),
        95: ("Server not found: ", ""),
        96: ("Client not found: ", ""),
        97: ("guest agent replied with wrong id to guest-sync command: ", ""),
        98: ("libssh transport error: ", ""),
        99: ("device not found: ", ""),
        100: ("Invalid network filter binding: ", ""),
        101: ("Network filter binding not found: ", ""),
        102: ("Invalid domain checkpoint: ", ""),
        103: ("Domain checkpoint not found: ", ""),
        104: ("Domain backup job id not found: ", ""),
        105: ("Invalid network port pointer: ", ""),
        106: ("network port ", " exists already"),
        107: ("network port not found: ", ""),
        108: ("no hostname found: ", ""),
        109: ("checkpoint inconsistent: ", ""),
        110: ("multiple matching domains found: ", ""),
    ]
}
