#include "store/schema_1.h"

#include <stddef.h>

/* Each cost element is rounded by itself, what conversion divides into (d) as well. */
#define OPEN_OF(price)                                                                             \
    "round(1.0 * (" price ") * o.qty_to / o.price_per)"                                            \
    " - round(1.0 * (" price ") * o.qty_settled / o.price_per)"
#define OPEN_WORTH                                                                                               \
    OPEN_OF("o.price_material")                                                                                  \
    " + " OPEN_OF(                                                                                               \
        "o.price_conversion - coalesce(d.price_labour + d.price_machine"                                         \
        " + d.price_overhead + d.price_outside, 0)") " + " OPEN_OF("coalesce(d.price_"                           \
                                                                   "labour, 0)") " +"                            \
                                                                                 " " OPEN_OF(                    \
                                                                                     "coa"                       \
                                                                                     "les"                       \
                                                                                     "ce("                       \
                                                                                     "d."                        \
                                                                                     "pri"                       \
                                                                                     "ce_"                       \
                                                                                     "mac"                       \
                                                                                     "hin"                       \
                                                                                     "e, "                       \
                                                                                     "0)") " +"                  \
                                                                                           " " OPEN_OF(          \
                                                                                               "c"               \
                                                                                               "o"               \
                                                                                               "a"               \
                                                                                               "l"               \
                                                                                               "e"               \
                                                                                               "s"               \
                                                                                               "c"               \
                                                                                               "e"               \
                                                                                               "("               \
                                                                                               "d"               \
                                                                                               "."               \
                                                                                               "p"               \
                                                                                               "r"               \
                                                                                               "i"               \
                                                                                               "c"               \
                                                                                               "e"               \
                                                                                               "_"               \
                                                                                               "o"               \
                                                                                               "v"               \
                                                                                               "e"               \
                                                                                               "r"               \
                                                                                               "h"               \
                                                                                               "e"               \
                                                                                               "a"               \
                                                                                               "d"               \
                                                                                               ","               \
                                                                                               " "               \
                                                                                               "0"               \
                                                                                               ")") " +"         \
                                                                                                    " " OPEN_OF( \
                                                                                                        "coalesce(d.price_outside, 0)")
#define LEFT_OF(value) "round((" value ") * l.qty_left / l.qty_in)"
#define LEFT_PART(part) LEFT_OF("coalesce(d." part "_in + d." part "_in_micro / 1e6, 0)")

/*
 * Tables end in _row, so that the plain words are left for the views. Amounts are whole numbers:
 * quantities in millionths of the base unit, money in the smallest unit of the currency. Days count
 * from 1970-01-01; a line's id is the event's number << 20 | the line's number.
 *
 * The site stands first in every key but those that are a row's own number in the site (event,
 * line, entry, layer, owed issue): these are the order of writing, so that a row is appended, for
 * two thirds of the time (docs/decisions/site-in-keys.md).
 */
const char *const schema_1[] = {
    /*
     * What happened and what it posted: only ever appended to. A constraint is tested for each
     * column of each row, which is a tenth of writing it: these tables, and those with a row for
     * each event or layer, have none.
     */
    "CREATE TABLE event_row ("
    " site INTEGER, seq INTEGER PRIMARY KEY, verb INTEGER, key TEXT,"
    " at TEXT, at_s INTEGER, recorded_s INTEGER,"
    " day INTEGER, books INTEGER, lines INTEGER,"
    " hash BLOB, body TEXT) STRICT",

    "CREATE TABLE line_row ("
    " site INTEGER, id INTEGER PRIMARY KEY, kind INTEGER,"
    " need INTEGER, item INTEGER, place INTEGER,"
    " qty INTEGER, material INTEGER, conversion INTEGER,"
    " detail INTEGER, day INTEGER, day_no INTEGER, layer INTEGER,"
    " target_seq INTEGER, prev_draw INTEGER,"
    " pool_qty INTEGER, pool_material INTEGER, pool_conversion INTEGER) STRICT",

    /* Notes for the inbox (kind 17), by cause: few lines are, and the others only see that. */
    "CREATE INDEX line_inbox ON line_row (detail, id) WHERE kind = 17",

    /* Actual use (kind 21), of an item or of all: likewise. */
    "CREATE INDEX line_actual ON line_row (item) WHERE kind IN (21, 37)",

    /* What few lines have: a column costs each row of each event. */
    "CREATE TABLE line_more ("
    " site INTEGER, id INTEGER PRIMARY KEY, owner INTEGER,"
    " price_material INTEGER, price_conversion INTEGER, price_per INTEGER,"
    " target INTEGER, position INTEGER, prev_adopted INTEGER, lot INTEGER, kept INTEGER) STRICT",

    /* Lots are numbered as they begin: most links stand near the end. */
    "CREATE INDEX line_lot ON line_more (lot, id) WHERE lot IS NOT NULL",

    "CREATE TABLE entry_row ("
    " site INTEGER, id INTEGER PRIMARY KEY, role INTEGER,"
    " reason INTEGER, category INTEGER, account INTEGER,"
    " money INTEGER, books INTEGER) STRICT",

    /* Hash of a key to its event; filled in arrears, up to head_row.key_indexed. */
    "CREATE TABLE key_index (site INTEGER NOT NULL, hash INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " PRIMARY KEY (site, hash, seq)) STRICT, WITHOUT ROWID",

    /* Lines of an item, packed; filled in arrears, up to head_row.line_indexed. */
    "CREATE TABLE line_index (site INTEGER NOT NULL, item INTEGER NOT NULL, first INTEGER NOT NULL,"
    " more BLOB NOT NULL, PRIMARY KEY (site, item, first)) STRICT, WITHOUT ROWID",

    /* How things stand now: each row at its last value. */
    "CREATE TABLE head_row ("
    " site INTEGER PRIMARY KEY, item_last INTEGER NOT NULL, run_last INTEGER NOT NULL,"
    " line_indexed INTEGER NOT NULL,"
    " line_indexed_count INTEGER NOT NULL, key_indexed INTEGER NOT NULL) STRICT",

    "INSERT INTO head_row VALUES (1, 0, 0, 0, 0, 0)",

    "CREATE TABLE line_now ("
    " site INTEGER NOT NULL, id INTEGER PRIMARY KEY, picked INTEGER NOT NULL,"
    " qty_out INTEGER NOT NULL,"
    " out_material INTEGER NOT NULL, out_conversion INTEGER NOT NULL, target_seq INTEGER NOT NULL,"
    " position INTEGER NOT NULL, prev_draw INTEGER NOT NULL,"
    " prev_adopted INTEGER NOT NULL, returned INTEGER NOT NULL, pool_material INTEGER NOT NULL,"
    " pool_conversion INTEGER NOT NULL) STRICT",

    "CREATE TABLE stock_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, place INTEGER NOT NULL, lot INTEGER NOT NULL,"
    " kept INTEGER NOT NULL, qty INTEGER NOT NULL,"
    " owed INTEGER NOT NULL, owed_first INTEGER NOT NULL, owed_last INTEGER NOT NULL,"
    " owed_end INTEGER NOT NULL, due INTEGER NOT NULL,"
    " waits INTEGER NOT NULL, next_item INTEGER NOT NULL, next_place INTEGER NOT NULL,"
    " lots INTEGER NOT NULL, lot_first INTEGER NOT NULL, lot_last INTEGER NOT NULL,"
    " lot_next INTEGER NOT NULL, lot_prev INTEGER NOT NULL, kept_first INTEGER NOT NULL,"
    " kept_next INTEGER NOT NULL, due_own INTEGER NOT NULL, came INTEGER NOT NULL,"
    " below INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, lot, kept, place)) STRICT, WITHOUT ROWID",

    /* A lot's name stands in name_row, behind the number of its item and a slash. */
    "CREATE TABLE lot_row (site INTEGER NOT NULL, id INTEGER PRIMARY KEY, item INTEGER NOT NULL,"
    " day INTEGER NOT NULL, expiry INTEGER, qty INTEGER NOT NULL,"
    " left_by INTEGER NOT NULL, first_expiry INTEGER, said INTEGER NOT NULL) STRICT",

    /* Joint cost of a running output: so far in all (event 0), and before an event. */
    "CREATE TABLE joint_row (site INTEGER NOT NULL, segment INTEGER NOT NULL,"
    " event INTEGER NOT NULL, material INTEGER NOT NULL, conversion INTEGER NOT NULL,"
    " beyond INTEGER NOT NULL, income_material INTEGER NOT NULL,"
    " income_conversion INTEGER NOT NULL,"
    " PRIMARY KEY (site, segment, event)) STRICT, WITHOUT ROWID",

    /* What an event made besides its product. */
    "CREATE TABLE output_row (site INTEGER NOT NULL, event INTEGER NOT NULL, n INTEGER NOT NULL,"
    " item INTEGER NOT NULL, place INTEGER NOT NULL, qty INTEGER NOT NULL, basis INTEGER NOT NULL,"
    " share INTEGER NOT NULL, whole INTEGER NOT NULL, price INTEGER NOT NULL,"
    " price_per INTEGER NOT NULL, before INTEGER NOT NULL, material INTEGER NOT NULL,"
    " conversion INTEGER NOT NULL, unborne_material INTEGER NOT NULL,"
    " unborne_conversion INTEGER NOT NULL, inflow INTEGER NOT NULL,"
    " PRIMARY KEY (site, event, n)) STRICT, WITHOUT ROWID",

    /* Where settling goes on with the next event. */
    "CREATE TABLE waiting_row (site INTEGER NOT NULL, id INTEGER NOT NULL, item INTEGER NOT NULL,"
    " place INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE pool_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, qty INTEGER NOT NULL,"
    " staged INTEGER NOT NULL,"
    " material INTEGER NOT NULL, conversion INTEGER NOT NULL, owed_material INTEGER NOT NULL,"
    " owed_conversion INTEGER NOT NULL, due_material INTEGER NOT NULL,"
    " due_conversion INTEGER NOT NULL, due_qty INTEGER NOT NULL, first_layer INTEGER NOT NULL, "
    "last_layer INTEGER NOT NULL,"
    " last_material INTEGER NOT NULL, last_conversion INTEGER NOT NULL, last_per INTEGER NOT NULL,"
    " standard_material INTEGER NOT NULL, standard_conversion INTEGER NOT NULL,"
    " standard_per INTEGER NOT NULL, standard_seq INTEGER NOT NULL, standard_from INTEGER,"
    " touched INTEGER NOT NULL, last_day INTEGER, order_day INTEGER, firm_day INTEGER,"
    " newest_layer INTEGER NOT NULL,"
    " first_lot INTEGER NOT NULL, parted INTEGER NOT NULL, PRIMARY KEY (site, item)) STRICT, "
    "WITHOUT ROWID",

    "CREATE TABLE layer_row ("
    " site INTEGER, id INTEGER PRIMARY KEY, item INTEGER, day INTEGER,"
    " day_no INTEGER, order_day INTEGER, order_id INTEGER,"
    " qty_in INTEGER, qty_left INTEGER, material_in INTEGER,"
    " material_in_micro INTEGER, conversion_in INTEGER,"
    " conversion_in_micro INTEGER, parent INTEGER, next INTEGER,"
    " prev INTEGER, last_draw INTEGER, last_child INTEGER,"
    " prev_child INTEGER, formed INTEGER, owner INTEGER) STRICT",

    "CREATE TABLE owed_row ("
    " site INTEGER NOT NULL, id INTEGER PRIMARY KEY, item INTEGER NOT NULL, place INTEGER NOT NULL,"
    " owner INTEGER NOT NULL, need INTEGER NOT NULL, consumer INTEGER NOT NULL,"
    " run INTEGER NOT NULL, price_material INTEGER NOT NULL, price_conversion INTEGER NOT NULL,"
    " price_per INTEGER NOT NULL, source INTEGER NOT NULL,"
    " qty_settled INTEGER NOT NULL, qty_to INTEGER NOT NULL, next INTEGER NOT NULL,"
    " prev INTEGER NOT NULL, method INTEGER NOT NULL, day INTEGER,"
    " local_min INTEGER NOT NULL) STRICT",

    /* Due issues with one trigger, and how the lists hang on one another. */
    "CREATE TABLE due_list_row ("
    " site INTEGER NOT NULL, method INTEGER NOT NULL, thing INTEGER NOT NULL, of INTEGER NOT NULL,"
    " first INTEGER NOT NULL, last INTEGER NOT NULL, open INTEGER NOT NULL,"
    " delivered INTEGER NOT NULL, last_report INTEGER NOT NULL, is_linked INTEGER NOT NULL,"
    " next_method INTEGER NOT NULL, next_thing INTEGER NOT NULL, next_of INTEGER NOT NULL,"
    " prev_method INTEGER NOT NULL, prev_thing INTEGER NOT NULL, prev_of INTEGER NOT NULL,"
    " first_list_method INTEGER NOT NULL, first_list_thing INTEGER NOT NULL,"
    " first_list_of INTEGER NOT NULL, last_list_method INTEGER NOT NULL,"
    " last_list_thing INTEGER NOT NULL, last_list_of INTEGER NOT NULL,"
    " PRIMARY KEY (site, method, thing, of)) STRICT, WITHOUT ROWID",

    "CREATE TABLE happened_row ("
    " site INTEGER, seq INTEGER PRIMARY KEY, verb INTEGER, within_first INTEGER,"
    " within_count INTEGER, late INTEGER, day INTEGER, books INTEGER, item INTEGER, place INTEGER,"
    " party INTEGER, reason INTEGER, qty INTEGER,"
    " scrapped INTEGER, lost INTEGER, qty_posted INTEGER, taken_up INTEGER,"
    " cost_material INTEGER, cost_conversion INTEGER,"
    " conversion_material INTEGER, conversion_conversion INTEGER,"
    " scrap_material INTEGER, scrap_conversion INTEGER,"
    " loss_material INTEGER, loss_conversion INTEGER,"
    " unborne_material INTEGER, unborne_conversion INTEGER,"
    " looped_material INTEGER, looped_conversion INTEGER,"
    " good_material INTEGER, good_conversion INTEGER, inflow INTEGER,"
    " inflow_material INTEGER, inflow_conversion INTEGER,"
    " amount INTEGER, version INTEGER, order_id INTEGER, bill_seq INTEGER, bill_day INTEGER, "
    "segment INTEGER, "
    "fixed_segment INTEGER,"
    " run INTEGER, need_count INTEGER, output_count INTEGER, line_count INTEGER,"
    " last_adopted INTEGER, opened_after INTEGER, gave_again INTEGER,"
    " undoes INTEGER, of INTEGER, with_item INTEGER, previous INTEGER, again_last INTEGER,"
    " corrects INTEGER, corrected_by INTEGER, landed INTEGER, report_before INTEGER, "
    "expense_account INTEGER,"
    " body_hash INTEGER) STRICT",

    /* How conversion divides further, of the rows of which some does (store/row.h). */
    "CREATE TABLE line_elements (site INTEGER NOT NULL, id INTEGER PRIMARY KEY,"
    " labour INTEGER NOT NULL, machine INTEGER NOT NULL, overhead INTEGER NOT NULL, outside "
    "INTEGER NOT NULL,"
    " pool_labour INTEGER NOT NULL, pool_machine INTEGER NOT NULL, pool_overhead INTEGER NOT NULL, "
    "pool_outside INTEGER NOT NULL,"
    " price_labour INTEGER NOT NULL, price_machine INTEGER NOT NULL, price_overhead INTEGER NOT "
    "NULL, price_outside INTEGER NOT NULL) STRICT",

    "CREATE TABLE line_now_elements (site INTEGER NOT NULL, id INTEGER PRIMARY KEY,"
    " out_labour INTEGER NOT NULL, out_machine INTEGER NOT NULL, out_overhead INTEGER NOT NULL, "
    "out_outside INTEGER NOT NULL,"
    " pool_labour INTEGER NOT NULL, pool_machine INTEGER NOT NULL, pool_overhead INTEGER NOT NULL, "
    "pool_outside INTEGER NOT NULL) STRICT",

    "CREATE TABLE happened_elements (site INTEGER NOT NULL, seq INTEGER PRIMARY KEY,"
    " cost_labour INTEGER NOT NULL, cost_machine INTEGER NOT NULL, cost_overhead INTEGER NOT NULL, "
    "cost_outside INTEGER NOT NULL,"
    " conversion_labour INTEGER NOT NULL, conversion_machine INTEGER NOT NULL, conversion_overhead "
    "INTEGER NOT NULL, conversion_outside INTEGER NOT NULL,"
    " scrap_labour INTEGER NOT NULL, scrap_machine INTEGER NOT NULL, scrap_overhead INTEGER NOT "
    "NULL, scrap_outside INTEGER NOT NULL,"
    " loss_labour INTEGER NOT NULL, loss_machine INTEGER NOT NULL, loss_overhead INTEGER NOT NULL, "
    "loss_outside INTEGER NOT NULL,"
    " unborne_labour INTEGER NOT NULL, unborne_machine INTEGER NOT NULL, unborne_overhead INTEGER "
    "NOT NULL, unborne_outside INTEGER NOT NULL,"
    " looped_labour INTEGER NOT NULL, looped_machine INTEGER NOT NULL, looped_overhead INTEGER NOT "
    "NULL, looped_outside INTEGER NOT NULL,"
    " good_labour INTEGER NOT NULL, good_machine INTEGER NOT NULL, good_overhead INTEGER NOT NULL, "
    "good_outside INTEGER NOT NULL,"
    " inflow_labour INTEGER NOT NULL, inflow_machine INTEGER NOT NULL, inflow_overhead INTEGER NOT "
    "NULL, inflow_outside INTEGER NOT NULL) STRICT",

    "CREATE TABLE pool_elements (site INTEGER NOT NULL, item INTEGER NOT NULL,"
    " labour INTEGER NOT NULL, machine INTEGER NOT NULL, overhead INTEGER NOT NULL, outside "
    "INTEGER NOT NULL,"
    " owed_labour INTEGER NOT NULL, owed_machine INTEGER NOT NULL, owed_overhead INTEGER NOT NULL, "
    "owed_outside INTEGER NOT NULL,"
    " due_labour INTEGER NOT NULL, due_machine INTEGER NOT NULL, due_overhead INTEGER NOT NULL, "
    "due_outside INTEGER NOT NULL,"
    " last_labour INTEGER NOT NULL, last_machine INTEGER NOT NULL, last_overhead INTEGER NOT NULL, "
    "last_outside INTEGER NOT NULL,"
    " standard_labour INTEGER NOT NULL, standard_machine INTEGER NOT NULL, standard_overhead "
    "INTEGER NOT NULL, standard_outside INTEGER NOT NULL,"
    " PRIMARY KEY (site, item)) STRICT, WITHOUT ROWID",

    "CREATE TABLE layer_elements (site INTEGER NOT NULL, id INTEGER PRIMARY KEY,"
    " labour_in INTEGER NOT NULL, labour_in_micro INTEGER NOT NULL,"
    " machine_in INTEGER NOT NULL, machine_in_micro INTEGER NOT NULL,"
    " overhead_in INTEGER NOT NULL, overhead_in_micro INTEGER NOT NULL,"
    " outside_in INTEGER NOT NULL, outside_in_micro INTEGER NOT NULL) STRICT",

    "CREATE TABLE owed_elements (site INTEGER NOT NULL, id INTEGER PRIMARY KEY,"
    " price_labour INTEGER NOT NULL, price_machine INTEGER NOT NULL, price_overhead INTEGER NOT "
    "NULL, price_outside INTEGER NOT NULL) STRICT",

    "CREATE TABLE joint_elements (site INTEGER NOT NULL, segment INTEGER NOT NULL, event INTEGER "
    "NOT "
    "NULL,"
    " labour INTEGER NOT NULL, machine INTEGER NOT NULL, overhead INTEGER NOT NULL, outside "
    "INTEGER NOT NULL,"
    " income_labour INTEGER NOT NULL, income_machine INTEGER NOT NULL, income_overhead INTEGER NOT "
    "NULL, income_outside INTEGER NOT NULL,"
    " PRIMARY KEY (site, segment, event)) STRICT, WITHOUT ROWID",

    "CREATE TABLE pool_day_elements (site INTEGER NOT NULL, item INTEGER NOT NULL, day INTEGER NOT "
    "NULL,"
    " labour INTEGER NOT NULL, machine INTEGER NOT NULL, overhead INTEGER NOT NULL, outside "
    "INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, day)) STRICT, WITHOUT ROWID",

    "CREATE TABLE output_elements (site INTEGER NOT NULL, event INTEGER NOT NULL, n INTEGER NOT "
    "NULL,"
    " labour INTEGER NOT NULL, machine INTEGER NOT NULL, overhead INTEGER NOT NULL, outside "
    "INTEGER NOT NULL,"
    " unborne_labour INTEGER NOT NULL, unborne_machine INTEGER NOT NULL, unborne_overhead INTEGER "
    "NOT NULL, unborne_outside INTEGER NOT NULL,"
    " PRIMARY KEY (site, event, n)) STRICT, WITHOUT ROWID",

    /* Counts (verb 24), for the inbox. */
    "CREATE INDEX happened_count ON happened_row (seq) WHERE verb = 24",

    /* Issues (verb 23) by hand for an order or a product, for `usage`. */
    "CREATE INDEX happened_issue ON happened_row (seq) WHERE verb = 23 AND with_item > 0",

    "CREATE INDEX happened_corrects ON happened_row (corrects) WHERE corrects > 0",

    "CREATE TABLE order_row ("
    " site INTEGER NOT NULL, id INTEGER PRIMARY KEY, item INTEGER NOT NULL, qty INTEGER NOT NULL,"
    " due INTEGER, place INTEGER NOT NULL, said INTEGER NOT NULL, named INTEGER NOT NULL, holder "
    "INTEGER NOT NULL,"
    " good INTEGER NOT NULL, passed INTEGER NOT NULL, scrapped INTEGER NOT NULL, lost INTEGER NOT "
    "NULL,"
    " bill_seq INTEGER NOT NULL, bill_day INTEGER NOT NULL, first_seq INTEGER NOT NULL,"
    " first_day INTEGER NOT NULL, last_said INTEGER NOT NULL, has_tolerance INTEGER NOT NULL,"
    " tolerance INTEGER NOT NULL, line INTEGER NOT NULL, carries INTEGER NOT NULL,"
    " last_report INTEGER NOT NULL, last_stage INTEGER NOT NULL, started INTEGER NOT NULL,"
    " is_by_staged INTEGER NOT NULL,"
    " is_rework INTEGER NOT NULL) STRICT",

    "CREATE TABLE order_said_row ("
    " site INTEGER NOT NULL, seq INTEGER PRIMARY KEY, order_id INTEGER NOT NULL,"
    " word INTEGER NOT NULL, state INTEGER NOT NULL, since INTEGER NOT NULL,"
    " day INTEGER NOT NULL, qty INTEGER NOT NULL, due INTEGER, place INTEGER NOT NULL,"
    " has_bill INTEGER NOT NULL, previous INTEGER NOT NULL, has_tolerance INTEGER NOT NULL,"
    " tolerance INTEGER NOT NULL, line INTEGER NOT NULL, consumes INTEGER NOT NULL) STRICT",

    "CREATE TABLE accepted_row ("
    " site INTEGER NOT NULL, seq INTEGER PRIMARY KEY, cause INTEGER NOT NULL,"
    " subject INTEGER NOT NULL, since INTEGER NOT NULL, qty INTEGER NOT NULL) STRICT",

    "CREATE TABLE segment_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, counts INTEGER NOT NULL,"
    " pay_point INTEGER NOT NULL, run INTEGER NOT NULL, id INTEGER NOT NULL,"
    " output INTEGER NOT NULL, caught INTEGER NOT NULL, carries INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, counts, pay_point, run)) STRICT, WITHOUT ROWID",

    "CREATE TABLE carry_row ("
    " site INTEGER NOT NULL, segment INTEGER NOT NULL, component INTEGER NOT NULL,"
    " place INTEGER NOT NULL, operation_fixed INTEGER NOT NULL, qty INTEGER NOT NULL,"
    " more INTEGER NOT NULL,"
    " PRIMARY KEY (site, segment, component, place, operation_fixed)) STRICT, WITHOUT ROWID",

    "CREATE TABLE sale_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, party INTEGER NOT NULL,"
    " last_seq INTEGER NOT NULL, PRIMARY KEY (site, item, party)) STRICT, WITHOUT ROWID",

    "CREATE TABLE balance_row ("
    " site INTEGER NOT NULL, role INTEGER NOT NULL, reason_category INTEGER NOT NULL,"
    " account INTEGER NOT NULL, day INTEGER NOT NULL, money INTEGER NOT NULL,"
    " debit INTEGER NOT NULL, in_use INTEGER NOT NULL, day_before INTEGER, report INTEGER NOT NULL,"
    " PRIMARY KEY (site, role, reason_category, account, day)) STRICT, WITHOUT ROWID",

    "CREATE TABLE pool_day_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, day INTEGER NOT NULL, qty INTEGER NOT NULL,"
    " material INTEGER NOT NULL, conversion INTEGER NOT NULL, in_use INTEGER NOT NULL,"
    " day_before INTEGER, next_item INTEGER NOT NULL, oldest_draw INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, day)) STRICT, WITHOUT ROWID",

    /* What has been set up. */
    "CREATE TABLE setting_row (site INTEGER NOT NULL, name TEXT NOT NULL, text TEXT, number "
    "INTEGER,"
    " PRIMARY KEY (site, name)) STRICT, WITHOUT ROWID",

    "CREATE TABLE place_row (site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL,"
    " text TEXT NOT NULL, seq INTEGER NOT NULL, undone INTEGER NOT NULL, party INTEGER NOT NULL,"
    " PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE category_row (site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL,"
    " stands INTEGER NOT NULL, seq INTEGER NOT NULL, undone INTEGER NOT NULL,"
    " PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE reason_row (site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL,"
    " account TEXT NOT NULL, seq INTEGER NOT NULL, undone INTEGER NOT NULL,"
    " PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE account_row (site INTEGER NOT NULL, id INTEGER NOT NULL, role INTEGER NOT NULL,"
    " category INTEGER NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL, seq INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* What the books record of a category (0: of all that have no scheme of their own). */
    "CREATE TABLE scheme_row (site INTEGER NOT NULL, id INTEGER NOT NULL,"
    " category INTEGER NOT NULL, points INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* What events said of the book, its site and its settings, and what these were before. */
    "CREATE TABLE told_row (site INTEGER NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, attribute INTEGER NOT NULL, text TEXT NOT NULL,"
    " number INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE name_row (site INTEGER NOT NULL, space INTEGER NOT NULL, text TEXT NOT NULL,"
    " id INTEGER NOT NULL, PRIMARY KEY (site, space, text)) STRICT, WITHOUT ROWID",

    "CREATE INDEX name_id ON name_row (site, space, id)",

    "CREATE TABLE item_row ("
    " site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL,"
    " text TEXT NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, method INTEGER NOT NULL,"
    " semi INTEGER NOT NULL, normal_scrap INTEGER NOT NULL, short_policy INTEGER NOT NULL,"
    " category INTEGER NOT NULL, step INTEGER NOT NULL, lists INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, tolerance INTEGER NOT NULL, issue INTEGER NOT NULL,"
    " period INTEGER NOT NULL, tracking INTEGER NOT NULL, picking INTEGER NOT NULL,"
    " expiry_days INTEGER NOT NULL, product INTEGER NOT NULL, operation INTEGER NOT NULL,"
    " of_order INTEGER NOT NULL, make_on INTEGER NOT NULL, sources INTEGER NOT NULL,"
    " usage_band INTEGER NOT NULL, variance_band INTEGER NOT NULL, PRIMARY KEY "
    "(site, id)) STRICT, WITHOUT "
    "ROWID",

    "CREATE TABLE item_place_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " place INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE unit_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " name TEXT NOT NULL, num INTEGER NOT NULL, den INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* What events that changed an item said of it, and what it was before. */
    "CREATE TABLE item_told_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, attribute INTEGER NOT NULL,"
    " text TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE bill_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER, to_day INTEGER,"
    " line_count INTEGER NOT NULL, number INTEGER NOT NULL, draft INTEGER NOT NULL,"
    " name TEXT NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* Of the n-th bill of the item. */
    "CREATE TABLE bill_line_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, bill INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, component INTEGER NOT NULL, num INTEGER NOT NULL, den INTEGER NOT NULL,"
    " place INTEGER NOT NULL, from_day INTEGER, to_day INTEGER, fixed INTEGER NOT NULL,"
    " blow_through INTEGER NOT NULL, operation INTEGER NOT NULL, issue INTEGER NOT NULL,"
    " batch INTEGER NOT NULL, multiple INTEGER NOT NULL, pieces INTEGER NOT NULL,"
    " instead INTEGER NOT NULL, rank INTEGER NOT NULL, scope INTEGER NOT NULL,"
    " mix INTEGER NOT NULL, PRIMARY KEY (site, item, bill, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE INDEX bill_line_component ON bill_line_row (site, component)",

    "CREATE TABLE retirement_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER, number INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* How much is to be available at a place: of those that stand the last counts. */
    "CREATE TABLE target_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, place INTEGER NOT NULL,"
    " from_place INTEGER NOT NULL, least INTEGER NOT NULL, most INTEGER NOT NULL,"
    " multiple INTEGER NOT NULL, is_none INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* Standards put forward, and (item 0) approvals; from_day is the smallest number where none is
       said. */
    "CREATE TABLE standard_draft_row (site INTEGER NOT NULL, id INTEGER NOT NULL,"
    " name TEXT NOT NULL, item INTEGER NOT NULL, material INTEGER NOT NULL,"
    " conversion INTEGER NOT NULL, labour INTEGER NOT NULL, machine INTEGER NOT NULL,"
    " overhead INTEGER NOT NULL, outside INTEGER NOT NULL, per INTEGER NOT NULL,"
    " from_day INTEGER NOT NULL, first INTEGER NOT NULL, seq INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* What an item is sold at; per 0: at nothing that is known. */
    "CREATE TABLE price_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER, money INTEGER NOT NULL,"
    " per INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* What price is proposed: of an item; of a category, or (0) of all. */
    "CREATE TABLE item_price_rule_row (site INTEGER NOT NULL, item INTEGER NOT NULL,"
    " n INTEGER NOT NULL, seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER,"
    " basis INTEGER NOT NULL, share INTEGER NOT NULL, round INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE price_rule_row (site INTEGER NOT NULL, id INTEGER NOT NULL,"
    " category INTEGER NOT NULL, basis INTEGER NOT NULL, share INTEGER NOT NULL,"
    " round INTEGER NOT NULL, seq INTEGER NOT NULL, undone INTEGER NOT NULL,"
    " from_day INTEGER NOT NULL, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* What a version of a bill makes besides its product. */
    "CREATE TABLE bill_output_row (site INTEGER NOT NULL, item INTEGER NOT NULL,"
    " n INTEGER NOT NULL, number INTEGER NOT NULL, output INTEGER NOT NULL, num INTEGER NOT NULL,"
    " den INTEGER NOT NULL, place INTEGER NOT NULL, from_day INTEGER, to_day INTEGER,"
    " basis INTEGER NOT NULL, share INTEGER NOT NULL, price INTEGER NOT NULL,"
    " price_per INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    /* The products that a component stands on the bills of, one behind the other. */
    "CREATE TABLE component_row (site INTEGER NOT NULL, component INTEGER NOT NULL,"
    " product INTEGER NOT NULL, noted INTEGER NOT NULL, next INTEGER NOT NULL,"
    " PRIMARY KEY (site, component, product)) STRICT, WITHOUT ROWID",
    "CREATE TABLE routing_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER, to_day INTEGER,"
    " operation_count INTEGER NOT NULL, PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE operation_row ("
    " site INTEGER NOT NULL, item INTEGER NOT NULL, seq INTEGER NOT NULL, number INTEGER NOT NULL,"
    " name TEXT NOT NULL, place INTEGER NOT NULL,"
    " conversion INTEGER NOT NULL, labour INTEGER NOT NULL, machine INTEGER NOT NULL,"
    " overhead INTEGER NOT NULL, outside INTEGER NOT NULL, per INTEGER NOT NULL,"
    " pay_point INTEGER NOT NULL, centre INTEGER NOT NULL, run_num INTEGER NOT NULL,"
    " run_den INTEGER NOT NULL, setup INTEGER NOT NULL, PRIMARY KEY (site, item, seq, number),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE rate_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER,"
    " conversion INTEGER NOT NULL, labour INTEGER NOT NULL, machine INTEGER NOT NULL,"
    " overhead INTEGER NOT NULL, outside INTEGER NOT NULL, per INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE standard_row (site INTEGER NOT NULL, item INTEGER NOT NULL, n INTEGER NOT NULL,"
    " seq INTEGER NOT NULL, undone INTEGER NOT NULL, from_day INTEGER, material INTEGER NOT NULL,"
    " conversion INTEGER NOT NULL, labour INTEGER NOT NULL, machine INTEGER NOT NULL,"
    " overhead INTEGER NOT NULL, outside INTEGER NOT NULL, per INTEGER NOT NULL,"
    " PRIMARY KEY (site, item, n),"
    " FOREIGN KEY (site, item) REFERENCES item_row (site, id)) STRICT, WITHOUT ROWID",

    "CREATE TABLE word (space TEXT NOT NULL, id INTEGER NOT NULL, word TEXT NOT NULL,"
    " PRIMARY KEY (space, id)) STRICT, WITHOUT ROWID",

    /* Who may speak to a server of this book; no part of its history. */
    "CREATE TABLE token (site INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,"
    " role TEXT NOT NULL, digest BLOB NOT NULL, made_s INTEGER NOT NULL, revoked_s INTEGER,"
    " PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* Who may sign in to it. */
    "CREATE TABLE person (site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL,"
    " role TEXT NOT NULL, password TEXT NOT NULL, turn INTEGER NOT NULL, link BLOB NOT NULL,"
    " link_until_s INTEGER NOT NULL, link_enters INTEGER NOT NULL, made_s INTEGER NOT NULL,"
    " ended_s INTEGER, PRIMARY KEY (site, id)) STRICT, WITHOUT ROWID",

    /* Views in decimals and words, for any SQL tool. */
    "CREATE VIEW money_scale (scale) AS SELECT CASE number WHEN 0 THEN 1.0 WHEN 1 THEN 10.0"
    " WHEN 2 THEN 100.0 WHEN 3 THEN 1000.0 ELSE 10000.0 END"
    " FROM setting_row WHERE site = 1 AND name = 'decimals'",

    "CREATE VIEW event AS SELECT e.seq, e.key,"
    " (SELECT word FROM word WHERE space = 'verb' AND id = e.verb) AS verb, e.at,"
    " datetime(e.recorded_s, 'unixepoch') AS recorded, date(e.day * 86400, 'unixepoch') AS day,"
    " date(e.books * 86400, 'unixepoch') AS books, h.late, e.body"
    " FROM event_row e LEFT JOIN happened_row h ON h.seq = e.seq",

    "CREATE VIEW item AS SELECT i.name, i.unit, i.text,"
    " (SELECT word FROM word WHERE space = 'kind' AND id = i.kind) AS kind,"
    " (SELECT word FROM word WHERE space = 'method' AND id = i.method) AS method,"
    " (SELECT name FROM category_row c WHERE c.site = i.site AND c.id = i.category) AS category,"
    " p.qty / 1e6 AS qty, (p.material + p.conversion) / (SELECT scale FROM money_scale) AS value,"
    " (p.owed_material + p.owed_conversion) / (SELECT scale FROM money_scale) AS owed_value"
    " FROM item_row i LEFT JOIN pool_row p ON p.site = i.site AND p.item = i.id"
    " WHERE i.undone = 0",

    /* What is on hand is worth, by cost element; conversion is what nobody divided further. */
    "CREATE VIEW element AS SELECT i.name AS item, p.qty / 1e6 AS qty,"
    " p.material / m.scale AS material, (p.conversion - coalesce(d.labour + d.machine"
    " + d.overhead + d.outside, 0)) / m.scale AS conversion,"
    " coalesce(d.labour, 0) / m.scale AS labour, coalesce(d.machine, 0) / m.scale AS machine,"
    " coalesce(d.overhead, 0) / m.scale AS overhead, coalesce(d.outside, 0) / m.scale AS outside"
    " FROM pool_row p JOIN item_row i ON i.site = p.site AND i.id = p.item"
    " LEFT JOIN pool_elements d ON d.site = p.site AND d.item = p.item, money_scale m",

    "CREATE VIEW stock AS SELECT i.name AS item,"
    " (SELECT name FROM place_row p WHERE p.site = s.site AND p.id = s.place) AS place,"
    " s.qty / 1e6 AS qty, s.owed / 1e6 AS owed, s.due / 1e6 AS due, i.unit"
    " FROM stock_row s JOIN item_row i ON i.site = s.site AND i.id = s.item"
    " WHERE s.qty <> 0 OR s.owed <> 0 OR s.due <> 0",

    "CREATE VIEW move AS SELECT l.id >> 20 AS seq, e.key,"
    " (SELECT word FROM word WHERE space = 'verb' AND id = e.verb) AS verb,"
    " date(e.day * 86400, 'unixepoch') AS day, i.name AS item,"
    " (SELECT name FROM place_row p WHERE p.site = l.site AND p.id = l.place) AS place,"
    " CASE WHEN l.kind IN (0, 2) THEN -l.qty ELSE l.qty END / 1e6 AS qty,"
    " CASE WHEN l.kind IN (0, 2) THEN (SELECT word FROM word WHERE space = 'rule'"
    "  AND id = l.detail) END"
    " AS rule"
    " FROM line_row l JOIN event_row e ON e.seq = l.id >> 20"
    " JOIN item_row i ON i.site = l.site AND i.id = l.item"
    " WHERE l.kind IN (0, 1, 4, 10) OR (l.kind = 2 AND l.detail <> 0)",

    "CREATE VIEW journal AS SELECT n.id >> 20 AS seq, e.key,"
    " (SELECT word FROM word WHERE space = 'verb' AND id = e.verb) AS verb,"
    " date(e.day * 86400, 'unixepoch') AS day, date(n.books * 86400, 'unixepoch') AS books,"
    " (SELECT word FROM word WHERE space = 'role' AND id = n.role) AS role,"
    " (SELECT name FROM reason_row r WHERE r.site = n.site AND r.id = n.reason) AS reason,"
    " (SELECT code FROM account_row a WHERE a.site = n.site AND CASE WHEN n.account > 0"
    "  THEN a.id = n.account ELSE a.undone = 0 AND a.role = n.role AND a.category IN (0, "
    "n.category) END"
    "  ORDER BY a.category DESC, a.id DESC LIMIT 1) AS account,"
    " CASE WHEN n.money > 0 THEN n.money / (SELECT scale FROM money_scale) END AS debit,"
    " CASE WHEN n.money < 0 THEN -n.money / (SELECT scale FROM money_scale) END AS credit"
    " FROM entry_row n JOIN event_row e ON e.seq = n.id >> 20",

    /* Debits and credits of an account on a day. */
    "CREATE VIEW turnover AS SELECT site, role, reason_category >> 32 AS reason,"
    " (reason_category & 4294967295) - 1 AS category, account, day, debit, debit - money AS credit"
    " FROM balance_row WHERE role < 1000 AND day <> -2147483648",

    "CREATE VIEW balance AS SELECT"
    " (SELECT word FROM word WHERE space = 'role' AND id = t.role) AS role,"
    " (SELECT name FROM reason_row r WHERE r.site = t.site AND r.id = t.reason) AS reason,"
    " (SELECT code FROM account_row a WHERE a.site = t.site AND CASE WHEN t.account > 0"
    "  THEN a.id = t.account ELSE a.undone = 0 AND a.role = t.role AND a.category IN (0, "
    "t.category) END"
    "  ORDER BY a.category DESC, a.id DESC LIMIT 1) AS account,"
    " sum(t.debit) / (SELECT scale FROM money_scale) AS debit,"
    " sum(t.credit) / (SELECT scale FROM money_scale) AS credit,"
    " sum(t.debit - t.credit) / (SELECT scale FROM money_scale) AS balance"
    " FROM turnover t GROUP BY t.site, t.role, t.reason, t.category, t.account",

    "CREATE VIEW owed AS SELECT i.name AS item,"
    " (SELECT name FROM place_row p WHERE p.site = o.site AND p.id = o.place) AS place,"
    " date(e.day * 86400, 'unixepoch') AS day, e.key, (o.qty_to - o.qty_settled) / 1e6 AS qty,"
    " (SELECT word FROM word WHERE space = 'source' AND id = o.source) AS price_source,"
    " (" OPEN_WORTH ")"
    "  / (SELECT scale FROM money_scale) AS value"
    " FROM owed_row o LEFT JOIN owed_elements d ON d.id = o.id JOIN event_row e ON e.seq = "
    "abs(o.owner)"
    " JOIN item_row i ON i.site = o.site AND i.id = o.item WHERE o.qty_settled < o.qty_to"
    " AND o.method = 0",

    "CREATE VIEW due AS SELECT i.name AS item,"
    " (SELECT name FROM place_row p WHERE p.site = o.site AND p.id = o.place) AS place,"
    " (SELECT word FROM word WHERE space = 'issue' AND id = o.method) AS until,"
    " date(o.day * 86400, 'unixepoch') AS day, e.key, (o.qty_to - o.qty_settled) / 1e6 AS qty,"
    " (" OPEN_WORTH ")"
    "  / (SELECT scale FROM money_scale) AS value"
    " FROM owed_row o LEFT JOIN owed_elements d ON d.id = o.id JOIN event_row e ON e.seq = "
    "abs(o.owner)"
    " JOIN item_row i ON i.site = o.site AND i.id = o.item WHERE o.qty_settled < o.qty_to"
    " AND o.method <> 0",

    "CREATE VIEW production_order AS SELECT n.text AS name, i.name AS item, o.qty / 1e6 AS qty,"
    " o.good / 1e6 AS good, o.scrapped / 1e6 AS scrapped, o.lost / 1e6 AS lost,"
    " date(o.due * 86400, 'unixepoch') AS due,"
    " (SELECT substr(name, 6) FROM place_row p WHERE p.site = o.site AND p.id = o.line) AS line,"
    " CASE o.has_tolerance WHEN 0 THEN i.tolerance ELSE o.tolerance END / 1e6 AS tolerance, CASE "
    "WHEN o.said = 0 AND o.good + o.scrapped + "
    "o.lost"
    " > 0 THEN 'released' ELSE (SELECT word FROM word WHERE space = 'order' AND id = o.said) END"
    " AS state FROM order_row o JOIN order_said_row s ON s.seq = o.id AND s.since <> 0"
    " JOIN name_row n ON n.site = o.site AND n.space = 3 AND n.id = o.named"
    " JOIN item_row i ON i.site = o.site AND i.id = o.item",

    "CREATE VIEW layer AS SELECT i.name AS item, date(l.day * 86400, 'unixepoch') AS day,"
    " l.day_no AS number, l.qty_in / 1e6 AS qty_in, l.qty_left / 1e6 AS qty_left,"
    " (l.material_in + l.conversion_in) / (SELECT scale FROM money_scale) AS value_in,"
    " (" LEFT_OF("l.material_in + l.material_in_micro / 1e6") " + " LEFT_OF(
        "l.conversion_in + l.conversion_in_micro / 1e6"
        " - coalesce(d.labour_in + d.machine_in + d.overhead_in + d.outside_in"
        " + (d.labour_in_micro + d.machine_in_micro + d.overhead_in_micro"
        " + d.outside_in_micro) / 1e6, 0)") " + " LEFT_PART("labour") " + " LEFT_PART("machine") " "
                                                                                                 "+"
                                                                                                 " " LEFT_PART("overhead") " + " LEFT_PART(
                                                                                                     "outside") ")"
                                                                                                                "  / (SELECT scale FROM money_scale) AS value_left, e.key"
                                                                                                                " FROM layer_row l LEFT JOIN layer_elements d ON d.id = l.id JOIN event_row e ON e.seq = l.id >> 20"
                                                                                                                " JOIN item_row i ON i.site = l.site AND i.id = l.item WHERE l.qty_left > 0",

    "CREATE VIEW trace AS SELECT i.name AS item, coalesce(n.qty_out, t.qty) / 1e6 AS qty,"
    " (coalesce(n.out_material, t.material) + coalesce(n.out_conversion, t.conversion))"
    "  / (SELECT scale FROM money_scale) AS value,"
    " f.seq AS from_seq, f.key AS from_key,"
    " (SELECT word FROM word WHERE space = 'verb' AND id = f.verb) AS from_verb,"
    " date(f.day * 86400, 'unixepoch') AS from_day, u.seq AS used_seq, u.key AS used_key,"
    " (SELECT word FROM word WHERE space = 'verb' AND id = u.verb) AS used_verb,"
    " date(u.day * 86400, 'unixepoch') AS used_day,"
    " (SELECT name FROM item_row m WHERE m.site = h.site AND m.id = h.item) AS used_for"
    " FROM line_row t LEFT JOIN line_now n ON n.id = t.id LEFT JOIN line_more m ON m.id = t.id"
    " JOIN event_row f ON f.seq = t.layer >> 20"
    " JOIN event_row u ON u.seq = abs(coalesce(m.owner, t.id >> 20))"
    " LEFT JOIN happened_row h ON h.seq = u.seq"
    " JOIN item_row i ON i.site = t.site AND i.id = t.item"
    " WHERE t.kind = 2 AND coalesce(n.qty_out, t.qty) > 0",
    NULL,
};
