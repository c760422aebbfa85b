/// Draws a tree of snapshots: one box each, its files in it, parents above their children.
struct SnapshotDrawing {
    private static let width = 300
    private static let gap = 30
    private static let line = 16

    let title: String
    let snapshots: [SnapshotFacts]

    private struct Box {
        var facts: SnapshotFacts
        var x: Int
        var y: Int
        var height: Int
    }

    var svg: String {
        var boxes: [Box] = []
        var next = 0
        for root in snapshots where !snapshots.contains(where: { $0.name == root.parent }) {
            place(root, y: 40, column: &next, in: &boxes)
        }
        let width = max(1, next) * (Self.width + Self.gap) + Self.gap
        let height = (boxes.map { $0.y + $0.height }.max() ?? 40) + Self.gap
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            font-family="sans-serif" font-size="12">
            <text x="\(Self.gap)" y="24" font-size="16">\(Self.escaped(title))</text>

            """
        for box in boxes {
            if let parent = boxes.first(where: { $0.facts.name == box.facts.parent }) {
                text += "<line x1=\"\(parent.x + Self.width / 2)\" y1=\"\(parent.y + parent.height)\""
                text += " x2=\"\(box.x + Self.width / 2)\" y2=\"\(box.y)\" stroke=\"#666\"/>\n"
            }
        }
        for box in boxes { text += drawing(box) }
        return text + "</svg>\n"
    }

    /// Gives a snapshot and all below it their places: leaves side by side, the others above their first child.
    private func place(_ facts: SnapshotFacts, y: Int, column: inout Int, in boxes: inout [Box]) {
        let height = (2 + facts.files.count) * Self.line + 10
        let first = column
        let index = boxes.count
        boxes.append(Box(facts: facts, x: 0, y: y, height: height))
        let children = snapshots.filter { $0.parent == facts.name && $0.name != facts.name }
        for child in children { place(child, y: y + height + Self.gap, column: &column, in: &boxes) }
        if children.isEmpty { column += 1 }
        boxes[index].x = Self.gap + first * (Self.width + Self.gap)
    }

    private func drawing(_ box: Box) -> String {
        let fill = box.facts.isCurrent ? "#dceeff" : box.facts.isExternal ? "#f4f4f4" : "#fff8dc"
        var text = "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(Self.width)\" height=\"\(box.height)\""
        text += " rx=\"6\" fill=\"\(fill)\" stroke=\"#333\"/>\n"
        let kind = box.facts.isExternal ? "external" : "internal"
        let lines =
            [box.facts.name, "\(box.facts.state), \(kind)\(box.facts.isCurrent ? ", current" : "")"] + box.facts.files
        for (index, line) in lines.enumerated() {
            let weight = index == 0 ? " font-weight=\"bold\"" : ""
            let y = box.y + (index + 1) * Self.line
            text += "<text x=\"\(box.x + 8)\" y=\"\(y)\"\(weight)>\(Self.escaped(line))</text>\n"
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
