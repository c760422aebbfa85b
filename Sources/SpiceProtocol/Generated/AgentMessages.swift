// swift-format-ignore-file
// Generated from Protocol/spice.tsv by protocolgen. Do not edit; run `make generate`.

/// What both sides say: the guest agent.
public enum AgentMessage: SpiceMessage {
    /// The pointer is there.
    case mouseState(MouseState)
    /// The monitors that the guest should have.
    case monitorsConfig(MonitorsConfig)
    /// The answer to a request.
    case reply(Reply)
    /// Clipboard contents.
    case clipboard(Clipboard)
    /// What the guest should do without.
    case displayConfig(DisplayConfig)
    /// What this side can do.
    case announceCapabilities(AnnounceCapabilities)
    /// There are new clipboard contents here, in these forms.
    case clipboardGrab(ClipboardGrab)
    /// Ask for clipboard contents.
    case clipboardRequest(ClipboardRequest)
    /// There are no clipboard contents here any more.
    case clipboardRelease(ClipboardRelease)
    /// A file follows: a key file with its name and size.
    case fileStart(FileStart)
    /// How a file gets on.
    case fileStatus(FileStatus)
    /// A piece of a file.
    case fileData(FileData)
    /// The client is gone.
    case clientDisconnected
    /// Larger clipboard contents are not wanted.
    case maximumClipboard(MaximumClipboard)
    /// Volume as the client has it.
    case audioVolumeSync(AudioVolumeSync)
    /// The devices behind the monitors.
    case graphicsDeviceInfo(GraphicsDeviceInfo)

    /// The pointer is there.
    public struct MouseState: Hashable, Sendable {
        public var x: UInt32
        public var y: UInt32
        public var buttons: UInt32
        public var display: UInt8
        public init(x: UInt32, y: UInt32, buttons: UInt32, display: UInt8) {
            self.x = x
            self.y = y
            self.buttons = buttons
            self.display = display
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            x = try reader.readUInt32()
            y = try reader.readUInt32()
            buttons = try reader.readUInt32()
            display = try reader.readUInt8()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(x)
            writer.write(y)
            writer.write(buttons)
            writer.write(display)
        }
    }

    /// The monitors that the guest should have.
    public struct MonitorsConfig: Hashable, Sendable {
        public var flags: AgentMonitorsFlags
        public var monitors: [AgentMonitor]
        public var physicalSizes: [AgentMonitorSize]?
        public init(flags: AgentMonitorsFlags, monitors: [AgentMonitor], physicalSizes: [AgentMonitorSize]? = nil) {
            self.flags = flags
            self.monitors = monitors
            self.physicalSizes = physicalSizes
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt32())
            flags = try AgentMonitorsFlags(from: &reader)
            monitors = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try AgentMonitor(from: &reader) }
            if flags.rawValue & 2 != 0 {
                physicalSizes = try reader.readArrayToEnd { (reader: inout SpiceReader) throws(SpiceError) in try AgentMonitorSize(from: &reader) }
            } else {
                physicalSizes = nil
            }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(monitors.count, as: UInt32.self)
            try flags.encode(into: &writer)
            for element in monitors { try element.encode(into: &writer) }
            if flags.rawValue & 2 != 0 {
                guard let value = physicalSizes else { throw .missingField("physicalSizes") }
                for element in value { try element.encode(into: &writer) }
            }
        }
    }

    /// The answer to a request.
    public struct Reply: Hashable, Sendable {
        public var type: UInt32
        public var error: AgentResult
        public init(type: UInt32, error: AgentResult) {
            self.type = type
            self.error = error
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            type = try reader.readUInt32()
            error = try AgentResult(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(type)
            try error.encode(into: &writer)
        }
    }

    /// Clipboard contents.
    public struct Clipboard: Hashable, Sendable {
        public var selection: ClipboardSelection?
        public var type: ClipboardType
        public var data: ArraySlice<UInt8>
        public init(selection: ClipboardSelection? = nil, type: ClipboardType, data: ArraySlice<UInt8>) {
            self.selection = selection
            self.type = type
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            if reader.options.contains(.selection) {
                selection = try ClipboardSelection(from: &reader)
            } else {
                selection = nil
            }
            if reader.options.contains(.selection) { _ = try reader.readBytes(3) }
            type = try ClipboardType(from: &reader)
            data = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            if writer.options.contains(.selection) {
                guard let value = selection else { throw .missingField("selection") }
                try value.encode(into: &writer)
            }
            if writer.options.contains(.selection) {
                writer.write(zeros: 3)
            }
            try type.encode(into: &writer)
            writer.write(data)
        }
    }

    /// What the guest should do without.
    public struct DisplayConfig: Hashable, Sendable {
        public var flags: AgentDisplayFlags
        public var depth: UInt32
        public init(flags: AgentDisplayFlags, depth: UInt32) {
            self.flags = flags
            self.depth = depth
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            flags = try AgentDisplayFlags(from: &reader)
            depth = try reader.readUInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try flags.encode(into: &writer)
            writer.write(depth)
        }
    }

    /// What this side can do.
    public struct AnnounceCapabilities: Hashable, Sendable {
        public var request: UInt32
        public var capabilities: [UInt32]
        public init(request: UInt32, capabilities: [UInt32]) {
            self.request = request
            self.capabilities = capabilities
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            request = try reader.readUInt32()
            capabilities = try reader.readArrayToEnd { (reader: inout SpiceReader) throws(SpiceError) in try reader.readUInt32() }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(request)
            for element in capabilities { writer.write(element) }
        }
    }

    /// There are new clipboard contents here, in these forms.
    public struct ClipboardGrab: Hashable, Sendable {
        public var selection: ClipboardSelection?
        public var serial: UInt32?
        public var types: [ClipboardType]
        public init(selection: ClipboardSelection? = nil, serial: UInt32? = nil, types: [ClipboardType]) {
            self.selection = selection
            self.serial = serial
            self.types = types
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            if reader.options.contains(.selection) {
                selection = try ClipboardSelection(from: &reader)
            } else {
                selection = nil
            }
            if reader.options.contains(.selection) { _ = try reader.readBytes(3) }
            if reader.options.contains(.serial) {
                serial = try reader.readUInt32()
            } else {
                serial = nil
            }
            types = try reader.readArrayToEnd { (reader: inout SpiceReader) throws(SpiceError) in try ClipboardType(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            if writer.options.contains(.selection) {
                guard let value = selection else { throw .missingField("selection") }
                try value.encode(into: &writer)
            }
            if writer.options.contains(.selection) {
                writer.write(zeros: 3)
            }
            if writer.options.contains(.serial) {
                guard let value = serial else { throw .missingField("serial") }
                writer.write(value)
            }
            for element in types { try element.encode(into: &writer) }
        }
    }

    /// Ask for clipboard contents.
    public struct ClipboardRequest: Hashable, Sendable {
        public var selection: ClipboardSelection?
        public var type: ClipboardType
        public init(selection: ClipboardSelection? = nil, type: ClipboardType) {
            self.selection = selection
            self.type = type
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            if reader.options.contains(.selection) {
                selection = try ClipboardSelection(from: &reader)
            } else {
                selection = nil
            }
            if reader.options.contains(.selection) { _ = try reader.readBytes(3) }
            type = try ClipboardType(from: &reader)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            if writer.options.contains(.selection) {
                guard let value = selection else { throw .missingField("selection") }
                try value.encode(into: &writer)
            }
            if writer.options.contains(.selection) {
                writer.write(zeros: 3)
            }
            try type.encode(into: &writer)
        }
    }

    /// There are no clipboard contents here any more.
    public struct ClipboardRelease: Hashable, Sendable {
        public var selection: ClipboardSelection?
        public init(selection: ClipboardSelection? = nil) {
            self.selection = selection
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            if reader.options.contains(.selection) {
                selection = try ClipboardSelection(from: &reader)
            } else {
                selection = nil
            }
            if reader.options.contains(.selection) { _ = try reader.readBytes(3) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            if writer.options.contains(.selection) {
                guard let value = selection else { throw .missingField("selection") }
                try value.encode(into: &writer)
            }
            if writer.options.contains(.selection) {
                writer.write(zeros: 3)
            }
        }
    }

    /// A file follows: a key file with its name and size.
    public struct FileStart: Hashable, Sendable {
        public var id: UInt32
        public var description: ArraySlice<UInt8>
        public init(id: UInt32, description: ArraySlice<UInt8>) {
            self.id = id
            self.description = description
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            description = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            writer.write(description)
        }
    }

    /// How a file gets on.
    public struct FileStatus: Hashable, Sendable {
        public var id: UInt32
        public var status: AgentFileStatus
        public var detail: ArraySlice<UInt8>
        public init(id: UInt32, status: AgentFileStatus, detail: ArraySlice<UInt8>) {
            self.id = id
            self.status = status
            self.detail = detail
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            status = try AgentFileStatus(from: &reader)
            detail = reader.readRest()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            try status.encode(into: &writer)
            writer.write(detail)
        }
    }

    /// A piece of a file.
    public struct FileData: Hashable, Sendable {
        public var id: UInt32
        public var data: ArraySlice<UInt8>
        public init(id: UInt32, data: ArraySlice<UInt8>) {
            self.id = id
            self.data = data
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            id = try reader.readUInt32()
            let size = try reader.length(reader.readUInt64())
            data = try reader.readBytes(size)
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(id)
            try writer.writeCount(data.count, as: UInt64.self)
            writer.write(data)
        }
    }

    /// Larger clipboard contents are not wanted.
    public struct MaximumClipboard: Hashable, Sendable {
        public var bytes: Int32
        public init(bytes: Int32) {
            self.bytes = bytes
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            bytes = try reader.readInt32()
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(bytes)
        }
    }

    /// Volume as the client has it.
    public struct AudioVolumeSync: Hashable, Sendable {
        public var isPlayback: UInt8
        public var mute: UInt8
        public var volume: [UInt16]
        public init(isPlayback: UInt8, mute: UInt8, volume: [UInt16]) {
            self.isPlayback = isPlayback
            self.mute = mute
            self.volume = volume
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            isPlayback = try reader.readUInt8()
            mute = try reader.readUInt8()
            let count = try reader.length(reader.readUInt8())
            volume = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try reader.readUInt16() }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            writer.write(isPlayback)
            writer.write(mute)
            try writer.writeCount(volume.count, as: UInt8.self)
            for element in volume { writer.write(element) }
        }
    }

    /// The devices behind the monitors.
    public struct GraphicsDeviceInfo: Hashable, Sendable {
        public var devices: [AgentDevice]
        public init(devices: [AgentDevice]) {
            self.devices = devices
        }
        init(from reader: inout SpiceReader) throws(SpiceError) {
            let count = try reader.length(reader.readUInt32())
            devices = try reader.readArray(count) { (reader: inout SpiceReader) throws(SpiceError) in try AgentDevice(from: &reader) }
        }
        func encode(into writer: inout SpiceWriter) throws(SpiceError) {
            try writer.writeCount(devices.count, as: UInt32.self)
            for element in devices { try element.encode(into: &writer) }
        }
    }

    public init(number: UInt16, body: [UInt8], options: SpiceOptions = []) throws(SpiceError) {
        var reader = SpiceReader(body, options: options)
        switch number {
        case 1: self = .mouseState(try MouseState(from: &reader))
        case 2: self = .monitorsConfig(try MonitorsConfig(from: &reader))
        case 3: self = .reply(try Reply(from: &reader))
        case 4: self = .clipboard(try Clipboard(from: &reader))
        case 5: self = .displayConfig(try DisplayConfig(from: &reader))
        case 6: self = .announceCapabilities(try AnnounceCapabilities(from: &reader))
        case 7: self = .clipboardGrab(try ClipboardGrab(from: &reader))
        case 8: self = .clipboardRequest(try ClipboardRequest(from: &reader))
        case 9: self = .clipboardRelease(try ClipboardRelease(from: &reader))
        case 10: self = .fileStart(try FileStart(from: &reader))
        case 11: self = .fileStatus(try FileStatus(from: &reader))
        case 12: self = .fileData(try FileData(from: &reader))
        case 13: self = .clientDisconnected
        case 14: self = .maximumClipboard(try MaximumClipboard(from: &reader))
        case 15: self = .audioVolumeSync(try AudioVolumeSync(from: &reader))
        case 16: self = .graphicsDeviceInfo(try GraphicsDeviceInfo(from: &reader))
        default: throw .unknownMessage(number)
        }
    }
    public var number: UInt16 {
        switch self {
        case .mouseState: 1
        case .monitorsConfig: 2
        case .reply: 3
        case .clipboard: 4
        case .displayConfig: 5
        case .announceCapabilities: 6
        case .clipboardGrab: 7
        case .clipboardRequest: 8
        case .clipboardRelease: 9
        case .fileStart: 10
        case .fileStatus: 11
        case .fileData: 12
        case .clientDisconnected: 13
        case .maximumClipboard: 14
        case .audioVolumeSync: 15
        case .graphicsDeviceInfo: 16
        }
    }
    public func body(options: SpiceOptions = []) throws(SpiceError) -> [UInt8] {
        var writer = SpiceWriter(options: options)
        switch self {
        case .mouseState(let value): try value.encode(into: &writer)
        case .monitorsConfig(let value): try value.encode(into: &writer)
        case .reply(let value): try value.encode(into: &writer)
        case .clipboard(let value): try value.encode(into: &writer)
        case .displayConfig(let value): try value.encode(into: &writer)
        case .announceCapabilities(let value): try value.encode(into: &writer)
        case .clipboardGrab(let value): try value.encode(into: &writer)
        case .clipboardRequest(let value): try value.encode(into: &writer)
        case .clipboardRelease(let value): try value.encode(into: &writer)
        case .fileStart(let value): try value.encode(into: &writer)
        case .fileStatus(let value): try value.encode(into: &writer)
        case .fileData(let value): try value.encode(into: &writer)
        case .clientDisconnected: break
        case .maximumClipboard(let value): try value.encode(into: &writer)
        case .audioVolumeSync(let value): try value.encode(into: &writer)
        case .graphicsDeviceInfo(let value): try value.encode(into: &writer)
        }
        return try writer.finish()
    }
    public static func name(of number: UInt16) -> String? {
        switch number {
        case 1: "mouseState"
        case 2: "monitorsConfig"
        case 3: "reply"
        case 4: "clipboard"
        case 5: "displayConfig"
        case 6: "announceCapabilities"
        case 7: "clipboardGrab"
        case 8: "clipboardRequest"
        case 9: "clipboardRelease"
        case 10: "fileStart"
        case 11: "fileStatus"
        case 12: "fileData"
        case 13: "clientDisconnected"
        case 14: "maximumClipboard"
        case 15: "audioVolumeSync"
        case 16: "graphicsDeviceInfo"
        default: nil
        }
    }
}

