// swift-tools-version: 6.1
import PackageDescription

// Measures the built program on data that is not part of this project. A package of its own, so that the program's
// build does not carry it.
let package = Package(
    name: "measure",
    platforms: [.macOS(.v13)],
    targets: [
        .executableTarget(name: "measure")
    ],
    swiftLanguageModes: [.v6]
)
