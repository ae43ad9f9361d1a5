/// A block of a lexicon file: what its entries mean when they are heard.
package struct LexiconBlock: Sendable {
    /// Kind and identifier as written, for example `feeling sadness.strong`.
    package var name: String
    package var sense: Sense

    package init(name: String, sense: Sense) {
        self.name = name
        self.sense = sense
    }

    /// What a hit says.
    package enum Sense: Sendable, Equatable {
        case wordClass
        case feeling(FeelingSense)
        case theme(String)
        case person(PersonSense)
        case time(Time)
        case manner(Manner)
        case defence(String)
        /// A wish, a response of the other or of the self, with its cluster (clinical specification §3.2).
        case wish(cluster: Int)
        case other(cluster: Int)
        case own(cluster: Int)
        case image
        case gist(Gist)
        case dream
        case answer(Answer, AnswerMatch)
        case risk(RiskKind, RiskDegree)
        case shield(Care?)
        case code(String)
    }
}

extension LexiconBlock {
    /// The kind of danger it hears; nothing for any other block.
    package var risk: RiskKind? {
        if case .risk(let kind, _) = sense { kind } else { nil }
    }

    /// The name of the class that its entries belong to; nothing for any other block.
    var className: String? {
        if case .wordClass = sense { String(name.drop { $0 != " " }.dropFirst()) } else { nil }
    }
}

/// What a feeling entry means.
package struct FeelingSense: Sendable, Equatable {
    package var family: FeelingFamily
    /// 1 to 3.
    package var strength: Int
    package var form: FeelingForm
    /// The noun by which it can be spoken of ("sadness").
    package var noun: String?

    package init(family: FeelingFamily, strength: Int, form: FeelingForm, noun: String?) {
        self.family = family
        self.strength = strength
        self.form = form
        self.noun = noun
    }
}

/// What a person entry means.
package struct PersonSense: Sendable, Equatable {
    /// The role, for example `mother`.
    package var role: String
    package var kind: PersonKind
    package var pronoun: Pronoun

    package init(role: String, kind: PersonKind, pronoun: Pronoun) {
        self.role = role
        self.kind = kind
        self.pronoun = pronoun
    }
}
