import Testing

@testable import ApusCommands

@Suite struct TableTests {
    private var table: Table {
        var table = Table(["Id", "Name", "State"])
        table.add(["1", "web", "running"])
        table.add(["-", "a-longer-name", "shut off"])
        return table
    }

    @Test func columnsAreAlignedAsVirshAlignsThem() {
        #expect(
            table.text() == """
                 Id   Name            State
                --------------------------------
                 1    web             running
                 -    a-longer-name   shut off

                """)
    }

    @Test func withoutHeaderTheHeaderWidensNothing() {
        #expect(table.text(withHeader: false) == " 1   web             running\n -   a-longer-name   shut off\n")
    }

    @Test func anEmptyTableStillHasItsRule() {
        #expect(Table(["Id", "Name", "State"]).text() == " Id   Name   State\n--------------------\n")
    }

    @Test func controlCharactersCannotReachTheTerminal() {
        var table = Table(["Name"])
        table.add(["a\u{1b}[2Jb"])
        #expect(table.text(withHeader: false) == " a\\x1b[2Jb\n")
    }
}

@Suite struct JSONTextTests {
    @Test func membersKeepTheirOrderAndStringsAreEscaped() {
        let value = JSONText.object([
            ("z", 1), ("a", .array(["x\"\n", .null, true])), ("empty", .array([])),
        ])
        #expect(
            value.text == """
                {
                  "z": 1,
                  "a": [
                    "x\\"\\n",
                    null,
                    true
                  ],
                  "empty": []
                }
                """)
    }
}
