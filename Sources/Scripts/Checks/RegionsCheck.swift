/// Help lines must say when and how surely they were known (clinical specification §8.3).
enum RegionsCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.blocks(of: "region").flatMap { block in
            let missing = ["name", "emergency", "listed", "source", "confidence"].filter { block.value($0) == nil }
            var found = missing.map { Finding.at(block, "“\(block.name)” has no “\($0):”") }
            if let listed = block.value("listed"), Day(listed) == nil {
                found.append(.at(block, "“listed: \(listed)” is no day; expected the form 2026-06-02"))
            }
            if let confidence = block.value("confidence"), !["A", "B"].contains(confidence) {
                found.append(
                    .at(
                        block,
                        "“confidence: \(confidence)”: only A (two lists, or a dated official source) and B (one list, or "
                            + "sure knowledge) are shown to anybody; leave the row out"))
            }
            return found
        }
    }

    /// Rows that nobody has checked for a year, counted from `today`.
    static func old(in content: CheckedContent, today: Day) -> [Finding] {
        content.blocks(of: "region").compactMap { block in
            guard let text = block.value("listed"), let listed = Day(text), listed.isYear(before: today) else {
                return nil
            }
            return .at(
                block, severity: .warning,
                "“\(block.name)” was listed on \(text), more than a year ago: check its numbers, then set “listed:” anew"
            )
        }
    }
}

/// A day of the calendar.
package struct Day: Equatable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day as `2026-06-02`; nothing for another form.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// How many days a month has (Gregorian calendar).
    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
        default: 31
        }
    }

    /// Whether it lies more than a year before another day.
    func isYear(before other: Day) -> Bool {
        (year + 1, month, day) < (other.year, other.month, other.day)
    }
}
