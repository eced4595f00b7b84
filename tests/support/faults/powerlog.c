/*
 * Preloaded into a process that writes a database (Linux): keeps a record of every write, truncate and fsync of the file
 * POWERLOG_FILE and its write-ahead log, and of every line that the process prints. From the record a test rebuilds the
 * disk as it may look after a power cut: what was forced to the disk is there, the rest is there, gone or torn.
 *
 * One record: 1 byte kind (W write, T truncate, S force, A acknowledged), 1 byte file (0 database, 1 log), 8 bytes offset,
 * 8 bytes length, little endian; then the bytes of a write or a line.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { NOT_OURS = -1, DATABASE = 0, WRITE_AHEAD_LOG = 1 };

static int record_file(void) {
  static int fd = -2;
  if (fd == -2) {
    const char *name = getenv("POWERLOG_RECORD");
    fd = name ? open(name, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
  }
  return fd;
}

static int which_file(int fd) {
  const char *wanted = getenv("POWERLOG_FILE");
  char link[64], path[1024];
  if (!wanted || record_file() < 0 || fd == record_file()) return NOT_OURS;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return NOT_OURS;
  path[length] = 0;
  size_t prefix = strlen(wanted);
  if (strncmp(path, wanted, prefix) != 0) return NOT_OURS;
  if (path[prefix] == 0) return DATABASE;
  return strcmp(path + prefix, "-wal") == 0 ? WRITE_AHEAD_LOG : NOT_OURS;
}

static void keep(char kind, int file, int64_t offset, int64_t length, const void *bytes) {
  unsigned char head[18];
  head[0] = (unsigned char)kind;
  head[1] = (unsigned char)file;
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 8);
  syscall(SYS_write, record_file(), head, sizeof head);
  if (bytes && length > 0) syscall(SYS_write, record_file(), bytes, (size_t)length);
}

#define REAL(type, name, ...)                                                \
  static type (*real)(__VA_ARGS__);                                          \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  ssize_t written = real(fd, bytes, length, offset);
  int file = which_file(fd);
  if (file != NOT_OURS && written > 0) keep('W', file, offset, written, bytes);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

int ftruncate64(int fd, off_t length) {
  REAL(int, "ftruncate64", int, off_t);
  int result = real(fd, length);
  int file = which_file(fd);
  if (file != NOT_OURS && result == 0) keep('T', file, length, 0, 0);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fsync(int fd) {
  REAL(int, "fsync", int);
  int result = real(fd);
  int file = which_file(fd);
  if (file != NOT_OURS && result == 0) keep('S', file, 0, 0, 0);
  return result;
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  int result = real(fd);
  int file = which_file(fd);
  if (file != NOT_OURS && result == 0) keep('S', file, 0, 0, 0);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (fd == 1 && record_file() >= 0) keep('A', 0, 0, (int64_t)length, bytes);
  return real(fd, bytes, length);
}
