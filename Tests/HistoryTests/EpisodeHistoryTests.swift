import Dialogue
import History
import Scripts
import Testing

/// People, episodes and what may be claimed of them, from what was really heard.
@Suite struct EpisodeHistoryTests {
    private static let listener = Listener(lexicon: StandardRepertoire.lexicon)
    private static let clusters = EpisodeClusters(lexicon: StandardRepertoire.lexicon)

    /// Sessions of utterances, as they would be recorded without replies.
    private static func histories(_ sessions: [[String]]) -> Histories {
        var histories = Histories()
        for (place, lines) in sessions.enumerated() {
            let events = lines.enumerated().map { turn, text in
                Event.noticed(Noticed(turn: turn + 1, observation: listener.listen(to: text)))
            }
            histories.take(events, day: "2026-02-0\(place + 1)")
        }
        return histories
    }

    private static let mother =
        "Last night I rang my mother. I wanted her to ask how I was, but she ignored me and I felt so sad."
    private static let boss =
        "Yesterday my boss read my plan. I wanted him to say something kind, but he ignored me and I felt sad."
    private static let friend =
        "On Monday I met my friend Ana. I wanted her to listen, and she listened to me and I felt so relieved."

    @Test func anEpisodeHoldsItsPartsInThePersonsWords() throws {
        let episode = try #require(Self.histories([[Self.mother]]).episodes.first)
        #expect(episode.isComplete)
        #expect(episode.parts.map(\.label).contains("what they did"))
        #expect(episode.parts.allSatisfy { Self.mother.contains($0.quotation.words) && $0.quotation.turn == 1 })
    }

    @Test func peopleHaveTheirFeelingsAndEpisodes() throws {
        let people = Self.histories([[Self.mother], [Self.friend]]).people
        #expect(people.map(\.phrase) == ["Ana", "my mother"])
        let mother = try #require(people.last)
        #expect(mother.feelings.contains("sadness") && mother.episodes.count == 1)
        #expect(mother.recurrence.firstDay == "2026-02-01")
    }

    @Test func fewerThanThreeEpisodesClaimNothing() {
        let histories = Self.histories([[Self.mother], [Self.boss]])
        #expect(RelationshipPattern.find(in: histories.episodes, Self.clusters) == nil)
    }

    @Test func threeEpisodesWithTwoPeopleMayCameUpMoreThanOnce() throws {
        let histories = Self.histories([[Self.mother], [Self.boss], [Self.friend]])
        let pattern = try #require(RelationshipPattern.find(in: histories.episodes, Self.clusters))
        #expect(pattern.claim == .moreThanOnce && pattern.total == 3 && pattern.episodes.count == 2)
        #expect(pattern.people.map(\.role) == ["mother", "boss"])
        #expect(pattern.exceptions.map(\.episode.person.name) == ["Ana"])
    }

    @Test(arguments: [(6, RelationshipPattern.Claim.shape), (10, .recurring)])
    func moreEpisodesAllowMore(_ count: Int, _ claim: RelationshipPattern.Claim) throws {
        let sessions = (0..<count).map { $0.isMultiple(of: 2) ? [Self.mother] : [Self.boss] }
        let pattern = try #require(RelationshipPattern.find(in: Self.histories(sessions).episodes, Self.clusters))
        #expect(pattern.claim == claim && pattern.total == count)
    }

    @Test func oneSessionAloneIsNoShape() throws {
        let lines = (0..<6).flatMap {
            [$0.isMultiple(of: 2) ? Self.mother : Self.boss, "It rained.", "Nothing.", "No."]
        }
        let pattern = RelationshipPattern.find(in: Self.histories([lines]).episodes, Self.clusters)
        #expect(pattern.map { $0.claim == .moreThanOnce } ?? true)
    }

    @Test func whatIsSaidInDangerIsInNoEpisode() {
        let histories = Self.histories([["I am going to kill myself tonight.", Self.mother]])
        #expect(histories.episodes.isEmpty)
        #expect(histories.people.allSatisfy { $0.quotes.isEmpty })
    }
}
