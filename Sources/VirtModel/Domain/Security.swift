internal import VirtError

/// A `<seclabel>` of the domain.
public struct SecurityLabel: Hashable, Sendable {
    public enum Kind: String, XMLToken {
        case none, dynamic, `static`
    }

    public var type: Kind = .dynamic
    public var model: String?
    public var relabel: Bool?
    /// Live only for dynamic labels.
    public var label: String?
    public var imageLabel: String?
    public var baseLabel: String?

    public init() {}
}

/// `<launchSecurity>`.
public enum LaunchSecurity: Hashable, Sendable {
    case sev(SEVLaunch)
    case s390PV
}

/// Memory encryption of AMD processors.
public struct SEVLaunch: Hashable, Sendable {
    public var kernelHashes: Bool?
    public var cBitPosition: UInt32?
    public var reducedPhysicalBits: UInt32?
    public var policy: UInt32 = 0
    public var dhCertificate: String?
    public var session: String?

    public init() {}
}

/// A `<cipher>` of `<keywrap>`.
public struct KeyWrap: Hashable, Sendable {
    public enum Cipher: String, XMLToken {
        case aes, dea
    }

    public var cipher: Cipher = .aes
    public var state = false

    public init() {}
}

// MARK: - Mapping

extension SecurityLabel: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("type", &type)
        try x.attribute("model", &model)
        if x.isReading || type != .none {
            if x.isWriting && relabel == nil { relabel = type == .dynamic }
            try x.yesNo("relabel", &relabel)
        }
        try x.textElement("label", &label)
        try x.textElement("imagelabel", &imageLabel)
        if x.isReading && x.isInactive {
            imageLabel = nil
            if type == .dynamic { label = nil }
        }
        try x.textElement("baselabel", &baseLabel)
        if x.isReading { try check() }
    }
}

extension SecurityLabel {
    private func check() throws(VirtError) {
        switch (type, relabel) {
        case (.dynamic, false?):
            throw VirtError(
                .configUnsupported, "dynamic label type must use resource relabeling", domain: .domain,
                cures: ["use type='static' with a label of your own"])
        case (.none, true?):
            throw VirtError(
                .configUnsupported, "resource relabeling is not compatible with 'none' label type", domain: .domain)
        case (.static, _) where label == nil:
            throw VirtError(.xmlError, "security label is missing", domain: .domain)
        default: break
        }
    }
}

extension LaunchSecurity {
    private enum Kind: String, XMLToken {
        case sev
        case s390PV = "s390-pv"
    }

    /// `<launchSecurity>` below `<domain>`.
    static func map(_ value: inout LaunchSecurity?, _ x: XMLMapper) throws(VirtError) {
        try x.group("launchSecurity", when: value != nil) { () throws(VirtError) in
            var kind: Kind?
            var sev = SEVLaunch()
            switch value {
            case .sev(let present)?:
                kind = .sev
                sev = present
            case .s390PV?: kind = .s390PV
            case nil: break
            }
            try x.attribute("type", &kind)
            guard let kind else { throw VirtError.missingAttribute("type", in: "launchSecurity") }
            if kind == .sev { try sev.map(x) }
            value = kind == .sev ? .sev(sev) : .s390PV
        }
    }
}

extension SEVLaunch {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.yesNo("kernelHashes", &kernelHashes)
        try x.textElement("cbitpos", &cBitPosition)
        try x.textElement("reducedPhysBits", &reducedPhysicalBits)
        var text: String? = x.isReading ? nil : Self.hex(policy)
        try x.textElement("policy", &text)
        if x.isReading {
            guard let number = text.flatMap({ XMLNumber.anyBase($0) }), let value = UInt32(exactly: number) else {
                throw VirtError.malformed("failed to get launch security policy")
            }
            policy = value
        }
        try x.textElement("dhCert", &dhCertificate)
        try x.textElement("session", &session)
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "0x" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension KeyWrap: XMLMapped {
    mutating func map(_ x: XMLMapper) throws(VirtError) {
        try x.attribute("name", &cipher, required: true)
        var on: Bool? = x.isReading ? nil : state
        try x.onOff("state", &on)
        try x.refuse(if: on == nil, .missingAttribute("state", in: "cipher"))
        state = on ?? false
    }
}
