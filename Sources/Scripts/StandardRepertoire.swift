import Dialogue
import Dispatch

/// The repertoire of the standard scripts: compiled once, in two parts, and kept until the program ends.
///
/// Each part is compiled by whoever comes to it first, and whoever comes later waits for it. So two cores share the
/// work; and where there is only one, or the other is busy, nothing waits for a thread that has not begun.
package enum StandardRepertoire {
    /// All that a session hears and says.
    package static let whole = joined()

    /// What is heard: about as much work as the rest together.
    package static var lexicon: Lexicon { heard.repertoire.lexicon }

    /// What a person would call each theme, by theme name.
    package static var themeTitles: [String: String] { heard.repertoire.themeTitles }

    /// Begins on another core, for what will be asked for soon.
    package static func prepare() { preparing }

    private static let heard = Compiler.compile(StandardScripts.files.filter(isLexicon))
    private static let said = Compiler.compile(StandardScripts.files.filter { !isLexicon($0) })

    private static let preparing: Void = DispatchQueue.global(qos: .userInitiated).async {
        _ = heard
        _ = said
    }

    private static func joined() -> (repertoire: Repertoire, findings: [Finding]) {
        prepare()
        var repertoire = said.repertoire
        repertoire.digest = Digest.text(of: StandardScripts.files)
        repertoire.lexicon = heard.repertoire.lexicon
        repertoire.themeTitles = heard.repertoire.themeTitles
        return (repertoire, heard.findings + said.findings)
    }

    private static func isLexicon(_ script: ScriptFile) -> Bool { script.name.hasPrefix("scripts/lexicon/") }
}
