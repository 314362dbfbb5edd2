#include "server/mhd.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

#define MHD(name)                                                                                  \
    {                                                                                              \
        "MHD_" #name, offsetof(struct mhd, name)                                                   \
    }

static const struct {
    const char *name;
    size_t at;
} functions[] = {
    MHD(start_daemon),
    MHD(quiesce_daemon),
    MHD(stop_daemon),
    MHD(get_daemon_info),
    MHD(get_connection_info),
    MHD(get_connection_values_n),
    MHD(create_response_from_buffer),
    MHD(create_response_from_callback),
    MHD(add_response_header),
    MHD(queue_response),
    MHD(destroy_response),
};

_Static_assert(sizeof(struct mhd) == ARRAY_COUNT(functions) * sizeof(void *), "every function");

enum status mhd_load(struct mhd *mhd, struct problem *problem)
{
    void *loaded = dlopen("libmicrohttpd.so.12", RTLD_NOW | RTLD_LOCAL);

    if (!loaded)
        return problem_set(problem, IO_FAILED,
                           "libmicrohttpd.so.12 cannot be loaded: install libmicrohttpd12");
    for (size_t i = 0; i < ARRAY_COUNT(functions); i++) {
        void *found = dlsym(loaded, functions[i].name);

        if (!found)
            return problem_set(problem, IO_FAILED, "libmicrohttpd.so.12 has no %s",
                               functions[i].name);
        memcpy((char *)mhd + functions[i].at, &found, sizeof(found));
    }
    return OK;
}
