import Practice

/// The totals of a session in words or as JSON.
struct CodingSummary {
    let totals: SessionTotals

    /// A figure a line, with what it can be held against.
    var plain: String {
        var text = "\(totals.therapistTurns) turns of the therapist, \(totals.clientTurns) of the client\n"
        text += "\(totals.questions) questions, \(totals.reflections) reflections\n\n"
        for (ratio, part, whole) in totals.ratios {
            text += "\(Self.figure(ratio, part, whole)) \(ratio.explanation)\n"
        }
        text += "\nTurns by their main code, which the figures go by:\n"
        for code in Code.allCases {
            guard let holding = totals.holding[code] else { continue }
            let main = totals.mains[code, default: 0]
            text += "\(main) \(code.rawValue)\(holding > main ? "; \(holding - main) beside another code" : "")\n"
        }
        return text + "\nThe program codes by cues and errs on single lines; totals over a session are surer.\n"
    }

    /// One object; shares in thousandths, so that no floating point is needed.
    var json: String {
        let codes = totals.holding.map { "\"\($0.key.rawValue)\":\($0.value)" }.sorted()
        let mains = totals.mains.map { "\"\($0.key.rawValue)\":\($0.value)" }.sorted()
        let ratios = totals.ratios.map { "\"\($0.name.rawValue)\":\(Self.thousandths($0.part, $0.whole))" }.sorted()
        return "{\"client-turns\":\(totals.clientTurns),\"client-words\":\(totals.clientWords)"
            + ",\"codes\":{\(codes.joined(separator: ","))},\"main\":{\(mains.joined(separator: ","))}"
            + ",\"thousandths\":{\(ratios.joined(separator: ","))}"
            + ",\"turns\":\(totals.therapistTurns),\"words\":\(totals.therapistWords)}\n"
    }

    private static func thousandths(_ part: Int, _ whole: Int) -> Int { (part * 1000 + whole / 2) / whole }

    private static func figure(_ ratio: Ratio, _ part: Int, _ whole: Int) -> String {
        if ratio.isShare { return share(part, whole) }
        let hundredths = (part * 100 + whole / 2) / whole
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// In whole per cent; what is there is not called 0 %, and what is not all is not called 100 %.
    private static func share(_ part: Int, _ whole: Int) -> String {
        let percent = (part * 100 + whole / 2) / whole
        if percent == 0, part > 0 { return "<1 %" }
        return percent == 100 && part < whole ? ">99 %" : "\(percent) %"
    }
}
