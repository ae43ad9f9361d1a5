import Crypto

/// An age file being written, chunk by chunk. What is not yet a whole chunk is held back, and wiped once it is sealed.
package struct SealingStream: ~Copyable {
    /// The header and the payload's nonce, the first bytes of the file.
    package let beginning: [UInt8]
    private var chunks: Chunks
    private var held: [UInt8] = []

    /// - Throws: `noRecipient`, `passphraseNotAlone`, `emptyPassphrase`, or what the machine could not do.
    package init(to recipients: [Recipient]) throws(AgeError) {
        let key = FileKey.make()
        var stanzas: [Stanza] = []
        for recipient in recipients {
            switch recipient {
            case .passphrase(let passphrase, let workFactor):
                guard recipients.count == 1 else { throw .passphraseNotAlone(line: 0) }
                stanzas.append(try ScryptStanza.wrap(key, passphrase, workFactor: workFactor))
            case .key(let recipient): stanzas.append(try X25519Stanza.wrap(key, for: recipient))
            }
        }
        guard !stanzas.isEmpty else { throw .noRecipient }
        let nonce = RandomBytes.make(Chunks.nonceCount)
        beginning = Header(stanzas: stanzas, key: key).bytes + nonce
        chunks = Chunks(key: key, nonce: nonce)
        held.reserveCapacity(Chunks.size)
    }

    deinit { held.withUnsafeBytes { Wiping.wipe(UnsafeMutableRawBufferPointer(mutating: $0)) } }

    /// Takes plain bytes; gives the sealed ones that can be written now.
    package mutating func append(_ plain: some Collection<UInt8>) throws(AgeError) -> [UInt8] {
        var sealed: [UInt8] = []
        var rest = plain[...]
        while !rest.isEmpty {
            // A full chunk is sealed only once more follows: the last one is marked.
            if held.count == Chunks.size { sealed += try sealHeld(isLast: false) }
            let part = rest.prefix(Chunks.size - held.count)
            held += part
            rest = rest.dropFirst(part.count)
        }
        return sealed
    }

    /// The last bytes of the file.
    package mutating func finish() throws(AgeError) -> [UInt8] { try sealHeld(isLast: true) }

    private mutating func sealHeld(isLast: Bool) throws(AgeError) -> [UInt8] {
        let sealed: [UInt8]
        do { sealed = try held.withUnsafeBytes { try chunks.seal($0, isLast: isLast) } } catch {
            throw .failed("sealing a chunk")
        }
        held.withUnsafeMutableBytes { Wiping.wipe($0) }
        held.removeAll(keepingCapacity: true)
        return sealed
    }
}

/// Whole files at once.
package enum AgeFile {
    /// Whether bytes begin as an age file does.
    package static func isOne(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: Array("age-encryption.org/".utf8))
    }

    package static func seal(_ plain: some Collection<UInt8>, to recipients: [Recipient]) throws(AgeError) -> [UInt8] {
        var stream = try SealingStream(to: recipients)
        return stream.beginning + (try stream.append(plain)) + (try stream.finish())
    }
}
