// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "apus-benchmarks",
    dependencies: [
        .package(name: "apus", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "apus-bench",
            dependencies: [.product(name: "RemoteDriver", package: "apus")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .systemLibrary(
            name: "CCodecLibraries", providers: [.apt(["liblz4-dev", "libturbojpeg0-dev", "zlib1g-dev"])]),
        .executableTarget(
            name: "spice-bench",
            dependencies: ["CCodecLibraries", .product(name: "SpiceCodecs", package: "apus")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
    ]
)
