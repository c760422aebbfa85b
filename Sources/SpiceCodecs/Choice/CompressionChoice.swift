/// How an image is to be encoded, and why.
public struct CompressionChoice: Sendable, Equatable {
    public enum Encoding: Sendable, Equatable {
        /// Uncompressed.
        case bitmap
        case quic
        case lz
        /// Wrapped in zlib if that makes it smaller.
        case glz(zlib: Bool)
        case lz4
        /// With opacity beside it for formats that have it.
        case jpeg
    }

    /// A rule that decided something, in the order of the decision.
    public enum Reason: String, Sendable, Equatable {
        case tiny = "fewer than 54 bytes"
        case switchedOff = "compression is off"
        case quicAsked = "quic is asked for"
        case quicImpossible = "quic takes no palette and no side below 3 pixels"
        case smooth = "the picture is smooth"
        case notSmooth = "the picture is not smooth"
        case lzImpossible = "lz takes no padded rows and no source that changes"
        case glzNeedsDrawing = "glz is for colours of draw operations"
        case glzNoWindow = "no glz window, or a migration is under way"
        case glzTooLarge = "the image is not smaller than the glz window"
        case glzAsked = "glz is asked for"
        case lzAsked = "lz is asked for"
        case lz4Asked = "lz4 is asked for"
        case lz4NeedsColour = "lz4 takes neither palettes nor opacity alone"
        case lz4NotTaken = "the client takes no lz4"
        case lossyAllowed = "a slow network, and a lossy result is allowed"
        case zlibWanted = "a slow network"
    }

    public let encoding: Encoding
    public let log: [Reason]

    /// The log as a line of text.
    public var explanation: String { log.map(\.rawValue).joined(separator: "; ") }

    /// Decides as the stock server does (`dcc.cpp`, get_compression_for_bitmap and what follows it).
    public static func choose(_ image: ImageFacts, _ settings: CompressionSettings) -> CompressionChoice {
        var decision = Decision(image: image, settings: settings)
        let encoding = decision.encoding()
        return CompressionChoice(encoding: encoding, log: decision.log)
    }
}

/// A decision being made.
private struct Decision {
    let image: ImageFacts
    let settings: CompressionSettings
    var log: [CompressionChoice.Reason] = []

    var canQUIC: Bool { image.isColour && image.width >= 3 && image.height >= 3 }
    var canLZ: Bool { !image.hasPadding && !image.mayChange }

    mutating func encoding() -> CompressionChoice.Encoding {
        if image.height * image.stride < 54 { return finish(.bitmap, .tiny) }
        switch settings.mode {
        case .off: return finish(.bitmap, .switchedOff)
        case .quic:
            log.append(.quicAsked)
            return canQUIC ? quic() : finish(.bitmap, .quicImpossible)
        case .autoGLZ, .autoLZ:
            if canQUIC {
                if image.graduality == .high {
                    log.append(.smooth)
                    return quic()
                }
                log.append(.notSmooth)
                if !canLZ {
                    log.append(.lzImpossible)
                    return quic()
                }
            } else {
                log.append(.quicImpossible)
            }
            return settings.mode == .autoGLZ ? glz() : lz(.lzAsked)
        case .glz: return glz()
        case .lz: return lz(.lzAsked)
        case .lz4:
            if !image.isColour || image.format == .alpha8 { return lz(.lz4NeedsColour) }
            guard canLZ else { return finish(.bitmap, .lzImpossible) }
            return settings.clientTakesLZ4 ? finish(.lz4, .lz4Asked) : lz(.lz4NotTaken)
        }
    }

    private mutating func finish(
        _ encoding: CompressionChoice.Encoding, _ reason: CompressionChoice.Reason
    ) -> CompressionChoice.Encoding {
        log.append(reason)
        return encoding
    }

    private mutating func quic() -> CompressionChoice.Encoding {
        let isOn = settings.jpeg.isOn(lowBandwidth: settings.isLowBandwidth)
        if image.allowsLossy, isOn, image.format != .alpha8, image.format != .rgba || !image.hasPadding {
            return finish(.jpeg, .lossyAllowed)
        }
        // The stock client has no gray images; opacity alone ends up uncompressed on the stock server too.
        return image.format == .alpha8 ? finish(.bitmap, .quicImpossible) : .quic
    }

    private mutating func lz(_ reason: CompressionChoice.Reason) -> CompressionChoice.Encoding {
        log.append(reason)
        return canLZ ? .lz : finish(.bitmap, .lzImpossible)
    }

    private mutating func glz() -> CompressionChoice.Encoding {
        guard image.isDrawn, image.graduality != nil else { return lz(.glzNeedsDrawing) }
        guard canLZ else { return finish(.bitmap, .lzImpossible) }
        guard let window = image.windowPixels else { return lz(.glzNoWindow) }
        guard image.width * image.height < window else { return lz(.glzTooLarge) }
        log.append(.glzAsked)
        guard settings.zlibGLZ.isOn(lowBandwidth: settings.isLowBandwidth) else { return .glz(zlib: false) }
        return finish(.glz(zlib: true), .zlibWanted)
    }
}
