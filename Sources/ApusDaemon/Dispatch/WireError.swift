import LibvirtProtocol
import VirtError

extension MessageError {
    /// The error as libvirt puts it on the wire: the text, and beside it its format and the detail that went into it.
    init(_ error: VirtError) {
        var strings: [String?] = error.strings
        if error.strings.count <= 1 {
            let detail = error.strings.first ?? error.message
            let format = VirtError(error.code, "%s").message
            strings =
                VirtError(error.code, detail).message == error.message ? [format, detail] : ["%s", error.message]
        }
        // Default implementations do not know which part of the stack they stand for.
        let isUnattributed = error.code == .noSupport && error.domain == .none
        let domain = isUnattributed ? ErrorDomain.api(of: error.strings.first ?? "") : error.domain
        strings = (strings + [nil, nil, nil]).map { $0.map(Self.fitting) }
        self.init(
            code: error.code.rawValue, domain: domain.rawValue, message: Self.fitting(error.message),
            level: error.level.rawValue, dom: nil, str1: strings[0], str2: strings[1], str3: strings[2],
            int1: error.int1, int2: error.int2, net: nil)
    }

    /// As much of a text as a message can hold: one that repeats what it refuses may be longer than that.
    private static func fitting(_ text: String) -> String {
        text.utf8.count <= longest ? text : String(decoding: text.utf8.prefix(longest - 4), as: UTF8.self)
    }

    /// `VIR_NET_MESSAGE_STRING_MAX`.
    private static let longest = 4_194_304
}
