import Practice
import Testing

/// Drills: their items, their criteria, and the order in which they come.
@Suite struct DrillTests {
    @Test func thereAreTenDrillsOfTwentyItems() {
        #expect(Standard.drills.count >= 10)
        for drill in Standard.drills {
            #expect(drill.items.count >= 20, "\(drill.name)")
            #expect(Set(drill.items.map(\.level)) == [1, 2, 3], "\(drill.name)")
        }
    }

    /// A coder that changes may take a model answer for something else; it must stay a rare thing.
    @Test func modelAnswersPassTheirOwnDrill() {
        let items = Standard.drills.flatMap(\.items)
        let failing = items.filter { item in item.models.contains { !item.mark($0, by: Standard.coder).passes } }
        #expect(failing.count * 100 <= items.count * 5, "\(failing.map(\.name))")
    }

    @Test(arguments: [
        ("open-questions", "Did you like it?"), ("reflecting-feeling", "What did you feel?"),
        ("staying", "Don't worry, it will be fine."), ("linking", "You should talk to them."),
        ("repair", "Why are you angry with me?"), ("silence", "What is it like?"),
        ("wishes", "Is that what you wanted?"), ("the-past", "Was your mother like that?"),
        ("not-advising", "You should make a list."), ("one-question", "What was it? And who was there?"),
    ])
    func whatADrillDoesNotPass(_ name: String, _ answer: String) throws {
        let drill = try #require(Standard.drills.first { $0.name == name })
        for item in drill.items { #expect(!item.mark(answer, by: Standard.coder).passes, "\(item.name)") }
    }

    @Test func whyAnAnswerDoesNotPassIsSaid() throws {
        let item = try #require(Standard.drills.first { $0.name == "open-questions" }?.items.first)
        let mark = item.mark("Did you like it?", by: Standard.coder)
        #expect(mark.failures.first == "it was a closed question, not an open question")
    }

    @Test func missedItemsComeAgainAfterThreeOthersAndLevelsOpen() throws {
        let drill = try #require(Standard.drills.first)
        var course = DrillCourse(drill, results: [])
        var names: [String] = []
        for turn in 0..<12 {
            let next = course.next()
            let item = try #require(next)
            names.append(item.name)
            let result = DrillResult(
                drill: drill.name, item: item.name, passed: turn != 0, said: "", codes: [], time: nil)
            course.take(result)
        }
        #expect(names[0] == names[4])
        #expect(Set(names).count == 11)
        #expect(course.level == 3)
    }

    @Test func aSittingNeverRunsOutOfItems() throws {
        let drill = try #require(Standard.drills.last)
        var course = DrillCourse(drill, results: [])
        for turn in 0..<60 {
            let next = course.next()
            let item = try #require(next)
            course.take(
                DrillResult(
                    drill: drill.name, item: item.name, passed: turn % 3 > 0, said: "", codes: [], time: nil))
        }
    }
}
