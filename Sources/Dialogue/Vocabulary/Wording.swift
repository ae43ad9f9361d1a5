/// Authored sentences for a move, with the conditions they share (glossary: wording).
///
/// A class, since hundreds are looked at every turn and copying conditions costs more than reading them.
package final class WordingBlock: Sendable {
    package let identifier: String
    package let conditions: Wording.Conditions
    package let move: Move
    package let technique: Technique
    /// The slot that its questions open.
    package let asks: Asked?
    package let sentences: [Sentence]

    /// One wording of the block, with what is looked at every turn read once.
    package struct Sentence: Sendable {
        package let text: String
        /// The last part of the identifier, four letters that depend on the words alone.
        package let key: WordingKey
        package let slots: SlotSet
        package let isQuestion: Bool

        /// - Parameter bytes: the wording as it stands in the script, in UTF-8.
        package init(bytes: UnsafeBufferPointer<UInt8>, key: WordingKey) {
            text = String(decoding: bytes, as: UTF8.self)
            self.key = key
            slots = SlotSet(in: bytes)
            isQuestion = bytes.contains(UInt8(ascii: "?"))
        }
    }

    package init(
        identifier: String, conditions: Wording.Conditions, move: Move, technique: Technique, asks: Asked?,
        sentences: [Sentence]
    ) {
        self.identifier = identifier
        self.conditions = conditions
        self.move = move
        self.technique = technique
        self.asks = asks
        self.sentences = sentences
    }

    package var wordings: [Wording] { sentences.map { Wording(block: self, sentence: $0) } }
}

/// Four letters that depend on a wording's words alone, packed, so that uses are counted without building strings.
package struct WordingKey: Hashable, Sendable {
    private let letters: UInt32

    /// - Parameter packed: four ASCII letters, the first in the highest byte.
    package init(packed: UInt32) { letters = packed }

    /// The key at the end of an identifier.
    package init(of identifier: String) {
        var packed: UInt32 = 0
        for byte in identifier.utf8.suffix(4) { packed = packed << 8 | UInt32(byte) }
        letters = packed
    }

    package var text: String {
        String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> UInt32($0)) }, as: UTF8.self)
    }
}

/// One authored sentence for a move (glossary: wording).
package struct Wording: Sendable {
    package let block: WordingBlock
    package let sentence: WordingBlock.Sentence

    package var text: String { sentence.text }
    package var move: Move { block.move }
    package var conditions: Conditions { block.conditions }
    package var technique: Technique { block.technique }
    package var asks: Asked? { sentence.isQuestion ? block.asks : nil }
    /// Stable: the block's, and four letters that depend on the words alone.
    package var identifier: String { "\(block.identifier).\(sentence.key.text)" }

    /// When a wording may be used: all that are given must hold; of a list, one.
    package struct Conditions: Sendable, Equatable {
        package var phases: [Phase] = []
        package var answers: [Answer] = []
        package var asked: [Asked] = []
        package var themes: [String] = []
        package var feelings: [FeelingFamily] = []
        /// Roles or kinds.
        package var people: [String] = []
        package var times: [Time] = []
        package var defences: [String] = []
        package var gists: [Gist] = []
        package var manners: [Manner] = []
        /// `kind` or `kind.degree`.
        package var risks: [String] = []
        package var cares: [Care] = []
        package var flags: [Circumstance] = []

        package init() {}
    }
}
