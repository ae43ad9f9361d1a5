import Dialogue

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The region of a session that was not told one.
enum Regions {
    /// From the locale's territory (`en_IE.UTF-8`), where help lines for it are known.
    static func fromLocale(_ regions: [String: Region]) -> String? {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name) else { continue }
            let text = String(cString: value)
            guard let place = text.firstIndex(of: "_") else { continue }
            let territory = String(text[text.index(after: place)...].prefix(2))
            if regions[territory] != nil { return territory }
        }
        return nil
    }
}
