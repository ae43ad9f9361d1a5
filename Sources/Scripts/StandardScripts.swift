import CStandardScripts
import Dialogue

/// The scripts that are part of the program, embedded when it was built.
package enum StandardScripts {
    /// What the companion hears and says: all that a session needs, in the order of their names.
    package static let files = read { !ScriptFile.isPractice($0) && !ScriptFile.isCoding($0) }

    /// The files of the coder; a session does not read them.
    package static let coding = read(ScriptFile.isCoding)

    /// The cases; read only when practice asks.
    package static let cases = read(ScriptFile.isCase)

    /// The drills; read only when practice asks.
    package static let drills = read(ScriptFile.isDrill)

    /// English words in their usual spellings, American and British (SCOWL, size 60).
    package static var words: WordList {
        let words = standard_words()
        return WordList(UnsafeBufferPointer(start: words.bytes, count: Int(words.length)))
    }

    private static func read(_ isWanted: (String) -> Bool) -> [ScriptFile] {
        (0..<standard_script_count()).compactMap { index in
            let name = String(cString: standard_script(index).name)
            return isWanted(name) ? ScriptFile(name: name, standard: index) : nil
        }
    }

    /// What stands at a place in the program; it stays there as long as the program runs.
    static func bytes(at index: Int32) -> UnsafeBufferPointer<UInt8> {
        let script = standard_script(index)
        return UnsafeBufferPointer(start: script.bytes, count: Int(script.length))
    }
}
