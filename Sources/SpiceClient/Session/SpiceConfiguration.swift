public import SpiceProtocol

/// How a session is to be.
public struct SpiceConfiguration: Hashable, Sendable {
    public var address: SpiceAddress
    /// The user's name, for servers that authenticate by SASL.
    public var user: String?
    /// The password, at most 60 bytes unless it is for SASL; overrides the one in the address.
    public var password: String?
    /// Kinds of channels that have to be encrypted. A server that wants more gets it, if it has an encrypted port.
    public var secureChannels: Set<ChannelType>
    /// Kinds of channels to open besides main; nil for all that are known.
    public var channels: Set<ChannelType>?
    /// The coding of images to ask for; nil leaves it to the server.
    public var compression: ImageCompression?
    /// Whether audio may come as Opus; otherwise it comes as raw samples.
    public var allowsOpus: Bool
    /// Sizes of the pixmap cache and of the GLZ dictionary, in pixels.
    public var cachePixels: Int
    public var dictionaryPixels: Int

    public init(
        address: SpiceAddress, user: String? = nil, password: String? = nil, secureChannels: Set<ChannelType> = [],
        channels: Set<ChannelType>? = nil, compression: ImageCompression? = nil, allowsOpus: Bool = true,
        cachePixels: Int = 20 << 20, dictionaryPixels: Int = 8 << 20
    ) {
        self.address = address
        self.user = user
        self.password = password
        self.secureChannels = secureChannels
        self.channels = channels
        self.compression = compression
        self.allowsOpus = allowsOpus
        self.cachePixels = cachePixels
        self.dictionaryPixels = dictionaryPixels
    }
}
