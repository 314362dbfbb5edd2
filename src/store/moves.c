#include "store/moves.h"

int line_moves_stock(enum line_kind kind, int64_t detail)
{
    const struct line line = { .kind = kind, .detail = (int32_t)detail };

    if (line_picks(&line))
        return -1;
    return kind == LINE_PUT || kind == LINE_MAKE || kind == LINE_RETURN;
}

/* A put without a layer only brings goods back to a place; the lines beside it move the pool. */
bool line_notes_pool(enum line_kind kind, line_id_t layer)
{
    switch (kind) {
    case LINE_TAKE:
    case LINE_MAKE:
    case LINE_UNTAKE:
    case LINE_SLICE:
    case LINE_RETURN:
    case LINE_LOWER:
    case LINE_TRUE_UP:
    case LINE_REVALUE:
        return true;
    case LINE_PUT:
        return layer.raw != 0;
    case LINE_PICK:
    case LINE_OWE:
    case LINE_SCRAPPED:
    case LINE_LOST:
    case LINE_SETTLE:
    case LINE_UNOWE:
    case LINE_TRUE_UP_EVENT:
    case LINE_CARRY:
    case LINE_INBOX:
    case LINE_LATE:
    case LINE_BLOWN:
    case LINE_CATCH_UP:
    case LINE_APART:
    case LINE_CLOSED:
    case LINE_DEFERRED:
    case LINE_AVERAGE:
    case LINE_AVERAGED:
    case LINE_ACTUAL:
    case LINE_GIVEN:
    case LINE_UNSETTLE:
    case LINE_VERSION:
    case LINE_APPROVED:
    case LINE_DUE:
    case LINE_UNDUE:
    case LINE_COVER:
    case LINE_DELIVER:
    case LINE_LOT:
    case LINE_EXPIRY:
    case LINE_PASS:
    case LINE_CORRECTS:
    case LINE_STAYS:
    case LINE_TAKE_UP:
    case LINE_RESOURCE:
    case LINE_BEYOND:
    case LINE_LANDED:
    case LINE_REPRICED:
    case LINE_SHARED:
    case LINE_RECOST:
    case LINE_KIND_COUNT:
        break;
    }
    return false;
}
