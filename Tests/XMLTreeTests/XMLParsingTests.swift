import Testing
import VirtError
import XMLTree

@Suite struct XMLParsingTests {
    private func failure(_ text: String, limits: XMLLimits = .standard) -> VirtError? {
        do throws(VirtError) {
            _ = try XMLDocument.parse(text, name: "(domain_definition)", domain: .domain, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func orderNamespacesAndLinesSurvive() throws {
        let root = try XMLDocument.parse(
            "<a z='1' b='2'>\n  <q:c xmlns:q='urn:q' q:d='3'>x<e/>y</q:c>\n  <f/>\n</a>"
        ).root
        #expect(root.attributes == [XMLAttribute("z", "1"), XMLAttribute("b", "2")])
        #expect(root.elements.map(\.name) == ["q:c", "f"])
        #expect(root.elements.map(\.line) == [2, 3])
        let inner = try #require(root.element("q:c"))
        #expect(inner.attributes == [XMLAttribute("xmlns:q", "urn:q"), XMLAttribute("q:d", "3")])
        #expect(inner.children == [.text("x"), .element(XMLElement("e")), .text("y")])
        #expect(inner.text == "xy")
    }

    /// Texts as stock libvirt 9.0 gives them for the same input.
    @Test(arguments: [
        (
            "<domain type='qemu'>\n  <name>x</nam>\n</domain>",
            "2: Opening and ending tag mismatch: name line 2 and nam\n  <name>x</nam>\n---------------^"
        ),
        ("<domain type='qemu'>\n  <name>x</name>\n", "3: Premature end of data in tag domain line 1\n(null)\n^"),
        ("", "1: Document is empty\n(null)\n^"),
        ("  \n", "2: Start tag expected, '<' not found\n(null)\n^"),
        ("hello", "1: Start tag expected, '<' not found\nhello\n^"),
        (
            "<domain type='qemu' type='kvm'/>",
            "1: Attribute type redefined\n<domain type='qemu' type='kvm'/>\n------------------------------^"
        ),
        (
            "<domain type='qemu'>\n\t<name>x</name>\t<a b=c/>\n</domain>",
            "2: AttValue: \" or ' expected\n\t<name>x</name>\t<a b=c/>\n\t--------------\t-----^"
        ),
        (
            "<domain type='qemu'>\n<name>&foo;</name>\n</domain>",
            "2: Entity 'foo' not defined\n<name>&foo;</name>\n-----------^"
        ),
        (
            "<domain type='qemu'>\n<name>a & b</name>\n</domain>",
            "2: xmlParseEntityRef: no name\n<name>a & b</name>\n---------^"
        ),
    ])
    func malformedTextIsRefusedAsLibvirtDoes(text: String, message: String) throws {
        let error = try #require(failure(text))
        #expect(error.code == .xmlDetail)
        #expect(error.domain == .domain)
        #expect(error.message == "(domain_definition):" + message)
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ])
    func documentTypesAreRefused(text: String) throws {
        let error = try #require(failure(text))
        #expect(error.code == .xmlError)
        #expect(error.message == "XML error: document type declarations are not allowed")
    }

    @Test func limitsHold() throws {
        let limits = XMLLimits(bytes: 200, depth: 4, elements: 6, attributes: 3)
        #expect(failure("<a><b><c><d/></c></b></a>", limits: limits) == nil)
        #expect(failure("<a><b><c><d><e/></d></c></b></a>", limits: limits)?.message.contains("deeper than 4") == true)
        #expect(failure("<a><b/><b/><b/><b/><b/></a>", limits: limits) == nil)
        #expect(failure("<a><b/><b/><b/><b/><b/><b/></a>", limits: limits)?.message.contains("6 elements") == true)
        #expect(failure("<a b='1' c='2' d='3'/>", limits: limits) == nil)
        #expect(failure("<a b='1' c='2' d='3' e='4'/>", limits: limits)?.message.contains("3 attributes") == true)
        let long = "<a>" + String(repeating: "x", count: 200) + "</a>"
        #expect(failure(long, limits: limits)?.message.contains("200 bytes") == true)
    }

    @Test func invalidUTF8IsAnError() {
        #expect(throws: VirtError.self) {
            try XMLDocument.parse(bytes: Array("<a>".utf8) + [0xFF] + Array("</a>".utf8))
        }
    }
}
