/// What a server or client asks for; the values are those of the wire (SPICE_IMAGE_COMPRESSION), except that 0 is none.
public enum CompressionMode: UInt8, Sendable, CaseIterable {
    case off = 1
    case autoGLZ = 2
    case autoLZ = 3
    case quic = 4
    case glz = 5
    case lz = 6
    case lz4 = 7

    /// The name in configuration files and command lines (`image-compression=`).
    public var name: String {
        switch self {
        case .off: "off"
        case .autoGLZ: "auto_glz"
        case .autoLZ: "auto_lz"
        case .quic: "quic"
        case .glz: "glz"
        case .lz: "lz"
        case .lz4: "lz4"
        }
    }

    public init?(name: String) {
        guard let mode = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = mode
    }
}

/// When a compression for slow networks is used (`jpeg-wan-compression=`, `zlib-glz-wan-compression=`).
public enum WANCompression: Sendable {
    /// For clients whose link was measured to be slow.
    case automatic
    case never
    case always

    public func isOn(lowBandwidth: Bool) -> Bool {
        switch self {
        case .automatic: lowBandwidth
        case .never: false
        case .always: true
        }
    }
}

/// The settings of one client, changeable at any time between two images.
public struct CompressionSettings: Sendable, Equatable {
    public var mode: CompressionMode
    public var jpeg: WANCompression
    public var zlibGLZ: WANCompression
    /// Whether the net test at the start measured less than 10 Mib/s.
    public var isLowBandwidth: Bool
    /// The client's display capability 5.
    public var clientTakesLZ4: Bool
    /// Quality of lossy images, 1 to 100.
    public var jpegQuality: Int

    public init(
        mode: CompressionMode = .autoGLZ, jpeg: WANCompression = .automatic, zlibGLZ: WANCompression = .automatic,
        isLowBandwidth: Bool = false, clientTakesLZ4: Bool = false, jpegQuality: Int = 85
    ) {
        self.mode = mode
        self.jpeg = jpeg
        self.zlibGLZ = zlibGLZ
        self.isLowBandwidth = isLowBandwidth
        self.clientTakesLZ4 = clientTakesLZ4
        self.jpegQuality = jpegQuality
    }
}

/// What the choice of an encoding depends on, besides the settings.
public struct ImageFacts: Sendable, Equatable {
    public var format: BitmapFormat
    public var width: Int
    public var height: Int
    public var stride: Int
    /// Nil for formats that have none.
    public var graduality: Graduality?
    /// Whether a lossy result is allowed here: nothing that is drawn later reads it other than to overwrite.
    public var allowsLossy: Bool
    /// Whether the image belongs to a draw operation, rather than to a surface that is sent again.
    public var isDrawn: Bool
    /// Whether the source may change while it is being encoded.
    public var mayChange: Bool
    /// Pixels of the client's GLZ window, nil if there is none now: no dictionary, or a migration is under way.
    public var windowPixels: Int?

    public init(
        _ bitmap: Bitmap, allowsLossy: Bool = false, isDrawn: Bool = true, mayChange: Bool = false,
        windowPixels: Int? = nil
    ) {
        format = bitmap.format
        width = bitmap.width
        height = bitmap.height
        stride = bitmap.stride
        graduality = Graduality(of: bitmap)
        self.allowsLossy = allowsLossy
        self.isDrawn = isDrawn
        self.mayChange = mayChange
        self.windowPixels = windowPixels
    }

    public init(
        format: BitmapFormat, width: Int, height: Int, stride: Int? = nil, graduality: Graduality?,
        allowsLossy: Bool = false, isDrawn: Bool = true, mayChange: Bool = false, windowPixels: Int? = nil
    ) {
        self.format = format
        self.width = width
        self.height = height
        self.stride = stride ?? format.rowBytes(width: width)
        self.graduality = graduality
        self.allowsLossy = allowsLossy
        self.isDrawn = isDrawn
        self.mayChange = mayChange
        self.windowPixels = windowPixels
    }

    /// Palettes excluded, opacity alone included.
    var isColour: Bool { !format.hasPalette }
    var hasPadding: Bool { stride > format.rowBytes(width: width) }
}
