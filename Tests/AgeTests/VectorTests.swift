import Crypto
import CryptoExtras
import FoundationEssentials
import Testing

@testable import Age

/// Against numbers that others have published or that `age` has written.
@Suite struct VectorTests {
    /// RFC 7914 §12; the last of the four there takes a GiB and is left out.
    @Test(arguments: [
        (
            "password", "NaCl", 1024, 8, 16,
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
        ),
        (
            "pleaseletmein", "SodiumChloride", 16384, 8, 1,
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
        ),
    ])
    func scryptIsThatOfTheStandard(
        _ password: String, _ salt: String, _ rounds: Int, _ blockSize: Int, _ parallelism: Int, _ expected: String
    ) throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.utf8), salt: Data(salt.utf8), outputByteCount: 64, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
        #expect(key.withUnsafeBytes { Array($0) } == Samples.hex(expected))
    }

    @Test func whatAgeSealedForAKeyOpens() throws {
        let file = try Samples.bytes(Samples.sealedForKey)
        #expect(try AgeFile.sealing(of: file) == .keys)
        #expect(try AgeFile.open(file, with: [.key(Samples.secret())]) == Array("what is kept\n".utf8))
    }

    @Test func whatAgeSealedByPassphraseOpens() throws {
        let file = try Samples.bytes(Samples.sealedByPassphrase)
        #expect(try AgeFile.sealing(of: file) == .passphrase)
        #expect(try AgeFile.open(file, with: [.passphrase(Samples.passphrase())]) == Array("what is kept\n".utf8))
    }

    /// Numbers of this implementation, so that a change of it shows: file key 0…15, nonce of 7s.
    @Test func theChunksStayAsTheyAre() throws {
        let key = SymmetricKey(data: (0..<16).map(UInt8.init))
        var chunks = Chunks(key: key, nonce: [UInt8](repeating: 7, count: 16))
        let plain = Array("held".utf8)
        let first = try plain.withUnsafeBytes { try chunks.seal($0, isLast: false) }
        let last = try plain.withUnsafeBytes { try chunks.seal($0, isLast: true) }
        #expect(first != last && first.count == 20 && last.count == 20)
        var again = Chunks(key: key, nonce: [UInt8](repeating: 7, count: 16))
        #expect(again.open(first[...], isLast: true) == nil)
        #expect(again.open(first[...], isLast: false).map(Array.init) == plain)
        again.next()
        #expect(again.open(first[...], isLast: false) == nil)
        #expect(again.open(last[...], isLast: true).map(Array.init) == plain)
    }

    /// The header code: HMAC under HKDF("header") of the file key.
    @Test func theHeaderIsWrittenAsSpecified() throws {
        let key = SymmetricKey(data: (0..<16).map(UInt8.init))
        let body = [UInt8](repeating: 0, count: 48)
        let header = Header(stanzas: [Stanza(kind: "grease", arguments: ["a", "b"], body: body)], key: key)
        let lines = String(decoding: header.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "age-encryption.org/v1")
        #expect(lines[1] == "-> grease a b")
        #expect(lines[2] == String(repeating: "A", count: 64))
        #expect(lines[3] == "")
        #expect(lines[4].hasPrefix("--- ") && lines[4].count == 47)
        let (read, payload) = try HeaderReader.read(header.bytes[...])
        #expect(read == header && payload == header.bytes.count)
        #expect(read.isGenuine(under: key))
        #expect(!read.isGenuine(under: SymmetricKey(size: .bits128)))
    }
}
