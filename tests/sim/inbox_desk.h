/*
 * inbox_desk - a book of the engine whose inbox is worked off by the first fix of each entry.
 *
 * Apart from the generator, whose plants have names of their own. What a fix does is rolled back.
 */
#ifndef SIM_INBOX_DESK_H
#define SIM_INBOX_DESK_H

#include "core/event.h"

struct inbox_desk;

struct inbox_desk *inbox_desk_open(void);
void inbox_desk_close(struct inbox_desk *desk);
enum status inbox_desk_post(struct inbox_desk *desk, const struct event *event);
/* Of every entry; prints those that do not go away, with these words before. */
void inbox_desk_try(struct inbox_desk *desk, const char *where);
/* What became of all fixes, by cause; false: an entry did not go away. */
bool inbox_desk_print(void);

#endif
