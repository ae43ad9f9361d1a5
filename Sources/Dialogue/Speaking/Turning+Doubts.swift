/// Where the grammar of a clause, or its spelling, is not certain enough to be said back.
extension Turning {
    /// "The fact that they want me to": a subject still without its verb.
    static func isBareFact(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        range.count > 2 && utterance.tokens[range.lowerBound].bare == "the"
            && ["fact", "idea", "thought"].contains(utterance.tokens[range.lowerBound + 1].bare)
    }

    /// "I cant seems to": typing in another grammar is quoted, not turned.
    static func disagrees(_ range: Range<Int>, in utterance: Utterance) -> Bool {
        range.dropLast().contains { index in
            let (word, next) = (utterance.tokens[index].bare, utterance.tokens[index + 1].bare)
            // "He use my card", "what a kind person": another grammar, or half an exclamation.
            if ["he", "she"].contains(word), plain.contains(next) { return true }
            if word == "what", next == "a" || next == "an" { return true }
            if slips.contains([word, next]) || ["had", "have", "has"].contains(word) && countable.contains(next) {
                return true
            }
            if word.hasSuffix("i"), word.count > 3, Verbs.isFinite(String(word.dropLast())) { return true }
            if word == "like", isClauseStart(index + 1, before: range.upperBound, in: utterance) { return true }
            return helping.contains(word) && inflected.contains(next)
                || ["hope", "think", "know", "guess"].contains(word)
                    && ["will", "would", "can", "is", "was"].contains(next)
        }
    }

    /// "I like it was a week ago": a filler, not a liking.
    static func isClauseStart(_ index: Int, before end: Int, in utterance: Utterance) -> Bool {
        guard index + 1 < end else { return false }
        return ["it", "he", "she", "they", "there", "i", "we"].contains(utterance.tokens[index].bare)
            && Verbs.isFinite(utterance.tokens[index + 1].bare)
    }

    /// Pairs of words that only a slip puts side by side.
    private static let slips: Set<[String]> = [
        ["to", "much"], ["to", "many"], ["worried", "of"], ["afraid", "from"], ["scared", "from"], ["married", "with"],
        ["depend", "of"], ["a", "honor"], ["more", "better"], ["know", "longer"],
    ]
    /// Nouns that do not stand without an article after "had".
    private static let countable: Set<String> = [
        "relationship", "breakup", "problem", "argument", "fight", "girlfriend", "boyfriend", "husband", "wife", "job",
        "dream", "accident", "misunderstanding", "baby",
    ]
    static let plain: Set<String> = [
        "use", "want", "need", "say", "go", "make", "take", "have", "do", "dont", "get", "know", "think", "feel",
        "tell",
        "come", "give", "call", "cheat", "love", "like", "hate", "leave", "work", "are", "were",
    ]
    static let helping: Set<String> = [
        "can", "cant", "cannot", "could", "couldnt", "will", "wont", "would", "wouldnt", "should", "shouldnt", "dont",
        "didnt", "doesnt", "did", "must", "might", "may",
    ]
    static let inflected: Set<String> = [
        "seems", "gets", "wants", "makes", "goes", "feels", "needs", "has", "is", "was", "were", "takes", "comes",
        "says", "knows", "thinks", "gives", "does", "had", "went", "got", "came", "said",
    ]

    static let uncertain: Set<String> = [
        "um", "uh", "er", "erm", "lol", "haha", "hahaha", "lmao", "idk", "tbh", "omg", "eg", "etc", "hmm", "oh", "okay",
        "ok", "yeah", "yes", "no", "mean", "guess", "thats", "whatever", "please", "tl", "dr", "http", "https", "www",
    ]

    /// Frequent misspellings: what holds one is quoted, since the companion does not misspell.
    static let misspelt: Set<String> = [
        "wether", "alot", "everytime", "insant", "suitation", "suitaion", "situaton", "finsh", "becuase", "becasue",
        "beacuse",
        "thier", "recieve", "recieved", "freind", "freinds", "definately", "definatly", "seperate", "seperated",
        "wierd",
        "untill", "tommorow", "tomorow", "realy", "reallly", "beleive", "belive", "happend", "togther", "togheter",
        "diffrent", "probaly", "prolly", "somthing", "somone", "sombody", "anythin", "nothin", "somethin", "peaple",
        "pepole", "thng", "thnk", "dint", "coz", "loosing", "exhuasted", "exausted", "angary", "stressfull",
        "succes", "neccessary", "occured", "embarassed", "embarrased", "lonley", "dissapointed", "depresed", "presure",
        "thoughs", "thougt", "wich", "whit", "finaly", "familly", "mony", "mmoney", "scholl",
        "collage", "buisness", "goverment", "enviroment", "relashionship", "relatioship", "grammer", "agian", "allways",
        "arguement", "comming", "geting", "gettting", "writting", "imediately", "intrested", "knowlege", "noticable",
        "excercise", "existance", "experiance", "responsability", "suprise", "suprised", "truely", "useing",
    ]
}
