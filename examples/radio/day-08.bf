# Wednesday, 11 March 2026: working day 8 of 20. Still no delivery note; the line goes on, and the
# books owe the switches.

move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-11T06:10 key mv-0024
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-11T06:10 key mv-0025
complete 8 BOARD lot B0311 at 2026-03-11T06:20 ref T-0115 key bl-0115
complete 6 BOARD scrapped 2 lot B0311 at 2026-03-11T06:35 ref T-0116 by Ole note "oven too cold" key bl-0116
receive 7 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-03-11T07:00 ref LS-48618 key gr-0087
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-03-11T07:09 ref LS-48620 key gr-0088
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-03-11T07:18 ref LS-48622 key gr-0089
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-03-11T07:27 ref LS-48626 by Ole key gr-0090
operation 20 11 BOARD at 2026-03-11T07:28 key sl-0041
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T07:32 key pl-0101
receive 4 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-03-11T07:36 ref LS-48628 by Ole key gr-0091
receive 2 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-03-11T07:45 ref LS-48630 key gr-0092
complete 11 BOARD lot B0311 at 2026-03-11T07:53 ref T-0117 key bl-0117
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-03-11T07:54 ref LS-48634 by Ole key gr-0093
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-03-11T08:03 ref LS-48639 key gr-0094
complete 8 RADIO lost 1 serials R01061..R01068 at 2026-03-11T08:04 key rl-0110
receive 2 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-03-11T08:12 ref LS-48646 by Imke key gr-0095
receive 34 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-03-11T08:21 ref LS-48652 key gr-0096
complete 10 BOARD lot B0311 at 2026-03-11T08:28 ref T-0118 key bl-0118
receive 7 box ANTENNA cost 310.00 per 1 box from MERIDIAN at 2026-03-11T08:30 ref LS-48653 key gr-0097
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T08:38 key pl-0102
receive 3 box SCREW cost 11.90 per 1 box from ALTENBURG at 2026-03-11T08:39 ref LS-48658 by Ole key gr-0098
complete 9 RADIO serials R01069..R01077 at 2026-03-11T08:55 key rl-0111
issue 1 GRM155R71H331KA01D reason test at 2026-03-11T09:04 key is-0015

# The wrong place was scanned: stock cannot leave where it does not lie.
move 500 CASE from finished to shop at 2026-03-11T09:14 key mv-0026
  refused STOCK_SHORT

operation 20 10 BOARD at 2026-03-11T09:21 key sl-0042
ship 1 RADIO to WEB-SHOP at 2026-03-11T09:26 ref A-11100 key dn-0139
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T09:44 key pl-0103
complete 10 BOARD lot B0311 at 2026-03-11T09:46 ref T-0119 key bl-0119
complete 8 RADIO serials R01078..R01085 at 2026-03-11T09:55 by Tarek key rl-0112
ship 8 RADIO to CAMPUS-LAB at 2026-03-11T09:58 ref A-11109 key dn-0140
scrap 56 GRM21BR61A106KE19L at 2026-03-11T10:00 note "feeder jam" key sc-0012
move 5 RADIO from finished to shop at 2026-03-11T10:15 key mv-0027
complete 10 BOARD scrapped 1 lot B0311 at 2026-03-11T10:16 ref T-0120 note bridges key bl-0120
ship 2 RADIO to WEB-SHOP at 2026-03-11T10:33 ref A-11113 key dn-0141
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0311 at 2026-03-11T10:44 by Tarek key pl-0104
complete 8 RADIO serials R01086..R01093 at 2026-03-11T10:49 key rl-0113
sell 1 RADIO from shop to COUNTER at 2026-03-11T11:02 key cs-0014
complete 10 BOARD lot B0311 at 2026-03-11T11:08 ref T-0121 note "dropped at the feeder" key bl-0121
  + 43 GRM1555C1H180JA01D
ship 5 RADIO to FIELDLINE at 2026-03-11T11:09 ref A-11120 key dn-0142
ship 12 RADIO to RADIOWERK at 2026-03-11T11:36 ref A-11123 key dn-0143
complete 10 RADIO serials R01094..R01103 at 2026-03-11T11:47 key rl-0114
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T11:51 key pl-0105
issue 2 GRM1555C1H3R0CA01D reason engineering at 2026-03-11T12:01 by Mara key is-0016
ship 2 RADIO to WEB-SHOP at 2026-03-11T12:07 ref A-11126 key dn-0144
complete 8 BOARD lot B0311 at 2026-03-11T12:11 ref T-0122 key bl-0122
complete 9 RADIO serials R01104..R01112 at 2026-03-11T12:38 key rl-0115
ship 3 RADIO to WEB-SHOP at 2026-03-11T12:40 ref A-11130 key dn-0145
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T13:00 key pl-0106
complete 9 BOARD lot B0311 at 2026-03-11T13:03 ref T-0123 by Mara key bl-0123
complete 8 RADIO order MO-301 serials R01113..R01120 at 2026-03-11T13:10 key rl-0116
ship 4 RADIO to WEB-SHOP at 2026-03-11T13:17 ref A-11136 key dn-0146
complete 9 RADIO serials R01121..R01129 at 2026-03-11T13:38 key rl-0117
ship 4 RADIO to MAKER-BOX at 2026-03-11T13:42 ref A-11138 key dn-0147
complete 10 BOARD lot B0311 at 2026-03-11T13:57 ref T-0124 key bl-0124
tick at 2026-03-11T14:00 key tk-0015
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T14:07 key pl-0107
ship 3 RADIO to WEB-SHOP at 2026-03-11T14:18 ref A-11144 key dn-0148
complete 10 RADIO serials R01130..R01139 at 2026-03-11T14:36 by Imke key rl-0118
ship 2 RADIO to WEB-SHOP at 2026-03-11T14:46 ref A-11152 key dn-0149
complete 9 BOARD lot B0311 at 2026-03-11T14:55 ref T-0125 key bl-0125
complete 10 PROGRAMMED-BOARD scrapped 1 lot P0311 at 2026-03-11T15:10 key pl-0108
ship 24 RADIO to OVERSEAS at 2026-03-11T15:17 ref A-11159 key dn-0150
complete 10 RADIO serials R01140..R01149 at 2026-03-11T15:31 key rl-0119
operation 20 11 BOARD at 2026-03-11T15:52 key sl-0043
ship 2 RADIO to WEB-SHOP at 2026-03-11T15:55 ref A-11167 key dn-0151
sell 2 RADIO from shop to COUNTER at 2026-03-11T15:57 key cs-0015
complete 11 BOARD lot B0311 at 2026-03-11T16:17 ref T-0126 key bl-0126
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T16:18 key pl-0109
ship 20 RADIO to OVERSEAS at 2026-03-11T16:21 ref A-11172 key dn-0152
complete 11 RADIO serials R01150..R01160 at 2026-03-11T16:23 key rl-0120
operation 20 9 BOARD at 2026-03-11T16:45 by Imke key sl-0044
ship 10 RADIO to RADIOWERK at 2026-03-11T16:58 ref A-11173 key dn-0153
complete 9 BOARD lot B0311 at 2026-03-11T17:10 ref T-0127 key bl-0127
complete 7 RADIO scrapped 1 serials R01161..R01167 at 2026-03-11T17:22 key rl-0121
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T17:24 key pl-0110
ship 12 RADIO to HAMHAUS at 2026-03-11T17:24 ref A-11176 key dn-0154
operation 20 9 BOARD at 2026-03-11T17:42 note "paste weighed" key sl-0045
  + 18.6 SOLDER-PASTE
ship 3 RADIO to WEB-SHOP at 2026-03-11T17:56 ref A-11178 key dn-0155
complete 9 BOARD lot B0311 at 2026-03-11T18:07 ref T-0128 key bl-0128
complete 10 RADIO scrapped 1 serials R01168..R01177 at 2026-03-11T18:17 key rl-0122
complete 10 PROGRAMMED-BOARD lot P0311 at 2026-03-11T18:29 key pl-0111
complete 9 BOARD lot B0311 at 2026-03-11T18:35 ref T-0129 key bl-0129
ship 4 RADIO to WEB-SHOP at 2026-03-11T18:35 ref A-11186 key dn-0156
ship 10 RADIO to HAMHAUS at 2026-03-11T19:08 ref A-11190 key dn-0157
complete 10 RADIO serials R01178..R01187 at 2026-03-11T19:15 by Jonas key rl-0123
operation 20 7 BOARD scrapped 1 at 2026-03-11T19:32 note bridges key sl-0046
ship 10 RADIO to HAMHAUS at 2026-03-11T19:32 ref A-11199 key dn-0158
complete 9 PROGRAMMED-BOARD lot P0311 at 2026-03-11T19:35 key pl-0112
complete 7 BOARD lot B0311 at 2026-03-11T19:57 ref T-0130 key bl-0130
complete 8 RADIO scrapped 1 serials R01188..R01195 at 2026-03-11T20:07 by Mara key rl-0124
ship 2 RADIO to WEB-SHOP at 2026-03-11T20:08 ref A-11205 key dn-0159
operation 20 9 BOARD at 2026-03-11T20:28 key sl-0047
ship 20 RADIO to OVERSEAS at 2026-03-11T20:41 ref A-11210 key dn-0160
complete 12 PROGRAMMED-BOARD lot P0311 at 2026-03-11T20:43 key pl-0113
complete 9 BOARD lot B0311 at 2026-03-11T20:53 ref T-0131 key bl-0131
complete 10 RADIO serials R01196..R01205 at 2026-03-11T21:01 by Ole key rl-0125
operation 20 8 BOARD at 2026-03-11T21:20 key sl-0048
count 3728 LXES15AAA1-100 at 2026-03-11T21:26 key ct-0025
count 770 PPPC132LFBN-RC at 2026-03-11T21:28 key ct-0026
count 909 SI5351C-B-GM at 2026-03-11T21:40 key ct-0027
expense 662.00 account 3410 at 2026-03-11T21:50 note "wages of the day" key ex-0016
expense 314.50 account 3420 at 2026-03-11T21:50 note machines key ex-0017
tick at 2026-03-11T22:00 key tk-0016

# What must hold in the evening.
expect stock BOARD 42
expect stock PROGRAMMED-BOARD 72
expect stock RADIO 95
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 7060
expect stock CASE 627 value 1755.60
expect stock CARTON 302 value 108.72
expect stock MAX5864ETM+ 220
expect stock PPPC132LFBN-RC 770
expect stock SOLDER-PASTE 1941.1
expect owed SKY13350-385LF 2113
expect balance payables -119701.10
