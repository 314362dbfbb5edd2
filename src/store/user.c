#include "store/user.h"

#include "store/book.h"

#define USER_COLUMNS                                                                               \
    "id, name, role, password, turn, link, link_until_s, link_enters, made_s, ended_s"

static enum status name_is_live(struct store *store, struct slice name, bool *is_live)
{
    struct db_statement *statement;
    enum status status = sql_get(store,
                                 "SELECT 1 FROM person WHERE site = $1 AND name = $2"
                                 " AND ended_s IS NULL UNION ALL SELECT 1 FROM token"
                                 " WHERE site = $1 AND name = $2 AND revoked_s IS NULL",
                                 &statement);

    *is_live = false;
    if (status != OK)
        return status;
    db_bind_text(statement, 2, name);
    status = db_step(statement, is_live);
    if (*is_live)
        db_reset(statement);
    return status;
}

static enum status user_insert(struct store *store, const struct user_row *user)
{
    struct db_statement *statement;
    enum status status =
        sql_get(store,
                "INSERT INTO person (site, id, name, role, password, turn, link, link_until_s,"
                " link_enters, made_s) SELECT $1, COALESCE(MAX(id), 0) + 1, $2, $3, '', 0, $4, $5,"
                " $6, $7 FROM person WHERE site = $1",
                &statement);

    if (status != OK)
        return status;
    db_bind_text(statement, 2, user->name);
    db_bind_text(statement, 3, user->role);
    db_bind_blob(statement, 4, user->link);
    db_bind_int(statement, 5, user->link_until_s);
    db_bind_int(statement, 6, user->link_enters);
    db_bind_int(statement, 7, user->made_s);
    return db_run(statement);
}

enum status store_user_add(struct store *store, const struct user_row *user,
                           struct problem *problem)
{
    bool is_live = false;
    enum status status = OK;

    call_begin(store);
    status = name_is_live(store, user->name, &is_live);
    if (status == OK && is_live)
        status = problem_set(problem, NAME_TAKEN, "%.*s", (int)user->name.size, user->name.text);
    if (status == OK)
        status = user_insert(store, user);
    return call_end(store, status);
}

static struct user_row row_of(struct db_statement *statement)
{
    return (struct user_row){
        .id = db_int(statement, 0),
        .name = db_text(statement, 1),
        .role = db_text(statement, 2),
        .password = db_text(statement, 3),
        .turn = db_int(statement, 4),
        .link = db_blob(statement, 5),
        .link_until_s = db_int(statement, 6),
        .link_enters = db_int(statement, 7) != 0,
        .made_s = db_int(statement, 8),
        .ended_s = db_is_null(statement, 9) ? 0 : db_int(statement, 9),
    };
}

static enum status user_keep(struct arena *arena, const struct user_row *row, struct user_row *user)
{
    *user = *row;
    user->name = slice_copy(arena, row->name);
    user->role = slice_copy(arena, row->role);
    user->password = slice_copy(arena, row->password);
    user->link = slice_copy(arena, row->link);
    return user->name.text && user->role.text && user->password.text && user->link.text ? OK
                                                                                        : NO_MEMORY;
}

/* The one row of a statement whose parameters are bound. */
static enum status one_read(struct db_statement *statement, struct arena *arena,
                            struct user_row *user)
{
    struct user_row found;
    bool row = false;
    enum status status = db_step(statement, &row);

    if (status != OK)
        return status;
    if (!row)
        return USER_UNKNOWN;
    found = row_of(statement);
    status = user_keep(arena, &found, user);
    db_reset(statement);
    return status;
}

enum status store_user_find(struct store *store, struct slice name, struct arena *arena,
                            struct user_row *user)
{
    struct db_statement *statement;
    enum status status = OK;

    call_begin(store);
    status = sql_get(store,
                     "SELECT " USER_COLUMNS " FROM person"
                     " WHERE site = $1 AND name = $2 AND ended_s IS NULL",
                     &statement);
    if (status == OK) {
        db_bind_text(statement, 2, name);
        status = one_read(statement, arena, user);
    }
    return call_end(store, status);
}

enum status store_user_of_link(struct store *store, struct slice digest, struct arena *arena,
                               struct user_row *user)
{
    struct db_statement *statement;
    enum status status = OK;

    call_begin(store);
    status = sql_get(store,
                     "SELECT " USER_COLUMNS " FROM person"
                     " WHERE site = $1 AND link = $2 AND ended_s IS NULL",
                     &statement);
    if (status == OK) {
        db_bind_blob(statement, 2, digest);
        status = one_read(statement, arena, user);
    }
    return call_end(store, status);
}

enum status store_user_change(struct store *store, const struct user_row *user)
{
    struct db_statement *statement;
    enum status status = OK;

    call_begin(store);
    status = sql_get(store,
                     "UPDATE person SET role = $3, password = $4, turn = $5, link = $6,"
                     " link_until_s = $7, link_enters = $8, ended_s = NULLIF($9, 0)"
                     " WHERE site = $1 AND id = $2",
                     &statement);
    if (status == OK) {
        db_bind_int(statement, 2, user->id);
        db_bind_text(statement, 3, user->role);
        db_bind_text(statement, 4, user->password);
        db_bind_int(statement, 5, user->turn);
        db_bind_blob(statement, 6, user->link);
        db_bind_int(statement, 7, user->link_until_s);
        db_bind_int(statement, 8, user->link_enters);
        db_bind_int(statement, 9, user->ended_s);
        status = db_run(statement);
    }
    return call_end(store, status);
}

enum status store_user_each(struct store *store,
                            enum status (*visit)(void *context, const struct user_row *user),
                            void *context)
{
    struct db_statement *statement;
    enum status status = OK;
    bool row;

    call_begin(store);
    status = sql_get(store, "SELECT " USER_COLUMNS " FROM person WHERE site = $1 ORDER BY name, id",
                     &statement);
    while (status == OK && (status = db_step(statement, &row)) == OK && row) {
        const struct user_row user = row_of(statement);

        status = visit(context, &user);
        if (status != OK)
            db_reset(statement);
    }
    return call_end(store, status);
}
