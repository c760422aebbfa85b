import COpus

/// Opus as SPICE uses it: two channels, 48 kHz, frames of 480 samples.
@safe
final class OpusDecoder {
    private let state: OpaquePointer
    private let channels: Int

    init?(channels: Int, frequency: Int) {
        var error: Int32 = 0
        let decoder = unsafe opus_decoder_create(Int32(clamping: frequency), Int32(clamping: channels), &error)
        guard let state = unsafe decoder, error == 0 else { return nil }
        unsafe self.state = state
        self.channels = channels
    }

    deinit { unsafe opus_decoder_destroy(state) }

    /// Samples of one packet, channels interleaved; nil for a broken one.
    func decode(_ packet: [UInt8]) -> [Int16]? {
        // The longest packet that there is: 120 ms.
        var samples = [Int16](repeating: 0, count: 5760 * channels)
        let count = unsafe opus_decode(state, packet, Int32(clamping: packet.count), &samples, 5760, 0)
        guard count >= 0 else { return nil }
        return Array(samples.prefix(Int(count) * channels))
    }
}

@safe
final class OpusEncoder {
    static let frame = 480

    private let state: OpaquePointer
    private let channels: Int

    init?(channels: Int, frequency: Int) {
        var error: Int32 = 0
        let encoder = unsafe opus_encoder_create(
            Int32(clamping: frequency), Int32(clamping: channels), OPUS_APPLICATION_AUDIO, &error)
        guard let state = unsafe encoder, error == 0 else { return nil }
        unsafe self.state = state
        self.channels = channels
    }

    deinit { unsafe opus_encoder_destroy(state) }

    /// The packet for ``frame`` samples of each channel.
    func encode(_ samples: [Int16]) -> [UInt8]? {
        guard samples.count == Self.frame * channels else { return nil }
        var packet = [UInt8](repeating: 0, count: 4000)
        let size = unsafe opus_encode(state, samples, Int32(Self.frame), &packet, Int32(packet.count))
        return size > 0 ? Array(packet.prefix(Int(size))) : nil
    }
}
