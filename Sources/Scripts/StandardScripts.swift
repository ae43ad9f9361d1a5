import CStandardScripts

/// The scripts that are part of the program, embedded when it was built.
package enum StandardScripts {
    /// All files, in the order of their names.
    package static let files: [ScriptFile] = (0..<standard_script_count()).map { index in
        let script = standard_script(index)
        let bytes = UnsafeBufferPointer(start: script.bytes, count: Int(script.length))
        return ScriptFile(name: String(cString: script.name), text: String(decoding: bytes, as: UTF8.self))
    }
}
