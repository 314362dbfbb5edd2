#include "cli/whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum status failed(struct problem *problem, const char *path)
{
    return problem_set(problem, IO_FAILED, "%s: %s", path, strerror(errno));
}

/* A link stays, and what it leads to is written. */
static enum status path_find(const char *path, struct whole_file *file, struct problem *problem)
{
    size_t size = strlen(path);

    if (realpath(path, file->path))
        return OK;
    if (size >= sizeof(file->path))
        return problem_set(problem, IO_FAILED, "%s: name too long", path);
    memcpy(file->path, path, size + 1);
    return OK;
}

enum status whole_file_open(const char *path, struct whole_file *file, struct problem *problem)
{
    struct stat there;
    int number = -1;
    enum status status = path_find(path, file, problem);

    file->file = NULL;
    file->name[0] = '\0';
    if (status != OK)
        return status;
    if (stat(file->path, &there) == 0 && !S_ISREG(there.st_mode)) {
        file->file = fopen(file->path, "w");
        return file->file ? OK : failed(problem, path);
    }
    if (snprintf(file->name, sizeof(file->name), "%s.partial-%ld", file->path, (long)getpid()) >=
        (int)sizeof(file->name))
        return problem_set(problem, IO_FAILED, "%s: name too long", path);
    number = open(file->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    file->file = number < 0 ? NULL : fdopen(number, "w");
    if (file->file)
        return OK;
    if (number < 0)
        file->name[0] = '\0'; /* it is another's */
    else
        (void)close(number);
    return failed(problem, path);
}

enum status whole_file_keep(struct whole_file *file, struct problem *problem)
{
    bool is_plain = file->name[0] != '\0';
    bool is_good = fflush(file->file) == 0 && !ferror(file->file) &&
                   (!is_plain || fsync(fileno(file->file)) == 0);
    enum status status = is_good ? OK : failed(problem, file->path);

    if (fclose(file->file) != 0 && status == OK)
        status = failed(problem, file->path);
    file->file = NULL;
    if (status == OK && is_plain && rename(file->name, file->path) != 0)
        status = failed(problem, file->path);
    if (status == OK)
        file->name[0] = '\0';
    return status;
}

void whole_file_drop(struct whole_file *file)
{
    if (file->file)
        (void)fclose(file->file);
    if (file->name[0] != '\0')
        (void)unlink(file->name);
    file->file = NULL;
    file->name[0] = '\0';
}
