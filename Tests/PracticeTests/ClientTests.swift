import Practice
import Scripts
import Testing

/// How a simulated client reacts (clinical specification §7.5).
@Suite struct ClientTests {
    @Test func thereAreTenCasesWithoutFindings() {
        let (cases, findings) = CaseCompiler.compile()
        #expect(cases.count >= 10)
        #expect(findings.isEmpty)
        for item in cases {
            #expect(item.lines.count >= 70, "\(item.name)")
            #expect(!item.notes.isEmpty, "\(item.name)")
        }
        #expect(Set(cases.map(\.difficulty)) == [1, 2, 3])
        #expect(Set(cases.map(\.culture)).count == cases.count)
    }

    @Test(arguments: [
        ("What is it like at night?", Impact.openQuestion), ("Do you take tablets?", .closedQuestion),
        ("Why did you not say anything?", .whyQuestion), ("Where is it? And since when?", .severalQuestions),
        ("You should see a physiotherapist.", .advice), ("Have you tried swimming?", .advice),
        ("It is really about your mother.", .earlyReading), ("You are in denial.", .harsh), ("", .silence),
        ("Mm-hmm.", .encourager), ("I'm sorry, I pushed you there.", .repair), ("Our time is up.", .ending),
        ("That makes sense.", .validation), ("Don't worry, it will be fine.", .reassurance),
        ("You must be furious with the bus driver.", .missedReflection),
        ("You have a back and there is nothing on the pictures.", .simpleReflection),
        ("You sound tired.", .deepReflection), ("How is it to tell me this?", .hereAndNow),
    ])
    func whatAnInterventionIsToIrena(_ text: String, _ impact: Impact) throws {
        var session = try #require(Standard.practice("irena"))
        _ = session.say("They took pictures and there is nothing on them.")
        #expect(session.say(text).impact == impact)
    }

    @Test func theSameWordsAndSeedGiveTheSameAnswers() throws {
        let lines = ["Hello.", "Where does it hurt?", "", "So nobody sees it.", "You should rest."]
        var first = try #require(Standard.practice("irena", seed: 7))
        var second = try #require(Standard.practice("irena", seed: 7))
        #expect(lines.map { first.say($0) } == lines.map { second.say($0) })
    }

    @Test func goingBackLeavesTheClientAsItWas() throws {
        var session = try #require(Standard.practice("irena", seed: 7))
        var other = try #require(Standard.practice("irena", seed: 7))
        for line in ["Hello.", "You are in denial.", "You should rest."] { _ = session.say(line) }
        _ = other.say("Hello.")
        #expect(session.back(2) == 1)
        #expect(session.state == other.state)
        let (first, second) = (session.say("Where does it hurt?"), other.say("Where does it hurt?"))
        #expect(first == second)
        #expect(session.back(9) == nil)
    }

    @Test func itAnswersInTheTopicThatWasAskedAbout() throws {
        for item in Standard.cases {
            for topic in item.topics {
                let ears = Ears(item.topics.map { ($0.name, $0.hears) })
                let question = "What can you tell me about your \(topic.hears[0].filter { $0 != "*" })?"
                guard ears.hear(question).first == topic.name else { continue }
                var session = PracticeSession(item, seed: 3, coder: Standard.coder)
                #expect(session.say(question).topic == topic.name, "\(item.name): \(question)")
            }
        }
    }

    @Test func openQuestionsAndReflectionsOpenAdviceCloses() throws {
        for item in Standard.cases {
            var warm = PracticeSession(item, seed: 1, coder: Standard.coder)
            var cold = PracticeSession(item, seed: 1, coder: Standard.coder)
            let first = warm.say("What is that like for you?")
            #expect(first.openness > item.openness, "\(item.name)")
            #expect(cold.say("You should see it more positively.").openness < item.openness, "\(item.name)")
        }
    }

    @Test func closedQuestionsGetShorterAnswersThanOpenOnes() {
        var open = 0
        var closed = 0
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 2, coder: Standard.coder)
            open += session.say("What is that like?").reply.split(separator: " ").count
            session = PracticeSession(item, seed: 2, coder: Standard.coder)
            closed += session.say("Is that hard?").reply.split(separator: " ").count
        }
        #expect(closed * 2 < open)
    }

    @Test func threeQuestionsInARowTire() {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 1, coder: Standard.coder)
            let before = session.state.tiredness
            for question in ["Is it often?", "Is it bad?", "Is it new?"] { _ = session.say(question) }
            #expect(session.exchanges.last?.marks.contains(.thirdQuestion) == true)
            #expect(session.state.tiredness > before + 4, "\(item.name)")
        }
    }

    @Test func aRuptureShowsAndCanBeRepaired() {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 1, coder: Standard.coder)
            let broken = session.say("You are just making excuses.")
            #expect(broken.marks.contains(.ruptured) && broken.rupture == item.rupture, "\(item.name)")
            let held = session.say("What is that like?")
            #expect(held.rupture.isOpen)
            let mended = session.say("I'm sorry. That was too much, and I was wrong.")
            #expect(mended.marks.contains(.mended) && mended.rupture == .repaired, "\(item.name)")
            #expect(mended.openness > held.openness)
        }
    }

    @Test func deepLayersAreToldOnlyToSomebodyWarm() {
        for item in Standard.cases {
            for (text, isWarm) in [("Is that so?", false), ("You could take up a hobby.", false), ("warm", true)] {
                var session = PracticeSession(item, seed: 1, coder: Standard.coder)
                for _ in 0..<30 {
                    _ = session.say(text == "warm" ? Helpers.good(session) : text)
                }
                let deepest = session.exchanges.compactMap(\.layer).max() ?? 0
                #expect(isWarm ? deepest >= 3 : deepest <= 1, "\(item.name): \(text): \(deepest)")
            }
        }
    }

    @Test func silenceIsBorneByTheGuardedAndUsedByTheOpen() throws {
        var guarded = try #require(Standard.practice("gordon"))
        #expect(guarded.say("").layer == nil)
        var open = try #require(Standard.practice("samir"))
        #expect(open.say("").layer != nil)
    }

    @Test func aHintAtDangerIsGivenAndCanBeAskedAbout() throws {
        var session = try #require(Standard.practice("gordon"))
        for _ in 0..<25 where !session.exchanges.contains(where: { $0.marks.contains(.hint) }) {
            _ = session.say("So the house is quiet, and the nights are long. What is it like at night?")
        }
        #expect(session.exchanges.last?.marks.contains(.hint) == true)
        let asked = session.say("Gordon, are you thinking of ending your life?")
        #expect(asked.marks.contains(.hintAsked))
        #expect(asked.reply.contains("first that's asked"))
    }

    @Test(arguments: [
        "Are you having thoughts of ending your life? You can say yes, no, not sure, or rather not say.",
        "You said that lightly. Are you suicidal?", "Do you sometimes want to die?",
    ])
    func aQuestionAboutDangerIsAnsweredBeforeAnythingElse(_ question: String) {
        for item in Standard.cases {
            for before in ["Hello.", "You are in denial."] {
                var session = PracticeSession(item, seed: 1, coder: Standard.coder)
                _ = session.say(before)
                let asked = session.say(question)
                #expect(asked.marks.contains(.hintAsked), "\(item.name)")
                #expect(asked.line.hasPrefix("fact.safety"), "\(item.name): \(asked.reply)")
                #expect(session.state.trust >= session.exchanges[0].trust, "\(item.name)")
            }
        }
    }

    @Test func dangerToOneselfIsHeardAndQuestionsToTheClientAreNot() {
        for text in ["I want to die.", "I keep hurting myself.", "sometimes I think of ending my life"] {
            #expect(OwnDanger.isHeard(in: text), "\(text)")
        }
        for text in ["Do you want to die?", "Are you thinking of ending your life?", "You keep hurting yourself."] {
            #expect(!OwnDanger.isHeard(in: text), "\(text)")
        }
    }

    @Test func anEndingEnds() {
        for item in Standard.cases {
            var session = PracticeSession(item, seed: 1, coder: Standard.coder)
            _ = session.say("Our time is up for today.")
            #expect(session.hasEnded, "\(item.name)")
        }
    }
}
