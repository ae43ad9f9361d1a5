import Crypto
import FoundationEssentials

/// One way in: what a recipient needs to find the file key.
struct Stanza: Equatable, Sendable {
    var kind: String
    var arguments: [String]
    var body: [UInt8]
    /// The line that it begins on, from 1.
    var line = 0

    static func == (one: Stanza, other: Stanza) -> Bool {
        one.kind == other.kind && one.arguments == other.arguments && one.body == other.body
    }

    /// `-> kind arguments`, then the body in lines of 64 columns; the last one is shorter, perhaps empty.
    var bytes: [UInt8] {
        var text = Array((["->", kind] + arguments).joined(separator: " ").utf8) + [10]
        var rest = Base64.encode(body)[...]
        while rest.count >= Header.columns {
            text += rest.prefix(Header.columns) + [10]
            rest = rest.dropFirst(Header.columns)
        }
        return text + rest + [10]
    }
}

/// The head of an age file: its stanzas, and a code over them that only the file key gives.
struct Header: Equatable, Sendable {
    static let version = "age-encryption.org/v1"
    static let columns = 64

    var stanzas: [Stanza]
    var code: [UInt8]
    /// Everything that the code is over: up to and with `---`.
    var covered: [UInt8]

    /// A new header under a file key.
    init(stanzas: [Stanza], key: SymmetricKey) {
        self.stanzas = stanzas
        covered = Array((Self.version + "\n").utf8) + stanzas.flatMap(\.bytes) + Array("---".utf8)
        code = Array(HMAC<SHA256>.authenticationCode(for: covered, using: Self.codeKey(key)))
    }

    /// A header as read.
    init(stanzas: [Stanza], code: [UInt8], covered: [UInt8]) {
        self.stanzas = stanzas
        self.code = code
        self.covered = covered
    }

    var bytes: [UInt8] { covered + [32] + Base64.encode(code) + [10] }

    /// Whether the header is the one that was written under this file key; compared in constant time.
    func isGenuine(under key: SymmetricKey) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: covered, using: Self.codeKey(key))
    }

    private static func codeKey(_ key: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: Data(), info: Data("header".utf8), outputByteCount: 32)
    }
}
