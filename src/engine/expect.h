/*
 * expect - what a worksheet says must hold, judged on the open book.
 *
 * Within a transaction. Answers EXPECT_FAILED with what is, also figure by figure, SYNTAX for words
 * that make no expectation, the refusal of a name that is unknown, or a failure.
 *
 * Source  docs/worksheet.md, Expectations
 */
#ifndef ENGINE_EXPECT_H
#define ENGINE_EXPECT_H

#include "engine/engine.h"
#include "text/worksheet.h"

/* A figure of an expectation that is another one in the book. */
struct figure {
    struct slice word; /* of the statement */
    char text[DECIMAL_TEXT_MAX];
};

enum { FIGURES_MAX = 6 };

/* The figures that differ, in the order of the words. */
struct judgement {
    struct figure figures[FIGURES_MAX];
    int count;
};

enum status expect_judge(struct engine *engine, const struct statement *statement,
                         struct judgement *judgement, struct problem *problem) MUST_CHECK;

#endif
