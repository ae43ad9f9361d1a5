import Dialogue

/// Closed classes from which the form of a sentence is read, in bare form.
///
/// Source: Quirk et al., A Comprehensive Grammar of the English Language, ch. 11 (sentence types).
enum CodingWords {
    /// Sounds of hesitation, which say nothing.
    static let hesitations: Set<String> = ["um", "uh", "er", "erm", "em", "uhm", "umm", "ehm"]

    /// What leads up to a sentence without being part of it.
    static let leads: Set<String> = [
        "so", "and", "but", "or", "well", "okay", "ok", "oh", "ah", "yeah", "yes", "yep", "no", "right", "sure", "now",
        "then", "mm", "hmm", "hm", "mhm", "mmhmm", "uhhuh", "huh", "great", "good", "alright", "all", "um", "uh",
        "also", "because", "cause", "like", "see", "absolutely", "exactly", "gotcha", "perfect", "wow", "just",
        "maybe", "perhaps", "anyway", "again", "first", "second", "secondly", "lastly", "finally", "plus", "actually",
        "basically", "honestly", "hey", "hi", "hello", "really", "therefore", "however", "though", "yet", "still",
        "next",
    ]

    /// What a listener says to show that they listen, and courtesies as short.
    static let sounds: Set<String> = leads.subtracting([
        "so", "and", "but", "or", "now", "then", "also", "because", "cause", "like", "just", "maybe", "perhaps",
        "again", "first", "second", "secondly", "lastly", "finally", "plus", "actually", "basically", "honestly",
        "therefore", "however", "though", "yet", "still", "next", "hi", "hello", "hey",
    ]).union([
        "aha", "ooh", "cool", "nice", "excellent", "fine", "i", "see", "got", "it", "true", "thats", "of", "course",
        "go", "ahead", "on", "um", "uh", "so", "and", "yup", "wow", "interesting",
        "definitely", "totally", "certainly", "is", "that", "really", "indeed", "fair", "enough", "very", "agreed",
        "please", "thank", "thanks", "you", "mhmm", "mmm", "uhuh", "hmmm", "ha", "haha", "yea", "understood",
    ])

    static let questionWords: Set<String> = [
        "what", "whats", "how", "hows", "where", "wheres", "when", "whens", "who", "whos", "which", "why", "whyd",
        "whose", "whatd", "howd", "whom",
    ]

    /// Verbs that change places with their subject in a question.
    static let inverting: Set<String> = [
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "can", "could", "will", "would",
        "should", "am", "may", "might", "isnt", "arent", "dont", "doesnt", "didnt", "wasnt", "werent", "havent",
        "hasnt", "cant", "couldnt", "wont", "wouldnt", "shouldnt", "shall", "must",
    ]

    static let subjects: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "these", "those", "anyone", "anybody",
        "anything", "someone", "somebody", "something", "everyone", "everything", "your", "my", "his", "her", "their",
        "our", "the", "a", "an", "any", "some", "people", "u", "yall",
    ]

    /// After "how", what asks for a number.
    static let quantities: Set<String> = [
        "many", "much", "old", "often", "long", "far", "soon", "big", "tall", "frequently", "deep", "late", "early",
    ]
    static let anyWords: Set<String> = ["any", "anything", "anybody", "anyone", "anywhere"]

    static let modals: Set<String> = [
        "can", "could", "may", "might", "should", "must", "will", "would", "cant", "couldnt", "shouldnt", "wont",
        "wouldnt", "youll", "youd", "ill", "id", "itll", "thatll", "ought", "cannot",
    ]
    static let being: Set<String> = ["are", "is", "am", "arent", "isnt", "be", "been", "have", "has", "havent"]
    static let contracted: Set<String> = ["youre", "youve"]

    static let tags: Set<String> = [
        "right", "correct", "yeah", "no", "huh", "okay", "ok", "yes", "true", "hmm", "eh",
    ]

    static let secondPerson: Set<String> = ["you", "youre", "youve", "youd", "youll", "u", "ur", "yourself"]
    static let firstPerson: Set<String> = ["i", "im", "ive", "id", "ill", "me", "myself", "my", "mine"]
    static let thirdPerson: Set<String> = [
        "he", "she", "they", "him", "her", "them", "his", "their", "hes", "shes", "theyre", "theyve", "theyll",
        "people", "person", "someone", "everyone", "others",
    ]

    /// Plain verbs that begin an instruction.
    static let instructing: Set<String> = Set(
        """
        accept acknowledge add address admit aim allow appreciate approach ask assume avoid be become begin believe \
        breathe bring build call change check choose clean close come communicate compare concentrate connect consider \
        contact continue create cut deal decide define delete describe develop discuss distract do drink eat embrace \
        encourage engage enjoy examine exercise expect explain explore express face feel figure fight fill find finish \
        focus follow forget forgive get give go google grab hang have help hire hold ignore imagine improve invite \
        join keep laugh lay learn leave let lets limit list listen live look love maintain make measure meditate \
        meet mention move notice observe offer open own pay pick plan play practice practise pray prepare pretend \
        prioritize put quit reach read realize recognize reduce refrain reflect relax remember remind remove repeat \
        replace research resist respect respond rest return reward save say schedule seek select send set share show \
        sit sleep slow smile speak spend stand start stay step stick stop study surround take talk teach tell thank \
        think treat trust try turn understand use validate visit wait walk watch wear welcome work worry write
        """.split(separator: " ").map(String.init))

    /// Verbs that ask somebody to tell.
    static let telling: Set<String> = [
        "tell", "help", "give", "show", "let", "talk", "walk", "say", "go", "share", "describe", "elaborate",
    ]
    /// What an indirect question begins with, and its verb.
    static let askers: Set<String> = ["i", "im", "id", "interested", "curious", "wondering"]
    static let asking: Set<String> = ["wonder", "wondering", "curious", "hear", "hearing", "interested"]
    static let prohibiting: Set<String> = ["dont", "never", "stop"]
    static let polite: Set<String> = ["please", "always", "simply", "only", "kindly"]

    /// Words that begin a sentence on a condition.
    static let conditions: Set<String> = ["if", "when", "whenever", "once", "unless", "until", "before", "after"]
}

/// Which closed classes a word belongs to, looked up once for each word.
struct WordKinds: OptionSet {
    let rawValue: UInt32

    static let hesitation = WordKinds(rawValue: 1)
    static let lead = WordKinds(rawValue: 1 << 1)
    static let sound = WordKinds(rawValue: 1 << 2)
    static let questionWord = WordKinds(rawValue: 1 << 3)
    static let inverting = WordKinds(rawValue: 1 << 4)
    static let subject = WordKinds(rawValue: 1 << 5)
    static let tag = WordKinds(rawValue: 1 << 6)
    static let second = WordKinds(rawValue: 1 << 7)
    static let first = WordKinds(rawValue: 1 << 8)
    static let third = WordKinds(rawValue: 1 << 9)
    static let instructing = WordKinds(rawValue: 1 << 10)
    static let condition = WordKinds(rawValue: 1 << 11)
    static let modal = WordKinds(rawValue: 1 << 12)
    static let being = WordKinds(rawValue: 1 << 13)
    static let contracted = WordKinds(rawValue: 1 << 14)
    static let any = WordKinds(rawValue: 1 << 15)
    static let quantity = WordKinds(rawValue: 1 << 16)
    static let telling = WordKinds(rawValue: 1 << 17)
    static let asker = WordKinds(rawValue: 1 << 18)
    static let asking = WordKinds(rawValue: 1 << 19)
    static let prohibiting = WordKinds(rawValue: 1 << 20)
    static let polite = WordKinds(rawValue: 1 << 21)

    /// The classes of a word in bare form.
    init(of bare: String) { self = Self.table[bare] ?? [] }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private static let table: [String: WordKinds] = {
        let classes: [(Set<String>, WordKinds)] = [
            (CodingWords.hesitations, .hesitation), (CodingWords.leads, .lead), (CodingWords.sounds, .sound),
            (CodingWords.questionWords, .questionWord), (CodingWords.inverting, .inverting),
            (CodingWords.subjects, .subject), (CodingWords.tags, .tag), (CodingWords.secondPerson, .second),
            (CodingWords.firstPerson, .first), (CodingWords.thirdPerson, .third),
            (CodingWords.instructing, .instructing), (CodingWords.conditions, .condition),
            (CodingWords.modals, .modal), (CodingWords.being, .being), (CodingWords.contracted, .contracted),
            (CodingWords.anyWords, .any), (CodingWords.quantities, .quantity), (CodingWords.telling, .telling),
            (CodingWords.askers, .asker), (CodingWords.asking, .asking), (CodingWords.prohibiting, .prohibiting),
            (CodingWords.polite, .polite),
        ]
        var table: [String: WordKinds] = [:]
        for (words, kind) in classes { for word in words { table[word, default: []].insert(kind) } }
        return table
    }()
}
