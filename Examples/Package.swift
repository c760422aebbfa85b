// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the root package builds fast. `swift run --package-path Examples ListDomains`.
let package = Package(
    name: "apus-examples",
    dependencies: [.package(name: "apus", path: "..")],
    targets: [
        .executableTarget(name: "ListDomains", dependencies: [.product(name: "Apus", package: "apus")]),
        .executableTarget(name: "BootAndWatch", dependencies: [.product(name: "Apus", package: "apus")]),
    ]
)
