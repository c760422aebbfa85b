#define _GNU_SOURCE
#include "CHostShims.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>
#include <utmpx.h>

// fgetxattr and its kin refuse O_PATH descriptors; their entry in /proc leads to the same inode.
static const char *link_of(int descriptor, char text[32]) {
    snprintf(text, 32, "/proc/self/fd/%d", descriptor);
    return text;
}

int apus_open_inode(const char *path) { return open(path, O_PATH | O_CLOEXEC); }

ssize_t apus_get_attribute(int descriptor, const char *name, void *value, size_t size) {
    char path[32];
    return getxattr(link_of(descriptor, path), name, value, size);
}

int apus_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
    char path[32];
    return setxattr(link_of(descriptor, path), name, value, size, 0);
}

int apus_remove_attribute(int descriptor, const char *name) {
    char path[32];
    return removexattr(link_of(descriptor, path), name);
}

int apus_set_owner(int descriptor, uid_t user, gid_t group) {
    return fchownat(descriptor, "", user, group, AT_EMPTY_PATH);
}

int apus_open_for_lock(int descriptor) {
    char path[32];
    return open(link_of(descriptor, path), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

int apus_lock_range(int descriptor, off_t start, off_t length) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
    return fcntl(descriptor, F_OFD_SETLK, &lock);
}

long long apus_boot_time(void) {
    struct utmpx wanted = {.ut_type = BOOT_TIME};
    long long found = 0;
    setutxent();
    struct utmpx *entry = getutxid(&wanted);
    if (entry) found = entry->ut_tv.tv_sec;
    endutxent();
    if (found > 0) return found;
    FILE *file = fopen("/proc/uptime", "re");
    if (!file) return -errno;
    double up = 0;
    int fields = fscanf(file, "%lf", &up);
    fclose(file);
    struct timespec now;
    if (fields != 1 || clock_gettime(CLOCK_REALTIME, &now) != 0) return -EIO;
    return (long long)((double)now.tv_sec + (double)now.tv_nsec / 1e9 - up + 0.5);
}
