#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static enum status failed(struct problem *problem, const char *name)
{
    return problem_set(problem, IO_FAILED, "%s: %s", name, strerror(errno));
}

static enum status input_map(int file, struct input *input, struct problem *problem)
{
    struct stat facts;

    if (fstat(file, &facts) != 0)
        return failed(problem, input->name);
    if (S_ISDIR(facts.st_mode)) {
        errno = EISDIR;
        return failed(problem, input->name);
    }
    input->text = SLICE("");
    if (facts.st_size == 0)
        return OK;
    input->mapped_size = (size_t)facts.st_size;
    input->mapped = mmap(NULL, input->mapped_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (input->mapped == MAP_FAILED) {
        input->mapped = NULL;
        return failed(problem, input->name);
    }
    input->text = (struct slice){ input->mapped, input->mapped_size };
    return OK;
}

static bool write_whole(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(file, bytes, size);

        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

/* Into a file without a name: a pipe cannot be mapped. */
static enum status input_spool(int from, struct input *input, struct problem *problem)
{
    FILE *spool = tmpfile();
    char bytes[65536];
    ssize_t size = 0;
    enum status status = OK;

    if (!spool)
        return failed(problem, "a temporary file");
    while (status == OK && (size = read(from, bytes, sizeof(bytes))) != 0) {
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            status = failed(problem, input->name);
        else if (!write_whole(fileno(spool), bytes, (size_t)size))
            status = failed(problem, "a temporary file");
    }
    if (status == OK)
        status = input_map(fileno(spool), input, problem);
    (void)fclose(spool);
    return status;
}

static bool is_plain_file(int file)
{
    struct stat facts;

    return fstat(file, &facts) == 0 && (S_ISREG(facts.st_mode) || S_ISDIR(facts.st_mode));
}

enum status input_open(const char *path, struct input *input, struct problem *problem)
{
    bool is_standard = !path || strcmp(path, "-") == 0;
    enum status status = OK;
    int file = STDIN_FILENO;

    *input = (struct input){ .name = is_standard ? "-" : path };
    if (!is_standard)
        file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failed(problem, path);
    if (is_plain_file(file) && !is_standard)
        status = input_map(file, input, problem);
    else
        status = input_spool(file, input, problem);
    if (!is_standard)
        (void)close(file);
    return status;
}

void input_close(struct input *input)
{
    if (input->mapped)
        (void)munmap(input->mapped, input->mapped_size);
    *input = (struct input){ .name = "" };
}
