import CFuzzer

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `fuzz TARGET [options of libFuzzer] [corpus]`: feeds bytes to one reader of the program until one of them fails.
@main
struct Fuzz {
    static func main() {
        guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1]) else {
            print(
                "usage: fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [options of libFuzzer] [corpus]")
            exit(64)
        }
        Harness.target = target
        Harness.prepare()
        let words = CommandLine.arguments.prefix(1) + CommandLine.arguments.dropFirst(2)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
        var count = CInt(arguments.count)
        arguments.append(nil)
        arguments.withUnsafeMutableBufferPointer { buffer in
            var pointer = buffer.baseAddress
            exit(
                LLVMFuzzerRunDriver(&count, &pointer) { bytes, length in
                    Harness.run(UnsafeBufferPointer(start: bytes, count: length))
                    return 0
                })
        }
    }
}

/// What is fed.
enum Target: String, CaseIterable {
    case listening, scripts, record, convo, age, transcript
}
