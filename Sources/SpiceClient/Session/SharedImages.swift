import SpiceCodecs
import SpiceProtocol
import Synchronization

/// The dictionary of GLZ images and the pixmap cache; all display channels of a session share them.
final class SharedImages: Sendable {
    private struct State {
        var decoder: ImageDecoder
        var pixmaps: [UInt64: PixelImage] = [:]
        var pixels = 0
    }

    /// What the server is told, in pixels.
    let dictionaryPixels: Int
    let cachePixels: Int
    private let state: Mutex<State>

    init(dictionaryPixels: Int, cachePixels: Int) {
        self.dictionaryPixels = dictionaryPixels
        self.cachePixels = cachePixels
        state = Mutex(State(decoder: ImageDecoder(windowPixels: dictionaryPixels)))
    }

    /// Decodes an image; nil if it refers to a GLZ image that another channel has yet to decode.
    func decode(_ encoded: EncodedImage, width: Int, height: Int) throws(SpiceClientError) -> PixelImage? {
        let result = state.withLock { state -> Result<PixelImage, CodecError> in
            Result { () throws(CodecError) in try state.decoder.decode(encoded, width: width, height: height) }
        }
        switch result {
        case .success(let image): return image
        case .failure(.missingReference): return nil
        case .failure(let error): throw .image(error)
        }
    }

    func pixmap(_ id: UInt64) -> PixelImage? {
        state.withLock { $0.pixmaps[id] }
    }

    /// Keeps an image.
    ///
    /// - Throws: ``SpiceClientError/violation(_:)`` if the server keeps more than it was allowed to; half as much again
    ///   is for images on their way out.
    func keep(_ image: PixelImage, id: UInt64) throws(SpiceClientError) {
        let isWithin = state.withLock { state -> Bool in
            if let old = state.pixmaps.updateValue(image, forKey: id) { state.pixels -= old.width * old.height }
            state.pixels += image.width * image.height
            return state.pixels <= self.cachePixels + self.cachePixels / 2 && state.pixmaps.count <= 1 << 18
        }
        guard isWithin else { throw .violation("more cached images than announced") }
    }

    func drop(_ id: UInt64) {
        state.withLock { state in
            if let old = state.pixmaps.removeValue(forKey: id) { state.pixels -= old.width * old.height }
        }
    }

    func dropAll() {
        state.withLock { state in
            state.pixmaps = [:]
            state.pixels = 0
        }
    }

    /// Forgets the dictionary too, as after a switch to another server.
    func reset() {
        dropAll()
        state.withLock { $0.decoder.reset() }
    }
}
