#define _GNU_SOURCE
#include "CHostShims.h"

#include <sched.h>

int apus_get_affinity(pid_t thread, void *mask, size_t size) { return sched_getaffinity(thread, size, mask); }
int apus_set_affinity(pid_t thread, const void *mask, size_t size) { return sched_setaffinity(thread, size, mask); }
