/*
 * report - the statement of a period as a report: flow of value, accounts, what became of it,
 * stock by stage, its proof, what is open.
 *
 *   in   engine    looking at a book
 *        question  first day (DAY_NONE: from the first event on), last day
 *   out  report    lives in the arena; the same book gives the same report
 *
 * Days are of the books, in stock, owed and due those of the plant.
 */
#ifndef ENGINE_REPORT_H
#define ENGINE_REPORT_H

#include "engine/engine.h"
#include "paper/report.h"

struct report_question {
    day_t from;
    day_t to;
    bool has_known;
    int64_t known_s; /* without what was recorded later */
};

enum status period_report(struct engine *engine, const struct report_question *question,
                          struct arena *arena, struct report *report) MUST_CHECK;

#endif
