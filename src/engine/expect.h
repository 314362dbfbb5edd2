/*
 * expect - what a worksheet says must hold, judged on the open book.
 *
 * Within a transaction. Answers EXPECT_FAILED with what is, SYNTAX for words that make no
 * expectation, the refusal of a name that is unknown, or a failure.
 *
 * Source  docs/worksheet.md, Expectations
 */
#ifndef ENGINE_EXPECT_H
#define ENGINE_EXPECT_H

#include "engine/engine.h"
#include "text/worksheet.h"

enum status expect_judge(struct engine *engine, const struct statement *statement,
                         struct problem *problem) MUST_CHECK;

#endif
