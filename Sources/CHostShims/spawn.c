#define _GNU_SOURCE
#include "CHostShims.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif
#ifndef P_PIDFD
#define P_PIDFD 3
#endif

// Everything below that runs in the child may only make system calls: the child is a copy of one thread of a
// multi-threaded process, so any lock (malloc's, stdio's) may be held for ever.

static void child_fail(int pipe, int stage) __attribute__((noreturn));

static void child_fail(int pipe, int stage) {
    int report[2] = {stage, errno};
    ssize_t ignored = write(pipe, report, sizeof report);
    (void)ignored;
    _exit(127);
}

static int mark_closing(unsigned first, unsigned last) {
    if (first > last) return 0;
    if (syscall(SYS_close_range, first, last, CLOSE_RANGE_CLOEXEC) == 0) return 0;
    if (errno != ENOSYS && errno != EINVAL) return -1;
    // Kernels before 5.11. Without a list of what is open every possible number is marked.
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -1;
    rlim_t end = limit.rlim_cur > (1u << 20) ? (1u << 20) : limit.rlim_cur;
    for (rlim_t number = first; number <= last && number < end; number++)
        fcntl((int)number, F_SETFD, FD_CLOEXEC);
    return 0;
}

/// Brings every source to its target number. Sources first move above all targets, so that none is overwritten.
/// Returns the error pipe's new number.
static int arrange_descriptors(const struct apus_spawn_request *request, int pipe) {
    int base = 3;
    for (size_t index = 0; index < request->map_count; index++)
        if (request->map[index].target >= base) base = request->map[index].target + 1;
    int moved_pipe = fcntl(pipe, F_DUPFD_CLOEXEC, base);
    if (moved_pipe < 0) child_fail(pipe, APUS_STAGE_DESCRIPTORS);
    pipe = moved_pipe;

    // The copies have to be remembered without malloc; the request bounds their count.
    int copies[request->map_count + 1];
    for (size_t index = 0; index < request->map_count; index++) {
        copies[index] = fcntl(request->map[index].source, F_DUPFD_CLOEXEC, base);
        if (copies[index] < 0) child_fail(pipe, APUS_STAGE_DESCRIPTORS);
    }
    unsigned next = 0;
    for (size_t index = 0; index < request->map_count; index++) {
        unsigned target = (unsigned)request->map[index].target;
        if (target > next && mark_closing(next, target - 1) != 0) child_fail(pipe, APUS_STAGE_DESCRIPTORS);
        if (dup2(copies[index], (int)target) < 0) child_fail(pipe, APUS_STAGE_DESCRIPTORS);
        next = target + 1;
    }
    if (mark_closing(next, ~0U) != 0) child_fail(pipe, APUS_STAGE_DESCRIPTORS);
    return pipe;
}

static int resource_number(enum apus_resource resource) {
    switch (resource) {
    case APUS_LIMIT_CORE: return RLIMIT_CORE;
    case APUS_LIMIT_OPEN_FILES: return RLIMIT_NOFILE;
    case APUS_LIMIT_PROCESSES: return RLIMIT_NPROC;
    case APUS_LIMIT_LOCKED_MEMORY: return RLIMIT_MEMLOCK;
    }
    return -1;
}

static void child_run(const struct apus_spawn_request *request, int pipe) __attribute__((noreturn));

static void child_run(const struct apus_spawn_request *request, int pipe) {
    // The kernel's own call: glibc's refuses the two signals that it reserves, which may be inherited ignored.
    // All zero is SIG_DFL, no flags, empty mask; room for the largest layout of any architecture.
    uint64_t standard[8] = {0};
    for (int number = 1; number <= 64; number++) syscall(SYS_rt_sigaction, number, standard, NULL, (size_t)8);

    if (request->new_session && setsid() < 0) child_fail(pipe, APUS_STAGE_SESSION);
    // "0" is the writer itself. Before anything of its own is allocated, and while it may still do that.
    for (size_t index = 0; index < request->join_count; index++)
        if (write(request->joins[index], "0", 1) != 1) child_fail(pipe, APUS_STAGE_CONTROL_GROUPS);
    if (request->change_mask) umask(request->mask);
    pipe = arrange_descriptors(request, pipe);
    for (size_t index = 0; index < request->limit_count; index++) {
        struct rlimit limit = {request->limits[index].soft, request->limits[index].hard};
        if (setrlimit((__rlimit_resource_t)resource_number(request->limits[index].resource), &limit) != 0)
            child_fail(pipe, APUS_STAGE_LIMITS);
    }
    if (request->drop_capabilities) {
        for (unsigned long capability = 0; capability < 64; capability++) {
            if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) {
                if (errno == EINVAL) break;
                // Without CAP_SETPCAP there is nothing to lose that exec would give back to an ordinary user.
                if (errno == EPERM && geteuid() != 0) break;
                child_fail(pipe, APUS_STAGE_CAPABILITIES);
            }
        }
    }
    if (request->change_ids) {
        // Raw system calls: glibc's wrappers would signal the parent's other threads, which do not exist here.
        if (syscall(SYS_setgroups, request->group_count, request->groups) != 0) child_fail(pipe, APUS_STAGE_GROUPS);
        if (syscall(SYS_setresgid, request->gid, request->gid, request->gid) != 0)
            child_fail(pipe, APUS_STAGE_GROUP_ID);
        if (syscall(SYS_setresuid, request->uid, request->uid, request->uid) != 0)
            child_fail(pipe, APUS_STAGE_USER_ID);
    }
    // After the change of identity, which clears it.
    if (request->death_signal && prctl(PR_SET_PDEATHSIG, (unsigned long)request->death_signal, 0, 0, 0) != 0)
        child_fail(pipe, APUS_STAGE_DEATH_SIGNAL);
    if (request->directory && chdir(request->directory) != 0) child_fail(pipe, APUS_STAGE_DIRECTORY);

    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(request->path, request->arguments, request->environment);
    child_fail(pipe, APUS_STAGE_EXEC);
}

static pid_t start_child(const struct apus_spawn_request *request, int *pidfd, int *stage) {
    if (!request->avoid_clone3) {
        struct clone_args arguments;
        memset(&arguments, 0, sizeof arguments);
        arguments.flags = CLONE_PIDFD;
        arguments.pidfd = (uint64_t)(uintptr_t)pidfd;
        arguments.exit_signal = SIGCHLD;
        long pid = syscall(SYS_clone3, &arguments, sizeof arguments);
        // Old kernels say ENOSYS; some seccomp profiles of containers say EPERM.
        if (pid >= 0 || (errno != ENOSYS && errno != EPERM && errno != EINVAL)) {
            *stage = APUS_STAGE_CLONE;
            return (pid_t)pid;
        }
    }
    pid_t pid = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    *stage = APUS_STAGE_CLONE;
    if (pid <= 0) return pid;
    // The child is ours and not yet collected, so its number cannot have been given to another process.
    *pidfd = apus_pidfd_open(pid);
    if (*pidfd < 0) {
        int saved = errno;
        kill(pid, SIGKILL);
        waitpid(pid, NULL, 0);
        errno = saved;
        *stage = APUS_STAGE_PIDFD;
        return -1;
    }
    return pid;
}

int apus_spawn(const struct apus_spawn_request *request, struct apus_spawn_result *result) {
    int pipe[2];
    memset(result, 0, sizeof *result);
    result->pidfd = -1;
    if (pipe2(pipe, O_CLOEXEC) != 0) {
        result->stage = APUS_STAGE_PIPE;
        result->error = errno;
        return -1;
    }
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int pidfd = -1;
    int stage = APUS_STAGE_CLONE;
    pid_t pid = start_child(request, &pidfd, &stage);
    if (pid == 0) child_run(request, pipe[1]);
    int error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(pipe[1]);
    if (pid < 0) {
        close(pipe[0]);
        result->stage = stage;
        result->error = error;
        return -1;
    }
    int report[2];
    ssize_t length;
    do {
        length = read(pipe[0], report, sizeof report);
    } while (length < 0 && errno == EINTR);
    close(pipe[0]);
    if (length == (ssize_t)sizeof report) {
        waitpid(pid, NULL, 0);
        close(pidfd);
        result->stage = report[0];
        result->error = report[1];
        return -1;
    }
    result->pid = pid;
    result->pidfd = pidfd;
    return 0;
}

int apus_pidfd_open(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int apus_pidfd_send_signal(int pidfd, int signal) {
    return (int)syscall(SYS_pidfd_send_signal, pidfd, signal, NULL, 0);
}

int apus_pidfd_collect(int pidfd, int *value, int *dumped) {
    siginfo_t information;
    memset(&information, 0, sizeof information);
    *value = 0;
    *dumped = 0;
    int outcome;
    do {
        outcome = waitid((idtype_t)P_PIDFD, (id_t)pidfd, &information, WEXITED | WNOHANG);
    } while (outcome != 0 && errno == EINTR);
    if (outcome != 0) return APUS_EXIT_UNKNOWN;
    if (information.si_pid == 0) return APUS_EXIT_RUNNING;
    *value = information.si_status;
    if (information.si_code == CLD_EXITED) return APUS_EXIT_CODE;
    *dumped = information.si_code == CLD_DUMPED;
    return APUS_EXIT_SIGNAL;
}

struct thread_start {
    void (*body)(void *);
    void *context;
};

static void *thread_main(void *argument) {
    struct thread_start start = *(struct thread_start *)argument;
    free(argument);
    start.body(start.context);
    return NULL;
}

int apus_start_thread(void (*body)(void *), void *context) {
    struct thread_start *start = malloc(sizeof *start);
    if (!start) return ENOMEM;
    start->body = body;
    start->context = context;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 256 * 1024);
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_t thread;
    int error = pthread_create(&thread, &attributes, thread_main, start);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    if (error) free(start);
    return error;
}

int apus_watch_create(void) { return epoll_create1(EPOLL_CLOEXEC); }

int apus_watch_add(int watch, int pidfd, uint64_t token) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLONESHOT, .data.u64 = token};
    return epoll_ctl(watch, EPOLL_CTL_ADD, pidfd, &event);
}

size_t apus_watch_wait(int watch, uint64_t *tokens, size_t room) {
    struct epoll_event events[64];
    int count = epoll_wait(watch, events, room < 64 ? (int)room : 64, -1);
    for (int index = 0; index < count; index++) tokens[index] = events[index].data.u64;
    return count < 0 ? 0 : (size_t)count;
}
