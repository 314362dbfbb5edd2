/*
 * command - the one table of commands: what each is called, takes and does.
 *
 * Parsing, --help, the man pages and the completion of bash are all made from it. A new command is
 * a row here and a function.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "cli/option.h"
#include "cli/out.h"
#include "store/query.h"

enum exit_code {
    EXIT_CODE_OK = 0,
    EXIT_CODE_REFUSED =
        1, /* the domain says no; nothing was written, or with --keep-going the good */
    EXIT_CODE_USAGE = 2,  /* the command line makes no sense */
    EXIT_CODE_FAILED = 3, /* busy, disk full, not writable, no memory */
    EXIT_CODE_WRONG = 4,  /* an expectation or a check does not hold */
    EXIT_CODE_COUNT
};

/* One command line, read. */
struct request {
    const struct command *command;
    const char *values[OPTION_COUNT]; /* NULL: not given; "" for one that takes nothing */
    char **arguments;
    int argument_count;
    struct out *out;
    struct out *err;
};

/* What a command does: from this follow the exit codes that it can have. */
enum deed {
    DEED_MAKES, /* a new file */
    DEED_POSTS, /* one event */
    DEED_POSTS_FILES,
    DEED_RUNS, /* worksheets, with what they expect */
    DEED_PREVIEWS,
    DEED_LISTS,
    DEED_LISTS_AGAIN, /* what only the book played again says */
    DEED_HANDS_OVER,  /* a file for other books */
    DEED_COMPARES,    /* such a file with the book */
    DEED_PROVES,
    DEED_REBUILDS,
    DEED_SERVES,
    DEED_TELLS, /* of the program itself */
    DEED_COUNT
};

struct command {
    const char *name;
    const char *arguments; /* `KEY [QTY]` */
    const char *summary;
    const char *details; /* paragraphs for --help and the manual; may be NULL */
    uint64_t options;    /* bits */
    int arguments_min;
    int arguments_max; /* -1: any number */
    enum list list;    /* of a command that prints one; else LIST_COUNT */
    enum deed deed;
    enum exit_code (*run)(const struct request *request);
};

extern const struct command commands[];               /* ends with name NULL */
const struct command *command_find(const char *name); /* NULL: none */
/* What it means to this command, or to any of them (NULL). NULL: it never has that code. */
const char *exit_code_text(const struct command *command, enum exit_code code);

/* What --help and the manual say of it, of its own tables too; NULL: nothing more. */
enum { DETAILS_BYTES = 4096 };
const char *command_details(const struct command *command, char out[DETAILS_BYTES]);

/* All options that it takes: its own, what its list is filtered by, and --help. */
uint64_t command_options(const struct command *command);

static inline bool request_has(const struct request *request, enum option_id option)
{
    return request->values[option] != NULL;
}

/* Reads the command line and runs it; the answer is the process's exit code. */
int command_line_run(int count, char **words);

enum exit_code command_init(const struct request *request);
enum exit_code command_run(const struct request *request);
enum exit_code command_post(const struct request *request);
enum exit_code command_preview(const struct request *request);
enum exit_code command_undo(const struct request *request);
enum exit_code command_list(const struct request *request);
enum exit_code command_plan(const struct request *request);
enum exit_code command_inbox(const struct request *request);
enum exit_code command_replenish(const struct request *request);
enum exit_code command_cost_sheet(const struct request *request);
enum exit_code command_drafts(const struct request *request);
enum exit_code command_margins(const struct request *request);
enum exit_code command_where_used(const struct request *request);
enum exit_code command_bill_difference(const struct request *request);
enum exit_code command_import_bill(const struct request *request);
enum exit_code command_explode(const struct request *request);
enum exit_code command_cost(const struct request *request);
enum exit_code command_report(const struct request *request);
enum exit_code command_variances(const struct request *request);
enum exit_code command_standards(const struct request *request);
enum exit_code command_books(const struct request *request);
enum exit_code command_compare(const struct request *request);
enum exit_code command_keygen(const struct request *request);
enum exit_code command_statement(const struct request *request);
enum exit_code command_verify(const struct request *request);
enum exit_code command_closing(const struct request *request);
enum exit_code command_explain(const struct request *request);
enum exit_code command_check(const struct request *request);
enum exit_code command_export(const struct request *request);
enum exit_code command_export_journal(const struct request *request);
enum exit_code command_reconcile(const struct request *request);
enum exit_code command_backup(const struct request *request);
enum exit_code command_replay(const struct request *request);
enum exit_code command_serve(const struct request *request);
enum exit_code command_token(const struct request *request);
enum exit_code command_user(const struct request *request);
enum exit_code command_help(const struct request *request);
enum exit_code command_version(const struct request *request);

#endif
