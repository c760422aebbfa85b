import Glibc
import HostSystem
import VirtError
import VirtPlan

/// Disturbs plans where a test asks for it, in builds for debugging only.
///
/// The environment's `APUSD_FAULTS` names a file with a line `kill|fail|hold PLAN STEP before|after|undone`. The moment
/// that it describes comes once: the file is removed, and the daemon is gone, the step fails, or nothing goes on until
/// the test removes the file `….held`. A second line is for what comes after that.
enum PlanFaults {
    static let probe: PlanProbe? = {
        #if DEBUG
            guard let name = getenv("APUSD_FAULTS") else { return nil }
            let path = String(cString: name)
            return { (moment) throws(VirtError) in try disturb(moment, path) }
        #else
            return nil
        #endif
    }()

    #if DEBUG
        private static func disturb(_ moment: PlanMoment, _ path: String) throws(VirtError) {
            guard let text = HostFile.text(path) else { return }
            let lines = text.split(separator: "\n")
            let words = lines.first?.split(separator: " ").map(String.init) ?? []
            guard words.count == 4, [moment.plan, "\(moment.step)", moment.place.rawValue] == Array(words.dropFirst())
            else { return }
            unlink(path)
            if lines.count > 1 { try AtomicFile.write(path, text: String(lines[1])) }
            switch words[0] {
            case "kill": kill(getpid(), SIGKILL)
            case "hold":
                try AtomicFile.write(path + ".held", text: "")
                while FileOperations.exists(path + ".held") { usleep(1000) }
            default: throw VirtError(.operationFailed, "made to fail \(moment.place.rawValue) step \(moment.step)")
            }
        }
    #endif
}
