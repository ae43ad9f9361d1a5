/// A place in a wording that is filled when it is said: `{quote}`.
package enum Slot: UInt8, CaseIterable, Sendable {
    case quote, question, turned, both, event, feeling, theFeeling, person, they, them, their, topic
    case image, wish, otherAct, selfAct, earlier, earlierPerson, earlierFeeling, helper, keep
    case emergency, line, violence, child, poison, listed
    /// Only in notices.
    case country, folder

    /// As it stands between braces.
    package var name: String { Slot.names[Int(rawValue)] }

    package init?(name: some StringProtocol) {
        guard let place = Slot.names.firstIndex(where: { $0 == name }) else { return nil }
        self.init(rawValue: UInt8(place))
    }

    /// All names, in the order of the cases.
    package static let names = [
        "quote", "question", "turned", "both", "event", "feeling", "the-feeling", "person", "they", "them", "their",
        "topic", "image", "wish", "other-act", "self-act", "earlier", "earlier-person", "earlier-feeling", "helper",
        "keep", "emergency", "line", "violence", "child", "poison", "listed", "country", "folder",
    ]
    private static let bytes = names.map { Array($0.utf8) }

    /// The slot of a stretch of bytes.
    fileprivate init?(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let place = Slot.bytes.firstIndex(where: { $0.count == bytes.count && bytes.elementsEqual($0) }) else {
            return nil
        }
        self.init(rawValue: UInt8(place))
    }
}

/// The slots of a wording.
package struct SlotSet: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package init(_ slot: Slot) { rawValue = 1 << UInt32(slot.rawValue) }

    /// The slots that stand in a text; unknown names are left to the checks.
    init(in bytes: UnsafeBufferPointer<UInt8>) {
        var bits: UInt32 = 0
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if let slot = Slot(bytes: bytes[(open + 1)..<close]) { bits |= 1 << UInt32(slot.rawValue) }
            index = close + 1
        }
        rawValue = bits
    }

    package var slots: [Slot] { Slot.allCases.filter { contains(SlotSet($0)) } }
}
