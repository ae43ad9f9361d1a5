/// Common verbs, enough to find the verb of a plain clause; a clause with none of them is quoted, not turned.
package enum Verbs {
    /// Irregular past forms that are not also present forms.
    package static let past: Set<String> = Set(
        """
        was were had did went came saw took gave got made said told knew thought felt left found kept began brought \
        bought broke built caught chose drank drove ate fell fought forgot grew heard held hurt led lost met paid quit \
        ran rode rose sat sent slept sold spent spoke stood stole taught threw understood woke wore won wrote \
        cried died lied tried stopped dumped ghosted became blew bit bled bent drew dealt dreamt fed fled flew froze \
        hid hit hung laid lay lent let meant put read rang sank sang shook shot shut stuck swore swam tore wept wound \
        split burst spread didnt wasnt werent hadnt couldnt wouldnt used started ended happened
        """.split(separator: " ").map(String.init))

    /// Present forms: base and third person are both derived from the base.
    package static let bases: Set<String> = Set(
        """
        be have do say get make go know take see come think look want give use find tell ask work seem feel try leave \
        call need become put mean keep let begin help talk turn start show hear play run move like live believe hold \
        bring happen write provide sit stand lose loose pay meet include continue set learn change lead understand watch \
        follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait \
        serve die send expect build stay fall cut reach kill remain suggest raise pass sell require report decide pull \
        hate miss worry hurt cry yell scream shout argue fight blame judge criticise criticize ignore avoid hide fear \
        suffer struggle cope deal manage handle care trust hope wish dream sleep wake eat drink smoke drive study fail \
        quit cheat lie text reply answer treat push visit break throw act wonder realise realize admit hang \
        support depend rely pretend forget choose explain apologise apologize complain nag bother annoy scare upset \
        listen laugh sing smile hug kiss marry mock tease betray abandon reject invite join agree disagree refuse accept \
        receive prefer dislike deserve owe belong exist notice recognise recognize recall remind arrive pray swear lend \
        borrow earn seek snap stare swallow thank whisper yearn breathe chase climb collapse confront convince \
        crave dare defend deny destroy disappear discuss disturb escape flirt freeze grieve hesitate improve insist \
        insult interrupt knock lean mention misunderstand mourn obsess offend overthink procrastinate punish react \
        recover relax relive resist rush settle shrug sob sulk threaten undermine vomit wander warn whine withdraw \
        disappoint humiliate belittle compare compete concentrate feed focus imagine involve isolate obey organise \
        organize persuade protect prove reassure recommend remove repeat replace sacrifice satisfy scroll separate \
        steal surround survive travel wear weep ring nod \
        frustrate overwhelm exhaust confuse matter end lock drag dread ruin waste sound used enjoy regret resent envy
        """.split(separator: " ").map(String.init))

    /// Present forms that need nothing after them: "she cries".
    package static let complete: Set<String> = [
        "ring", "rings", "cry", "cries", "sleep", "sleeps", "drink", "drinks", "leaves", "visit", "laugh", "laughs",
        "nod", "nods", "shout", "shouts", "yell", "yells", "sulk", "sulks", "stares",
    ]

    /// Whether the word is a finite verb form that stands after a subject.
    package static func isFinite(_ bare: String) -> Bool {
        if ClosedWords.auxiliaries.contains(bare) || past.contains(bare) || bases.contains(bare) { return true }
        if bare.hasSuffix("ed"), bare.utf8.count > 4 { return true }
        if bare.hasSuffix("s"), bases.contains(String(bare.dropLast())) { return true }
        if bare.hasSuffix("ies"), bases.contains(bare.dropLast(3) + "y") { return true }
        return bare.hasSuffix("es") && bases.contains(String(bare.dropLast(2)))
    }

    /// Whether the form is past tense.
    package static func isPast(_ bare: String) -> Bool {
        past.contains(bare) || (bare.hasSuffix("ed") && bare.utf8.count > 4 && bare != "need")
    }
}
