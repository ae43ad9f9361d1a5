/// The six kinds that cues vote for, before a code is made finer.
///
/// Raters agree on these; on finer ones they hardly do (clinical specification §7.1).
package enum Act: String, CaseIterable, Sendable {
    case open, closed, reflection, advice, information, other

    /// Its place in `Votes`.
    var lane: Int {
        switch self {
        case .open: 0
        case .closed: 1
        case .reflection: 2
        case .advice: 3
        case .information: 4
        case .other: 5
        }
    }

    var isQuestion: Bool { self == .open || self == .closed }
}

/// What cues add up to, one number for each act.
package struct Votes: Equatable, Sendable {
    private(set) var lanes = SIMD8<Int32>(repeating: 0)

    package init() {}

    package subscript(act: Act) -> Int {
        get { Int(lanes[act.lane]) }
        set { lanes[act.lane] = Int32(newValue) }
    }

    mutating func add(_ other: Votes) { lanes &+= other.lanes }

    /// The act with the most votes; of equals, the one that stands first in `Act`.
    var leader: Act {
        var leader = Act.open
        for act in Act.allCases where self[act] > self[leader] { leader = act }
        return leader
    }
}
