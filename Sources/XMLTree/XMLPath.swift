internal import CLibXML2
public import VirtError

/// XPath 1.0 on a document, as `virsh dumpxml --xpath` offers it.
public enum XMLPath {
    /// The nodes that an expression finds, each as text.
    ///
    /// - Parameter wrap: the name of an element to put them all into; the answer then is a single text.
    /// - Throws: what ``XMLDocument/parse(_:name:domain:limits:)`` throws for the document; error 1 where the expression
    ///   cannot be evaluated.
    public static func select(
        _ expression: String, in text: String, wrap: String? = nil
    ) throws(VirtError) -> [String] {
        // Refuses what must not come near libxml2's own reader: document types, and anything beyond the limits.
        _ = try XMLDocument.parse(text)
        var text = text
        let found = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe select(expression, characters, wrap)
            }
        }
        guard let found else {
            throw VirtError(
                .internalError, "Incorrect XPath expression '\(expression)'", domain: .xml,
                cause: "the expression is not one of XPath 1.0, or finds no set of nodes")
        }
        return found
    }

    private static func select(
        _ expression: String, _ characters: UnsafeBufferPointer<CChar>, _ wrap: String?
    ) -> [String]? {
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NOBLANKS.rawValue)
        guard let count = Int32(exactly: characters.count),
            let document = unsafe xmlReadMemory(characters.baseAddress, count, nil, nil, options)
        else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let context = unsafe xmlXPathNewContext(document) else { return nil }
        defer { unsafe xmlXPathFreeContext(context) }
        unsafe context.pointee.error = { _, _ in }
        guard let object = unsafe xmlXPathEval(expression, context) else { return nil }
        defer { unsafe xmlXPathFreeObject(object) }
        guard unsafe object.pointee.type == XPATH_NODESET else { return nil }
        var nodes = unsafe [xmlNodePtr]()
        if let set = unsafe object.pointee.nodesetval, let table = unsafe set.pointee.nodeTab {
            for index in 0..<Int(unsafe set.pointee.nodeNr) {
                if let node = unsafe table[index] { unsafe nodes.append(node) }
            }
        }
        guard let wrap else {
            var texts: [String] = []
            for index in unsafe nodes.indices { unsafe texts.append(dump(nodes[index], in: document)) }
            return texts
        }
        return unsafe wrapped(nodes, wrap).map { [$0] }
    }

    private static func wrapped(_ nodes: [xmlNodePtr], _ name: String) -> String? {
        guard let document = unsafe xmlNewDoc(nil) else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlNewNode(nil, name) else { return nil }
        unsafe xmlDocSetRootElement(document, root)
        for index in unsafe nodes.indices {
            guard let copy = unsafe xmlDocCopyNode(nodes[index], document, 1) else { return nil }
            unsafe xmlAddChild(root, copy)
        }
        return unsafe dump(root, in: document)
    }

    private static func dump(_ node: xmlNodePtr, in document: xmlDocPtr) -> String {
        guard let buffer = unsafe xmlBufferCreate() else { return "" }
        defer { unsafe xmlBufferFree(buffer) }
        guard unsafe xmlNodeDump(buffer, document, node, 0, 1) >= 0, let text = unsafe xmlBufferContent(buffer) else {
            return ""
        }
        return unsafe String(cString: text)
    }
}
