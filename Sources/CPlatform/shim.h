// What Linux offers and Swift's Glibc overlay does not reach: the kernel keyring, prctl, the clock
// that counts suspended time. Calls go to the kernel directly; nothing here keeps state.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum {
  MRM_KEY_USER_KEYRING = -4,  // KEY_SPEC_USER_KEYRING: one per user id, cleared at shutdown
  MRM_KEYCTL_REVOKE = 3,
  MRM_KEYCTL_SETPERM = 5,
  MRM_KEYCTL_UNLINK = 9,
  MRM_KEYCTL_SEARCH = 10,
  MRM_KEYCTL_READ = 11,
  MRM_KEYCTL_SET_TIMEOUT = 15,
  MRM_KEYCTL_INVALIDATE = 21,
};

static inline int32_t mrm_add_key(const char *type, const char *description,
                                  const void *payload, size_t length, int32_t keyring) {
  return (int32_t)syscall(SYS_add_key, type, description, payload, length, (long)keyring);
}

static inline int32_t mrm_key_search(int32_t keyring, const char *type, const char *description) {
  return (int32_t)syscall(SYS_keyctl, MRM_KEYCTL_SEARCH, (long)keyring, type, description, 0L);
}

static inline long mrm_key_read(int32_t key, void *buffer, size_t length) {
  return syscall(SYS_keyctl, MRM_KEYCTL_READ, (long)key, buffer, length);
}

static inline int mrm_key_set_permissions(int32_t key, uint32_t permissions) {
  return (int)syscall(SYS_keyctl, MRM_KEYCTL_SETPERM, (long)key, (unsigned long)permissions);
}

static inline int mrm_key_set_timeout(int32_t key, unsigned seconds) {
  return (int)syscall(SYS_keyctl, MRM_KEYCTL_SET_TIMEOUT, (long)key, (unsigned long)seconds);
}

static inline int mrm_key_invalidate(int32_t key) {
  return (int)syscall(SYS_keyctl, MRM_KEYCTL_INVALIDATE, (long)key);
}

// A process whose memory no debugger of the same user, and no core dump, may read.
static inline int mrm_forbid_dumps(void) {
  struct rlimit none = {0, 0};
  int limited = setrlimit(RLIMIT_CORE, &none);
  int undumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  int unprivileged = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return limited == 0 && undumpable == 0 && unprivileged == 0 ? 0 : -1;
}

static inline int mrm_terminal_width(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// Nanoseconds since boot, with (boottime) and without (monotonic) the time spent suspended.
static inline int64_t mrm_boottime_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static inline int64_t mrm_monotonic_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static inline int mrm_was_interrupted(void) { return errno == EINTR; }
