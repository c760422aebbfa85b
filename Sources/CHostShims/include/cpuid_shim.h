#pragma once

#include <malloc.h>
#include <stdint.h>

/// Executes CPUID. `out` receives eax, ebx, ecx, edx. Returns 0, or -1 on other processors than x86.
int apus_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t out[4]);

/// The frequency of the time stamp counter as KVM knows it, in Hz, and whether KVM can scale it for a guest.
/// Opens /dev/kvm and makes a throw-away machine. Returns 0, or -errno.
int apus_kvm_tsc(uint64_t *frequency, int *scaling);

/// A feature register (IA32_ARCH_CAPABILITIES ...): from /dev/cpu/0/msr, else as KVM reports it. Returns 0, or -errno.
int apus_feature_msr(uint32_t index, uint64_t *value);

/// The largest number of processors that KVM gives one machine, or -errno.
int apus_kvm_max_processors(void);
