import Glibc
import VirtDriver

extension ClientIdentity {
    /// Who runs this process, for drivers inside it.
    static var thisProcess: ClientIdentity {
        ClientIdentity(userID: geteuid(), groupID: getegid(), processID: getpid())
    }
}
