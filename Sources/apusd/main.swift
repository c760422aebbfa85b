import ApusDaemon
import Glibc
import QEMUDriver
import TestDriver
import VirtDriver
import VirtError

/// Prints what is wrong, why, and what would help.
func report(_ error: VirtError) {
    var text = "apusd: error: \(error.message)\n"
    if let cause = error.cause { text += "  because: \(cause)\n" }
    for cure in error.cures { text += "  to fix it: \(cure)\n" }
    let bytes = Array(text.utf8)
    _ = write(2, bytes, bytes.count)
}

func run() async -> Int32 {
    do throws(VirtError) {
        let options = try DaemonOptions(Array(CommandLine.arguments.dropFirst()))
        if options.showsHelp {
            print(DaemonOptions.help, terminator: "")
            return 0
        }
        if options.showsVersion {
            print("apusd 0.1.0 (libvirt 9.0.0 compatible)")
            return 0
        }
        if options.passwordUser != nil {
            try Daemon.setPassword(options)
            return 0
        }
        let log = DaemonLog()
        let guests = Guests(options, log)
        let daemon = Daemon(
            options: options, registry: DriverRegistry([guests.driver, TestDriver()]), log: log,
            prepare: { () async throws(VirtError) in try await guests.driver.start() },
            hasActiveGuests: { await guests.areActive })
        try await daemon.run()
        return 0
    } catch {
        report(error)
        return 1
    }
}

exit(await run())
