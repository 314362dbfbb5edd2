/* web - the pages, which are in the program. src/web has them, src/web/pack.c writes them down. */
#ifndef SERVER_WEB_H
#define SERVER_WEB_H

#include <stddef.h>

struct web_file {
    const char *name;
    const char *type;
    const char *tag; /* another for other bytes; quoted, as in a header */
    const unsigned char *bytes;
    size_t size;
};

extern const struct web_file web_files[]; /* ends with name NULL */

#endif
