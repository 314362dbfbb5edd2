#include "core/setup.h"

#include <stddef.h>
#include <string.h>

#include "core/approve.h"
#include "core/bill.h"
#include "core/due_open.h"
#include "core/history.h"
#include "core/issue.h"
#include "core/pool.h"
#include "core/price.h"
#include "core/replace.h"
#include "core/resolve.h"
#include "core/routing.h"
#include "core/scheme.h"
#include "core/source.h"
#include "core/subcontract.h"
#include "core/target.h"
#include "core/told.h"

struct plant *plant_change(struct draft *draft)
{
    struct plant *plant = arena_copy(draft->arena, draft->plant, sizeof(*plant));

    if (!plant) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    draft->plant = plant;
    return plant;
}

struct item *item_change(struct draft *draft, const struct item *item)
{
    struct item *changed = arena_copy(draft->arena, item, sizeof(*item));

    if (!changed)
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
    return changed;
}

void *list_longer(struct draft *draft, const void *items, int count, size_t size)
{
    unsigned char *longer = arena_alloc(draft->arena, ((size_t)count + 1) * size);

    if (!longer) {
        refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
        return NULL;
    }
    if (count > 0)
        memcpy(longer, items, (size_t)count * size);
    return longer;
}

static void plant_note(struct draft *draft, struct plant *plant, const struct plant *before)
{
    told_note(&(struct teller){ draft, plant, &plant->told }, before);
}

static void set_book(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct plant *before = draft->plant;
    struct plant *plant = plant_change(draft);

    if (!plant)
        return;
    plant->company = event->name;
    if (event_has(event, FIELD_CURRENCY))
        plant->currency = event->currency;
    if (event_has(event, FIELD_DECIMALS)) {
        if (event->decimals < 0 || event->decimals > 4)
            refuse(draft, NUMBER_RANGE, "a currency has 0 to 4 decimals");
        else if (event->decimals != plant->decimals && draft->item_last > 0)
            refuse(draft, ITEM_IN_USE, "decimals are set before the first item");
        plant->decimals = event->decimals;
    }
    plant_note(draft, plant, before);
}

static void set_site(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct plant *before = draft->plant;
    struct plant *plant = plant_change(draft);

    if (!plant)
        return;
    plant->site = event->name;
    if (event_has(event, FIELD_ZONE))
        plant->zone = event->zone;
    if (event_has(event, FIELD_BEGINS))
        plant->begins_min = event->begins_min;
    plant_note(draft, plant, before);
}

static void set_place(struct draft *draft)
{
    const struct event *event = draft->event;
    int64_t party = event_has(event, FIELD_PARTY) ? resolve_party(draft, event->party) : 0;
    struct plant *plant;
    struct named *places;

    if (plant_place(draft->plant, event->name).raw != 0)
        refuse(draft, NAME_TAKEN, "%.*s", (int)event->name.size, event->name.text);
    if (draft->plant->place_count >= PLACES_MAX)
        refuse(draft, LIMIT_EXCEEDED, "more than %d places", PLACES_MAX);
    refuse_second_place(draft, vendor_place(draft->plant, party));
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    places = list_longer(draft, draft->plant->places, draft->plant->place_count, sizeof(*places));
    if (!plant || !places)
        return;
    places[plant->place_count++] = (struct named){
        .name = event->name, .text = event->text, .seq = draft->seq, .party = party
    };
    plant->places = places;
    draft_own(draft)->party = party;
}

static void set_category(struct draft *draft)
{
    const struct event *event = draft->event;
    struct plant *plant;
    struct category *list;

    if (plant_category(draft->plant, event->name) != 0)
        refuse(draft, NAME_TAKEN, "%.*s", (int)event->name.size, event->name.text);
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    list =
        list_longer(draft, draft->plant->categories, draft->plant->category_count, sizeof(*list));
    if (!plant || !list)
        return;
    list[plant->category_count++] =
        (struct category){ .name = event->name, .stands = event->stands, .seq = draft->seq };
    plant->categories = list;
}

static void set_reason(struct draft *draft)
{
    const struct event *event = draft->event;
    struct plant *plant;
    struct reason *list;

    if (event_has(event, FIELD_ACCOUNT))
        (void)resolve_account(draft, ROLE_EXPENSE, event->account);
    if (plant_reason(draft->plant, event->name) != 0)
        refuse(draft, NAME_TAKEN, "%.*s", (int)event->name.size, event->name.text);
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    list = list_longer(draft, draft->plant->reasons, draft->plant->reason_count, sizeof(*list));
    if (!plant || !list)
        return;
    list[plant->reason_count++] =
        (struct reason){ .name = event->name, .account = event->account, .seq = draft->seq };
    plant->reasons = list;
}

static void set_account(struct draft *draft)
{
    const struct event *event = draft->event;
    struct account account = { .code = event->account, .text = event->text, .seq = draft->seq };
    struct plant *plant;
    struct account *list;

    if (!role_find(event->role, &account.role))
        refuse(draft, ROLE_UNKNOWN, "%.*s", (int)event->role.size, event->role.text);
    if (event_has(event, FIELD_CATEGORY))
        account.category = resolve_category(draft, event->category);
    if (event_has(event, FIELD_NAMED))
        account.category = CATEGORY_NONE;
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    list = list_longer(draft, draft->plant->accounts, draft->plant->account_count, sizeof(*list));
    if (!plant || !list)
        return;
    list[plant->account_count++] = account;
    plant->accounts = list;
}

/* A party is known by the number of the event that set it up. */
static void set_party(struct draft *draft)
{
    struct slice name = draft->event->name;
    int64_t id = name_see(draft, NAME_PARTY, name);
    struct happened *before = id != 0 ? row_edit(draft, id_key(ROW_HAPPENED, id)) : NULL;

    if (before && before->undoes == 0)
        refuse(draft, NAME_TAKEN, "%.*s", (int)name.size, name.text);
    if (draft->status != OK)
        return;
    if (before)
        before->of = draft->seq;
    name_add(draft, NAME_PARTY, name, draft->seq);
}

static void refuse_points(struct draft *draft, unsigned points)
{
    if (points_are_a_scheme(points))
        return;
    refuse(draft, VALUE_UNKNOWN, "%s",
           points > (POINT_PURCHASE | POINT_COMPLETION | POINT_SALE)
               ? "traditional, by-count and charge-first each stand alone"
               : "points without sale: nothing would ever be booked");
}

static void set_points(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct plant *before = draft->plant;
    struct scheme scheme = { .points = event->points, .seq = draft->seq };
    struct plant *plant;
    struct scheme *list;

    refuse_points(draft, scheme.points);
    if (event_has(event, FIELD_CATEGORY))
        scheme.category = resolve_category(draft, event->category);
    if (draft->status != OK)
        return;
    plant = plant_change(draft);
    list = list_longer(draft, before->schemes, before->scheme_count, sizeof(*list));
    if (!plant || !list)
        return;
    list[plant->scheme_count++] = scheme;
    plant->schemes = list;
    if (schemes_differ(plant, before))
        schemes_move(draft, before);
}

/* A setting is a bool under two words, a number, or what a function reads. */
struct setting {
    const char *name;
    enum { SETTING_WORDS, SETTING_DAYS, SETTING_PERCENT, SETTING_CHECKED } form;
    size_t offset; /* of a bool, or an int: days, or millionths */
    const char *yes;
    const char *no;
    bool (*read)(struct slice value, struct plant *plant); /* false: it is not what `yes` says */
};

static bool set_issue(struct slice value, struct plant *plant)
{
    return issue_read(value, &plant->issue) && plant->issue != ISSUE_BULK;
}

static bool set_close_conversion(struct slice value, struct plant *plant)
{
    static const char *const words[] = { [CONVERSION_LEAVE] = "leave",
                                         [CONVERSION_TO_SALES] = "cost-of-sales",
                                         [CONVERSION_SHARED] = "share" };

    for (size_t i = 0; i < ARRAY_COUNT(words); i++)
        if (slice_equals_text(value, words[i])) {
            plant->close_conversion = (enum conversion_close)i;
            return true;
        }
    return false;
}

static bool set_period(struct slice value, struct plant *plant)
{
    return period_read(value, &plant->period);
}

static bool set_shifts(struct slice value, struct plant *plant)
{
    struct shifts shifts;

    plant->shifts = value;
    return shifts_read(value, &shifts);
}

static const struct setting settings[] = {
    { "ship-sells", SETTING_WORDS, offsetof(struct plant, ship_sells), "yes", "no", NULL },
    { "close-conversion", SETTING_CHECKED, 0, "cost-of-sales, share or leave", NULL,
      set_close_conversion },
    { "inbox-owed-days", SETTING_DAYS, offsetof(struct plant, inbox_owed_days), NULL, NULL, NULL },
    { "inbox-count-band", SETTING_PERCENT, offsetof(struct plant, inbox_count_ppm), NULL, NULL,
      NULL },
    { "usage-band", SETTING_PERCENT, offsetof(struct plant, usage_ppm), NULL, NULL, NULL },
    { "variance-band", SETTING_PERCENT, offsetof(struct plant, variance_ppm), NULL, NULL, NULL },
    { "due-days", SETTING_DAYS, offsetof(struct plant, due_days), NULL, NULL, NULL },
    { "started-days", SETTING_DAYS, offsetof(struct plant, started_days), NULL, NULL, NULL },
    { "issue", SETTING_CHECKED, 0,
      "completion, manual, shipment, sale, period, emptied, start or receipt", NULL, set_issue },
    { "period", SETTING_CHECKED, 0, "day, shift, N pieces or N events", NULL, set_period },
    { "shifts", SETTING_CHECKED, 0, "hours in order, as 06:00,14:00,22:00", NULL, set_shifts },
};

/* Both beyond what makes sense: a century, and ten times what there is. */
enum { SETTING_DAYS_MAX = 36525, SETTING_PPM_MAX = 10000000 };

static void setting_words(struct draft *draft, const struct setting *setting, bool *value)
{
    struct slice said = draft->event->value;

    if (!slice_equals_text(said, setting->yes) && !slice_equals_text(said, setting->no))
        refuse(draft, VALUE_UNKNOWN, "%s is %s or %s", setting->name, setting->yes, setting->no);
    *value = slice_equals_text(said, setting->yes);
}

static void setting_number(struct draft *draft, const struct setting *setting, int *value)
{
    struct slice said = draft->event->value;
    bool is_percent = setting->form == SETTING_PERCENT;
    int64_t most = is_percent ? SETTING_PPM_MAX : SETTING_DAYS_MAX;
    int64_t number = 0;

    if (is_percent && said.size > 0 && said.text[said.size - 1] == '%')
        said.size--;
    else if (is_percent)
        said.size = 0;
    if (decimal_parse(said, is_percent ? 4 : 0, &number) != OK || number < 0 || number > most)
        refuse(draft, VALUE_UNKNOWN, "%s is %s", setting->name,
               is_percent ? "a share of at most 1000%, like 2.5%" : "a number of days");
    *value = (int)number;
}

static void setting_read(struct draft *draft, const struct setting *setting, struct plant *plant)
{
    if (!setting->read(draft->event->value, plant))
        refuse(draft, VALUE_UNKNOWN, "%s is %s", setting->name, setting->yes);
}

static void set_setting(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct plant *before = draft->plant;
    struct plant *plant = plant_change(draft);

    for (size_t i = 0; plant && i < ARRAY_COUNT(settings); i++) {
        void *value = (unsigned char *)plant + settings[i].offset;

        if (!slice_equals_text(event->name, settings[i].name))
            continue;
        if (settings[i].form == SETTING_WORDS)
            setting_words(draft, &settings[i], value);
        else if (settings[i].form == SETTING_CHECKED)
            setting_read(draft, &settings[i], plant);
        else
            setting_number(draft, &settings[i], value);
        plant_note(draft, plant, before);
        if (plant->issue != before->issue)
            note_site_due(draft);
        return;
    }
    refuse(draft, SETTING_UNKNOWN, "%.*s", (int)event->name.size, event->name.text);
}

/* Whether all is said of it that was: what has lots is tracked as it is. */
static bool item_is_as_it_was(const struct pool *pool, const struct item *before,
                              const struct item *after)
{
    bool same_lots = before->tracking == after->tracking && before->picking == after->picking;

    return before->kind == after->kind && before->method == after->method &&
           before->semi == after->semi && before->category == after->category &&
           before->step.micro == after->step.micro && slice_equals(before->unit, after->unit) &&
           (same_lots || pool->first_lot == 0);
}

void refuse_if_in_use(struct draft *draft, const struct item *before, const struct item *after)
{
    const struct pool *pool = row_see(draft, id_key(ROW_POOL, before->id.raw));

    if (pool->touched == 0)
        return;
    if (!item_is_as_it_was(pool, before, after))
        refuse(draft, ITEM_IN_USE, "%.*s has moved", (int)after->name.size, after->name.text);
    else if (item_step(before).micro != item_step(after).micro)
        refuse(draft, ITEM_IN_USE, "%.*s has moved: its step %s no whole one",
               (int)after->name.size, after->name.text,
               after->tracking == TRACK_SERIALS ? "is" : "would be");
    else if (after->tracking == TRACK_SERIALS && pool->parted != 0)
        refuse(draft, ITEM_IN_USE, "%.*s has moved in parts of a piece", (int)after->name.size,
               after->name.text);
}

/* What item it is has been said before. */
static void set_make_on(struct draft *draft, struct item *item)
{
    item->make_on = draft->event->make_on;
    if (item->make_on != MAKE_ON_NO && (item->kind != KIND_MADE || item_is_in_process(item)))
        refuse(draft, ITEM_KIND, "%.*s is not made", (int)item->name.size, item->name.text);
}

/* Words of lots that say nothing of this item. */
static void refuse_if_not_of_lots(struct draft *draft, const struct item *item)
{
    const struct event *event = draft->event;
    bool says_order = event_has(event, FIELD_PICKING) || event_has(event, FIELD_EXPIRY);
    bool says_pieces = event_has(event, FIELD_STEP) || event_has(event, FIELD_TRACKING);
    bool is_default = item->step.micro == 1;

    if (item->tracking == TRACK_NONE && says_order)
        refuse(draft, LOT_UNTRACKED, "%.*s is not tracked", (int)item->name.size, item->name.text);
    if (item->tracking == TRACK_SERIALS && says_pieces && !is_default &&
        item->step.micro % QTY_ONE != 0)
        refuse(draft, SERIALS_COUNT, "a piece of %.*s is whole", (int)item->name.size,
               item->name.text);
}

static void item_apply_event(struct draft *draft, struct item *item)
{
    const struct event *event = draft->event;

    item->unit = event->amount.unit;
    if (event_has(event, FIELD_KIND))
        item->kind = event->kind;
    if (event_has(event, FIELD_METHOD))
        item->method = event->method;
    if (event_has(event, FIELD_SEMI))
        item->semi = event->semi;
    if (event_has(event, FIELD_NORMAL_SCRAP))
        item->normal_scrap = event->normal_scrap;
    if (event_has(event, FIELD_SHORT))
        item->short_policy = event->short_policy;
    if (event_has(event, FIELD_STEP))
        item->step = event->step;
    if (event_has(event, FIELD_TOLERANCE))
        item->tolerance = event->tolerance;
    if (event_has(event, FIELD_USAGE_BAND))
        item->usage_band = event->usage_band;
    if (event_has(event, FIELD_VARIANCE_BAND))
        item->variance_band = event->variance_band;
    if (event_has(event, FIELD_TRACKING))
        item->tracking = event->tracking;
    if (event_has(event, FIELD_PICKING))
        item->picking = event->picking;
    if (event_has(event, FIELD_EXPIRY))
        item->expiry_days = event->expiry_days;
    if (event_has(event, FIELD_TEXT))
        item->text = event->text;
    if (event_has(event, FIELD_ISSUE))
        item->issue = event->issue;
    if (event_has(event, FIELD_MAKE_ON))
        set_make_on(draft, item);
    if (event_has(event, FIELD_SOURCES) && !sources_read(event->sources, &item->sources))
        refuse(draft, VALUE_UNKNOWN,
               "sources are default, or each once of staged, line, stores, shelf, alternates and "
               "blow-through");
    if (event_has(event, FIELD_PERIOD) && !period_read(event->period, &item->period))
        refuse(draft, VALUE_UNKNOWN, "a period is day, shift, N pieces or N events");
    if (event_has(event, FIELD_PLACES))
        resolve_places(draft, item, event->places);
    if (event_has(event, FIELD_CATEGORY))
        item->category = resolve_category(draft, event->category);
    if (item->step.micro <= 0)
        refuse(draft, NUMBER_SIGN, "a step is more than nothing");
    refuse_if_not_of_lots(draft, item);
}

static void set_item(struct draft *draft)
{
    const struct event *event = draft->event;
    int64_t id = name_see(draft, NAME_ITEM, event->name);
    struct item *item;

    if (draft->status != OK)
        return;
    if (id != 0) {
        const struct item *before = item_see(draft, (item_id_t){ id });

        item = item_change(draft, before);
        if (!item || draft->status != OK)
            return;
        item_apply_event(draft, item);
        refuse_if_in_use(draft, before, item);
        if (item->kind != before->kind) {
            refuse_if_bill_stands(draft, item);
            refuse_if_routing_stands(draft, item);
        }
        told_note(&(struct teller){ draft, item, &item->told }, before);
    } else {
        item = arena_alloc(draft->arena, sizeof(*item));
        if (!item) {
            refuse(draft, NO_MEMORY, "an event needs more memory than the limit");
            return;
        }
        item->id.raw = ++draft->item_last;
        item->name = event->name;
        item->seq = draft->seq;
        item->step.micro = 1;
        item_apply_event(draft, item);
    }
    draft_own(draft)->item = item->id;
    item_set(draft, item);
    if (id != 0 && event_has(event, FIELD_ISSUE))
        note_item_due(draft, item);
}

static void set_unit(struct draft *draft)
{
    const struct event *event = draft->event;
    const struct item *item = item_by_name(draft, event->item);
    struct item *changed;
    struct unit *units;

    for (int i = 0; i < item->unit_count; i++)
        if (item->units[i].undone == 0 && slice_equals(item->units[i].name, event->amount.unit))
            refuse(draft, NAME_TAKEN, "%.*s", (int)event->amount.unit.size,
                   event->amount.unit.text);
    if (slice_equals(item->unit, event->amount.unit))
        refuse(draft, NAME_TAKEN, "%.*s", (int)item->unit.size, item->unit.text);
    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    units = list_longer(draft, item->units, item->unit_count, sizeof(*units));
    if (!changed || !units)
        return;
    units[changed->unit_count++] =
        (struct unit){ .name = event->amount.unit, .is = event->ratio, .seq = draft->seq };
    changed->units = units;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

struct version event_version(const struct draft *draft, day_t otherwise)
{
    const struct event *event = draft->event;

    return (struct version){
        .seq = draft->seq,
        .from = event_has(event, FIELD_FROM_DAY) ? event->from_day : otherwise,
    };
}

static void set_rate(struct draft *draft)
{
    cost_t cost = resolve_elements(draft);
    const struct item *item;
    struct item *changed;
    struct rate *rates;

    if (cost_is_none(cost))
        refuse(draft, FIELD_MISSING,
               "a rate says conversion, labour, machine, overhead or outside");
    item = item_by_name(draft, draft->event->item);
    if (draft->status != OK)
        return;
    if (item->kind != KIND_MADE && item->kind != KIND_RESOURCE)
        refuse(draft, ITEM_KIND, "%.*s is neither made nor a resource", (int)item->name.size,
               item->name.text);
    refuse_in_process(draft, item);
    if (draft->status != OK)
        return;
    changed = item_change(draft, item);
    rates = list_longer(draft, item->rates, item->rate_count, sizeof(*rates));
    if (!changed || !rates)
        return;
    rates[changed->rate_count].version = event_version(draft, DAY_NONE);
    rates[changed->rate_count++].conversion = cost;
    changed->rates = rates;
    draft_own(draft)->item = item->id;
    item_set(draft, changed);
}

static void set_standard(struct draft *draft)
{
    cost_t cost = resolve_elements(draft);
    const struct item *item;

    if (cost_is_none(cost))
        refuse(draft, FIELD_MISSING,
               "a standard says material, conversion, labour, machine, overhead or outside");
    item = item_by_name(draft, draft->event->item);
    if (draft->status != OK)
        return;
    if (!item_is_stocked(item)) {
        refuse(draft, ITEM_KIND, "%.*s is not stock", (int)item->name.size, item->name.text);
        return;
    }
    draft_own(draft)->item = item->id;
    if (event_has(draft->event, FIELD_DRAFT_NAME))
        draft_save(draft, item, cost);
    else
        standard_add(draft, item, cost, event_version(draft, draft->event->day).from);
}

void set_up(struct draft *draft)
{
    static void (*const verbs[])(struct draft *) = {
        [VERB_BOOK] = set_book,
        [VERB_SITE] = set_site,
        [VERB_PLACE] = set_place,
        [VERB_CATEGORY] = set_category,
        [VERB_ITEM] = set_item,
        [VERB_UNIT] = set_unit,
        [VERB_BILL] = save_bill,
        [VERB_RATE] = set_rate,
        [VERB_ACCOUNT] = set_account,
        [VERB_POINTS] = set_points,
        [VERB_REASON] = set_reason,
        [VERB_PARTY] = set_party,
        [VERB_SETTING] = set_setting,
        [VERB_STANDARD] = set_standard,
        [VERB_REPLACE] = replace_component,
        [VERB_ROUTING] = save_routing,
        [VERB_REPLENISH] = set_target,
        [VERB_PRICE] = set_price,
        [VERB_PRICE_RULE] = set_price_rule,
        [VERB_APPROVE] = approve_draft,
    };

    verbs[draft->event->verb](draft);
}
