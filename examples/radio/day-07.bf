# Tuesday, 10 March 2026: working day 7 of 20. Parts are staged for an order. The switch
# SKY13350-385LF runs out in the books: its delivery note is lost.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-10T06:10 key mv-0026
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-10T06:10 key mv-0027
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-10T06:10 key mv-0028

# This morning the books run out of SKY13350-385LF. The reels are on the line, but nobody has
# booked them: each lot from then on owes its switches.

complete 9 BOARD lot B0310 at 2026-03-10T06:20 ref T-0098 by Tarek key bl-0098
operation 20 8 BOARD at 2026-03-10T06:34 key sl-0046
complete 8 BOARD lot B0310 at 2026-03-10T06:59 ref T-0099 key bl-0099
receive 4 jar SOLDER-PASTE cost 38.50 per 1 jar from ALTENBURG at 2026-03-10T07:00 ref LS-48645 key gr-0090

# The order is released, and all that it needs is staged at the final assembly: no other radio
# takes it.
order MO-301 release at 2026-03-10T07:05 key mo-0002
stage order MO-301 at 2026-03-10T07:05 key st-0001

receive 14 box USB-CABLE cost 39.00 per 1 box from MERIDIAN at 2026-03-10T07:09 ref LS-48650 key gr-0091
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T07:27 key pl-0087
complete 9 BOARD lot B0310 at 2026-03-10T07:36 ref T-0100 note "paste weighed" key bl-0100
  + 20.3 SOLDER-PASTE
complete 10 RADIO serials R00907..R00916 at 2026-03-10T07:59 key rl-0093
receive 157 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-10T08:15 ref LS-48653 key gr-0092
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T08:38 key pl-0088
operation 20 9 BOARD at 2026-03-10T08:44 key sl-0047
complete 9 RADIO serials R00917..R00925 at 2026-03-10T08:57 by Ole key rl-0094
issue 11 RMCF0402JT39R0 reason training at 2026-03-10T09:03 key is-0013
complete 9 BOARD lot B0310 at 2026-03-10T09:09 ref T-0101 key bl-0101
ship 4 RADIO to CAMPUS-LAB at 2026-03-10T09:28 ref A-10991 key dn-0114
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T09:39 key pl-0089
empty 1 reel RMCF0402JT39R0 at 2026-03-10T09:40 key em-0002
complete 11 BOARD lot B0310 at 2026-03-10T09:46 ref T-0102 key bl-0102
complete 8 RADIO serials R00926..R00933 at 2026-03-10T09:49 by Ole key rl-0095
scrap 18 RMCF0402FT4K70 at 2026-03-10T09:56 note "reel end" key sc-0011
ship 8 RADIO to CAMPUS-LAB at 2026-03-10T10:04 ref A-10995 key dn-0115
move 180 CASE from stores to painter at 2026-03-10T10:30 key mv-0029
ship 10 RADIO to HAMHAUS at 2026-03-10T10:33 ref A-11001 key dn-0116
complete 8 PROGRAMMED-BOARD scrapped 1 lot P0310 at 2026-03-10T10:49 key pl-0090
complete 9 RADIO serials R00934..R00942 at 2026-03-10T10:51 key rl-0096
operation 20 9 BOARD at 2026-03-10T10:53 note "dropped at the feeder" key sl-0048
  + 41 RMCF0402JT1K80
sell 2 RADIO from shop to COUNTER at 2026-03-10T11:04 key cs-0010
ship 2 RADIO to WEB-SHOP at 2026-03-10T11:09 ref A-11007 key dn-0117
complete 9 BOARD lot B0310 at 2026-03-10T11:18 ref T-0103 key bl-0103
ship 12 RADIO to HAMHAUS at 2026-03-10T11:41 ref A-11008 key dn-0118
complete 8 RADIO serials R00943..R00950 at 2026-03-10T11:44 key rl-0097
complete 9 BOARD lot B0310 at 2026-03-10T11:51 ref T-0104 note "paste weighed" key bl-0104
  + 23.7 SOLDER-PASTE
issue 19 RMCF0402FT51K0 reason training at 2026-03-10T11:56 key is-0014
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T11:57 key pl-0091
ship 3 RADIO to MAKER-BOX at 2026-03-10T12:21 ref A-11016 key dn-0119
complete 11 RADIO serials R00951..R00961 at 2026-03-10T12:42 key rl-0098
ship 10 RADIO to FIELDLINE at 2026-03-10T12:53 ref A-11022 key dn-0120
complete 8 BOARD scrapped 2 lot B0310 at 2026-03-10T12:54 ref T-0105 note "paste weighed" key bl-0105
  + 21.1 SOLDER-PASTE
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T12:58 key pl-0092
complete 10 RADIO order MO-301 serials R00962..R00971 at 2026-03-10T13:10 key rl-0099
expect order MO-301 released good 10 open 14
ship 4 RADIO to MAKER-BOX at 2026-03-10T13:28 ref A-11031 key dn-0121
complete 10 RADIO serials R00972..R00981 at 2026-03-10T13:40 key rl-0100
ship 6 RADIO to MAKER-BOX at 2026-03-10T13:54 ref A-11040 key dn-0122
operation 20 9 BOARD at 2026-03-10T13:57 key sl-0049
tick at 2026-03-10T14:00 key tk-0013
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T14:06 key pl-0093
complete 9 BOARD lot B0310 at 2026-03-10T14:22 ref T-0106 key bl-0106
complete 8 RADIO serials R00982..R00989 at 2026-03-10T14:29 key rl-0101
ship 10 RADIO to RADIOWERK at 2026-03-10T14:34 ref A-11043 key dn-0123
issue 9 GRM1555C1H180JA01D reason engineering at 2026-03-10T14:57 key is-0015
scrap 17 RMCF0402JT470R at 2026-03-10T14:59 note "reel end" key sc-0012
ship 15 RADIO to OVERSEAS at 2026-03-10T15:07 ref A-11045 key dn-0124
operation 20 10 BOARD scrapped 1 at 2026-03-10T15:09 note "paste weighed" key sl-0050
  + 28 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0310 at 2026-03-10T15:11 key pl-0094
complete 10 RADIO serials R00990..R00999 at 2026-03-10T15:28 by Tarek key rl-0102
complete 10 BOARD lot B0310 at 2026-03-10T15:34 ref T-0107 key bl-0107
ship 10 RADIO to HAMHAUS at 2026-03-10T15:35 ref A-11047 key dn-0125
sell 2 RADIO from shop to COUNTER at 2026-03-10T15:57 key cs-0011
operation 20 8 BOARD at 2026-03-10T16:11 key sl-0051
ship 2 RADIO to WEB-SHOP at 2026-03-10T16:11 ref A-11052 key dn-0126
complete 10 PROGRAMMED-BOARD lot P0310 at 2026-03-10T16:17 key pl-0095
complete 11 RADIO serials R01000..R01010 at 2026-03-10T16:25 key rl-0103
complete 8 BOARD lot B0310 at 2026-03-10T16:36 ref T-0108 key bl-0108
ship 5 RADIO to CAMPUS-LAB at 2026-03-10T16:43 ref A-11053 key dn-0127
complete 11 BOARD lot B0310 at 2026-03-10T17:15 ref T-0109 key bl-0109
ship 2 RADIO to WEB-SHOP at 2026-03-10T17:18 ref A-11060 key dn-0128
complete 10 RADIO serials R01011..R01020 at 2026-03-10T17:20 key rl-0104
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T17:22 key pl-0096
ship 24 RADIO to OVERSEAS at 2026-03-10T17:56 ref A-11067 key dn-0129
complete 10 RADIO serials R01021..R01030 at 2026-03-10T18:16 key rl-0105
complete 8 BOARD lot B0310 at 2026-03-10T18:21 ref T-0110 by Mara key bl-0110
ship 10 RADIO to RADIOWERK at 2026-03-10T18:24 ref A-11074 key dn-0130
complete 12 PROGRAMMED-BOARD lot P0310 at 2026-03-10T18:31 key pl-0097
ship 3 RADIO to WEB-SHOP at 2026-03-10T19:01 ref A-11077 key dn-0131
complete 10 RADIO serials R01031..R01040 at 2026-03-10T19:11 key rl-0106
operation 20 9 BOARD at 2026-03-10T19:24 key sl-0052
ship 3 RADIO to WEB-SHOP at 2026-03-10T19:34 ref A-11081 key dn-0132
complete 13 PROGRAMMED-BOARD lot P0310 at 2026-03-10T19:37 key pl-0098
complete 9 BOARD lot B0310 at 2026-03-10T19:49 ref T-0111 key bl-0111
ship 20 RADIO to OVERSEAS at 2026-03-10T20:08 ref A-11088 key dn-0133
complete 10 RADIO serials R01041..R01050 at 2026-03-10T20:09 key rl-0107
operation 20 11 BOARD at 2026-03-10T20:25 key sl-0053
ship 6 RADIO to MAKER-BOX at 2026-03-10T20:44 ref A-11089 key dn-0134
complete 9 PROGRAMMED-BOARD lot P0310 at 2026-03-10T20:47 key pl-0099
complete 11 BOARD lot B0310 at 2026-03-10T20:50 ref T-0112 by Mara key bl-0112
complete 8 RADIO scrapped 1 serials R01051..R01058 at 2026-03-10T21:04 by Jonas key rl-0108
operation 20 8 BOARD at 2026-03-10T21:20 key sl-0054
count 3983 RMCF0402JT1K80 at 2026-03-10T21:27 key ct-0022
count 15013 GRM1555C1H220JA01D at 2026-03-10T21:28 key ct-0023
count 14873 RMCF0402ZT0R00 at 2026-03-10T21:32 key ct-0024
count 6275 GRM155R61A334KE15D at 2026-03-10T21:36 key ct-0025
expense 624.00 account 3410 at 2026-03-10T21:50 note "wages of the day" key ex-0014
expense 312.50 account 3420 at 2026-03-10T21:50 note machines key ex-0015
tick at 2026-03-10T22:00 key tk-0014

# What must hold in the evening.
expect stock BOARD 11
expect stock PROGRAMMED-BOARD 76
expect stock RADIO 109
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 187
expect stock CASE 377 in painter
expect due RMCF0402JT39R0 3122
expect stock CASE 757 value 2119.60
expect stock CARTON 449 value 161.64
expect stock LP0603A1880ANTR 909
expect stock GRM1555C1H180JA01D 7026
expect stock SOLDER-PASTE 2304.5
expect owed SKY13350-385LF 918
expect balance payables -99633.00
