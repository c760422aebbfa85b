// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import XDR

/// Arguments of `EXPLAIN`, procedure 1 of the apus program.
public struct ApusExplainArguments: XDRCodable, Hashable {
    public var program: UInt32
    public var version: UInt32
    public var procedure: Int32
    public var arguments: [UInt8]

    public init(program: UInt32, version: UInt32, procedure: Int32, arguments: [UInt8]) {
        self.program = program
        self.version = version
        self.procedure = procedure
        self.arguments = arguments
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        program = try reader.readUInt32()
        version = try reader.readUInt32()
        procedure = try reader.readInt32()
        arguments = try reader.readOpaque(limit: 33554408)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        writer.write(program)
        writer.write(version)
        writer.write(procedure)
        try writer.writeOpaque(arguments, limit: 33554408)
    }
}

/// Reply of `EXPLAIN`, procedure 1 of the apus program.
public struct ApusExplainReply: XDRCodable, Hashable {
    public var explanation: String

    public init(explanation: String) {
        self.explanation = explanation
    }

    @_lifetime(reader: copy reader)
    public init(from reader: inout XDRReader) throws(XDRError) {
        explanation = try reader.readString(limit: 4194304)
    }

    public func encode(into writer: inout XDRWriter) throws(XDRError) {
        try writer.writeString(explanation, limit: 4194304)
    }
}

