// swift-tools-version: 6.2
import PackageDescription

/// Settings that every target shares.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For targets that decode bytes from outside: spans instead of pointers, every unsafe expression marked.
let memorySafe: [SwiftSetting] =
    strict + [.strictMemorySafety(), .enableExperimentalFeature("Lifetimes")]

let warnings: [SwiftSetting] =
    Context.environment["APUS_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioTLSEvents: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let nioTLS: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let systemPackage: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], settings: [SwiftSetting] = strict
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings + warnings)
}

func tests(
    _ target: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(
        name: "\(target)Tests", dependencies: [.byName(name: target)] + dependencies, exclude: exclude,
        resources: resources,
        swiftSettings: strict + warnings)
}

let package = Package(
    name: "apus",
    products: [
        .library(name: "Apus", targets: ["Apus"]),
        .library(name: "RemoteDriver", targets: ["RemoteDriver", "VirtDriver", "LibvirtProtocol", "VirtError"]),
        .library(name: "SpiceCodecs", targets: ["SpiceCodecs"]),
        .library(name: "SpiceClient", targets: ["SpiceClient", "SpiceProtocol"]),
        .library(name: "apus-c", type: .dynamic, targets: ["ApusC"]),
        .executable(name: "apusd", targets: ["apusd"]),
        .executable(name: "apus", targets: ["apus"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLZ4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
        .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(name: "COpus", pkgConfig: "opus", providers: [.apt(["libopus-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CHostShims"),

        // Foundations
        library("VirtError"),
        library("XMLTree", ["CLibXML2", "VirtError"], settings: memorySafe),
        library("XDR", settings: memorySafe),
        library("LibvirtProtocol", ["XDR"], settings: memorySafe),
        library("VirtModel", ["LibvirtProtocol", "XMLTree", "VirtError"]),
        library("VirtPlan", ["VirtError"]),
        library("HostSystem", ["CHostShims", "VirtError", systemPackage]),
        library("QMP", ["HostSystem", "VirtError", nioCore, nioPosix, logging], exclude: ["README.md"]),
        library(
            "LibvirtTransport",
            ["CHostShims", "LibvirtProtocol", "XDR", "VirtError", "HostSystem", nioCore, nioPosix]),
        library("LibvirtTLS", ["VirtError", "HostSystem", "CHostShims", nioCore, nioPosix, nioTLSEvents, nioTLS]),
        library("SASL", [crypto]),

        // SPICE, without a tie to the rest
        library("SpiceCodecs", ["CZlib", "CLZ4", "CTurboJPEG"], settings: memorySafe),
        library("SpiceProtocol", settings: memorySafe),
        library(
            "SpiceClient", ["SpiceProtocol", "SpiceCodecs", "SASL", "COpenSSL", "COpus", nioCore, nioPosix],
            settings: memorySafe),
        library("SpiceTLS", ["SpiceClient", nioCore, nioTLSEvents, nioTLS], settings: memorySafe),

        // Drivers
        library("VirtDriver", ["LibvirtProtocol", "VirtError", "XDR"]),
        library(
            "QEMUDriver",
            [
                "VirtDriver", "VirtModel", "VirtPlan", "HostSystem", "CHostShims", "QMP", "XMLTree", "VirtError",
                "LibvirtProtocol", nioCore, nioPosix, logging, subprocess, systemPackage,
            ]),
        library("TestDriver", ["VirtDriver", "XDR", "VirtModel", "XMLTree", "VirtError", "LibvirtProtocol"]),
        library(
            "RemoteDriver",
            [
                "VirtDriver", "LibvirtProtocol", "LibvirtTLS", "SASL", "VirtError", "XDR", "HostSystem", "CHostShims",
            ]),

        // Programs
        library(
            "Apus",
            [
                "VirtDriver", "RemoteDriver", "QEMUDriver", "TestDriver", "VirtError", "LibvirtProtocol", "HostSystem",
                "CHostShims", "XDR", "XMLTree", crypto, logging,
            ]),
        // The C interface. Its implementation compiles against the header too: the two cannot drift apart.
        .target(name: "CApus", path: "Bindings/C/Sources/CApus"),
        .target(
            name: "ApusC", dependencies: ["CApus", "Apus", "VirtPlan"], path: "Bindings/C/Sources/ApusC",
            swiftSettings: strict + warnings),
        library(
            "ApusDaemon",
            [
                "CHostShims", "VirtDriver", "LibvirtProtocol", "LibvirtTransport", "LibvirtTLS", "SASL", "XDR",
                "XMLTree",
                "VirtError", "HostSystem", nioCore, nioPosix, logging,
            ]),
        library(
            "ApusCommands",
            [
                "Apus", "VirtError", "VirtPlan", "HostSystem", "XMLTree", "SpiceClient", "SpiceProtocol", "SpiceTLS",
                "CZlib",
                argumentParser,
            ]),
        .executableTarget(
            name: "apusd",
            dependencies: ["ApusDaemon", "QEMUDriver", "TestDriver", "VirtDriver", "VirtError"],
            swiftSettings: strict + warnings),
        .executableTarget(name: "apus", dependencies: ["ApusCommands"], swiftSettings: strict + warnings),
        .executableTarget(name: "protocolgen", swiftSettings: strict + warnings),

        tests("XMLTree"),
        tests("SpiceCodecs", exclude: ["Fixtures"]),
        tests("XDR"),
        tests("LibvirtProtocol", ["XDR"]),
        tests("SpiceProtocol"),
        tests("SpiceClient", ["SpiceProtocol", "SpiceCodecs", "SpiceTLS"], exclude: ["Oracle"]),
        tests("VirtModel", ["XMLTree", "VirtError"], exclude: ["Fixtures", "LiveFixtures", "RefusedFixtures"]),
        tests("VirtPlan", ["VirtError"]),
        tests("HostSystem", ["CHostShims", "VirtError"]),
        tests("QMP", ["HostSystem", "VirtError", nioCore, nioPosix]),
        tests(
            "QEMUDriver",
            [
                "VirtModel", "VirtError", "VirtDriver", "VirtPlan", "QMP", "XMLTree", "HostSystem", "LibvirtProtocol",
                nioPosix, logging,
            ]),
        tests(
            "RemoteDriver",
            [
                "TestDriver", "ApusDaemon", "LibvirtTLS", "VirtDriver", "VirtError", "LibvirtProtocol", "XDR",
                "HostSystem", nioPosix, logging,
            ]),
        tests(
            "ApusDaemon",
            [
                "CHostShims", "LibvirtProtocol", "LibvirtTransport", "LibvirtTLS", "TestDriver", "SASL", "XDR",
                "XMLTree",
                "VirtDriver", "VirtError", "HostSystem", nioCore, nioPosix, logging,
            ]),
        tests("SASL"),
        tests("LibvirtTLS", ["VirtError", "HostSystem", nioCore, nioPosix]),
        tests("LibvirtTransport", ["LibvirtProtocol", "XDR", nioCore, nioPosix]),
        tests("Apus", ["HostSystem"], exclude: ["Support/stock.sh"]),
        tests(
            "ApusCommands", ["Apus", "HostSystem", "VirtDriver", "VirtError", "VirtPlan", "XMLTree", argumentParser]),
        .testTarget(
            name: "InteropTests", dependencies: [subprocess, systemPackage],
            exclude: ["README.md", "Definitions", "Golden", "Scripts", "Scenarios", "Python", "differences.tsv"],
            swiftSettings: strict + warnings),
    ]
)
