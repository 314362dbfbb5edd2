# Monday, 16 March 2026: working day 11 of 20. The first two weeks are closed. A new standard for
# the case counts from today.

# The books of the first two weeks are closed: conversion applied and incurred meet, the
# difference goes to cost of sales.
close 2026-03-13 at 2026-03-16T06:05 key cl-0001

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-16T06:10 key mv-0050
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-16T06:10 key mv-0051
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-16T06:10 key mv-0052
complete 10 BOARD lot B0316 at 2026-03-16T06:20 ref T-0164 key bl-0164
complete 8 BOARD lot B0316 at 2026-03-16T06:35 ref T-0165 key bl-0165
receive 8 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-03-16T07:00 ref LS-48847 key gr-0133
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-03-16T07:09 ref LS-48849 key gr-0134
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-03-16T07:18 ref LS-48851 key gr-0135
receive 3 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-03-16T07:27 ref LS-48857 by Mara key gr-0136
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T07:28 key pl-0141
complete 11 BOARD lot B0316 at 2026-03-16T07:31 ref T-0166 note "paste weighed" key bl-0166
  + 25.2 SOLDER-PASTE
receive 16 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-03-16T07:36 ref LS-48858 key gr-0137
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-03-16T07:45 ref LS-48861 key gr-0138
receive 4 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-03-16T07:54 ref LS-48868 key gr-0139
complete 9 RADIO serials R01496..R01504 at 2026-03-16T07:59 key rl-0156
receive 3 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-03-16T08:03 ref LS-48871 key gr-0140
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-03-16T08:12 ref LS-48879 key gr-0141
receive 128 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-16T08:15 ref LS-48883 key gr-0142
receive 3 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-03-16T08:21 ref LS-48889 key gr-0143
complete 8 BOARD lot B0316 at 2026-03-16T08:21 ref T-0167 key bl-0167
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T08:23 key pl-0142
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-03-16T08:30 ref LS-48897 key gr-0144
receive 15 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-16T08:39 ref LS-48901 key gr-0145
receive 19 box CASE cost 117.20 per 1 box from MERIDIAN at 2026-03-16T08:48 ref LS-48909 key gr-0146
complete 11 RADIO serials R01505..R01515 at 2026-03-16T08:54 key rl-0157
issue 10 RMCF0402FT162K reason engineering at 2026-03-16T08:59 key is-0023

# The 10k resistor is bought from another maker. It is replaced on all bills from tomorrow.
receive 5 reel ERJ-2GEJ103X cost 8.90 per 1 reel from NORDMARK at 2026-03-16T09:02 ref LS-48911 key gr-0147
replace RMCF0402JT10K0 with ERJ-2GEJ103X from 2026-03-17 at 2026-03-16T09:02 key su-0249

operation 20 10 BOARD at 2026-03-16T09:25 key sl-0075
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T09:26 key pl-0143
ship 5 RADIO to FIELDLINE at 2026-03-16T09:32 ref A-11392 key dn-0193
complete 11 RADIO serials R01516..R01526 at 2026-03-16T09:43 key rl-0158
complete 10 BOARD lot B0316 at 2026-03-16T09:50 ref T-0168 key bl-0168
scrap 60 GRM155R61A104KA01D at 2026-03-16T10:02 note "feeder jam" key sc-0016
ship 3 RADIO to WEB-SHOP at 2026-03-16T10:12 ref A-11398 key dn-0194
move 4 RADIO from finished to shop at 2026-03-16T10:15 key mv-0053
complete 9 BOARD lot B0316 at 2026-03-16T10:18 ref T-0169 note "dropped at the feeder" key bl-0169
  + 56 RMCF0402JT470R
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T10:23 key pl-0144
move 180 CASE from stores to painter at 2026-03-16T10:30 key mv-0054
complete 10 RADIO serials R01527..R01536 at 2026-03-16T10:37 key rl-0159
ship 5 RADIO to CAMPUS-LAB at 2026-03-16T10:44 ref A-11403 key dn-0195
sell 1 RADIO from shop to COUNTER at 2026-03-16T10:56 key cs-0018
complete 10 BOARD lot B0316 at 2026-03-16T11:13 ref T-0170 key bl-0170
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T11:21 key pl-0145
ship 12 RADIO to HAMHAUS at 2026-03-16T11:25 ref A-11411 key dn-0196
complete 8 RADIO serials R01537..R01544 at 2026-03-16T11:33 key rl-0160
complete 11 BOARD lot B0316 at 2026-03-16T12:06 ref T-0171 key bl-0171
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T12:11 key pl-0146
ship 6 RADIO to FIELDLINE at 2026-03-16T12:11 ref A-11415 key dn-0197
complete 9 RADIO serials R01545..R01553 at 2026-03-16T12:23 key rl-0161
ship 10 RADIO to FIELDLINE at 2026-03-16T12:51 ref A-11419 key dn-0198
complete 8 BOARD scrapped 1 lot B0316 at 2026-03-16T12:58 ref T-0172 note bridges key bl-0172
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T13:14 by Ole key pl-0147
complete 9 RADIO serials R01554..R01562 at 2026-03-16T13:18 by Mara key rl-0162
ship 24 RADIO to OVERSEAS at 2026-03-16T13:23 ref A-11420 key dn-0199
complete 9 BOARD lot B0316 at 2026-03-16T13:59 ref T-0173 note "paste weighed" key bl-0173
  + 23.5 SOLDER-PASTE
tick at 2026-03-16T14:00 key tk-0021
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T14:03 key pl-0148
ship 2 RADIO to WEB-SHOP at 2026-03-16T14:05 ref A-11424 key dn-0200
complete 9 RADIO serials R01563..R01571 at 2026-03-16T14:07 key rl-0163
ship 2 RADIO to WEB-SHOP at 2026-03-16T14:46 ref A-11427 key dn-0201
complete 10 RADIO serials R01572..R01581 at 2026-03-16T14:54 by Jonas key rl-0164
operation 20 10 BOARD at 2026-03-16T14:55 note "paste weighed" key sl-0076
  + 21 SOLDER-PASTE
scrap 7 RMCF0402JT10K0 at 2026-03-16T15:02 note "reel end" key sc-0017

# A first lot tries the new resistor today: ten boards of 26, and none of the old.
complete 10 BOARD lot B0316 at 2026-03-16T15:03 ref T-0174 key bl-0174
  + 0 RMCF0402JT10K0
  + 260 ERJ-2GEJ103X

complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:08 by Tarek key pl-0149
complete 10 BOARD lot B0316 at 2026-03-16T15:20 ref T-0175 key bl-0175
ship 20 RADIO to OVERSEAS at 2026-03-16T15:26 ref A-11436 key dn-0202
operation 20 11 BOARD at 2026-03-16T15:50 key sl-0077
complete 9 RADIO serials R01582..R01590 at 2026-03-16T15:51 key rl-0165
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:58 by Imke key pl-0150
ship 1 RADIO to WEB-SHOP at 2026-03-16T16:07 ref A-11439 key dn-0203
complete 11 BOARD lot B0316 at 2026-03-16T16:15 ref T-0176 key bl-0176
ship 10 RADIO to RADIOWERK at 2026-03-16T16:41 ref A-11440 key dn-0204
complete 8 RADIO serials R01591..R01598 at 2026-03-16T16:42 key rl-0166
complete 11 BOARD lot B0316 at 2026-03-16T16:43 ref T-0177 key bl-0177
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T17:01 by Imke key pl-0151
ship 6 RADIO to MAKER-BOX at 2026-03-16T17:26 ref A-11448 key dn-0205
complete 9 RADIO serials R01599..R01607 at 2026-03-16T17:39 key rl-0167
operation 20 10 BOARD at 2026-03-16T17:40 key sl-0078
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T17:51 key pl-0152
ship 15 RADIO to OVERSEAS at 2026-03-16T18:04 ref A-11456 key dn-0206
complete 10 BOARD lot B0316 at 2026-03-16T18:05 ref T-0178 by Ole key bl-0178
complete 10 RADIO serials R01608..R01617 at 2026-03-16T18:28 key rl-0168
complete 10 BOARD lot B0316 at 2026-03-16T18:34 ref T-0179 key bl-0179
ship 14 RADIO to OVERSEAS at 2026-03-16T18:43 ref A-11460 key dn-0207
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T18:48 key pl-0153
complete 10 RADIO serials R01618..R01627 at 2026-03-16T19:24 key rl-0169
complete 8 BOARD lot B0316 at 2026-03-16T19:25 ref T-0180 key bl-0180
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T19:44 by Mara key pl-0154
ship 3 RADIO to WEB-SHOP at 2026-03-16T20:02 ref A-11469 key dn-0208
complete 8 RADIO serials R01628..R01635 at 2026-03-16T20:12 by Tarek key rl-0170
complete 11 BOARD lot B0316 at 2026-03-16T20:27 ref T-0181 key bl-0181
ship 3 RADIO to WEB-SHOP at 2026-03-16T20:42 ref A-11477 key dn-0209
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T20:46 key pl-0155
complete 10 RADIO serials R01636..R01645 at 2026-03-16T21:02 key rl-0171
operation 20 8 BOARD at 2026-03-16T21:20 by Imke key sl-0079
count 1783 10103592-0001LF at 2026-03-16T21:23 key ct-0036
count 3787 BSS84 at 2026-03-16T21:31 key ct-0037
count 14076 RMCF0402JT10K0 at 2026-03-16T21:32 key ct-0038
count 2261 LP0603A1880ANTR at 2026-03-16T21:42 key ct-0039
expense 617.00 account 3410 at 2026-03-16T21:50 note "wages of the day" key ex-0023
expense 312.00 account 3420 at 2026-03-16T21:50 note machines key ex-0024
tick at 2026-03-16T22:00 key tk-0022

# What must hold in the evening.
expect stock BOARD 63
expect stock PROGRAMMED-BOARD 79
expect stock RADIO 27
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 189
expect stock CASE 353 in painter
expect due RMCF0402JT39R0 7356
expect stock CASE 933 value 2752.35
expect stock CARTON 617 value 222.12
expect stock GRM155R71C103KA01D 27821
expect stock SERIAL-LABEL 829
expect stock SOLDER-PASTE 932.3
expect balance payables -199269.75
