extension Hearing {
    /// The people of the utterance in order, each once, with those that `he`, `she` and `they` stand for last.
    package func people(_ heeding: Heeding) -> [PersonMention] {
        var found: [PersonMention] = []
        for heard in heard({ if case .person(let person) = $0 { person } else { nil } })
        where !isLikened(heard) && !isKind(heard) {
            let mention = mention(of: heard)
            if !found.contains(where: { $0.role == mention.role && $0.name == mention.name }) { found.append(mention) }
        }
        for mention in knownNames(heeding) where !found.contains(where: { $0.name == mention.name }) {
            found.append(mention)
        }
        if found.isEmpty, let person = resolved(heeding) { found.append(person) }
        return found
    }

    /// "Good mothers don't think that", "most husbands": a kind of people is nobody in the story.
    private func isKind(_ heard: Heard<PersonSense>) -> Bool {
        guard heard.tokens.count == 1, Self.kinds.contains(tokens[heard.tokens.lowerBound].bare) else { return false }
        guard heard.tokens.lowerBound > 0, tokens[heard.tokens.lowerBound].before == .none else { return true }
        let before = tokens[heard.tokens.lowerBound - 1].bare
        return !ClosedWords.possessives.contains(before) && !["both", "two", "your"].contains(before)
    }

    /// Of these one has one, or two: without a determiner, several are meant in general.
    private static let kinds: Set<String> = [
        "mothers", "fathers", "mums", "moms", "dads", "husbands", "wives", "bosses",
    ]

    /// "like a child", "as a friend", "like the cat that got the cream": a comparison brings nobody into the story.
    private func isLikened(_ heard: Heard<PersonSense>) -> Bool {
        let words = heard.tokens
        let isDetermined = ["a", "an", "the"].contains(tokens[words.lowerBound].bare)
        let place = isDetermined ? words.lowerBound : words.lowerBound - 1
        guard place > 0, ["like", "as"].contains(tokens[place - 1].bare) else { return false }
        let isAnimal = ["cat", "dog"].contains(heard.sense.role)
        return ["a", "an"].contains(tokens[place].bare) || tokens[place].bare == "the" && isAnimal
    }

    private func mention(of heard: Heard<PersonSense>) -> PersonMention {
        let name = name(after: heard.tokens.upperBound)
        return PersonMention(
            role: heard.sense.role, kind: heard.sense.kind, name: name,
            phrase: name ?? phrase(for: heard), pronoun: heard.sense.pronoun)
    }

    /// "my older sister" → "your sister"; "Mum" → "your mum"; "a friend" → "your friend" only after "my".
    private func phrase(for heard: Heard<PersonSense>) -> String {
        let written = utterance.words(heard.tokens)
        let isPossessive = written.hasSuffix("'s") || written.hasSuffix("’s")
        let word = isPossessive ? String(written.dropLast(2)) : written
        guard heard.tokens.lowerBound > 0 else { return possessed(word, heard.sense) }
        switch tokens[heard.tokens.lowerBound - 1].bare {
        case "the", "this", "that", "these", "those": return "the " + lowered(word)
        case "a", "an", "some": return "the " + lowered(word)
        case "his": return "his " + lowered(word)
        case "her": return "her " + lowered(word)
        case "their": return "their " + lowered(word)
        default: return possessed(word, heard.sense)
        }
    }

    private func possessed(_ word: String, _ sense: PersonSense) -> String {
        let lower = lowered(word)
        if sense.role == "god" { return "God" }
        if let (opening, rest) = determined(lower) {
            switch opening {
            case "my", "our": return "your " + rest
            case "his", "her", "their": return lower
            default: return "the " + rest
            }
        }
        switch sense.role {
        case "people", "everyone", "men", "women", "police": return lower
        default: return "your " + lower
        }
    }

    /// A determiner that the entry itself brought in ("the kids", "this guy"), and what follows it.
    private func determined(_ phrase: String) -> (opening: Substring, rest: Substring)? {
        let parts = phrase.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, ClosedWords.determiners.contains(String(parts[0])) else { return nil }
        return (parts[0], parts[1])
    }

    private func lowered(_ word: String) -> String { word.lowercased() }

    /// A capitalised word right after a role: "my friend Anna".
    private func name(after place: Int) -> String? {
        guard place < tokens.count else { return nil }
        let isNaming = ["named", "called"].contains(tokens[place].bare)
        let index = isNaming ? place + 1 : place
        guard index < tokens.count, tokens[index].isCapitalised, tokens[index].before <= .comma,
            ClosedWords.isContent(tokens[index].bare), tokens[index].sentence == tokens[place].sentence,
            !Verbs.isFinite(tokens[index].bare), !Self.noNames.contains(tokens[index].bare)
        else { return nil }
        let word = utterance.words(index..<(index + 1))
        return word.dropFirst().contains { $0.isLowercase } ? word : nil
    }

    /// Capitalised words that name nobody.
    static let noNames: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "christmas",
        "easter", "covid", "god", "english", "american", "british",
    ]

    private func knownNames(_ heeding: Heeding) -> [PersonMention] {
        guard !heeding.names.isEmpty else { return [] }
        return tokens.compactMap { heeding.names[$0.bare] }
    }

    private func resolved(_ heeding: Heeding) -> PersonMention? {
        let pronouns = tokens.indices.compactMap { index -> Pronoun? in
            switch tokens[index].bare {
            case "he", "him", "his", "hes": .he
            case "she", "her", "shes": .she
            // "They" may be things; it is taken for people only where it begins the utterance as its subject.
            case "they",
                "theyre" where tokens[..<index].allSatisfy({ !ClosedWords.isContent($0.bare) }):
                .they
            default: nil
            }
        }
        guard let pronoun = pronouns.first else { return nil }
        // With two whom it could mean, it is left open: a wrong name is worse than none.
        let known = heeding.people.filter { fits($0.pronoun, pronoun) }
        guard known.count == 1, var person = known.first else { return nil }
        person.pronoun = pronoun
        return person
    }

    private func fits(_ known: Pronoun, _ used: Pronoun) -> Bool { known == used || known == .they }
}
