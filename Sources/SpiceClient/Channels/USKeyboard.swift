/// Scan codes (PC set 1) of a US keyboard; 0x100 marks extended keys.
public enum USKeyboard {
    public struct Key: Hashable, Sendable {
        public var scancode: Int
        public var needsShift: Bool

        public init(scancode: Int, needsShift: Bool = false) {
            self.scancode = scancode
            self.needsShift = needsShift
        }
    }

    public static let shift = 0x2a

    private static let rows: [(plain: String, shifted: String, first: Int)] = [
        ("1234567890-=", "!@#$%^&*()_+", 0x02), ("qwertyuiop[]", "QWERTYUIOP{}", 0x10),
        ("asdfghjkl;'`", "ASDFGHJKL:\"~", 0x1e), ("\\zxcvbnm,./", "|ZXCVBNM<>?", 0x2b),
    ]

    private static let named: [String: Int] = [
        "esc": 0x01, "backspace": 0x0e, "tab": 0x0f, "enter": 0x1c, "ctrl": 0x1d, "shift": 0x2a, "alt": 0x38,
        "space": 0x39, "capslock": 0x3a, "f1": 0x3b, "f2": 0x3c, "f3": 0x3d, "f4": 0x3e, "f5": 0x3f, "f6": 0x40,
        "f7": 0x41, "f8": 0x42, "f9": 0x43, "f10": 0x44, "f11": 0x57, "f12": 0x58, "altgr": 0x138, "home": 0x147,
        "up": 0x148, "pageup": 0x149, "left": 0x14b, "right": 0x14d, "end": 0x14f, "down": 0x150,
        "pagedown": 0x151, "insert": 0x152, "delete": 0x153, "meta": 0x15b, "menu": 0x15d,
    ]

    /// The key that makes a character.
    public static func key(for character: Character) -> Key? {
        switch character {
        case " ": return Key(scancode: 0x39)
        case "\n", "\r\n": return Key(scancode: 0x1c)
        case "\t": return Key(scancode: 0x0f)
        default: break
        }
        for row in rows {
            if let index = row.plain.firstIndex(of: character) {
                return Key(scancode: row.first + row.plain.distance(from: row.plain.startIndex, to: index))
            }
            if let index = row.shifted.firstIndex(of: character) {
                let place = row.shifted.distance(from: row.shifted.startIndex, to: index)
                return Key(scancode: row.first + place, needsShift: true)
            }
        }
        return nil
    }

    /// The keys of a combination such as `ctrl-alt-delete` or `a`; nil if one of them is not known.
    public static func combination(_ text: String) -> [Key]? {
        var keys: [Key] = []
        for name in text == "-" ? ["-"] : text.split(separator: "-") {
            if let code = named[name.lowercased()] {
                keys.append(Key(scancode: code))
            } else if name.count == 1, let character = name.first, let key = key(for: character) {
                keys.append(key)
            } else {
                return nil
            }
        }
        return keys.isEmpty ? nil : keys
    }
}
