#include "store/schema.h"

#include <stdio.h>

#include "core/inbox.h"
#include "core/order.h"
#include "store/schema_1.h"

static const char *const line_words[LINE_KIND_COUNT] = {
    [LINE_PICK] = "pick",
    [LINE_PUT] = "put",
    [LINE_TAKE] = "take",
    [LINE_OWE] = "owe",
    [LINE_MAKE] = "make",
    [LINE_SCRAPPED] = "scrapped",
    [LINE_LOST] = "lost",
    [LINE_SETTLE] = "settle",
    [LINE_UNTAKE] = "untake",
    [LINE_SLICE] = "slice",
    [LINE_RETURN] = "return",
    [LINE_UNOWE] = "unowe",
    [LINE_LOWER] = "lower",
    [LINE_TRUE_UP] = "true-up",
    [LINE_TRUE_UP_EVENT] = "true-up-event",
    [LINE_REVALUE] = "revalue",
    [LINE_CARRY] = "carry",
    [LINE_INBOX] = "inbox",
    [LINE_LATE] = "late",
    [LINE_BLOWN] = "blown",
    [LINE_CLOSED] = "closed",
    [LINE_DEFERRED] = "deferred",
    [LINE_ACTUAL] = "actual",
    [LINE_UNSETTLE] = "unsettle",
    [LINE_VERSION] = "version",
    [LINE_APPROVED] = "approved",
    [LINE_DUE] = "due",
    [LINE_UNDUE] = "undue",
    [LINE_COVER] = "cover",
    [LINE_DELIVER] = "deliver",
    [LINE_LOT] = "lot",
    [LINE_GIVEN] = "given",
    [LINE_PASS] = "pass",
    [LINE_CATCH_UP] = "catch-up",
    [LINE_APART] = "apart",
    [LINE_CORRECTS] = "corrects",
    [LINE_STAYS] = "stays",
    [LINE_EXPIRY] = "expires",
    [LINE_TAKE_UP] = "taken-up",
    [LINE_RESOURCE] = "use",
    [LINE_BEYOND] = "beyond",
    [LINE_LANDED] = "landed",
    [LINE_SHARED] = "shared",
    [LINE_REPRICED] = "repriced",
    [LINE_AVERAGE] = "average",
    [LINE_AVERAGED] = "averaged",
    [LINE_RECOST] = "recost",
};
static const char *const rule_words[] = {
    "",    "named",         "first-in", "settle", "count",     "undo",         "due",
    "lot", "first-expired", "staged",   "shelf",  "alternate", "blow-through", "line",
};
static const char *const source_words[] = { "standard", "last", "roll-up", "none", "booked" };
static const char *const kind_words[] = { "bought", "made", "phantom", "resource" };
static const char *const method_words[] = { "fifo", "lifo", "average", "standard",
                                            "period-average" };

static const char *of(const char *const *words, size_t count, int number)
{
    return number >= 0 && (size_t)number < count ? words[number] : NULL;
}

const char *word(enum word_space space, int number)
{
    switch (space) {
    case WORD_VERB:
        return number < VERB_COUNT ? verb_row((enum verb)number)->name : NULL;
    case WORD_LINE:
        return of(line_words, ARRAY_COUNT(line_words), number);
    case WORD_ROLE:
        return number < ROLE_COUNT ? role_word((enum role)number) : NULL;
    case WORD_RULE:
        return of(rule_words, ARRAY_COUNT(rule_words), number);
    case WORD_SOURCE:
        return of(source_words, ARRAY_COUNT(source_words), number);
    case WORD_CAUSE:
        return cause_word(number);
    case WORD_KIND:
        return of(kind_words, ARRAY_COUNT(kind_words), number);
    case WORD_METHOD:
        return of(method_words, ARRAY_COUNT(method_words), number);
    case WORD_ORDER:
        return order_state_word((enum order_state)number);
    case WORD_ISSUE:
        return of(issue_words, ISSUE_METHOD_COUNT, number);
    case WORD_SPACE_COUNT:
        break;
    }
    return NULL;
}

/* From version `index` to the one after. The first makes a new book. */
static const char *const *const migrations[BOOK_VERSION] = { schema_1 };

static const char *const space_words[WORD_SPACE_COUNT] = { "verb",   "line",  "role", "rule",
                                                           "source", "cause", "kind", "method",
                                                           "order",  "issue" };

/* Numbers that are new in this version gain their word; the others have it already. */
static enum status words_write(struct db *db)
{
    struct db_statement *statement;
    enum status status = db->driver->prepare(
        db, "INSERT INTO word (space, id, word) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        &statement);

    for (int space = 0; space < WORD_SPACE_COUNT && status == OK; space++)
        for (int i = 0; word((enum word_space)space, i) && status == OK; i++) {
            db_bind_text(statement, 1, slice_of(space_words[space]));
            db_bind_int(statement, 2, i);
            db_bind_text(statement, 3, slice_of(word((enum word_space)space, i)));
            status = db_run(statement);
        }
    db_finish(statement);
    return status;
}

/* All steps from `version` on, in one transaction. */
static enum status migrate(struct db *db, int version)
{
    enum status status = OK;

    for (int step = version; step < BOOK_VERSION && status == OK; step++)
        for (const char *const *sql = migrations[step]; *sql && status == OK; sql++)
            status = db->driver->define(db, *sql);
    if (status == OK)
        status = words_write(db);
    if (status == OK)
        status = db->driver->stamp_write(db, (struct db_stamp){ BOOK_APPLICATION, BOOK_VERSION });
    return status;
}

static enum status nothing(void *context)
{
    (void)context;
    return OK;
}

static enum status migrate_at_once(struct db *db, int version, enum status (*fill)(void *context),
                                   void *context)
{
    enum status status = db->driver->define(db, "BEGIN IMMEDIATE");

    if (status != OK)
        return status;
    status = migrate(db, version);
    if (status == OK)
        status = fill(context);
    if (status == OK)
        status = db->driver->define(db, "COMMIT");
    if (status != OK)
        db->driver->rollback(db);
    return status;
}

enum status schema_create(struct db *db, enum status (*fill)(void *context), void *context)
{
    return migrate_at_once(db, 0, fill, context);
}

enum status schema_open(struct db *db, enum db_access access, const char *path)
{
    struct db_stamp stamp;
    enum status status = db->driver->stamp_read(db, &stamp);

    if (status != OK)
        return status;
    db->problem = (struct problem){ 0 };
    if (stamp.application != BOOK_APPLICATION || stamp.version < 1)
        return problem_set(&db->problem, BOOK_FOREIGN, "%s: is another program's database", path);
    if (stamp.version > BOOK_VERSION)
        return problem_set(&db->problem, BOOK_NEWER, "%s: version %d, this program knows %d", path,
                           stamp.version, BOOK_VERSION);
    if (stamp.version == BOOK_VERSION)
        return OK;
    if (access == DB_READ)
        return problem_set(&db->problem, BOOK_READONLY, "%s: version %d has to be brought up to %d",
                           path, stamp.version, BOOK_VERSION);
    return migrate_at_once(db, stamp.version, nothing, NULL);
}
