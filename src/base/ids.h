/*
 * ids - a list of numbers that name rows, put in order so that one is found without a walk.
 */
#ifndef BASE_IDS_H
#define BASE_IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void ids_sort(int64_t *ids, size_t count);
bool ids_have(const int64_t *sorted, size_t count, int64_t id);

#endif
