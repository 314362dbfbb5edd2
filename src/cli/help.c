#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "backflush.h"
#include "cli/command.h"
#include "cli/grammar.h"

enum { NAME_WIDTH = 16, OPTION_WIDTH = 22, CODE_WIDTH = 4, TEXT_WIDTH = 78, PATH_BYTES = 4096 };

/*
 * Words of `text` in lines of at most TEXT_WIDTH; a blank line ends a paragraph. The first line
 * begins where the cursor stands, the others are indented as far.
 */
static void wrap(struct out *out, const char *text, size_t indent)
{
    size_t column = indent;
    size_t blanks = 0;

    while (*text) {
        size_t size = strcspn(text, " \n");

        if (column > indent && column + 1 + size > TEXT_WIDTH) {
            out_text(out, "\n");
            column = indent;
            blanks = indent;
        }
        out_spaces(out, column > indent ? 1 : blanks);
        column += (column > indent ? 1 : 0) + size;
        out_slice(out, (struct slice){ text, size });
        text += size;
        if (*text == '\n') {
            out_text(out, "\n\n");
            column = indent;
            blanks = indent;
        }
        text += strspn(text, " \n");
    }
    out_text(out, "\n");
}

static void commands_print(struct out *out)
{
    char names[GRAMMAR_BYTES];

    out_text(out, "backflush: stock, backflush costing and the books, in one commit\n\n"
                  "  backflush COMMAND [OPTION...] [ARGUMENT...]\n\n");
    for (const struct command *row = commands; row->name; row++) {
        out_print(out, "  %-*s%s\n", NAME_WIDTH, row->name, row->summary);
    }
    out_text(out, "\nThe book is named by --book FILE or by BACKFLUSH_BOOK. "
                  "`backflush help COMMAND` says more,\n"
                  "`backflush help EVENT` how an event is written. The events:\n\n  ");
    event_names(names);
    wrap(out, names, 2);
}

/* … as an object of JSON, or rows of CSV. */
static void members_print(struct out *out, const struct verb_row *verb)
{
    char names[GRAMMAR_BYTES];
    char text[GRAMMAR_BYTES + 128];

    event_members(verb, names);
    (void)snprintf(
        text, sizeof(text),
        "In JSON, and as columns of CSV: do (%s)%s%s, at, ref, by, note, corrects, fixes, key.",
        verb->name, *names ? ", " : "", names);
    wrap(out, text, 0);
    if (verb->lines != LINES_NONE) {
        line_member_names(verb, names);
        (void)snprintf(text, sizeof(text),
                       "In JSON its lines are objects in the array `lines`, in CSV rows below, "
                       "with columns like line_item: %s.",
                       names);
        wrap(out, text, 0);
    }
    out_text(out, "\n");
}

/* What happened, as a line of a worksheet. */
static void event_print(struct out *out, const struct verb_row *verb)
{
    char grammar[GRAMMAR_BYTES];

    out_print(out, "%s, an event: %s\n\n", verb->name, verb->summary);
    for (int n = 0; event_grammar(verb, n, grammar); n++) {
        out_text(out, "  ");
        wrap(out, grammar, 2);
        if (n > 0 || verb->lines == LINES_NONE)
            continue;
        line_grammar(verb, grammar);
        out_text(out, "    ");
        wrap(out, grammar, 4);
    }
    out_text(out, "\n");
    members_print(out, verb);
    wrap(
        out,
        "In square brackets: may be left out. Every event may end in at MOMENT, ref TEXT, by TEXT, "
        "note TEXT, corrects KEY, fixes ENTRY and key KEY. It is a line of a worksheet (backflush "
        "run), of JSON or CSV "
        "(backflush post), or a word of the command line (backflush post --line TEXT).",
        0);
}

static void exit_codes_print(struct out *out, const struct command *command)
{
    for (int code = EXIT_CODE_OK; code < EXIT_CODE_COUNT; code++) {
        const char *text = exit_code_text(command, (enum exit_code)code);

        if (!text)
            continue;
        out_print(out, "  %-*d", CODE_WIDTH, code);
        wrap(out, text, CODE_WIDTH + 2);
    }
}

static void command_print(struct out *out, const struct command *command)
{
    char room[DETAILS_BYTES];
    const char *details = command_details(command, room);
    uint64_t options = command_options(command);

    out_print(out, "backflush %s%s%s: %s\n", command->name, *command->arguments ? " " : "",
              command->arguments, command->summary);
    if (details) {
        out_text(out, "\n");
        wrap(out, details, 0);
    }
    out_text(out, "\n");
    for (int i = 0; i < OPTION_COUNT; i++) {
        const struct option_row *row = option_row((enum option_id)i);
        int width = OPTION_WIDTH - 2 - (int)strlen(row->name);

        if ((options >> i & 1U) == 0)
            continue;
        out_print(out, "  --%s %-*s", row->name, width, row->argument ? row->argument : "");
        wrap(out, option_summary(command, (enum option_id)i), OPTION_WIDTH + 3);
    }
    out_text(out, "\nExit codes:\n");
    exit_codes_print(out, command);
}

/* A leading dot or quote would be a request of troff; a hyphen of an option is a minus. */
static void troff(FILE *file, const char *text)
{
    for (; *text; text++) {
        if (*text == '-')
            (void)fputs("\\-", file);
        else if (*text == '\\')
            (void)fputs("\\e", file);
        else if (*text == '\n')
            (void)fputs(text[1] == '\n' ? "\n.PP\n" : "", file);
        else
            (void)fputc(*text, file);
    }
}

static void man_options(FILE *file, const struct command *command)
{
    uint64_t options = command_options(command);

    (void)fputs(".SH OPTIONS\n", file);
    for (int i = 0; i < OPTION_COUNT; i++) {
        const struct option_row *row = option_row((enum option_id)i);

        if ((options >> i & 1U) == 0)
            continue;
        (void)fputs(".TP\n.B \\-\\-", file);
        troff(file, row->name);
        if (row->argument)
            (void)fprintf(file, " \\fI%s\\fR", row->argument);
        (void)fputs("\n", file);
        troff(file, option_summary(command, (enum option_id)i));
        (void)fputs("\n", file);
    }
}

/* Of one command, or (NULL) of all. */
static void man_exit_codes(FILE *file, const struct command *command)
{
    (void)fputs(".SH EXIT STATUS\n", file);
    for (int code = EXIT_CODE_OK; code < EXIT_CODE_COUNT; code++) {
        const char *text = exit_code_text(command, (enum exit_code)code);

        if (!text)
            continue;
        (void)fprintf(file, ".TP\n.B %d\n", code);
        troff(file, text);
        (void)fputs("\n", file);
    }
}

static void man_command(FILE *file, const struct command *command)
{
    char room[DETAILS_BYTES];
    const char *details = command_details(command, room);

    (void)fprintf(file, ".TH BACKFLUSH\\-%s 1 \"\" \"backflush %s\"\n.SH NAME\n", command->name,
                  bf_version());
    (void)fputs("backflush\\-", file);
    troff(file, command->name);
    (void)fputs(" \\- ", file);
    troff(file, command->summary);
    (void)fputs("\n.SH SYNOPSIS\n.B backflush ", file);
    troff(file, command->name);
    (void)fprintf(file, "\n[\\fIOPTION\\fR...] %s\n", command->arguments);
    if (details) {
        (void)fputs(".SH DESCRIPTION\n", file);
        troff(file, details);
        (void)fputs("\n", file);
    }
    man_options(file, command);
    man_exit_codes(file, command);
    (void)fputs(".SH SEE ALSO\n.BR backflush (1)\n", file);
}

static void man_all(FILE *file)
{
    (void)fprintf(file, ".TH BACKFLUSH 1 \"\" \"backflush %s\"\n.SH NAME\n", bf_version());
    (void)fputs("backflush \\- stock, backflush costing and the books, in one commit\n"
                ".SH SYNOPSIS\n.B backflush\n\\fICOMMAND\\fR [\\fIOPTION\\fR...] "
                "[\\fIARGUMENT\\fR...]\n.SH COMMANDS\n",
                file);
    for (const struct command *row = commands; row->name; row++) {
        (void)fputs(".TP\n.BR backflush\\-", file);
        troff(file, row->name);
        (void)fputs(" (1)\n", file);
        troff(file, row->summary);
        (void)fputs("\n", file);
    }
    (void)fputs(".SH ENVIRONMENT\n.TP\n.B BACKFLUSH_BOOK\nthe book, where \\-\\-book names none\n"
                ".TP\n.B NO_COLOR\nif set, nothing is coloured\n",
                file);
    man_exit_codes(file, NULL);
}

static enum exit_code man_page(const struct request *request, const struct command *command)
{
    char path[PATH_BYTES];
    FILE *file = NULL;
    bool failed = false;
    int size = snprintf(path, sizeof(path), "%s/backflush%s%s.1", request->values[OPTION_MAN],
                        command ? "-" : "", command ? command->name : "");

    if (size < 0 || (size_t)size >= sizeof(path)) {
        out_text(request->err, "USAGE the folder's name is too long\n");
        return EXIT_CODE_USAGE;
    }
    file = fopen(path, "we");
    if (!file) {
        out_print(request->err, "IO_FAILED %s: %s\n", path, strerror(errno));
        return EXIT_CODE_FAILED;
    }
    if (command)
        man_command(file, command);
    else
        man_all(file);
    failed = ferror(file) != 0;
    failed = fclose(file) != 0 || failed;
    if (failed)
        out_print(request->err, "IO_FAILED %s\n", path);
    return failed ? EXIT_CODE_FAILED : EXIT_CODE_OK;
}

static enum exit_code man_pages(const struct request *request)
{
    enum exit_code code = EXIT_CODE_OK;

    (void)mkdir(request->values[OPTION_MAN], 0777);
    code = man_page(request, NULL);
    for (const struct command *row = commands; row->name && code == EXIT_CODE_OK; row++)
        code = man_page(request, row);
    return code;
}

static void bash_options(struct out *out, const struct command *command)
{
    uint64_t options = command_options(command);

    out_print(out, "    %s) words='", command->name);
    for (int i = 0; i < OPTION_COUNT; i++)
        if ((options >> i & 1U) != 0)
            out_print(out, "--%s ", option_row((enum option_id)i)->name);
    out_text(out, "' ;;\n");
}

static void bash_print(struct out *out)
{
    out_text(out, "# Completion of backflush for bash: source it, or put it into\n"
                  "# /usr/share/bash-completion/completions/backflush.\n"
                  "_backflush()\n{\n"
                  "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
                  "    local words=\n"
                  "    COMPREPLY=()\n"
                  "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words='");
    for (const struct command *row = commands; row->name; row++)
        out_print(out, "%s ", row->name);
    out_text(out, "--help --version'\n"
                  "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
                  "        return\n    fi\n"
                  "    if [ \"$before\" = --format ]; then\n"
                  "        mapfile -t COMPREPLY < <(compgen -W 'worksheet json csv' -- \"$word\")\n"
                  "        return\n    fi\n"
                  "    case ${COMP_WORDS[1]} in\n");
    for (const struct command *row = commands; row->name; row++)
        bash_options(out, row);
    out_text(out, "    esac\n"
                  "    [[ $word == -* ]] && mapfile -t COMPREPLY < <(compgen -W \"$words\" -- "
                  "\"$word\")\n}\n"
                  "complete -o default -F _backflush backflush\n");
}

enum exit_code command_help(const struct request *request)
{
    if (request_has(request, OPTION_MAN))
        return man_pages(request);
    if (request_has(request, OPTION_BASH)) {
        bash_print(request->out);
    } else if (request->argument_count > 0) {
        const struct command *command = command_find(request->arguments[0]);
        const struct verb_row *verb = verb_find(slice_of(request->arguments[0]));

        if (!command && !verb) {
            out_print(request->err, "USAGE no such command: %s\n", request->arguments[0]);
            return EXIT_CODE_USAGE;
        }
        if (command)
            command_print(request->out, command);
        if (command && verb)
            out_text(request->out, "\n");
        if (verb)
            event_print(request->out, verb);
    } else {
        commands_print(request->out);
    }
    return EXIT_CODE_OK;
}

enum exit_code command_version(const struct request *request)
{
    out_print(request->out, "backflush %s\n", bf_version());
    return EXIT_CODE_OK;
}
