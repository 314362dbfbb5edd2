# Tuesday, 10 March 2026: working day 7 of 20. Parts are staged for an order. The switch
# SKY13350-385LF runs out in the books: its delivery note is lost.

# This morning the books run out of SKY13350-385LF. The reels are on the line, but nobody has
# booked them: each lot from then on owes its switches.

complete 8 BOARD lot B0310 at 2026-03-10T06:20 ref T-0098 by Tarek key bl-0098
operation 20 8 BOARD at 2026-03-10T06:31 key sl-0041
rework 1 RADIO serials R00817 labour 4.20 at 2026-03-10T06:40 key rw-0006
  + 1 MGA-81563-TR1G
rework 1 RADIO serials R00855 labour 4.20 at 2026-03-10T06:40 key rw-0007
  + 1 CX3225GB25000D0HEQZ1
complete 8 BOARD lot B0310 at 2026-03-10T06:56 ref T-0099 key bl-0099
receive 4 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-10T07:00 ref LS-48605 key gr-0090

# The order is released, and all that it needs is staged at the final assembly: no other radio
# takes it.
order MO-301 release at 2026-03-10T07:05 key mo-0002
stage order MO-301 at 2026-03-10T07:05 key st-0001

receive 14 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-10T07:09 ref LS-48606 key gr-0091
operation 20 8 BOARD at 2026-03-10T07:33 key sl-0042
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T07:33 key pl-0085
complete 8 BOARD lot B0310 at 2026-03-10T07:58 ref T-0100 key bl-0100
complete 9 RADIO serials R00890..R00898 at 2026-03-10T07:59 key rl-0092
receive 138 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-10T08:15 ref LS-48613 key gr-0092
operation 20 9 BOARD at 2026-03-10T08:24 key sl-0043
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T08:26 by Tarek key pl-0086
complete 9 BOARD lot B0310 at 2026-03-10T08:49 ref T-0101 by Ole key bl-0101
complete 11 RADIO serials R00899..R00909 at 2026-03-10T08:51 key rl-0093
issue 2 MGA-81563-TR1G reason test at 2026-03-10T09:03 by Tarek key is-0015
complete 8 BOARD lot B0310 at 2026-03-10T09:18 ref T-0102 key bl-0102
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T09:20 by Mara key pl-0087
ship 15 RADIO to OVERSEAS at 2026-03-10T09:28 ref A-11002 key dn-0118
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-10T09:30 key mv-0027
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-10T09:30 key mv-0028
complete 11 RADIO serials R00910..R00920 at 2026-03-10T09:45 key rl-0094
scrap 19 GRM21BR61A106KE19L at 2026-03-10T09:56 note "reel end" key sc-0009
ship 5 RADIO to CAMPUS-LAB at 2026-03-10T10:04 ref A-11004 key dn-0119
complete 8 BOARD lot B0310 at 2026-03-10T10:14 ref T-0103 key bl-0103
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T10:17 by Mara key pl-0088
move 180 CASE from stores to painter at 2026-03-10T10:30 key mv-0029
ship 3 RADIO to WEB-SHOP at 2026-03-10T10:33 ref A-11007 key dn-0120
complete 8 RADIO serials R00921..R00928 at 2026-03-10T10:34 note "wrapped twice" key rl-0095
  + 24 FOAM
sell 1 RADIO from shop to COUNTER at 2026-03-10T11:04 key cs-0011
ship 4 RADIO to WEB-SHOP at 2026-03-10T11:09 ref A-11016 key dn-0121
complete 8 BOARD lot B0310 at 2026-03-10T11:10 ref T-0104 key bl-0104
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T11:19 by Tarek key pl-0089
complete 10 RADIO serials R00929..R00938 at 2026-03-10T11:32 key rl-0096
ship 4 RADIO to MAKER-BOX at 2026-03-10T11:41 ref A-11018 key dn-0122
issue 10 PPPC132LFBN-RC reason training at 2026-03-10T11:56 key is-0016
complete 11 BOARD lot B0310 at 2026-03-10T12:05 ref T-0105 key bl-0105
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T12:10 key pl-0090
complete 8 RADIO serials R00939..R00946 at 2026-03-10T12:21 by Ole key rl-0097
ship 10 RADIO to FIELDLINE at 2026-03-10T12:21 ref A-11025 key dn-0123
ship 4 RADIO to MAKER-BOX at 2026-03-10T12:53 ref A-11029 key dn-0124
complete 11 BOARD lot B0310 at 2026-03-10T13:04 ref T-0106 key bl-0106
complete 10 RADIO order MO-301 serials R00947..R00956 at 2026-03-10T13:10 key rl-0098
expect order MO-301 released good 10 open 14
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T13:11 key pl-0091
complete 11 RADIO serials R00957..R00967 at 2026-03-10T13:16 key rl-0099
ship 3 RADIO to WEB-SHOP at 2026-03-10T13:28 ref A-11037 key dn-0125
ship 2 RADIO to WEB-SHOP at 2026-03-10T13:54 ref A-11039 key dn-0126
operation 20 8 BOARD at 2026-03-10T13:57 note "dropped at the feeder" key sl-0044
  + 57 LMK105BJ225MV-F
tick at 2026-03-10T14:00 key tk-0013
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T14:09 key pl-0092
complete 10 RADIO serials R00968..R00977 at 2026-03-10T14:10 key rl-0100
complete 8 BOARD lot B0310 at 2026-03-10T14:22 ref T-0107 by Imke key bl-0107
ship 4 RADIO to WEB-SHOP at 2026-03-10T14:34 ref A-11041 key dn-0127
complete 9 RADIO serials R00978..R00986 at 2026-03-10T14:55 key rl-0101
hold 1 RADIO serials R00986 in finished at 2026-03-10T14:55 note "dead light" key ho-0008
complete 11 BOARD lot B0310 at 2026-03-10T14:56 ref T-0108 key bl-0108
issue 1 RMCF0402FT330K reason damage at 2026-03-10T14:57 key is-0017
scrap 36 GRM1555C1H101JA01D at 2026-03-10T14:59 note "feeder jam" key sc-0010
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T15:01 key pl-0093
ship 2 RADIO to WEB-SHOP at 2026-03-10T15:07 ref A-11042 key dn-0128
ship 10 RADIO to RADIOWERK at 2026-03-10T15:35 ref A-11046 key dn-0129
operation 20 11 BOARD at 2026-03-10T15:45 key sl-0045
complete 9 RADIO serials R00987..R00995 at 2026-03-10T15:51 key rl-0102
sell 2 RADIO from shop to COUNTER at 2026-03-10T15:57 key cs-0012
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T16:00 key pl-0094
complete 11 BOARD lot B0310 at 2026-03-10T16:10 ref T-0109 key bl-0109
ship 4 RADIO to WEB-SHOP at 2026-03-10T16:11 ref A-11051 key dn-0130
complete 10 BOARD lot B0310 at 2026-03-10T16:39 ref T-0110 by Ole key bl-0110
ship 8 RADIO to CAMPUS-LAB at 2026-03-10T16:43 ref A-11058 key dn-0131
complete 10 RADIO serials R00996..R01005 at 2026-03-10T16:44 by Tarek key rl-0103
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T16:55 key pl-0095
ship 3 RADIO to WEB-SHOP at 2026-03-10T17:18 ref A-11059 key dn-0132
complete 10 BOARD lot B0310 at 2026-03-10T17:35 ref T-0111 key bl-0111
complete 8 RADIO serials R01006..R01013 at 2026-03-10T17:35 key rl-0104
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-10T17:47 key mv-0030
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T17:51 key pl-0096
ship 2 RADIO to WEB-SHOP at 2026-03-10T17:56 ref A-11068 key dn-0133
ship 8 RADIO to CAMPUS-LAB at 2026-03-10T18:24 ref A-11070 key dn-0134
complete 10 RADIO serials R01014..R01023 at 2026-03-10T18:28 key rl-0105
complete 11 BOARD lot B0310 at 2026-03-10T18:38 ref T-0112 key bl-0112
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T18:47 by Jonas key pl-0097
ship 4 RADIO to WEB-SHOP at 2026-03-10T19:01 ref A-11073 key dn-0135
complete 8 RADIO serials R01024..R01031 at 2026-03-10T19:19 note "wrapped twice" key rl-0106
  + 24 FOAM
complete 11 BOARD lot B0310 at 2026-03-10T19:31 ref T-0113 note "paste weighed" key bl-0113
  + 26.2 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-03-10T19:34 ref A-11074 key dn-0136
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T19:47 by Jonas key pl-0098
ship 3 RADIO to WEB-SHOP at 2026-03-10T20:08 ref A-11081 key dn-0137
complete 10 RADIO scrapped 1 serials R01032..R01041 at 2026-03-10T20:13 key rl-0107
complete 8 BOARD lot B0310 at 2026-03-10T20:27 ref T-0114 key bl-0114
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T20:44 key pl-0099
ship 20 RADIO to OVERSEAS at 2026-03-10T20:44 ref A-11083 key dn-0138
complete 11 RADIO serials R01042..R01052 at 2026-03-10T21:04 key rl-0108
operation 20 10 BOARD at 2026-03-10T21:20 key sl-0046
count 29973 RMCF0402JT10K0 at 2026-03-10T21:27 key ct-0021
count 3104 GRM1555C1H3R0CA01D at 2026-03-10T21:28 key ct-0022
count 1781 B0310J50100AHF at 2026-03-10T21:32 by Jonas key ct-0023
count 1700 ERJ-2GEJ223X at 2026-03-10T21:36 key ct-0024
expense 616.00 account 3410 at 2026-03-10T21:50 note "wages of the day" key ex-0014
expense 304.50 account 3420 at 2026-03-10T21:50 note machines key ex-0015
tick at 2026-03-10T22:00 key tk-0014

# What must hold in the evening.
expect stock BOARD 53
expect stock PROGRAMMED-BOARD 93
expect stock RADIO 77
expect stock RADIO 1 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 175
expect stock CASE 398 in painter
expect due RMCF0402JT39R0 3958
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 778 value 2178.40
expect stock CARTON 459 value 165.24
expect stock LP0603A1880ANTR 871
expect stock GRM1555C1H180JA01D 6919
expect stock SOLDER-PASTE 2254.3
expect owed SKY13350-385LF 1125
expect balance payables -99810.10
