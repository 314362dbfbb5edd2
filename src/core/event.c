#include "core/event.h"

#include <assert.h>
#include <stddef.h>

static const char *const action_words[] = { "release", "change", "cancel", "reopen", NULL };
static const char *const kind_words[] = { "bought", "made", "phantom", "resource", NULL };
static const char *const method_words[] = { "fifo",     "lifo",           "average",
                                            "standard", "period-average", NULL };
static const char *const short_words[] = { "owe", "refuse", "warn", NULL };
const char *const element_words[ELEMENT_COUNT] = { "material", "conversion", "labour",
                                                   "machine",  "overhead",   "outside" };
const char *const issue_words[ISSUE_METHOD_COUNT + 1] = { "default",  "completion", "manual",
                                                          "shipment", "sale",       "period",
                                                          "emptied",  "bulk",       "start",
                                                          "receipt",  NULL };
static const char *const consumes_words[] = { "bill", "staged", NULL };
static const char *const make_on_words[] = { "no", "sale", "shipment", NULL };
static const char *const tracking_words[] = { "untracked", "lots", "serials", NULL };
static const char *const picking_words[] = { "fefo", "lots-fifo", NULL };
static const char *const share_words[] = { "value", "quantity", NULL };
static const char *const stands_words[] = { "default", "material", "finished", NULL };

static const struct field_row field_rows[FIELD_COUNT] = {
    { FIELD_KEY, TYPE_NAME, offsetof(struct event, key), NULL },
    { FIELD_AT, TYPE_MOMENT, offsetof(struct event, at), NULL },
    { FIELD_RECORDED, TYPE_MOMENT, offsetof(struct event, recorded), NULL },
    { FIELD_REF, TYPE_TEXT, offsetof(struct event, ref), NULL },
    { FIELD_BY, TYPE_TEXT, offsetof(struct event, by), NULL },
    { FIELD_NOTE, TYPE_TEXT, offsetof(struct event, note), NULL },
    { FIELD_NAME, TYPE_NAME, offsetof(struct event, name), NULL },
    { FIELD_ITEM, TYPE_NAME, offsetof(struct event, item), NULL },
    { FIELD_QTY, TYPE_AMOUNT, offsetof(struct event, amount), NULL },
    { FIELD_UNIT, TYPE_NAME, offsetof(struct event, amount.unit), NULL },
    { FIELD_SCRAPPED, TYPE_QTY, offsetof(struct event, scrapped), NULL },
    { FIELD_LOST, TYPE_QTY, offsetof(struct event, lost), NULL },
    { FIELD_COST, TYPE_COST, offsetof(struct event, cost_per), NULL },
    { FIELD_TOTAL, TYPE_MONEY, offsetof(struct event, total_number), NULL },
    { FIELD_PLACE, TYPE_NAME, offsetof(struct event, place), NULL },
    { FIELD_FROM_PLACE, TYPE_NAME, offsetof(struct event, from_place), NULL },
    { FIELD_PARTY, TYPE_NAME, offsetof(struct event, party), NULL },
    { FIELD_OF, TYPE_NAME, offsetof(struct event, of), NULL },
    { FIELD_REASON, TYPE_NAME, offsetof(struct event, reason), NULL },
    { FIELD_RUN, TYPE_NAME, offsetof(struct event, run), NULL },
    { FIELD_ORDER, TYPE_NAME, offsetof(struct event, order), NULL },
    { FIELD_ACTION, TYPE_WORD, offsetof(struct event, action), action_words },
    { FIELD_DUE, TYPE_DAY, offsetof(struct event, due), NULL },
    { FIELD_BILL, TYPE_FLAG, offsetof(struct event, bill), NULL },
    { FIELD_WITH, TYPE_NAME, offsetof(struct event, with), NULL },
    { FIELD_FROM_DAY, TYPE_DAY, offsetof(struct event, from_day), NULL },
    { FIELD_TO_DAY, TYPE_DAY, offsetof(struct event, to_day), NULL },
    { FIELD_ROLE, TYPE_NAME, offsetof(struct event, role), NULL },
    { FIELD_ACCOUNT, TYPE_NAME, offsetof(struct event, account), NULL },
    { FIELD_CATEGORY, TYPE_NAME, offsetof(struct event, category), NULL },
    { FIELD_NAMED, TYPE_FLAG, offsetof(struct event, named), NULL },
    { FIELD_VALUE, TYPE_NAME, offsetof(struct event, value), NULL },
    { FIELD_KIND, TYPE_WORD, offsetof(struct event, kind), kind_words },
    { FIELD_METHOD, TYPE_WORD, offsetof(struct event, method), method_words },
    { FIELD_SEMI, TYPE_FLAG, offsetof(struct event, semi), NULL },
    { FIELD_NORMAL_SCRAP, TYPE_FLAG, offsetof(struct event, normal_scrap), NULL },
    { FIELD_STEP, TYPE_QTY, offsetof(struct event, step), NULL },
    { FIELD_PLACES, TYPE_TEXT, offsetof(struct event, places), NULL },
    { FIELD_SHORT, TYPE_WORD, offsetof(struct event, short_policy), short_words },
    { FIELD_TEXT, TYPE_TEXT, offsetof(struct event, text), NULL },
    { FIELD_STANDS, TYPE_WORD, offsetof(struct event, stands), stands_words },
    { FIELD_RATIO, TYPE_RATIO, offsetof(struct event, ratio), NULL },
    { FIELD_COST_MATERIAL, TYPE_MONEY, offsetof(struct event, element_number[MATERIAL]), NULL },
    { FIELD_COST_CONVERSION, TYPE_MONEY, offsetof(struct event, element_number[CONVERSION]), NULL },
    { FIELD_COST_LABOUR, TYPE_MONEY, offsetof(struct event, element_number[LABOUR]), NULL },
    { FIELD_COST_MACHINE, TYPE_MONEY, offsetof(struct event, element_number[MACHINE]), NULL },
    { FIELD_COST_OVERHEAD, TYPE_MONEY, offsetof(struct event, element_number[OVERHEAD]), NULL },
    { FIELD_COST_OUTSIDE, TYPE_MONEY, offsetof(struct event, element_number[OUTSIDE]), NULL },
    { FIELD_POINTS, TYPE_POINTS, offsetof(struct event, points), NULL },
    { FIELD_DECIMALS, TYPE_SMALL, offsetof(struct event, decimals), NULL },
    { FIELD_CURRENCY, TYPE_NAME, offsetof(struct event, currency), NULL },
    { FIELD_ZONE, TYPE_NAME, offsetof(struct event, zone), NULL },
    { FIELD_BEGINS, TYPE_TIME, offsetof(struct event, begins_min), NULL },
    { FIELD_CORRECTION, TYPE_TEXT, offsetof(struct event, correction), NULL },
    { FIELD_TOLERANCE, TYPE_SHARE, offsetof(struct event, tolerance), NULL },
    { FIELD_LINE, TYPE_NAME, offsetof(struct event, line), NULL },
    { FIELD_DRAFT, TYPE_FLAG, offsetof(struct event, draft), NULL },
    { FIELD_RELEASE, TYPE_NAME, offsetof(struct event, release), NULL },
    { FIELD_RETIRE, TYPE_NAME, offsetof(struct event, retire), NULL },
    { FIELD_ITEMS, TYPE_TEXT, offsetof(struct event, items), NULL },
    { FIELD_ENTRY, TYPE_TEXT, offsetof(struct event, entry), NULL },
    { FIELD_ISSUE, TYPE_WORD, offsetof(struct event, issue), issue_words },
    { FIELD_PERIOD, TYPE_TEXT, offsetof(struct event, period), NULL },
    { FIELD_FOR, TYPE_NAME, offsetof(struct event, product), NULL },
    { FIELD_LOT, TYPE_NAME, offsetof(struct event, lot), NULL },
    { FIELD_SERIALS, TYPE_TEXT, offsetof(struct event, serials), NULL },
    { FIELD_EXPIRES, TYPE_DAY, offsetof(struct event, expires), NULL },
    { FIELD_TRACKING, TYPE_WORD, offsetof(struct event, tracking), tracking_words },
    { FIELD_PICKING, TYPE_WORD, offsetof(struct event, picking), picking_words },
    { FIELD_EXPIRY, TYPE_NUMBER, offsetof(struct event, expiry_days), NULL },
    { FIELD_INSPECT, TYPE_FLAG, offsetof(struct event, inspect), NULL },
    { FIELD_OPERATION, TYPE_NUMBER, offsetof(struct event, operation), NULL },
    { FIELD_MAKE_ON, TYPE_WORD, offsetof(struct event, make_on), make_on_words },
    { FIELD_SOURCES, TYPE_TEXT, offsetof(struct event, sources), NULL },
    { FIELD_MIN, TYPE_QTY, offsetof(struct event, min), NULL },
    { FIELD_MAX, TYPE_QTY, offsetof(struct event, max), NULL },
    { FIELD_MULTIPLE, TYPE_QTY, offsetof(struct event, multiple), NULL },
    { FIELD_NONE, TYPE_FLAG, offsetof(struct event, none), NULL },
    { FIELD_CONSUMES, TYPE_WORD, offsetof(struct event, consumes), consumes_words },
    { FIELD_REWORK, TYPE_FLAG, offsetof(struct event, rework), NULL },
    { FIELD_USAGE_BAND, TYPE_SHARE, offsetof(struct event, usage_band), NULL },
    { FIELD_CORRECTS, TYPE_NAME, offsetof(struct event, corrects), NULL },
    { FIELD_FIXES, TYPE_TEXT, offsetof(struct event, fixes), NULL },
    { FIELD_SHARE, TYPE_WORD, offsetof(struct event, share), share_words },
    { FIELD_COST_PLUS, TYPE_PERCENT, offsetof(struct event, cost_plus), NULL },
    { FIELD_MARGIN, TYPE_PERCENT, offsetof(struct event, margin), NULL },
    { FIELD_ROUND, TYPE_MONEY, offsetof(struct event, round_number), NULL },
    { FIELD_VARIANCE_BAND, TYPE_SHARE, offsetof(struct event, variance_band), NULL },
    { FIELD_DRAFT_NAME, TYPE_NAME, offsetof(struct event, draft_name), NULL },
};

const struct field_use uses_common[] = {
    { FIELD_AT, "at", USE_WORD },       { FIELD_RECORDED, "recorded", USE_WORD },
    { FIELD_REF, "ref", USE_WORD },     { FIELD_BY, "by", USE_WORD },
    { FIELD_NOTE, "note", USE_WORD },   { FIELD_CORRECTS, "corrects", USE_WORD },
    { FIELD_FIXES, "fixes", USE_WORD }, { FIELD_KEY, "key", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};

static const struct field_use book_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_CURRENCY, "currency", USE_WORD },
    { FIELD_DECIMALS, "decimals", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use site_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_ZONE, "zone", USE_WORD },
    { FIELD_BEGINS, "day-begins", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use name_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_TEXT, "text", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use place_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_PARTY, "vendor", USE_WORD },
    { FIELD_TEXT, "text", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use category_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_STANDS, "stands", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use item_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_UNIT, "unit", USE_FIRST },
    { FIELD_KIND, "kind", USE_MAYBE },
    { FIELD_METHOD, "method", USE_MAYBE },
    { FIELD_SEMI, "semi", USE_MAYBE },
    { FIELD_CATEGORY, "category", USE_WORD },
    { FIELD_STEP, "step", USE_WORD },
    { FIELD_PLACES, "places", USE_WORD },
    { FIELD_SHORT, "short", USE_WORD },
    { FIELD_NORMAL_SCRAP, "normal-scrap", USE_MAYBE },
    { FIELD_ISSUE, "issue", USE_WORD },
    { FIELD_PERIOD, "period", USE_WORD },
    { FIELD_TEXT, "text", USE_WORD },
    { FIELD_TOLERANCE, "tolerance", USE_WORD },
    { FIELD_TRACKING, "tracking", USE_MAYBE },
    { FIELD_PICKING, "picking", USE_MAYBE },
    { FIELD_EXPIRY, "expiry", USE_WORD },
    { FIELD_MAKE_ON, "make-on", USE_WORD },
    { FIELD_SOURCES, "sources", USE_WORD },
    { FIELD_USAGE_BAND, "usage-band", USE_WORD },
    { FIELD_VARIANCE_BAND, "variance-band", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use unit_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_UNIT, "unit", USE_FIRST },
    { FIELD_RATIO, "is", USE_FIRST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use bill_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },    { FIELD_NAME, "version", USE_WORD },
    { FIELD_DRAFT, "draft", USE_MAYBE },  { FIELD_RELEASE, "release", USE_WORD },
    { FIELD_RETIRE, "retire", USE_WORD }, { FIELD_RATIO, "makes", USE_WORD },
    { FIELD_FROM_DAY, "from", USE_WORD }, { FIELD_TO_DAY, "to", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use routing_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },    { FIELD_NONE, "none", USE_MAYBE },
    { FIELD_FROM_DAY, "from", USE_WORD }, { FIELD_TO_DAY, "to", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use rate_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_COST_CONVERSION, "conversion", USE_WORD },
    { FIELD_COST_LABOUR, "labour", USE_WORD },
    { FIELD_COST_MACHINE, "machine", USE_WORD },
    { FIELD_COST_OVERHEAD, "overhead", USE_WORD },
    { FIELD_COST_OUTSIDE, "outside", USE_WORD },
    { FIELD_FROM_DAY, "from", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use account_uses[] = {
    { FIELD_ROLE, "role", USE_FIRST },        { FIELD_ACCOUNT, "code", USE_FIRST },
    { FIELD_CATEGORY, "category", USE_WORD }, { FIELD_NAMED, "named", USE_MAYBE },
    { FIELD_TEXT, "text", USE_WORD },         { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use points_uses[] = {
    { FIELD_POINTS, "points", USE_FIRST },
    { FIELD_CATEGORY, "category", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use reason_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_ACCOUNT, "account", USE_WORD },
    { FIELD_TEXT, "text", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use setting_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_VALUE, "value", USE_FIRST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use standard_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_COST_MATERIAL, "material", USE_WORD },
    { FIELD_COST_CONVERSION, "conversion", USE_WORD },
    { FIELD_COST_LABOUR, "labour", USE_WORD },
    { FIELD_COST_MACHINE, "machine", USE_WORD },
    { FIELD_COST_OVERHEAD, "overhead", USE_WORD },
    { FIELD_COST_OUTSIDE, "outside", USE_WORD },
    { FIELD_FROM_DAY, "from", USE_WORD },
    { FIELD_DRAFT_NAME, "draft", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use approve_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_FROM_DAY, "from", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use opening_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_COST, "cost", USE_WORD },
    { FIELD_TOTAL, "total", USE_WORD },
    { FIELD_COST_CONVERSION, "conversion", USE_WORD },
    { FIELD_COST_LABOUR, "labour", USE_WORD },
    { FIELD_COST_MACHINE, "machine", USE_WORD },
    { FIELD_COST_OVERHEAD, "overhead", USE_WORD },
    { FIELD_COST_OUTSIDE, "outside", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },
    { FIELD_FROM_DAY, "day", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_EXPIRES, "expires", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use receive_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_COST, "cost", USE_WORD },
    { FIELD_TOTAL, "total", USE_WORD },
    { FIELD_CURRENCY, "currency", USE_MAYBE },
    { FIELD_RATIO, "rate", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },
    { FIELD_PARTY, "from", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_EXPIRES, "expires", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use return_to_supplier_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_OF, "of", USE_WORD },           { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_PARTY, "to", USE_WORD },        { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use order_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_ACTION, "action", USE_MAYBE },
    { FIELD_QTY, "qty", USE_MAYBE },
    { FIELD_ITEM, "item", USE_MAYBE },
    { FIELD_DUE, "due", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },
    { FIELD_TOLERANCE, "tolerance", USE_WORD },
    { FIELD_LINE, "line", USE_WORD },
    { FIELD_CONSUMES, "consumes", USE_WORD },
    { FIELD_BILL, "bill", USE_MAYBE },
    { FIELD_REWORK, "rework", USE_MAYBE },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use finish_uses[] = {
    { FIELD_NAME, "name", USE_FIRST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use replace_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },  { FIELD_WITH, "with", USE_MUST },
    { FIELD_RATIO, "ratio", USE_WORD }, { FIELD_FROM_DAY, "from", USE_WORD },
    { FIELD_ITEMS, "in", USE_WORD },    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use accept_uses[] = {
    { FIELD_ENTRY, "entry", USE_FIRST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use complete_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },          { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_SCRAPPED, "scrapped", USE_WORD }, { FIELD_LOST, "lost", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },          { FIELD_RUN, "run", USE_WORD },
    { FIELD_ORDER, "order", USE_WORD },       { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD },   { FIELD_EXPIRES, "expires", USE_WORD },
    { FIELD_REASON, "reason", USE_WORD },     { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use operation_uses[] = {
    { FIELD_OPERATION, "operation", USE_FIRST },
    { FIELD_QTY, "qty", USE_FIRST },
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_SCRAPPED, "scrapped", USE_WORD },
    { FIELD_LOST, "lost", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },
    { FIELD_RUN, "run", USE_WORD },
    { FIELD_ORDER, "order", USE_WORD },
    { FIELD_REASON, "reason", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use scrap_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_FROM_PLACE, "from", USE_WORD }, { FIELD_REASON, "reason", USE_WORD },
    { FIELD_ORDER, "order", USE_WORD },     { FIELD_OPERATION, "operation", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },         { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use unbuild_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_OF, "of", USE_WORD },           { FIELD_ORDER, "order", USE_WORD },
    { FIELD_FROM_PLACE, "from", USE_WORD }, { FIELD_PLACE, "to", USE_WORD },
    { FIELD_REASON, "reason", USE_WORD },   { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use rework_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_SCRAPPED, "scrapped", USE_WORD },
    { FIELD_LOST, "lost", USE_WORD },
    { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },
    { FIELD_COST_CONVERSION, "conversion", USE_WORD },
    { FIELD_COST_LABOUR, "labour", USE_WORD },
    { FIELD_COST_MACHINE, "machine", USE_WORD },
    { FIELD_COST_OVERHEAD, "overhead", USE_WORD },
    { FIELD_COST_OUTSIDE, "outside", USE_WORD },
    { FIELD_REASON, "reason", USE_WORD },
    { FIELD_ORDER, "order", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use issue_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },      { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_REASON, "reason", USE_WORD }, { FIELD_ORDER, "order", USE_WORD },
    { FIELD_FOR, "for", USE_WORD },       { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },       { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use sell_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_FROM_PLACE, "from", USE_WORD }, { FIELD_PARTY, "to", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },         { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use return_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_OF, "of", USE_WORD },           { FIELD_PLACE, "to", USE_WORD },
    { FIELD_PARTY, "from", USE_WORD },      { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use move_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_FROM_PLACE, "from", USE_MUST }, { FIELD_PLACE, "to", USE_MUST },
    { FIELD_LOT, "lot", USE_WORD },         { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use count_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST }, { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_PLACE, "in", USE_WORD }, { FIELD_COST, "cost", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },  { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use stage_uses[] = {
    { FIELD_QTY, "qty", USE_MAYBE },        { FIELD_ITEM, "item", USE_MAYBE },
    { FIELD_ORDER, "order", USE_MUST },     { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_PLACE, "to", USE_WORD },        { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use unstage_uses[] = {
    { FIELD_QTY, "qty", USE_MAYBE },    { FIELD_ITEM, "item", USE_MAYBE },
    { FIELD_ORDER, "order", USE_MUST }, { FIELD_PLACE, "to", USE_WORD },
    { FIELD_LOT, "lot", USE_WORD },     { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use start_uses[] = {
    { FIELD_ORDER, "order", USE_FIRST }, { FIELD_QTY, "qty", USE_MAYBE },
    { FIELD_ITEM, "item", USE_MAYBE },   { FIELD_PLACE, "to", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use hold_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST }, { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_PLACE, "in", USE_WORD }, { FIELD_INSPECT, "inspect", USE_MAYBE },
    { FIELD_LOT, "lot", USE_WORD },  { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use unhold_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },        { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_PLACE, "in", USE_WORD },        { FIELD_LOT, "lot", USE_WORD },
    { FIELD_SERIALS, "serials", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use identify_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST }, { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_LOT, "lot", USE_WORD },  { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_PLACE, "in", USE_WORD }, { FIELD_EXPIRES, "expires", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use lot_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_LOT, "lot", USE_FIRST },
    { FIELD_EXPIRES, "expires", USE_MUST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use replenish_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST },        { FIELD_PLACE, "in", USE_MUST },
    { FIELD_NONE, "none", USE_MAYBE },        { FIELD_MIN, "min", USE_WORD },
    { FIELD_MAX, "max", USE_WORD },           { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_MULTIPLE, "multiple", USE_WORD }, { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use expense_uses[] = {
    { FIELD_TOTAL, "total", USE_FIRST },
    { FIELD_ACCOUNT, "account", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use landed_uses[] = {
    { FIELD_OF, "of", USE_FIRST },
    { FIELD_TOTAL, "total", USE_FIRST },
    { FIELD_CURRENCY, "currency", USE_MAYBE },
    { FIELD_RATIO, "rate", USE_WORD },
    { FIELD_SHARE, "share", USE_WORD },
    { FIELD_TEXT, "for", USE_WORD },
    { FIELD_PARTY, "from", USE_WORD },
    { FIELD_ACCOUNT, "account", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use reprice_uses[] = {
    { FIELD_OF, "of", USE_FIRST },      { FIELD_COST, "cost", USE_WORD },
    { FIELD_TOTAL, "total", USE_WORD }, { FIELD_CURRENCY, "currency", USE_MAYBE },
    { FIELD_RATIO, "rate", USE_WORD },  { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use price_uses[] = {
    { FIELD_ITEM, "item", USE_FIRST }, { FIELD_COST, "price", USE_MAYBE },
    { FIELD_NONE, "none", USE_MAYBE }, { FIELD_FROM_DAY, "from", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use price_rule_uses[] = {
    { FIELD_COST_PLUS, "cost-plus", USE_WORD }, { FIELD_MARGIN, "margin", USE_WORD },
    { FIELD_NONE, "none", USE_MAYBE },          { FIELD_ITEM, "item", USE_WORD },
    { FIELD_CATEGORY, "category", USE_WORD },   { FIELD_ROUND, "round", USE_WORD },
    { FIELD_FROM_DAY, "from", USE_WORD },       { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use tick_uses[] = {
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use close_uses[] = {
    { FIELD_TO_DAY, "day", USE_FIRST },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use settle_uses[] = {
    { FIELD_QTY, "qty", USE_FIRST },  { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_OF, "of", USE_WORD },     { FIELD_FROM_PLACE, "from", USE_WORD },
    { FIELD_WITH, "with", USE_WORD }, { FIELD_REASON, "reason", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use undo_uses[] = {
    { FIELD_OF, "of", USE_FIRST },   { FIELD_QTY, "qty", USE_MAYBE },
    { FIELD_LOT, "lot", USE_WORD },  { FIELD_SERIALS, "serials", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use empty_uses[] = {
    { FIELD_QTY, "qty", USE_MAYBE },
    { FIELD_ITEM, "item", USE_FIRST },
    { FIELD_PLACE, "in", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use flush_uses[] = {
    { FIELD_ITEM, "item", USE_MAYBE },
    { FIELD_ORDER, "order", USE_WORD },
    { FIELD_ISSUE, "method", USE_WORD },
    { FIELD_COUNT, NULL, USE_WORD },
};
static const struct field_use correct_uses[] = {
    { FIELD_OF, "of", USE_FIRST },
    { FIELD_CORRECTION, "with", USE_MUST },
    { FIELD_COUNT, NULL, USE_WORD },
};

static const struct verb_row verb_rows[VERB_COUNT] = {
    { VERB_BOOK, "book", "name the company, its currency and its decimals", LINES_NONE, book_uses },
    { VERB_SITE, "site", "name the plant, its time zone and the hour its day begins", LINES_NONE,
      site_uses },
    { VERB_PLACE, "place", "add a place where stock can lie", LINES_NONE, place_uses },
    { VERB_CATEGORY, "category", "add a category and say where its stock stands", LINES_NONE,
      category_uses },
    { VERB_ITEM, "item", "add or change an item", LINES_NONE, item_uses },
    { VERB_UNIT, "unit", "add another unit of an item, as an exact ratio", LINES_NONE, unit_uses },
    { VERB_BILL, "bill", "save, release or retire a dated version of an item's recipe", LINES_BILL,
      bill_uses },
    { VERB_RATE, "rate",
      "set what conversion of an item, or a resource, costs per unit, from a day on", LINES_NONE,
      rate_uses },
    { VERB_ACCOUNT, "account", "map a role to an account code", LINES_NONE, account_uses },
    { VERB_POINTS, "points", "say which points the books record", LINES_NONE, points_uses },
    { VERB_REASON, "reason", "add a reason for issuing parts", LINES_NONE, reason_uses },
    { VERB_PARTY, "party", "add a supplier or customer", LINES_NONE, name_uses },
    { VERB_SETTING, "setting", "change a setting of the book", LINES_NONE, setting_uses },
    { VERB_STANDARD, "standard", "set an item's standard cost, from a day on", LINES_NONE,
      standard_uses },
    { VERB_OPENING, "opening", "bring in stock with its quantity and cost", LINES_NONE,
      opening_uses },
    { VERB_RECEIVE, "receive", "goods came in from a supplier", LINES_USE, receive_uses },
    { VERB_RETURN_TO_SUPPLIER, "return-to-supplier", "goods went back to a supplier", LINES_NONE,
      return_to_supplier_uses },
    { VERB_COMPLETE, "complete", "product was completed: issue its bill after the fact", LINES_USE,
      complete_uses },
    { VERB_SCRAP, "scrap", "stock was thrown away", LINES_NONE, scrap_uses },
    { VERB_SHIP, "ship", "goods left for a customer", LINES_NONE, sell_uses },
    { VERB_SELL, "sell", "goods were sold without shipping", LINES_NONE, sell_uses },
    { VERB_RETURN, "return", "a customer brought goods back", LINES_NONE, return_uses },
    { VERB_MOVE, "move", "stock went from one place to another", LINES_NONE, move_uses },
    { VERB_ISSUE, "issue", "parts were used for a reason", LINES_NONE, issue_uses },
    { VERB_COUNT_STOCK, "count", "stock was counted at a place", LINES_NONE, count_uses },
    { VERB_EXPENSE, "expense", "conversion cost was incurred", LINES_NONE, expense_uses },
    { VERB_TICK, "tick", "time passed: do what waits for it", LINES_NONE, tick_uses },
    { VERB_CLOSE, "close", "close the books up to and including a day", LINES_NONE, close_uses },
    { VERB_REOPEN, "reopen", "reopen the days after a day", LINES_NONE, close_uses },
    { VERB_SETTLE, "settle", "settle an owed issue by hand", LINES_NONE, settle_uses },
    { VERB_UNDO, "undo", "take back an event, whole or in part", LINES_NONE, undo_uses },
    { VERB_CORRECT, "correct", "undo an event and post the right one in one commit", LINES_NONE,
      correct_uses },
    { VERB_ORDER, "order", "plan a production order; release, change, cancel or reopen it",
      LINES_NONE, order_uses },
    { VERB_FINISH, "finish", "a production order is done", LINES_NONE, finish_uses },
    { VERB_REPLACE, "replace", "put another component in the place of one, on all bills",
      LINES_NONE, replace_uses },
    { VERB_ACCEPT, "accept", "what stands in the inbox is fine as it is", LINES_NONE, accept_uses },
    { VERB_ROUTING, "routing", "save a dated version of the operations that make an item",
      LINES_ROUTING, routing_uses },
    { VERB_EMPTY, "empty", "a container was found empty: issue what is due there", LINES_NONE,
      empty_uses },
    { VERB_FLUSH, "flush", "issue what is due, by hand", LINES_NONE, flush_uses },
    { VERB_STAGE, "stage", "move parts to the line for a production order", LINES_NONE,
      stage_uses },
    { VERB_HOLD, "hold", "keep stock from being used", LINES_NONE, hold_uses },
    { VERB_UNHOLD, "unhold", "let held stock be used again", LINES_NONE, unhold_uses },
    { VERB_OPERATION, "operation", "pieces passed a pay point: issue what its operations need",
      LINES_USE, operation_uses },
    { VERB_START, "start", "work on an order begins: its parts go to the line", LINES_NONE,
      start_uses },
    { VERB_UNBUILD, "unbuild", "product was taken apart: its components come back", LINES_USE,
      unbuild_uses },
    { VERB_REWORK, "rework", "goods that failed were repaired, or inspected and found good",
      LINES_USE, rework_uses },
    { VERB_REPLENISH, "replenish", "say how much of an item is to be available at a place",
      LINES_NONE, replenish_uses },
    { VERB_IDENTIFY, "identify", "goods that lie somewhere without a lot are this one", LINES_NONE,
      identify_uses },
    { VERB_LOT, "lot", "say another last day of a lot: it was tested, or opened", LINES_NONE,
      lot_uses },
    { VERB_UNSTAGE, "unstage", "parts staged for a production order, and not used, go back",
      LINES_NONE, unstage_uses },
    { VERB_LANDED, "landed", "freight, duty … joined the cost of receipts", LINES_NONE,
      landed_uses },
    { VERB_REPRICE, "reprice", "the invoice says another cost than the receipt", LINES_NONE,
      reprice_uses },
    { VERB_PRICE, "price", "say what an item is sold at, from a day on", LINES_NONE, price_uses },
    { VERB_PRICE_RULE, "price-rule", "say what price is proposed, of all, a category or an item",
      LINES_NONE, price_rule_uses },
    { VERB_APPROVE, "approve", "let all standards of a draft come into force at once", LINES_NONE,
      approve_uses },
};

void event_init(struct event *event, enum verb verb)
{
    *event = (struct event){ .verb = verb,
                             .from_day = DAY_NONE,
                             .to_day = DAY_NONE,
                             .due = DAY_NONE,
                             .expires = DAY_NONE,
                             .day = DAY_NONE };
}

const struct verb_row *verb_row(enum verb verb)
{
    assert(verb < VERB_COUNT && verb_rows[verb].verb == verb);
    return &verb_rows[verb];
}

const struct verb_row *verb_find(struct slice name)
{
    for (size_t i = 0; i < ARRAY_COUNT(verb_rows) && name.size > 0; i++)
        if (name.text[0] == verb_rows[i].name[0] && slice_equals_text(name, verb_rows[i].name))
            return &verb_rows[i];
    return NULL;
}

const struct field_row *field_row(enum field field)
{
    assert(field < FIELD_COUNT && field_rows[field].field == field);
    return &field_rows[field];
}

static const struct field_use *use_find(const struct field_use *use, struct slice keyword)
{
    for (; use->keyword; use++)
        if (slice_equals_text(keyword, use->keyword))
            return use;
    return NULL;
}

const struct field_use *verb_use(const struct verb_row *row, struct slice keyword)
{
    const struct field_use *use = use_find(row->uses, keyword);

    return use ? use : use_find(uses_common, keyword);
}

bool verb_is_set_up(enum verb verb)
{
    return verb < VERB_OPENING || verb == VERB_REPLACE || verb == VERB_ROUTING ||
           verb == VERB_REPLENISH || verb == VERB_PRICE || verb == VERB_PRICE_RULE ||
           verb == VERB_APPROVE;
}

bool verb_makes(enum verb verb)
{
    return verb == VERB_COMPLETE || verb == VERB_OPERATION || verb == VERB_REWORK;
}
