#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The built program in a pseudo-terminal made by script(1), answered when it asks.
enum Pty {
    static let isThere = access("/usr/bin/script", X_OK) == 0

    /// What is typed, once a text has come up as often as steps before and with this one wait for it; without a text,
    /// half a second later.
    struct Step {
        var await: String?
        var type: String
    }

    static func after(_ text: String, _ typed: String) -> Step { Step(await: text, type: typed) }
    static func then(_ typed: String) -> Step { Step(await: nil, type: typed) }

    /// Runs a command line in a folder; gives what the screen showed.
    static func run(_ command: String, in place: String, _ steps: [Step]) -> String {
        var script = "seen() { tr -d '\\000' < screen | grep -a -o -F \"$1\" | wc -l; }\n"
        script +=
            "await() { n=0; until [ \"$(seen \"$1\")\" -ge \"$2\" ] || [ $n -ge 400 ]; do sleep 0.1; n=$((n+1)); done; sleep 0.3; }\n"
        script += "exec 3>keys\n"
        var counts: [String: Int] = [:]
        for step in steps {
            if let text = step.await {
                counts[text, default: 0] += 1
                script += "await '\(text)' \(counts[text, default: 1])\n"
            } else {
                script += "sleep 0.5\n"
            }
            script += "printf '%b\\r' '\(step.type)' >&3\n"
        }
        script += "n=0; while [ ! -e done ] && [ $n -lt 300 ]; do sleep 0.1; n=$((n+1)); done\n"
        Program.write(Array(script.utf8), to: place + "/steps")
        let held =
            "cd \(place) && rm -f keys done screen && mkfifo keys && : > screen && (sh steps &) && "
            + "HOME=\(place) TERM=xterm LANG=C.UTF-8 timeout 90 script -qfec \"\(command)\" screen < keys > /dev/null; : > done"
        _ = Program.shell(held)
        return String(decoding: Program.read(place + "/screen"), as: UTF8.self)
    }
}
