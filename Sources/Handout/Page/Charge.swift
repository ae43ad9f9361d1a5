import Dialogue

/// How strongly a sentence tells what the person suffers, by its words (bare, in their order).
///
/// The most charged statement about oneself belongs on the page whatever it is about, since it is what a therapist would stay
/// with: strength of the feeling, closeness to the self, the body, absolutes. Reason: feelings are the entry to what
/// matters, the body and absolutes show that one is near (clinical specification §5.1 and §5.2).
struct Charge {
    /// The sentence, bare, without its leads.
    private let said: [String]
    /// Painful feelings of the person's own in it.
    private let felt: [(family: FeelingFamily, strength: Int)]
    /// Themes in it.
    private let themes: Set<String>

    /// Whether it tells what the feeling is about.
    private let hasObject: Bool

    init(_ said: [String], feelings: [FeelingMention], themes: Set<String>, hasObject: Bool) {
        self.said = said
        self.hasObject = hasObject
        self.themes = themes
        felt = feelings.filter { $0.stands(in: said) }.map { ($0.family, $0.strength) } + FeltWords.own(in: said)
    }

    /// A sentence of so much can stand for itself; one of `strong` beside another.
    static let (enough, strong) = (5, 8)

    var families: Set<FeelingFamily> { Set(felt.map(\.family)) }

    /// 0 where nothing of oneself is suffered in it.
    var weight: Int {
        guard !Wordings.tellsOfLess(said), !Self.unreal.isIn(said), said.first != "if" else { return 0 }
        let kinds = [felt.map(\.strength).max() ?? 0, inner, isVerdict ? 3 : 0, body]
        guard let most = kinds.max(), most > 0 else { return 0 }
        let isOwn =
            said.contains { ClosedWords.selfWords.contains($0) }
            || said.prefix(2).contains(where: Self.elliptic.contains)
        guard isOwn || most >= 3 else { return 0 }
        let isBare = !hasObject && kinds[2] + kinds[3] == 0
        let further = min(2, kinds.count { $0 > 0 } - 1 + (families.count > 1 ? 1 : 0))
        return 2 * most + further + (isOwn ? 2 : 0) + degree - (said.count > Self.long ? 1 : 0)
            - FirstWordings.looseness(said) - (isBare ? 3 : 0)
    }

    /// A hard word on oneself, something seen, or what one calls oneself where that weighs: “I'm an alcoholic”.
    private var isVerdict: Bool {
        if Self.verdicts.isSaid(in: said) || Self.insights.isSaid(in: said) { return true }
        let start = said.first == "im" ? 1 : said.starts(with: ["i", "am"]) ? 2 : 0
        if start > 0, Self.isKindOfPerson(said.dropFirst(start)) { return true }
        return start > 0 && said.dropFirst(start).first.map { ["a", "an", "the"].contains($0) } == true
            && !themes.isDisjoint(with: FirstWordings.weighty.union(Self.deep))
    }

    /// “a fearful person”, “a really shy person”: what one takes oneself for.
    private static func isKindOfPerson(_ said: ArraySlice<String>) -> Bool {
        guard said.first == "a", let end = said.prefix(5).firstIndex(of: "person") else { return false }
        return end > said.startIndex + 1 && !tastes.contains(said[end - 1])
    }

    /// “a people person”, “a morning person”: what one likes.
    private static let tastes: Set<String> = ["people", "morning", "night", "dog", "cat", "different", "busy"]

    /// How much the themes in it are the self's own state.
    private var inner: Int {
        themes.isDisjoint(with: Self.deep) ? themes.isDisjoint(with: Self.states) ? 0 : 1 : 2
    }

    private var body: Int { Self.body.isIn(said) ? 3 : said.contains(where: Self.tears.contains) ? 3 : 0 }

    /// More for absolutes and what strengthens, less for what plays it down.
    private var degree: Int {
        (said.contains(where: Self.absolutes.contains) || Self.always.isIn(said) ? 1 : 0)
            + (said.contains(where: ClosedWords.intensifiers.contains) ? 1 : 0)
            - (said.contains(where: ClosedWords.diminishers.contains) ? 1 : 0)
    }

    /// “am so sad”, “just feeling sad”: the subject is left out.
    private static let elliptic: Set<String> = ["am", "feeling", "felt"]

    /// A sentence of more words tells many things.
    private static let long = 30

    private static let deep: Set<String> = [
        "abandonment", "emptiness", "grief", "guilt", "haunted", "loneliness", "not-enough", "panic", "past-events",
        "rejection", "self-worth", "shame", "something-wrong", "trauma", "unseen",
    ]
    private static let states: Set<String> = [
        "disconnection", "looping-thoughts", "low-mood", "meaning", "numbness", "stress", "stuck", "tiredness",
        "withdrawal", "worry",
    ]
    private static let tears: Set<String> = ["cry", "crying", "cried", "tears", "sobbing", "trembling", "shaking"]
    private static let absolutes: Set<String> = [
        "always", "never", "nobody", "noone", "everyone", "everybody", "everything", "nothing", "constantly",
        "anymore", "everyday", "forever", "completely", "totally", "alone",
    ]
    private static let always = Phrases([
        "no one", "at all", "all the time", "every day", "every night", "any more", "no longer", "the only one",
    ])
    private static let unreal = Phrases(["would", "i might", "suppose", "dont think", "not that"])
    private static let body = Phrases([
        "cant breathe", "cannot breathe", "hard to breathe", "cant sleep", "cannot sleep", "dont sleep", "not sleeping",
        "hardly sleep", "barely sleep", "cant eat", "not eating", "dont eat", "heart is racing", "heart races",
        "heart pounds", "heart racing", "my chest", "my stomach", "throw up", "panic attack", "panic attacks",
        "nightmare", "nightmares", "out of bed", "cant move", "cant think", "feel sick", "feel numb", "close my eyes",
        "keep seeing", "keep thinking", "cant stop thinking", "stop thinking about", "out of my head",
        "pops into my head", "popping into my head", "pops into my mind", "broke down", "breaking down", "breakdown",
    ])
    /// What one sees now: the beginning of a change.
    private static let insights = Phrases(
        OtherSide.pondering + [
            "never thought of it", "i realise", "i realize", "i realised", "i realized", "ive realised",
            "ive realized", "deep down", "the truth is", "i have to admit", "i never knew",
        ])
    /// Hard words on oneself, on being unwanted, and on having no way out.
    private static let verdicts = Phrases([
        "dont care i", "dont care about me", "doesnt care about me", "nobody cares", "no one cares", "no one listens",
        "nobody listens", "noone listens", "no one seems to listen", "nobody understands", "no one understands",
        "nobody wants me", "not wanted", "unwanted", "no friends", "any friends", "nobody to talk to",
        "no one to talk to", "all alone", "so alone", "ashamed", "failing", "a failure", "worthless", "useless",
        "not good enough", "not enough", "hate myself", "my fault", "blame myself", "a burden", "burden to", "a loser",
        "laughing stock", "let everyone down", "letting everyone down", "furious", "betrayed", "lied", "cant trust",
        "hate my", "hard on myself", "mad at myself", "angry at myself", "angry with myself", "disgusted with myself",
        "over my head", "going to fail", "faith in myself", "believe in myself", "confidence in myself", "flashbacks",
        "flashback", "traumas", "traumatic", "my trauma", "traumatised", "traumatized", "me feel crazy", "going crazy",
        "going insane", "losing my mind", "losing it", "heartbroken", "broke my heart", "breaks my heart",
        "sense of dread", "give up", "giving up", "falling apart", "fall apart", "mock", "mocks", "mocked",
        "humiliated", "not listen to me", "dont listen to me", "never listens to me", "cant cope", "cant handle",
        "cannot handle", "could not handle", "couldnt handle", "not fair", "isnt fair", "wasnt fair", "so unfair",
        "cant take it", "cant take this", "cant do this", "cant deal", "cant face", "cant stand", "cant go on",
        "cant forget", "couldnt forget", "lost everything", "no way out", "trapped", "hopeless", "no hope", "lost hope",
        "breaking point", "drowning", "head above water", "head above the water", "nose above the water",
        "just above the water", "destroyed", "killing me", "too much for me",
        "dont know what to do", "dont know how im", "dont know how i", "dont know who i am", "out of control",
        "scared to death", "nightmare", "nightmares", "torn apart", "tearing me", "hurts so", "so much pain",
    ])
}
