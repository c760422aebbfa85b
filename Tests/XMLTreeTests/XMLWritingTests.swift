import Testing
import XMLTree

@Suite struct XMLWritingTests {
    @Test func libvirtFormatting() {
        var child = XMLElement("c", attributes: [XMLAttribute("q", "a'b\"<&>\u{1}")])
        child.children = [.text("<'>")]
        let root = XMLElement("a", children: [.element(XMLElement("b")), .element(child)])
        #expect(
            root.formatted() == """
                <a>
                  <b/>
                  <c q='a&apos;b&quot;&lt;&amp;&gt;'>&lt;&apos;&gt;</c>
                </a>

                """)
    }

    @Test func elementsWithoutContentCanBeTakenBack() {
        var writer = XMLWriter()
        let root = writer.begin("a")
        let empty = writer.begin("b")
        #expect(writer.isEmpty(since: empty))
        writer.takeBack(empty)
        writer.attribute("c", 7)
        writer.attribute("d", hex: 10, digits: 4)
        writer.end("a", root)
        #expect(writer.string == "<a c='7' d='0x000a'/>\n")
    }

    @Test func foreignElementsKeepLibxmlFormatting() throws {
        let text = "<m><x:a xmlns:x='urn:x' k=\"1'\"><x:b/><!-- c --></x:a><t>p<b>q</b></t><u v='ä'>ä</u></m>"
        let root = try XMLDocument.parse(text).root
        #expect(
            root.formatted(level: 1, foreign: true) == """
                  <m>
                    <x:a xmlns:x="urn:x" k="1'">
                      <x:b/>
                      <!-- c -->
                    </x:a>
                    <t>p<b>q</b></t>
                    <u v="&#xE4;">ä</u>
                  </m>

                """)
    }
}
