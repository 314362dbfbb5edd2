#include "store/new_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqlite3.h>

/* What SQLite keeps beside a file; it would read it as part of a new one. */
static const char *const beside[] = { "", "-wal", "-journal" };

static bool is_file(const char *path)
{
    struct stat found;

    return lstat(path, &found) == 0;
}

static bool name_make(char out[PATH_MAX], const char *path, const char *end)
{
    int size = snprintf(out, PATH_MAX, "%s%s", path, end);

    return size >= 0 && size < PATH_MAX;
}

enum status new_file_name(const char *path, char name[PATH_MAX], struct problem *problem)
{
    struct stat found;
    uint64_t number = 0;
    char end[sizeof(".partial-") + 16];

    for (size_t i = 0; i < ARRAY_COUNT(beside); i++) {
        if (!name_make(name, path, beside[i]))
            return problem_set(problem, STORE_IO, "%s: name too long", path);
        bool is_there = lstat(name, &found) == 0;
        if (is_there && (i == 0 || found.st_size > 0)) /* readers leave an empty log behind */
            return problem_set(problem, BOOK_EXISTS, "%s",
                               is_file(path) ? path : name); /* its book came since we looked */
        if (!is_there && errno != ENOENT && errno != ENOTDIR)
            return problem_set(problem, STORE_IO, "%s: %m", path);
    }
    sqlite3_randomness(sizeof(number), &number);
    (void)snprintf(end, sizeof(end), ".partial-%016llx", (unsigned long long)number);
    if (!name_make(name, path, end))
        return problem_set(problem, STORE_IO, "%s: name too long", path);
    return OK;
}

/* Where a disk knows no second names, another may come between the look and the renaming. */
static bool rename_alone(const char *name, const char *path)
{
    struct stat found;

    if (link(name, path) == 0)
        return unlink(name) == 0;
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return false;
    if (lstat(path, &found) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(name, path) == 0;
}

/* A name is on the disk when its folder is. Where that cannot be opened, it cannot be told. */
static bool folder_sync(const char *path)
{
    char folder[PATH_MAX];
    const char *end = strrchr(path, '/');
    size_t size = end ? (size_t)(end - path) + 1 : 0;
    int descriptor = -1;
    bool done = false;

    memcpy(folder, path, size);
    folder[size] = '\0';
    descriptor = open(size > 0 ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return true;
    done = fsync(descriptor) == 0 || errno == EINVAL;
    (void)close(descriptor);
    return done;
}

enum status new_file_publish(const char *name, const char *path, struct problem *problem)
{
    if (!rename_alone(name, path))
        return errno == EEXIST ? problem_set(problem, BOOK_EXISTS, "%s", path)
                               : problem_set(problem, STORE_IO, "%s: %m", path);
    return folder_sync(path) ? OK : problem_set(problem, STORE_IO, "%s: %m", path);
}

void new_file_drop(const char *name)
{
    char end[PATH_MAX];

    for (size_t i = 0; i < ARRAY_COUNT(beside); i++)
        if (name_make(end, name, beside[i]))
            (void)unlink(end);
}
