/// Dreams told that were heard as dreams, and others that were not told.
struct DreamsMeasure {
    var options: Options

    func run() throws -> Bool {
        let dreams = try listen(to: Row.read(options.file).map { $0["text"] })
        var table = Table(["lines", "count", "heard as a dream"])
        table.add(["dreams", "\(dreams.count)", percent(dreams.count(where: \.isDream), of: dreams.count)])
        if options.lists { for line in dreams where !line.isDream { print("missed · \(line.text)") } }
        if let path = options.others {
            let rows = try Row.read(path)
            let others = try listen(to: rows.map { $0["text"].isEmpty ? $0["client"] : $0["text"] })
            table.add(["others", "\(others.count)", percent(others.count(where: \.isDream), of: others.count)])
            if options.lists { for line in others where line.isDream { print("false · \(line.text)") } }
        }
        table.print()
        return true
    }

    private func listen(to lines: [String]) throws -> [(text: String, isDream: Bool)] {
        let heard: [Listened] = try options.program.objects(["listen", "--json"], lines: lines)
        return zip(lines, heard).map { ($0, $1.dream.isSet) }
    }
}
