#include "cpuid_shim.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#include <unistd.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

int apus_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t out[4]) {
#if defined(__x86_64__) || defined(__i386__)
    __cpuid_count(leaf, subleaf, out[0], out[1], out[2], out[3]);
    return 0;
#else
    (void)leaf;
    (void)subleaf;
    (void)out;
    return -1;
#endif
}

int apus_kvm_tsc(uint64_t *frequency, int *scaling) {
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (kvm < 0) return -errno;
    int result = 0;
    int machine = ioctl(kvm, KVM_CREATE_VM, 0);
    if (machine < 0) {
        result = -errno;
    } else {
        int processor = ioctl(machine, KVM_CREATE_VCPU, 0);
        if (processor < 0) {
            result = -errno;
        } else {
            int kilohertz = ioctl(processor, KVM_GET_TSC_KHZ, 0);
            if (kilohertz < 0) {
                result = -errno;
            } else {
                *frequency = (uint64_t)kilohertz * 1000;
                *scaling = ioctl(kvm, KVM_CHECK_EXTENSION, KVM_CAP_TSC_CONTROL) > 0;
            }
            close(processor);
        }
        close(machine);
    }
    close(kvm);
    return result;
}

static int kvm_feature_msr(uint32_t index, uint64_t *value) {
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (kvm < 0) return -errno;
    // The header ends in an array of entries; this is room for one.
    union {
        struct kvm_msrs header;
        unsigned char bytes[sizeof(struct kvm_msrs) + sizeof(struct kvm_msr_entry)];
    } request = {.bytes = {0}};
    request.header.nmsrs = 1;
    request.header.entries[0].index = index;
    int count = ioctl(kvm, KVM_GET_MSRS, &request.header);
    int result = count == 1 ? 0 : (count < 0 ? -errno : -ENOENT);
    close(kvm);
    if (result == 0) *value = request.header.entries[0].data;
    return result;
}

int apus_feature_msr(uint32_t index, uint64_t *value) {
    int device = open("/dev/cpu/0/msr", O_RDONLY | O_CLOEXEC);
    if (device < 0) return kvm_feature_msr(index, value);
    ssize_t count = pread(device, value, sizeof(*value), (off_t)index);
    int result = count == (ssize_t)sizeof(*value) ? 0 : (count < 0 ? -errno : -EIO);
    close(device);
    return result;
}

int apus_kvm_max_processors(void) {
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (kvm < 0) return -errno;
    int count = ioctl(kvm, KVM_CHECK_EXTENSION, KVM_CAP_MAX_VCPUS);
    // Kernels before the extension give the recommended number; those before that one allow four.
    if (count <= 0) count = ioctl(kvm, KVM_CHECK_EXTENSION, KVM_CAP_NR_VCPUS);
    close(kvm);
    return count > 0 ? count : 4;
}
