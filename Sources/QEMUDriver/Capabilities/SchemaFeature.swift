/// Details of QEMU's monitor that are visible only in its schema (`query-qmp-schema`), each by its path.
///
/// A path starts at a command. `arg-type` and `ret-type` enter its types, a plain word a member, `+word` the variant
/// that a union has for that value, `^word` asks for an enumeration's value and `$word` for a feature flag.
enum SchemaFeature: String, Hashable, Sendable, Codable, CaseIterable {
    case deviceJSON = "device_add/$json-cli"
    case deviceJSONHotplug = "device_add/$json-cli-hotplug"
    case objectTypes = "object-add/arg-type/qom-type/^secret"
    case threadContext = "object-add/arg-type/qom-type/^thread-context"
    case netdevStream = "netdev_add/arg-type/type/^stream"
    case netdevVDPA = "netdev_add/arg-type/type/^vhost-vdpa"
    case ioUring = "blockdev-add/arg-type/+file/aio/^io_uring"
    case nvme = "blockdev-add/arg-type/driver/^nvme"
    case rbdEncryption = "blockdev-add/arg-type/+rbd/encrypt"
    case nbdTLSHostname = "blockdev-add/arg-type/+nbd/tls-hostname"
    case dropCache = "blockdev-add/arg-type/+file/drop-cache"
    case overlayWriteOnly = "blockdev-snapshot/$allow-write-only-overlay"
    case socketReconnect = "chardev-add/arg-type/backend/+socket/data/reconnect"
    case vdagent = "chardev-add/arg-type/backend/+qemu-vdagent"
    case screenshotPNG = "screendump/arg-type/format/^png"
    case screenshotDevice = "screendump/arg-type/device"
    case flatBlockNodes = "query-named-block-nodes/arg-type/flat"
    case bitmapMapping = "migrate-set-parameters/arg-type/block-bitmap-mapping/bitmaps/transform"
    case migrationBlockedReasons = "query-migrate/ret-type/blocked-reasons"
    case dirtyRateMode = "calc-dirty-rate/arg-type/mode"
    case numaMemoryAttributes = "set-numa-node/arg-type/type/^hmat-lb"
    case displaySDL = "query-display-options/ret-type/type/^sdl"
    case displayGTK = "query-display-options/ret-type/type/^gtk"
    case displayEGLHeadless = "query-display-options/ret-type/type/^egl-headless"
    case displayEGLRenderNode = "query-display-options/ret-type/+egl-headless/rendernode"
    case displayDBus = "query-display-options/ret-type/type/^dbus"
}
