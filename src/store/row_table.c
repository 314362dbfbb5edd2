/* What each kind of row has in its columns. */
#include "store/row.h"

static const struct row_column stock_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "place", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "lot", FORM_INT64, offsetof(struct row_key, part[2]) },
    { "kept", FORM_INT64, offsetof(struct row_key, part[3]) },
    { "qty", FORM_INT64, offsetof(struct stock, qty) },
    { "owed", FORM_INT64, offsetof(struct stock, owed) },
    { "owed_first", FORM_INT64, offsetof(struct stock, owed_first) },
    { "owed_last", FORM_INT64, offsetof(struct stock, owed_last) },
    { "owed_end", FORM_INT64, offsetof(struct stock, owed_end) },
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
    { "conversion", FORM_CONVERSION, offsetof(struct joint, cost) },
    { "beyond", FORM_INT64, offsetof(struct joint, beyond) },
    { "income_material", FORM_INT64, offsetof(struct joint, income.of[MATERIAL]) },
    { "income_conversion", FORM_CONVERSION, offsetof(struct joint, income) },
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
    { "conversion", FORM_CONVERSION, offsetof(struct output, value) },
    { "unborne_material", FORM_INT64, offsetof(struct output, unborne.of[MATERIAL]) },
    { "unborne_conversion", FORM_CONVERSION, offsetof(struct output, unborne) },
    { "inflow", FORM_INT64, offsetof(struct output, inflow) },
};

static const struct row_column pool_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "qty", FORM_INT64, offsetof(struct pool, qty) },
    { "staged", FORM_INT64, offsetof(struct pool, staged) },
    { "material", FORM_INT64, offsetof(struct pool, value.of[MATERIAL]) },
    { "conversion", FORM_CONVERSION, offsetof(struct pool, value) },
    { "owed_material", FORM_INT64, offsetof(struct pool, owed_value.of[MATERIAL]) },
    { "owed_conversion", FORM_CONVERSION, offsetof(struct pool, owed_value) },
    { "due_material", FORM_INT64, offsetof(struct pool, due_value.of[MATERIAL]) },
    { "due_conversion", FORM_CONVERSION, offsetof(struct pool, due_value) },
    { "due_qty", FORM_INT64, offsetof(struct pool, due) },
    { "first_layer", FORM_INT64, offsetof(struct pool, first) },
    { "last_layer", FORM_INT64, offsetof(struct pool, last) },
    { "last_material", FORM_INT64, offsetof(struct pool, last_price.of[MATERIAL]) },
    { "last_conversion", FORM_CONVERSION, offsetof(struct pool, last_price) },
    { "last_per", FORM_INT64, offsetof(struct pool, last_price.per) },
    { "standard_material", FORM_INT64, offsetof(struct pool, standard.of[MATERIAL]) },
    { "standard_conversion", FORM_CONVERSION, offsetof(struct pool, standard) },
    { "standard_per", FORM_INT64, offsetof(struct pool, standard.per) },
    { "standard_seq", FORM_INT64, offsetof(struct pool, standard_seq) },
    { "standard_from", FORM_DAY, offsetof(struct pool, standard_from) },
    { "touched", FORM_INT64, offsetof(struct pool, touched) },
    { "last_day", FORM_DAY, offsetof(struct pool, last_day) },
    { "order_day", FORM_DAY, offsetof(struct pool, order_day) },
    { "firm_day", FORM_DAY, offsetof(struct pool, firm_day) },
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
    { "conversion_in", FORM_FINE_CONVERSION, offsetof(struct layer, value_in) },
    { "conversion_in_micro", FORM_FINE_CONVERSION_REST, offsetof(struct layer, value_in) },
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
    { "price_conversion", FORM_CONVERSION, offsetof(struct owed, price) },
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
    { "conversion", FORM_CONVERSION, offsetof(struct line, value) },
    { "detail", FORM_INT32, offsetof(struct line, detail) },
    { "day", FORM_DAY, offsetof(struct line, day) },
    { "day_no", FORM_INT32, offsetof(struct line, day_no) },
    { "layer", FORM_INT64, offsetof(struct line, layer) },
    { "target_seq", FORM_INT64, offsetof(struct line, target_seq) },
    { "prev_draw", FORM_INT64, offsetof(struct line, prev_draw) },
    { "pool_qty", FORM_INT64, offsetof(struct line, pool_qty) },
    { "pool_material", FORM_INT64, offsetof(struct line, pool_value.of[MATERIAL]) },
    { "pool_conversion", FORM_CONVERSION, offsetof(struct line, pool_value) },
};

static const struct row_column line_more_columns[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "owner", FORM_INT64, offsetof(struct line, owner) },
    { "price_material", FORM_INT64, offsetof(struct line, price.of[MATERIAL]) },
    { "price_conversion", FORM_CONVERSION, offsetof(struct line, price) },
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
    { "cost_conversion", FORM_CONVERSION, offsetof(struct happened, cost) },
    { "conversion_material", FORM_INT64, offsetof(struct happened, conversion.of[MATERIAL]) },
    { "conversion_conversion", FORM_CONVERSION, offsetof(struct happened, conversion) },
    { "scrap_material", FORM_INT64, offsetof(struct happened, scrap_value.of[MATERIAL]) },
    { "scrap_conversion", FORM_CONVERSION, offsetof(struct happened, scrap_value) },
    { "loss_material", FORM_INT64, offsetof(struct happened, loss_value.of[MATERIAL]) },
    { "loss_conversion", FORM_CONVERSION, offsetof(struct happened, loss_value) },
    { "unborne_material", FORM_INT64, offsetof(struct happened, unborne.of[MATERIAL]) },
    { "unborne_conversion", FORM_CONVERSION, offsetof(struct happened, unborne) },
    { "looped_material", FORM_INT64, offsetof(struct happened, looped.of[MATERIAL]) },
    { "looped_conversion", FORM_CONVERSION, offsetof(struct happened, looped) },
    { "good_material", FORM_INT64, offsetof(struct happened, good_value.of[MATERIAL]) },
    { "good_conversion", FORM_CONVERSION, offsetof(struct happened, good_value) },
    { "inflow", FORM_INT64, offsetof(struct happened, inflow) },
    { "inflow_material", FORM_INT64, offsetof(struct happened, inflow_cost.of[MATERIAL]) },
    { "inflow_conversion", FORM_CONVERSION, offsetof(struct happened, inflow_cost) },
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
    { "opened_after", FORM_INT64, offsetof(struct happened, opened_after) },
    { "gave_again", FORM_BOOL, offsetof(struct happened, gave_again) },
    { "undoes", FORM_INT64, offsetof(struct happened, undoes) },
    { "of", FORM_INT64, offsetof(struct happened, of) },
    { "with_item", FORM_INT64, offsetof(struct happened, with.raw) },
    { "previous", FORM_INT64, offsetof(struct happened, previous) },
    { "again_last", FORM_INT64, offsetof(struct happened, again_last) },
    { "corrects", FORM_INT64, offsetof(struct happened, corrects) },
    { "corrected_by", FORM_INT64, offsetof(struct happened, corrected_by) },
    { "landed", FORM_INT64, offsetof(struct happened, landed) },
    { "report_before", FORM_INT64, offsetof(struct happened, report_before) },
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
    { "more", FORM_INT64, offsetof(struct carry, more) },
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
    { "report", FORM_INT64, offsetof(struct balance, report) },
};

static const struct row_column pool_day_columns[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "day", FORM_INT64, offsetof(struct row_key, part[1]) },
    { "qty", FORM_INT64, offsetof(struct pool_day, qty) },
    { "material", FORM_INT64, offsetof(struct pool_day, value.of[MATERIAL]) },
    { "conversion", FORM_CONVERSION, offsetof(struct pool_day, value) },
    { "in_use", FORM_BOOL, offsetof(struct pool_day, in_use) },
    { "day_before", FORM_DAY, offsetof(struct pool_day, day_before) },
    { "next_item", FORM_INT64, offsetof(struct pool_day, next) },
    { "oldest_draw", FORM_INT64, offsetof(struct pool_day, oldest) },
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
    { "out_conversion", FORM_CONVERSION, offsetof(struct line, out_value) },
    { "target_seq", FORM_INT64, offsetof(struct line, target_seq) },
    { "position", FORM_INT64, offsetof(struct line, position) },
    { "prev_draw", FORM_INT64, offsetof(struct line, prev_draw) },
    { "prev_adopted", FORM_INT64, offsetof(struct line, prev_adopted) },
    { "returned", FORM_INT64, offsetof(struct line, returned) },
    { "pool_material", FORM_INT64, offsetof(struct line, out_pool.of[MATERIAL]) },
    { "pool_conversion", FORM_CONVERSION, offsetof(struct line, out_pool) },
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

/* How a conversion divides further. */
#define ELEMENTS(before, value)                                                                    \
    { before "labour", FORM_INT64, (value) + LABOUR * sizeof(money_t) },                           \
        { before "machine", FORM_INT64, (value) + MACHINE * sizeof(money_t) },                     \
        { before "overhead", FORM_INT64, (value) + OVERHEAD * sizeof(money_t) },                   \
    {                                                                                              \
        before "outside", FORM_INT64, (value) + OUTSIDE * sizeof(money_t)                          \
    }
#define FINE_ELEMENT(element, word)                                                                \
    { word "_in", FORM_FINE, offsetof(struct layer, value_in[element]) },                          \
    {                                                                                              \
        word "_in_micro", FORM_FINE_REST, offsetof(struct layer, value_in[element])                \
    }

static const struct row_column pool_day_elements[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "day", FORM_INT64, offsetof(struct row_key, part[1]) },
    ELEMENTS("", offsetof(struct pool_day, value)),
};

static const struct row_column pool_elements[] = {
    { "item", FORM_INT64, offsetof(struct row_key, part[0]) },
    ELEMENTS("", offsetof(struct pool, value)),
    ELEMENTS("owed_", offsetof(struct pool, owed_value)),
    ELEMENTS("due_", offsetof(struct pool, due_value)),
    ELEMENTS("last_", offsetof(struct pool, last_price)),
    ELEMENTS("standard_", offsetof(struct pool, standard)),
};

static const struct row_column layer_elements[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    FINE_ELEMENT(LABOUR, "labour"),
    FINE_ELEMENT(MACHINE, "machine"),
    FINE_ELEMENT(OVERHEAD, "overhead"),
    FINE_ELEMENT(OUTSIDE, "outside"),
};

static const struct row_column owed_elements[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    ELEMENTS("price_", offsetof(struct owed, price)),
};

static const struct row_column line_elements[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    ELEMENTS("", offsetof(struct line, value)),
    ELEMENTS("pool_", offsetof(struct line, pool_value)),
    ELEMENTS("price_", offsetof(struct line, price)),
};

static const struct row_column line_now_elements[] = {
    { "id", FORM_INT64, offsetof(struct row_key, part[0]) },
    ELEMENTS("out_", offsetof(struct line, out_value)),
    ELEMENTS("pool_", offsetof(struct line, out_pool)),
};

static const struct row_column happened_elements[] = {
    { "seq", FORM_INT64, offsetof(struct row_key, part[0]) },
    ELEMENTS("cost_", offsetof(struct happened, cost)),
    ELEMENTS("conversion_", offsetof(struct happened, conversion)),
    ELEMENTS("scrap_", offsetof(struct happened, scrap_value)),
    ELEMENTS("loss_", offsetof(struct happened, loss_value)),
    ELEMENTS("unborne_", offsetof(struct happened, unborne)),
    ELEMENTS("looped_", offsetof(struct happened, looped)),
    ELEMENTS("good_", offsetof(struct happened, good_value)),
    ELEMENTS("inflow_", offsetof(struct happened, inflow_cost)),
};

static const struct row_column joint_elements[] = {
    { "segment", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "event", FORM_INT64, offsetof(struct row_key, part[1]) },
    ELEMENTS("", offsetof(struct joint, cost)),
    ELEMENTS("income_", offsetof(struct joint, income)),
};

static const struct row_column output_elements[] = {
    { "event", FORM_INT64, offsetof(struct row_key, part[0]) },
    { "n", FORM_INT64, offsetof(struct row_key, part[1]) },
    ELEMENTS("", offsetof(struct output, value)),
    ELEMENTS("unborne_", offsetof(struct output, unborne)),
};

static const struct row_table elements_tables[] = {
    [ROW_POOL] = { "pool_elements", 1, pool_elements, ARRAY_COUNT(pool_elements), NULL },
    [ROW_LAYER] = { "layer_elements", 1, layer_elements, ARRAY_COUNT(layer_elements), NULL },
    [ROW_OWED] = { "owed_elements", 1, owed_elements, ARRAY_COUNT(owed_elements), NULL },
    [ROW_HAPPENED] = { "happened_elements", 1, happened_elements, ARRAY_COUNT(happened_elements),
                       NULL },
    [ROW_JOINT] = { "joint_elements", 2, joint_elements, ARRAY_COUNT(joint_elements), NULL },
    [ROW_POOL_DAY] = { "pool_day_elements", 2, pool_day_elements, ARRAY_COUNT(pool_day_elements),
                       NULL },
    [ROW_OUTPUT] = { "output_elements", 2, output_elements, ARRAY_COUNT(output_elements), NULL },
};

static const struct row_table line_now_elements_table = { "line_now_elements", 1, line_now_elements,
                                                          ARRAY_COUNT(line_now_elements), NULL };

const struct row_table line_elements_table = { "line_elements", 1, line_elements,
                                               ARRAY_COUNT(line_elements), NULL };

static const struct row_table tables[] = {
    [ROW_STOCK] = { "stock_row", 4, stock_columns, ARRAY_COUNT(stock_columns), NULL },
    [ROW_POOL] = { "pool_row", 1, pool_columns, ARRAY_COUNT(pool_columns),
                   &elements_tables[ROW_POOL] },
    [ROW_LAYER] = { "layer_row", 1, layer_columns, ARRAY_COUNT(layer_columns),
                    &elements_tables[ROW_LAYER] },
    [ROW_OWED] = { "owed_row", 1, owed_columns, ARRAY_COUNT(owed_columns),
                   &elements_tables[ROW_OWED] },
    [ROW_LINE] = { "line_row", 1, line_columns, ARRAY_COUNT(line_columns), NULL },
    [ROW_HAPPENED] = { "happened_row", 1, happened_columns, ARRAY_COUNT(happened_columns),
                       &elements_tables[ROW_HAPPENED] },
    [ROW_SEGMENT] = { "segment_row", 4, segment_columns, ARRAY_COUNT(segment_columns), NULL },
    [ROW_CARRY] = { "carry_row", 4, carry_columns, ARRAY_COUNT(carry_columns), NULL },
    [ROW_BALANCE] = { "balance_row", 4, balance_columns, ARRAY_COUNT(balance_columns), NULL },
    [ROW_WAITING] = { "waiting_row", 1, waiting_columns, ARRAY_COUNT(waiting_columns), NULL },
    [ROW_ORDER] = { "order_row", 1, order_columns, ARRAY_COUNT(order_columns), NULL },
    [ROW_ORDER_SAID] = { "order_said_row", 1, order_said_columns, ARRAY_COUNT(order_said_columns),
                         NULL },
    [ROW_LOT] = { "lot_row", 1, lot_columns, ARRAY_COUNT(lot_columns), NULL },
    [ROW_JOINT] = { "joint_row", 2, joint_columns, ARRAY_COUNT(joint_columns),
                    &elements_tables[ROW_JOINT] },
    [ROW_OUTPUT] = { "output_row", 2, output_columns, ARRAY_COUNT(output_columns),
                     &elements_tables[ROW_OUTPUT] },
    [ROW_POOL_DAY] = { "pool_day_row", 2, pool_day_columns, ARRAY_COUNT(pool_day_columns),
                       &elements_tables[ROW_POOL_DAY] },
    [ROW_SALE] = { "sale_row", 2, sale_columns, ARRAY_COUNT(sale_columns), NULL },
    [ROW_COMPONENT] = { "component_row", 2, component_columns, ARRAY_COUNT(component_columns),
                        NULL },
    [ROW_ACCEPTED] = { "accepted_row", 1, accepted_columns, ARRAY_COUNT(accepted_columns), NULL },
    [ROW_DUE_LIST] = { "due_list_row", 3, due_list_columns, ARRAY_COUNT(due_list_columns), NULL },
};

const struct row_table line_more_table = { "line_more", 1, line_more_columns,
                                           ARRAY_COUNT(line_more_columns), NULL };

const struct row_table line_now_table = { "line_now", 1, line_now_columns,
                                          ARRAY_COUNT(line_now_columns), &line_now_elements_table };

const struct row_table entry_table = { "entry_row", 1, entry_columns, ARRAY_COUNT(entry_columns),
                                       NULL };

const struct row_table *row_table(enum row_kind kind)
{
    return kind < ARRAY_COUNT(tables) && tables[kind].name ? &tables[kind] : NULL;
}
