/// Words by which interventions are told; matched in lower case at the beginning of a sentence or anywhere in it.
enum Cues {
    static let openStems = [
        "what", "how", "where", "when", "who", "which", "tell me", "describe", "in what way", "say more", "talk to me",
        "help me understand", "walk me through", "can you tell me", "could you tell me", "would you tell me",
        "can you describe", "could you describe", "can you say", "could you say", "can you give me",
        "could you give me",
        "can you talk", "could you talk", "can you think of", "could you think of",
    ]
    /// "What" and "how" that ask for a number, a name or a yes.
    static let closedStems = [
        "how many", "how much", "how old", "how often", "how long", "what time", "what day", "what year", "how far",
        "how about we", "what about", "when is", "when was", "when did", "who is", "who was", "where is",
        "where do you live",
        "how are you doing", "how are you today",
    ]
    static let auxiliaries: Set<String> = [
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "can", "could", "will", "would",
        "should",
        "am", "may", "might", "isnt", "arent", "dont", "doesnt", "didnt", "wasnt", "havent", "hasnt", "cant", "wont",
        "any", "ever",
    ]
    static let leading = [
        "don't you think", "isn't it", "wouldn't you", "aren't you", "don't you", "surely", "wouldn't it", "isn't that",
        "right?", "correct?", "can't you",
    ]
    static let reflectionStems = [
        "it sounds like", "sounds like", "so you", "you're", "youre", "you are", "you feel", "you felt", "it seems",
        "seems like", "you've", "you have", "you want", "so it's", "so it", "so there's", "so that's", "so the",
        "so for you",
        "what i'm hearing", "what i hear", "i hear", "i'm hearing", "and you", "you were", "you don't", "you think",
        "it feels like", "in other words", "part of you", "on the one hand", "you know that", "you really", "you just",
        "so your", "and that", "because you", "but you", "so on", "it's like you", "it's hard", "you said", "you see",
        "you'd like", "you would like", "you need", "you believe", "you wish", "you can't", "that's", "it must",
        "that must",
        "it looks like", "looks like", "so, you", "you didn't", "you haven't", "you hate", "you love", "you found",
    ]
    static let complexWords: Set<String> = [
        "feel", "feeling", "feels", "felt", "scared", "afraid", "worried", "frustrated", "frustrating", "angry", "sad",
        "hard", "difficult", "important", "value", "matters", "want", "wish", "hope", "wonder", "part", "torn", "stuck",
        "overwhelmed", "lonely", "hurt", "proud", "ashamed", "guilty", "like", "almost", "really", "even",
    ]
    static let advice = [
        "you should", "you could", "you need to", "you have to", "you must", "you ought", "try to", "i would suggest",
        "i suggest", "i'd suggest", "i recommend", "i would recommend", "i'd recommend", "i would advise", "my advice",
        "you might want to", "you may want to", "you might consider", "it would be good", "it might help",
        "why don't you",
        "have you considered", "have you tried", "have you thought about", "how about", "make sure", "i encourage you",
        "i want you to", "i'd like you to", "i would encourage", "it may be helpful", "it might be helpful",
        "be sure to",
        "you can try", "you better", "you'd better", "best to", "consider ", "it is important to", "it's important to",
        "i think you", "you can also", "you can start", "please ", "would be helpful", "would be a good idea",
        "feel free to",
        "don't be ", "do not be", "let him know", "let her know", "let them know", "if i were you", "one option",
        "one thing you",
    ]
    /// Verbs that open an instruction.
    static let imperatives: Set<String> = [
        "try", "talk", "tell", "ask", "find", "take", "make", "give", "write", "call", "seek", "keep", "stop", "start",
        "remember", "consider", "learn", "focus", "let", "be", "allow", "get", "go", "look", "speak", "think", "set",
        "create", "avoid", "use", "practice", "explain", "listen", "work", "join", "contact", "don't", "dont", "do",
        "read",
        "spend", "show", "treat", "trust", "accept", "break", "plan", "begin", "share", "hang", "ignore", "check",
        "put",
    ]
    static let information = [
        "percent", "%", "research", "studies", "study", "according to", "guidelines", "recommended", "means that",
        "the reason",
        "for example", "tend to", "can cause", "can lead", "usually", "typically", "often", "many people",
        "most people",
        "it is common", "it's common", "in general", "is called", "we have", "there are", "there is", "there's",
        "i'm going to",
        "we're going to", "the doctor", "your results", "symptoms", "treatment", "program", "health", "people who",
        "some people",
    ]
    static let reassurance = [
        "don't worry", "it will be ok", "it'll be ok", "it will be fine", "it'll be fine", "everything will be",
        "you'll be fine",
        "that's normal", "it's normal", "it is normal", "you're not alone", "you are not alone", "it will get better",
        "it's okay",
    ]
    static let affirmation = [
        "good for you", "well done", "great job", "good job", "that's great", "that's good", "that's wonderful",
        "proud of you",
        "congratulations", "that's awesome", "i appreciate", "you're doing", "that's excellent", "that's fantastic",
        "impressive",
        "that takes courage", "it takes courage", "you did a great", "you've done", "good work", "nice work",
        "i admire",
        "you've worked", "you worked hard", "i'm glad", "i am glad", "kudos", "i'm sorry", "i am sorry",
        "sorry to hear",
    ]
    static let disclosure = [
        "i remember when i", "when i was", "i've been", "i also", "my own", "i had", "i too", "i went through",
        "in my life",
        "my husband", "my wife", "my mother", "my father", "i have a", "i struggled", "for me", "i used to",
        "i lost my",
    ]
    static let summary = [
        "so let me", "to sum", "let me see if", "let me make sure", "so far", "to summarize", "to summarise",
        "putting it together", "just to recap", "let me just",
    ]
    static let structuring = [
        "let's talk about", "we have", "today we", "before we", "our time", "next time", "i'd like to talk about",
        "let's move",
        "our session", "we could talk", "i'd like to start", "can we talk", "would it be okay", "would it be ok",
        "is it okay if", "is it ok if", "do you mind if",
    ]
    static let confrontation = [
        "you're not being", "you are not being", "you're in denial", "you're avoiding", "that's not true",
        "on the other hand you",
        "but you said", "you're wrong", "you are wrong", "your fault", "you're just", "stop making excuses",
    ]
    static let past = [
        "when you were a child", "growing up", "your childhood", "as a child", "in your past", "your mother did",
        "your father did", "back then", "goes back to", "learned as a",
    ]
    static let pattern = [
        "pattern", "each time", "every time", "again and again", "same thing happens", "reminds me of what you",
        "it seems that whenever", "whenever you",
    ]
    static let here = [
        "here with me", "between us", "in this room", "right now with me", "with me now", "how is it to tell me",
        "in here",
    ]
    static let encouragers: Set<String> = [
        "mm", "hmm", "mmhmm", "mhm", "uhhuh", "uh", "huh", "ok", "okay", "right", "yeah", "yes", "sure", "i", "see",
        "oh", "ah",
        "good", "great", "wow", "go", "on", "alright", "yep", "gotcha", "exactly", "really", "um", "all", "so", "and",
        "true",
        "absolutely", "no", "well", "cool", "nice", "perfect", "excellent", "fine", "of", "course", "that's", "thats",
        "hm",
    ]
}
