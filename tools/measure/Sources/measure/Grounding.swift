/// Whether a reply takes up the person's own words.
struct Grounding {
    /// A content word of the utterance is in the reply.
    var inUtterance: Bool
    /// Something quoted in the reply stands in an earlier utterance and carries content.
    var inEarlier: Bool
    var quotes: Bool

    var isGrounded: Bool { inUtterance || inEarlier }
    var isEarlierAlone: Bool { inEarlier && !inUtterance }

    init(of reply: String, in utterance: String, earlier: [String]) {
        let quotations = Words.quotations(in: reply)
        quotes = !quotations.isEmpty
        inUtterance = !Words.content(of: reply).isDisjoint(with: Words.content(of: utterance))
        inEarlier = quotations.contains { quotation in
            !Words.content(of: quotation).isEmpty && earlier.contains { Words.contains($0, run: quotation) }
        }
    }
}
