import Glibc

/// Text as a terminal shows it, with its width in columns. What the locale cannot show becomes `\xNN`, so that no
/// domain's name can play tricks on the terminal.
struct DisplayText {
    private(set) var text = ""
    private(set) var width = 0

    init(_ source: String) {
        for scalar in source.unicodeScalars {
            if scalar.isASCII {
                if scalar.value >= 0x20 && scalar.value != 0x7f {
                    text.unicodeScalars.append(scalar)
                    width += 1
                    continue
                }
            } else {
                if Self.localeIsUnicode, let columns = Self.columns(scalar) {
                    text.unicodeScalars.append(scalar)
                    width += columns
                    continue
                }
            }
            for byte in String(scalar).utf8 {
                let digits = String(byte, radix: 16)
                text += "\\x" + (digits.count == 1 ? "0" : "") + digits
                width += 4
            }
        }
    }

    /// Columns that a character takes; nil if it has no shape.
    private static func columns(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return nil
        default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    /// East Asian wide and emoji blocks.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff,
        0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd,
    ]

    /// Whether the locale's characters are UTF-8; `setlocale` has run by then.
    private static let localeIsUnicode = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
}
