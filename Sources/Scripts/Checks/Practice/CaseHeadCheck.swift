import Practice

/// Every case says who it is and what a supervisor would say; every block has lines; every way of answering is there.
enum CaseHeadCheck: PracticeCheck {
    private static let needed = [
        "title", "person", "age", "culture", "difficulty", "note", "wish", "other", "self", "source",
    ]

    static func findings(in content: PracticeContent) -> [Finding] {
        content.cases.flatMap { item -> [Finding] in
            guard let head = content.blocks(of: item.name, kind: "case").first else { return [] }
            return safety(item, head) + missing(head) + empty(content.blocks(of: item.name)) + replies(item, head)
        }
    }

    /// Whoever asks about danger must get an answer.
    private static func safety(_ item: Case, _ head: ScriptBlock) -> [Finding] {
        guard !item.facts.contains(where: { $0.name == Fact.safety }) else { return [] }
        return [.at(head, "“fact \(item.name).\(Fact.safety)” is missing: a question about danger must be answered")]
    }

    private static func missing(_ head: ScriptBlock) -> [Finding] {
        needed.filter { head.value($0) == nil }.map { .at(head, "“\(head.name)” has no “\($0):” line") }
    }

    private static func empty(_ blocks: [ScriptBlock]) -> [Finding] {
        blocks.filter { $0.entries.isEmpty && $0.kind != "gain" }.map {
            .at($0, "“\($0.name)” has no entries; add lines that begin with “- ”, or take the block out")
        }
    }

    private static func replies(_ item: Case, _ head: ScriptBlock) -> [Finding] {
        ReplyKind.allCases.compactMap { kind in
            let own: ReplyKind = item.rupture == .confronting ? .confront : .withdraw
            let least = kind == own ? 4 : kind.least
            let count = item.replies[kind]?.count ?? 0
            guard count < least else { return nil }
            return .at(
                head, "“reply \(item.name).\(kind.rawValue)” has \(count) lines; it needs \(least)")
        }
    }
}
