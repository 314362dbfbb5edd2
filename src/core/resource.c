#include "core/resource.h"

void use_resources(struct draft *draft, const struct happened *event, const struct passed *passed)
{
    for (int k = 0; k < passed->recipe->resource_count && draft->status == OK; k++) {
        const struct need *need = &passed->recipe->resources[k];
        qty_t qty;

        if (passed->section != ALL_SECTIONS && passed->section != need->section)
            continue;
        qty = need_between(draft, need, need->fixed ? passed->run : passed->units, passed->change);
        if (qty.micro != 0)
            line_add(draft, LINE_RESOURCE, need->item, qty)->owner = event->key.part[0];
    }
}
