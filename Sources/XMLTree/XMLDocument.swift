internal import CLibXML2
public import VirtError

/// A parsed document: its root element.
public struct XMLDocument: Hashable, Sendable {
    public var root: XMLElement

    public init(root: XMLElement) {
        self.root = root
    }

    /// Parses text from outside.
    ///
    /// No document type, no entity other than the predefined ones, no network. White space between elements is dropped
    /// where libxml2 holds it for indentation.
    ///
    /// - Parameters:
    ///   - name: what error texts call the document, such as `(domain_definition)`.
    ///   - domain: the part of the stack that asks, for the error.
    /// - Throws: error 35 with line, text and pointer for malformed text, 27 for a document type or an exceeded limit.
    public static func parse(
        _ text: String, name: String? = nil, domain: ErrorDomain = .xml, limits: XMLLimits = .standard
    ) throws(VirtError) -> XMLDocument {
        var text = text
        let result = text.withUTF8 { bytes in
            unsafe parse(UnsafeBufferPointer(rebasing: bytes[...]), name: name, domain: domain, limits: limits)
        }
        return try result.get()
    }

    /// Parses bytes in the encoding that they declare, UTF-8 by default.
    public static func parse(
        bytes: [UInt8], name: String? = nil, domain: ErrorDomain = .xml, limits: XMLLimits = .standard
    ) throws(VirtError) -> XMLDocument {
        let result = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe parse(bytes, name: name, domain: domain, limits: limits)
        }
        return try result.get()
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String?, domain: ErrorDomain, limits: XMLLimits
    ) -> Result<XMLDocument, VirtError> {
        guard bytes.count <= limits.bytes else {
            return .failure(VirtError(.xmlError, "document is larger than \(limits.bytes) bytes", domain: domain))
        }
        guard let context = unsafe xmlNewParserCtxt(), let sax = unsafe context.pointee.sax else {
            return .failure(VirtError(.noMemory, "XML parser", domain: domain))
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        let watch = ParseWatch(limits: limits)
        unsafe context.pointee._private = Unmanaged.passUnretained(watch).toOpaque()
        unsafe sax.pointee.serror = { context, error in
            guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            unsafe ParseWatch.of(context)?.record(error, context)
        }
        unsafe sax.pointee.internalSubset = { context, _, _, _ in
            guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            unsafe ParseWatch.of(context)?.stop(context, "document type declarations are not allowed")
        }
        unsafe sax.pointee.startElementNs = {
            context, name, prefix, uri, namespaces, list, attributes, defaults, values in
            guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
                let watch = unsafe ParseWatch.of(parser)
            else { return }
            guard watch.enter(attributes: Int(attributes) + Int(namespaces)) else {
                unsafe watch.stop(parser, watch.exceeded)
                return
            }
            unsafe xmlSAX2StartElementNs(
                context, name, prefix, uri, namespaces, list, attributes, defaults, values)
        }
        unsafe sax.pointee.endElementNs = { context, name, prefix, uri in
            guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            unsafe ParseWatch.of(parser)?.depth -= 1
            unsafe xmlSAX2EndElementNs(context, name, prefix, uri)
        }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOBLANKS.rawValue)
        let start = unsafe bytes.baseAddress.map { unsafe UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
        let document = unsafe withExtendedLifetime(watch) {
            unsafe xmlCtxtReadMemory(context, start, Int32(clamping: bytes.count), name, nil, options)
        }
        defer { unsafe xmlFreeDoc(document) }
        if let refusal = watch.refusal {
            return .failure(VirtError(.xmlError, refusal, domain: domain))
        }
        guard unsafe context.pointee.wellFormed != 0, let document = unsafe document,
            let root = unsafe xmlDocGetRootElement(document)
        else {
            if watch.message == nil, bytes.isEmpty {
                watch.emptyDocument()
            }
            return .failure(watch.error(name: name, domain: domain))
        }
        return .success(XMLDocument(root: unsafe TreeReader.element(root)))
    }
}
