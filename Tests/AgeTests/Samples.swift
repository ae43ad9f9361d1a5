import Testing

@testable import Age

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keys, files and numbers that the tests share.
enum Samples {
    /// A key of the public test vectors of age (C2SP CCTV), used by nobody.
    static let secretText = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
    /// What age-keygen -y prints for it.
    static let publicText = "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef"

    static func secret() throws -> SecretKey { try #require(SecretKey(text: Array(secretText.utf8))) }

    static func passphrase(_ text: String = "blue heron") -> SecretBytes { SecretBytes(Array(text.utf8)) }

    /// “what is kept” and a newline, sealed by Debian's age 1.1.1 for that key.
    static let sealedForKey = """
        YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSAzZXlVY2IxektYRkpUN2gzODJ2R3hYbUJIcXkvSkVUMEdod0RMM1ZZQUZV\
        Cks3dFdqMnJmM3N4eHJEY2F3ZXVySUdsc2paSXJGTHZyTmVFb3kwazRQOEEKLS0tIDBTUzN4Vm1uT3lIS0s5QlBlTk9QM3B6ZDBi\
        MldMR0pocG9FcEw5NGQ1bGMKzZBj9GTZ+irGlLnQ6KPbMR/BOzfBvHKchjZqd03g34S2S9+fhzJsIn1mbEoJ
        """

    /// The same under the passphrase “blue heron”, work factor 18.
    static let sealedByPassphrase = """
        YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBNeDV2cExmMS9RNm9TcGNYUEkzdHd3IDE4Cjg2ODBoYkc0U1hBRGJCWVc2\
        Szdud3ZoN1l1UWlLVG0zTzVzaGkwb2gyRm8KLS0tIDh4WGZOYm9DYWxZRmFDTEVhenJJZTZCdUh4eHFCb1NwaytUMFdtUCtFL1EK\
        f/qVxdyZiwNYRMvowSn1G103X3U2dJaBPRjpGnR8LB1s5DjLxxrxauWVxggy
        """

    static func bytes(_ base64: String) throws -> [UInt8] { try #require(Base64.decode(Array(base64.utf8))) }

    /// Bytes that are the same on every machine.
    static func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }

    static func hex(_ text: String) -> [UInt8] {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        var before = timespec()
        var after = timespec()
        clock_gettime(CLOCK_MONOTONIC, &before)
        try body()
        clock_gettime(CLOCK_MONOTONIC, &after)
        return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
    }
}
