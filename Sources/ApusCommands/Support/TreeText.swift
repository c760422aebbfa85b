/// A forest as virsh draws one.
struct TreeText {
    /// Names in the order of the list, each with the name of its parent.
    let items: [(name: String, parent: String?)]

    /// - Parameter start: a name that is drawn as a root, whatever is above it.
    func draw(from start: String? = nil) -> String {
        var text = ""
        for item in items where start.map({ $0 == item.name }) ?? !items.contains(where: { $0.name == item.parent }) {
            draw(item.name, isRoot: true, isLast: true, indent: "", into: &text)
        }
        return text
    }

    private func draw(_ name: String, isRoot: Bool, isLast: Bool, indent: String, into text: inout String) {
        text += indent + (isRoot ? "" : "+- ") + name + "\n"
        let inner = isRoot ? indent : indent + (isLast ? "  " : "| ")
        let children = items.filter { $0.parent == name && $0.name != name }
        if !children.isEmpty { text += inner + "  |\n" }
        for (index, child) in children.enumerated() {
            draw(
                child.name, isRoot: false, isLast: index == children.count - 1, indent: inner + "  ", into: &text)
        }
        if children.isEmpty, isLast { text += inner + "\n" }
    }
}
