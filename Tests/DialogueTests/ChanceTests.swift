import Dialogue
import Testing

/// The numbers are part of the promise that a session can be replayed anywhere.
@Suite struct ChanceTests {
    @Test func numbersArePinned() {
        let numbers = (0..<8).map { Chance.index(below: 100, seed: 7, turn: $0, slot: "wording") }
        #expect(numbers == [96, 27, 9, 39, 40, 84, 66, 74])
    }

    @Test func oneChoiceIsNoChance() {
        #expect(Chance.index(below: 1, seed: 1, turn: 1, slot: "x") == 0)
        #expect(Chance.index(below: 0, seed: 1, turn: 1, slot: "x") == 0)
    }
}
