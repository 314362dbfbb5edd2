/*
 * zone_rule - the rule for all later years in a time zone file's last line.
 *
 * `CET-1CEST,M3.5.0,M10.5.0/3`: offsets have the POSIX sign (west is positive); days are `Mm.w.d`,
 * `Jn` or `n`; times run from -167 to 167 hours.
 */
#ifndef ENGINE_ZONE_RULE_H
#define ENGINE_ZONE_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

struct zone_switch {
    enum { SWITCH_MONTH_WEEK_DAY, SWITCH_JULIAN, SWITCH_DAY_OF_YEAR } form;
    int month;
    int week;
    int day; /* of the week or of the year */
    int32_t time_s;
};

struct zone_rule {
    int32_t standard_s; /* seconds east of UTC */
    int32_t summer_s;
    bool has_summer;
    struct zone_switch begins; /* in standard time */
    struct zone_switch ends;   /* in summer time */
};

bool zone_rule_parse(struct slice text, struct zone_rule *rule);
int32_t zone_rule_offset_s(const struct zone_rule *rule, int64_t utc_s);

#endif
