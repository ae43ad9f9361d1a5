import Crypto
import FoundationEssentials

/// How a file was sealed, as far as its header tells.
package enum Sealing: Equatable, Sendable {
    case passphrase
    case keys
}

extension AgeFile {
    /// Whether a passphrase or a key opens a file; its header is checked for its form on the way.
    package static func sealing(of bytes: [UInt8]) throws(AgeError) -> Sealing {
        let (header, _) = try HeaderReader.read(bytes[...])
        return try sealing(of: header)
    }

    /// The plain bytes of a file.
    package static func open(_ bytes: [UInt8], with identities: [Identity]) throws(AgeError) -> [UInt8] {
        let (header, payload) = try HeaderReader.read(bytes[...])
        let key = try fileKey(of: header, with: identities)
        guard header.isGenuine(under: key) else { throw .wrongMAC }
        return try open(payload: bytes[payload...], under: key)
    }

    /// Known stanzas are checked before anything is tried; those of other kinds are passed over.
    private static func sealing(of header: Header) throws(AgeError) -> Sealing {
        for stanza in header.stanzas {
            switch stanza.kind {
            case ScryptStanza.kind:
                guard header.stanzas.count == 1 else { throw .passphraseNotAlone(line: stanza.line) }
                _ = try ScryptStanza.parameters(stanza)
                return .passphrase
            case X25519Stanza.kind: _ = try X25519Stanza.share(stanza)
            default: continue
            }
        }
        return .keys
    }

    private static func fileKey(of header: Header, with identities: [Identity]) throws(AgeError) -> SymmetricKey {
        switch try sealing(of: header) {
        case .passphrase:
            for case .passphrase(let passphrase) in identities {
                return try ScryptStanza.unwrap(header.stanzas[0], passphrase)
            }
            throw .needsPassphrase
        case .keys:
            var hasKey = false
            for case .key(let secret) in identities {
                hasKey = true
                for stanza in header.stanzas where stanza.kind == X25519Stanza.kind {
                    if let key = try X25519Stanza.unwrap(stanza, secret) { return key }
                }
            }
            throw hasKey ? .noFittingKey : .needsKey
        }
    }

    private static func open(payload: ArraySlice<UInt8>, under key: SymmetricKey) throws(AgeError) -> [UInt8] {
        guard payload.count >= Chunks.nonceCount + Chunks.tagCount else { throw .truncated(chunk: 1) }
        var chunks = Chunks(key: key, nonce: payload.prefix(Chunks.nonceCount))
        var rest = payload.dropFirst(Chunks.nonceCount)
        var plain: [UInt8] = []
        plain.reserveCapacity(rest.count)
        while true {
            let sealed = rest.prefix(Chunks.size + Chunks.tagCount)
            rest = rest.dropFirst(sealed.count)
            guard var part = chunks.open(sealed, isLast: rest.isEmpty) else {
                Wiping.wipe(&plain)
                throw fault(sealed, chunks, isLast: rest.isEmpty)
            }
            if part.isEmpty, chunks.counter > 0 { throw .emptyFinalChunk(chunk: Int(chunks.counter) + 1) }
            plain += part
            Wiping.wipe(&part)
            if rest.isEmpty { return plain }
            chunks.next()
        }
    }

    /// Why a chunk did not open.
    private static func fault(_ sealed: ArraySlice<UInt8>, _ chunks: Chunks, isLast: Bool) -> AgeError {
        let number = Int(chunks.counter) + 1
        if sealed.count < Chunks.tagCount { return .truncated(chunk: number) }
        guard var part = chunks.open(sealed, isLast: !isLast) else { return .changed(chunk: number, isLast: isLast) }
        Wiping.wipe(&part)
        return isLast ? .truncated(chunk: number + 1) : .trailing(chunk: number)
    }
}
