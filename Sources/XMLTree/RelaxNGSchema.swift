internal import CLibXML2
public import VirtError

/// A RELAX NG schema in a file of the host, such as those that libvirt installs.
public struct RelaxNGSchema: Hashable, Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Holds a document against the schema.
    ///
    /// The text must have been accepted by ``XMLDocument/parse(_:name:domain:limits:)`` before, which refuses document
    /// types and sets limits.
    ///
    /// - Throws: error 92 with what libxml2 says, for a document that does not match; error 1 where the schema itself
    ///   cannot be read.
    public func validate(_ text: String) throws(VirtError) {
        let notes = ValidationNotes()
        var text = text
        let outcome = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in unsafe check(characters, notes) }
        }
        switch outcome {
        case .valid: return
        case .noSchema:
            throw VirtError(.internalError, "Unable to parse RNG \(path): \(notes.text)", domain: .xml)
        case .noDocument: throw VirtError(.internalError, "cannot read the document once more", domain: .xml)
        case .invalid:
            throw VirtError(
                .xmlInvalidSchema, "Unable to validate doc against \(path)\n\(notes.text)", domain: .xml,
                cause: "an element, attribute or value is not one that the schema knows at its place",
                cures: ["correct the element named last", "leave out validation: what is not known is then ignored"])
        }
    }

    private enum Outcome {
        case valid, invalid, noSchema, noDocument
    }

    private func check(_ characters: UnsafeBufferPointer<CChar>, _ notes: ValidationNotes) -> Outcome {
        let context = unsafe Unmanaged.passUnretained(notes).toOpaque()
        guard let parser = unsafe xmlRelaxNGNewParserCtxt(path) else { return .noSchema }
        defer { unsafe xmlRelaxNGFreeParserCtxt(parser) }
        unsafe xmlRelaxNGSetParserStructuredErrors(parser, ValidationNotes.receive, context)
        guard let schema = unsafe xmlRelaxNGParse(parser) else { return .noSchema }
        defer { unsafe xmlRelaxNGFree(schema) }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard let count = Int32(exactly: characters.count),
            let document = unsafe xmlReadMemory(characters.baseAddress, count, nil, nil, options)
        else { return .noDocument }
        defer { unsafe xmlFreeDoc(document) }
        guard let validator = unsafe xmlRelaxNGNewValidCtxt(schema) else { return .noSchema }
        defer { unsafe xmlRelaxNGFreeValidCtxt(validator) }
        unsafe xmlRelaxNGSetValidStructuredErrors(validator, ValidationNotes.receive, context)
        return unsafe xmlRelaxNGValidateDoc(validator, document) == 0 ? .valid : .invalid
    }
}

/// Collects what libxml2 reports.
@safe private final class ValidationNotes {
    private(set) var text = ""

    static let receive: xmlStructuredErrorFunc = { context, error in
        guard let context = unsafe context, let message = unsafe error?.pointee.message else { return }
        let notes = unsafe Unmanaged<ValidationNotes>.fromOpaque(context).takeUnretainedValue()
        // Enough for any person; a hostile document cannot make it grow without end.
        if notes.text.utf8.count < 65_536 { notes.text += unsafe String(cString: message) }
    }
}
