import CStandardScripts

/// The scripts that are part of the program, embedded when it was built.
package enum StandardScripts {
    /// All files that a session needs, in the order of their names.
    package static let files = all.filter { !$0.name.hasPrefix("scripts/coding/") }

    /// The files of the coder; a session does not read them.
    package static let coding = all.filter { $0.name.hasPrefix("scripts/coding/") }

    private static let all: [ScriptFile] = (0..<standard_script_count()).map { index in
        let script = standard_script(index)
        let bytes = UnsafeBufferPointer(start: script.bytes, count: Int(script.length))
        return ScriptFile(name: String(cString: script.name), text: String(decoding: bytes, as: UTF8.self))
    }
}
