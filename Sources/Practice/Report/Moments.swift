/// The moments that mattered, with the trainee's words.
struct Moments {
    let exchanges: [Exchange]
    let opened: PracticeOpened

    /// The most moments of one kind.
    private let most = 3

    var all: [Statement] { ruptures + opening + deeper + closing }

    private func openness(before exchange: Exchange) -> Int {
        exchanges.last { $0.turn < exchange.turn }?.openness ?? opened.openness
    }

    private func change(_ exchange: Exchange) -> Int { exchange.openness - openness(before: exchange) }

    private var opening: [Statement] {
        largest(.opened) { change($0) }.map {
            Statement("Opened after “\($0.said)”: “\($0.reply)”", turns: [$0.turn], rule: .moment)
        }
    }

    private var closing: [Statement] {
        largest(.closed) { -change($0) }.map {
            Statement("Closed after “\($0.said)”: “\($0.reply)”", turns: [$0.turn], rule: .moment)
        }
    }

    private var deeper: [Statement] {
        exchanges.filter { $0.marks.contains(.deeper) }.prefix(most).map {
            Statement("Something deeper was told after “\($0.said)”: “\($0.reply)”", turns: [$0.turn], rule: .moment)
        }
    }

    private func largest(_ mark: Mark, by size: (Exchange) -> Int) -> [Exchange] {
        exchanges.filter { $0.marks.contains(mark) && !$0.marks.contains(.ruptured) }
            .sorted { (size($1), $0.turn) < (size($0), $1.turn) }.prefix(most).sorted { $0.turn < $1.turn }
    }

    private var ruptures: [Statement] {
        exchanges.filter { $0.marks.contains(.ruptured) }.map { rupture in
            let next = exchanges.first {
                $0.turn > rupture.turn && $0.marks.contains { $0 == .mended || $0 == .ruptured }
            }
            let how = rupture.rupture == .confronting ? "went against you" : "drew back"
            let began = "After “\(rupture.said)” the contact broke; they \(how): “\(rupture.reply)”"
            guard let next, next.marks.contains(.mended) else {
                return Statement("\(began) It was not mended.", turns: [rupture.turn], rule: .rupture)
            }
            return Statement(
                "\(began) It was mended by “\(next.said)”", turns: [rupture.turn, next.turn], rule: .rupture)
        }
    }
}
