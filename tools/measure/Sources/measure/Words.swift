/// Words as they are compared: lower case, apostrophes dropped, ends of inflection cut off.
enum Words {
    /// The words of a text, lower case and without apostrophes.
    static func all(in text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if "'’‘`".contains(character) {
                continue
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The stems of the words that carry content.
    static func content(of text: String) -> Set<String> {
        Set(all(in: text).filter { !empty.contains($0) && $0.count > 1 }.map(stem))
    }

    /// Cuts off an ending, so that "arguing" meets "argue" and "exams" meets "exam".
    static func stem(_ word: String) -> String {
        for ending in ["ingly", "edly", "ings", "ing", "ies", "ied", "es", "ed", "ly", "s", "e", "y"]
        where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Whether the words of one text stand one after the other in another.
    static func contains(_ text: String, run fragment: String) -> Bool {
        let words = all(in: text)
        let run = all(in: fragment)
        guard !run.isEmpty, run.count <= words.count else { return false }
        return (0...(words.count - run.count)).contains { Array(words[$0..<($0 + run.count)]) == run }
    }

    /// What stands between quotation marks in a text.
    static func quotations(in text: String) -> [String] {
        var found: [String] = []
        var words: String?
        var closing: Character = "\""
        for character in text {
            if words == nil {
                guard character == "“" || character == "\"" else { continue }
                closing = character == "“" ? "”" : "\""
                words = ""
            } else if character == closing {
                words.map { found.append($0) }
                words = nil
            } else {
                words?.append(character)
            }
        }
        return found
    }

    /// A text without what it quotes.
    static func unquoted(_ text: String) -> String {
        quotations(in: text).reduce(text) { rest, quotation in
            guard let range = rest.range(of: quotation), !quotation.isEmpty else { return rest }
            return rest.replacingCharacters(in: range, with: "…")
        }
    }

    /// Words that carry no content of their own: grammar, and what any reply may say.
    static let empty: Set<String> = Set(
        """
        a about above after again against ago all almost alone along already also although always am an and another any
        anybody anyone anything anyway are arent around as at away back be became because been before behind being below
        between both but by came can cannot cant come comes coming could couldnt did didnt do does doesnt doing done dont
        down during each else enough even ever every everybody everyone everything far feel feeling feelings feels felt few
        find first for from further get gets getting give given gives go goes going gone good got had hadnt happen happened
        happening happens has hasnt have havent having he her here hers herself hes hi hello hey him himself his how however
        i id if ill im in into is isnt it its itself ive just keep kind know knew known lately later least less let like
        likely little long look lot made make makes many may maybe me mean means might mine more most much must my myself
        need never no nobody none nor not nothing now of off often oh ok okay on once one ones only or other others our ours
        ourselves out over own part people perhaps person place put quite rather really right said same saw say saying says
        see seem seems seen she shes should shouldnt since so some somebody somehow someone something sometimes somewhere
        soon sort still stuff such sure take tell telling than thank thanks that thats the their theirs them themselves then
        there theres these they theyre theyve thing things think thinking this those though thought through time times to
        today together told too took toward try trying turn two u under until up upon us use used very want wanted wants was
        wasnt way ways we well went were werent what whatever whats when whenever where wherever whether which while who
        whole whom whose why will with within without wont word words would wouldnt yeah year years yep yes yet you youd
        youll your youre yours yourself youve
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
