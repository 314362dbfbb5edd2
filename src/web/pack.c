/*
 * pack - files as C: pack OUT FILE…
 *
 * Each becomes its name without folders, its bytes, and a tag that is another when they are:
 * FNV-1a, 64 bits.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static const char *type_of(const char *name)
{
    static const struct {
        const char *ending;
        const char *type;
    } types[] = {
        { ".html", "text/html; charset=utf-8" },
        { ".css", "text/css; charset=utf-8" },
        { ".js", "text/javascript; charset=utf-8" },
        { ".svg", "image/svg+xml" },
    };
    const char *ending = strrchr(name, '.');

    for (size_t i = 0; ending && i < sizeof(types) / sizeof(types[0]); i++)
        if (strcmp(ending, types[i].ending) == 0)
            return types[i].type;
    return NULL;
}

struct packed {
    uint64_t tag;
    size_t size;
};

static int bytes_pack(FILE *in, FILE *out, struct packed *packed)
{
    int c;

    *packed = (struct packed){ .tag = UINT64_C(14695981039346656037) };
    while ((c = fgetc(in)) != EOF) {
        packed->tag = (packed->tag ^ (uint64_t)c) * UINT64_C(1099511628211);
        (void)fprintf(out, packed->size % 20 == 0 ? "\n%d," : "%d,", c);
        packed->size++;
    }
    return ferror(in);
}

static int files_pack(FILE *out, int count, char **paths, struct packed *packed)
{
    for (int i = 0; i < count; i++) {
        FILE *in = fopen(paths[i], "rb");
        int failed = 0;

        if (!in || !type_of(name_of(paths[i]))) {
            (void)fprintf(stderr, "pack: %s cannot be read, or is of no known type\n", paths[i]);
            return 1;
        }
        (void)fprintf(out, "static const unsigned char bytes_%d[] = {", i);
        failed = bytes_pack(in, out, &packed[i]);
        (void)fprintf(out, "\n};\n");
        (void)fclose(in);
        if (failed)
            return 1;
    }
    return 0;
}

enum { FILES_MAX = 64 };

int main(int count, char **words)
{
    static struct packed packed[FILES_MAX];
    FILE *out = count > 2 && count - 2 <= FILES_MAX ? fopen(words[1], "wb") : NULL;

    if (!out) {
        (void)fprintf(stderr, "usage: pack OUT FILE..., at most %d\n", FILES_MAX);
        return 2;
    }
    (void)fprintf(out, "#include \"server/web.h\"\n\n");
    if (files_pack(out, count - 2, words + 2, packed))
        return 1;
    (void)fprintf(out, "\nconst struct web_file web_files[] = {\n");
    for (int i = 0; i < count - 2; i++)
        (void)fprintf(out, "    { \"%s\", \"%s\", \"\\\"%016" PRIx64 "\\\"\", bytes_%d, %zu },\n",
                      name_of(words[i + 2]), type_of(name_of(words[i + 2])), packed[i].tag, i,
                      packed[i].size);
    (void)fprintf(out, "    { 0 },\n};\n");
    return fclose(out) == 0 ? 0 : 1;
}
