/*
 * expect_variance - `expect variance KEY [CAUSE [OF]] MONEY`: what is unfavourable of an event.
 */
#ifndef ENGINE_EXPECT_VARIANCE_H
#define ENGINE_EXPECT_VARIANCE_H

#include "engine/expect.h"

enum status expect_variance(struct engine *engine, const struct statement *statement,
                            struct judgement *judgement, struct problem *problem) MUST_CHECK;

#endif
