# Monday, 16 March 2026: working day 11 of 20. The first two weeks are closed. A new standard for
# the case counts from today.

# The books of the first two weeks are closed: conversion applied and incurred meet, the
# difference goes to cost of sales.
close 2026-03-13 at 2026-03-16T06:05 key cl-0001

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-16T06:10 key mv-0041
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-16T06:10 key mv-0042
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-16T06:10 key mv-0043
complete 10 BOARD lot B0316 at 2026-03-16T06:20 ref T-0166 key bl-0166
complete 8 BOARD lot B0316 at 2026-03-16T06:35 ref T-0167 key bl-0167
receive 8 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-03-16T07:00 ref LS-48782 by Mara key gr-0124
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-03-16T07:09 ref LS-48788 key gr-0125
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-03-16T07:18 ref LS-48789 key gr-0126
receive 3 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-03-16T07:27 ref LS-48792 key gr-0127
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T07:27 key pl-0142
operation 20 11 BOARD at 2026-03-16T07:31 key sl-0061
receive 16 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-03-16T07:36 ref LS-48795 key gr-0128
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-03-16T07:45 ref LS-48801 key gr-0129
receive 4 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-03-16T07:54 ref LS-48804 key gr-0130
complete 11 BOARD lot B0316 at 2026-03-16T07:56 ref T-0168 key bl-0168
receive 3 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-03-16T08:03 ref LS-48810 by Ole key gr-0131
complete 10 RADIO serials R01495..R01504 at 2026-03-16T08:04 key rl-0157
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-03-16T08:12 ref LS-48818 key gr-0132
receive 3 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-03-16T08:21 ref LS-48825 key gr-0133
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T08:23 key pl-0143
operation 20 10 BOARD scrapped 1 at 2026-03-16T08:25 note "oven too cold" key sl-0062
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-03-16T08:30 ref LS-48832 by Jonas key gr-0134
receive 16 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-16T08:39 ref LS-48837 key gr-0135
receive 18 box CASE cost 117.20 per 1 box from MERIDIAN at 2026-03-16T08:48 ref LS-48838 key gr-0136
complete 10 BOARD lot B0316 at 2026-03-16T08:50 ref T-0169 key bl-0169
complete 11 RADIO serials R01505..R01515 at 2026-03-16T08:56 key rl-0158
issue 6 7V-12.000MAAE-T reason damage at 2026-03-16T08:57 key is-0022

# The 10k resistor is bought from another maker. It is replaced on all bills from tomorrow.
receive 5 reel ERJ-2GEJ103X cost 8.90 per 1 reel from NORDMARK at 2026-03-16T09:02 ref LS-48845 key gr-0137
replace RMCF0402JT10K0 with ERJ-2GEJ103X from 2026-03-17 at 2026-03-16T09:02 key su-0245

complete 11 BOARD lot B0316 at 2026-03-16T09:17 ref T-0170 note "paste weighed" key bl-0170
  + 23.1 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T09:19 key pl-0144
ship 4 RADIO to CAMPUS-LAB at 2026-03-16T09:33 ref A-11399 key dn-0198
complete 9 RADIO serials R01516..R01524 at 2026-03-16T09:56 key rl-0159
ship 3 RADIO to MAKER-BOX at 2026-03-16T10:01 ref A-11400 key dn-0199
scrap 50 RMCF0402FT4K70 at 2026-03-16T10:02 note "feeder jam" key sc-0015
complete 10 BOARD lot B0316 at 2026-03-16T10:18 ref T-0171 key bl-0171
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T10:21 key pl-0145
ship 20 RADIO to OVERSEAS at 2026-03-16T10:41 ref A-11407 key dn-0200
complete 10 RADIO serials R01525..R01534 at 2026-03-16T10:48 key rl-0160
sell 1 RADIO from shop to COUNTER at 2026-03-16T11:02 key cs-0020
ship 8 RADIO to HAMHAUS at 2026-03-16T11:12 ref A-11412 key dn-0201
complete 11 BOARD lot B0316 at 2026-03-16T11:15 ref T-0172 key bl-0172
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T11:17 key pl-0146
complete 10 RADIO serials R01535..R01544 at 2026-03-16T11:41 key rl-0161
ship 6 RADIO to MAKER-BOX at 2026-03-16T11:46 ref A-11418 key dn-0202
issue 5 CX3225GB25000D0HEQZ1 reason damage at 2026-03-16T11:58 key is-0023
complete 8 BOARD scrapped 1 lot B0316 at 2026-03-16T12:05 ref T-0173 note bridges key bl-0173
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T12:12 by Ole key pl-0147
ship 4 RADIO to CAMPUS-LAB at 2026-03-16T12:16 ref A-11425 key dn-0203
complete 8 RADIO serials R01545..R01552 at 2026-03-16T12:36 key rl-0162
ship 3 RADIO to WEB-SHOP at 2026-03-16T12:53 ref A-11431 key dn-0204
complete 8 BOARD lot B0316 at 2026-03-16T12:59 ref T-0174 by Jonas note "dropped at the feeder" key bl-0174
  + 34 RMCF0402JT1K80
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T13:12 by Mara key pl-0148
ship 15 RADIO to OVERSEAS at 2026-03-16T13:26 ref A-11439 key dn-0205
complete 9 RADIO serials R01553..R01561 at 2026-03-16T13:38 by Mara key rl-0163
ship 3 RADIO to WEB-SHOP at 2026-03-16T13:56 ref A-11444 key dn-0206
tick at 2026-03-16T14:00 key tk-0021
operation 20 9 BOARD scrapped 1 at 2026-03-16T14:00 note tombstones key sl-0063
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T14:06 key pl-0149
complete 9 BOARD lot B0316 at 2026-03-16T14:25 ref T-0175 key bl-0175
ship 20 RADIO to OVERSEAS at 2026-03-16T14:27 ref A-11453 key dn-0207
complete 11 RADIO serials R01562..R01572 at 2026-03-16T14:35 key rl-0164
complete 8 BOARD lot B0316 at 2026-03-16T14:56 ref T-0176 key bl-0176
issue 1 B0310J50100AHF reason test at 2026-03-16T14:59 by Imke key is-0024
scrap 10 RMCF0402FT1K00 at 2026-03-16T14:59 note "reel end" key sc-0016
ship 8 RADIO to HAMHAUS at 2026-03-16T15:02 ref A-11462 key dn-0208

# A first lot tries the new resistor today: ten boards of 26, and none of the old.
complete 10 BOARD lot B0316 at 2026-03-16T15:03 ref T-0177 by Imke key bl-0177
  + 0 RMCF0402JT10K0
  + 260 ERJ-2GEJ103X

complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:04 key pl-0150
complete 9 RADIO serials R01573..R01581 at 2026-03-16T15:24 key rl-0165
ship 3 RADIO to WEB-SHOP at 2026-03-16T15:37 ref A-11464 key dn-0209
complete 10 BOARD lot B0316 at 2026-03-16T15:52 ref T-0178 note "paste weighed" key bl-0178
  + 25.7 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T16:05 key pl-0151
ship 4 RADIO to WEB-SHOP at 2026-03-16T16:12 ref A-11470 key dn-0210
complete 8 RADIO serials R01582..R01589 at 2026-03-16T16:21 key rl-0166
complete 9 BOARD lot B0316 at 2026-03-16T16:41 ref T-0179 by Ole key bl-0179
ship 3 RADIO to WEB-SHOP at 2026-03-16T16:47 ref A-11474 key dn-0211
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T16:59 key pl-0152
ship 6 RADIO to FIELDLINE at 2026-03-16T17:21 ref A-11483 key dn-0212
complete 10 RADIO serials R01590..R01599 at 2026-03-16T17:24 key rl-0167
complete 8 BOARD lot B0316 at 2026-03-16T17:43 ref T-0180 key bl-0180
ship 14 RADIO to RADIOWERK at 2026-03-16T17:55 ref A-11491 key dn-0213
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T17:58 key pl-0153
complete 10 RADIO serials R01600..R01609 at 2026-03-16T18:20 key rl-0168
ship 5 RADIO to CAMPUS-LAB at 2026-03-16T18:25 ref A-11492 key dn-0214
complete 8 BOARD scrapped 2 lot B0316 at 2026-03-16T18:30 ref T-0181 note bridges key bl-0181
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T18:52 key pl-0154
ship 5 RADIO to OVERSEAS at 2026-03-16T19:01 ref A-11496 key dn-0215
complete 10 RADIO serials R01610..R01619 at 2026-03-16T19:09 key rl-0169
ship 10 RADIO to OVERSEAS at 2026-03-16T19:31 ref A-11502 key dn-0216
operation 20 10 BOARD at 2026-03-16T19:33 by Imke key sl-0064
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T19:44 key pl-0155
complete 10 BOARD lot B0316 at 2026-03-16T19:58 ref T-0182 key bl-0182
complete 9 RADIO serials R01620..R01628 at 2026-03-16T20:08 key rl-0170
ship 9 RADIO to OVERSEAS at 2026-03-16T20:08 ref A-11505 key dn-0217
operation 20 9 BOARD scrapped 1 at 2026-03-16T20:22 note bridges key sl-0065
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T20:45 by Imke key pl-0156
complete 9 BOARD lot B0316 at 2026-03-16T20:47 ref T-0183 key bl-0183
complete 9 RADIO serials R01629..R01637 at 2026-03-16T21:06 key rl-0171
operation 20 8 BOARD at 2026-03-16T21:20 key sl-0066
count 3730 BSS84 at 2026-03-16T21:28 key ct-0035
count 1711 XC2C64A-7VQG100C at 2026-03-16T21:29 key ct-0036
expense 643.00 account 3410 at 2026-03-16T21:50 note "wages of the day" key ex-0023
expense 306.00 account 3420 at 2026-03-16T21:50 note machines key ex-0024
tick at 2026-03-16T22:00 key tk-0022

# What must hold in the evening.
expect stock BOARD 64
expect stock PROGRAMMED-BOARD 100
expect stock RADIO 13
expect stock RADIO 4 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 7774
expect stock CASE 923 value 2722.85
expect stock CARTON 628 value 226.08
expect stock GRM155R71C103KA01D 27641
expect stock SERIAL-LABEL 819
expect stock SOLDER-PASTE 898.6
expect balance payables -199259.05
