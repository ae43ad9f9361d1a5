/// Whether a wording fits a situation, and how specifically.
enum Fitting {
    /// Points for each condition that holds: what was asked and said outweighs what is merely present.
    enum Points {
        static let answer = 12
        /// More than any slot is worth: what was asked for is answered first.
        static let asked = 9
        static let theme = 3
        static let secondTheme = 1
        static let feeling = 5
        static let person = 4
        static let gist = 8
        static let other = 3
        static let circumstance = 2
    }

    /// The points of a block's conditions, or nothing when one does not hold. Conditions are read where they stand, since
    /// copying them costs more than reading.
    static func points(_ block: WordingBlock, in situation: Situation) -> Int? {
        var points = 0
        guard fitsCourse(block, situation, &points), fitsContent(block, situation, &points) else {
            return nil
        }
        for circumstance in block.conditions.flags {
            guard situation.circumstances.contains(circumstance) else { return nil }
            points += Points.circumstance
        }
        return points
    }

    private static func fitsCourse(_ block: WordingBlock, _ situation: Situation, _ points: inout Int)
        -> Bool
    {
        if !block.conditions.phases.isEmpty {
            guard block.conditions.phases.contains(situation.phase) else { return false }
            points += 1
        }
        if !block.conditions.answers.isEmpty {
            let answer = situation.observation.answer
            guard block.conditions.answers.contains(answer), situation.meetsAnswer || answer == .wholePage else {
                return false
            }
            points += Points.answer
        }
        if !block.conditions.asked.isEmpty {
            guard let asked = situation.course.asked, block.conditions.asked.contains(asked) else { return false }
            points += Points.asked
        }
        return true
    }

    private static func fitsContent(_ block: WordingBlock, _ situation: Situation, _ points: inout Int)
        -> Bool
    {
        if !block.conditions.themes.isEmpty {
            guard let place = situation.themes.firstIndex(where: block.conditions.themes.contains) else { return false }
            // A theme heard elsewhere in the utterance says little about the clause that is taken up.
            guard place < situation.centralThemes || situation.meetsAnswer else { return false }
            // What is said of a theme presupposes that it is a trouble.
            guard !isWell(situation.observation) else { return false }
            // Something said in passing is not yet what it is about.
            guard weighs(situation.observation) || situation.meetsAnswer else { return false }
            points += place == 0 ? Points.theme : Points.secondTheme
        }
        if !block.conditions.feelings.isEmpty {
            // What is said speaks of the feeling that is taken up, not of another that was there as well.
            guard let main = situation.observation.mainFeeling, block.conditions.feelings.contains(main.family) else {
                return false
            }
            points += Points.feeling
        }
        if !block.conditions.people.isEmpty {
            guard block.conditions.people.contains(where: situation.people.contains) else { return false }
            points += Points.person
        }
        return fitsManner(block, situation, &points)
    }

    /// Whether something painful is felt, or something hard is told: a plan or a habit is no wound.
    private static func weighs(_ observation: Observation) -> Bool {
        if let feeling = observation.mainFeeling, feeling.family.isPainful, !feeling.isOnlySuggested { return true }
        return observation.gist.map { heavy.contains($0) } ?? false
    }

    private static let heavy: Set<Gist> = [
        .blow, .wronged, .missing, .unable, .lack, .judgement, .regret, .worry, .weight, .doubt, .duty,
    ]

    /// Whether what is said is good news: something that helps, or nothing but pleasant feelings.
    private static func isWell(_ observation: Observation) -> Bool {
        observation.mainFeeling?.family.isPleasant == true
            || observation.gist == .gain && !observation.ownFeelings.contains(where: \.family.isPainful)
    }

    private static func fitsManner(_ block: WordingBlock, _ situation: Situation, _ points: inout Int)
        -> Bool
    {
        let observation = situation.observation
        if !block.conditions.gists.isEmpty {
            guard let gist = observation.gist, block.conditions.gists.contains(gist) else { return false }
            points += Points.gist
        }
        if !block.conditions.times.isEmpty {
            guard block.conditions.times.contains(where: observation.times.contains) else { return false }
            points += Points.other
        }
        if !block.conditions.manners.isEmpty {
            guard block.conditions.manners.contains(where: observation.manner.contains) else { return false }
            points += Points.other
        }
        if !block.conditions.defences.isEmpty {
            guard
                block.conditions.defences.contains(where: { name in observation.defences.contains { $0.name == name } })
            else { return false }
            points += Points.other
        }
        if !block.conditions.cares.isEmpty {
            guard let care = observation.care, block.conditions.cares.contains(care) else { return false }
            points += Points.other
        }
        return block.conditions.risks.isEmpty || fitsRisk(block.conditions.risks, situation)
    }

    private static func fitsRisk(_ risks: [String], _ situation: Situation) -> Bool {
        let heard = situation.observation.risk
        let isNew = heard.map { $0.degree > .despair || situation.state.heldRisk == nil } ?? false
        guard let risk = isNew ? heard : situation.state.heldRisk else { return false }
        return risks.contains(risk.kind.rawValue) || risks.contains("\(risk.kind.rawValue).\(risk.degree.rawValue)")
    }
}
