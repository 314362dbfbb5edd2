/* Lists, row for row, with the index of an item's lines at every stage. */
#include <stdlib.h>
#include <string.h>

#include "desk.h"
#include "sheet.h"
#include "store/book.h"
#include "store/query.h"

static const char sheet[] = "account expense 6200 named at 2025-01-01 key account-0\n"
                            "category round stands material key cat-1\n"
                            "reason test account 6200 key reason-1\n"
                            "account material 1400 key account-1\n"
                            "party ACME key party-1\n"
                            "item WHEEL each fifo category round key item-1\n"
                            "item BIKE each made fifo key item-2\n"
                            "bill BIKE from 2025-01-01 key bill-1\n  + 2 WHEEL\n"
                            "rate BIKE conversion 5.00 key rate-1\n"
                            "receive 4 WHEEL at 2025-01-10 cost 10.00 from ACME key po-1\n"
                            "receive 3 WHEEL at 2025-01-12 cost 12.00 key po-2\n"
                            "complete 3 BIKE at 2025-01-14 key made-1\n"
                            "move 1 WHEEL from stores to line at 2025-01-15 key move-1\n"
                            "sell 1 BIKE at 2025-01-16 key sale-1\n"
                            "issue 1 WHEEL from line reason test at 2025-01-17 key issue-1\n"
                            "complete 1 BIKE at 2025-01-18 key made-2\n";

/* Rows as text: cells between bars, `-` where there is none. */
struct page {
    char text[4000];
    size_t size;
    const struct list_row *list;
};

static enum status page_begin(void *context, const struct list_row *list, int decimals)
{
    struct page *page = context;

    page->list = list;
    return decimals == 2 ? OK : CHECK_FAILED;
}

static size_t cell_print(const struct column *column, const struct cell *cell, char *out)
{
    switch (column->type) {
    case COLUMN_TEXT:
        return (size_t)snprintf(out, DECIMAL_TEXT_MAX, "%.*s", (int)cell->text.size,
                                cell->text.text);
    case COLUMN_QTY:
        return qty_print(cell->qty, out);
    case COLUMN_MONEY:
        return money_print(cell->money, 2, out);
    case COLUMN_PRICE:
        return price_print(cell->price, 2, out);
    case COLUMN_DAY:
        return day_print(cell->day, out);
    case COLUMN_RATIO:
        return ratio_print(cell->ratio, out);
    case COLUMN_SHARE:
        return share_print(cell->qty, out);
    case COLUMN_MOMENT:
    case COLUMN_INT:
        return (size_t)snprintf(out, DECIMAL_TEXT_MAX, "%lld", (long long)cell->number);
    }
    return 0;
}

/* Moments of recording differ from run to run and are left out. */
static enum status page_row(void *context, const struct cell *cells)
{
    struct page *page = context;

    for (int i = 0; i < page->list->column_count; i++) {
        const struct column *column = &page->list->columns[i];

        if (column->type == COLUMN_MOMENT)
            continue;
        if (page->size + DECIMAL_TEXT_MAX + 2 > sizeof(page->text))
            return LIMIT_EXCEEDED;
        if (i > 0)
            page->text[page->size++] = '|';
        if (cells[i].absent)
            page->text[page->size++] = '-';
        else
            page->size += cell_print(column, &cells[i], page->text + page->size);
    }
    page->text[page->size++] = '\n';
    page->text[page->size] = '\0';
    return OK;
}

struct asked {
    const char *name;
    enum list list;
    unsigned present;
    const char *word; /* of item, category, place, account, party or key: the one that is present */
    int limit;
    const char *from;
    const char *to; /* and as-of */
    const char *rows;
    enum status status;
};

enum {
    ITEM = 1 << FILTER_ITEM,
    CATEGORY = 1 << FILTER_CATEGORY,
    PLACE = 1 << FILTER_PLACE,
    FROM = 1 << FILTER_FROM,
    TO = 1 << FILTER_TO,
    ACCOUNT = 1 << FILTER_ACCOUNT,
    PARTY = 1 << FILTER_PARTY,
    KEY = 1 << FILTER_KEY,
    LIMIT = 1 << FILTER_LIMIT,
    AS_OF = 1 << FILTER_AS_OF,
    KNOWN = 1 << FILTER_KNOWN
};

/*
 * By hand: 4 x 10.00 + 3 x 12.00 = 76.00 of wheels; three bikes take 4 x 10.00 + 2 x 12.00 = 64.00
 * and 3 x 5.00, 79.00 in all; the one sold takes 64.00 - 42.67 and 5.00 = 26.33; the last wheel
 * leaves at 12.00, so the fourth bike owes two at that price: 24.00 + 5.00 = 29.00. 79.00 - 26.33
 * + 29.00 = 81.67.
 */
static const struct asked cases[] = {
    { "stock", LIST_STOCK, 0, NULL, 0, NULL, NULL,
      "BIKE|finished|3|0|each|81.67|0|3|0|0|0\n"
      "WHEEL|stores|0|2|each|0.00|0|0|0|0|0\n",
      OK },
    { "stock of an item", LIST_STOCK, ITEM, "BIKE", 0, NULL, NULL,
      "BIKE|finished|3|0|each|81.67|0|3|0|0|0\n", OK },
    { "stock of a category", LIST_STOCK, CATEGORY, "round", 0, NULL, NULL,
      "WHEEL|stores|0|2|each|0.00|0|0|0|0|0\n", OK },
    { "stock at a place", LIST_STOCK, PLACE, "finished", 0, NULL, NULL,
      "BIKE|finished|3|0|each|81.67|0|3|0|0|0\n", OK },
    { "stock, one row", LIST_STOCK, LIMIT, NULL, 1, NULL, NULL,
      "BIKE|finished|3|0|each|81.67|0|3|0|0|0\n", OK },
    { "stock as of a day", LIST_STOCK, AS_OF, NULL, 0, NULL, "2025-01-15",
      "BIKE|finished|3|0|each|79.00|0|-|0|0|0\n"
      "WHEEL|line|1|0|each|12.00|0|-|0|0|0\n",
      OK },
    { "stock of an item as of a day", LIST_STOCK, ITEM | AS_OF, "WHEEL", 0, NULL, "2025-01-12",
      "WHEEL|stores|7|0|each|76.00|0|-|0|0|0\n", OK },
    { "stock as known", LIST_STOCK, KNOWN, NULL, 0, NULL, NULL,
      "BIKE|finished|3|0|each|81.67|0|-|0|0|0\n"
      "WHEEL|stores|0|2|each|0.00|0|-|0|0|0\n",
      OK },
    { "layers of an event", LIST_LAYERS, KEY, "made-2", 0, NULL, NULL,
      "BIKE|2025-01-18|1|1|1|29.00|29.00|made-2\n", OK },
    { "layers up to a day", LIST_LAYERS, TO, NULL, 0, NULL, "2025-01-14",
      "BIKE|2025-01-14|1|3|2|79.00|52.67|made-1\n", OK },
    { "layers", LIST_LAYERS, 0, NULL, 0, NULL, NULL,
      "BIKE|2025-01-14|1|3|2|79.00|52.67|made-1\n"
      "BIKE|2025-01-18|1|1|1|29.00|29.00|made-2\n",
      OK },
    { "owed", LIST_OWED, 0, NULL, 0, NULL, NULL,
      "WHEEL|stores|2|24.00|12.00|last|2025-01-18|made-2|BIKE\n", OK },
    { "owed by an event", LIST_OWED, KEY, "made-1", 0, NULL, NULL, "", OK },
    { "owed since a day", LIST_OWED, FROM, NULL, 0, "2025-01-18", NULL,
      "WHEEL|stores|2|24.00|12.00|last|2025-01-18|made-2|BIKE\n", OK },
    { "owed up to a day", LIST_OWED, TO, NULL, 0, NULL, "2025-01-17", "", OK },
    { "owed as of a day", LIST_OWED, AS_OF, NULL, 0, NULL, "2025-01-18",
      "WHEEL|stores|2|24.00|12.00|last|2025-01-18|made-2|BIKE\n", OK },
    { "owed as of the day before", LIST_OWED, AS_OF, NULL, 0, NULL, "2025-01-17", "", OK },
    { "owed as known", LIST_OWED, ITEM | KNOWN, "WHEEL", 0, NULL, NULL,
      "WHEEL|stores|2|24.00|12.00|last|2025-01-18|made-2|BIKE\n", OK },
    { "owed elsewhere", LIST_OWED, PLACE, "line", 0, NULL, NULL, "", OK },
    { "history", LIST_HISTORY, ITEM, "WHEEL", 0, NULL, NULL,
      "10|po-1|receive|2025-01-10|stores|4|-|4|40.00|-\n"
      "11|po-2|receive|2025-01-12|stores|3|-|7|76.00|-\n"
      "12|made-1|complete|2025-01-14|stores|-6|first-in|1|12.00|-\n"
      "13|move-1|move|2025-01-15|stores|-1|named|0|-|-\n"
      "13|move-1|move|2025-01-15|line|1|-|1|12.00|-\n"
      "15|issue-1|issue|2025-01-17|line|-1|named|0|0.00|-\n",
      OK },
    { "history, the newest", LIST_HISTORY, ITEM | LIMIT, "WHEEL", 2, NULL, NULL,
      "13|move-1|move|2025-01-15|line|1|-|1|12.00|-\n"
      "15|issue-1|issue|2025-01-17|line|-1|named|0|0.00|-\n",
      OK },
    { "history of some days", LIST_HISTORY, ITEM | FROM | TO, "WHEEL", 0, "2025-01-12",
      "2025-01-15",
      "11|po-2|receive|2025-01-12|stores|3|-|7|76.00|-\n"
      "12|made-1|complete|2025-01-14|stores|-6|first-in|1|12.00|-\n"
      "13|move-1|move|2025-01-15|stores|-1|named|0|-|-\n"
      "13|move-1|move|2025-01-15|line|1|-|1|12.00|-\n",
      OK },
    { "journal of a role", LIST_JOURNAL, ACCOUNT, "owed", 0, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|owed|owed|-|24.00|BIKE|-\n", OK },
    { "journal of a code", LIST_JOURNAL, ACCOUNT, "6200", 0, NULL, NULL,
      "15|issue-1|issue|2025-01-17|2025-01-17|6200|expense:test|12.00|-|WHEEL|-\n", OK },
    { "journal of an event", LIST_JOURNAL, KEY, "made-1", 0, NULL, NULL,
      "12|made-1|complete|2025-01-14|2025-01-14|finished|finished|79.00|-|BIKE|-\n"
      "12|made-1|complete|2025-01-14|2025-01-14|1400|material|-|64.00|BIKE|-\n"
      "12|made-1|complete|2025-01-14|2025-01-14|applied|applied|-|15.00|BIKE|-\n",
      OK },
    { "journal, the newest", LIST_JOURNAL, LIMIT, NULL, 2, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|owed|owed|-|24.00|BIKE|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|applied|applied|-|5.00|BIKE|-\n",
      OK },
    { "journal, the newest but for the rest of an event", LIST_JOURNAL, LIMIT, NULL, 4, NULL, NULL,
      "15|issue-1|issue|2025-01-17|2025-01-17|1400|material|-|12.00|WHEEL|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|finished|finished|29.00|-|BIKE|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|owed|owed|-|24.00|BIKE|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|applied|applied|-|5.00|BIKE|-\n",
      OK },
    { "journal of what an item took part in", LIST_JOURNAL, ITEM | FROM, "WHEEL", 0, "2025-01-14",
      NULL,
      "12|made-1|complete|2025-01-14|2025-01-14|finished|finished|79.00|-|BIKE|-\n"
      "12|made-1|complete|2025-01-14|2025-01-14|1400|material|-|64.00|BIKE|-\n"
      "12|made-1|complete|2025-01-14|2025-01-14|applied|applied|-|15.00|BIKE|-\n"
      "15|issue-1|issue|2025-01-17|2025-01-17|6200|expense:test|12.00|-|WHEEL|-\n"
      "15|issue-1|issue|2025-01-17|2025-01-17|1400|material|-|12.00|WHEEL|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|finished|finished|29.00|-|BIKE|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|owed|owed|-|24.00|BIKE|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|applied|applied|-|5.00|BIKE|-\n",
      OK },
    { "journal of a category, the newest", LIST_JOURNAL, CATEGORY | LIMIT, "round", 1, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|applied|applied|-|5.00|BIKE|-\n", OK },
    { "journal of a place", LIST_JOURNAL, PLACE, "line", 0, NULL, NULL,
      "15|issue-1|issue|2025-01-17|2025-01-17|6200|expense:test|12.00|-|WHEEL|-\n"
      "15|issue-1|issue|2025-01-17|2025-01-17|1400|material|-|12.00|WHEEL|-\n",
      OK },
    { "journal as known", LIST_JOURNAL, KEY | KNOWN, "issue-1", 0, NULL, NULL,
      "15|issue-1|issue|2025-01-17|2025-01-17|6200|expense:test|12.00|-|WHEEL|-\n"
      "15|issue-1|issue|2025-01-17|2025-01-17|1400|material|-|12.00|WHEEL|-\n",
      OK },
    { "balance", LIST_BALANCE, 0, NULL, 0, NULL, NULL,
      "1400|material|0.00|76.00|76.00|0.00\n"
      "finished|finished|0.00|108.00|26.33|81.67\n"
      "cost-of-sales|cost-of-sales|0.00|26.33|0.00|26.33\n"
      "payables|payables|0.00|0.00|76.00|-76.00\n"
      "applied|applied|0.00|0.00|20.00|-20.00\n"
      "owed|owed|0.00|0.00|24.00|-24.00\n"
      "6200|expense:test|0.00|12.00|0.00|12.00\n",
      OK },
    { "balance between days", LIST_BALANCE, FROM | TO, NULL, 0, "2025-01-14", "2025-01-16",
      "1400|material|76.00|0.00|64.00|12.00\n"
      "finished|finished|0.00|79.00|26.33|52.67\n"
      "cost-of-sales|cost-of-sales|0.00|26.33|0.00|26.33\n"
      "payables|payables|-76.00|0.00|0.00|-76.00\n"
      "applied|applied|0.00|0.00|15.00|-15.00\n",
      OK },
    { "balance as known", LIST_BALANCE, FROM | TO | KNOWN, NULL, 0, "2025-01-14", "2025-01-16",
      "1400|material|76.00|0.00|64.00|12.00\n"
      "finished|finished|0.00|79.00|26.33|52.67\n"
      "cost-of-sales|cost-of-sales|0.00|26.33|0.00|26.33\n"
      "payables|payables|-76.00|0.00|0.00|-76.00\n"
      "applied|applied|0.00|0.00|15.00|-15.00\n",
      OK },
    { "balance of one reason", LIST_BALANCE, ACCOUNT, "expense:test", 0, NULL, NULL,
      "6200|expense:test|0.00|12.00|0.00|12.00\n", OK },
    { "events of days", LIST_EVENTS, FROM | TO, NULL, 0, "2025-01-10", "2025-01-14",
      "10|po-1|receive|2025-01-10|2025-01-10|WHEEL|4|ACME|-|-|-|-\n"
      "11|po-2|receive|2025-01-12|2025-01-12|WHEEL|3|-|-|-|-|-\n"
      "12|made-1|complete|2025-01-14|2025-01-14|BIKE|3|-|-|1|-|-\n",
      OK },
    { "events that an item took part in", LIST_EVENTS, ITEM | FROM, "WHEEL", 0, "2025-01-16", NULL,
      "15|issue-1|issue|2025-01-17|2025-01-17|WHEEL|1|-|-|-|-|-\n"
      "16|made-2|complete|2025-01-18|2025-01-18|BIKE|1|-|-|1|-|-\n",
      OK },
    { "events of a category", LIST_EVENTS, CATEGORY | LIMIT, "round", 1, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|BIKE|1|-|-|1|-|-\n", OK },
    { "events at a place", LIST_EVENTS, PLACE, "line", 0, NULL, NULL,
      "13|move-1|move|2025-01-15|2025-01-15|WHEEL|1|-|-|-|-|-\n"
      "15|issue-1|issue|2025-01-17|2025-01-17|WHEEL|1|-|-|-|-|-\n",
      OK },
    { "events as known", LIST_EVENTS, LIMIT | KNOWN, NULL, 1, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|BIKE|1|-|-|1|-|-\n", OK },
    { "events of a party", LIST_EVENTS, PARTY, "ACME", 0, NULL, NULL,
      "10|po-1|receive|2025-01-10|2025-01-10|WHEEL|4|ACME|-|-|-|-\n", OK },
    { "events, the newest", LIST_EVENTS, LIMIT, NULL, 1, NULL, NULL,
      "16|made-2|complete|2025-01-18|2025-01-18|BIKE|1|-|-|1|-|-\n", OK },
    { "an event by its number", LIST_EVENTS, KEY, "@12", 0, NULL, NULL,
      "12|made-1|complete|2025-01-14|2025-01-14|BIKE|3|-|-|1|-|-\n", OK },
    { "lines", LIST_LINES, KEY, "made-2", 0, NULL, NULL,
      "1|owe|WHEEL|stores|2|24.00|-|-|last|2|-\n"
      "2|make|BIKE|finished|1|29.00|2025-01-18|1|-|1|-\n",
      OK },
    { "where used", LIST_WHERE_USED, ITEM, "WHEEL", 0, NULL, NULL,
      "BIKE|2|unit|-|-|2025-01-01|-|-|counts\n", OK },
    { "items", LIST_ITEMS, 0, NULL, 0, NULL, NULL,
      "BIKE|-|made|fifo|-|each|3|81.67|0|0.00|-\n"
      "WHEEL|-|bought|fifo|round|each|0|0.00|2|24.00|-\n",
      OK },
    { "items as of a day", LIST_ITEMS, AS_OF, NULL, 0, NULL, "2025-01-15",
      "BIKE|-|made|fifo|-|each|3|79.00|0|0.00|-\n"
      "WHEEL|-|bought|fifo|round|each|1|12.00|0|0.00|-\n",
      OK },
    { "items as known", LIST_ITEMS, CATEGORY | KNOWN, "round", 0, NULL, NULL,
      "WHEEL|-|bought|fifo|round|each|0|0.00|2|24.00|-\n", OK },
    { "parties", LIST_PARTIES, 0, NULL, 0, NULL, NULL, "ACME\n", OK },
    { "an unknown item", LIST_STOCK, ITEM, "TRIKE", 0, NULL, NULL, NULL, ITEM_UNKNOWN },
    { "an unknown category", LIST_STOCK, CATEGORY, "square", 0, NULL, NULL, NULL,
      CATEGORY_UNKNOWN },
    { "an unknown place", LIST_STOCK, PLACE, "loft", 0, NULL, NULL, NULL, PLACE_UNKNOWN },
    { "an unknown party", LIST_EVENTS, PARTY, "EMCA", 0, NULL, NULL, NULL, PARTY_UNKNOWN },
    { "an unknown key", LIST_LINES, KEY, "po-9", 0, NULL, NULL, NULL, KEY_UNKNOWN },
    { "an unknown number", LIST_LINES, KEY, "@99", 0, NULL, NULL, NULL, KEY_UNKNOWN },
    { "an unknown account", LIST_JOURNAL, ACCOUNT, "9999", 0, NULL, NULL, NULL, ROLE_UNKNOWN },
    { "a history of nothing", LIST_HISTORY, 0, NULL, 0, NULL, NULL, NULL, FIELD_MISSING },
};

static day_t day_of(const char *text)
{
    day_t day = DAY_NONE;

    return text && day_parse(slice_of(text), &day) == OK ? day : DAY_NONE;
}

static void asked_judge(struct desk *desk, const struct asked *asked, const char *stage)
{
    struct slice word = slice_of(asked->word);
    struct filter filter = {
        .today = { 20108 }, /* 2025-01-20 */
        .present = asked->present,
        .item = word,
        .category = word,
        .place = word,
        .account = word,
        .party = word,
        .key = word,
        .limit = asked->limit,
        .from = day_of(asked->from),
        .to = day_of(asked->to),
        .as_of = day_of(asked->to),
        .known_s = INT64_MAX,
    };
    struct page page = { .size = 0 };
    struct receiver receiver = { page_begin, page_row, &page };
    enum status status = query(desk->store, asked->list, &filter, &receiver);
    char name[100];

    snprintf(name, sizeof(name), "%s, %s", asked->name, stage);
    report(name,
           status == asked->status && (status != OK || strcmp(page.text, asked->rows) == 0) &&
               (status == OK || store_problem(desk->store)->status == status),
           "%s %s\n%s", status_code(status), store_problem(desk->store)->text, page.text);
}

static void all_judge(const char *stage)
{
    struct desk desk;
    bool changed;
    enum status status = desk_open(&desk, "lists", STORE_READ);

    if (status == OK)
        status = store_look(desk.store, &changed);
    report(stage, status == OK, "%s", status_code(status));
    for (size_t i = 0; i < ARRAY_COUNT(cases) && status == OK; i++)
        asked_judge(&desk, &cases[i], stage);
    desk_close(&desk);
}

static void index_some(int64_t limit)
{
    struct desk desk;
    enum status status = desk_open(&desk, "lists", STORE_WRITE);

    if (status == OK)
        status = store_index(desk.store, limit);
    report("index", status == OK, "%s", status_code(status));
    desk_close(&desk);
}

int main(void)
{
    enum status status;

    if (!folder_make())
        return report_exit();
    status = sheet_post("lists", slice_of(sheet));
    report("a book", status == OK, "%s", status_code(status));
    all_judge("nothing in the index");
    index_some(9);
    all_judge("some in the index");
    index_some(1000);
    all_judge("all in the index");
    folder_remove();
    return report_exit();
}
