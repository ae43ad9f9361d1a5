import ArgumentParser
import Dialogue
import Escaping

/// `undertone lines`: the help lines, without a session.
struct LinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lines", abstract: "Print the help lines of your country.")

    @Option(help: ArgumentHelp("Country, by its two letters, for example IE.", valueName: "code")) var region: String?
    @OptionGroup var scripts: ScriptOptions

    func run() throws {
        let engine = try scripts.engine()
        let regions = engine.repertoire.regions
        let code = region?.uppercased() ?? RegionSetting.read() ?? Regions.fromLocale(regions)
        guard let code, regions[code] != nil else {
            let known = regions.keys.sorted().joined(separator: " ")
            throw ValidationError("which country? --region CODE, one of: \(known); or see findahelpline.com")
        }
        for line in Notices(engine: engine, region: code, folder: "").helpLines { print(Sanitizing.oneLine(line)) }
    }
}
