/// The words that the grammar of a turned clause is read from.
extension Turning {
    /// Pairs of words that only a slip puts side by side.
    static let slips: Set<[String]> = [
        ["to", "much"], ["to", "many"], ["to", "late"], ["to", "long"], ["worried", "of"], ["afraid", "from"],
        ["scared", "from"], ["married", "with"], ["depend", "of"], ["suffer", "of"], ["more", "better"],
        ["know", "longer"], ["could", "of"], ["should", "of"], ["would", "of"], ["use", "to"],
        ["angry", "on"], ["discuss", "about"], ["in", "to"], ["some", "one"], ["any", "one"],
        ["boy", "friend"], ["girl", "friend"], ["the", "both"], ["am", "agree"],
        ["cope", "up"], ["in", "depression"], ["in", "anxiety"], ["explain", "me"], ["listen", "me"],
        ["there", "house"], ["your", "a"], ["its", "to"],
        ["be", "having"], ["having", "this"], ["having", "that"], ["cheat", "me"],
        ["cheats", "me"], ["cheated", "me"], ["cheating", "me"], ["be", "knowing"], ["am", "knowing"],
        ["am", "wanting"],
        ["am", "needing"], ["am", "believing"], ["am", "understanding"],
    ]
    /// Nouns that do not stand without an article after "had".
    static let countable: Set<String> = [
        "relationship", "breakup", "problem", "argument", "fight", "girlfriend", "boyfriend", "husband", "wife", "job",
        "dream", "accident", "misunderstanding", "baby", "friend", "issue", "question", "plan", "meeting", "son",
        "daughter", "brother", "sister", "dog", "cat", "house", "car", "feeling", "panic", "headache", "exam",
    ]
    /// Beginnings in which the h is not spoken.
    static let silent = ["honor", "honour", "honest", "hour", "heir"]
    /// What nobody can own: "his them", "the is".
    static let unowned: Set<String> = [
        "them", "him", "me", "us", "i", "he", "she", "they", "we", "is", "was", "are", "were", "am", "a", "an", "the",
        "my", "his", "their", "has", "does", "to", "of", "and", "or", "but",
    ]
    static let plural: Set<String> = [
        "use", "want", "need", "say", "go", "make", "take", "have", "do", "dont", "get", "know", "think", "feel",
        "tell", "come", "give", "call", "cheat", "love", "like", "hate", "leave", "work", "are", "arent", "havent",
        "keep", "try", "live", "talk", "ask", "help", "start", "seem", "cry", "drink", "treat", "look",
    ]
    static let singular: Set<String> = [
        "is", "was", "has", "does", "doesnt", "isnt", "wasnt", "hasnt", "wants", "needs", "says", "goes", "makes",
        "gets", "feels", "thinks", "knows", "takes", "comes", "keeps", "tells", "looks", "seems",
    ]
    static let helping: Set<String> = [
        "can", "cant", "cannot", "could", "couldnt", "will", "wont", "would", "wouldnt", "should", "shouldnt", "dont",
        "didnt", "doesnt", "did", "must", "might", "may",
    ]
    static let inflected: Set<String> = [
        "seems", "gets", "wants", "makes", "goes", "feels", "needs", "has", "is", "takes", "comes", "says", "knows",
        "thinks", "gives", "does", "being", "going", "trying", "able",
    ]
    /// Past forms that are nothing else.
    static let pastOnly: Set<String> = [
        "was", "were", "had", "did", "went", "came", "saw", "took", "got", "gave", "made", "said", "told", "knew",
        "thought", "began", "brought", "bought", "broke", "caught", "chose", "drank", "drove", "ate", "fell", "forgot",
        "grew", "heard", "kept", "lost", "met", "paid", "ran", "sent", "slept", "sold", "spoke", "spent", "stole",
        "taught", "threw", "woke", "wore", "won", "wrote", "died", "tried", "became", "flew",
    ]
    /// Past forms that stand after "have" as well.
    static let participles: Set<String> = [
        "had", "got", "made", "said", "told", "thought", "brought", "bought", "caught", "heard", "kept", "lost", "met",
        "paid", "sent", "slept", "sold", "spent", "taught", "won", "died", "tried", "forgot", "gone", "done", "seen",
        "taken", "given", "known", "written", "spoken", "broken", "fallen", "felt", "left", "found",
    ]
    /// Plain forms that do not stand after "am" or "is".
    static let barely: Set<String> = [
        "agree", "want", "need", "go", "get", "feel", "know", "think", "believe", "suffer", "hope", "wish", "try",
        "have", "has", "do", "does", "did", "can", "will", "make", "take", "say", "tell", "come", "live", "keep",
        "went", "got", "came", "took", "forget", "understand", "remember", "wonder", "miss",
    ]
    static let moods: Set<String> = [
        "if", "wish", "wishes", "wished", "let", "lets", "make", "makes", "made", "help", "helps", "helped", "see",
        "saw", "hear", "heard", "watch", "suggest", "suggested", "insist", "insisted", "recommend", "did", "does",
        "do", "would", "could", "should", "can", "will", "and", "have", "had", "watched", "why", "how", "though",
    ]
    static let subjects: Set<String> = ["i", "he", "she", "they", "we", "it", "there"]
    static let contracted: Set<String> = [
        "im", "ive", "hes", "shes", "theyre", "theyve", "weve", "theres", "theyll", "theyd",
    ]
    /// Forms that only a clause of their own has.
    static let finite: Set<String> = [
        "am", "is", "was", "are", "isnt", "wasnt", "arent", "werent", "has", "hasnt", "doesnt", "wont", "wouldnt",
        "cant", "couldnt",
    ]
    static let joining: Set<String> = ClosedWords.subordinators.union(ClosedWords.coordinators).union([
        "why", "whatever", "however", "whoever", "wherever", "everytime", "except", "lest", "nor",
    ])
    static let thinking: Set<String> = [
        "think", "thinks", "thought", "thinking", "know", "knows", "knew", "knowing", "feel", "feels", "felt",
        "feeling", "say", "says", "said", "saying", "hope", "hopes", "hoped", "hoping", "guess", "guessed", "wish",
        "wishes", "wished", "believe", "believes", "believed", "realize", "realized", "realise", "realised", "mean",
        "means", "meant", "swear", "swore", "suppose", "bet", "decided", "figured", "heard", "hear", "see", "saw",
        "sure", "glad", "afraid", "sorry", "happy", "sad", "scared", "worried", "upset", "angry", "surprised", "lucky",
        "aware", "certain", "proud", "convinced", "fear", "feared", "worry", "noticed", "notice", "found", "find",
        "admit", "admitted", "remember", "remembered", "forgot", "forget", "claims", "claimed", "promised",
        "understand", "understood", "assume", "assumed", "doubt", "imagine", "pretend", "pretended", "wonder",
        "learned", "learnt", "told", "tells", "tell", "explained", "insists", "insisted", "expect", "expected",
    ]
    static let described: Set<String> = [
        "everything", "anything", "nothing", "something", "all", "someone", "anyone", "everyone", "one", "ones", "way",
        "time", "times", "things", "thing", "reason", "reasons", "day", "days", "moment", "minute", "person", "people",
        "stuff", "place", "kind", "first", "last", "only",
    ]
    static let named: Set<String> = ["truth", "thing", "problem", "fact", "point", "worst", "trouble", "reason"]
    static let seeming: Set<String> = [
        "feel", "feels", "felt", "feeling", "look", "looks", "looked", "seem", "seems", "seemed", "sound", "sounds",
        "sounded", "act", "acts", "acted", "acting", "its",
    ]
    static let telling: Set<String> = [
        "told", "tell", "tells", "telling", "showed", "show", "promised", "convinced", "reminded", "reminds", "warned",
        "assured", "asked", "texted", "makes", "made", "let", "see", "saw",
    ]
    /// Words that take "with" and a gerund.
    static let dealing: Set<String> = [
        "deal", "dealing", "dealt", "cope", "coping", "coped", "struggle", "struggled", "struggling", "struggles",
        "okay",
        "ok", "fine", "trouble", "problem", "problems", "difficulty", "difficulties", "along", "obsessed",
        "comfortable",
        "uncomfortable", "bored", "help", "wrong", "started", "start", "begin", "busy", "up", "away", "done", "happy",
    ]
    static let choosing: Set<String> = [
        "decided", "decide", "try", "tried", "hope", "hoped", "prefer", "preferred", "chose", "choose", "told", "tell",
        "pretend", "pretended", "guess", "think", "suppose", "care", "matter", "afraid", "if", "why", "or", "and",
        "said", "asked", "like", "want", "need", "love", "do", "better", "know", "felt", "feel",
    ]

    static let uncertain: Set<String> = [
        "um", "uh", "er", "erm", "lol", "haha", "hahaha", "lmao", "idk", "tbh", "omg", "eg", "etc", "hmm", "oh", "okay",
        "ok", "yeah", "yes", "no", "mean", "guess", "thats", "whatever", "please", "tl", "dr", "http", "https", "www",
    ]

    /// Slips that spelling does not tell, or not with a capital; in talk of this kind they are hardly anything else.
    static let misspelt: Set<String> = [
        "wether", "alot", "everytime", "coz", "loose", "loosing", "collage", "trough", "dint",
    ]
}
