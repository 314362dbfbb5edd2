# Tuesday, 10 March 2026: working day 7 of 20. Parts are staged for an order. The switch
# SKY13350-385LF runs out in the books: its delivery note is lost.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-10T06:10 key mv-0021
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-10T06:10 key mv-0022
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-10T06:10 key mv-0023

# This morning the books run out of SKY13350-385LF. The reels are on the line, but nobody has
# booked them: each lot from then on owes its switches.

complete 8 BOARD lot B0310 at 2026-03-10T06:20 ref T-0099 by Tarek key bl-0099
operation 20 8 BOARD at 2026-03-10T06:32 key sl-0036
complete 8 BOARD lot B0310 at 2026-03-10T06:57 ref T-0100 key bl-0100
receive 4 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-10T07:00 ref LS-48607 key gr-0085

# The order is released, and all that it needs is staged at the final assembly: no other radio
# takes it.
order MO-301 release at 2026-03-10T07:05 key mo-0002
stage order MO-301 at 2026-03-10T07:05 key st-0001

receive 14 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-10T07:09 ref LS-48612 key gr-0086
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T07:27 key pl-0087
complete 9 BOARD lot B0310 at 2026-03-10T07:32 ref T-0101 note "paste weighed" key bl-0101
  + 20.3 SOLDER-PASTE
complete 10 RADIO serials R00914..R00923 at 2026-03-10T07:59 key rl-0094
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T08:28 key pl-0088
complete 11 BOARD lot B0310 at 2026-03-10T08:32 ref T-0102 key bl-0102
complete 9 RADIO serials R00924..R00932 at 2026-03-10T08:57 note "wrapped twice" key rl-0095
  + 27 FOAM
issue 10 RMCF0402JT1K80 reason engineering at 2026-03-10T09:03 key is-0012
ship 3 RADIO to WEB-SHOP at 2026-03-10T09:28 ref A-10995 key dn-0118
complete 11 BOARD lot B0310 at 2026-03-10T09:30 ref T-0103 key bl-0103
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T09:34 key pl-0089
complete 9 RADIO serials R00933..R00941 at 2026-03-10T09:49 key rl-0096
scrap 51 RMCF0402FT1K00 at 2026-03-10T09:56 note "feeder jam" key sc-0010
ship 3 RADIO to WEB-SHOP at 2026-03-10T10:04 ref A-10998 key dn-0119
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T10:30 key pl-0090
ship 12 RADIO to RADIOWERK at 2026-03-10T10:33 ref A-11005 key dn-0120
complete 9 BOARD scrapped 1 lot B0310 at 2026-03-10T10:34 ref T-0104 note "oven too cold" key bl-0104
complete 9 RADIO serials R00942..R00950 at 2026-03-10T10:51 by Ole key rl-0097
sell 1 RADIO from shop to COUNTER at 2026-03-10T11:04 key cs-0012
ship 3 RADIO to WEB-SHOP at 2026-03-10T11:09 ref A-11014 key dn-0121
complete 8 BOARD lot B0310 at 2026-03-10T11:31 ref T-0105 key bl-0105
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T11:35 key pl-0091
ship 24 RADIO to OVERSEAS at 2026-03-10T11:41 ref A-11018 key dn-0122
complete 9 RADIO serials R00951..R00959 at 2026-03-10T11:44 key rl-0098
issue 21 MGA-81563-TR1G reason training at 2026-03-10T11:56 key is-0013
ship 4 RADIO to MAKER-BOX at 2026-03-10T12:21 ref A-11020 key dn-0123
complete 10 BOARD lost 1 lot B0310 at 2026-03-10T12:33 ref T-0106 key bl-0106
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T12:37 key pl-0092
complete 10 RADIO serials R00960..R00969 at 2026-03-10T12:42 key rl-0099
ship 2 RADIO to WEB-SHOP at 2026-03-10T12:53 ref A-11021 key dn-0124
complete 10 RADIO order MO-301 serials R00970..R00979 at 2026-03-10T13:10 by Ole key rl-0100
expect order MO-301 released good 10 open 14
complete 10 BOARD lot B0310 at 2026-03-10T13:27 ref T-0107 key bl-0107
ship 12 RADIO to RADIOWERK at 2026-03-10T13:28 ref A-11025 key dn-0125
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T13:33 key pl-0093
complete 11 RADIO serials R00980..R00990 at 2026-03-10T13:40 key rl-0101
ship 2 RADIO to WEB-SHOP at 2026-03-10T13:54 ref A-11031 key dn-0126
tick at 2026-03-10T14:00 key tk-0013
complete 9 BOARD lot B0310 at 2026-03-10T14:25 ref T-0108 key bl-0108
complete 9 RADIO serials R00991..R00999 at 2026-03-10T14:29 key rl-0102
ship 2 RADIO to WEB-SHOP at 2026-03-10T14:34 ref A-11032 key dn-0127
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T14:37 key pl-0094
issue 5 GRM155R71H332KA01D reason damage at 2026-03-10T14:57 key is-0014
scrap 16 LMK105BJ225MV-F at 2026-03-10T14:59 note "reel end" key sc-0011
ship 1 RADIO to WEB-SHOP at 2026-03-10T15:07 ref A-11041 key dn-0128
operation 20 8 BOARD at 2026-03-10T15:24 key sl-0037
complete 10 RADIO serials R01000..R01009 at 2026-03-10T15:28 by Tarek key rl-0103
ship 3 RADIO to WEB-SHOP at 2026-03-10T15:35 ref A-11048 key dn-0129
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T15:37 key pl-0095
complete 8 BOARD lot B0310 at 2026-03-10T15:49 ref T-0109 key bl-0109
sell 2 RADIO from shop to COUNTER at 2026-03-10T15:57 key cs-0013
ship 15 RADIO to OVERSEAS at 2026-03-10T16:11 ref A-11056 key dn-0130
complete 8 RADIO serials R01010..R01017 at 2026-03-10T16:25 key rl-0104
operation 20 9 BOARD at 2026-03-10T16:31 key sl-0038
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T16:37 key pl-0096
ship 4 RADIO to WEB-SHOP at 2026-03-10T16:43 ref A-11064 key dn-0131
complete 9 BOARD lot B0310 at 2026-03-10T16:56 ref T-0110 key bl-0110
ship 6 RADIO to MAKER-BOX at 2026-03-10T17:18 ref A-11071 key dn-0132
complete 8 RADIO serials R01018..R01025 at 2026-03-10T17:20 key rl-0105
complete 8 BOARD lot B0310 at 2026-03-10T17:29 ref T-0111 key bl-0111
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T17:37 key pl-0097
ship 20 RADIO to OVERSEAS at 2026-03-10T17:56 ref A-11080 key dn-0133
complete 8 RADIO serials R01026..R01033 at 2026-03-10T18:16 key rl-0106
ship 3 RADIO to WEB-SHOP at 2026-03-10T18:24 ref A-11081 key dn-0134
complete 10 BOARD lot B0310 at 2026-03-10T18:28 ref T-0112 key bl-0112
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T18:41 key pl-0098
ship 5 RADIO to CAMPUS-LAB at 2026-03-10T19:01 ref A-11085 key dn-0135
complete 10 RADIO serials R01034..R01043 at 2026-03-10T19:11 key rl-0107
operation 20 10 BOARD at 2026-03-10T19:29 key sl-0039
ship 10 RADIO to FIELDLINE at 2026-03-10T19:34 ref A-11088 key dn-0136
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T19:42 key pl-0099
complete 10 BOARD lot B0310 at 2026-03-10T19:54 ref T-0113 key bl-0113
ship 6 RADIO to FIELDLINE at 2026-03-10T20:08 ref A-11089 key dn-0137
complete 9 RADIO serials R01044..R01052 at 2026-03-10T20:09 key rl-0108
complete 8 BOARD lot B0310 at 2026-03-10T20:28 ref T-0114 note "paste weighed" key bl-0114
  + 17.5 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-10T20:44 ref A-11094 key dn-0138
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0310 at 2026-03-10T20:47 key pl-0100
complete 8 RADIO scrapped 1 serials R01053..R01060 at 2026-03-10T21:04 by Jonas key rl-0109
operation 20 8 BOARD at 2026-03-10T21:20 key sl-0040
count 3901 RMCF0402JT1K80 at 2026-03-10T21:27 key ct-0021
count 14791 GRM1555C1H220JA01D at 2026-03-10T21:28 key ct-0022
count 14732 RMCF0402ZT0R00 at 2026-03-10T21:32 key ct-0023
count 6203 GRM155R61A334KE15D at 2026-03-10T21:36 key ct-0024
expense 624.00 account 3410 at 2026-03-10T21:50 note "wages of the day" key ex-0014
expense 312.50 account 3420 at 2026-03-10T21:50 note machines key ex-0015
tick at 2026-03-10T22:00 key tk-0014

# What must hold in the evening.
expect stock BOARD 23
expect stock PROGRAMMED-BOARD 87
expect stock RADIO 116
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 3562
expect stock CASE 776 value 2172.80
expect stock CARTON 451 value 162.36
expect stock LP0603A1880ANTR 889
expect stock GRM1555C1H180JA01D 6996
expect stock SOLDER-PASTE 2268.2
expect owed SKY13350-385LF 1000
expect balance payables -99486.75
