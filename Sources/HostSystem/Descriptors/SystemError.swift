import CHostShims
import Glibc
public import VirtError

extension VirtError {
    /// Error 38 for a failed system call: `detail: text of the errno`; ``VirtError/int1`` is the errno.
    ///
    /// The texts are the C library's English ones, whatever the locale, as libvirt's clients compare them.
    public static func systemCall(_ code: Int32, _ detail: String, domain: ErrorDomain = .none) -> VirtError {
        .system(errno: code, reason: String(cString: apus_error_text(code)), detail, domain: domain)
    }

    /// The errno of a failed system call, where this error is one.
    public var systemCallNumber: Int32? {
        code == .systemError && int1 > 0 ? int1 : nil
    }
}

/// The calling thread's errno.
///
/// To be read at once after the call: any further call may change it.
@inline(__always)
func currentErrno() -> Int32 {
    errno
}
