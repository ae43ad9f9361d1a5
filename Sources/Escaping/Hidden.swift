/// Finds the characters that do something to what stands around them instead of showing themselves: control characters,
/// marks of direction (Unicode UAX #9), tags and all else without width, what XML refuses.
///
/// The one list for terminals, pages and JSON. Joiners and variation selectors stay where a script or an emoji needs them.
struct Hidden {
    /// The last character that was shown: what follows it may hang on it.
    private var before: Unicode.Scalar?

    /// Whether the next character of a text is hidden.
    ///
    /// - Parameter next: the one after it.
    mutating func isHidden(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Bool {
        let isHidden = !isShown(scalar, next)
        if !isHidden { before = scalar }
        return isHidden
    }

    private func isShown(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x2010...0x2027: true
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF: false
        // The joiners: ZWNJ, ZWJ.
        case 0x200C: isInJoiningScript
        case 0x200D: isInJoiningScript || joinsEmoji(next)
        case 0xFE00...0xFE0F: before.map { !$0.properties.isDefaultIgnorableCodePoint } ?? false
        case 0xE0100...0xE01EF: before?.properties.isIdeographic ?? false
        case 0x180B...0x180D, 0x180F: before.map { (0x1820...0x18AA).contains($0.value) } ?? false
        default: !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Arabic and what is written like it, the scripts of India and those that come from them.
    private var isInJoiningScript: Bool {
        switch before?.value ?? 0 {
        case 0x0620...0x0DFF, 0x0F00...0x109F, 0x1700...0x18AF, 0x1A20...0x1BFF, 0xA800...0xAAFF, 0xFB50...0xFDFF,
            0xFE70...0xFEFC, 0x11000...0x11FFF:
            true
        default: false
        }
    }

    /// Whether an emoji stands on both sides: a family is several, joined.
    private func joinsEmoji(_ next: Unicode.Scalar?) -> Bool {
        guard let before, let next else { return false }
        return (before.isPicture || before.value == 0xFE0F) && next.isPicture
    }
}

extension Unicode.Scalar {
    /// Digits and “#” count as emoji by themselves, and are none.
    fileprivate var isPicture: Bool { value > 0xFF && (properties.isEmoji || properties.isEmojiModifier) }
}
