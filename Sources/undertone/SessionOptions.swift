import ArgumentParser
import Dialogue
import Escaping
import Record
import Scripts

/// Options that every command shares which holds or replays sessions.
struct ScriptOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Add or replace scripts by those of a folder.", valueName: "dir"))
    var scripts: String?

    /// The engine of the standard scripts and the person's own.
    func engine() throws -> Engine {
        let (repertoire, findings) = try repertoire()
        try findings.throwErrors()
        return Engine(repertoire: repertoire)
    }

    private func repertoire() throws(OwnScripts.Failure) -> (repertoire: Repertoire, findings: [Finding]) {
        guard let scripts else { return StandardRepertoire.whole }
        let own = try OwnScripts.files(in: scripts)
        let (repertoire, findings) = Compiler.compile(StandardScripts.files, own: own)
        // What the checks refuse is never said to anybody: a number that is none, danger answered without one.
        return (repertoire, findings.isEmpty ? Checks.run(on: StandardScripts.files, own: own) : findings)
    }
}

/// Where records are.
struct FolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Keep records in this folder.", valueName: "dir"))
    var transcripts: String?

    func validate() throws {
        if transcripts == "" { throw ValidationError("--transcripts “”: the name of a folder is expected") }
    }

    /// - Throws: where there is no place for records, or the folder is a symbolic link.
    func folder() throws -> Folder {
        let folder = try transcripts.map(Folder.init(path:)) ?? Folder.standard()
        try folder.refuseLink()
        return folder
    }

    /// The folder, to begin a record in. One that others may look into and that holds other things is left so, and the
    /// person is told.
    func folderToWrite() throws -> Folder {
        let folder = try folder()
        if folder.isLeftOpen {
            Output.complain(
                "\(Sanitizing.oneLine(folder.path)) holds more than records, and others on this machine may look into it: "
                    + "its mode is left as it is. The records in it are readable by you alone; for a folder that is, name "
                    + "one of their own with --transcripts DIR, or use “chmod 700”.")
        }
        return folder
    }
}
