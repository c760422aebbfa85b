import SpiceProtocol

/// The pixels that a drawing touches, as runs in rows from top to bottom. Runs of a row do not overlap, so an operation
/// that reads what it writes sees each pixel once.
struct Spans: Sendable {
    struct Span: Hashable, Sendable {
        var y: Int
        var left: Int
        var right: Int
    }

    private(set) var spans: [Span] = []

    var isEmpty: Bool { spans.isEmpty }

    /// The smallest box around all runs.
    var bounds: Box {
        guard let first = spans.first, let last = spans.last else { return Box(left: 0, top: 0, right: 0, bottom: 0) }
        var box = Box(left: first.left, top: first.y, right: first.right, bottom: last.y + 1)
        for span in spans {
            box.left = min(box.left, span.left)
            box.right = max(box.right, span.right)
        }
        return box
    }

    init(_ box: Box) {
        guard !box.isEmpty else { return }
        spans = (box.top..<box.bottom).map { Span(y: $0, left: box.left, right: box.right) }
    }

    /// The part of `box` that is inside one of `rects`.
    ///
    /// - Throws: ``SpiceClientError/violation(_:)`` if rows times rectangles are beyond what a server has reason to send.
    init(_ box: Box, clip rects: [Rect]) throws(SpiceClientError) {
        let boxes = rects.map { Box($0).intersection(box) }.filter { !$0.isEmpty }
        guard !box.isEmpty, boxes.count.multipliedReportingOverflow(by: box.height).partialValue <= 1 << 26 else {
            if box.isEmpty { return }
            throw .violation("a clip of \(rects.count) rectangles")
        }
        if boxes.count == 1 {
            spans = Spans(boxes[0]).spans
            return
        }
        for y in box.top..<box.bottom {
            let runs = boxes.filter { $0.top <= y && y < $0.bottom }.sorted { $0.left < $1.left }
            var open: Span?
            for run in runs {
                if let current = open, run.left <= current.right {
                    open?.right = max(current.right, run.right)
                } else {
                    if let current = open { spans.append(current) }
                    open = Span(y: y, left: run.left, right: run.right)
                }
            }
            if let current = open { spans.append(current) }
        }
    }

    /// Keeps the pixels for which `isIn` holds.
    mutating func filter(_ isIn: (_ x: Int, _ y: Int) -> Bool) {
        var kept: [Span] = []
        for span in spans {
            var start: Int?
            for x in span.left..<span.right {
                if isIn(x, span.y) {
                    if start == nil { start = x }
                } else if let from = start {
                    kept.append(Span(y: span.y, left: from, right: x))
                    start = nil
                }
            }
            if let from = start { kept.append(Span(y: span.y, left: from, right: span.right)) }
        }
        spans = kept
    }

    func intersection(_ box: Box) -> Spans {
        var result = self
        result.spans = spans.compactMap { span in
            guard span.y >= box.top, span.y < box.bottom else { return nil }
            let left = max(span.left, box.left)
            let right = min(span.right, box.right)
            return left < right ? Span(y: span.y, left: left, right: right) : nil
        }
        return result
    }
}
