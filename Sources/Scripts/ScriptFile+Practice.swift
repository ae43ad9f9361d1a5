extension ScriptFile {
    /// Whether it belongs to practice: files under `cases/` and `drills/`, which are read only when practice asks.
    package var isPractice: Bool { Self.isPractice(name) }

    static func isPractice(_ name: String) -> Bool { isCase(name) || isDrill(name) }

    static func isCoding(_ name: String) -> Bool { name.hasPrefix("scripts/coding/") }

    static func isCase(_ name: String) -> Bool { folder(of: name) == "cases" }

    static func isDrill(_ name: String) -> Bool { folder(of: name) == "drills" }

    /// The last folder of a path.
    private static func folder(of name: String) -> Substring? {
        name.split(separator: "/").dropLast().last
    }
}
