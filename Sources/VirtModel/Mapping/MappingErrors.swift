internal import VirtError

/// The texts of libvirt's XML helpers, in one place.
extension VirtError {
    static func invalidAttribute(_ name: String, in element: String, _ value: String, _ hint: String = "") -> VirtError
    {
        VirtError(
            .xmlError, "Invalid value for attribute '\(name)' in element '\(element)': '\(value)'.\(hint)", domain: .xml
        )
    }

    static func zeroAttribute(_ name: String, in element: String) -> VirtError {
        VirtError(
            .xmlError, "Invalid value for attribute '\(name)' in element '\(element)': Zero is not permitted",
            domain: .xml)
    }

    static func missingAttribute(_ name: String, in element: String) -> VirtError {
        VirtError(.xmlError, "Missing required attribute '\(name)' in element '\(element)'", domain: .xml)
    }

    static func invalidPath(_ path: String, _ value: String) -> VirtError {
        VirtError(.xmlError, "Invalid value '\(value)' for element or attribute '\(path)'", domain: .xml)
    }

    /// Error 67 of the domain parser.
    static func unsupported(_ detail: String) -> VirtError {
        VirtError(.configUnsupported, detail, domain: .domain)
    }

    /// Error 27 of the domain parser.
    static func malformed(_ detail: String) -> VirtError {
        VirtError(.xmlError, detail, domain: .domain)
    }

    /// Error 1 of the domain parser.
    static func internalXML(_ detail: String) -> VirtError {
        VirtError(.internalError, detail, domain: .domain)
    }

    static func badBitmap(_ text: String) -> VirtError {
        VirtError(.invalidArg, "Failed to parse bitmap '\(text)'")
    }
}
