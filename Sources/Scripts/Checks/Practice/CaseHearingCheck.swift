import Practice

/// `like:` lines of topics and facts must be heard as what they are.
enum CaseHearingCheck: PracticeCheck {
    static func findings(in content: PracticeContent) -> [Finding] {
        content.cases.flatMap { item -> [Finding] in
            let topics = Ears(item.topics.map { ($0.name, $0.hears) })
            let facts = Ears(item.facts.map { ($0.name, $0.hears) })
            return content.blocks(of: item.name).flatMap { block -> [Finding] in
                switch block.kind {
                case "topic": tried(block, topics)
                case "fact": tried(block, facts)
                case "gain", "sore": unheard(block)
                default: []
                }
            }
        }
    }

    private static func tried(_ block: ScriptBlock, _ ears: Ears) -> [Finding] {
        block.settings.filter { $0.key == "like" }.compactMap { setting in
            guard block.parts.count > 1, ears.hear(setting.value).first != block.parts[1] else { return nil }
            return Finding(
                file: block.file, line: setting.line, message: "“\(setting.value)” does not bring “\(block.name)” up")
        }
    }

    private static func unheard(_ block: ScriptBlock) -> [Finding] {
        guard block.list("hears").isEmpty else { return [] }
        return [.at(block, "“\(block.name)” has no “hears:” line; nothing can touch it")]
    }
}

/// Lines that are too long for one breath (clinical specification §7.5: at most 60 words).
enum CaseLengthCheck: PracticeCheck {
    static let most = 60

    static func findings(in content: PracticeContent) -> [Finding] {
        content.blocks.flatMap { block in
            block.entries.compactMap { entry in
                let count = entry.text.split(separator: " ").count
                return count > most ? .at(entry, of: block, "\(count) words; at most \(most)") : nil
            }
        }
    }
}
