#include "base/ids.h"

#include <stdlib.h>

static int id_order(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

void ids_sort(int64_t *ids, size_t count)
{
    if (count > 1)
        qsort(ids, count, sizeof(*ids), id_order);
}

bool ids_have(const int64_t *sorted, size_t count, int64_t id)
{
    return count > 0 && bsearch(&id, sorted, count, sizeof(id), id_order);
}
