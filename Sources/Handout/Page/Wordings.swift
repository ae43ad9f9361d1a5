import Dialogue

/// What a sentence is by its words (bare, in their order): whether it can stand in a section of the page.
enum Wordings {
    /// Words that take back or turn what stands before them.
    static let turning: Set<String> = [
        "but", "unfortunately", "although", "though", "however", "except", "sadly", "because", "cause", "cos",
    ]

    // MARK: To the companion

    /// Whether it thanks, agrees, greets or takes up advice.
    static func isCourtesy(_ said: [String]) -> Bool {
        said.contains(where: thanking.contains) || courtesies.isIn(said) || Leavings.isAll(said)
            || said.count <= 2 && said.allSatisfy(bare.contains)
    }

    static func isToCompanion(_ said: [String]) -> Bool {
        said.indices.contains { index in
            ClosedWords.companionWords.contains(said[index])
                && !(said[index] == "you" && index + 1 < said.count && said[index + 1] == "know")
                && !said[..<index].contains(where: quoting.contains)
                && !(index > 1 && said[index - 1] == "see" && said[..<index].contains(where: coming.contains))
        }
    }

    /// “I came to see you” tells, and asks nothing.
    private static let coming: Set<String> = ["came", "come", "coming"]

    /// After these “you” is in somebody else's words: “my mom is always saying, you know, get to school”.
    private static let quoting: Set<String> = ["said", "says", "saying", "told", "tells", "telling"]

    /// Whether it is put to the companion, or asks for something.
    static func isRequest(_ said: [String]) -> Bool { isToCompanion(said) || requests.isIn(said) }

    /// Whether it asks for something, although no question mark says so.
    static func asks(_ said: [String]) -> Bool { asking.isIn(said) }

    private static let asking = Phrases(["can i", "could i", "may i", "can you", "could you", "do you have"])
    private static let thanking: Set<String> = ["thank", "thanks", "thankyou", "thx", "grateful", "appreciate"]
    private static let bare: Set<String> = Leads.sounds.union(["ok", "okay", "no", "actually", "sure", "right", "true"])
    private static let courtesies = Phrases(
        Courtesies.known(as: .courtesy) + [
            "that would be great", "thatd be great", "ok i will", "okay i will", "k i will", "i will do it",
            "i will do that", "this has helped me", "forward to chatting", "forward to talking", "chatting again",
            "give it a try", "give that a try", "give this a try", "youve recommended", "you recommended",
            "youve suggested", "you suggested", "giving me support", "nice to meet", "your advice", "your support",
            "your suggestion", "the suggestion", "the advice", "the information", "this information",
        ])
    private static let requests = Phrases(["can i", "could i", "should i", "could help me"])

    /// Whether it answers a greeting: “I'm ok, and you?”
    static func isGreetingAnswer(_ said: [String], turn: Int, utterance: [String]) -> Bool {
        if said.count <= 5, greeting.isIn(said) { return true }
        return turn <= 2 && returned.isIn(utterance) && !talking.isIn(utterance)
    }

    private static let greeting = Phrases([
        "im ok", "im okay", "im fine", "im good", "im well", "i am ok", "i am okay", "i am fine", "i am good",
        "im doing ok", "im doing okay", "im doing fine", "im doing good", "im doing well", "i could be better",
        "not too bad",
    ])
    private static let talking = Phrases(["and you know", "and you see"])
    private static let returned = Phrases(["and you", "and yourself", "how are you", "how about you", "hbu"])

    /// “I am sorry” to somebody else's story, and names given at the beginning.
    static func isSmallTalk(_ said: [String]) -> Bool {
        smallTalk.isIn(said) || said.count <= 5 && said.last == "sorry"
    }

    private static let smallTalk = Phrases([
        "my name is", "introduce myself", "introduce my self", "sorry for your", "sorry to hear", "sorry about that",
    ])

    /// Whether it only corrects a word of what stands before it: “*using”, “using**”.
    static func isCorrection(_ text: String) -> Bool {
        let bare = text.filter { $0 != " " }
        return (bare.hasPrefix("*") || bare.hasSuffix("*")) && (1...2).contains(Tokenizer.tokens(of: text).count)
    }

    /// The same without “I guess” and the like in the middle: “that's concerning, I guess, to me”.
    static func withoutHedges(_ said: [String]) -> [String] {
        var plain: [String] = []
        for word in said {
            plain.append(word)
            if hedges.contains(Array(plain.suffix(2))) { plain.removeLast(2) }
        }
        return plain
    }

    private static let hedges: Set<[String]> = [["i", "guess"], ["i", "suppose"], ["kind", "of"], ["sort", "of"]]

    /// Whether it ends where it goes on.
    static func breaksOff(_ said: [String]) -> Bool { said.last.map(hanging.contains) == true }

    private static let hanging: Set<String> = [
        "and", "but", "so", "or", "because", "the", "a", "of", "if", "probably", "maybe",
    ]

    // MARK: What follows

    /// Whether a turn begins with what came of the one before: “so I left”. “So I get nervous” opens, and tells of no consequence.
    static func followsFromBefore(_ words: [String]) -> Bool {
        guard words.count > 2, ["so", "because", "then"].contains(words[0]), ["i", "we"].contains(words[1]) else {
            return false
        }
        return words[0] == "because" || words.dropFirst(2).prefix(2).contains(where: isPast)
    }

    // MARK: What came back

    /// Whether it tells of less than there was.
    static func isImproved(_ said: [String]) -> Bool {
        said.contains(where: improved.contains) || improving.isIn(said)
    }

    /// The same, and not what one is at the end of: “I can't take it any more”, “I can no longer sleep”.
    static func tellsOfLess(_ said: [String]) -> Bool {
        guard isImproved(said) else { return false }
        return !(said.contains(where: unable.contains) && !said.contains(where: improved.contains))
    }

    private static let unable: Set<String> = ["cant", "cannot", "couldnt", "can", "dont"]

    /// Whether a dream comes again and again.
    static func comesAgain(_ said: [String]) -> Bool { again.isIn(said) }

    private static let again = Phrases([
        "every time", "every night", "same dream", "same nightmare", "always dream", "keep dreaming", "keep having",
        "recurring dream", "recurring nightmare",
    ])
    private static let improved: Set<String> = [
        "helps", "helped", "helpful", "less", "better", "improved", "improving", "overcame",
    ]
    private static let improving = Phrases(["down to", "no longer", "not as bad", "any more", "got over", "used to"])

    // MARK: What happened of late

    /// Whether something happened, and of late: a time word, the past, nothing only imagined.
    static func isOfLate(_ said: [String]) -> Bool {
        isTimed(said) && said.contains(where: isPast) && !said.contains(where: unreal.contains)
            && !lasting.isIn(said)
    }

    /// Something that might be, and is not; what somebody said that they would do was said.
    static func isImagined(_ said: [String]) -> Bool {
        said.indices.contains { index in
            unreal.contains(said[index])
                && !(promised.contains(said[index]) && said[..<index].contains(where: saying.contains))
        }
    }

    private static let promised: Set<String> = ["would", "could", "will", "might"]
    private static let saying: Set<String> = ["said", "told", "promised", "agreed", "says", "tells"]

    private static func isPast(_ bare: String) -> Bool { Verbs.isPast(bare) || bare == "been" || bare == "gone" }

    /// Whether it has a word of time for what is of late.
    private static func isTimed(_ said: [String]) -> Bool {
        if said.contains(where: late.contains) || lateTimes.isIn(said) { return true }
        return zip(said, said.dropFirst()).contains { first, second in
            first == "just" && happening.contains(second)
                || (first == "last" || first == "this") && times.contains(second)
                || (first == "on" || first == "last") && weekdays.contains(second)
        }
    }

    /// What, just done, has happened: “I just lost my job”, not “I just felt”.
    private static let happening: Set<String> = [
        "got", "lost", "found", "left", "told", "heard", "rang", "called", "came", "went", "met", "saw", "died",
        "broke", "quit", "started", "finished", "ended", "moved", "happened",
    ]
    private static let late: Set<String> = ["today", "yesterday", "recently", "tonight"]
    private static let lateTimes = Phrases([
        "past month", "past week", "past weeks", "past few", "few days", "other day", "days ago", "a week ago",
        "weeks ago", "last few weeks",
    ])
    static let times: Set<String> = ["night", "week", "weekend", "morning", "evening", "afternoon"]
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let unreal: Set<String> = [
        "if", "would", "wouldnt", "might", "maybe", "could", "will", "wouldve", "couldve", "gonna",
        "havent", "hasnt", "suppose",
    ]
    private static let lasting = Phrases(["used to", "going to", "every time", "every night", "every day"])
}
