/// Which themes fit a topic label of the counselling questions.
enum ThemeLabels {
    static let themes: [String: Set<String>] = [
        "academic pressure": [
            "study", "exams", "stress", "not-enough", "perfectionism", "achievement", "time-pressure",
        ],
        "job crisis": ["job-loss", "work", "boss", "money", "transitions"],
        "jobs and career": ["work", "job-loss", "boss", "achievement"],
        "career counseling": ["work", "job-loss", "decision"],
        "workplace relationships": ["work", "boss", "conflict", "bullying"],
        "family conflict": [
            "family", "parents", "siblings", "children", "in-laws", "conflict", "boundaries", "childhood",
        ],
        "issues with parents": ["parents", "family", "childhood", "conflict"],
        "issues with children": ["children", "family", "caregiving"],
        "parenting": ["children", "family", "caregiving", "pregnancy"],
        "children & adolescents": ["children", "family", "childhood"],
        "medication": ["health", "pain", "addiction", "drinking"],
        "sleep problems": ["sleep"],
        "sleep improvement": ["sleep"],
        "social relationships": [
            "friends", "loneliness", "difficulty-connecting", "conflict", "rejection", "withdrawal", "love", "unseen",
            "trust", "boundaries",
        ],
        "problems with friends": ["friends", "trust", "betrayal", "rejection", "loneliness", "conflict"],
        "alienation": [
            "loneliness", "unseen", "rejection", "difficulty-connecting", "disconnection", "withdrawal", "friends",
            "emptiness", "numbness", "meaning",
        ],
        "breakup with partner": ["break-up", "love", "abandonment", "betrayal", "grief", "unhealthy-relationship"],
        "relationship dissolution": ["break-up", "love", "abandonment", "betrayal", "grief", "unhealthy-relationship"],
        "relationship": [
            "love", "break-up", "abandonment", "unhealthy-relationship", "betrayal", "rejection", "friends",
        ],
        "relationships": [
            "love", "break-up", "abandonment", "unhealthy-relationship", "betrayal", "trust", "intimacy", "conflict",
            "attachment", "repeating-patterns", "similar-partners", "rejection", "boundaries",
        ],
        "marriage": ["love", "break-up", "betrayal", "trust", "intimacy", "conflict", "unhealthy-relationship"],
        "intimacy": ["intimacy", "love", "sexuality", "betrayal", "trust", "vulnerability"],
        "human sexuality": ["sexuality", "intimacy", "body"],
        "lgbtq": ["sexuality", "gender", "identity", "family", "rejection"],
        "spirituality": ["faith", "meaning"],
        "self-esteem": ["self-worth", "not-enough", "inner-critic", "appearance", "beliefs", "shame"],
        "appearance anxiety": ["appearance", "body", "self-worth", "eating"],
        "eating disorders": ["eating", "body", "appearance"],
        "ongoing depression": [
            "low-mood", "tiredness", "emptiness", "numbness", "motivation", "loneliness", "self-worth", "meaning",
            "stuck",
        ],
        "depression": [
            "low-mood", "tiredness", "emptiness", "numbness", "motivation", "loneliness", "self-worth", "meaning",
            "stuck",
        ],
        "anxiety": ["worry", "panic", "stress", "looping-thoughts", "triggers", "automatic-reactions"],
        "stress": ["stress", "familiar-stress", "time-pressure", "busyness", "worry", "everyday"],
        "anger management": ["anger", "triggers", "automatic-reactions", "conflict"],
        "alcohol abuse": ["drinking", "addiction", "harmful-habits"],
        "addiction": ["addiction", "drinking", "smoking", "harmful-habits"],
        "substance abuse": ["addiction", "drinking", "smoking", "harmful-habits"],
        "behavioral change": [
            "harmful-habits", "addiction", "procrastination", "motivation", "automatic-reactions", "anger",
        ],
        "procrastination": ["procrastination", "motivation", "time-pressure", "study"],
        "grief and loss": ["grief", "pet-loss"],
        "trauma": ["trauma", "past-events", "haunted", "childhood", "minimised-at-home", "lost-memories", "triggers"],
        "domestic violence": ["unhealthy-relationship", "trauma", "anger", "conflict", "family"],
        "counseling fundamentals": ["tried-therapy"],
    ]
}
