/// A single LZ4 block, as byte channels pack their data.
enum LZ4Block {
    /// The `size` bytes that a block holds; nil unless it is well formed and holds just so many.
    static func unpack(_ block: [UInt8], size: Int) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(min(size, 1 << 20))
        var place = 0
        func length(_ first: Int) -> Int? {
            guard first == 15 else { return first }
            var total = first
            while true {
                guard place < block.count else { return nil }
                let byte = Int(block[place])
                place += 1
                total += byte
                if byte < 255 { return total }
            }
        }
        while place < block.count {
            let token = Int(block[place])
            place += 1
            guard let literals = length(token >> 4), literals <= block.count - place, literals <= size - output.count
            else { return nil }
            output += block[place..<place + literals]
            place += literals
            if place == block.count { break }
            guard place + 2 <= block.count else { return nil }
            let distance = Int(block[place]) | Int(block[place + 1]) << 8
            place += 2
            guard distance > 0, distance <= output.count, let more = length(token & 15),
                more + 4 <= size - output.count
            else { return nil }
            for _ in 0..<more + 4 { output.append(output[output.count - distance]) }
        }
        return output.count == size ? output : nil
    }
}
