import Testing

@testable import Age

/// What is sealed opens again, whatever its size and however it came.
@Suite struct RoundTripTests {
    static let sizes = [
        0, 1, 15, 16, 17, 65_519, 65_520, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 200_000,
    ]

    @Test(arguments: sizes) func everySizeOpensAgain(_ size: Int) throws {
        let secret = SecretKey()
        let plain = Samples.noise(size)
        let sealed = try AgeFile.seal(plain, to: [.key(secret.publicKey)])
        #expect(try AgeFile.open(sealed, with: [.key(secret)]) == plain)
        let chunks = max(1, (size + 65_535) / 65_536)
        let (_, payload) = try HeaderReader.read(sealed[...])
        #expect(sealed.count == payload + 16 + size + 16 * chunks)
    }

    @Test func howThePartsComeDoesNotMatter() throws {
        let secret = SecretKey()
        let plain = Samples.noise(150_000)
        for step in [1_000, 4_096, 65_535, 65_536, 65_537, 150_000] {
            var stream = try SealingStream(to: [.key(secret.publicKey)])
            var sealed = stream.beginning
            var position = 0
            while position < plain.count {
                sealed += try stream.append(plain[position..<min(position + step, plain.count)])
                sealed += try stream.append([])
                position += step
            }
            sealed += try stream.finish()
            #expect(try AgeFile.open(sealed, with: [.key(secret)]) == plain)
        }
    }

    @Test func aPassphraseOpensWhatItSealed() throws {
        let plain = Array("nobody else".utf8)
        let sealed = try AgeFile.seal(plain, to: [.passphrase(Samples.passphrase(), workFactor: 8)])
        #expect(try AgeFile.open(sealed, with: [.passphrase(Samples.passphrase())]) == plain)
        #expect(throws: AgeError.wrongPassphrase) {
            try AgeFile.open(sealed, with: [.passphrase(Samples.passphrase("blue herons"))])
        }
        #expect(throws: AgeError.needsPassphrase) { try AgeFile.open(sealed, with: [.key(SecretKey())]) }
    }

    @Test func eachOfManyKeysOpensAndNoOther() throws {
        let secrets = (0..<5).map { _ in SecretKey() }
        let plain = Array("for five".utf8)
        let sealed = try AgeFile.seal(plain, to: secrets.map { .key($0.publicKey) })
        for secret in secrets { #expect(try AgeFile.open(sealed, with: [.key(secret)]) == plain) }
        #expect(try AgeFile.open(sealed, with: [.key(SecretKey()), .key(secrets[3])]) == plain)
        #expect(throws: AgeError.noFittingKey) { try AgeFile.open(sealed, with: [.key(SecretKey())]) }
        #expect(throws: AgeError.needsKey) { try AgeFile.open(sealed, with: [.passphrase(Samples.passphrase())]) }
    }

    @Test func nothingIsSealedForNobodyOrForAPassphraseAmongOthers() {
        let passphrase = Recipient.passphrase(Samples.passphrase(), workFactor: 8)
        #expect(throws: AgeError.noRecipient) { try AgeFile.seal([1], to: []) }
        #expect(throws: AgeError.passphraseNotAlone(line: 0)) {
            try AgeFile.seal([1], to: [passphrase, .key(SecretKey().publicKey)])
        }
        #expect(throws: AgeError.passphraseNotAlone(line: 0)) { try AgeFile.seal([1], to: [passphrase, passphrase]) }
        #expect(throws: AgeError.emptyPassphrase) {
            try AgeFile.seal([1], to: [.passphrase(Samples.passphrase(""), workFactor: 8)])
        }
    }

    @Test func theSameIsNeverSealedAlike() throws {
        let secret = SecretKey()
        let files = try (0..<20).map { _ in try AgeFile.seal([1, 2, 3], to: [.key(secret.publicKey)]) }
        #expect(Set(files).count == files.count)
    }

    @Test func secretsAreComparedAndLent() {
        #expect(Samples.passphrase().isSame(as: Samples.passphrase()))
        #expect(!Samples.passphrase().isSame(as: Samples.passphrase("blue heroN")))
        #expect(!Samples.passphrase().isSame(as: Samples.passphrase("")))
        var bytes: [UInt8] = [1, 2, 3]
        Wiping.wipe(&bytes)
        #expect(bytes.isEmpty)
    }
}
