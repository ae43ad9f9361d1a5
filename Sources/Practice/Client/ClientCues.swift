/// Words that a client hears in an intervention, beside its code: what hurts, what mends, what ends.
enum ClientCues {
    static let blocks: [(name: String, patterns: [String])] = [
        ("repair", repair), ("harsh", harsh), ("reading", reading), ("ending", ending), ("validation", validation),
        ("vague", vague), ("hello", hello), ("here", here), ("hedge", hedge), ("affirmation", affirmation),
        ("presumption", presumption),
        ("advice", advice), ("noticing", noticing), ("courtesy", courtesy),
    ]

    /// Owning one's part (clinical specification §7.6).
    static let repair = [
        "im sorry", "i am sorry", "i apologise/apologize", "i was wrong", "i got that/it/this wrong",
        "i got ahead", "i misunderstood/misheard/missed",
        "i (may/might/must) (have) misunderstood/missed/pushed/hurried/rushed",
        "i ~ took that/it wrong", "i went too fast/far", "i ~ too fast/quick/quickly", "i ~ pushed/pushing (you)",
        "i pushed", "i rushed", "i hurried", "i jumped", "i wasnt listening", "i didnt listen/hear/understand",
        "that was too much/early/fast/soon", "that came too early/soon/fast", "that landed ~ badly/wrong/hard",
        "my mistake/fault", "thats/that on me", "something happened between us", "something went wrong between us",
        "did i ~ hurt/offend/upset (you)", "did i say something", "have i ~ hurt/offended/upset (you)",
        "you seem ~ annoyed/angry/irritated/cross/hurt/upset with me", "annoyed/angry/cross with me",
        "what i said ~ hurt/hurtful/unhelpful/clumsy", "i ~ too many questions", "i have been asking a lot",
        "ive been asking ~ questions", "thank you for telling me that", "thanks for telling me that", "lets slow down",
        "youre right i", "i can see ~ not helpful", "that wasnt/was not helpful/fair/kind", "i put that badly",
    ]
    /// Judging, arguing, naming a defence at the client.
    static let harsh = [
        "in denial", "youre/your ~ overreacting", "over reacting", "you are overreacting", "calm down", "get over it",
        "pull yourself together", "thats/that (is) (just) nonsense/rubbish/ridiculous/silly/stupid/childish",
        "youre ~ making excuses", "stop making excuses", "you are ~ making excuses", "youre/are (just) avoiding",
        "you are avoiding",
        "youre being ~ difficult/selfish/childish/unreasonable/dramatic/defensive/stubborn/negative",
        "you are being ~ difficult/selfish/childish/unreasonable/dramatic/defensive/stubborn/negative",
        "your (own) fault", "you brought ~ on yourself", "youre wrong", "you are wrong", "thats not true",
        "snap out", "grow up", "man up", "other people have/manage", "you should be ashamed/grateful",
        "youre lying", "i dont believe you", "stop complaining/whining/moaning", "what is/whats wrong with you",
        "you dont want ~ help/change/better", "you are/youre (just) lazy", "defence/defense mechanism",
    ]
    /// Reading something into it.
    static let reading = [
        "deep down", "unconscious*", "subconscious*", "its/is because (of) your/you", "this is really about",
        "its/is really about", "because your mother/father/parents/mum/mom/dad/childhood", "goes back to",
        "comes from your", "stems from", "rooted in", "has to do with your mother/father/childhood/mum/dad",
        "your mother/father/mum/mom/dad all over again", "same as/with your mother/father/mum/mom/dad",
        "like your mother/father/mum/mom/dad", "reminds you of your", "you are/youre (really) projecting/repressing",
        "you keep ~ people away/at a distance", "a pattern", "the same pattern", "youre really/actually ~ angry/afraid",
        "you are really/actually ~ angry/afraid", "as a child you", "you learned ~ as a child", "inner child",
        "attachment",
        "that is why you", "thats why you", "is a way of", "its a way of", "protects/protecting you from",
    ]
    static let hedge = [
        "wonder", "wondering", "maybe", "perhaps", "might", "could it be", "i may be wrong", "im not sure", "possibly",
        "does that fit", "or not", "it could be", "as if",
    ]
    static let ending = [
        "time is (nearly/almost) up", "times (nearly/almost) up", "we have to stop/end/finish",
        "we need to stop/end/finish",
        "we will/well (have to) stop/end/finish here/there/now/for", "lets stop/end/finish here/there/now/for",
        "out of time", "end of our time/session/hour", "see you next", "same time next", "until next week/time",
        "goodbye", "good bye", "bye", "bye bye", "take care", "thats all we have time",
    ]
    /// Making room, in the form of an instruction.
    static let courtesy = [
        "sit wherever/anywhere/down", "have/take a seat", "come in", "begin/start wherever/anywhere", "go on",
        "go ahead",
        "take your time", "take a moment", "make yourself comfortable", "feel free to", "whenever you are ready",
    ]
    /// A remark on the manner, not on the person.
    static let noticing = [
        "i notice/noticed ~ you", "you (just) laughed/smiled/sighed/paused/stopped", "you changed the subject",
        "you moved away/on", "you went quiet", "make/making it (sound) small", "you say (it is/its) nothing",
        "you said it (very) quickly/quietly/lightly", "something happened ~ as/when you said", "and then the joke",
    ]
    static let validation = [
        "makes sense", "make sense", "understandable", "no wonder", "anyone would", "who wouldnt", "of course you",
        "that sounds/must ~ hard/painful/lonely/exhausting/awful/difficult/tough/heavy/frightening/unfair",
        "what a lot to carry", "thats/that (is) a lot (to carry)", "thats/that ~ hard/heavy", "i can see/hear how",
        "thats/that (is) a lot for one person", "there is/theres no rush/hurry", "take your time",
        "you dont have to ~ tell/say/answer/talk", "we can go slow/slowly",
    ]
    static let vague = [
        "how does/did/do that/it/this make you feel", "how do/did you feel about that/it/this", "how do/did you feel",
        "and how did you feel", "what do you feel", "how are you feeling", "how does that feel", "how did that feel",
    ]
    static let hello = [
        "hello", "hi", "good morning/afternoon/evening", "nice to meet you", "welcome", "thanks for coming",
        "thank you for coming", "come in", "glad you came",
    ]
    static let here = [
        "it ~ to tell me", "it ~ telling me", "what is it ~ tell me this", "that you tell me this",
        "to say (this/that/it) ~ to me/here", "saying (this/that/it) to me",
        "with me", "here with me", "between us", "being here", "to be here",
        "to say (that/this/it) here", "saying (that/this) here", "talking to me", "to talk to me", "in this room",
        "sitting here", "to sit here",
    ]
    /// Being told what to do, as a client hears it whatever its form.
    static let advice = [
        "you could/should/ought (to) try/take/talk/call/ask/join/get/start/write", "you should",
        "have you tried/considered", "have you thought about/of", "why dont you", "why not try",
        "i would/d suggest/recommend/advise", "i suggest/recommend/advise", "if i were you",
        "what about trying/going/taking", "how about trying/going/taking", "my advice", "make sure (you/that)",
        "it would/might help to/if you", "you might want to", "the best thing",
    ]
    /// "You must" that guesses and does not advise.
    static let presumption = [
        "you must (really) (have) be/been/feel/felt/miss/missed/hate/hated/love/loved/want/wanted/wonder/wish/worry/think",
        "that must (have) be/been/feel/felt",
    ]
    static let affirmation = [
        "took courage", "takes courage", "you have worked/managed/kept", "youve ~ worked/managed/kept",
        "you came anyway",
        "well done", "good for you", "im impressed", "thats impressive", "you did well", "brave",
    ]
    /// Feelings by name: a reflection that names one which is not there has missed.
    static let feelings = [
        "sad*", "angry", "anger", "furious", "afraid", "scared", "fear", "frightened", "anxious", "worried", "lonely",
        "alone", "ashamed", "shame", "embarrassed", "guilty", "guilt", "hurt", "jealous", "envious", "disappointed",
        "helpless", "hopeless", "empty", "numb", "betrayed", "rejected", "proud", "happy", "relieved", "hopeful",
        "resent*", "bitter", "frustrated", "humiliated", "grief", "grieving", "longing", "overwhelmed", "trapped",
        "tired", "exhausted", "small", "invisible", "unwanted", "abandoned", "homesick", "confused", "torn",
    ]
}
