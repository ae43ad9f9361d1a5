import Practice

/// All that the checks of cases and drills look at.
struct PracticeContent {
    var blocks: [ScriptBlock]
    var cases: [Case]
    var drills: [Drill]

    /// The blocks of a case or drill, of a kind.
    func blocks(of name: String, kind: String? = nil) -> [ScriptBlock] {
        blocks.filter { $0.parts.first == name && (kind == nil || $0.kind == kind) }
    }
}

/// One check of cases and drills.
protocol PracticeCheck {
    static func findings(in content: PracticeContent) -> [Finding]
}

/// All checks of cases and drills.
enum PracticeChecks {
    private static var all: [any PracticeCheck.Type] {
        [
            PracticeKeysCheck.self, CaseHeadCheck.self, CaseReachCheck.self, CaseEnoughCheck.self,
            CaseRepeatsCheck.self,
            CaseHearingCheck.self, CaseLengthCheck.self, DrillsCheck.self,
        ]
    }

    static func run(_ scripts: [ScriptFile], own: [ScriptFile]) -> [Finding] {
        var cases = CaseCompiler()
        var drills = DrillCompiler()
        let compiled = cases.compile(scripts.filter { ScriptFile.isCase($0.name) }, own: own)
        let drilled = drills.compile(scripts.filter { ScriptFile.isDrill($0.name) }, own: own)
        let content = PracticeContent(blocks: cases.blocks + drills.blocks, cases: compiled, drills: drilled)
        return cases.findings + drills.findings + all.flatMap { $0.findings(in: content) }
    }
}
