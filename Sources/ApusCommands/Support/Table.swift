/// Lays rows out in columns as virsh does: one space in front, three between columns, a dashed rule under the header,
/// no padding behind the last column.
struct Table {
    let header: [String]
    private(set) var rows: [[String]] = []

    init(_ header: [String]) {
        self.header = header
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// - Parameter withHeader: false with `--quiet`; then the header does not widen columns either.
    func text(withHeader: Bool = true) -> String {
        let lines = (withHeader ? [header] : []) + rows
        let cells = lines.map { $0.map(DisplayText.init) }
        var widths = [Int](repeating: 0, count: header.count)
        for row in cells {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width) }
        }
        var text = ""
        for (index, row) in cells.enumerated() {
            for (column, cell) in row.enumerated() {
                text += " " + cell.text
                if column < row.count - 1 {
                    text += String(repeating: " ", count: widths[column] - cell.width + 2)
                }
            }
            text += "\n"
            if withHeader, index == 0 {
                text += String(repeating: "-", count: widths.reduce(0) { $0 + $1 + 3 }) + "\n"
            }
        }
        return text
    }
}
