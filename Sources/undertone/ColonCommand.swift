import Scripts

/// What a person can ask of the program itself, on a line that begins with a colon.
enum ColonCommand: Equatable {
    enum Name: String, CaseIterable {
        case help, why, themes, note, strike, style, pause, skip, ground, edit, hide, close, quit
    }

    case known(Name, argument: String)
    case unknown(word: String, suggestion: String?)

    /// Other words for the same.
    private static let aliases = ["stop": Name.quit, "erase": Name.strike]

    /// Every word that Tab completes.
    static let words = (Name.allCases.map(\.rawValue) + aliases.keys.sorted()).map { ":" + $0 }

    /// Nothing when the line is the person's own: `:(` is a face, not a command.
    init?(_ line: String) {
        guard line.first == ":", let second = line.dropFirst().first, second.isLetter else { return nil }
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        let word = parts[0].lowercased()
        guard word.count > 1, word.allSatisfy(\.isLetter) else { return nil }
        let argument = parts.count > 1 ? String(parts[1]) : ""
        if let name = Name(rawValue: word) ?? Self.aliases[word] {
            self = .known(name, argument: argument)
        } else {
            let names = Name.allCases.map(\.rawValue) + Self.aliases.keys.sorted()
            self = .unknown(word: word, suggestion: Spelling.nearest(to: word, among: names))
        }
    }

    /// What the commands do, for `:help`.
    static let help = """
        :why      what was heard in your last words, and why this reply
        :themes   what has come up so far
        :note X   put X on your page
        :strike   take your last turn back, for good (:strike 3 takes turn 3)
        :style X  another way of asking: exploring, relational or quiet
        :pause    stop the clock until you press Enter
        :skip     leave the last question be
        :ground   a few minutes of steadying
        :edit     write in your own editor
        :hide     clear the screen and what was scrolled away (with --plain: only push it up)
        :close    begin the closing
        :quit     end at once (also :stop)
        """
}
