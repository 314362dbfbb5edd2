# Thursday, 26 March 2026: working day 19 of 20. More radios leave than there are in the books.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-26T06:10 key mv-0063
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-26T06:10 key mv-0064
complete 9 BOARD lot B0326 at 2026-03-26T06:20 ref T-0293 key bl-0293
complete 10 BOARD lot B0326 at 2026-03-26T06:32 ref T-0294 key bl-0294
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-26T07:00 ref LS-49058 key gr-0175
receive 11 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-03-26T07:09 ref LS-49067 key gr-0176
receive 1 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-03-26T07:18 ref LS-49068 key gr-0177
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T07:29 key pl-0245
complete 9 BOARD lot B0326 at 2026-03-26T07:40 ref T-0295 key bl-0295
complete 11 RADIO serials R02678..R02688 at 2026-03-26T07:57 by Ole key rl-0282
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T08:35 key pl-0246
complete 10 BOARD lot B0326 at 2026-03-26T08:39 ref T-0296 key bl-0296
complete 10 RADIO serials R02689..R02698 at 2026-03-26T08:55 key rl-0283
issue 17 DEA162400HT-8004B1 reason training at 2026-03-26T09:00 key is-0040
ship 24 RADIO to OVERSEAS at 2026-03-26T09:34 ref A-12270 key dn-0362
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T09:35 key pl-0247
complete 7 BOARD scrapped 2 lot B0326 at 2026-03-26T09:45 ref T-0297 by Jonas note bridges key bl-0297
complete 10 RADIO serials R02699..R02708 at 2026-03-26T09:45 by Tarek key rl-0284
scrap 37 SKY13317-373LF at 2026-03-26T10:02 note "feeder jam" key sc-0030
ship 10 RADIO to FIELDLINE at 2026-03-26T10:03 ref A-12271 key dn-0363
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T10:34 key pl-0248
ship 24 RADIO to OVERSEAS at 2026-03-26T10:35 ref A-12276 key dn-0364
complete 8 RADIO serials R02709..R02716 at 2026-03-26T10:40 by Mara note "wrapped twice" key rl-0285
  + 24 FOAM
complete 7 BOARD scrapped 1 lot B0326 at 2026-03-26T10:50 ref T-0298 by Tarek note tombstones key bl-0298
sell 1 RADIO from shop to COUNTER at 2026-03-26T11:01 key cs-0029

# The truck takes what is packed; the sheets of the last lots are still on the desk. Twenty radios
# are owed, and the next lots settle them.
ship 40 RADIO to OVERSEAS at 2026-03-26T11:02 ref A-12283 key dn-0365
expect owed RADIO 17

complete 8 RADIO serials R02717..R02724 at 2026-03-26T11:25 key rl-0286
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T11:38 key pl-0249
operation 20 8 BOARD at 2026-03-26T11:52 key sl-0107
complete 8 BOARD lot B0326 at 2026-03-26T12:17 ref T-0299 key bl-0299
complete 10 RADIO serials R02725..R02734 at 2026-03-26T12:25 key rl-0287
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T12:39 key pl-0250
ship 1 RADIO to MAKER-BOX at 2026-03-26T12:54 ref A-12290 key dn-0366
operation 20 9 BOARD at 2026-03-26T12:55 key sl-0108
complete 9 RADIO serials R02735..R02743 at 2026-03-26T13:13 key rl-0288
complete 9 BOARD lot B0326 at 2026-03-26T13:20 ref T-0300 key bl-0300
ship 1 RADIO to WEB-SHOP at 2026-03-26T13:23 ref A-12294 key dn-0367
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T13:33 by Imke key pl-0251
tick at 2026-03-26T14:00 key tk-0037
complete 9 BOARD lot B0326 at 2026-03-26T14:01 ref T-0301 note "paste weighed" key bl-0301
  + 23.2 SOLDER-PASTE
ship 4 RADIO to CAMPUS-LAB at 2026-03-26T14:01 ref A-12301 key dn-0368
complete 10 RADIO serials R02744..R02753 at 2026-03-26T14:04 key rl-0289
ship 14 RADIO to OVERSEAS at 2026-03-26T14:31 ref A-12306 key dn-0369
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T14:42 key pl-0252
complete 11 RADIO serials R02754..R02764 at 2026-03-26T14:58 key rl-0290
operation 20 9 BOARD at 2026-03-26T15:02 key sl-0109
scrap 43 BLM21PG221SN1D at 2026-03-26T15:03 note "feeder jam" key sc-0031
ship 10 RADIO to FIELDLINE at 2026-03-26T15:04 ref A-12310 key dn-0370
complete 9 BOARD lot B0326 at 2026-03-26T15:27 ref T-0302 key bl-0302

# A programmed lot is undone, and the undo is undone: all is as it was.
undo pl-0252 at 2026-03-26T15:31 key un-0006
undo un-0006 at 2026-03-26T15:31 key un-0007
expect stock BOARD 98

ship 1 RADIO to WEB-SHOP at 2026-03-26T15:36 ref A-12315 key dn-0371
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T15:41 key pl-0253
complete 9 RADIO serials R02765..R02773 at 2026-03-26T15:54 key rl-0291
operation 20 8 BOARD at 2026-03-26T16:13 note "paste weighed" key sl-0110
  + 19.8 SOLDER-PASTE
ship 9 RADIO to RADIOWERK at 2026-03-26T16:14 ref A-12316 key dn-0372
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T16:38 by Ole key pl-0254
complete 8 BOARD lot B0326 at 2026-03-26T16:38 ref T-0303 key bl-0303
complete 8 RADIO serials R02774..R02781 at 2026-03-26T16:47 key rl-0292
complete 9 BOARD lot B0326 at 2026-03-26T17:12 ref T-0304 by Ole key bl-0304
ship 4 RADIO to MAKER-BOX at 2026-03-26T17:16 ref A-12319 key dn-0373
complete 10 RADIO serials R02782..R02791 at 2026-03-26T17:35 key rl-0293
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T17:45 key pl-0255
ship 12 RADIO to RADIOWERK at 2026-03-26T17:53 ref A-12324 key dn-0374
complete 7 BOARD scrapped 1 lot B0326 at 2026-03-26T18:18 ref T-0305 note bridges key bl-0305
complete 10 RADIO serials R02792..R02801 at 2026-03-26T18:26 key rl-0294
ship 3 RADIO to WEB-SHOP at 2026-03-26T18:26 ref A-12329 key dn-0375
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T18:39 key pl-0256
ship 9 RADIO to HAMHAUS at 2026-03-26T18:55 ref A-12330 key dn-0376
complete 10 RADIO serials R02802..R02811 at 2026-03-26T19:18 key rl-0295
operation 20 9 BOARD at 2026-03-26T19:20 by Mara key sl-0111
ship 10 RADIO to RADIOWERK at 2026-03-26T19:32 ref A-12335 key dn-0377
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T19:39 key pl-0257
complete 9 BOARD lot B0326 at 2026-03-26T19:45 ref T-0306 key bl-0306
complete 10 RADIO serials R02812..R02821 at 2026-03-26T20:09 by Mara key rl-0296
operation 20 10 BOARD at 2026-03-26T20:27 note "paste weighed" key sl-0112
  + 20.9 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T20:44 by Tarek key pl-0258
ship 10 RADIO to HAMHAUS at 2026-03-26T20:44 ref A-12343 key dn-0378
complete 10 BOARD lot B0326 at 2026-03-26T20:52 ref T-0307 by Ole key bl-0307
complete 10 RADIO serials R02822..R02831 at 2026-03-26T21:07 key rl-0297
operation 20 8 BOARD at 2026-03-26T21:20 by Mara key sl-0113
count 5948 RMCF0402FT4K70 at 2026-03-26T21:24 key ct-0062
count 3256 BSS84 at 2026-03-26T21:36 key ct-0063
count 13140 GRM1555C1H220JA01D at 2026-03-26T21:41 key ct-0064
expense 663.00 account 3410 at 2026-03-26T21:50 note "wages of the day" key ex-0040
expense 309.50 account 3420 at 2026-03-26T21:50 note machines key ex-0041
tick at 2026-03-26T22:00 key tk-0038

# What must hold in the evening.
expect stock BOARD 77
expect stock PROGRAMMED-BOARD 14
expect stock RADIO 10
expect stock RADIO 0 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 3250
expect stock CASE 441 value 1300.95
expect stock CARTON 426 value 153.36
expect stock SI5351C-B-GM 764
expect stock LTST-S220KSKT 2168
expect stock SOLDER-PASTE 1013.5
expect owed RADIO 0
expect balance payables -247785.55
