/// The main feeling of each line, folded to the eight coarse classes of the data.
struct FeelingsMeasure {
    var options: Options

    func run() throws -> Bool {
        let rows = try Row.read(options.file)
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: rows.map { $0["text"] })
        var scores = Scores()
        var heardAny = 0
        var right = 0
        var table = Table(["label", "lines", "a feeling heard", "coarse class among them"])
        var byLabel: [String: (lines: Int, any: Int, among: Int)] = [:]
        for (row, listened) in zip(rows, heard) {
            let families = listened.feelings.filter { $0.negated != true }.map(\.family)
            let guess = families.first.map(Self.coarse) ?? "neutral"
            scores.add(given: row["coarse"], predicted: guess)
            var count = byLabel[row["label"], default: (0, 0, 0)]
            count.lines += 1
            if !families.isEmpty { count.any += 1 }
            if families.map(Self.coarse).contains(row["coarse"]) { count.among += 1 }
            byLabel[row["label"]] = count
            if !families.isEmpty {
                heardAny += 1
                if guess == row["coarse"] { right += 1 }
            }
            if options.lists, guess != row["coarse"] { print("\(row["label"]) · \(guess) · \(row["text"])") }
        }
        scores.print("feelings")
        print(
            "a feeling heard in \(percent(heardAny, of: rows.count)) of lines, right in \(percent(right, of: heardAny)) of those"
        )
        for (label, count) in byLabel.sorted(by: { $0.key < $1.key }) {
            table.add([
                label, "\(count.lines)", percent(count.any, of: count.lines), percent(count.among, of: count.lines),
            ])
        }
        print("")
        table.print()
        return true
    }

    /// The coarse class of a family.
    static func coarse(_ family: String) -> String {
        switch family {
        case "fear", "anxiety": "fear"
        case "anger", "frustration", "jealousy", "envy": "anger"
        case "sadness", "grief", "hurt", "loneliness", "emptiness", "helplessness", "longing": "sadness"
        case "shame", "guilt": "shame_guilt"
        case "disgust", "contempt": "disgust"
        case "surprise", "confusion": "surprise"
        case "joy", "love", "pride", "hope", "gratitude", "relief": "joy"
        default: "neutral"
        }
    }
}
