#define _GNU_SOURCE
#include "CHostShims.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__x86_64__) || defined(__i386__)
// mov dx, 0x3f8; mov al, 'K'; out dx, al; hlt
static const unsigned char guest_code[] = {0xba, 0xf8, 0x03, 0xb0, 0x4b, 0xee, 0xf4};

static void read_cpuid(int kvm, struct apus_kvm_report *report) {
    enum { most = 256 };
    _Alignas(struct kvm_cpuid2) unsigned char
        room[sizeof(struct kvm_cpuid2) + most * sizeof(struct kvm_cpuid_entry2)];
    memset(room, 0, sizeof room);
    struct kvm_cpuid2 *table = (struct kvm_cpuid2 *)room;
    table->nent = most;
    if (ioctl(kvm, KVM_GET_SUPPORTED_CPUID, table) != 0) return;
    report->cpuid_known = 1;
    for (uint32_t index = 0; index < table->nent && index < most; index++) {
        const struct kvm_cpuid_entry2 *entry = &table->entries[index];
        if (entry->function == 1) {
            report->cpuid_1_ecx = entry->ecx;
            report->cpuid_1_edx = entry->edx;
        } else if (entry->function == 0x80000001u) {
            report->cpuid_80000001_edx = entry->edx;
        }
    }
}

static int run_guest(int kvm, int vm, int vcpu, struct apus_kvm_report *report) {
    int size = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
    if (size < (int)sizeof(struct kvm_run)) return -1;
    struct kvm_run *run = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
    if (run == MAP_FAILED) return -1;
    struct kvm_sregs special;
    if (ioctl(vcpu, KVM_GET_SREGS, &special) != 0) return -1;
    special.cs.base = 0;
    special.cs.selector = 0;
    if (ioctl(vcpu, KVM_SET_SREGS, &special) != 0) return -1;
    struct kvm_regs registers;
    memset(&registers, 0, sizeof registers);
    registers.rip = 0x1000;
    registers.rflags = 2;
    if (ioctl(vcpu, KVM_SET_REGS, &registers) != 0) return -1;
    (void)vm;
    // The port write and the halt each leave the guest once; anything more is no progress.
    for (int turn = 0; turn < 4; turn++) {
        if (ioctl(vcpu, KVM_RUN, 0) != 0) return -1;
        report->value = (int)run->exit_reason;
        if (run->exit_reason == KVM_EXIT_IO) {
            report->out_byte = *((unsigned char *)run + run->io.data_offset);
        } else {
            errno = 0;
            return run->exit_reason == KVM_EXIT_HLT ? 0 : -1;
        }
    }
    errno = 0;
    return -1;
}
#endif

static void probe(const char *device, struct apus_kvm_report *report) {
    report->stage = APUS_KVM_OPEN;
    int kvm = open(device, O_RDWR | O_CLOEXEC);
    if (kvm < 0) return;
    report->stage = APUS_KVM_VERSION;
    report->value = ioctl(kvm, KVM_GET_API_VERSION, 0);
    if (report->value != 12) {
        if (report->value >= 0) errno = 0;
        return;
    }
    report->stage = APUS_KVM_CREATE_VM;
    int vm = ioctl(kvm, KVM_CREATE_VM, 0);
    if (vm < 0) return;
#if defined(__x86_64__) || defined(__i386__)
    read_cpuid(kvm, report);
    report->stage = APUS_KVM_MEMORY;
    unsigned char *memory = mmap(NULL, 0x2000, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return;
    memcpy(memory + 0x1000, guest_code, sizeof guest_code);
    struct kvm_userspace_memory_region region = {
        .memory_size = 0x2000, .userspace_addr = (uint64_t)(uintptr_t)memory};
    if (ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region) != 0) return;
    // Intel processors need this room before they can run real mode; out of the way of the guest's memory.
    ioctl(vm, KVM_SET_TSS_ADDR, 0xfffbd000ul);
#endif
    report->stage = APUS_KVM_CREATE_VCPU;
    int vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
    if (vcpu < 0) return;
#if defined(__x86_64__) || defined(__i386__)
    report->stage = APUS_KVM_RUN;
    if (run_guest(kvm, vm, vcpu, report) != 0) return;
#endif
    report->stage = APUS_KVM_DONE;
    errno = 0;
}

int apus_kvm_probe(const char *device, int milliseconds, struct apus_kvm_report *report) {
    memset(report, 0, sizeof *report);
    report->out_byte = -1;
    // Shared, so that the last stage is known also when the child has to be killed.
    struct apus_kvm_report *shared =
        mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) return -1;
    shared->out_byte = -1;
    sigset_t all, before;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    // A copy of this one thread that only makes system calls. No exit signal: no other wait sees it.
    pid_t pid = (pid_t)syscall(SYS_clone, 0, 0, 0, 0, 0);
    if (pid == 0) {
        probe(device, shared);
        shared->error = errno;
        _exit(0);
    }
    int saved = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (pid < 0) {
        munmap(shared, sizeof *shared);
        errno = saved;
        return -1;
    }
    int outcome = 0;
    int pidfd = apus_pidfd_open(pid);
    if (pidfd >= 0) {
        struct pollfd wait = {.fd = pidfd, .events = POLLIN};
        int ready;
        do {
            ready = poll(&wait, 1, milliseconds);
        } while (ready < 0 && errno == EINTR);
        if (ready == 0) {
            outcome = 1;
            kill(pid, SIGKILL);
        }
        close(pidfd);
    }
    while (waitpid(pid, NULL, __WCLONE) < 0 && errno == EINTR) {}
    *report = *shared;
    munmap(shared, sizeof *shared);
    return outcome;
}
