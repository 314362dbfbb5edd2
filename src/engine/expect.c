#include "engine/expect.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "core/history.h"
#include "core/layer.h"
#include "core/version.h"
#include "engine/cell_text.h"
#include "engine/expect_inbox.h"
#include "engine/expect_variance.h"

/* One expectation being judged. */
struct judge {
    struct engine *engine;
    const struct statement *statement;
    int next; /* word */
    struct judgement *judgement;
    struct problem *problem;
};

static bool words_left(const struct judge *judge)
{
    return judge->next < judge->statement->word_count;
}

static struct slice word_take(struct judge *judge)
{
    if (!words_left(judge))
        return (struct slice){ "", 0 };
    return judge->statement->words[judge->next++];
}

static bool word_eat(struct judge *judge, const char *text)
{
    if (!words_left(judge) || !slice_equals_text(judge->statement->words[judge->next], text))
        return false;
    judge->next++;
    return true;
}

static enum status misread(struct judge *judge, const char *wanted)
{
    return problem_set(judge->problem, SYNTAX, "expect %s", wanted);
}

static enum status asked(struct judge *judge, enum status status)
{
    if (status != OK)
        *judge->problem = *engine_problem(judge->engine);
    return status;
}

/* A quantity or an amount as expected, the word that says so, and as it is. */
struct measure {
    enum { MEASURE_NONE, MEASURE_QTY, MEASURE_MONEY } kind;
    struct slice word;
    int64_t wanted;
    int64_t is;
};

static enum status qty_take(struct judge *judge, struct measure *qty)
{
    struct slice word = word_take(judge);
    enum status status = decimal_parse(word, QTY_DECIMALS, &qty->wanted);

    qty->kind = MEASURE_QTY;
    qty->word = word;
    if (status != OK)
        return problem_set(judge->problem, status, "a quantity, not '%.*s'", (int)word.size,
                           word.text);
    return OK;
}

static enum status money_take(struct judge *judge, struct measure *money)
{
    struct slice word = word_take(judge);
    enum status status = decimal_parse(word, engine_plant(judge->engine)->decimals, &money->wanted);

    money->kind = MEASURE_MONEY;
    money->word = word;
    if (status != OK)
        return problem_set(judge->problem, status, "an amount, not '%.*s'", (int)word.size,
                           word.text);
    return OK;
}

static enum status item_take(struct judge *judge, const struct item **item)
{
    return asked(judge, engine_item(judge->engine, word_take(judge), item));
}

static size_t measure_print(const struct judge *judge, const struct measure *measure,
                            char text[DECIMAL_TEXT_MAX])
{
    switch (measure->kind) {
    case MEASURE_NONE:
        return 0;
    case MEASURE_QTY:
        return qty_print((qty_t){ measure->is }, text);
    case MEASURE_MONEY:
        return money_print((money_t){ measure->is }, engine_plant(judge->engine)->decimals, text);
    }
    return 0;
}

static void figure_note(struct judge *judge, const struct measure *measure)
{
    struct figure *figure = &judge->judgement->figures[judge->judgement->count];
    size_t size = 0;

    if (measure->wanted == measure->is)
        return;
    figure->word = measure->word;
    size = measure_print(judge, measure, figure->text);
    figure->text[size] = '\0';
    judge->judgement->count++;
}

/* What was asked for beside what is. */
static enum status measured(struct judge *judge, const struct measure *qty,
                            const struct measure *money)
{
    char qty_text[DECIMAL_TEXT_MAX];
    char money_text[DECIMAL_TEXT_MAX];
    size_t qty_size = measure_print(judge, qty, qty_text);
    size_t money_size = measure_print(judge, money, money_text);
    struct slice what = judge->statement->words[0];
    struct slice of = judge->statement->words[judge->statement->word_count > 1];

    if (qty->wanted == qty->is && money->wanted == money->is)
        return OK;
    figure_note(judge, qty);
    figure_note(judge, money);
    return problem_set(judge->problem, EXPECT_FAILED, "%.*s %.*s is %.*s%s%.*s", (int)what.size,
                       what.text, (int)of.size, of.text, (int)qty_size, qty_text,
                       qty_size > 0 && money_size > 0 ? " value " : "", (int)money_size,
                       money_text);
}

/* What is expected of a quantity that lies, is owed or is due. */
struct expected {
    struct measure qty;
    struct measure value;
    struct slice place; /* empty: all */
};

/* `1 [value 12.00] [in PLACE]`, and nothing more; `shape` says so. */
static enum status expected_take(struct judge *judge, const char *shape, struct expected *expected)
{
    enum status status;

    *expected = (struct expected){ .place = { "", 0 } };
    if (!words_left(judge))
        return misread(judge, shape);
    status = qty_take(judge, &expected->qty);
    while (status == OK && words_left(judge)) {
        if (expected->value.kind == MEASURE_NONE && word_eat(judge, "value"))
            status = money_take(judge, &expected->value);
        else if (expected->place.size == 0 && word_eat(judge, "in") && words_left(judge))
            expected->place = word_take(judge);
        else
            return misread(judge, shape);
    }
    return status;
}

static enum status compare(struct judge *judge, struct expected *expected, qty_t is, money_t value)
{
    expected->qty.is = is.micro;
    expected->value.is = expected->value.kind == MEASURE_NONE ? 0 : value.minor;
    return measured(judge, &expected->qty, &expected->value);
}

/* What the rows of a list sum to in two of its columns. */
struct list_sum {
    const char *qty_column;
    int qty_at;
    int value_at;
    qty_t qty;
    money_t value;
};

static int column_find(const struct list_row *list, const char *name)
{
    int at = 0;

    while (strcmp(list->columns[at].name, name) != 0)
        at++;
    return at;
}

static enum status sum_begin(void *context, const struct list_row *list, int decimals)
{
    struct list_sum *sum = context;

    (void)decimals;
    sum->qty_at = column_find(list, sum->qty_column);
    sum->value_at = column_find(list, "value");
    return OK;
}

static enum status sum_row(void *context, const struct cell *cells)
{
    struct list_sum *sum = context;

    sum->qty = qty_add(sum->qty, cells[sum->qty_at].qty);
    sum->value.minor += cells[sum->value_at].money.minor;
    return OK;
}

/* What the list says of one place, its share of the value too. */
static enum status compare_place(struct judge *judge, enum list list, const struct item *item,
                                 struct expected *expected)
{
    struct list_sum sum = { .qty_column = "qty" };
    struct receiver receiver = { sum_begin, sum_row, &sum };
    struct filter filter = { .present = 1U << FILTER_ITEM | 1U << FILTER_PLACE };
    enum status status;

    filter.item = item->name;
    filter.place = expected->place;
    status = asked(judge, engine_query(judge->engine, list, &filter, &receiver));
    return status == OK ? compare(judge, expected, sum.qty, sum.value) : status;
}

/* What a lot has: at a place, of a status, as asked. */
struct lot_sum {
    const struct list_row *list;
    struct slice status;
    qty_t qty;
};

static enum status lots_begin(void *context, const struct list_row *list, int decimals)
{
    struct lot_sum *sum = context;

    (void)decimals;
    sum->list = list;
    return OK;
}

static enum status lots_row(void *context, const struct cell *cells)
{
    struct lot_sum *sum = context;
    bool is_asked = sum->status.size == 0;
    int qty = 0;

    for (int i = 0; i < sum->list->column_count; i++) {
        if (strcmp(sum->list->columns[i].name, "qty") == 0)
            qty = i;
        if (strcmp(sum->list->columns[i].name, "status") == 0)
            is_asked = is_asked || slice_equals(cells[i].text, sum->status);
    }
    if (is_asked)
        sum->qty = qty_add(sum->qty, cells[qty].qty);
    return OK;
}

/* `ITEM LOT QTY [in PLACE] [free|held|inspect|staged]` */
static enum status judge_lot(struct judge *judge)
{
    struct lot_sum sum = { .list = NULL };
    struct receiver receiver = { lots_begin, lots_row, &sum };
    struct filter filter = { .present = 1U << FILTER_ITEM | 1U << FILTER_LOT };
    struct measure qty = { .kind = MEASURE_QTY };
    const struct item *item = NULL;
    enum status status = item_take(judge, &item);

    if (status != OK)
        return status;
    filter.item = item->name;
    filter.lot = word_take(judge);
    status = qty_take(judge, &qty);
    if (status != OK)
        return status;
    if (word_eat(judge, "in")) {
        filter.present |= 1U << FILTER_PLACE;
        filter.place = word_take(judge);
    }
    if (words_left(judge))
        sum.status = word_take(judge);
    if (words_left(judge))
        return misread(judge, "lot ITEM LOT QTY [in PLACE] [free|held|inspect|staged]");
    status = asked(judge, engine_query(judge->engine, LIST_LOTS, &filter, &receiver));
    if (status != OK)
        return status;
    qty.is = sum.qty.micro;
    return measured(judge, &qty, &(struct measure){ .kind = MEASURE_NONE });
}

static enum status judge_stock(struct judge *judge)
{
    const struct item *item = NULL;
    const void *row = NULL;
    const struct pool *pool = NULL;
    struct expected expected;
    enum status status = item_take(judge, &item);

    if (status == OK)
        status = expected_take(judge, "stock ITEM QTY [value MONEY] [in PLACE]", &expected);
    if (status != OK)
        return status;
    if (expected.place.size > 0)
        return compare_place(judge, LIST_STOCK, item, &expected);
    status = asked(judge, engine_row(judge->engine, id_key(ROW_POOL, item->id.raw), &row));
    if (status != OK)
        return status;
    pool = row;
    return compare(judge, &expected, pool->qty, value_total(pool->value));
}

/* `ITEM ELEMENT MONEY`: of what is on hand. */
static enum status judge_element(struct judge *judge)
{
    const struct item *item = NULL;
    const void *row = NULL;
    struct measure money = { 0 };
    int element = 0;
    enum status status = item_take(judge, &item);

    if (status != OK)
        return status;
    while (element < ELEMENT_COUNT && !word_eat(judge, element_words[element]))
        element++;
    if (element == ELEMENT_COUNT || !words_left(judge))
        return misread(judge, "element ITEM ELEMENT MONEY");
    status = money_take(judge, &money);
    if (status != OK || words_left(judge))
        return status != OK ? status : misread(judge, "element ITEM ELEMENT MONEY");
    status = asked(judge, engine_row(judge->engine, id_key(ROW_POOL, item->id.raw), &row));
    if (status != OK)
        return status;
    money.is = ((const struct pool *)row)->value.of[element].minor;
    return measured(judge, &(struct measure){ .kind = MEASURE_NONE }, &money);
}

static enum status waiting_qty(struct judge *judge, enum list list, const struct item *item,
                               qty_t *qty)
{
    *qty = (qty_t){ 0 };
    for (int i = 1; i <= engine_plant(judge->engine)->place_count; i++) {
        const struct stock *stock;
        const void *row = NULL;
        enum status status =
            asked(judge, engine_row(judge->engine, stock_key(item->id, (place_id_t){ i }), &row));

        if (status != OK)
            return status;
        stock = row;
        *qty = qty_add(*qty, list == LIST_DUE ? stock->due : stock->owed);
    }
    return OK;
}

/* Of what is owed, or due: LIST_OWED, LIST_DUE. */
static enum status judge_waiting(struct judge *judge, enum list list)
{
    const char *shape = list == LIST_DUE ? "due ITEM QTY [value MONEY] [in PLACE]"
                                         : "owed ITEM QTY [value MONEY] [in PLACE]";
    const struct item *item = NULL;
    const void *row = NULL;
    const struct pool *pool = NULL;
    struct expected expected;
    qty_t qty = { 0 };
    enum status status = item_take(judge, &item);

    if (status == OK)
        status = expected_take(judge, shape, &expected);
    if (status != OK)
        return status;
    if (expected.place.size > 0)
        return compare_place(judge, list, item, &expected);
    status = asked(judge, engine_row(judge->engine, id_key(ROW_POOL, item->id.raw), &row));
    if (status == OK)
        status = waiting_qty(judge, list, item, &qty);
    if (status != OK)
        return status;
    pool = row;
    return compare(judge, &expected, qty,
                   value_total(list == LIST_DUE ? pool->due_value : pool->owed_value));
}

static enum status judge_layer(struct judge *judge)
{
    static const char layer_shape[] = "layer ITEM DAY QTY [value MONEY]";
    const struct item *item = NULL;
    const void *row = NULL;
    day_t day = DAY_NONE;
    qty_t left = { 0 };
    value_t value = { 0 };
    struct expected expected;
    line_id_t id;
    enum status status = item_take(judge, &item);

    if (status != OK)
        return status;
    if (day_parse(word_take(judge), &day) != OK)
        return misread(judge, layer_shape);
    status = expected_take(judge, layer_shape, &expected);
    if (status == OK && expected.place.size > 0)
        return misread(judge, layer_shape);
    if (status != OK)
        return status;
    status = asked(judge, engine_row(judge->engine, id_key(ROW_POOL, item->id.raw), &row));
    if (status != OK)
        return status;
    for (id = ((const struct pool *)row)->first; id.raw != 0;) {
        const struct layer *layer = NULL;

        status = asked(judge, engine_row(judge->engine, id_key(ROW_LAYER, id.raw), &row));
        if (status != OK)
            return status;
        layer = row;
        if (layer->day.number == day.number) {
            left = qty_add(left, layer->left);
            value = value_add(value, layer_value_left(layer));
        }
        id = layer->next;
    }
    return compare(judge, &expected, left, value_total(value));
}

static enum status judge_cost(struct judge *judge)
{
    const void *row = NULL;
    const struct happened *event = NULL;
    struct measure money = { .kind = MEASURE_MONEY };
    value_t cost;
    int64_t seq = 0;
    enum status status = asked(judge, engine_seq_of(judge->engine, word_take(judge), &seq));

    if (status == OK)
        status = money_take(judge, &money);
    if (status == OK && words_left(judge))
        status = misread(judge, "cost KEY MONEY");
    if (status == OK)
        status = asked(judge, engine_row(judge->engine, id_key(ROW_HAPPENED, seq), &row));
    if (status != OK)
        return status;
    event = row;
    cost = event_makes(event) ? event->good_value : event->cost;
    money.is = value_total(cost).minor;
    return measured(judge, &(struct measure){ .kind = MEASURE_NONE }, &money);
}

/* The rows of a trial balance that are asked for, summed. */
struct balance_sum {
    int closing_column;
    money_t money;
};

static enum status balance_begin(void *context, const struct list_row *list, int decimals)
{
    struct balance_sum *sum = context;

    (void)decimals;
    for (int i = 0; i < list->column_count; i++)
        if (strcmp(list->columns[i].name, "closing") == 0)
            sum->closing_column = i;
    return OK;
}

static enum status balance_row(void *context, const struct cell *cells)
{
    struct balance_sum *sum = context;

    sum->money.minor += cells[sum->closing_column].money.minor;
    return OK;
}

/* `expense` sums all of its reasons, `expense:test` is one of them, `4711` an account code. */
static enum status judge_balance(struct judge *judge)
{
    struct balance_sum sum = { .money = { 0 } };
    struct receiver receiver = { balance_begin, balance_row, &sum };
    struct filter filter = { .present = 1U << FILTER_ACCOUNT, .account = word_take(judge) };
    struct measure money = { .kind = MEASURE_MONEY };
    enum status status = money_take(judge, &money);

    if (status != OK)
        return status;
    if (words_left(judge))
        return misread(judge, "balance ROLE MONEY");
    status = asked(judge, engine_query(judge->engine, LIST_BALANCE, &filter, &receiver));
    if (status != OK)
        return status;
    money.is = sum.money.minor;
    return measured(judge, &(struct measure){ .kind = MEASURE_NONE }, &money);
}

enum { ORDER_COLUMNS_MAX = 20 };

/* A production order, out of the list of all. */
struct order_found {
    struct slice name;
    const struct list_row *list;
    struct cell cells[ORDER_COLUMNS_MAX];
    /* What stands there of the row; its own texts are gone. */
    char words[ORDER_COLUMNS_MAX][NAME_MAX_BYTES];
    struct slice texts[ORDER_COLUMNS_MAX];
    bool is_found;
    char said[160]; /* the figures asked for, as they are */
    size_t said_size;
};

static enum status orders_begin(void *context, const struct list_row *list, int decimals)
{
    struct order_found *order = context;

    (void)decimals;
    assert((size_t)list->column_count <= ARRAY_COUNT(order->cells));
    order->list = list;
    return OK;
}

static enum status orders_row(void *context, const struct cell *cells)
{
    struct order_found *order = context;

    if (!slice_equals(cells[0].text, order->name))
        return OK;
    for (int i = 0; i < order->list->column_count; i++) {
        char scratch[CELL_TEXT_MAX];
        struct slice text = cell_text(&order->list->columns[i], &cells[i], 0, 0, scratch);

        assert(text.size <= sizeof(order->words[i]));
        memcpy(order->words[i], text.text, text.size);
        order->texts[i] = (struct slice){ order->words[i], text.size };
        order->cells[i] = cells[i];
    }
    order->is_found = true;
    return OK;
}

/* Its column; -1: there is none. */
static int order_column(const struct order_found *order, struct slice name)
{
    for (int i = 0; i < order->list->column_count; i++)
        if (slice_equals_text(name, order->list->columns[i].name))
            return i;
    return -1;
}

static struct slice order_state_of(const struct order_found *order)
{
    return order->texts[order_column(order, SLICE("state"))];
}

/* `, good 4`: what does not fit is left out. */
static void order_say(struct order_found *order, int column)
{
    size_t room = sizeof(order->said) - order->said_size;
    struct slice is = order->texts[column];
    int size = snprintf(order->said + order->said_size, room, ", %s %.*s",
                        order->list->columns[column].name, (int)is.size, is.text);

    if (size > 0 && (size_t)size < room)
        order->said_size += (size_t)size;
    order->said[order->said_size] = '\0';
}

static enum status order_qty(struct judge *judge, const struct cell *cell, bool *holds)
{
    struct measure qty = { .kind = MEASURE_QTY, .is = cell->qty.micro };
    enum status status = qty_take(judge, &qty);

    if (status != OK)
        return status;
    *holds = *holds && qty.is == qty.wanted;
    if (judge->judgement->count < FIGURES_MAX)
        figure_note(judge, &qty);
    return OK;
}

/* What is no quantity must stand there in the words of the list. */
static void order_word(struct judge *judge, struct slice is, bool *holds)
{
    struct slice word = word_take(judge);
    struct figure *figure = &judge->judgement->figures[judge->judgement->count];

    if (slice_equals(word, is))
        return;
    *holds = false;
    if (judge->judgement->count >= FIGURES_MAX || is.size >= sizeof(figure->text))
        return;
    figure->word = word;
    (void)snprintf(figure->text, sizeof(figure->text), "%.*s", (int)is.size, is.text);
    judge->judgement->count++;
}

/* `good 4`, `line A`: a column of the list, and what must stand there. */
static enum status order_figure(struct judge *judge, struct order_found *order, bool *holds)
{
    int i = order_column(order, word_take(judge));

    if (i < 0)
        return misread(judge, "order NAME STATE [qty Q] [good Q] [scrapped Q] [lost Q] [open Q] "
                              "[due DAY] [place P] [line L] [tolerance T] [started Q] [kind K] "
                              "[consumes C]");
    order_say(order, i);
    if (order->list->columns[i].type == COLUMN_QTY)
        return order_qty(judge, &order->cells[i], holds);
    order_word(judge, order->texts[i], holds);
    return OK;
}

static enum status order_is(struct judge *judge, const struct order_found *order)
{
    struct slice state = order_state_of(order);

    return problem_set(judge->problem, EXPECT_FAILED, "order %.*s is %.*s%.*s",
                       (int)order->name.size, order->name.text, (int)state.size, state.text,
                       (int)order->said_size, order->said);
}

static enum status judge_order(struct judge *judge)
{
    struct order_found order = { .name = word_take(judge) };
    struct receiver receiver = { orders_begin, orders_row, &order };
    struct filter filter = { .present = 0 };
    bool holds = true;
    enum status status = asked(judge, engine_query(judge->engine, LIST_ORDERS, &filter, &receiver));

    if (status == OK && !order.is_found)
        return problem_set(judge->problem, ORDER_UNKNOWN, "%.*s", (int)order.name.size,
                           order.name.text);
    if (status == OK)
        order_word(judge, order_state_of(&order), &holds);
    while (status == OK && words_left(judge))
        status = order_figure(judge, &order, &holds);
    return status != OK || holds ? status : order_is(judge, &order);
}

/* `version BIKE 2 draft`: what has become of a version of a bill. */
static enum status judge_version(struct judge *judge)
{
    const struct item *item = NULL;
    enum status status = item_take(judge, &item);
    struct slice name = word_take(judge);
    struct slice word = word_take(judge);
    const struct bill *bill;
    const char *state;

    if (status != OK)
        return status;
    if (word.size == 0 || words_left(judge))
        return misread(judge, "version ITEM VERSION draft, released or retired");
    bill = version_find(item, name);
    if (!bill)
        return problem_set(judge->problem, VERSION_UNKNOWN, "%.*s of %.*s", (int)name.size,
                           name.text, (int)item->name.size, item->name.text);
    state = version_state_word(version_state(item, bill));
    if (slice_equals_text(word, state))
        return OK;
    return problem_set(judge->problem, EXPECT_FAILED, "version %.*s of %.*s is %s", (int)name.size,
                       name.text, (int)item->name.size, item->name.text, state);
}

/* `bill KEY 2`: the number of the version that a completion used. */
static enum status judge_bill(struct judge *judge)
{
    const void *row = NULL;
    const struct happened *event = NULL;
    int64_t seq = 0;
    struct slice key = word_take(judge);
    struct slice word = word_take(judge);
    char text[16];
    enum status status = asked(judge, engine_seq_of(judge->engine, key, &seq));

    if (status == OK && (word.size == 0 || words_left(judge)))
        status = misread(judge, "bill KEY NUMBER");
    if (status == OK)
        status = asked(judge, engine_row(judge->engine, id_key(ROW_HAPPENED, seq), &row));
    if (status != OK)
        return status;
    event = row;
    (void)snprintf(text, sizeof(text), "%d", (int)event->version);
    if (slice_equals_text(word, text))
        return OK;
    return problem_set(judge->problem, EXPECT_FAILED, "%.*s used version %s", (int)key.size,
                       key.text, text);
}

/* `usage KEY ITEM DIFFERENCE [value MONEY]`: what a report used beyond what its bill says. */
static enum status judge_usage(struct judge *judge)
{
    static const char usage_shape[] = "usage KEY ITEM DIFFERENCE [value MONEY]";
    struct list_sum sum = { .qty_column = "difference" };
    struct receiver receiver = { sum_begin, sum_row, &sum };
    struct filter filter = { .present = 1U << FILTER_ITEM | 1U << FILTER_KEY };
    struct expected expected;
    enum status status;

    filter.key = word_take(judge);
    filter.item = word_take(judge);
    status = expected_take(judge, usage_shape, &expected);
    if (status == OK && expected.place.size > 0)
        return misread(judge, usage_shape);
    if (status == OK)
        status = asked(judge, engine_query(judge->engine, LIST_USAGE, &filter, &receiver));
    return status == OK ? compare(judge, &expected, sum.qty, sum.value) : status;
}

static void note_proof(void *context, const struct proof *proof)
{
    struct judge *judge = context;

    if (!proof->holds)
        (void)problem_set(judge->problem, EXPECT_FAILED, "%s: %.*s", proof->says,
                          (int)proof->wrong.size, proof->wrong.text);
}

static enum status judge_check(struct judge *judge)
{
    enum status status = OK;

    if (!word_eat(judge, "clean") || words_left(judge))
        return misread(judge, "check clean");
    status = engine_prove(judge->engine, note_proof, judge);
    if (status == CHECK_FAILED)
        return problem_set(judge->problem, EXPECT_FAILED, "the book does not prove itself");
    return asked(judge, status);
}

enum status expect_judge(struct engine *engine, const struct statement *statement,
                         struct judgement *judgement, struct problem *problem)
{
    struct judge judge = {
        .engine = engine, .statement = statement, .judgement = judgement, .problem = problem
    };

    judgement->count = 0;
    if (word_eat(&judge, "stock"))
        return judge_stock(&judge);
    if (word_eat(&judge, "element"))
        return judge_element(&judge);
    if (word_eat(&judge, "lot"))
        return judge_lot(&judge);
    if (word_eat(&judge, "owed"))
        return judge_waiting(&judge, LIST_OWED);
    if (word_eat(&judge, "due"))
        return judge_waiting(&judge, LIST_DUE);
    if (word_eat(&judge, "balance"))
        return judge_balance(&judge);
    if (word_eat(&judge, "layer"))
        return judge_layer(&judge);
    if (word_eat(&judge, "cost"))
        return judge_cost(&judge);
    if (word_eat(&judge, "order"))
        return judge_order(&judge);
    if (word_eat(&judge, "version"))
        return judge_version(&judge);
    if (word_eat(&judge, "bill"))
        return judge_bill(&judge);
    if (word_eat(&judge, "usage"))
        return judge_usage(&judge);
    if (word_eat(&judge, "variance"))
        return expect_variance(engine, statement, judgement, problem);
    if (word_eat(&judge, "inbox"))
        return expect_inbox(engine, statement, problem);
    if (word_eat(&judge, "check"))
        return judge_check(&judge);
    return misread(&judge, "stock, element, lot, owed, due, balance, layer, cost, order, version, "
                           "bill, usage, variance, inbox or check");
}
