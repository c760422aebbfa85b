import SpiceProtocol

/// One of the sixteen ways to combine a source bit with a destination bit.
struct BinaryOperation: Hashable, Sendable {
    /// Which operand a descriptor's inversion bits are about.
    enum Operand {
        case source, brush, destination

        fileprivate var inversion: RasterOperation {
            switch self {
            case .source: .inverseSource
            case .brush: .inverseBrush
            case .destination: .inverseDestination
            }
        }
    }

    /// Bit `source * 2 + destination` holds the result.
    let table: UInt8

    static let copy = BinaryOperation(table: 0b1100)
    static let keep = BinaryOperation(table: 0b1010)
    static let invert = BinaryOperation(table: 0b0101)

    init(table: UInt8) {
        self.table = table
    }

    /// Whether there are source bits that invert the destination's, so that drawing twice is not drawing once.
    var canInvertDestination: Bool { table & 3 == 1 || table >> 2 & 3 == 1 }

    /// What a descriptor says. The first of its operations counts, in the order in which stock clients look; without one
    /// it is a copy. Inversions apply to put, or, and, xor only.
    init(_ descriptor: RasterOperation, source: Operand, destination: Operand) {
        let invertsSource = descriptor.contains(source.inversion)
        let invertsDestination = descriptor.contains(destination.inversion)
        let invertsResult = descriptor.contains(.inverseResult)
        func combined(_ operation: (Bool, Bool) -> Bool) -> UInt8 {
            var table: UInt8 = 0
            for index: UInt8 in 0..<4 {
                let source = (index & 2 != 0) != invertsSource
                let destination = (index & 1 != 0) != invertsDestination
                if operation(source, destination) != invertsResult { table |= 1 << index }
            }
            return table
        }
        if descriptor.contains(.put) {
            table = combined { source, _ in source }
        } else if descriptor.contains(.or) {
            table = combined { $0 || $1 }
        } else if descriptor.contains(.and) {
            table = combined { $0 && $1 }
        } else if descriptor.contains(.xor) {
            table = combined { $0 != $1 }
        } else if descriptor.contains(.blackness) {
            table = 0
        } else if descriptor.contains(.whiteness) {
            table = 0b1111
        } else if descriptor.contains(.inverse) {
            table = 0b0101
        } else {
            table = 0b1100
        }
    }

    @inline(__always)
    func callAsFunction(_ source: UInt32, _ destination: UInt32) -> UInt32 {
        var result: UInt32 = 0
        if table & 1 != 0 { result |= ~source & ~destination }
        if table & 2 != 0 { result |= ~source & destination }
        if table & 4 != 0 { result |= source & ~destination }
        if table & 8 != 0 { result |= source & destination }
        return result
    }
}

/// A truth table over pattern, source and destination, as Windows numbers them.
struct TernaryOperation: Hashable, Sendable {
    let table: UInt8

    @inline(__always)
    func callAsFunction(pattern: UInt32, source: UInt32, destination: UInt32) -> UInt32 {
        var result: UInt32 = 0
        for index: UInt8 in 0..<8 where table >> index & 1 != 0 {
            result |=
                (index & 4 != 0 ? pattern : ~pattern) & (index & 2 != 0 ? source : ~source)
                & (index & 1 != 0 ? destination : ~destination)
        }
        return result
    }
}
