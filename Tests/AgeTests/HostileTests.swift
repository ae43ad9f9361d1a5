import Crypto
import FoundationEssentials
import Testing

@testable import Age

/// Files that somebody made to do harm, or that were harmed: each is refused, quickly, and says why.
@Suite struct HostileTests {
    private static let code = String(repeating: "A", count: 43)
    private static let wrapped = String(repeating: "A", count: 43)
    private static let salt = String(repeating: "A", count: 22)
    private static let scrypt = "-> scrypt \(salt) 10\n\(wrapped)\n"
    private static let grease = "-> grease\n\n"

    private static let headers: [(String, AgeError)] = [
        ("", .notAge),
        ("hello\n", .notAge),
        ("age-encryption.org/v1", .malformed(line: 1, expected: "an end of line; the file is cut off in its header")),
        ("age-encryption.org/v1\r\n", .newerVersion("age-encryption.org/v1?")),
        ("age-encryption.org/v2\n", .newerVersion("age-encryption.org/v2")),
        ("age-encryption.org/v1 \n", .newerVersion("age-encryption.org/v1 ")),
        ("-----BEGIN AGE ENCRYPTED FILE-----\n", .armored),
        (body(""), .noStanza),
        (body("", code: ""), .malformed(line: 2, expected: "“--- ” and the code of the header")),
        (body(grease, code: "AAAA"), .malformed(line: 4, expected: "a code of 32 bytes")),
        (body(grease, code: code + "="), .notCanonical(line: 4)),
        (body(grease, code: String(code.dropLast()) + "B"), .notCanonical(line: 4)),
        (body("grease\n\n"), .malformed(line: 2, expected: "“-> ” and the kind of a stanza, or “--- ”")),
        (body("-> \n\n"), words(2)), (body("->  a\n\n"), words(2)), (body("-> a \n\n"), words(2)),
        (body("-> a\tb\n\n"), words(2)), (body("-> ä\n\n"), words(2)), (body("-> a\r\n\n"), words(2)),
        (body("-> a\n====\n"), .notCanonical(line: 3)),
        (body("-> a\nAB\n"), .notCanonical(line: 3)),
        (body("-> a\nA A\n"), .notCanonical(line: 3)),
        (
            body("-> a\n\(String(repeating: "A", count: 65))\n"),
            .malformed(line: 3, expected: "at most 64 columns of base64")
        ),
        (
            body("-> a\n\(String(repeating: "A", count: 64))\n"),
            .malformed(line: 4, expected: "a shorter line to end the stanza before")
        ),
        (body("-> \(String(repeating: "a", count: 5000))\n\n"), .lineTooLong(line: 2)),
        (body(String(repeating: grease, count: 65)), .tooManyStanzas),
        (body("-> a\n" + String(repeating: String(repeating: "A", count: 64) + "\n", count: 1100)), .headerTooLong),
        (body("-> scrypt \(salt) 21\n\(wrapped)\n"), .workFactor(line: 2, asked: 21)),
        (body("-> scrypt \(salt) 63\n\(wrapped)\n"), .workFactor(line: 2, asked: 63)),
        (body("-> scrypt \(salt) 99999999999999999999\n\(wrapped)\n"), .workFactor(line: 2, asked: 9_999)),
        (body("-> scrypt \(salt) 010\n\(wrapped)\n"), factor), (body("-> scrypt \(salt) 0\n\(wrapped)\n"), factor),
        (body("-> scrypt \(salt) -1\n\(wrapped)\n"), factor), (body("-> scrypt \(salt) +8\n\(wrapped)\n"), factor),
        (body("-> scrypt \(salt) 0x8\n\(wrapped)\n"), factor),
        (
            body("-> scrypt \(salt)\n\(wrapped)\n"),
            .malformed(line: 2, expected: "“-> scrypt”, a salt and a work factor")
        ),
        (
            body("-> scrypt \(salt) 8 8\n\(wrapped)\n"),
            .malformed(line: 2, expected: "“-> scrypt”, a salt and a work factor")
        ),
        (body("-> scrypt AAAA 8\n\(wrapped)\n"), .malformed(line: 2, expected: "a salt of 16 bytes")),
        (body("-> scrypt \(salt)== 8\n\(wrapped)\n"), .notCanonical(line: 2)),
        (body("-> scrypt \(salt) 8\nAAAA\n"), .malformed(line: 3, expected: "a wrapped key of 32 bytes")),
        (body(scrypt + scrypt), .passphraseNotAlone(line: 2)),
        (body(scrypt + grease), .passphraseNotAlone(line: 2)),
        (body(grease + scrypt), .passphraseNotAlone(line: 4)),
        (body("-> X25519 \(code)\n\(wrapped)\n" + scrypt), .passphraseNotAlone(line: 4)),
        (body("-> X25519\n\(wrapped)\n"), .malformed(line: 2, expected: "“-> X25519” and one share")),
        (body("-> X25519 \(code) x\n\(wrapped)\n"), .malformed(line: 2, expected: "“-> X25519” and one share")),
        (body("-> X25519 AAAA\n\(wrapped)\n"), .malformed(line: 2, expected: "a share of 32 bytes")),
        (body("-> X25519 \(code)=\n\(wrapped)\n"), .notCanonical(line: 2)),
        (body("-> X25519 \(code)\nAAAA\n"), .malformed(line: 3, expected: "a wrapped key of 32 bytes")),
        (body("-> X25519 \(code)\n\(wrapped)\n"), .weakKey),
        (body(grease), .noFittingKey),
    ]

    private static func body(_ stanzas: String, code: String = code) -> String {
        "age-encryption.org/v1\n" + stanzas + (code.isEmpty ? "---\n" : "--- \(code)\n")
    }

    private static func words(_ line: Int) -> AgeError {
        .malformed(line: line, expected: "words of visible ASCII characters, with one space between them")
    }

    private static let factor = AgeError.malformed(
        line: 2, expected: "a work factor in decimal digits, without leading zeros")

    @Test(arguments: headers) func aBrokenHeaderSaysWhere(_ header: String, _ error: AgeError) throws {
        let identities: [Identity] = [.key(try Samples.secret()), .passphrase(Samples.passphrase())]
        let file = Array(header.utf8) + [UInt8](repeating: 0, count: 64)
        let plain = header.isEmpty || !header.hasSuffix("\n") ? Array(header.utf8) : file
        let took = Samples.seconds {
            #expect(throws: error) { try AgeFile.open(plain, with: identities) }
        }
        #expect(took < 0.5)
        #expect(!error.description.isEmpty)
    }

    /// A hundred megabytes without an end of line cost no more than the limits.
    @Test func nothingIsReadBeyondTheLimits() {
        let huge = Array("age-encryption.org/v1\n-> ".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 100 << 20)
        let took = Samples.seconds {
            #expect(throws: AgeError.lineTooLong(line: 2)) { try AgeFile.sealing(of: huge) }
        }
        #expect(took < 0.5)
    }

    @Test func anyOtherByteOfAHeaderIsNoticed() throws {
        let secret = SecretKey()
        let file = try AgeFile.seal([1, 2, 3], to: [.key(secret.publicKey)])
        for place in file.indices {
            for change in [UInt8(1), 0x20, 0x80] {
                var changed = file
                changed[place] ^= change
                #expect(throws: AgeError.self) { try AgeFile.open(changed, with: [.key(secret)]) }
            }
        }
    }

    @Test func aStanzaAddedTakenOrTurnedIsNoticed() throws {
        let secret = SecretKey()
        let key = FileKey.make()
        let mine = try X25519Stanza.wrap(key, for: secret.publicKey)
        let other = try X25519Stanza.wrap(key, for: SecretKey().publicKey)
        let header = Header(stanzas: [mine, other], key: key)
        for stanzas in [
            [mine], [other, mine], [mine, other, other], [mine, other, Stanza(kind: "x", arguments: [], body: [])],
        ] {
            let covered = Header(stanzas: stanzas, key: key).covered
            let forged = Header(stanzas: stanzas, code: header.code, covered: covered)
            #expect(throws: AgeError.wrongMAC) { try AgeFile.open(forged.bytes, with: [.key(secret)]) }
        }
    }

    @Test func everyCutIsNoticed() throws {
        let secret = SecretKey()
        let file = try AgeFile.seal(Array("what is kept".utf8), to: [.key(secret.publicKey)])
        for count in file.indices {
            #expect(throws: AgeError.self) { try AgeFile.open(Array(file.prefix(count)), with: [.key(secret)]) }
        }
    }

    /// What became of the payload is told apart.
    @Test func aHarmedPayloadSaysHow() throws {
        let secret = SecretKey()
        let file = try AgeFile.seal(Samples.noise(150_000), to: [.key(secret.publicKey)])
        let (_, start) = try HeaderReader.read(file[...])
        let chunk = 65_552
        let begin = start + 16
        func open(_ bytes: some Collection<UInt8>) throws { _ = try AgeFile.open(Array(bytes), with: [.key(secret)]) }
        func changed(_ place: Int) -> [UInt8] {
            var bytes = file
            bytes[place] ^= 1
            return bytes
        }
        #expect(throws: AgeError.truncated(chunk: 1)) { try open(file.prefix(start)) }
        #expect(throws: AgeError.truncated(chunk: 1)) { try open(file.prefix(begin)) }
        #expect(throws: AgeError.truncated(chunk: 2)) { try open(file.prefix(begin + chunk)) }
        #expect(throws: AgeError.truncated(chunk: 2)) { try open(file.prefix(begin + chunk + 15)) }
        #expect(throws: AgeError.truncated(chunk: 3)) { try open(file.prefix(begin + 2 * chunk)) }
        #expect(throws: AgeError.changed(chunk: 2, isLast: true)) { try open(file.prefix(begin + chunk + 500)) }
        #expect(throws: AgeError.changed(chunk: 1, isLast: false)) { try open(changed(begin)) }
        #expect(throws: AgeError.changed(chunk: 2, isLast: false)) { try open(changed(begin + chunk + 9)) }
        #expect(throws: AgeError.changed(chunk: 3, isLast: true)) { try open(changed(file.count - 1)) }
        #expect(throws: AgeError.changed(chunk: 1, isLast: false)) { try open(changed(start)) }
        #expect(throws: AgeError.changed(chunk: 3, isLast: true)) { try open(file + [0]) }
        let swapped = file[..<begin] + file[(begin + chunk)..<(begin + 2 * chunk)] + file[begin..<(begin + chunk)]
        #expect(throws: AgeError.changed(chunk: 1, isLast: false)) { try open(swapped + file[(begin + 2 * chunk)...]) }
        #expect(throws: AgeError.changed(chunk: 1, isLast: false)) {
            try open(file[..<begin] + file[(begin + chunk)...])
        }
    }

    @Test func whatFollowsAFullLastChunkIsNoticed() throws {
        let secret = SecretKey()
        let file = try AgeFile.seal(Samples.noise(65_536), to: [.key(secret.publicKey)])
        #expect(throws: AgeError.trailing(chunk: 1)) {
            try AgeFile.open(file + [UInt8](repeating: 0, count: 20), with: [.key(secret)])
        }
    }

    /// Only a file of nothing may end with an empty chunk.
    @Test func anEmptyLastChunkIsRefused() throws {
        let secret = SecretKey()
        let key = FileKey.make()
        let header = Header(stanzas: [try X25519Stanza.wrap(key, for: secret.publicKey)], key: key)
        let nonce = RandomBytes.make(16)
        var chunks = Chunks(key: key, nonce: nonce)
        let first = try Samples.noise(65_536).withUnsafeBytes { try chunks.seal($0, isLast: false) }
        let last = try [UInt8]().withUnsafeBytes { try chunks.seal($0, isLast: true) }
        #expect(throws: AgeError.emptyFinalChunk(chunk: 2)) {
            try AgeFile.open(header.bytes + nonce + first + last, with: [.key(secret)])
        }
    }

    /// Any bytes at all are either opened or refused.
    @Test func noiseDoesNoHarm() throws {
        let secret = SecretKey()
        let file = try AgeFile.seal([1], to: [.key(secret.publicKey)])
        for seed in 0..<3_000 {
            let noise = Samples.noise(1 + seed % 40, seed: UInt64(seed))
            let place = (seed * 31) % file.count
            let bytes = file[..<place] + noise + file[place...]
            #expect(throws: AgeError.self) { try AgeFile.open(Array(bytes), with: [.key(secret)]) }
        }
    }
}
