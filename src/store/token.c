#include "store/token.h"

#include "store/book.h"

/* A user's name is taken as well; only a token is revoked. */
static const char find_taken[] =
    "SELECT 1 FROM token WHERE site = $1 AND name = $2 AND revoked_s IS NULL"
    " UNION ALL SELECT 1 FROM person WHERE site = $1 AND name = $2 AND ended_s IS NULL";
static const char find_live[] =
    "SELECT 1 FROM token WHERE site = $1 AND name = $2 AND revoked_s IS NULL";

static enum status name_find(struct store *store, const char *sql, struct slice name, bool *is_live)
{
    struct db_statement *statement;
    enum status status = sql_get(store, sql, &statement);

    *is_live = false;
    if (status != OK)
        return status;
    db_bind_text(statement, 2, name);
    status = db_step(statement, is_live);
    if (*is_live)
        db_reset(statement);
    return status;
}

static enum status token_insert(struct store *store, const struct token_row *token)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "INSERT INTO token (site, id, name, role, digest, made_s)"
                                 " VALUES ($1, $2, $3, $4, $5, $6)",
                                 &statement);

    if (status != OK)
        return status;
    db_bind_text(statement, 2, token->id);
    db_bind_text(statement, 3, token->name);
    db_bind_text(statement, 4, token->role);
    db_bind_blob(statement, 5, token->digest);
    db_bind_int(statement, 6, token->made_s);
    return db_run(statement);
}

enum status store_token_add(struct store *store, const struct token_row *token,
                            struct problem *problem)
{
    bool is_live = false;
    enum status status = OK;

    call_begin(store);
    status = name_find(store, find_taken, token->name, &is_live);
    if (status == OK && is_live)
        status =
            problem_set(problem, NAME_TAKEN, "token %.*s", (int)token->name.size, token->name.text);
    if (status == OK)
        status = token_insert(store, token);
    return call_end(store, status);
}

static struct token_row row_of(struct db_statement *statement)
{
    return (struct token_row){
        .id = db_text(statement, 0),
        .name = db_text(statement, 1),
        .role = db_text(statement, 2),
        .digest = db_blob(statement, 3),
        .made_s = db_int(statement, 4),
        .revoked_s = db_is_null(statement, 5) ? 0 : db_int(statement, 5),
    };
}

static enum status token_keep(struct arena *arena, const struct token_row *row,
                              struct token_row *token)
{
    *token = *row;
    token->id = slice_copy(arena, row->id);
    token->name = slice_copy(arena, row->name);
    token->role = slice_copy(arena, row->role);
    token->digest = slice_copy(arena, row->digest);
    return token->id.text && token->name.text && token->role.text && token->digest.text ? OK
                                                                                        : NO_MEMORY;
}

enum status store_token_find(struct store *store, struct slice id, struct arena *arena,
                             struct token_row *token)
{
    struct db_statement *statement;
    enum status status = OK;
    bool row = false;

    call_begin(store);
    status = sql_get(store,
                     "SELECT id, name, role, digest, made_s, revoked_s FROM token"
                     " WHERE site = $1 AND id = $2 AND revoked_s IS NULL",
                     &statement);
    if (status != OK)
        return call_end(store, status);
    db_bind_text(statement, 2, id);
    status = db_step(statement, &row);
    if (status == OK && !row)
        return call_end(store, TOKEN_UNKNOWN);
    if (row) {
        const struct token_row found = row_of(statement);

        status = token_keep(arena, &found, token);
        db_reset(statement);
    }
    return call_end(store, status);
}

enum status store_token_revoke(struct store *store, struct slice name, int64_t now_s,
                               struct problem *problem)
{
    struct db_statement *statement;
    bool is_live = false;
    enum status status = OK;

    call_begin(store);
    status = name_find(store, find_live, name, &is_live);
    if (status == OK && !is_live)
        status = problem_set(problem, TOKEN_UNKNOWN, "%.*s", (int)name.size, name.text);
    if (status == OK)
        status = sql_get(store,
                         "UPDATE token SET revoked_s = $3 WHERE site = $1 AND name = $2"
                         " AND revoked_s IS NULL",
                         &statement);
    if (status == OK) {
        db_bind_text(statement, 2, name);
        db_bind_int(statement, 3, now_s);
        status = db_run(statement);
    }
    return call_end(store, status);
}

enum status store_token_each(struct store *store,
                             enum status (*visit)(void *context, const struct token_row *token),
                             void *context)
{
    struct db_statement *statement;
    enum status status = OK;
    bool row;

    call_begin(store);
    status = sql_get(store,
                     "SELECT id, name, role, digest, made_s, revoked_s FROM token"
                     " WHERE site = $1 ORDER BY name, made_s, id",
                     &statement);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        const struct token_row token = row_of(statement);

        status = visit(context, &token);
        if (status != OK)
            db_reset(statement);
    }
    return call_end(store, status);
}
