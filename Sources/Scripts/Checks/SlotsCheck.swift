import Dialogue

/// Slots that nothing can fill.
enum SlotsCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.wordings.flatMap { block, entry in
            Speaker.slots(of: entry.text).filter { !Slot.names.contains($0) }.map { slot in
                let hint = Spelling.nearest(to: slot, among: Slot.names).map { "; did you mean “{\($0)}”?" } ?? ""
                return .at(entry, of: block, words: "{\(slot)}", "no slot is called “{\(slot)}”\(hint)")
            }
        }
    }
}
