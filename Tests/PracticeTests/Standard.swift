import Dialogue
import Practice
import Scripts

/// The standard cases and drills, compiled once for all tests.
enum Standard {
    static let cases = CaseCompiler.compile().cases
    static let drills = DrillCompiler.compile().drills
    static let coder = CodingScripts.standard
    static let engine = Engine(repertoire: StandardRepertoire.whole.repertoire)

    static func practice(_ name: String, seed: UInt64 = 1) -> PracticeSession? {
        cases.first { $0.name == name }.map { PracticeSession($0, seed: seed, coder: Standard.coder) }
    }
}
