extension ScriptFile {
    /// Whether it belongs to practice: files under `cases/` and `drills/`, which are read only when practice asks.
    package var isPractice: Bool { Self.isPractice(name) }

    static func isPractice(_ name: String) -> Bool { isCase(name) || isDrill(name) }

    static func isCoding(_ name: String) -> Bool { name.hasPrefix("scripts/coding/") }

    static func isCase(_ name: String) -> Bool { name.contains("cases/") }

    static func isDrill(_ name: String) -> Bool { name.contains("drills/") }
}
