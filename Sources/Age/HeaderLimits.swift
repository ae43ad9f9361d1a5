/// What a header may ask for. Files come from anywhere; none may use up memory or time by what it says of itself.
package enum HeaderLimits {
    /// Bytes of a whole header. A header for one recipient has about 200.
    package static let bytes = 65_536
    /// Characters of a line. The longest argument in use, of a post-quantum recipient, has about 1,500.
    package static let line = 4_096
    /// Stanzas of a header; each one costs a key agreement.
    package static let stanzas = 64
    /// The binary logarithm of the scrypt cost: 20 takes 1 GiB and a few seconds. `age` writes 18.
    package static let workFactor = 20
}
