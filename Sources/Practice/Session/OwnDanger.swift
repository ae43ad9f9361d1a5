/// Whether somebody who practises writes of danger to themselves. Practice is no place for it, and must not pass it over.
package enum OwnDanger {
    package static func isHeard(in text: String) -> Bool { ears.hears("danger", in: text) }

    /// What is said then; the talk can go on.
    package static let notice =
        "If that is about yourself, leave the practice: “undertone lines” prints the help lines of your country. "
        + "In danger, dial your emergency number, or see findahelpline.com."

    private static let ears = Ears([
        (
            "danger",
            [
                "i want/wanna to die", "i wanna die", "i want to be dead", "kill/killing myself",
                "end/ending my (own) life",
                "take/taking my (own) life", "hurt/hurting/harm/harming/cut/cutting myself",
                "i (really) dont want to live",
                "i wish i was/were dead", "i am/im suicidal", "i feel suicidal", "better off without me",
            ]
        )
    ])
}
