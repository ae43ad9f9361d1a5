/// What helpers said, coded, against the codes of the data, folded onto seven classes and onto six.
struct ActsMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let coded: [Coded] = try options.program.objects(["code", "--json"], lines: rows.map { $0["text"] })
        let pairs = zip(rows, coded).map { (row: $0, coded: $1) }
        let sources = Set(rows.map { $0["source"] }).sorted()
        for source in sources + (sources.count > 1 ? ["all"] : []) {
            let single = pairs.filter { $0.row["single"] != "0" && (source == "all" || $0.row["source"] == source) }
            score(single, "\(source), seven classes") { $0 }
            score(single, "\(source), reflections merged") { $0.hasSuffix("reflection") ? "reflection" : $0 }
        }
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
