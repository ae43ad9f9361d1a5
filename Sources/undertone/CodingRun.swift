import Dispatch
import Practice

/// Codes turns in the order they come, on all cores when there are many at once.
struct CodingRun {
    let coder: Coder
    let output: CodingOutput
    /// Whether lines are numbered in what is printed.
    let isNumbered: Bool
    /// Whether only totals are wanted.
    let isSummary: Bool
    private(set) var totals = SessionTotals()
    /// What the client said last.
    private var before: String?

    init(coder: Coder, output: CodingOutput, isNumbered: Bool, isSummary: Bool) {
        self.coder = coder
        self.output = output
        self.isNumbered = isNumbered
        self.isSummary = isSummary
    }

    /// A turn of the therapist with what the client said before it.
    private struct Job: Sendable {
        var turn: TranscriptTurn
        var before: String?
    }

    private struct Result: Sendable {
        var text = ""
        var totals = SessionTotals()
    }

    /// Codes some turns; gives what is to be printed.
    mutating func take(_ turns: [TranscriptTurn]) -> String {
        let jobs = jobs(of: turns)
        let results = Self.spread(jobs, over: max(1, min(Self.mostParts, jobs.count / 64))) { [self] in code($0) }
        for result in results { totals.add(result.totals) }
        return results.map(\.text).joined()
    }

    /// More parts than cores, so that none waits long for another.
    private static let mostParts = 64

    private mutating func jobs(of turns: [TranscriptTurn]) -> [Job] {
        var jobs: [Job] = []
        for turn in turns {
            switch turn.speaker {
            case .client:
                before = turn.text.isEmpty ? nil : turn.text
                if isSummary { totals.addClient(turn.text) }
            case .therapist: jobs.append(Job(turn: turn, before: before))
            }
        }
        return jobs
    }

    private func code(_ jobs: ArraySlice<Job>) -> Result {
        var result = Result()
        for job in jobs {
            if output == .explained {
                result.text += explained(job)
                continue
            }
            let coding = coder.code(job.turn.text, after: job.before)
            if isSummary {
                result.totals.add(coding)
            } else {
                result.text += output.text(of: coding, line: isNumbered ? job.turn.line : nil)
            }
        }
        return result
    }

    /// The cues heard, with what each speaks for, in one line.
    private func explained(_ job: Job) -> String {
        let cues = coder.cues(in: job.turn.text, after: job.before).map { cue in
            let votes = Act.allCases.filter { cue.votes[$0] != 0 }.map { "\($0.rawValue) \(cue.votes[$0])" }
            return "\(cue.name)\t\(votes.joined(separator: ", "))\t\(cue.words)\n"
        }
        return job.turn.text + "\n" + cues.map { "    " + $0 }.joined()
    }

    /// Spreads work over threads; the results are in the order of the work.
    private static func spread(
        _ jobs: [Job], over count: Int, _ work: @Sendable (ArraySlice<Job>) -> Result
    ) -> [Result] {
        guard count > 1 else { return [work(jobs[...])] }
        var results = [Result](repeating: Result(), count: count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: count) { part in
                let range = (jobs.count * part / count)..<(jobs.count * (part + 1) / count)
                slots[part] = work(jobs[range])
            }
        }
        return results
    }
}
