import QMP

/// Reading replies: what is missing or of another kind is no error, for QEMU adds and drops members over time.
extension JSONValue {
    var elements: [JSONValue] { array ?? [] }

    /// The members of an array of names, or of objects that have a `key`.
    func names(_ key: String? = nil) -> [String] {
        elements.compactMap { element in
            if let key { element[key]?.string } else { element.string }
        }
    }
}
