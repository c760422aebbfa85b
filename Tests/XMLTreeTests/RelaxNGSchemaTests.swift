import Glibc
import Testing
import VirtError

@testable import XMLTree

struct RelaxNGSchemaTests {
    private func withSchema(_ text: String, _ body: (RelaxNGSchema) throws -> Void) throws {
        var template = Array("/tmp/apus-schema-XXXXXX".utf8CString)
        let descriptor = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
        try #require(descriptor >= 0)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            close(descriptor)
            unlink(path)
        }
        let bytes = Array(text.utf8)
        try #require(write(descriptor, bytes, bytes.count) == bytes.count)
        try body(RelaxNGSchema(path: path))
    }

    private let schema = """
        <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><optional><element name="b"><text/></element></optional></element>
        """

    @Test func whatMatchesIsAccepted() throws {
        try withSchema(schema) {
            try $0.validate("<a/>")
            try $0.validate("<a><b>x</b></a>")
        }
    }

    @Test(arguments: ["<a><c/></a>", "<b/>", "<a x='1'/>"])
    func whatDoesNotIsNamed(text: String) throws {
        try withSchema(schema) { schema in
            let error = #expect(throws: VirtError.self) { try schema.validate(text) }
            #expect(error?.code == .xmlInvalidSchema)
            #expect(error?.domain == .xml)
            #expect(
                error?.message.hasPrefix("XML document failed to validate against schema: Unable to validate doc")
                    == true)
            #expect(error?.message.hasSuffix("\n") == true)
        }
    }

    @Test func aBrokenSchemaIsAnError() throws {
        try withSchema("<nonsense/>") { schema in
            let error = #expect(throws: VirtError.self) { try schema.validate("<a/>") }
            #expect(error?.code == .internalError)
        }
        let error = #expect(throws: VirtError.self) { try RelaxNGSchema(path: "/nowhere.rng").validate("<a/>") }
        #expect(error?.code == .internalError)
    }
}
