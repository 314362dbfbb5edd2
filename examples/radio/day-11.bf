# Monday, 16 March 2026: working day 11 of 20. The first two weeks are closed. A new standard for
# the case counts from today.

# The books of the first two weeks are closed: conversion applied and incurred meet, the
# difference goes to cost of sales.
close 2026-03-13 at 2026-03-16T06:05 key cl-0001

complete 10 BOARD lot B0316 at 2026-03-16T06:20 ref T-0163 key bl-0163
complete 8 BOARD lot B0316 at 2026-03-16T06:35 ref T-0164 key bl-0164
rework 1 RADIO serials R01504 labour 4.20 at 2026-03-16T06:40 key rw-0013
  + 1 PAINTED-CASE
receive 8 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-03-16T07:00 ref LS-48785 key gr-0133
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-03-16T07:09 ref LS-48791 key gr-0134
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-03-16T07:18 ref LS-48792 key gr-0135
receive 3 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-03-16T07:27 ref LS-48795 key gr-0136
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T07:27 key pl-0144
operation 20 11 BOARD at 2026-03-16T07:31 key sl-0066
receive 16 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-03-16T07:36 ref LS-48798 key gr-0137
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-03-16T07:45 ref LS-48804 key gr-0138
receive 4 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-03-16T07:54 ref LS-48807 key gr-0139
complete 11 BOARD lot B0316 at 2026-03-16T07:56 ref T-0165 key bl-0165
receive 3 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-03-16T08:03 ref LS-48813 by Ole key gr-0140
complete 10 RADIO serials R01513..R01522 at 2026-03-16T08:04 key rl-0158
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-03-16T08:12 ref LS-48821 key gr-0141
receive 133 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-16T08:15 ref LS-48828 key gr-0142
receive 3 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-03-16T08:21 ref LS-48836 key gr-0143
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T08:23 key pl-0145
complete 8 BOARD lot B0316 at 2026-03-16T08:25 ref T-0166 key bl-0166
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-03-16T08:30 ref LS-48845 key gr-0144
receive 14 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-03-16T08:39 ref LS-48847 key gr-0145
receive 19 box CASE cost 117.20 per 1 box from MERIDIAN at 2026-03-16T08:48 ref LS-48852 key gr-0146
complete 8 RADIO serials R01523..R01530 at 2026-03-16T08:56 key rl-0159
issue 2 RMCF0402FT330K reason damage at 2026-03-16T08:57 key is-0024

# The 10k resistor is bought from another maker. It is replaced on all bills from tomorrow.
receive 5 reel ERJ-2GEJ103X cost 8.90 per 1 reel from NORDMARK at 2026-03-16T09:02 ref LS-48861 key gr-0147
replace RMCF0402JT10K0 with ERJ-2GEJ103X from 2026-03-17 at 2026-03-16T09:02 key su-0256

complete 10 BOARD lot B0316 at 2026-03-16T09:17 ref T-0167 by Imke key bl-0167
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T09:19 key pl-0146
ship 12 RADIO to RADIOWERK at 2026-03-16T09:33 ref A-11370 key dn-0195
complete 8 RADIO serials R01531..R01538 at 2026-03-16T09:56 key rl-0160
ship 6 RADIO to MAKER-BOX at 2026-03-16T10:01 ref A-11376 key dn-0196
scrap 11 GRM155R71C103KA01D at 2026-03-16T10:02 note "reel end" key sc-0014
complete 11 BOARD lot B0316 at 2026-03-16T10:18 ref T-0168 key bl-0168
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T10:21 key pl-0147
move 180 CASE from stores to painter at 2026-03-16T10:30 key mv-0052
ship 24 RADIO to OVERSEAS at 2026-03-16T10:41 ref A-11379 key dn-0197
complete 10 RADIO serials R01539..R01548 at 2026-03-16T10:48 key rl-0161
sell 2 RADIO from shop to COUNTER at 2026-03-16T11:02 key cs-0017
ship 2 RADIO to WEB-SHOP at 2026-03-16T11:12 ref A-11383 key dn-0198
operation 20 9 BOARD at 2026-03-16T11:15 key sl-0067
complete 12 PROGRAMMED-BOARD lot P0316 at 2026-03-16T11:17 by Imke key pl-0148
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-16T11:27 key mv-0053
complete 9 BOARD lot B0316 at 2026-03-16T11:40 ref T-0169 key bl-0169
complete 10 RADIO serials R01549..R01558 at 2026-03-16T11:41 key rl-0162
ship 6 RADIO to MAKER-BOX at 2026-03-16T11:46 ref A-11389 key dn-0199
issue 5 CX3225GB25000D0HEQZ1 reason damage at 2026-03-16T11:58 key is-0025
complete 8 BOARD scrapped 1 lot B0316 at 2026-03-16T12:05 ref T-0170 note bridges key bl-0170
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T12:12 by Ole key pl-0149
ship 4 RADIO to CAMPUS-LAB at 2026-03-16T12:16 ref A-11396 key dn-0200
complete 8 RADIO serials R01559..R01566 at 2026-03-16T12:36 key rl-0163
ship 3 RADIO to WEB-SHOP at 2026-03-16T12:53 ref A-11402 key dn-0201
complete 8 BOARD lot B0316 at 2026-03-16T12:59 ref T-0171 by Jonas note "dropped at the feeder" key bl-0171
  + 34 RMCF0402JT1K80
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T13:12 by Mara key pl-0150
ship 15 RADIO to OVERSEAS at 2026-03-16T13:26 ref A-11410 key dn-0202
complete 9 RADIO serials R01567..R01575 at 2026-03-16T13:38 by Mara key rl-0164
ship 3 RADIO to WEB-SHOP at 2026-03-16T13:56 ref A-11415 key dn-0203
tick at 2026-03-16T14:00 key tk-0021
operation 20 9 BOARD scrapped 1 at 2026-03-16T14:00 note tombstones key sl-0068
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T14:06 key pl-0151
complete 9 BOARD lot B0316 at 2026-03-16T14:25 ref T-0172 key bl-0172
ship 15 RADIO to OVERSEAS at 2026-03-16T14:27 ref A-11424 key dn-0204
complete 11 RADIO serials R01576..R01586 at 2026-03-16T14:35 key rl-0165
complete 8 BOARD lot B0316 at 2026-03-16T14:56 ref T-0173 key bl-0173
issue 1 B0310J50100AHF reason test at 2026-03-16T14:59 by Imke key is-0026
scrap 10 RMCF0402FT1K00 at 2026-03-16T14:59 note "reel end" key sc-0015
ship 8 RADIO to HAMHAUS at 2026-03-16T15:02 ref A-11433 key dn-0205

# A first lot tries the new resistor today: ten boards of 26, and none of the old.
complete 10 BOARD lot B0316 at 2026-03-16T15:03 ref T-0174 by Imke key bl-0174
  + 0 RMCF0402JT10K0
  + 260 ERJ-2GEJ103X

complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T15:04 key pl-0152
complete 9 RADIO serials R01587..R01595 at 2026-03-16T15:24 key rl-0166
ship 3 RADIO to WEB-SHOP at 2026-03-16T15:37 ref A-11435 key dn-0206
complete 10 BOARD lot B0316 at 2026-03-16T15:52 ref T-0175 note "paste weighed" key bl-0175
  + 25.7 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0316 at 2026-03-16T16:05 key pl-0153
ship 4 RADIO to WEB-SHOP at 2026-03-16T16:12 ref A-11441 key dn-0207
complete 8 RADIO serials R01596..R01603 at 2026-03-16T16:21 key rl-0167
complete 9 BOARD lot B0316 at 2026-03-16T16:41 ref T-0176 by Ole key bl-0176
ship 3 RADIO to WEB-SHOP at 2026-03-16T16:47 ref A-11445 key dn-0208
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T16:59 key pl-0154
ship 6 RADIO to FIELDLINE at 2026-03-16T17:21 ref A-11454 key dn-0209
complete 10 RADIO serials R01604..R01613 at 2026-03-16T17:24 key rl-0168
complete 8 BOARD lot B0316 at 2026-03-16T17:43 ref T-0177 key bl-0177
ship 14 RADIO to RADIOWERK at 2026-03-16T17:55 ref A-11462 key dn-0210
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T17:58 key pl-0155
complete 10 RADIO serials R01614..R01623 at 2026-03-16T18:20 key rl-0169
ship 5 RADIO to CAMPUS-LAB at 2026-03-16T18:25 ref A-11463 key dn-0211
complete 8 BOARD scrapped 2 lot B0316 at 2026-03-16T18:30 ref T-0178 note bridges key bl-0178
complete 9 PROGRAMMED-BOARD lot P0316 at 2026-03-16T18:52 key pl-0156
ship 5 RADIO to OVERSEAS at 2026-03-16T19:01 ref A-11467 key dn-0212
complete 10 RADIO serials R01624..R01633 at 2026-03-16T19:09 key rl-0170
ship 10 RADIO to OVERSEAS at 2026-03-16T19:31 ref A-11473 key dn-0213
operation 20 10 BOARD at 2026-03-16T19:33 by Imke key sl-0069
complete 10 PROGRAMMED-BOARD lot P0316 at 2026-03-16T19:44 key pl-0157
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-16T19:45 key mv-0054
complete 10 BOARD lot B0316 at 2026-03-16T19:58 ref T-0179 key bl-0179
complete 9 RADIO serials R01634..R01642 at 2026-03-16T20:08 key rl-0171
ship 9 RADIO to OVERSEAS at 2026-03-16T20:08 ref A-11476 key dn-0214
operation 20 9 BOARD scrapped 1 at 2026-03-16T20:22 note bridges key sl-0070
complete 11 PROGRAMMED-BOARD lot P0316 at 2026-03-16T20:45 by Imke key pl-0158
complete 9 BOARD lot B0316 at 2026-03-16T20:47 ref T-0180 key bl-0180
complete 9 RADIO serials R01643..R01651 at 2026-03-16T21:06 key rl-0172
operation 20 8 BOARD at 2026-03-16T21:20 key sl-0071
count 3802 BSS84 at 2026-03-16T21:28 key ct-0035
count 1757 XC2C64A-7VQG100C at 2026-03-16T21:29 key ct-0036
expense 643.00 account 3410 at 2026-03-16T21:50 note "wages of the day" key ex-0023
expense 306.00 account 3420 at 2026-03-16T21:50 note machines key ex-0024
tick at 2026-03-16T22:00 key tk-0022

# What must hold in the evening.
expect stock BOARD 17
expect stock PROGRAMMED-BOARD 119
expect stock RADIO 11
expect stock RADIO 2 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 201
expect stock CASE 336 in painter
expect due RMCF0402JT39R0 7246
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 916 value 2702.20
expect stock CARTON 615 value 221.40
expect stock GRM155R71C103KA01D 27860
expect stock SERIAL-LABEL 792
expect stock SOLDER-PASTE 1000.5
expect balance payables -199715.40
