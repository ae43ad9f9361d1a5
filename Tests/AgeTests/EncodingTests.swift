import Testing

@testable import Age

/// Base64 and Bech32 as age has them.
@Suite struct EncodingTests {
    /// RFC 4648 §10, without the padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func base64OfTheStandard(_ plain: String, _ text: String) {
        #expect(Base64.encode(Array(plain.utf8)) == Array(text.utf8))
        #expect(Base64.decode(Array(text.utf8)) == Array(plain.utf8))
    }

    @Test(arguments: ["Zg==", "Zg=", "Z", "Zh", "Zm9", "Zm9v\n", " Zg", "Z_g", "Zm-v", "Zm9vY"])
    func otherFormsOfBase64AreRefused(_ text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }

    @Test func base64ComesBack() {
        for count in 0..<200 {
            let bytes = Samples.noise(count, seed: UInt64(count))
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    /// BIP 173, “valid Bech32”.
    @Test(arguments: [
        "A12UEL5L", "a12uel5l",
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    ])
    func bech32OfTheStandard(_ text: String) throws {
        let lower = text.lowercased()
        let part = String(lower[..<(try #require(lower.lastIndex(of: "1")))])
        #expect(Bech32.decode(Array(text.utf8), part: part) != nil)
    }

    /// BIP 173, “invalid”, and more.
    @Test(arguments: [
        ("\u{20}1nwldj5", "\u{20}"), ("pzry9x0s0muk", ""), ("1pzry9x0s0muk", ""), ("x1b4n0q5v", "x"),
        ("li1dgmt3", "li"),
        ("A1G7SGD8", "a"), ("10a06t8", ""), ("A12uEL5L", "a"), ("a12uel5m", "a"), ("", ""), ("1", ""),
    ])
    func brokenBech32IsRefused(_ text: String, _ part: String) {
        #expect(Bech32.decode(Array(text.utf8), part: part) == nil)
    }

    @Test func bech32ComesBackAndOneWrongLetterDoesNot() {
        for count in 1..<60 {
            let bytes = Samples.noise(count, seed: UInt64(count))
            var text = Bech32.encode(bytes, part: "age")
            #expect(Bech32.decode(text, part: "age") == bytes)
            let place = 4 + count % (text.count - 4)
            text[place] = text[place] == UInt8(ascii: "q") ? UInt8(ascii: "p") : UInt8(ascii: "q")
            #expect(Bech32.decode(text, part: "age") == nil)
        }
    }

    @Test func keysAreReadAndWritten() throws {
        let secret = try Samples.secret()
        #expect(secret.publicKey.description == Samples.publicText)
        #expect(String(decoding: secret.text, as: UTF8.self) == Samples.secretText)
        #expect(try PublicKey(Samples.publicText) == secret.publicKey)
        let new = SecretKey()
        #expect(SecretKey(text: new.text)?.publicKey == new.publicKey)
    }

    @Test(arguments: [
        "", "age1", "AGE1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4Q47RYEF", Samples.secretText,
        "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryeg",
        "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef ", "ssh-ed25519 AAAA",
    ])
    func whatIsNoRecipientIsRefused(_ text: String) {
        #expect(throws: AgeError.notARecipient(text)) { try PublicKey(text) }
    }

    @Test func filesOfKeysAreRead() throws {
        let text = "# created: 2026-11-21\r\n# public key: \(Samples.publicText)\n\n\(Samples.secretText)\r\n"
        #expect(try IdentityFile.parse(Array(text.utf8)).map(\.publicKey.description) == [Samples.publicText])
        #expect(throws: AgeError.noIdentity) { try IdentityFile.parse(Array("# nothing\n".utf8)) }
        #expect(throws: AgeError.notAnIdentity(line: 2)) {
            try IdentityFile.parse(Array("#\n\(Samples.secretText.lowercased())\n".utf8))
        }
    }
}
