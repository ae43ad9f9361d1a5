/// Replies are short (clinical specification §2.5: at most 35 words; a hold, 60).
enum LengthCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.compactMap { block, entry in
            let isHolding = ["hold", "urgent", "menu", "check", "ground", "care", "presence"].contains(
                block.value("move") ?? "")
            let limit = isHolding ? 60 : 35
            let count = entry.text.split(separator: " ").count
            guard count > limit else { return nil }
            return .at(entry, of: block, "\(count) words; at most \(limit)")
        }
    }
}
