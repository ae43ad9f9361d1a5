/// Keys that no kind of block knows.
enum UnknownKeysCheck: Check {
    private static let common = ["source", "like", "unlike"]
    private static let ofLexicon = [
        "family", "strength", "form", "noun", "title", "group", "kind", "they", "cluster", "match", "degree", "care",
    ]
    private static let ofWording = [
        "move", "technique", "asks", "phase", "answer", "asked", "theme", "feeling", "person", "time", "defence",
        "manner", "gist", "risk", "care", "when",
    ]

    static func findings(in content: CheckedContent) -> [Finding] {
        content.blocks.filter { $0.kind != "region" }.flatMap { block in
            let known = common + (block.kind == "wording" ? ofWording : ofLexicon)
            return block.settings.filter { !known.contains($0.key) }.map { setting in
                let hint = Spelling.nearest(to: setting.key, among: known).map { "; did you mean “\($0)”?" } ?? ""
                return Finding(
                    file: block.file, line: setting.line,
                    message: "unknown key “\(setting.key)” in a \(block.kind) block\(hint)")
            }
        }
    }
}
