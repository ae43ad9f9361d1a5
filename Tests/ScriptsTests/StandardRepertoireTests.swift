import Dialogue
import Scripts
import Testing

/// The standard scripts, compiled in two parts at once.
@Suite struct StandardRepertoireTests {
    private let parts = StandardRepertoire.whole
    private let whole = Compiler.compile(StandardScripts.files)

    @Test func theTwoPartsTogetherAreWhatIsCompiledInOneGo() {
        #expect(parts.findings == whole.findings)
        #expect(parts.repertoire.digest == whole.repertoire.digest)
        #expect(parts.repertoire.wordings.map(\.identifier) == whole.repertoire.wordings.map(\.identifier))
        #expect(parts.repertoire.lexicon.blocks.map(\.name) == whole.repertoire.lexicon.blocks.map(\.name))
        #expect(parts.repertoire.lexicon.blocks.map(\.sense) == whole.repertoire.lexicon.blocks.map(\.sense))
        #expect(parts.repertoire.themeTitles == whole.repertoire.themeTitles)
        #expect(parts.repertoire.notices == whole.repertoire.notices)
        #expect(parts.repertoire.regions.mapValues(\.values) == whole.repertoire.regions.mapValues(\.values))
    }

    @Test func bothHearTheSame() {
        let tokens = Tokenizer.tokens(
            of: "My mother never listens to me, and I can't sleep since he left. It's my fault.")
        let hits = parts.repertoire.lexicon.hits(in: tokens)
        #expect(!hits.isEmpty && hits == whole.repertoire.lexicon.hits(in: tokens))
    }
}
