import Foundation

/// What helpers said, coded, against the codes of the data, folded onto seven classes and onto six.
struct ActsMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let coded: [Coded] = try code(rows)
        let pairs = zip(rows, coded).map { (row: $0, coded: $1) }
        let sources = Set(rows.map { $0["source"] }).sorted()
        for source in sources + (sources.count > 1 ? ["all"] : []) {
            let single = pairs.filter { $0.row["single"] != "0" && (source == "all" || $0.row["source"] == source) }
            score(single, "\(source), seven classes") { $0 }
            score(single, "\(source), reflections merged") { $0.hasSuffix("reflection") ? "reflection" : $0 }
            questions(single, source)
        }
        var totals = ActTotals()
        for (row, coded) in pairs { totals.add(row["id"], given: row["label"], coded: coded.main) }
        totals.print()
        let several = pairs.filter { $0.row["single"] == "0" }
        let met = several.count { pair in
            pair.row["label"].split(separator: "|").map { Self.given(String($0)) }.contains(Self.fold(pair.coded.main))
        }
        print(
            "of \(several.count) lines with several acts, the main code is among them in \(percent(met, of: several.count))"
        )
        if options.lists { list(pairs) }
        return true
    }

    /// Codes each line by itself, or with what the client said before it where sessions are given.
    private func code(_ rows: [Row]) throws -> [Coded] {
        guard let others = options.others else {
            return try options.program.objects(["code", "--json"], lines: rows.map { $0["text"] })
        }
        let client = try Row.read(others).filter { $0["speaker"] == "client" }
        let before = Dictionary(client.map { ("\($0["conv"]).\($0["turn"])", $0["text"]) }) { first, _ in first }
        let lines = try rows.flatMap { row in
            let parts = row["id"].split(separator: ".").map(String.init)
            let turn = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
            let said = before["\(parts.first ?? "").\(turn - 1)"]
            let context = try said.map { [try Self.line("client", $0)] } ?? [try Self.line("client", "")]
            return context + [try Self.line("therapist", row["text"])]
        }
        return try options.program.objects(["code", "--json", "--format", "json"], lines: lines, count: rows.count)
    }

    static func line(_ speaker: String, _ text: String) throws -> String {
        let object = ["speaker": speaker, "text": text]
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }

    /// Agreement on whether it is a question, and, where both say so, whether an open one (Cohen).
    private func questions(_ pairs: [(row: Row, coded: Coded)], _ title: String) {
        var form = Agreement()
        var kind = Agreement()
        for (row, coded) in pairs {
            let given = Self.given(row["label"])
            let predicted = Self.fold(coded.main)
            form.add(given.hasSuffix("question"), predicted.hasSuffix("question"))
            guard given.hasSuffix("question"), predicted.hasSuffix("question") else { continue }
            kind.add(given == "open_question", predicted == "open_question")
        }
        print("\(title): kappa question or none \(decimal(form.kappa)), open or closed \(decimal(kind.kappa))\n")
    }

    private func score(_ pairs: [(row: Row, coded: Coded)], _ title: String, merging: (String) -> String) {
        var scores = Scores()
        for (row, coded) in pairs {
            scores.add(given: merging(Self.given(row["label"])), predicted: merging(Self.fold(coded.main)))
        }
        scores.print(title)
        print("")
    }

    private func list(_ pairs: [(row: Row, coded: Coded)]) {
        for (row, coded) in pairs where row["single"] != "0" && Self.given(row["label"]) != Self.fold(coded.main) {
            print("\(row["label"]) · \(coded.main) · \(row["text"])")
        }
    }

    /// The class of a label of the data: what is neither question, reflection, advice nor information is `other`.
    static func given(_ label: String) -> String {
        let classes = [
            "open_question", "closed_question", "simple_reflection", "complex_reflection", "advice", "information",
        ]
        return classes.contains(label) ? label : "other"
    }

    /// The class of a code that the program prints.
    static func fold(_ code: String) -> String {
        let code = code.lowercased()
        func begins(_ stems: String...) -> Bool { stems.contains { code.hasPrefix($0) } }
        if begins("closed", "leading", "double") { return "closed_question" }
        if begins("open", "why", "stacked", "ask", "question") { return "open_question" }
        if begins("reflect-complex", "complex", "summary", "summar", "interpret", "pattern", "link") {
            return "complex_reflection"
        }
        if begins("restate", "reflect", "simple") { return "simple_reflection" }
        if begins("advice", "advise", "warn", "direct") { return "advice" }
        if begins("inform") { return "information" }
        return "other"
    }
}
