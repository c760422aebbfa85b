// swift-tools-version: 6.2
import PackageDescription

// A package of its own: the root package builds without it.
let package = Package(
    name: "apus-c",
    products: [.library(name: "apus-c", type: .dynamic, targets: ["ApusC"])],
    dependencies: [.package(name: "apus", path: "../..")],
    targets: [
        // The header, which the implementation compiles against too: the two cannot drift apart.
        .target(name: "CApus"),
        .target(
            name: "ApusC", dependencies: ["CApus", .product(name: "Apus", package: "apus")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            ]),
    ]
)
