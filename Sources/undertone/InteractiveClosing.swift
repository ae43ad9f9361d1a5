import Dialogue
import Handout
import Record
import Terminal

/// How a session at a terminal ends: what to keep, what to bring, which lines stay on the page (clinical specification §10.2).
extension InteractiveSession {
    mutating func endOfInput() {
        if closing == .notBegun, conversation.state.turn > 0 {
            beginClosing()
        } else {
            end(.goodbye, handsOut: true)
        }
    }

    mutating func beginClosing() {
        guard conversation.state.turn > 0 else { return end(.goodbye, handsOut: false) }
        if conversation.state.holding != nil {
            screen.show(
                "What you wrote about danger is in the record. May it stand on the page for a therapist? yes, or no")
            closing = .askedHolding
            return
        }
        screen.show("What would you like to keep from this? One line, or Enter for nothing.")
        closing = .askedKeep
    }

    /// Crisis passages enter a hand-out only by a yes.
    mutating func showHolding(_ text: String) {
        let isYes = ["yes", "y", "yeah", "ok", "sure"].contains(text.lowercased().trimmed)
        conversation.note(.gathered(Gathered(turn: conversation.state.turn, showHolding: isYes)))
        askChoice()
    }

    mutating func keep(_ text: String) {
        conversation.note(.gathered(Gathered(turn: conversation.state.turn, keep: text.isEmpty ? nil : text)))
        screen.show("If one thing could come along to a therapist, which would it be? One line, or Enter for nothing.")
        closing = .askedBring
    }

    mutating func bring(_ text: String) {
        let keep = conversation.state.gathered?.keep
        conversation.note(.gathered(Gathered(turn: conversation.state.turn, keep: keep, bring: text)))
        askChoice()
    }

    /// Shows the lines of the page and asks which are to be left out; nothing is asked where there is no page or no line.
    private mutating func askChoice() {
        let page = HandoutPage(conversation).proposal
        guard conversation.path != nil, !page.choices.isEmpty else { return end(.goodbye, handsOut: true) }
        proposal = page
        screen.show(HandoutPage.numbered(page), tone: .notice)
        screen.show(HandoutPage.question)
        closing = .askedChoice
    }

    mutating func choose(_ text: String) {
        guard let proposal, let choice = PageChoice(text, of: proposal.choices.count) else {
            return screen.show(PageChoice.expected, tone: .notice)
        }
        conversation.note(.chosen(choice.chosen(in: proposal, turn: conversation.state.turn)))
        end(.goodbye, handsOut: true)
    }

    mutating func end(_ reason: Closed.Reason, handsOut: Bool) {
        showSaid(conversation.close(reason, elapsed: elapsed))
        closing = .done
        showTouched()
        guard let path = conversation.path else { return tellUnsaved() }
        if let error = conversation.joiningFailed {
            screen.show("The record stays in pieces, and can be read so: \(error)", tone: .notice)
        }
        if handsOut { writeHandout(beside: path) }
        screen.show("Saved in \(path).", tone: .notice)
    }

    /// Which of the seven features of the technique this session touched.
    private func showTouched() {
        let touched = Technique.features.filter(conversation.state.course.touched.contains)
        guard conversation.state.turn >= 4, !touched.isEmpty, conversation.state.holding == nil else { return }
        screen.show("Touched today: \(touched.map(Rationale.words(for:)).joined(separator: "; ")).", tone: .notice)
    }

    private func writeHandout(beside record: String) {
        let page = HandoutPage(conversation).proposal
        let text = MarkdownRenderer.render(page)
        do {
            let path = try conversation.writeHandout(text, beside: record)
            screen.show("The page is in \(path).", tone: .notice)
            if page.holdsWords { screen.show(HandoutPage.handingOver, tone: .notice) }
        } catch {
            screen.show("The page was not written: \(error)", tone: .notice)
        }
    }
}
