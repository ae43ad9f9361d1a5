// swift-tools-version: 6.1
import PackageDescription

// Times the built program. A package of its own, so that the program's build does not carry it. It uses no Foundation:
// what a child process is said to hold at most is never less than what its parent holds, so the parent stays small.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    targets: [
        .executableTarget(name: "benchmarks")
    ],
    swiftLanguageModes: [.v6]
)
