/// A session at a terminal.
struct InteractiveTalk {
    private let start: SessionStart

    init(_ start: SessionStart) { self.start = start }

    func run() throws { try PipeTalk(start).run() }
}
