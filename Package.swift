// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "undertone",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "undertone", targets: ["undertone"]),
        .executable(name: "undertone-template", targets: ["undertone-template"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
    ],
    targets: [
        .executableTarget(
            name: "undertone",
            dependencies: [
                "Interchange", "Terminal", "Handout", "History", "Record", "Age", "Scripts", "Practice", "Dialogue",
                "Escaping",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        // Apart from the program: the template engine needs the whole of Foundation, which would cost every start 1.3 ms.
        .executableTarget(
            name: "undertone-template", dependencies: [.product(name: "Mustache", package: "swift-mustache")]),
        .target(name: "Interchange", dependencies: ["Record", "Practice", "Dialogue", "Escaping"]),
        .target(name: "Terminal", dependencies: ["Escaping", "CLibedit"]),
        .target(name: "Handout", dependencies: ["History", "Dialogue", "Escaping"]),
        .target(name: "History", dependencies: ["Dialogue"]),
        .target(name: "Record", dependencies: ["Age", "Dialogue", "Escaping"]),
        .target(
            name: "Age",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .target(name: "Scripts", dependencies: ["Practice", "Dialogue", "CStandardScripts"]),
        .target(name: "Practice", dependencies: ["Dialogue", "Escaping"]),
        .target(name: "Dialogue"),
        .target(name: "Escaping"),
        .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "CStandardScripts"),
        .testTarget(name: "DialogueTests", dependencies: ["Dialogue", "Scripts"]),
        .testTarget(name: "ScriptsTests", dependencies: ["Scripts", "Dialogue"]),
        .testTarget(name: "RecordTests", dependencies: ["Record", "Age", "Scripts", "Dialogue"]),
        .testTarget(
            name: "AgeTests",
            dependencies: [
                "Age", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .testTarget(name: "HandoutTests", dependencies: ["Handout", "History", "Record", "Scripts", "Dialogue"]),
        .testTarget(name: "HistoryTests", dependencies: ["History", "Scripts", "Dialogue"]),
        .testTarget(name: "PracticeTests", dependencies: ["Practice", "Scripts", "Dialogue"]),
        .testTarget(
            name: "InterchangeTests",
            dependencies: ["Interchange", "Record", "Practice", "Scripts", "Dialogue", "Escaping"]),
        .testTarget(name: "EscapingTests", dependencies: ["Escaping"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
        .testTarget(name: "EndToEndTests", dependencies: ["undertone", "undertone-template"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// tools/fuzz sets this; nobody else needs the toolchain's fuzzer.
if Context.environment["UNDERTONE_FUZZ"] != nil {
    package.targets += [
        .executableTarget(
            name: "fuzz", dependencies: ["Record", "Age", "Scripts", "Practice", "Dialogue", "Escaping", "CFuzzer"],
            path: "tools/fuzzing/Sources/fuzz", linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
        .target(name: "CFuzzer", path: "tools/fuzzing/Sources/CFuzzer"),
    ]
}
