import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bytes that are overwritten when nobody holds them any more, and kept out of the swap file where the system allows.
///
/// Swift may copy values as it likes, so secrets live behind one pointer here and are lent out, never handed on.
package final class SecretBytes: @unchecked Sendable {
    private let buffer: UnsafeMutableRawBufferPointer

    package var count: Int { buffer.count }

    package init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        buffer.initializeMemory(as: UInt8.self, repeating: 0)
        if count > 0 { mlock(buffer.baseAddress, count) }
        fill(buffer)
    }

    /// A copy of bytes; those of the caller are not overwritten.
    package convenience init(_ bytes: some Collection<UInt8>) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Overwrites the bytes at once, whoever still holds them; only zeros are left.
    package func wipe() { Wiping.wipe(buffer) }

    deinit {
        wipe()
        if count > 0 { munlock(buffer.baseAddress, count) }
        buffer.deallocate()
    }

    /// Lends the bytes.
    package func withBytes<Result, Failure>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(buffer))
    }

    /// Lends the bytes as `Data` without a copy; it must not outlive the call.
    func withData<Result, Failure>(_ body: (Data) throws(Failure) -> Result) throws(Failure) -> Result {
        guard let start = buffer.baseAddress, count > 0 else { return try body(Data()) }
        return try body(Data(bytesNoCopy: start, count: count, deallocator: .none))
    }

    /// Whether two secrets are the same, in a time that does not tell where they differ.
    package func isSame(as other: SecretBytes) -> Bool {
        guard count == other.count else { return false }
        return withBytes { mine in
            other.withBytes { theirs in zip(mine, theirs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 }
        }
    }
}

/// Overwriting that the compiler may not leave out.
package enum Wiping {
    package static func wipe(_ buffer: UnsafeMutableRawBufferPointer) {
        guard let start = buffer.baseAddress, buffer.count > 0 else { return }
        #if canImport(Glibc)
            explicit_bzero(start, buffer.count)
        #else
            memset_s(start, buffer.count, 0, buffer.count)
        #endif
    }

    package static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { wipe($0) }
        bytes = []
    }

    package static func wipe(_ data: inout Data) {
        data.withUnsafeMutableBytes { wipe($0) }
        data = Data()
    }
}
