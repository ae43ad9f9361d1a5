import Dialogue

/// Whether a sentence says that something helped, by its words (bare, in their order).
///
/// Only what was said to help is help: a liking is none, nor a reason to change, nor what is missed, meant or undone. A
/// therapist who builds on it builds on what the person knows to work (clinical specification §9.2, 4).
enum Helping {
    /// That something helps, eases or calms.
    static let phrases = Phrases([
        "helps me", "it helps", "that helps", "this helps", "does help", "do help", "helps my", "helped me",
        "it helped", "that helped", "also helps", "find helps", "been helpful", "was helpful", "is helpful",
        "actually helps", "really helps", "helps a lot", "helps a little", "helps a bit", "helped a lot",
        "helped a little", "helped a bit", "makes me feel better", "made me feel better", "calms me", "calmed me",
        "calm me down", "calm myself", "calms my", "calm my",
        "relaxes me", "relax me", "makes me relax", "makes me feel relaxed", "soothes me", "comforts me",
        "comforted me", "takes my mind off", "take my mind off", "took my mind off", "distracts me", "distract me",
        "distract myself", "keeps me going", "kept me going", "keeps me sane", "gets me through", "got me through",
        "cheers me up", "cheered me up", "lifts me", "gives me strength", "gives me hope", "gives me comfort",
        "makes it easier", "makes it bearable", "takes the edge off", "feel supported", "pain relief", "my comfort",
        "my only comfort", "my rock",
    ])

    /// Whether it says that it helped to be listened to, or to talk. That is what the person can look for again, with anybody.
    static func isHeard(_ said: [String]) -> Bool {
        said.contains(where: hearing.contains) && (easedBy.isIn(said) || said.contains(where: lightening.contains))
            && !said.contains(where: ClosedWords.negators.contains) && !said.contains(where: imagined.contains)
            && !said.contains(where: ClosedWords.companionWords.contains)
    }

    private static let hearing: Set<String> = [
        "listen", "listened", "listening", "talking", "chatting", "talk", "heard",
    ]
    private static let easedBy = Phrases([
        "it helps having", "it helps to have", "helps to talk", "helps talking", "helped to talk", "talking helps",
        "talking helped", "i feel more", "i feel better", "feel a little better", "feel much better", "i feel so much",
        "made me feel", "makes me feel better", "anxiety level down", "calmed me", "stop crying",
        "talking about it helps",
    ])
    private static let lightening: Set<String> = ["lighter", "relaxed", "relieved", "calmer"]
    private static let imagined: Set<String> = ["if", "would", "could", "should", "hope", "wish", "maybe", "will"]

    /// Whether it names small means of one's own as that: “some other relaxation like music, gardening”.
    static func isMeans(_ said: [String]) -> Bool {
        means.isIn(said) && said.prefix(3).contains { ["i", "im", "ive", "my"].contains($0) }
    }

    private static let means = Phrases([
        "relaxation like", "relax by", "relax with", "unwind by", "unwind with", "to calm down", "to relax",
        "to unwind",
        "to clear my mind", "clear my head", "cope by", "coping by", "comfort in", "peace in",
    ])

    /// Whether help is undone, missed or only meant.
    static func isUndone(_ said: [String]) -> Bool {
        said.contains(where: spoiling.contains) || spoilt.isIn(said) || !isReal(said)
    }

    /// Whether it says in what the person is better: “I feel more relaxed in the garden”, “I sleep better after a walk”. To
    /// be better where something is not there (“when I'm not …”) is a reason to change, and no help.
    static func eases(_ said: [String]) -> Bool {
        guard let place = said.indices.first(where: { isEased(said, at: $0) }) else { return false }
        return !said[..<place].contains { ClosedWords.negators.contains($0) || others.contains($0) }
            && !said[place...].contains(where: ClosedWords.negators.contains)
            && !said.contains(where: marring.contains) && isReal(said)
    }

    private static func isEased(_ said: [String], at place: Int) -> Bool {
        let rest = said[place...].prefix(4).map(\.self)
        guard rest.count >= 3, place > 0 else { return false }
        if ["better", "calmer", "safer", "lighter"].contains(rest[0]) {
            return being.contains(said[place - 1]) && conditions.contains(rest[1])
        }
        return ["feel", "felt"].contains(rest[0]) && rest[1] == "more" && easing.contains(rest[2])
            && rest.count > 3 && conditions.contains(rest[3])
    }

    private static let being: Set<String> = [
        "feel", "feels", "felt", "feeling", "sleep", "slept", "breathe", "rest", "cope", "am", "im", "was", "much",
        "lot",
        "bit", "little",
    ]

    /// Whether an answer to what helps names it: somebody who stands by, or hardly more than its name.
    static func answers(_ said: [String]) -> Bool {
        phrases.isIn(said) || eases(said) || said.contains(where: standing.contains) || standingBy.isIn(said)
            || said.count <= few && !said.contains(where: ClosedWords.negators.contains)
                && !said.contains(where: owing.contains)
    }

    /// "I've gotta make time": a duty has not helped yet.
    private static let owing: Set<String> = ["gotta", "must", "should", "need", "have", "got", "will", "ill", "would"]

    /// An answer of so many words is a name: “my sister”, “walking the dog”.
    private static let few = 5

    private static let conditions: Set<String> = [
        "when", "whenever", "after", "while", "in", "with", "by", "at", "once",
    ]
    private static let marring: Set<String> = [
        "problem", "unfortunately", "didnt", "havent", "hadnt", "used", "might", "maybe", "hard", "will", "past",
    ]
    private static let others: Set<String> = ["he", "she", "they", "who"]
    private static let easing: Set<String> = [
        "relaxed", "calm", "confident", "productive", "hopeful", "alive", "myself", "rested", "secure", "safe",
    ]
    private static let standing: Set<String> = ["listens", "listened", "stays", "stayed", "understands", "supports"]
    private static let standingBy = Phrases(["there for me", "by my side", "stands by me", "stood by me", "talk to"])
    private static let spoiling: Set<String> = [
        "problem", "unfortunately", "havent", "hadnt", "hasnt", "didnt", "doesnt", "hard", "might", "maybe",
    ]
    private static let spoilt = Phrases([
        "need to get back", "have to get back", "used to", "not helped", "not help", "dont help", "dont really help",
        "wont help", "cant help", "no help", "gone for me", "prior to", "try to relax", "need to relax",
        "trying to relax",
        "hard to relax", "have to relax",
    ])

    /// Whether words tell of what is, not of what might be, and speak of the companion nowhere.
    private static func isReal(_ bare: [String]) -> Bool {
        !bare.contains { ClosedWords.companionWords.contains($0) || meant.contains($0) }
    }

    private static let meant: Set<String> = [
        "if", "would", "id", "could", "wanna", "want", "hope", "wish", "hopefully",
    ]
}

extension Sentences {
    /// The passages that say that something helped: nothing undone, missed or only imagined, and nothing about the
    /// companion. A question is taken with its answer: "what helps? walking".
    var helps: [Passage] {
        ranges.indices.compactMap { number in
            guard Helping.phrases.isIn(says(number)) || Helping.isMeans(says(number)) || Helping.isHeard(says(number)),
                says(number).count >= 3
            else { return nil }
            let isAsked = isQuestion(number) && number + 1 < ranges.count
            guard isAsked || !isQuestion(number), let passage = passage(of: number...(isAsked ? number + 1 : number))
            else {
                return nil
            }
            let said = passage.sentences.flatMap(says)
            if Helping.isHeard(said) { return passage }
            let isDenied = said.contains(where: ClosedWords.negators.contains)
            let first = says(passage.sentences.lowerBound)
            let isLoose =
                FirstWordings.isOpen(first) && passage.sentences.count > 1
                || first.first.map(Wordings.turning.contains) == true
            return isDenied || isLoose || Helping.isUndone(said) || Wordings.isCourtesy(says(number)) ? nil : passage
        }
    }

    /// The first passage that says what does the person good.
    var good: Passage? {
        ranges.indices.lazy.filter { !isQuestion($0) && Helping.eases(says($0)) }.compactMap {
            passage(of: $0...$0)
        }.first { passage in
            let said = passage.sentences.flatMap(says)
            return !Wordings.isCourtesy(said) && !Helping.isUndone(said)
        }
    }
}
