/*
 * schema_1 - the first schema: statements in order, NULL at the end. Released: it never changes.
 */
#ifndef STORE_SCHEMA_1_H
#define STORE_SCHEMA_1_H

extern const char *const schema_1[];

#endif
