#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A child process with its ends of pipes or of a pseudo-terminal.
struct Child {
    /// What a child did from start to end.
    struct Outcome {
        var duration: Duration
        /// Most memory held at one time, in bytes.
        var memory: Int
        var succeeded: Bool
    }

    let process: pid_t
    let started: ContinuousClock.Instant

    /// Starts a program with the given descriptors as its standard input, output and error.
    init(_ arguments: [String], input: Int32, output: Int32, errors: Int32? = nil) throws {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        if let errors { posix_spawn_file_actions_adddup2(&actions, errors, 2) }
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        started = ContinuousClock.now
        let result = posix_spawn(&process, arguments[0], &actions, nil, &words, environ)
        guard result == 0 else { throw Trouble("cannot run \(arguments[0]): error \(result)") }
        self.process = process
    }

    /// Waits for the end.
    func wait() -> Outcome {
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
        let duration = ContinuousClock.now - started
        #if canImport(Glibc)
            let memory = usage.ru_maxrss * 1024
        #else
            let memory = usage.ru_maxrss
        #endif
        return Outcome(duration: duration, memory: memory, succeeded: status == 0)
    }

    /// Ends the child and waits for it.
    func end() {
        kill(process, SIGTERM)
        _ = wait()
    }
}

/// A whole run: a file in, a file out.
func run(_ arguments: [String], input: String, output: String = "/dev/null") throws -> Child.Outcome {
    let input = open(input, O_RDONLY | O_CLOEXEC)
    let output = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer {
        close(input)
        close(output)
    }
    guard input >= 0, output >= 0 else { throw Trouble("cannot open the files of a run") }
    return try Child(arguments, input: input, output: output).wait()
}

/// What stops a benchmark, in words.
struct Trouble: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}
