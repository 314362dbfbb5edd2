#include "core/profile.h"

#include "core/history.h"

static void refuse_multiple(struct draft *draft, const struct item *item)
{
    char step[DECIMAL_TEXT_MAX];
    size_t size = qty_print(item_step(item), step);

    refuse(draft, BILL_PROFILE, "a multiple of %.*s must be one of its step %.*s",
           (int)item->name.size, item->name.text, (int)size, step);
}

/* `ratio` base units as a quantity that is whole steps. */
static qty_t multiple_of_step(struct draft *draft, const struct item *item, ratio_t ratio)
{
    i128 micro = (i128)ratio.num * QTY_ONE;

    if (micro % ratio.den != 0 || micro / ratio.den % item_step(item).micro != 0 ||
        micro / ratio.den > INT64_MAX) {
        refuse_multiple(draft, item);
        return (qty_t){ 0 };
    }
    return (qty_t){ (int64_t)(micro / ratio.den) };
}

static enum status qty_in_unit(qty_t qty, ratio_t unit, ratio_t *ratio)
{
    enum status status = ratio_make(qty.micro, QTY_ONE, ratio);

    return status == OK ? ratio_times(*ratio, unit, ratio) : status;
}

static void refuse_range_of(struct draft *draft, const struct item *item)
{
    refuse(draft, BILL_RANGE, "the ratio of %.*s cannot be held exactly", (int)item->name.size,
           item->name.text);
}

static void cut_save(struct draft *draft, const struct event_line *from, const struct item *item,
                     struct bill_line *line)
{
    char length[DECIMAL_TEXT_MAX];
    char whole[DECIMAL_TEXT_MAX];

    line->pieces = from->cut_from.micro / from->cut.micro;
    if (line->pieces == 0) {
        size_t size = qty_print(from->cut, length);
        size_t whole_size = qty_print(from->cut_from, whole);

        refuse(draft, BILL_PROFILE, "no piece of %.*s can be cut from %.*s", (int)size, length,
               (int)whole_size, whole);
        return;
    }
    line->multiple = multiple_of_step(draft, item, (ratio_t){ 1, 1 });
    if (ratio_times(line->ratio, (ratio_t){ 1, line->pieces }, &line->ratio) != OK)
        refuse_range_of(draft, item);
}

void refuse_phantom_profile(struct draft *draft, const struct item *item,
                            const struct bill_line *line)
{
    if (item->kind == KIND_PHANTOM && (line->batch.micro | line->multiple.micro) != 0)
        refuse(draft, BILL_PROFILE, "%.*s is a phantom", (int)item->name.size, item->name.text);
}

void profile_save(struct draft *draft, const struct event_line *from, ratio_t unit,
                  struct bill_line *line)
{
    const struct item *item = item_see(draft, line->item);
    ratio_t multiple;

    line->batch = from->batch;
    if (from->multiple.micro != 0) {
        if (qty_in_unit(from->multiple, unit, &multiple) == OK)
            line->multiple = multiple_of_step(draft, item, multiple);
        else
            refuse_range_of(draft, item);
    }
    if (from->cut.micro != 0)
        cut_save(draft, from, item, line);
    refuse_phantom_profile(draft, item, line);
}

bool setup_line(struct draft *draft, const struct event_line *from, ratio_t unit,
                struct bill_line *line)
{
    if (from->setup.micro == 0)
        return false;
    line->fixed = true;
    line->batch = line->multiple = (qty_t){ 0 };
    line->pieces = 0;
    if (qty_in_unit(from->setup, unit, &line->ratio) != OK)
        refuse_range_of(draft, item_see(draft, line->item));
    return true;
}

void profile_replace(struct draft *draft, const struct item *with, ratio_t ratio,
                     struct bill_line *line)
{
    ratio_t multiple;

    refuse_phantom_profile(draft, with, line);
    if (line->pieces != 0 && ratio.num != ratio.den)
        refuse(draft, BILL_PROFILE, "what is cut is replaced one for one, not by %.*s",
               (int)with->name.size, with->name.text);
    if (line->multiple.micro == 0)
        return;
    if (qty_in_unit(line->multiple, ratio, &multiple) == OK)
        line->multiple = multiple_of_step(draft, with, multiple);
    else
        refuse_range_of(draft, with);
}

enum status batch_dissolve(qty_t batch, ratio_t ratio, ratio_t *outputs)
{
    enum status status = ratio_make(batch.micro, QTY_ONE, outputs);

    return status == OK ? ratio_times(*outputs, (ratio_t){ ratio.den, ratio.num }, outputs)
                        : status;
}

i128 batches_begun(ratio_t batch, qty_t output)
{
    i128 over = (i128)output.micro * batch.den;
    i128 under = (i128)batch.num * QTY_ONE;

    return over / under + (over % under != 0);
}

enum status line_average(const struct bill_line *line, ratio_t *ratio)
{
    ratio_t batch;
    enum status status = OK;

    *ratio = line->ratio;
    if (line->batch.micro == 0)
        return OK;
    status = ratio_make(QTY_ONE, line->batch.micro, &batch);
    return status == OK ? ratio_times(line->ratio, batch, ratio) : status;
}

static size_t word_append(char out[PROFILE_TEXT_MAX], size_t size, const char *word,
                          struct slice value)
{
    if (size > 0)
        out[size++] = ' ';
    while (*word)
        out[size++] = *word++;
    out[size++] = ' ';
    for (size_t i = 0; i < value.size; i++)
        out[size++] = value.text[i];
    return size;
}

struct slice profile_print(ratio_t batch, qty_t multiple, int64_t pieces,
                           char out[PROFILE_TEXT_MAX])
{
    char number[DECIMAL_TEXT_MAX];
    size_t size = 0;

    if (batch.num != 0)
        size =
            word_append(out, size, "batch", (struct slice){ number, ratio_print(batch, number) });
    if (pieces != 0)
        size = word_append(out, size, "cut",
                           (struct slice){ number, decimal_print(pieces, 0, 0, number) });
    else if (multiple.micro != 0)
        size = word_append(out, size, "multiple",
                           (struct slice){ number, qty_print(multiple, number) });
    return (struct slice){ out, size };
}
