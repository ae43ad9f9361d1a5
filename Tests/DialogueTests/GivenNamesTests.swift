import Dialogue
import Testing

/// Names that nobody introduced stand by their initial as well.
@Suite struct GivenNamesTests {
    @Test(arguments: [
        ("Then Moira asked me to stay", ["Moira"]), ("I went there with Donald and cried", ["Donald"]),
        ("On Monday we drove to Galway", []), ("It was Christmas and nobody came", []),
        ("I do Tai Chi on Tuesdays", []), ("Work was hard", []), ("Stefan, our son, came home", ["Stefan"]),
        ("I told Stefan about it, and Nora.", ["Stefan", "Nora"]),
    ])
    func wordsThatStandWhereNamesDo(_ text: String, _ names: [String]) {
        #expect(GivenNames.found(in: [text]) == Set(names))
    }
}
