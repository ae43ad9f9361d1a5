import FoundationEssentials
import Testing

@testable import Age

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Against `age` itself, both ways; passed over where it is not installed.
@Suite struct AgeProgramTests {
    private static let hasAge = system("command -v age >/dev/null 2>&1 && command -v age-keygen >/dev/null 2>&1") == 0
    private static let hasScript = access("/usr/bin/script", X_OK) == 0

    @Test(.enabled(if: hasAge), arguments: RoundTripTests.sizes)
    func ageOpensWhatIsSealedHereAndTheOtherWay(_ size: Int) throws {
        let place = Self.place()
        defer { Self.remove(place) }
        let plain = Samples.noise(size)
        #expect(Self.shell("age-keygen -o \(place)/key 2>/dev/null"))
        let secret = try #require(try IdentityFile.parse(Self.read("\(place)/key")).first)
        Self.write(try AgeFile.seal(plain, to: [.key(secret.publicKey)]), to: "\(place)/ours.age")
        #expect(Self.shell("age -d -i \(place)/key -o \(place)/ours \(place)/ours.age"))
        #expect(Self.read("\(place)/ours") == plain)
        Self.write(plain, to: "\(place)/plain")
        #expect(Self.shell("age -r \(secret.publicKey) -o \(place)/theirs.age \(place)/plain"))
        #expect(try AgeFile.open(Self.read("\(place)/theirs.age"), with: [.key(secret)]) == plain)
    }

    /// A key made here is a key for `age`.
    @Test(.enabled(if: hasAge)) func keysAreAgesKeys() {
        let place = Self.place()
        defer { Self.remove(place) }
        let secret = SecretKey()
        Self.write(secret.text + [10], to: "\(place)/key")
        #expect(Self.shell("age-keygen -y \(place)/key > \(place)/public"))
        #expect(String(decoding: Self.read("\(place)/public"), as: UTF8.self) == "\(secret.publicKey)\n")
    }

    @Test(.enabled(if: hasAge && hasScript)) func passphrasesWorkBothWays() throws {
        let place = Self.place()
        defer { Self.remove(place) }
        let plain = Samples.noise(70_000)
        Self.write(plain, to: "\(place)/plain")
        let ours = try AgeFile.seal(plain, to: [.passphrase(Samples.passphrase(), workFactor: 12)])
        Self.write(ours, to: "\(place)/ours.age")
        Self.type(["blue heron"], to: "age -d -o \(place)/ours \(place)/ours.age")
        #expect(Self.read("\(place)/ours") == plain)
        Self.type(["blue heron", "blue heron"], to: "age -p -o \(place)/theirs.age \(place)/plain")
        let theirs = Self.read("\(place)/theirs.age")
        #expect(try AgeFile.open(theirs, with: [.passphrase(Samples.passphrase())]) == plain)
    }

    /// Types lines into a program that reads them from its terminal.
    private static func type(_ lines: [String], to command: String) {
        let typed = lines.map { "sleep 1; printf '%s\\r' '\($0)'" }.joined(separator: "; ")
        _ = shell("(\(typed); sleep 3) | timeout 60 script -qfec \"\(command)\" /dev/null >/dev/null")
    }

    private static func shell(_ command: String) -> Bool { system(command) == 0 }

    private static func place() -> String {
        var template = Array("/tmp/undertone-age-XXXXXX".utf8CString)
        return mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    }

    private static func remove(_ place: String) { _ = shell("rm -r '\(place)'") }

    private static func write(_ bytes: [UInt8], to path: String) { try? Data(bytes).write(to: URL(filePath: path)) }

    private static func read(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: URL(filePath: path))).map(Array.init) ?? []
    }
}
