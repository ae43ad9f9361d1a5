/// Seconds since 1970 as UTC text, and back; no locale or time zone takes part.
package enum Timestamp {
    /// `2026-11-20T21:05:09Z`.
    package static func text(_ seconds: Int) -> String {
        let (year, month, day) = date(seconds)
        let time = ((seconds % 86_400) + 86_400) % 86_400
        return
            "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
    }

    /// `2026-11-20-210509`, which sorts by time.
    package static func fileName(_ seconds: Int) -> String {
        let text = text(seconds)
        return text.prefix(10) + "-" + text.dropFirst(11).dropLast().filter { $0 != ":" }
    }

    /// The civil date of a number of seconds; Howard Hinnant's algorithm.
    package static func date(_ seconds: Int) -> (year: Int, month: Int, day: Int) {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Seconds of `2026-11-20T21:05:09Z`; nothing when it is not of that form.
    package static func seconds(_ text: String) -> Int? {
        let parts = text.split(whereSeparator: { "-T:Z".contains($0) }).compactMap { Int($0) }
        guard parts.count == 6, text.hasSuffix("Z"), (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
            return nil
        }
        return days(parts[0], parts[1], parts[2]) * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
    }

    /// Days from 1970 to a civil date.
    package static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
