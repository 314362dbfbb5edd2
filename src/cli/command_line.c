#include <getopt.h>
#include <locale.h>
#include <string.h>

#include "cli/command.h"

enum { VALUE_FIRST = 256 };

/* A text may be empty, a name never: an unset variable of a script must not name another file. */
static bool may_be_empty(enum option_id option)
{
    const char *argument = option_row(option)->argument;

    return !argument || strcmp(argument, "TEXT") == 0;
}

/* The options of a command as getopt_long wants them. */
static void options_make(const struct command *command, struct option options[OPTION_COUNT + 1])
{
    uint64_t takes = command_options(command);
    int count = 0;

    for (int i = 0; i < OPTION_COUNT; i++) {
        const struct option_row *row = option_row((enum option_id)i);

        if ((takes >> i & 1U) == 0)
            continue;
        options[count++] = (struct option){
            .name = row->name,
            .has_arg = row->argument ? required_argument : no_argument,
            .val = VALUE_FIRST + i,
        };
    }
    options[count] = (struct option){ 0 };
}

/* The option that getopt_long has just read; its value may stand in a word of its own. */
static const char *option_word(char **words)
{
    return words[optind - (optarg && optarg == words[optind - 1] ? 2 : 1)];
}

/* getopt_long takes any beginning of a name; a script must not break when a name is added. */
static bool is_whole_name(const char *word, enum option_id option)
{
    size_t size = strlen(option_row(option)->name);

    return strncmp(word, "--", 2) == 0 && strncmp(word + 2, option_row(option)->name, size) == 0 &&
           (word[2 + size] == '\0' || word[2 + size] == '=');
}

static enum exit_code usage(const struct request *request, const char *what, const char *word)
{
    out_print(request->err, "USAGE %s%s%s; see: backflush help%s%s\n", what, *word ? " " : "", word,
              request->command ? " " : "", request->command ? request->command->name : "");
    return EXIT_CODE_USAGE;
}

static enum exit_code options_read(struct request *request, int count, char **words)
{
    struct option options[OPTION_COUNT + 1];
    int found = 0;

    options_make(request->command, options);
    opterr = 0;
    optind = 0;
    while ((found = getopt_long(count, words, ":", options, NULL)) != -1) {
        enum option_id option = (enum option_id)(found - VALUE_FIRST);

        if (found == ':')
            return usage(request, "a value is missing after", words[optind - 1]);
        if (found < VALUE_FIRST || !is_whole_name(option_word(words), option))
            return usage(request, "no such option", option_word(words));
        if (request->values[option])
            return usage(request, "given twice:", option_word(words));
        if (optarg && !*optarg && !may_be_empty(option))
            return usage(request, "a value is missing after", option_word(words));
        request->values[option] = optarg ? optarg : "";
    }
    request->arguments = words + optind;
    request->argument_count = count - optind;
    return EXIT_CODE_OK;
}

static enum exit_code command_do(struct request *request, int count, char **words)
{
    const struct command *command = request->command;
    enum exit_code code = options_read(request, count, words);

    if (code != EXIT_CODE_OK)
        return code;
    if (request_has(request, OPTION_HELP)) {
        static char *name[1];

        name[0] = words[0];
        request->arguments = name;
        request->argument_count = 1;
        return command_help(request);
    }
    if (request->argument_count < command->arguments_min)
        return usage(request, "needs", command->arguments);
    if (command->arguments_max >= 0 && request->argument_count > command->arguments_max)
        return usage(request, "one word too many:", request->arguments[command->arguments_max]);
    for (int i = 0; i < request->argument_count; i++)
        if (!*request->arguments[i])
            return usage(request, "an empty word, not", command->arguments);
    return command->run(request);
}

int command_line_run(int count, char **words)
{
    struct out out;
    struct out err;
    struct request request = { .out = &out, .err = &err };
    enum exit_code code = EXIT_CODE_USAGE;

    (void)setlocale(LC_CTYPE, "");
    out_init(&out, stdout);
    out_init(&err, stderr);
    if (count < 2) {
        request.command = command_find("help");
        (void)command_help(&request);
        return EXIT_CODE_USAGE;
    }
    if (strcmp(words[1], "--help") == 0)
        request.command = command_find("help");
    else if (strcmp(words[1], "--version") == 0)
        request.command = command_find("version");
    else
        request.command = command_find(words[1]);
    if (request.command && words[1][0] == '-')
        code = request.command->run(&request);
    else if (request.command)
        code = command_do(&request, count - 1, words + 1);
    else
        code = usage(&request, "no such command:", words[1]);
    if (out_finish(&out) != OK && code == EXIT_CODE_OK) {
        out_text(&err, "IO_FAILED standard output\n");
        code = EXIT_CODE_FAILED;
    }
    return (int)code;
}
