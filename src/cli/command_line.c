#include <locale.h>
#include <string.h>

#include "cli/command.h"
#include "core/event.h"

/* A text may be empty, a name never: an unset variable of a script must not name another file. */
static bool may_be_empty(enum option_id option)
{
    const char *argument = option_row(option)->argument;

    return !argument || strcmp(argument, "TEXT") == 0;
}

static enum exit_code usage(const struct request *request, const char *what, const char *word)
{
    out_print(request->err, "USAGE %s%s%s; see: backflush help%s%s\n", what, *word ? " " : "", word,
              request->command ? " " : "", request->command ? request->command->name : "");
    return EXIT_CODE_USAGE;
}

/* `-` is standard input and `-3` a number that somebody else refuses. */
static bool is_option(const char *word)
{
    return word[0] == '-' && word[1] != '\0' && !strchr("0123456789.", word[1]);
}

/* By its whole name: a script must not break when a name is added. */
static bool option_find(const struct command *command, const char *word, enum option_id *option)
{
    uint64_t takes = command_options(command);
    size_t size = strcspn(word, "=");

    for (int i = 0; i < OPTION_COUNT; i++) {
        const char *name = option_row((enum option_id)i)->name;

        *option = (enum option_id)i;
        if ((takes >> i & 1U) != 0 && strlen(name) + 2 == size && strncmp(word, "--", 2) == 0 &&
            strncmp(word + 2, name, size - 2) == 0)
            return true;
    }
    *option = OPTION_HELP;
    return strcmp(word, "-h") == 0;
}

/* `--name`, `--name=value` or `--name value`; `*words` moves behind what was read. */
static enum exit_code option_read(struct request *request, char ***words)
{
    const char *word = *(*words)++;
    const char *value = strchr(word, '=');
    enum option_id option = OPTION_COUNT;

    if (!option_find(request->command, word, &option))
        return usage(request, "no such option", word);
    bool takes_value = option_row(option)->argument != NULL;
    if (value && !takes_value)
        return usage(request, "takes no value:", word);
    if (value)
        value++;
    else if (takes_value && **words)
        value = *(*words)++;
    if (takes_value && (!value || (!*value && !may_be_empty(option))))
        return usage(request, "a value is missing after", word);
    if (request->values[option])
        return usage(request, "given twice:", word);
    request->values[option] = takes_value ? value : "";
    return EXIT_CODE_OK;
}

/* What is no option moves to the front; behind `--` nothing is one. `words` ends with NULL. */
static enum exit_code words_read(struct request *request, char **words)
{
    bool has_ended = false;
    enum exit_code code = EXIT_CODE_OK;

    request->arguments = words;
    while (code == EXIT_CODE_OK && *words) {
        bool ends = !has_ended && strcmp(*words, "--") == 0;

        if (!has_ended && !ends && is_option(*words)) {
            code = option_read(request, &words);
            continue;
        }
        if (!ends)
            request->arguments[request->argument_count++] = *words;
        has_ended = has_ended || ends;
        words++;
    }
    return code;
}

/* `words` are the command's name and what follows it. */
static enum exit_code command_do(struct request *request, char **words)
{
    const struct command *command = request->command;
    enum exit_code code = words_read(request, words + 1);

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
    if (strcmp(words[1], "--help") == 0 || strcmp(words[1], "-h") == 0)
        request.command = command_find("help");
    else if (strcmp(words[1], "--version") == 0)
        request.command = command_find("version");
    else
        request.command = command_find(words[1]);
    if (request.command && words[1][0] == '-')
        code = request.command->run(&request);
    else if (request.command)
        code = command_do(&request, words + 1);
    else if (verb_find(slice_of(words[1])))
        out_print(&err, "USAGE %s is an event, no command; see: backflush help %s\n", words[1],
                  words[1]);
    else
        code = usage(&request, "no such command:", words[1]);
    if (out_finish(&out) != OK && code == EXIT_CODE_OK) {
        out_text(&err, "IO_FAILED standard output\n");
        code = EXIT_CODE_FAILED;
    }
    return (int)code;
}
