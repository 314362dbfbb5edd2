/*
 * expect_inbox - what a worksheet says of the inbox, as of the day of the newest event.
 *
 *   expect inbox N [value MONEY]                 so many entries, so much at risk in all
 *   expect inbox ENTRY none
 *   expect inbox ENTRY [qty Q] [value MONEY | none] [since DAY] [days N] [fix [K] EVENT]
 *
 * Answers  as expect_judge()
 */
#ifndef ENGINE_EXPECT_INBOX_H
#define ENGINE_EXPECT_INBOX_H

#include "engine/engine.h"
#include "text/worksheet.h"

enum status expect_inbox(struct engine *engine, const struct statement *statement,
                         struct problem *problem) MUST_CHECK;

#endif
