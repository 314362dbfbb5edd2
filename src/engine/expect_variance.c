#include "engine/expect_variance.h"

#include "core/variance.h"
#include "engine/variances.h"

/* Rows of an event's variances that are asked for, summed. */
struct varying {
    const struct statement *statement;
    money_t money;
};

enum { WORD_KEY = 1, WORD_CAUSE, WORD_OF, WORDS_MAX = 5 };

static enum status varying_begin(void *context, const struct list_row *list, int decimals)
{
    (void)context;
    (void)list;
    (void)decimals;
    return OK;
}

/* The last word is the amount. */
static bool word_fits(const struct statement *statement, int word, struct slice text)
{
    return word + 1 >= statement->word_count || slice_equals(statement->words[word], text);
}

/* Columns: key, day, item, order, category, cause, of, amount, mark. */
static enum status varying_row(void *context, const struct cell *cells)
{
    struct varying *varying = context;

    if (word_fits(varying->statement, WORD_CAUSE, cells[5].text) &&
        word_fits(varying->statement, WORD_OF, cells[6].text))
        varying->money.minor += cells[7].money.minor;
    return OK;
}

static enum status amount_judge(const struct engine *engine, const struct varying *varying,
                                struct judgement *judgement, struct problem *problem)
{
    int decimals = engine_plant(engine)->decimals;
    const struct statement *statement = varying->statement;
    struct slice word = statement->words[statement->word_count - 1];
    struct figure *figure = &judgement->figures[judgement->count];
    int64_t wanted;
    size_t size;
    enum status status = decimal_parse(word, decimals, &wanted);

    if (status != OK)
        return problem_set(problem, status, "an amount, not '%.*s'", (int)word.size, word.text);
    if (wanted == varying->money.minor)
        return OK;
    figure->word = word;
    size = money_print(varying->money, decimals, figure->text);
    figure->text[size] = '\0';
    judgement->count++;
    return problem_set(problem, EXPECT_FAILED, "variance %.*s is %s",
                       (int)statement->words[WORD_KEY].size, statement->words[WORD_KEY].text,
                       figure->text);
}

enum status expect_variance(struct engine *engine, const struct statement *statement,
                            struct judgement *judgement, struct problem *problem)
{
    struct varying varying = { .statement = statement };
    const struct receiver receiver = { varying_begin, varying_row, &varying };
    struct variances_question question = { .filter = { .present = 1U << FILTER_KEY,
                                                       .from = DAY_NONE,
                                                       .to = DAY_NONE,
                                                       .as_of = DAY_NONE } };
    enum variance_cause cause;
    enum status status;

    if (statement->word_count < WORD_CAUSE + 1 || statement->word_count > WORDS_MAX)
        return problem_set(problem, SYNTAX, "expect variance KEY [CAUSE [OF]] MONEY");
    if (statement->word_count > WORD_CAUSE + 1 &&
        !variance_find(statement->words[WORD_CAUSE], &cause))
        return problem_set(problem, SYNTAX, "expect no cause of variances: %.*s",
                           (int)statement->words[WORD_CAUSE].size,
                           statement->words[WORD_CAUSE].text);
    question.filter.key = statement->words[WORD_KEY];
    status = variances_list(engine, &question, &receiver);
    if (status != OK) {
        *problem = *engine_problem(engine);
        return status;
    }
    return amount_judge(engine, &varying, judgement, problem);
}
