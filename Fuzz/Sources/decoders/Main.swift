import Glibc

/// The decoder under test: the environment variable `DECODER` names it.
private let decoder: Decoder = {
    let name = getenv("DECODER").map { String(cString: $0) } ?? ""
    guard let decoder = Decoder(rawValue: name) else {
        print("set DECODER to one of \(Decoder.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(2)
    }
    return decoder
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let start = processorTime()
    decoder.run(Array(UnsafeBufferPointer(start: data, count: size)))
    // Of this thread, so that a busy machine does not count.
    let spent = processorTime() - start
    precondition(spent < 1, "an input that takes \(spent) s")
    return 0
}

/// Seconds that this thread has run.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager wants an entry point of its own; it does what the fuzzer's does.
@main
struct Main {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(runFuzzer(&count, &arguments) { testOneInput($0, $1) })
    }
}
