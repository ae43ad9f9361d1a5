import Record
import Terminal

/// What a session at a terminal says of its record: what is not in it, and what was taken out.
extension InteractiveSession {
    /// Takes turns back, and says whether their words still stand anywhere. Where an earlier strike left words in the file,
    /// the same one again only tries again: a number may have been given to another turn since.
    mutating func strike(_ argument: String) {
        let last = conversation.state.turn
        let asked = Set(argument.isEmpty ? [last] : argument.split(separator: " ").compactMap { Int($0) })
        let isAgain = conversation.needsRewrite && (argument.isEmpty || asked.isSubset(of: owed))
        guard isAgain || !asked.isEmpty && asked.allSatisfy((1...max(last, 1)).contains) && last > 0 else {
            let message =
                last == 0
                ? "There is nothing to take back yet."
                : "Which turn? A number from 1 to \(last), for example :strike \(last)"
            return screen.show(message, tone: .notice)
        }
        take(back: isAgain ? owed : asked, isAgain: isAgain)
    }

    private mutating func take(back turns: Set<Int>, isAgain: Bool) {
        do {
            let hasFile = try conversation.strike(isAgain ? [] : turns)
            owed = []
            let numbers = turns.sorted().map(String.init).joined(separator: ", ")
            screen.show(
                "Taken back: \(numbers). \(hasFile ? "The words are out of the file." : "No file holds the words.")",
                tone: .notice)
        } catch {
            owed.formUnion(turns)
            toldFailure = error
            screen.show(
                "It could not be taken back: \(error).\nThe words still stand in the file. Every turn tries again to take "
                    + "them out, and so does :strike.", tone: .notice)
        }
    }

    /// Says once that saving failed, and why; and that all is saved again.
    mutating func tellSaving() {
        guard conversation.savingFailed != toldFailure else { return }
        toldFailure = conversation.savingFailed
        guard let error = toldFailure else {
            owed = []
            return screen.show(
                "The file is up to date again: what you said is saved, and what you took back is out of it.",
                tone: .notice)
        }
        screen.show("\(error)", tone: .notice)
    }

    /// What the record lacks at the end, if anything.
    func tellUnsaved() {
        guard let error = conversation.savingFailed else { return }
        let words =
            conversation.needsRewrite ? " What you took back still stands in the file: remove that yourself." : ""
        screen.show("Not all of this is saved: \(error).\(words)", tone: .notice)
    }
}
