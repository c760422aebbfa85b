#define _GNU_SOURCE
#include "CHostShims.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <linux/userfaultfd.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

// SCM_MAX_FD of the kernel.
#define MOST_DESCRIPTORS 253

ssize_t apus_send_descriptors(int socket, const void *bytes, size_t length, const int *descriptors, size_t count,
                              int flags) {
    if (count > MOST_DESCRIPTORS) {
        errno = EINVAL;
        return -1;
    }
    _Alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int) * MOST_DESCRIPTORS)];
    struct iovec part = {.iov_base = (void *)bytes, .iov_len = length};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
    if (count > 0) {
        memset(control, 0, sizeof control);
        message.msg_control = control;
        message.msg_controllen = CMSG_SPACE(sizeof(int) * count);
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int) * count);
        memcpy(CMSG_DATA(header), descriptors, sizeof(int) * count);
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket, &message, flags | MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent;
}

ssize_t apus_receive_descriptors(int socket, void *bytes, size_t length, int *descriptors, size_t *count,
                                 int *truncated, int flags) {
    size_t room = *count > MOST_DESCRIPTORS ? MOST_DESCRIPTORS : *count;
    *count = 0;
    *truncated = 0;
    _Alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int) * MOST_DESCRIPTORS)];
    struct iovec part = {.iov_base = bytes, .iov_len = length};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control};
    message.msg_controllen = room ? CMSG_SPACE(sizeof(int) * room) : 0;
    ssize_t received;
    do {
        received = recvmsg(socket, &message, flags | MSG_CMSG_CLOEXEC);
    } while (received < 0 && errno == EINTR);
    if (received < 0) return -1;
    if (message.msg_flags & MSG_CTRUNC) *truncated = 1;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        size_t came = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t index = 0; index < came; index++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + index * sizeof(int), sizeof descriptor);
            // Alignment gives room for one more than asked.
            if (*count < room) {
                descriptors[(*count)++] = descriptor;
            } else {
                close(descriptor);
                *truncated = 1;
            }
        }
    }
    return received;
}

int apus_peer_credentials(int socket, pid_t *pid, uid_t *uid, gid_t *gid) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) return -1;
    *pid = credentials.pid;
    *uid = credentials.uid;
    *gid = credentials.gid;
    return 0;
}

int apus_unix_socket(int type) { return socket(AF_UNIX, type | SOCK_CLOEXEC, 0); }

static int fill_address(struct sockaddr_un *address, socklen_t *size, const char *path, size_t length) {
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    // A path keeps room for its NUL; an abstract name is exactly as long as it says.
    size_t room = sizeof address->sun_path - (length > 0 && path[0] != 0 ? 1 : 0);
    if (length == 0 || length > room) {
        errno = length == 0 ? EINVAL : ENAMETOOLONG;
        return -1;
    }
    memcpy(address->sun_path, path, length);
    *size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + (path[0] != 0 ? 1 : 0));
    return 0;
}

int apus_unix_bind(int socket, const char *path, size_t length) {
    struct sockaddr_un address;
    socklen_t size;
    if (fill_address(&address, &size, path, length) != 0) return -1;
    return bind(socket, (struct sockaddr *)&address, size);
}

int apus_unix_connect(int socket, const char *path, size_t length) {
    struct sockaddr_un address;
    socklen_t size;
    if (fill_address(&address, &size, path, length) != 0) return -1;
    int outcome;
    do {
        outcome = connect(socket, (struct sockaddr *)&address, size);
    } while (outcome != 0 && errno == EINTR);
    return outcome;
}

int apus_unix_bind_masked(int socket, const char *path, size_t length, mode_t mask) {
    struct sockaddr_un address;
    socklen_t size;
    if (fill_address(&address, &size, path, length) != 0) return -1;
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    // No exit signal: nobody else's wait for any child sees this one.
    pid_t pid = (pid_t)syscall(SYS_clone, 0, 0, 0, 0, 0);
    if (pid == 0) {
        umask(mask);
        _exit(bind(socket, (struct sockaddr *)&address, size) == 0 ? 0 : errno);
    }
    int saved = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (pid < 0) {
        errno = saved;
        return -1;
    }
    int status = 0;
    while (waitpid(pid, &status, __WCLONE) < 0)
        if (errno != EINTR) return -1;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        errno = WIFEXITED(status) ? WEXITSTATUS(status) : EIO;
        return -1;
    }
    return 0;
}

int apus_open_beneath(int directory, const char *path, uint64_t flags, uint64_t mode) {
    struct open_how how;
    memset(&how, 0, sizeof how);
    how.flags = flags;
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
}

int apus_lock_file(int descriptor) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    return fcntl(descriptor, F_OFD_SETLK, &lock);
}

pid_t apus_lock_holder(int descriptor) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(descriptor, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return 0;
    return lock.l_pid;
}

int apus_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int apus_open(const char *path, int flags, mode_t mode) { return open(path, flags, mode); }
int apus_openat(int directory, const char *path, int flags, mode_t mode) {
    return openat(directory, path, flags, mode);
}
int apus_fcntl(int descriptor, int command, int argument) { return fcntl(descriptor, command, argument); }
int apus_ioctl(int descriptor, unsigned long request, unsigned long argument) {
    return ioctl(descriptor, request, argument);
}
int apus_ioctl_pointer(int descriptor, unsigned long request, void *argument) {
    return ioctl(descriptor, request, argument);
}

const char *apus_error_text(int error) {
    const char *text = strerrordesc_np(error);
    return text ? text : "Unknown error";
}

int apus_pidfd_getfd(int pidfd, int number) { return (int)syscall(SYS_pidfd_getfd, pidfd, number, 0); }

int apus_userfault_release(int descriptor, uint64_t start, uint64_t length) {
    struct uffdio_writeprotect protection = {.range = {.start = start, .len = length}, .mode = 0};
    int written = ioctl(descriptor, UFFDIO_WRITEPROTECT, &protection);
    struct uffdio_range range = {.start = start, .len = length};
    int unregistered = ioctl(descriptor, UFFDIO_UNREGISTER, &range);
    return written == 0 || unregistered == 0 ? 0 : -1;
}

int apus_collapse(int pidfd, uint64_t start, uint64_t length) {
    struct iovec range = {.iov_base = (void *)(uintptr_t)start, .iov_len = length};
    // 25: MADV_COLLAPSE, which the C library's headers do not know yet.
    return syscall(SYS_process_madvise, pidfd, &range, 1UL, 25, 0U) < 0 ? -1 : 0;
}
