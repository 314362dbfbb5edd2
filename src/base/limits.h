/*
 * limits - every bound, with its reason. Beyond one is a refusal, never a surprise.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

enum {
    NAME_MAX_BYTES = 128,   /* item, place, party, key: fits a GS1 element string with room */
    NOTE_MAX_BYTES = 1000,  /* a sentence or two */
    LINE_MAX_BYTES = 16384, /* one worksheet or CSV line: all fields of an event at their longest */
    EVENT_LINES_MAX =
        20000, /* lines of one bill or actual uses of one event: twice a 10,000-line bill */
    EVENT_MAX_BYTES = 4194304, /* one JSON event: EVENT_LINES_MAX lines at 200 bytes */
    BILL_DEPTH_MAX = 32,       /* levels of phantoms or blow-through; real products stay under 15 */
    NEEDS_MAX = 100000,        /* flat needs of one completion */
    ITEM_PLACES_MAX = 8,       /* places an item may be taken from, in order */
    CURRENCY_DECIMALS_MAX = 6, /* ISO 4217 goes to 4 */
    PLACES_MAX = 4096,
    OPERATION_MAX =
        999999,            /* the highest number of an operation: six digits, as others have them */
    OPERATIONS_MAX = 1000, /* of one routing; each is looked at by every report */
    SERIALS_MAX = 10000,   /* serial numbers of one event */
    SETTLE_MAX = 256,      /* owed issues settled by one event; the rest goes on with the next */
    TRUE_UP_MAX = 200000,  /* cost edges one true-up may walk: bounds the memory of one event */
    RECOST_MAX = 2000000,  /* moves gone through for one late event: bounds its memory; with more it
                              costs in the order of recording */
    EVENTS_AT_ONCE = 256, /* first looked at for what rests on a set-up event; then twice as many */
    EVENTS_LOOKED_MAX = 50000,  /* … at most: bounds the memory of one undo */
    TRIGGER_MAX = 10000,        /* due issues that one tick, flush, emptying or close triggers */
    SHARE_MAX = 20000,          /* reports over which a close shares: bounds its memory */
    SHIFTS_MAX = 12,            /* of a day */
    POSTING_LINES_MAX = 1000000 /* a line's number fits 20 bits of its id */
};

#endif
