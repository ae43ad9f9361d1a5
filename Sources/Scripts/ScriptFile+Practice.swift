extension ScriptFile {
    /// Whether it belongs to practice: files under `cases/` and `drills/`, which are read only when practice asks.
    package var isPractice: Bool { Self.isPractice(name) }

    static func isPractice(_ name: String) -> Bool { isCase(name) || isDrill(name) }

    static func isCoding(_ name: String) -> Bool { name.hasPrefix("scripts/coding/") }

    static func isCase(_ name: String) -> Bool { isIn("cases", name) }

    static func isDrill(_ name: String) -> Bool { isIn("drills", name) }

    /// Whether the last folder of a path is called so. By bytes, since it is asked for every file at every start.
    private static func isIn(_ folder: StaticString, _ name: String) -> Bool {
        var name = name
        return name.withUTF8 { path in
            guard let end = path.lastIndex(of: UInt8(ascii: "/")) else { return false }
            let parents = path[..<end]
            let start = parents.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
            return folder.withUTF8Buffer { parents[start...].elementsEqual($0) }
        }
    }
}
