#include "store/row.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const struct row_column stock_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "place", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "lot", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "kept", FORM_INT64, offsetof(struct row_key, part[3]) },
    { "qty", FORM_INT64, offsetof(struct stock, qty) },
    { "owed", FORM_INT64, offsetof(struct stock, owed) },
    { "owed_first", FORM_INT64, offsetof(struct stock, owed_first) },
    { "owed_last", FORM_INT64, offsetof(struct stock, owed_last) },
    { "due", FORM_INT64, offsetof(struct stock, due) },
    { "waits", FORM_BOOL, offsetof(struct stock, waits) },
    { "next_item", FORM_INT64, offsetof(struct stock, next_item) },
    { "next_place", FORM_INT32, offsetof(struct stock, next_place) },
    { "lots", FORM_INT64, offsetof(struct stock, lots) },
    { "lot_first", FORM_INT64, offsetof(struct stock, lot_first) },
    { "lot_last", FORM_INT64, offsetof(struct stock, lot_last) },
    { "lot_next", FORM_INT64, offsetof(struct stock, lot_next) },
    { "lot_prev", FORM_INT64, offsetof(struct stock, lot_prev) },
    { "kept_first", FORM_INT64, offsetof(struct stock, kept_first) },
    { "kept_next", FORM_INT64, offsetof(struct stock, kept_next) },
    { "due_own", FORM_INT64, offsetof(struct stock, due_own) },
    { "came", FORM_INT64, offsetof(struct stock, came) },
    { "below", FORM_INT64, offsetof(struct stock, below) },
};

static const struct row_column lot_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "item", FORM_INT64, offsetof(struct lot, item) },
    { "day", FORM_DAY, offsetof(struct lot, day) },
    { "expiry", FORM_DAY, offsetof(struct lot, expiry) },
    { "qty", FORM_INT64, offsetof(struct lot, qty) },
    { "left_by", FORM_INT64, offsetof(struct lot, left_by) },
    { "first_expiry", FORM_DAY, offsetof(struct lot, first_expiry) },
    { "said", FORM_INT64, offsetof(struct lot, said) },
};

static const struct row_column joint_columns[] = {
    { "segment", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "event", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "material", FORM_INT64, offsetof(struct joint, cost.of[MATERIAL]) },
    { "conversion", FORM_INT64, offsetof(struct joint, cost.of[CONVERSION]) },
    { "beyond", FORM_INT64, offsetof(struct joint, beyond) },
    { "income_material", FORM_INT64, offsetof(struct joint, income.of[MATERIAL]) },
    { "income_conversion", FORM_INT64, offsetof(struct joint, income.of[CONVERSION]) },
};

static const struct row_column output_columns[] = {
    { "event", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "n", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "item", FORM_INT64, offsetof(struct output, item) },
    { "place", FORM_INT32, offsetof(struct output, place) },
    { "qty", FORM_INT64, offsetof(struct output, qty) },
    { "basis", FORM_INT32, offsetof(struct output, basis) },
    { "share", FORM_INT64, offsetof(struct output, share) },
    { "whole", FORM_INT64, offsetof(struct output, whole) },
    { "price", FORM_INT64, offsetof(struct output, price.money) },
    { "price_per", FORM_INT64, offsetof(struct output, price.per) },
    { "before", FORM_INT64, offsetof(struct output, before) },
    { "material", FORM_INT64, offsetof(struct output, value.of[MATERIAL]) },
    { "conversion", FORM_INT64, offsetof(struct output, value.of[CONVERSION]) },
    { "unborne_material", FORM_INT64, offsetof(struct output, unborne.of[MATERIAL]) },
    { "unborne_conversion", FORM_INT64, offsetof(struct output, unborne.of[CONVERSION]) },
    { "inflow", FORM_INT64, offsetof(struct output, inflow) },
};

static const struct row_column pool_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "qty", FORM_INT64, offsetof(struct pool, qty) },
    { "material", FORM_INT64, offsetof(struct pool, value.of[MATERIAL]) },
    { "conversion", FORM_INT64, offsetof(struct pool, value.of[CONVERSION]) },
    { "owed_material", FORM_INT64, offsetof(struct pool, owed_value.of[MATERIAL]) },
    { "owed_conversion", FORM_INT64, offsetof(struct pool, owed_value.of[CONVERSION]) },
    { "due_material", FORM_INT64, offsetof(struct pool, due_value.of[MATERIAL]) },
    { "due_conversion", FORM_INT64, offsetof(struct pool, due_value.of[CONVERSION]) },
    { "due_qty", FORM_INT64, offsetof(struct pool, due) },
    { "first_layer", FORM_INT64, offsetof(struct pool, first) },
    { "last_layer", FORM_INT64, offsetof(struct pool, last) },
    { "last_material", FORM_INT64, offsetof(struct pool, last_price.of[MATERIAL]) },
    { "last_conversion", FORM_INT64, offsetof(struct pool, last_price.of[CONVERSION]) },
    { "last_per", FORM_INT64, offsetof(struct pool, last_price.per) },
    { "standard_material", FORM_INT64, offsetof(struct pool, standard.of[MATERIAL]) },
    { "standard_conversion", FORM_INT64, offsetof(struct pool, standard.of[CONVERSION]) },
    { "standard_per", FORM_INT64, offsetof(struct pool, standard.per) },
    { "standard_seq", FORM_INT64, offsetof(struct pool, standard_seq) },
    { "standard_from", FORM_DAY, offsetof(struct pool, standard_from) },
    { "touched", FORM_INT64, offsetof(struct pool, touched) },
    { "last_day", FORM_DAY, offsetof(struct pool, last_day) },
    { "order_day", FORM_DAY, offsetof(struct pool, order_day) },
    { "newest_layer", FORM_INT64, offsetof(struct pool, layer_newest) },
    { "first_lot", FORM_INT64, offsetof(struct pool, first_lot) },
    { "parted", FORM_INT64, offsetof(struct pool, parted) },
};

static const struct row_column layer_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "item", FORM_INT64, offsetof(struct layer, item) },
    { "day", FORM_DAY, offsetof(struct layer, day) },
    { "day_no", FORM_INT32, offsetof(struct layer, day_no) },
    { "order_day", FORM_DAY, offsetof(struct layer, order_day) },
    { "order_id", FORM_INT64, offsetof(struct layer, order) },
    { "qty_in", FORM_INT64, offsetof(struct layer, in) },
    { "qty_left", FORM_INT64, offsetof(struct layer, left) },
    { "material_in", FORM_FINE, offsetof(struct layer, value_in[MATERIAL]) },
    { "material_in_micro", FORM_FINE_REST, offsetof(struct layer, value_in[MATERIAL]) },
    { "conversion_in", FORM_FINE, offsetof(struct layer, value_in[CONVERSION]) },
    { "conversion_in_micro", FORM_FINE_REST, offsetof(struct layer, value_in[CONVERSION]) },
    { "parent", FORM_INT64, offsetof(struct layer, parent) },
    { "next", FORM_INT64, offsetof(struct layer, next) },
    { "prev", FORM_INT64, offsetof(struct layer, prev) },
    { "last_draw", FORM_INT64, offsetof(struct layer, last_draw) },
    { "last_child", FORM_INT64, offsetof(struct layer, last_child) },
    { "prev_child", FORM_INT64, offsetof(struct layer, prev_child) },
    { "formed", FORM_INT64, offsetof(struct layer, formed) },
    { "owner", FORM_INT64, offsetof(struct layer, owner) },
};

static const struct row_column owed_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "item", FORM_INT64, offsetof(struct owed, item) },
    { "place", FORM_INT32, offsetof(struct owed, place) },
    { "owner", FORM_INT64, offsetof(struct owed, owner) },
    { "need", FORM_INT32, offsetof(struct owed, need) },
    { "consumer", FORM_INT64, offsetof(struct owed, consumer) },
    { "run", FORM_INT64, offsetof(struct owed, run) },
    { "price_material", FORM_INT64, offsetof(struct owed, price.of[MATERIAL]) },
    { "price_conversion", FORM_INT64, offsetof(struct owed, price.of[CONVERSION]) },
    { "price_per", FORM_INT64, offsetof(struct owed, price.per) },
    { "source", FORM_INT32, offsetof(struct owed, source) },
    { "qty_settled", FORM_INT64, offsetof(struct owed, settled) },
    { "qty_to", FORM_INT64, offsetof(struct owed, to) },
    { "next", FORM_INT64, offsetof(struct owed, next) },
    { "prev", FORM_INT64, offsetof(struct owed, prev) },
    { "method", FORM_INT32, offsetof(struct owed, method) },
    { "day", FORM_DAY, offsetof(struct owed, day) },
    { "local_min", FORM_INT64, offsetof(struct owed, local_min) },
};

static const struct row_column line_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "kind", FORM_INT32, offsetof(struct line, kind) },
    { "need", FORM_INT32, offsetof(struct line, need) },
    { "item", FORM_INT64, offsetof(struct line, item) },
    { "place", FORM_INT32, offsetof(struct line, place) },
    { "qty", FORM_INT64, offsetof(struct line, qty) },
    { "material", FORM_INT64, offsetof(struct line, value.of[MATERIAL]) },
    { "conversion", FORM_INT64, offsetof(struct line, value.of[CONVERSION]) },
    { "detail", FORM_INT32, offsetof(struct line, detail) },
    { "day", FORM_DAY, offsetof(struct line, day) },
    { "day_no", FORM_INT32, offsetof(struct line, day_no) },
    { "layer", FORM_INT64, offsetof(struct line, layer) },
    { "target_seq", FORM_INT64, offsetof(struct line, target_seq) },
    { "prev_draw", FORM_INT64, offsetof(struct line, prev_draw) },
    { "pool_qty", FORM_INT64, offsetof(struct line, pool_qty) },
    { "pool_material", FORM_INT64, offsetof(struct line, pool_value.of[MATERIAL]) },
    { "pool_conversion", FORM_INT64, offsetof(struct line, pool_value.of[CONVERSION]) },
};

static const struct row_column line_more_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "owner", FORM_INT64, offsetof(struct line, owner) },
    { "price_material", FORM_INT64, offsetof(struct line, price.of[MATERIAL]) },
    { "price_conversion", FORM_INT64, offsetof(struct line, price.of[CONVERSION]) },
    { "price_per", FORM_INT64, offsetof(struct line, price.per) },
    { "target", FORM_INT64, offsetof(struct line, target) },
    { "position", FORM_INT64, offsetof(struct line, position) },
    { "prev_adopted", FORM_INT64, offsetof(struct line, prev_adopted) },
    { "lot", FORM_SOME, offsetof(struct line, tag.lot) },
    { "kept", FORM_INT64, offsetof(struct line, tag.kept) },
};

static const struct row_column happened_columns[] = {
    { "seq", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "verb", FORM_INT32, offsetof(struct happened, verb) },
    { "within_first", FORM_INT32, offsetof(struct happened, within_first) },
    { "within_count", FORM_INT32, offsetof(struct happened, within_count) },
    { "late", FORM_BOOL, offsetof(struct happened, late) },
    { "day", FORM_DAY, offsetof(struct happened, day) },
    { "books", FORM_DAY, offsetof(struct happened, books) },
    { "item", FORM_INT64, offsetof(struct happened, item) },
    { "place", FORM_INT32, offsetof(struct happened, place) },
    { "party", FORM_INT64, offsetof(struct happened, party) },
    { "reason", FORM_INT32, offsetof(struct happened, reason) },
    { "qty", FORM_INT64, offsetof(struct happened, qty) },
    { "scrapped", FORM_INT64, offsetof(struct happened, scrapped) },
    { "lost", FORM_INT64, offsetof(struct happened, lost) },
    { "qty_posted", FORM_INT64, offsetof(struct happened, qty_posted) },
    { "taken_up", FORM_INT64, offsetof(struct happened, taken_up) },
    { "cost_material", FORM_INT64, offsetof(struct happened, cost.of[MATERIAL]) },
    { "cost_conversion", FORM_INT64, offsetof(struct happened, cost.of[CONVERSION]) },
    { "conversion_material", FORM_INT64, offsetof(struct happened, conversion.of[MATERIAL]) },
    { "conversion_conversion", FORM_INT64, offsetof(struct happened, conversion.of[CONVERSION]) },
    { "scrap_material", FORM_INT64, offsetof(struct happened, scrap_value.of[MATERIAL]) },
    { "scrap_conversion", FORM_INT64, offsetof(struct happened, scrap_value.of[CONVERSION]) },
    { "loss_material", FORM_INT64, offsetof(struct happened, loss_value.of[MATERIAL]) },
    { "loss_conversion", FORM_INT64, offsetof(struct happened, loss_value.of[CONVERSION]) },
    { "unborne_material", FORM_INT64, offsetof(struct happened, unborne.of[MATERIAL]) },
    { "unborne_conversion", FORM_INT64, offsetof(struct happened, unborne.of[CONVERSION]) },
    { "looped_material", FORM_INT64, offsetof(struct happened, looped.of[MATERIAL]) },
    { "looped_conversion", FORM_INT64, offsetof(struct happened, looped.of[CONVERSION]) },
    { "good_material", FORM_INT64, offsetof(struct happened, good_value.of[MATERIAL]) },
    { "good_conversion", FORM_INT64, offsetof(struct happened, good_value.of[CONVERSION]) },
    { "inflow", FORM_INT64, offsetof(struct happened, inflow) },
    { "inflow_material", FORM_INT64, offsetof(struct happened, inflow_cost.of[MATERIAL]) },
    { "inflow_conversion", FORM_INT64, offsetof(struct happened, inflow_cost.of[CONVERSION]) },
    { "amount", FORM_INT64, offsetof(struct happened, amount) },
    { "version", FORM_INT32, offsetof(struct happened, version) },
    { "order_id", FORM_INT64, offsetof(struct happened, order) },
    { "bill_seq", FORM_INT64, offsetof(struct happened, bill.seq) },
    { "bill_day", FORM_INT32, offsetof(struct happened, bill.day) },
    { "segment", FORM_INT64, offsetof(struct happened, segment) },
    { "fixed_segment", FORM_INT64, offsetof(struct happened, fixed_segment) },
    { "run", FORM_INT64, offsetof(struct happened, run) },
    { "need_count", FORM_INT32, offsetof(struct happened, need_count) },
    { "output_count", FORM_INT32, offsetof(struct happened, output_count) },
    { "line_count", FORM_INT32, offsetof(struct happened, line_count) },
    { "last_adopted", FORM_INT64, offsetof(struct happened, last_adopted) },
    { "points", FORM_INT32, offsetof(struct happened, points) },
    { "opened_after", FORM_INT64, offsetof(struct happened, opened_after) },
    { "gave_again", FORM_BOOL, offsetof(struct happened, gave_again) },
    { "undoes", FORM_INT64, offsetof(struct happened, undoes) },
    { "of", FORM_INT64, offsetof(struct happened, of) },
    { "with_item", FORM_INT64, offsetof(struct happened, with.raw) },
    { "previous", FORM_INT64, offsetof(struct happened, previous) },
    { "again_last", FORM_INT64, offsetof(struct happened, again_last) },
    { "corrects", FORM_INT64, offsetof(struct happened, corrects) },
    { "corrected_by", FORM_INT64, offsetof(struct happened, corrected_by) },
    { "expense_account", FORM_INT64, offsetof(struct happened, expense_account) },
    { "body_hash", FORM_INT64, offsetof(struct happened, body_hash) },
};

static const struct row_column segment_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "counts", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "pay_point", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "run", FORM_INT64, offsetof(struct row_key, part[3]) },
    { "id", FORM_INT64, offsetof(struct segment, id) },
    { "output", FORM_INT64, offsetof(struct segment, output) },
    { "caught", FORM_INT64, offsetof(struct segment, caught) },
    { "carries", FORM_BOOL, offsetof(struct segment, carries) },
};

static const struct row_column carry_columns[] = {
    { "segment", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "component", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "place", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "operation_fixed", FORM_INT64, offsetof(struct row_key, part[3]) },
    { "qty", FORM_INT64, offsetof(struct carry, qty) },
};

static const struct row_column balance_columns[] = {
    { "role", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "reason_category", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "account", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "day", FORM_INT64, offsetof(struct row_key, part[3]) },
    { "money", FORM_INT64, offsetof(struct balance, money) },
    { "debit", FORM_INT64, offsetof(struct balance, debit) },
    { "in_use", FORM_BOOL, offsetof(struct balance, in_use) },
    { "day_before", FORM_DAY, offsetof(struct balance, day_before) },
};

static const struct row_column sale_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "party", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "last_seq", FORM_INT64, offsetof(struct sale, last) },
};

static const struct row_column waiting_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "item", FORM_INT64, offsetof(struct waiting, item) },
    { "place", FORM_INT32, offsetof(struct waiting, place) },
};

static const struct row_column order_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "item", FORM_INT64, offsetof(struct order, item) },
    { "qty", FORM_INT64, offsetof(struct order, qty) },
    { "due", FORM_DAY, offsetof(struct order, due) },
    { "place", FORM_INT32, offsetof(struct order, place) },
    { "said", FORM_INT32, offsetof(struct order, said) },
    { "named", FORM_INT64, offsetof(struct order, named) },
    { "holder", FORM_INT64, offsetof(struct order, holder) },
    { "good", FORM_INT64, offsetof(struct order, good) },
    { "passed", FORM_INT64, offsetof(struct order, passed) },
    { "scrapped", FORM_INT64, offsetof(struct order, scrapped) },
    { "lost", FORM_INT64, offsetof(struct order, lost) },
    { "bill_seq", FORM_INT64, offsetof(struct order, bill.seq) },
    { "bill_day", FORM_INT32, offsetof(struct order, bill.day) },
    { "first_seq", FORM_INT64, offsetof(struct order, first_bill.seq) },
    { "first_day", FORM_INT32, offsetof(struct order, first_bill.day) },
    { "last_said", FORM_INT64, offsetof(struct order, last_said) },
    { "has_tolerance", FORM_BOOL, offsetof(struct order, has_tolerance) },
    { "tolerance", FORM_INT64, offsetof(struct order, tolerance) },
    { "line", FORM_INT32, offsetof(struct order, line) },
    { "carries", FORM_BOOL, offsetof(struct order, carries) },
    { "last_report", FORM_INT64, offsetof(struct order, last_report) },
    { "last_stage", FORM_INT64, offsetof(struct order, last_stage) },
    { "started", FORM_INT64, offsetof(struct order, started) },
    { "is_by_staged", FORM_BOOL, offsetof(struct order, is_by_staged) },
    { "is_rework", FORM_BOOL, offsetof(struct order, is_rework) },
};

static const struct row_column order_said_columns[] = {
    { "seq", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "order_id", FORM_INT64, offsetof(struct order_said, order) },
    { "word", FORM_INT32, offsetof(struct order_said, word) },
    { "state", FORM_INT32, offsetof(struct order_said, state) },
    { "since", FORM_INT64, offsetof(struct order_said, since) },
    { "day", FORM_DAY, offsetof(struct order_said, day) },
    { "qty", FORM_INT64, offsetof(struct order_said, qty) },
    { "due", FORM_DAY, offsetof(struct order_said, due) },
    { "place", FORM_INT32, offsetof(struct order_said, place) },
    { "has_bill", FORM_BOOL, offsetof(struct order_said, has_bill) },
    { "previous", FORM_INT64, offsetof(struct order_said, previous) },
    { "has_tolerance", FORM_BOOL, offsetof(struct order_said, has_tolerance) },
    { "tolerance", FORM_INT64, offsetof(struct order_said, tolerance) },
    { "line", FORM_INT32, offsetof(struct order_said, line) },
    { "consumes", FORM_INT32, offsetof(struct order_said, consumes) },
};

static const struct row_column component_columns[] = {
    { "component", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "product", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "noted", FORM_BOOL, offsetof(struct component, noted) },
    { "next", FORM_INT64, offsetof(struct component, next) },
};

static const struct row_column accepted_columns[] = {
    { "seq", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "cause", FORM_INT32, offsetof(struct accepted, cause) },
    { "subject", FORM_INT64, offsetof(struct accepted, subject) },
    { "since", FORM_INT64, offsetof(struct accepted, since) },
    { "qty", FORM_INT64, offsetof(struct accepted, qty) },
};

static const struct row_column due_list_columns[] = {
    { "method", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "thing", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "of", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "first", FORM_INT64, offsetof(struct due_list, first) },
    { "last", FORM_INT64, offsetof(struct due_list, last) },
    { "open", FORM_INT64, offsetof(struct due_list, open) },
    { "delivered", FORM_INT64, offsetof(struct due_list, delivered) },
    { "last_report", FORM_INT64, offsetof(struct due_list, last_report) },
    { "is_linked", FORM_BOOL, offsetof(struct due_list, is_linked) },
    { "next_method", FORM_INT64, offsetof(struct due_list, next.part[0]) },
    { "next_thing", FORM_INT64, offsetof(struct due_list, next.part[1]) },
    { "next_of", FORM_INT64, offsetof(struct due_list, next.part[2]) },
    { "prev_method", FORM_INT64, offsetof(struct due_list, prev.part[0]) },
    { "prev_thing", FORM_INT64, offsetof(struct due_list, prev.part[1]) },
    { "prev_of", FORM_INT64, offsetof(struct due_list, prev.part[2]) },
    { "first_list_method", FORM_INT64, offsetof(struct due_list, first_list.part[0]) },
    { "first_list_thing", FORM_INT64, offsetof(struct due_list, first_list.part[1]) },
    { "first_list_of", FORM_INT64, offsetof(struct due_list, first_list.part[2]) },
    { "last_list_method", FORM_INT64, offsetof(struct due_list, last_list.part[0]) },
    { "last_list_thing", FORM_INT64, offsetof(struct due_list, last_list.part[1]) },
    { "last_list_of", FORM_INT64, offsetof(struct due_list, last_list.part[2]) },
};

static const struct row_column line_now_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "picked", FORM_INT64, offsetof(struct line, picked) },
    { "qty_out", FORM_INT64, offsetof(struct line, out) },
    { "out_material", FORM_INT64, offsetof(struct line, out_value.of[MATERIAL]) },
    { "out_conversion", FORM_INT64, offsetof(struct line, out_value.of[CONVERSION]) },
    { "target_seq", FORM_INT64, offsetof(struct line, target_seq) },
    { "position", FORM_INT64, offsetof(struct line, position) },
    { "prev_draw", FORM_INT64, offsetof(struct line, prev_draw) },
    { "prev_adopted", FORM_INT64, offsetof(struct line, prev_adopted) },
    { "returned", FORM_INT64, offsetof(struct line, returned) },
    { "pool_material", FORM_INT64, offsetof(struct line, out_pool.of[MATERIAL]) },
    { "pool_conversion", FORM_INT64, offsetof(struct line, out_pool.of[CONVERSION]) },
};

static const struct row_column entry_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "role", FORM_INT32, offsetof(struct entry_row, entry.role) },
    { "reason", FORM_INT32, offsetof(struct entry_row, entry.reason) },
    { "category", FORM_INT32, offsetof(struct entry_row, entry.category) },
    { "account", FORM_INT32, offsetof(struct entry_row, entry.account) },
    { "books", FORM_DAY, offsetof(struct entry_row, entry.books) },
    { "money", FORM_INT64, offsetof(struct entry_row, entry.money) },
};

static const struct row_table tables[] = {
    [ROW_STOCK] = { "stock_row", 4, stock_columns, ARRAY_COUNT(stock_columns) },
    [ROW_POOL] = { "pool_row", 1, pool_columns, ARRAY_COUNT(pool_columns) },
    [ROW_LAYER] = { "layer_row", 1, layer_columns, ARRAY_COUNT(layer_columns) },
    [ROW_OWED] = { "owed_row", 1, owed_columns, ARRAY_COUNT(owed_columns) },
    [ROW_LINE] = { "line_row", 1, line_columns, ARRAY_COUNT(line_columns) },
    [ROW_HAPPENED] = { "happened_row", 1, happened_columns, ARRAY_COUNT(happened_columns) },
    [ROW_SEGMENT] = { "segment_row", 4, segment_columns, ARRAY_COUNT(segment_columns) },
    [ROW_CARRY] = { "carry_row", 4, carry_columns, ARRAY_COUNT(carry_columns) },
    [ROW_BALANCE] = { "balance_row", 4, balance_columns, ARRAY_COUNT(balance_columns) },
    [ROW_WAITING] = { "waiting_row", 1, waiting_columns, ARRAY_COUNT(waiting_columns) },
    [ROW_ORDER] = { "order_row", 1, order_columns, ARRAY_COUNT(order_columns) },
    [ROW_ORDER_SAID] = { "order_said_row", 1, order_said_columns, ARRAY_COUNT(order_said_columns) },
    [ROW_LOT] = { "lot_row", 1, lot_columns, ARRAY_COUNT(lot_columns) },
    [ROW_JOINT] = { "joint_row", 2, joint_columns, ARRAY_COUNT(joint_columns) },
    [ROW_OUTPUT] = { "output_row", 2, output_columns, ARRAY_COUNT(output_columns) },
    [ROW_SALE] = { "sale_row", 2, sale_columns, ARRAY_COUNT(sale_columns) },
    [ROW_COMPONENT] = { "component_row", 2, component_columns, ARRAY_COUNT(component_columns) },
    [ROW_ACCEPTED] = { "accepted_row", 1, accepted_columns, ARRAY_COUNT(accepted_columns) },
    [ROW_DUE_LIST] = { "due_list_row", 3, due_list_columns, ARRAY_COUNT(due_list_columns) },
};

const struct row_table line_more_table = { "line_more", 1, line_more_columns,
                                           ARRAY_COUNT(line_more_columns) };

const struct row_table line_now_table = { "line_now", 1, line_now_columns,
                                          ARRAY_COUNT(line_now_columns) };

const struct row_table entry_table = { "entry_row", 1, entry_columns, ARRAY_COUNT(entry_columns) };

const struct row_table *row_table(enum row_kind kind)
{
    return kind < ARRAY_COUNT(tables) && tables[kind].name ? &tables[kind] : NULL;
}

static i128 fine_at(const unsigned char *at)
{
    i128 fine;

    memcpy(&fine, at, sizeof(fine));
    return fine;
}

/* The whole part, rounded down, so that the rest is never negative. */
static int64_t fine_whole(i128 fine)
{
    return (int64_t)((fine - (fine < 0 ? VALUE_SCALE - 1 : 0)) / VALUE_SCALE);
}

static int64_t column_get(const struct row_column *column, const void *row)
{
    const unsigned char *at = (const unsigned char *)row + column->offset;
    int64_t wide;
    int32_t narrow;

    switch (column->form) {
    case FORM_INT64:
    case FORM_SOME:
        memcpy(&wide, at, sizeof(wide));
        return wide;
    case FORM_INT32:
    case FORM_DAY:
        memcpy(&narrow, at, sizeof(narrow));
        return narrow;
    case FORM_BOOL:
        return *at != 0;
    case FORM_FINE:
        return fine_whole(fine_at(at));
    case FORM_FINE_REST:
        return (int64_t)(fine_at(at) - (i128)fine_whole(fine_at(at)) * VALUE_SCALE);
    }
    return 0;
}

static void column_set(const struct row_column *column, int64_t value, void *row)
{
    unsigned char *at = (unsigned char *)row + column->offset;
    int32_t narrow = (int32_t)value;
    i128 fine = (i128)value * VALUE_SCALE;

    switch (column->form) {
    case FORM_INT64:
    case FORM_SOME:
        memcpy(at, &value, sizeof(value));
        break;
    case FORM_INT32:
    case FORM_DAY:
        memcpy(at, &narrow, sizeof(narrow));
        break;
    case FORM_BOOL:
        *at = value != 0;
        break;
    case FORM_FINE:
        memcpy(at, &fine, sizeof(fine));
        break;
    case FORM_FINE_REST:
        fine = fine_at(at) + value;
        memcpy(at, &fine, sizeof(fine));
        break;
    }
}

void row_values(const struct row_table *table, const void *row, int64_t *numbers, uint64_t *nulls)
{
    *nulls = 0;
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];

        numbers[i] = column_get(column, row);
        if ((column->form == FORM_DAY && numbers[i] == INT32_MIN) ||
            (column->form == FORM_SOME && numbers[i] == 0))
            *nulls |= UINT64_C(1) << i;
    }
}

void row_bind(struct db_statement *statement, const struct row_table *table, const void *row)
{
    int64_t numbers[ROW_COLUMNS_MAX];
    uint64_t nulls;

    row_values(table, row, numbers, &nulls);
    db_bind_ints(statement, 2, numbers, nulls, table->column_count);
}

void row_read(struct db_statement *statement, const struct row_table *table, int from, void *row)
{
    for (int i = 0; i < table->column_count; i++) {
        const struct row_column *column = &table->columns[i];
        int64_t value = db_int(statement, from + i);

        if (column->form == FORM_DAY && value == 0 && db_is_null(statement, from + i))
            value = INT32_MIN;
        column_set(column, value, row);
    }
}

/* Text that grows in an arena's block of fixed size: statements are short. */
struct sql {
    char *text;
    size_t size;
};

enum { SQL_MAX = 16384 }; /* sixteen rows of a line */

static void say(struct sql *sql, const char *text)
{
    size_t size = strlen(text);

    if (!sql->text)
        return;
    assert(sql->size + size < SQL_MAX);
    memcpy(sql->text + sql->size, text, size + 1);
    sql->size += size;
}

static void say_number(struct sql *sql, const char *before, int number)
{
    char text[16];

    snprintf(text, sizeof(text), "%d", number);
    say(sql, before);
    say(sql, text);
}

static void say_columns(struct sql *sql, const struct row_table *table, const char *prefix)
{
    for (int i = 0; i < table->column_count; i++) {
        say(sql, i > 0 ? ", " : "");
        say(sql, prefix);
        say(sql, table->columns[i].name);
    }
}

const char *row_select_sql(struct arena *arena, const struct row_table *table, int parts)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, table, "");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " WHERE site = $1");
    for (int i = 0; i < parts; i++) {
        say(&sql, " AND ");
        say(&sql, table->columns[i].name);
        say_number(&sql, " = $", i + 2);
    }
    return sql.text;
}

const char *row_where_sql(struct arena *arena, const struct row_table *table, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, table, "");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " WHERE site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

const char *row_joined_sql(struct arena *arena, const struct row_table *table, const char *texts,
                           const char *rest)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say(&sql, texts);
    say(&sql, ", ");
    say_columns(&sql, table, "t.");
    say(&sql, " FROM ");
    say(&sql, table->name);
    say(&sql, " t");
    say(&sql, rest);
    return sql.text;
}

static void say_insert(struct sql *sql, const char *verb, const struct row_table *table, int rows)
{
    int n = 2;

    say(sql, verb);
    say(sql, table->name);
    say(sql, " (site, ");
    say_columns(sql, table, "");
    say(sql, ") VALUES ");
    for (int row = 0; row < rows; row++) {
        say(sql, row > 0 ? ", ($1" : "($1");
        for (int i = 0; i < table->column_count; i++)
            say_number(sql, ", $", n++);
        say(sql, ")");
    }
}

const char *row_append_sql(struct arena *arena, const struct row_table *table, int rows)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say_insert(&sql, "INSERT INTO ", table, rows);
    return sql.text;
}

const char *row_write_sql(struct arena *arena, const struct row_table *table)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say_insert(&sql, "REPLACE INTO ", table, 1);
    return sql.text;
}

const char *lines_now_sql(struct arena *arena, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, row_table(ROW_LINE), "l.");
    say(&sql, ", ");
    say_columns(&sql, &line_more_table, "m.");
    say(&sql, ", ");
    say_columns(&sql, &line_now_table, "n.");
    say(&sql, " FROM line_row l LEFT JOIN line_more m ON m.id = l.id"
              " LEFT JOIN line_now n ON n.id = l.id WHERE l.site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

const char *lines_posted_sql(struct arena *arena, const char *where)
{
    struct sql sql = { .text = arena_alloc(arena, SQL_MAX) };

    say(&sql, "SELECT ");
    say_columns(&sql, row_table(ROW_LINE), "l.");
    say(&sql, ", ");
    say_columns(&sql, &line_more_table, "m.");
    say(&sql, " FROM line_row l LEFT JOIN line_more m ON m.id = l.id WHERE l.site = $1 AND ");
    say(&sql, where);
    return sql.text;
}

bool line_has_more(const struct line *line)
{
    return line->owner != line_seq((line_id_t){ line->key.part[0] }) || line->target.raw != 0 ||
           line->position.micro != 0 || line->prev_adopted.raw != 0 ||
           !value_is_zero((value_t){ { line->price.of[MATERIAL], line->price.of[CONVERSION] } }) ||
           line->price.per.micro != 0 || line->tag.lot != 0 || line->tag.kept != 0;
}

/* What of a line is so when it has just been posted. */
struct standing {
    qty_t picked;
    qty_t out;
    value_t out_value;
    value_t out_pool; /* what its pool booked */
};

static struct standing line_standing(const struct line *line)
{
    struct standing standing = { .picked = line_picks(line) ? line->qty : (qty_t){ 0 } };

    switch (line->kind) {
    case LINE_PUT:
    case LINE_TAKE:
    case LINE_MAKE:
    case LINE_SETTLE:
    case LINE_UNTAKE:
    case LINE_UNSETTLE:
    case LINE_SLICE:
    case LINE_RETURN:
    case LINE_LOWER:
    case LINE_CLOSED:
        standing.out = line->qty;
        standing.out_value = line->value;
        break;
    case LINE_OWE:
    case LINE_BLOWN:
    case LINE_DUE:
    case LINE_DELIVER:
    case LINE_CATCH_UP:
    case LINE_APART:
        standing.out = line->qty;
        break;
    case LINE_PICK:
    case LINE_SCRAPPED:
    case LINE_LOST:
    case LINE_UNOWE:
    case LINE_TRUE_UP:
    case LINE_TRUE_UP_EVENT:
    case LINE_REVALUE:
    case LINE_CARRY:
    case LINE_INBOX:
    case LINE_LATE:
    case LINE_ACTUAL:
    case LINE_VERSION:
    case LINE_UNDUE:
    case LINE_COVER:
    case LINE_LOT:
    case LINE_EXPIRY:
    case LINE_PASS:
    case LINE_GIVEN:
    case LINE_CORRECTS:
    case LINE_STAYS:
    case LINE_TAKE_UP:
    case LINE_RESOURCE:
    case LINE_BEYOND:
    case LINE_KIND_COUNT:
        break;
    }
    for (int e = 0; e < ELEMENT_COUNT; e++)
        standing.out_pool.of[e].minor = standing.out_value.of[e].minor - line->price.of[e].minor;
    return standing;
}

bool line_is_whole(const struct line *line)
{
    struct standing posted = line_standing(line);

    return posted.picked.micro == line->picked.micro && posted.out.micro == line->out.micro &&
           value_equals(posted.out_value, line->out_value) &&
           value_equals(posted.out_pool, line->out_pool) && line->returned.micro == 0;
}

void line_read_posted(struct db_statement *statement, struct line *line)
{
    const struct row_table *table = row_table(ROW_LINE);
    struct standing standing;

    *line = (struct line){ .key.kind = ROW_LINE };
    row_read(statement, table, 0, line);
    line->owner = line_seq((line_id_t){ line->key.part[0] });
    if (!db_is_null(statement, table->column_count))
        row_read(statement, &line_more_table, table->column_count, line);
    standing = line_standing(line);
    line->picked = standing.picked;
    line->out = standing.out;
    line->out_value = standing.out_value;
    line->out_pool = standing.out_pool;
}

void line_read(struct db_statement *statement, struct line *line)
{
    int now = row_table(ROW_LINE)->column_count + line_more_table.column_count;

    line_read_posted(statement, line);
    if (!db_is_null(statement, now))
        row_read(statement, &line_now_table, now, line);
}
