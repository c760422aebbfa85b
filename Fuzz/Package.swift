// swift-tools-version: 6.2
import PackageDescription

// The decoders of bytes from outside under libFuzzer and the address sanitizer. The sources are those of the root
// package, compiled here once more with coverage counters; sources that need SwiftNIO stay out.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableExperimentalFeature("Lifetimes"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
        .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        library("SpiceCodecs", ["CZlib", "CLZ4", "CTurboJPEG"]),
        library("VirtError"),
        library("XMLTree", ["CLibXML2", "VirtError"]),
        library("XDR"),
        library("LibvirtProtocol", ["XDR"]),
        library("Framing", ["LibvirtProtocol", "XDR"]),
        library("QMPText"),
        .executableTarget(
            name: "decoders",
            dependencies: ["Framing", "LibvirtProtocol", "QMPText", "SpiceCodecs", "VirtError", "XDR", "XMLTree"],
            swiftSettings: strict, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ]
)
