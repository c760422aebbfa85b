/// The two forms of a time in certificates and revocation lists.
///
/// Source: RFC 5280, section 4.1.2.5: `YYMMDDHHMMSSZ` from 1950 to 2049, `YYYYMMDDHHMMSSZ` otherwise.
enum CertificateTime {
    /// Seconds since 1970; nil for anything else.
    static func seconds(_ value: DERReader.Value) -> Int64? {
        var text = value.contents
        guard text.popLast() == UInt8(ascii: "Z") else { return nil }
        let digits = text.compactMap { (48...57).contains($0) ? Int64($0 - 48) : nil }
        guard digits.count == text.count, digits.count == (value.tag == 0x17 ? 12 : 14) else { return nil }
        let pairs = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
        let rest = pairs.suffix(5)
        let short = pairs[0] + (pairs[0] < 50 ? 2000 : 1900)
        let year = value.tag == 0x17 ? short : pairs[0] * 100 + pairs[1]
        let (month, day) = (rest[rest.startIndex], rest[rest.startIndex + 1])
        let (hour, minute, second) = (
            rest[rest.startIndex + 2], rest[rest.startIndex + 3], rest[rest.startIndex + 4]
        )
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61 else { return nil }
        return days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
    }

    /// Days since 1970 in the Gregorian calendar: years begin in March, so that a leap day is their last.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
