import Dialogue

/// `like:` lines must bring their block up, `unlike:` lines must not. For danger what counts is what comes of it, shields
/// and denials heeded: `like:` lines must be heard as that kind, `unlike:` lines as no danger at all.
enum LikeLinesCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        let lexicon = content.repertoire.lexicon
        let numbers = Dictionary(
            lexicon.blocks.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        return content.blocks.filter { $0.isLexicon && $0.kind != "class" }.flatMap { block in
            missing(block) + block.settings.compactMap { finding($0, block, numbers[block.name], lexicon) }
        }
    }

    private static func missing(_ block: ScriptBlock) -> [Finding] {
        guard block.value("like") == nil else { return [] }
        return [.at(block, severity: .warning, "“\(block.name)” has no “like:” line to try it out on")]
    }

    private static func finding(
        _ setting: ScriptBlock.Setting, _ block: ScriptBlock, _ number: Int?, _ lexicon: Lexicon
    ) -> Finding? {
        guard setting.key == "like" || setting.key == "unlike", let number else { return nil }
        let isHeard =
            lexicon.blocks[number].risk.map { isDanger(setting, $0, lexicon) }
            ?? lexicon.hits(in: Tokenizer.tokens(of: setting.value)).contains { $0.block == number }
        guard isHeard != (setting.key == "like") else { return nil }
        let message = isHeard ? "brings “\(block.name)” up, but must not" : "does not bring “\(block.name)” up"
        return Finding(file: block.file, line: setting.line, message: "“\(setting.value)” \(message)")
    }

    private static func isDanger(_ setting: ScriptBlock.Setting, _ kind: RiskKind, _ lexicon: Lexicon) -> Bool {
        let observation = Listener(lexicon: lexicon).listen(to: setting.value)
        let heard = (observation.risk.map { [$0] } ?? []) + observation.also
        return heard.contains { setting.key == "like" ? $0.kind == kind : $0.degree > .despair }
    }
}
