internal import CLibXML2

/// Copies libxml2's tree into values. The parser has bounded depth and size before this runs.
enum TreeReader {
    static func element(_ node: xmlNodePtr) -> XMLElement {
        var result = XMLElement(
            unsafe name(node.pointee.name, node.pointee.ns), line: Int(unsafe xmlGetLineNo(node)))
        var declaration = unsafe node.pointee.nsDef
        while let current = unsafe declaration {
            let prefix = unsafe current.pointee.prefix.map { unsafe "xmlns:" + string($0) } ?? "xmlns"
            result.attributes.append(XMLAttribute(prefix, unsafe current.pointee.href.map { unsafe string($0) } ?? ""))
            unsafe declaration = current.pointee.next
        }
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            result.attributes.append(
                XMLAttribute(
                    unsafe name(current.pointee.name, current.pointee.ns), unsafe value(current.pointee.children)))
            unsafe attribute = current.pointee.next
        }
        var child = unsafe node.pointee.children
        while let current = unsafe child {
            if let node = unsafe self.node(current) { result.children.append(node) }
            unsafe child = current.pointee.next
        }
        return result
    }

    private static func node(_ node: xmlNodePtr) -> XMLNode? {
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE: .element(unsafe element(node))
        case XML_TEXT_NODE: .text(unsafe content(node))
        case XML_CDATA_SECTION_NODE: .cdata(unsafe content(node))
        case XML_COMMENT_NODE: .comment(unsafe content(node))
        case XML_PI_NODE:
            .processingInstruction(
                target: unsafe node.pointee.name.map { unsafe string($0) } ?? "",
                data: unsafe node.pointee.content.map { unsafe string($0) })
        default: nil
        }
    }

    private static func value(_ first: xmlNodePtr?) -> String {
        guard let first = unsafe first else { return "" }
        var text = unsafe content(first)
        var next = unsafe first.pointee.next
        while let current = unsafe next {
            text += unsafe content(current)
            unsafe next = current.pointee.next
        }
        return text
    }

    private static func content(_ node: xmlNodePtr) -> String {
        unsafe node.pointee.content.map { unsafe string($0) } ?? ""
    }

    private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> String {
        let local = unsafe local.map { unsafe string($0) } ?? ""
        guard let prefix = unsafe namespace?.pointee.prefix else { return local }
        return unsafe string(prefix) + ":" + local
    }

    private static func string(_ text: UnsafePointer<xmlChar>) -> String {
        unsafe String(cString: text)
    }
}
