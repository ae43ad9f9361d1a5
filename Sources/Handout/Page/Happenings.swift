import Dialogue

/// What happened to the person or is not there, by the words of a sentence (bare, in their order): a loss, something that
/// was done to them, a lack. Told by the kinds of words that life events are told in, whatever they are about.
enum Happenings {
    static func areTold(_ said: [String]) -> Bool {
        events.isIn(said) || isLost(said) || isDoneToSelf(said) || isTakenFromSelf(said)
    }

    /// “she said she would come and she never showed”: what somebody of the person's did not do.
    static func areMissed(_ said: [String]) -> Bool {
        let first = said.first ?? ""
        guard first == "my" || said.contains(where: { ["me", "my", "us", "i", "we"].contains($0) }) else {
            return false
        }
        return said.indices.dropFirst().contains { index in
            undone.contains(said[index])
                && (others.contains(said[index - 1]) && (said[index - 1] != "they" || isToSelf(said[index...]))
                    || index <= 3 && first == "my" && said[index] != "dont")
        }
    }

    /// “they don't listen to me”, not “they don't work”.
    private static func isToSelf(_ said: ArraySlice<String>) -> Bool {
        said.contains { ["me", "us", "my", "our", "i"].contains($0) }
    }

    private static let undone: Set<String> = ["never", "didnt", "doesnt", "dont", "wont", "refuses", "refused"]
    private static let others: Set<String> = ["he", "she", "they"]

    /// “I lost my job”, not “I lost my temper”.
    private static func isLost(_ said: [String]) -> Bool {
        said.indices.contains { index in
            guard ["lost", "losing"].contains(said[index]), index > 0 else { return false }
            let rest = said[(index + 1)...].prefix(3)
            return rest.contains(where: owned.contains) && rest.allSatisfy { !trifles.contains($0) }
        }
    }

    /// “he threatened me”, “I was fired”.
    private static func isDoneToSelf(_ said: [String]) -> Bool {
        said.indices.dropFirst().contains { index in
            if index + 1 < said.count, harming.contains(said[index]), ["me", "us"].contains(said[index + 1]) {
                return true
            }
            guard undergone.contains(said[index]) else { return false }
            let before = said[..<index].suffix(4)
            return before.contains(where: passive.contains) && before.contains(where: selves.contains)
        }
    }

    /// “they cut my pay”, “he spreads pictures of me”.
    private static func isTakenFromSelf(_ said: [String]) -> Bool {
        said.indices.contains { index in
            taking.contains(said[index]) && !said[..<index].suffix(5).contains(where: selves.contains)
                && said[(index + 1)...].prefix(4).contains { ["my", "mine", "our", "me"].contains($0) }
        }
    }

    private static let owned: Set<String> = [
        "my", "our", "all", "everything", "him", "her", "them", "a", "the", "both",
    ]
    private static let trifles: Set<String> = [
        "temper", "mind", "way", "keys", "phone", "cool", "patience", "hope", "track", "weight", "interest",
    ]
    private static let selves: Set<String> = ["i", "im", "ive", "we", "am", "were"]
    private static let passive: Set<String> = [
        "was", "were", "got", "get", "getting", "been", "being", "am", "im", "be",
    ]
    private static let harming: Set<String> = [
        "abandoned", "abandons", "accused", "accuses", "attacked", "bullied", "bullies", "bully", "bullying", "cheated",
        "cheats", "dumped", "excluded", "excludes", "fired", "ghosted", "harassed", "harasses", "humiliated",
        "humiliates", "ignores", "ignored", "insulted", "insults", "left", "mocked", "mocks", "rejected", "rejects",
        "robbed", "scammed", "threatened", "threatens", "threatening", "blackmails", "blackmailed", "blackmailing",
        "betrayed", "betrays", "replaced", "abused", "blames", "blamed", "evicted", "sued",
    ]
    private static let undergone: Set<String> = harming.union([
        "diagnosed", "hospitalised", "hospitalized", "divorced", "furloughed", "demoted", "suspended", "expelled",
        "arrested", "injured", "separated", "isolated", "quarantined", "denied", "passed",
    ]).subtracting(["left", "ignores", "cheats"])
    private static let taking: Set<String> = [
        "took", "stole", "steals", "spreading", "spreads", "spread", "posted", "broke", "destroyed", "stopped", "cut",
        "cancelled", "canceled", "sold", "wrecked", "ruined",
    ]
    private static let events = Phrases([
        "laid off", "layed off", "lay off", "losing my job", "got fired", "im jobless", "am jobless",
        "am now jobless", "unemployed", "out of work", "no job", "broke up", "break up", "breakup", "broken up",
        "split up", "breaking up", "divorce", "devoice", "divorcing", "separated from", "moved out", "left me",
        "passed away", "died", "is dying", "has cancer", "have cancer", "miscarriage", "in hospital",
        "in the hospital", "cheated on", "cheats me", "cheating on", "had an affair", "having an affair",
        "kicked me out", "kicked out", "kicked off", "evicted", "bullied", "bullys", "get suspended",
        "complete stop", "want me to", "wants me to", "only person working", "only person thats working",
        "only one working", "only one in the family", "cant afford", "cant pay", "cannot pay", "cannot afford",
        "behind on", "in debt", "no money", "no income", "into savings", "into my savings", "into our savings",
        "no friends", "dont have any friends",
        "live alone", "been fighting", "we fight", "we argue", "keep fighting", "been arguing", "nobody to talk to",
        "no one to talk to", "fight going on", "always fighting",
        "getting on me", "gets on me", "on my back", "off my back", "nagging me", "nags me", "yells at me",
        "yelled at me", "yelling at me", "shouts at me", "shouted at me", "shouting at me", "screams at me",
        "pressures me", "pressured me", "pressuring me", "pressure me", "picks on me", "picking on me",
        "puts me down", "put me down", "makes fun of me", "make fun of me", "talks down to me", "lies to me",
        "lied to me", "controls me", "criticises me", "criticised me",
        "criticizes me", "criticized me",
        "not paying me", "not being paid", "not getting paid", "failed my", "failed the", "out of control",
    ])
}
