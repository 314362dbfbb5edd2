/*
 * version - the versions of an item's bill over time: drafts, their release, retirement.
 *
 * A version is known by its number, and by a name if it was given one. A draft counts for nothing;
 * its release is a row of its own that counts from its event on, with the draft's lines. A
 * retirement ends it before a day. So which version counted for an event can always be said again.
 *
 * Refuses  VERSION_UNKNOWN, BILL_STATE, NAME_BAD, NAME_TAKEN, FIELD_UNKNOWN (lines of a release)
 * Source   docs/accounting.md 11.1 to 11.4
 */
#ifndef CORE_VERSION_H
#define CORE_VERSION_H

#include "core/facts.h"

enum version_state { VERSION_DRAFT, VERSION_RELEASED, VERSION_RETIRED };

/* "draft", …; NULL beyond the last. */
const char *version_state_word(enum version_state state);

/* What stands of the version of this name or number: as released, else the draft; NULL: nothing. */
const struct bill *version_find(const struct item *item, struct slice name);
/* Of a version that stands. */
enum version_state version_state(const struct item *item, const struct bill *bill);
int32_t version_next_number(const struct item *item);

/* The name that the event gives to a new version, if it may have it. */
struct slice version_name(struct draft *draft, const struct item *item);
void release_version(struct draft *draft, const struct item *item);
void retire_version(struct draft *draft, const struct item *item);

/* The first event that stands and rests on the versions which event `seq` set up: their release,
 * their retirement; 0: none. */
int64_t version_rests(const struct item *item, int64_t seq);
/* What the draft sets up again of the item would be accepted today. */
void version_again(struct draft *draft, const struct item *item);

#endif
