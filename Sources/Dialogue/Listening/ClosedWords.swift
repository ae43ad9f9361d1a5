/// The closed classes of English that clause structure is read from, in their bare form (apostrophes dropped).
package enum ClosedWords {
    package static let selfSubjects: Set<String> = ["i", "im", "ive", "id", "we", "weve", "were"]
    package static let otherSubjects: Set<String> = [
        "he", "she", "they", "hes", "shes", "theyre", "theyve", "theyd", "theyll", "hed", "shed", "hell", "shell",
        "it", "its", "thats", "this", "that", "there", "theres", "these", "those", "everyone", "everybody", "nobody",
        "someone", "somebody", "everything", "nothing", "something", "people", "things",
    ]
    /// “he'd”, “she'll”: without the apostrophe they are other words, or none.
    package static let needingApostrophe: Set<String> = ["hed", "shed", "theyd", "hell", "shell", "theyll"]
    /// What parents and grandparents are called: they stand without a determiner ("mum would be upset").
    package static let callNames: Set<String> = [
        "mum", "mom", "mam", "mummy", "mommy", "dad", "daddy", "papa", "mama", "nan", "nana", "gran", "granny",
        "grandma",
        "grandpa", "grandad", "granddad", "grandmother", "grandfather",
    ]
    package static let companionWords: Set<String> = [
        "you", "your", "yours", "youre", "youve", "youd", "youll", "yourself",
    ]
    package static let selfWords: Set<String> = [
        "i", "me", "my", "mine", "myself", "im", "ive", "we", "us", "our", "ours", "ourselves",
    ]
    package static let determiners: Set<String> = [
        "the", "a", "an", "my", "our", "his", "her", "their", "this", "that", "these", "those", "some", "any", "every",
        "each", "no", "all", "both", "another",
    ]
    package static let possessives: Set<String> = [
        "my", "our", "his", "her", "their", "the", "this", "that", "these", "those",
    ]
    package static let prepositions: Set<String> = [
        "about", "above", "across", "after", "against", "along", "among", "around", "at", "before", "behind", "below",
        "beside", "between", "beyond", "by", "down", "during", "for", "from", "in", "inside", "into", "near", "of",
        "off", "on", "onto", "out", "outside", "over", "past", "since", "through", "to", "toward", "towards", "under",
        "until", "up", "upon", "with", "within", "without", "like", "than", "as", "per", "till",
    ]
    package static let coordinators: Set<String> = ["and", "but", "or", "so", "yet", "plus", "nor"]
    /// Clauses that these begin do not stand alone: their meaning hangs on the main clause.
    package static let subordinators: Set<String> = [
        "if", "unless", "when", "whenever", "while", "until", "till", "whether", "although", "though", "since", "as",
        "before", "after", "once", "where", "wherever", "than", "which", "who", "whom", "whose", "what", "how", "that",
        "because", "cause", "cuz", "cos", "bc", "becuase",
    ]
    package static let causal: Set<String> = ["because", "cause", "cuz", "cos", "bc", "becuase"]
    package static let auxiliaries: Set<String> = [
        "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did", "can",
        "could", "will", "would", "shall", "should", "may", "might", "must", "isnt", "arent", "wasnt", "werent",
        "havent", "hasnt", "hadnt", "dont", "doesnt", "didnt", "cant", "couldnt", "wont", "wouldnt", "shouldnt",
        "mustnt", "aint", "cannot", "gotta", "gonna", "wanna",
    ]
    package static let negators: Set<String> = [
        "not", "no", "never", "dont", "doesnt", "didnt", "cant", "cannot", "isnt", "arent", "wasnt", "werent", "aint",
        "wont", "wouldnt", "couldnt", "shouldnt", "havent", "hasnt", "hadnt", "without", "nor", "neither", "hardly",
        "nobody", "none", "nothing", "rarely",
    ]
    package static let adverbs: Set<String> = [
        "just", "really", "always", "never", "also", "still", "even", "only", "often", "usually", "sometimes", "now",
        "then", "actually", "honestly", "recently", "finally", "already", "almost", "probably", "definitely", "maybe",
        "basically", "literally", "constantly", "kinda", "sorta", "simply", "suddenly", "hardly", "barely", "mostly",
        "ever", "again", "too", "very", "so", "quite", "pretty", "totally", "completely", "currently", "generally",
        "truly", "perhaps", "lately", "secretly", "slowly", "quickly", "deeply", "obviously", "apparently",
        "eventually", "both", "all", "once",
    ]
    /// Words and sounds that open an utterance without saying anything.
    package static let fillers: Set<String> = [
        "um", "uh", "er", "erm", "ah", "oh", "well", "so", "hmm", "hm", "mm", "ok", "okay", "yeah", "yes", "yep", "yea",
        "no", "nope", "nah", "and", "but", "like", "right", "sure", "just", "lol", "haha", "hahaha", "anyway",
        "anyways", "basically", "honestly", "actually", "look", "see", "then", "also", "plus", "or", "because", "cause",
        "cuz", "ugh", "wow", "gosh", "god", "hey", "hi", "hello", "though", "yet", "thanks", "please", "exactly",
        "true", "agreed", "indeed", "alright", "maybe", "that", "now", "again", "tbh", "idk", "omg", "man", "dude",
    ]
    package static let intensifiers: Set<String> = [
        "so", "very", "really", "extremely", "incredibly", "completely", "totally", "absolutely", "utterly", "too",
        "such", "deeply", "super", "terribly", "fucking", "freaking", "severely", "beyond", "insanely",
    ]
    package static let diminishers: Set<String> = ["bit", "little", "slightly", "kinda", "somewhat", "sorta", "mildly"]

    /// Words that carry no content of their own; everything else of three letters or more does.
    package static let empty: Set<String> = {
        var words = selfWords.union(selfSubjects).union(otherSubjects).union(companionWords).union(determiners)
        words.formUnion(prepositions)
        words.formUnion(coordinators)
        words.formUnion(subordinators)
        words.formUnion(auxiliaries)
        words.formUnion(negators)
        words.formUnion(adverbs)
        words.formUnion(fillers)
        words.formUnion([
            "me", "him", "them", "get", "got", "gets", "getting", "go", "goes", "going", "went", "thing", "things",
            "stuff", "lot", "much", "more", "most", "less", "here", "there", "way", "kind", "sort", "one", "ones",
            "know", "think", "guess", "mean", "feel", "feels", "feeling", "felt", "want", "make", "makes", "made",
            "say", "says", "said", "let", "lets", "ill", "bit", "little", "good", "day", "time", "something",
            "anything", "someone", "anyone", "uhhuh", "huh", "mmhmm", "mhm", "other", "own", "same", "why", "who",
            "need", "try", "put", "take",
        ])
        return words
    }()

    /// Whether words ask oneself: “how long will I be this sad”.
    static func askOneself(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { auxiliaries.contains($0) && $1 == "i" }
    }

    /// Whether a word carries content.
    package static func isContent(_ bare: String) -> Bool { bare.utf8.count >= 3 && !empty.contains(bare) }

    /// Whether a word is of a closed class, or one that typed speech and these years have brought and word lists lack.
    package static func isKnown(_ bare: String) -> Bool { empty.contains(bare) || newer.contains(bare) }

    private static let newer: Set<String> = [
        "co", "lockdown", "lockdowns", "meds", "gaslighting", "gaslit", "homeschooling", "homeschool", "coparent",
        "coparenting", "stepkids", "stepmum", "inlaws", "chemo", "neurodivergent", "nonbinary", "livestream",
        "deadname", "doomscrolling", "unfollowed", "reposted",
    ]

    /// Words after which a phrase cannot end.
    package static let dangling: Set<String> = prepositions.union(determiners).union(coordinators).union(subordinators)
        .subtracting([
            "that", "this", "these", "those", "all", "both", "some", "in", "on", "off", "out", "up", "down",
            "over", "through", "around", "behind", "before", "her", "any", "each", "once",
        ])
        .union([
            "my", "your", "i", "im", "very", "really", "am", "is", "are", "was", "were", "be", "been", "to", "has",
            "have", "had", "ive", "its", "just", "would", "could", "should", "will", "can", "such", "theres", "gonna",
        ])
}
