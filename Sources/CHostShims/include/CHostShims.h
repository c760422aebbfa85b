#pragma once

#include "boringssl_shim.h"
#include "cpuid_shim.h"

#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

// Process creation -----------------------------------------------------------------------------------------------

/// Where a spawn failed; the numbers travel through the error pipe.
enum apus_spawn_stage {
    APUS_STAGE_NONE = 0,
    APUS_STAGE_PIPE,
    APUS_STAGE_CLONE,
    APUS_STAGE_PIDFD,
    APUS_STAGE_SESSION,
    APUS_STAGE_CONTROL_GROUPS,
    APUS_STAGE_DESCRIPTORS,
    APUS_STAGE_LIMITS,
    APUS_STAGE_CAPABILITIES,
    APUS_STAGE_GROUPS,
    APUS_STAGE_GROUP_ID,
    APUS_STAGE_USER_ID,
    APUS_STAGE_DEATH_SIGNAL,
    APUS_STAGE_DIRECTORY,
    APUS_STAGE_EXEC,
};

/// One open descriptor of the parent and its number in the child.
struct apus_descriptor_map {
    int source;
    int target;
};

enum apus_resource { APUS_LIMIT_CORE = 0, APUS_LIMIT_OPEN_FILES, APUS_LIMIT_PROCESSES, APUS_LIMIT_LOCKED_MEMORY };

struct apus_resource_limit {
    enum apus_resource resource;
    uint64_t soft;
    uint64_t hard;
};

struct apus_spawn_request {
    const char *path;
    char *const *arguments;
    char *const *environment;
    const char *directory;                    // NULL: the parent's
    const struct apus_descriptor_map *map;    // ascending by target, no target twice
    size_t map_count;
    const struct apus_resource_limit *limits;
    size_t limit_count;
    const int *joins;                         // open cgroup.procs files of control groups
    size_t join_count;
    const gid_t *groups;
    size_t group_count;
    uid_t uid;
    gid_t gid;
    mode_t mask;
    int change_ids;
    int change_mask;
    int new_session;
    int drop_capabilities;
    int death_signal;                         // 0: none
    int avoid_clone3;                         // take the path for kernels without it
};

struct apus_spawn_result {
    pid_t pid;
    int pidfd;
    int stage;
    int error;
};

/// Starts a program. Returns 0, or -1 with `stage` and `error` (an errno) set; then no child is left behind.
int apus_spawn(const struct apus_spawn_request *request, struct apus_spawn_result *result);

int apus_pidfd_open(pid_t pid);
// A duplicate of another process's descriptor, or -1 with errno.
int apus_pidfd_getfd(int pidfd, int number);
// Lifts the write protection that a userfaultfd has put on a range, and lets the range go. Returns 0, or -1 with errno.
int apus_userfault_release(int descriptor, uint64_t start, uint64_t length);
// Puts a range of another process's memory into huge pages (Linux 6.1). Returns 0, or -1 with errno.
int apus_collapse(int pidfd, uint64_t start, uint64_t length);
int apus_pidfd_send_signal(int pidfd, int signal);

enum apus_exit_kind { APUS_EXIT_UNKNOWN = 0, APUS_EXIT_CODE, APUS_EXIT_SIGNAL, APUS_EXIT_RUNNING };

/// Collects the exit of the child behind `pidfd` without blocking. `value` is the exit code or the signal.
int apus_pidfd_collect(int pidfd, int *value, int *dumped);

/// Starts a detached thread with a small stack and every signal blocked. 0 or an errno.
int apus_start_thread(void (*body)(void *), void *context);

/// An epoll descriptor for pidfds; -1 and errno.
int apus_watch_create(void);
/// Asks for one report with `token` when `pidfd` becomes readable. 0, or -1 and errno.
int apus_watch_add(int watch, int pidfd, uint64_t token);
/// Sleeps until something is due; fills `tokens` and returns how many.
size_t apus_watch_wait(int watch, uint64_t *tokens, size_t room);

// Descriptors ----------------------------------------------------------------------------------------------------

/// sendmsg of `length` bytes with up to 253 descriptors in SCM_RIGHTS; never SIGPIPE. Bytes sent, or -1 and errno.
ssize_t apus_send_descriptors(int socket, const void *bytes, size_t length, const int *descriptors, size_t count,
                              int flags);

/// recvmsg with close-on-exec descriptors. `*count` is the room on entry and what came on return. Descriptors beyond
/// the room are closed by the kernel and `*truncated` is set.
ssize_t apus_receive_descriptors(int socket, void *bytes, size_t length, int *descriptors, size_t *count,
                                 int *truncated, int flags);

/// Credentials of the peer of a unix socket (SO_PEERCRED). 0 or -1 and errno.
int apus_peer_credentials(int socket, pid_t *pid, uid_t *uid, gid_t *gid);

/// openat2 with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS. -1 and errno (ENOSYS on old kernels).
int apus_open_beneath(int directory, const char *path, uint64_t flags, uint64_t mode);

/// Makes a socket of `type` (SOCK_STREAM, SOCK_DGRAM) that is closed on exec. -1 and errno.
int apus_unix_socket(int type);
/// bind or connect to `path`, which may be abstract (first byte NUL). 0, or -1 and errno (ENAMETOOLONG).
int apus_unix_bind(int socket, const char *path, size_t length);
int apus_unix_connect(int socket, const char *path, size_t length);

/// Binds in a child that shares nothing but the descriptor table with us and has `mask` as its umask: the socket
/// never exists with a wider mode, and no other thread sees a changed umask. 0, or -1 and errno.
int apus_unix_bind_masked(int socket, const char *path, size_t length, mode_t mask);

/// Open-file-description lock over the whole file. 0 or -1 and errno.
int apus_lock_file(int descriptor);

/// The pid holding a lock that conflicts with ours: > 0 for a POSIX lock, -1 for an open-file-description lock, 0 none.
pid_t apus_lock_holder(int descriptor);

/// pipe2(O_CLOEXEC). 0 or -1 and errno.
int apus_pipe(int ends[2]);

// Inodes. The descriptor may be one of O_PATH. -----------------------------------------------------------------------

/// open(O_PATH), following symbolic links. -1 and errno.
int apus_open_inode(const char *path);
/// getxattr, setxattr, removexattr of what the descriptor stands for. -1 and errno (ENODATA: no such attribute).
ssize_t apus_get_attribute(int descriptor, const char *name, void *value, size_t size);
int apus_set_attribute(int descriptor, const char *name, const void *value, size_t size);
int apus_remove_attribute(int descriptor, const char *name);
/// fchownat(AT_EMPTY_PATH). 0 or -1 and errno.
int apus_set_owner(int descriptor, uid_t user, gid_t group);
/// Opens the inode once more, for reading and writing, so that it can be locked. -1 and errno.
int apus_open_for_lock(int descriptor);
/// Open-file-description write lock on a range of bytes, without waiting. 0, or -1 and EAGAIN.
int apus_lock_range(int descriptor, off_t start, off_t length);
/// When the host was started, in seconds since 1970: from utmp, else from the uptime. Negative errno on failure.
long long apus_boot_time(void);
/// sched_getaffinity and sched_setaffinity, which are GNU extensions; bit N is processor N. 0 or -1 and errno.
int apus_get_affinity(pid_t thread, void *mask, size_t size);
int apus_set_affinity(pid_t thread, const void *mask, size_t size);

/// Variadic calls that Swift cannot import.
int apus_open(const char *path, int flags, mode_t mode);
int apus_openat(int directory, const char *path, int flags, mode_t mode);
int apus_fcntl(int descriptor, int command, int argument);
int apus_ioctl(int descriptor, unsigned long request, unsigned long argument);
int apus_ioctl_pointer(int descriptor, unsigned long request, void *argument);

// KVM ------------------------------------------------------------------------------------------------------------

enum apus_kvm_stage {
    APUS_KVM_OPEN = 1,
    APUS_KVM_VERSION,
    APUS_KVM_CREATE_VM,
    APUS_KVM_MEMORY,
    APUS_KVM_CREATE_VCPU,
    APUS_KVM_RUN,
    APUS_KVM_DONE,
};

struct apus_kvm_report {
    int stage;            // the last one entered
    int error;            // errno there, or 0
    int value;            // API version at VERSION, exit reason at RUN
    int cpuid_known;
    uint32_t cpuid_1_ecx; // what KVM can show a guest
    uint32_t cpuid_1_edx;
    uint32_t cpuid_80000001_edx;
    int out_byte;         // what the guest wrote to its port, -1 if nothing
};

/// Does with the device what a virtual machine monitor does first, up to a guest of three instructions where the
/// architecture is known, in a child process that is killed after `milliseconds`. Returns 0 with a report, 1 when the
/// time ran out, -1 with errno when no child could be made.
int apus_kvm_probe(const char *device, int milliseconds, struct apus_kvm_report *report);

/// Text for an errno, in English whatever the locale; never NULL.
const char *apus_error_text(int error);

#ifdef __cplusplus
}
#endif
