#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program in a pseudo-terminal made by script(1), answered when it asks: every step waits for what the
/// screen shows, none for a time, so that a slow machine is only slow.
enum Pty {
    static let isThere = access("/usr/bin/script", X_OK) == 0

    /// What a step waits for, and what is done then.
    struct Step {
        var awaited: Awaited
        var action: Action
    }

    enum Awaited {
        /// A text that has come up as often as steps before and with this one wait for it.
        case text(String)
        /// The next prompt at the end of the screen.
        case prompt
        /// Nothing: half a second, where the screen shows nothing that could be waited for.
        case nothing
    }

    enum Action {
        case type(String)
        /// A shell command beside the program; `pid` holds its number where `killable(_:)` made its command line.
        case run(String)
    }

    static func after(_ text: String, _ typed: String) -> Step { Step(awaited: .text(text), action: .type(typed)) }
    static func then(_ typed: String) -> Step { Step(awaited: .prompt, action: .type(typed)) }
    static func blindly(_ typed: String) -> Step { Step(awaited: .nothing, action: .type(typed)) }
    /// Kills the program where it stands.
    static let kill = beside("kill -KILL $(cat pid)")
    static func beside(_ command: String) -> Step { Step(awaited: .prompt, action: .run(command)) }
    /// The same, without waiting for anything first.
    static func atOnce(_ command: String) -> Step { Step(awaited: .nothing, action: .run(command)) }

    /// A command line that leaves the number of its process for `kill`.
    static func killable(_ command: String) -> String { "echo \\$\\$ > pid; exec \(command)" }

    /// Runs a command line in a folder; gives what the screen showed.
    static func run(_ command: String, in place: String, _ steps: [Step]) -> String {
        Program.write(Array(script(of: steps).utf8), to: place + "/steps")
        let held =
            "cd \(place) && rm -f keys done screen && mkfifo keys && : > screen && (sh steps &) && "
            + "HOME=\(place) TERM=xterm LANG=C.UTF-8 timeout 120 script -qfec \"\(command)\" screen < keys > /dev/null; : > done"
        _ = Program.shell(held)
        return String(decoding: Program.read(place + "/screen"), as: UTF8.self)
    }

    /// A shell script that writes to the pipe `keys` what the steps type. `size` is how much the screen had shown when
    /// the last line was typed: a prompt counts only after that.
    private static func script(of steps: [Step]) -> String {
        var script = """
            size=0
            seen() { tr -d '\\000' < screen | grep -a -o -F "$1" | wc -l; }
            bytes() { wc -c < screen; }
            until_true() { n=0; until "$@" || [ $n -ge 600 ]; do sleep 0.1; n=$((n+1)); done; }
            shown() { [ "$(seen "$1")" -ge "$2" ]; }
            prompted() { [ "$(bytes)" -gt "$((size + 2))" ] && [ "$(tail -c 3 screen | tr -d '\\000')" = "$nl> " ]; }
            nl=$(printf '\\nx'); nl=${nl%x}
            exec 3>keys

            """
        var counts: [String: Int] = [:]
        for step in steps {
            switch step.awaited {
            case .text(let text):
                counts[text, default: 0] += 1
                script += "until_true shown '\(text)' \(counts[text, default: 1]); sleep 0.3\n"
            case .prompt: script += "until_true prompted\n"
            case .nothing: script += "sleep 0.5\n"
            }
            script += "size=$(bytes)\n"
            switch step.action {
            case .type(let typed): script += "printf '%b\\r' '\(typed)' >&3\n"
            case .run(let command): script += command + "\n"
            }
        }
        return script + "until_true [ -e done ]\n"
    }
}
