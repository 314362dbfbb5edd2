/*
 * export - all events of a book in one of the three spellings.
 *
 *   in   engine  a book, idle
 *        emit    gets the text piece by piece; what it answers other than OK ends the export
 *
 * Each event carries the moment at which it was recorded, so that posting the export into a new
 * book gives the same book, hash for hash.
 *
 * Fails   BOOK_DAMAGED where a stored event cannot be read, and whatever reading fails with
 */
#ifndef ENGINE_EXPORT_H
#define ENGINE_EXPORT_H

#include "engine/engine.h"
#include "engine/feed.h"

enum status book_export(struct engine *engine, enum format format,
                        enum status (*emit)(void *context, struct slice text), void *context,
                        struct problem *problem) MUST_CHECK;

#endif
