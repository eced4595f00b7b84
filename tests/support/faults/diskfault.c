/*
 * Preloaded into a process that writes files (Linux): the disk under DISKFAULT_PATH (beginning of a path) fails as
 * DISKFAULT_MODE says. The process may change both while it runs; a new DISKFAULT_RUN begins to count anew.
 *
 *   full      takes DISKFAULT_BYTES more, then every write fails with ENOSPC
 *   gone      takes DISKFAULT_BYTES more, then everything fails with EIO: a stick that was pulled out
 *   readonly  nothing can be made, written or removed: EROFS
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char run[64];
static long long written;

static int is_mode(const char *wanted) {
  const char *mode = getenv("DISKFAULT_MODE");
  return mode && strcmp(mode, wanted) == 0;
}

static int is_under(const char *path) {
  const char *wanted = getenv("DISKFAULT_PATH");
  return wanted && *wanted && path && strncmp(path, wanted, strlen(wanted)) == 0;
}

static int is_file_under(int fd) {
  char link[64], path[1024];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_under(path);
}

/* Counts what is to be written; true where the disk has no room for all of it. */
static int is_exhausted(long long bytes) {
  const char *limit = getenv("DISKFAULT_BYTES");
  const char *current = getenv("DISKFAULT_RUN");
  pthread_mutex_lock(&lock);
  if (strncmp(run, current ? current : "", sizeof run - 1) != 0) {
    snprintf(run, sizeof run, "%s", current ? current : "");
    written = 0;
  }
  int is_over = written + bytes > (limit ? atoll(limit) : 0);
  if (!is_over) written += bytes;
  /* What did not fit once does not fit later either. */
  else written = (limit ? atoll(limit) : 0) + 1;
  pthread_mutex_unlock(&lock);
  return is_over;
}

/* The error of a write of so many bytes; 0: none. */
static int write_error(int fd, long long bytes) {
  int is_full = is_mode("full"), is_gone = is_mode("gone"), is_readonly = is_mode("readonly");
  if (!(is_full || is_gone || is_readonly) || !is_file_under(fd)) return 0;
  if (is_readonly) return EROFS;
  if (!is_exhausted(bytes)) return 0;
  return is_full ? ENOSPC : EIO;
}

/* The error of a step that needs no room; 0: none. */
static int step_error(const char *path) {
  if (!is_under(path)) return 0;
  if (is_mode("readonly")) return EROFS;
  return is_mode("gone") && is_exhausted(0) ? EIO : 0;
}

#define REAL(type, name, ...)                                                \
  static type (*real)(__VA_ARGS__);                                          \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define FAIL_WITH(error) \
  do {                   \
    int e = (error);     \
    if (e) {             \
      errno = e;         \
      return -1;         \
    }                    \
  } while (0)

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  FAIL_WITH(write_error(fd, (long long)length));
  return real(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  long long length = 0;
  for (int i = 0; i < count; i++) length += (long long)parts[i].iov_len;
  FAIL_WITH(write_error(fd, length));
  return real(fd, parts, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  FAIL_WITH(write_error(fd, (long long)length));
  return real(fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

int fsync(int fd) {
  REAL(int, "fsync", int);
  if (is_mode("gone") && is_file_under(fd) && is_exhausted(0)) FAIL_WITH(EIO);
  return real(fd);
}

#define OPEN(name)                                                                                   \
  int name(const char *path, int flags, ...) {                                                       \
    REAL(int, #name, const char *, int, ...);                                                        \
    va_list rest;                                                                                    \
    va_start(rest, flags);                                                                           \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                          \
    va_end(rest);                                                                                    \
    int is_read = (flags & O_ACCMODE) == O_RDONLY && !(flags & O_CREAT);                             \
    if (!(is_mode("readonly") && is_read)) FAIL_WITH(step_error(path));                              \
    return real(path, flags, mode);                                                                  \
  }
OPEN(open)
OPEN(open64)

#define REMOVE(name)                  \
  int name(const char *path) {        \
    REAL(int, #name, const char *);   \
    FAIL_WITH(step_error(path));      \
    return real(path);                \
  }
REMOVE(unlink)
REMOVE(remove)

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  FAIL_WITH(step_error(to));
  return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  FAIL_WITH(step_error(path));
  return real(path, mode);
}
