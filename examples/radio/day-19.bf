# Thursday, 26 March 2026: working day 19 of 20. More radios leave than there are in the books.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-26T06:10 key mv-0081
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-26T06:10 key mv-0082
complete 10 BOARD lot B0326 at 2026-03-26T06:20 ref T-0294 key bl-0294
complete 9 BOARD lot B0326 at 2026-03-26T06:32 ref T-0295 key bl-0295
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-26T07:00 ref LS-49146 key gr-0192
receive 10 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-03-26T07:09 ref LS-49149 key gr-0193
receive 1 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-03-26T07:18 ref LS-49152 key gr-0194
complete 9 BOARD lot B0326 at 2026-03-26T07:30 ref T-0296 by Jonas key bl-0296
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T07:34 by Jonas key pl-0241
complete 7 RADIO lost 1 serials R02661..R02667 at 2026-03-26T07:57 key rl-0281
receive 139 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-26T08:15 ref LS-49157 key gr-0195
complete 10 BOARD lot B0326 at 2026-03-26T08:25 ref T-0297 note "paste weighed" key bl-0297
  + 23.5 SOLDER-PASTE
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T08:30 key pl-0242
complete 10 RADIO serials R02668..R02677 at 2026-03-26T08:53 key rl-0282
issue 6 MGA-81563-TR1G reason damage at 2026-03-26T08:57 key is-0040
operation 20 8 BOARD at 2026-03-26T09:25 key sl-0126
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T09:32 key pl-0243
ship 24 RADIO to OVERSEAS at 2026-03-26T09:34 ref A-12193 key dn-0350
complete 8 BOARD lot B0326 at 2026-03-26T09:50 ref T-0298 by Mara key bl-0298
complete 8 RADIO serials R02678..R02685 at 2026-03-26T09:51 key rl-0283
scrap 21 RMCF0402JT10K0 at 2026-03-26T09:56 note "reel end" key sc-0030
ship 2 RADIO to WEB-SHOP at 2026-03-26T10:08 ref A-12201 key dn-0351
complete 9 BOARD lot B0326 at 2026-03-26T10:13 ref T-0299 note "paste weighed" key bl-0299
  + 21.2 SOLDER-PASTE
move 180 CASE from stores to painter at 2026-03-26T10:30 key mv-0083
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T10:34 key pl-0244
ship 24 RADIO to OVERSEAS at 2026-03-26T10:49 ref A-12207 key dn-0352
complete 8 RADIO serials R02686..R02693 at 2026-03-26T10:52 by Ole key rl-0284
sell 2 RADIO from shop to COUNTER at 2026-03-26T10:59 key cs-0028

# The truck takes what is packed; the sheets of the last lots are still on the desk. Twenty radios
# are owed, and the next lots settle them.
ship 46 RADIO to OVERSEAS at 2026-03-26T11:02 ref A-12212 key dn-0353
expect owed RADIO 17

complete 10 BOARD lot B0326 at 2026-03-26T11:10 ref T-0300 note "paste weighed" key bl-0300
  + 21.7 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T11:34 key pl-0245
complete 10 RADIO serials R02694..R02703 at 2026-03-26T11:47 key rl-0285
issue 4 RMCF0402JT1K80 reason test at 2026-03-26T12:03 key is-0041
operation 20 10 BOARD at 2026-03-26T12:09 by Mara key sl-0127
complete 10 BOARD lot B0326 at 2026-03-26T12:34 ref T-0301 by Ole key bl-0301
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T12:36 key pl-0246
complete 8 RADIO serials R02704..R02711 at 2026-03-26T12:42 by Ole key rl-0286
ship 1 RADIO to WEB-SHOP at 2026-03-26T12:48 ref A-12218 key dn-0354
operation 20 10 BOARD at 2026-03-26T12:59 key sl-0128
complete 10 BOARD lot B0326 at 2026-03-26T13:24 ref T-0302 key bl-0302
complete 8 RADIO serials R02712..R02719 at 2026-03-26T13:33 key rl-0287
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T13:40 key pl-0247
complete 10 BOARD lot B0326 at 2026-03-26T13:59 ref T-0303 key bl-0303
tick at 2026-03-26T14:00 key tk-0037
ship 4 RADIO to CAMPUS-LAB at 2026-03-26T14:09 ref A-12221 key dn-0355
complete 10 RADIO serials R02720..R02729 at 2026-03-26T14:29 key rl-0288
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T14:42 key pl-0248
ship 10 RADIO to RADIOWERK at 2026-03-26T14:48 ref A-12228 key dn-0356
complete 11 BOARD lot B0326 at 2026-03-26T14:54 ref T-0304 key bl-0304
issue 12 GRM155R71H331KA01D reason training at 2026-03-26T15:01 key is-0042
scrap 43 GRM1555C1H101JA01D at 2026-03-26T15:04 note "feeder jam" key sc-0031
ship 4 RADIO to WEB-SHOP at 2026-03-26T15:25 ref A-12232 key dn-0357
complete 10 RADIO serials R02730..R02739 at 2026-03-26T15:30 key rl-0289

# A programmed lot is undone, and the undo is undone: all is as it was.
undo pl-0248 at 2026-03-26T15:31 key un-0006
undo un-0006 at 2026-03-26T15:31 key un-0007
expect stock BOARD 131

complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T15:36 key pl-0249
complete 11 BOARD lot B0326 at 2026-03-26T15:44 ref T-0305 note "paste weighed" key bl-0305
  + 26.5 SOLDER-PASTE
ship 8 RADIO to HAMHAUS at 2026-03-26T16:08 ref A-12240 key dn-0358
complete 9 RADIO serials R02740..R02748 at 2026-03-26T16:21 key rl-0290
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T16:44 key pl-0250
complete 10 BOARD lot B0326 at 2026-03-26T16:45 ref T-0306 key bl-0306
ship 4 RADIO to WEB-SHOP at 2026-03-26T16:47 ref A-12243 key dn-0359
complete 10 RADIO serials R02749..R02758 at 2026-03-26T17:19 key rl-0291
ship 8 RADIO to CAMPUS-LAB at 2026-03-26T17:19 ref A-12251 key dn-0360
operation 20 8 BOARD at 2026-03-26T17:37 note "paste weighed" key sl-0129
  + 19.8 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T17:45 key pl-0251
complete 8 BOARD lot B0326 at 2026-03-26T18:02 ref T-0307 by Mara key bl-0307
ship 3 RADIO to WEB-SHOP at 2026-03-26T18:06 ref A-12257 key dn-0361
complete 10 RADIO serials R02759..R02768 at 2026-03-26T18:16 note "wrapped twice" key rl-0292
  + 30 FOAM
operation 20 9 BOARD at 2026-03-26T18:35 by Imke key sl-0130
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0326 at 2026-03-26T18:40 key pl-0252
ship 4 RADIO to MAKER-BOX at 2026-03-26T18:43 ref A-12260 key dn-0362
complete 9 BOARD lot B0326 at 2026-03-26T19:00 ref T-0308 key bl-0308
complete 8 RADIO serials R02769..R02776 at 2026-03-26T19:10 key rl-0293
ship 6 RADIO to FIELDLINE at 2026-03-26T19:19 ref A-12268 key dn-0363
complete 9 BOARD lost 1 lot B0326 at 2026-03-26T19:32 ref T-0309 note "paste weighed" key bl-0309
  + 21.7 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T19:45 key pl-0253
ship 14 RADIO to OVERSEAS at 2026-03-26T20:04 ref A-12273 key dn-0364
complete 11 RADIO serials R02777..R02787 at 2026-03-26T20:05 by Ole note "wrapped twice" key rl-0294
  + 33 FOAM
operation 20 7 BOARD scrapped 2 at 2026-03-26T20:24 note "oven too cold" key sl-0131
ship 6 RADIO to FIELDLINE at 2026-03-26T20:37 ref A-12279 key dn-0365
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T20:46 key pl-0254
complete 7 BOARD lot B0326 at 2026-03-26T20:49 ref T-0310 key bl-0310
complete 11 RADIO serials R02788..R02798 at 2026-03-26T21:05 key rl-0295
operation 20 10 BOARD at 2026-03-26T21:20 by Mara key sl-0132
count 1025 TPS62410DRCR at 2026-03-26T21:22 key ct-0065
count 1424 LTST-S220KRKT at 2026-03-26T21:32 key ct-0066
count 4046 GRM155R71H331KA01D at 2026-03-26T21:43 key ct-0067
expense 601.00 account 3410 at 2026-03-26T21:50 note "wages of the day" key ex-0040
expense 306.50 account 3420 at 2026-03-26T21:50 note machines key ex-0041
tick at 2026-03-26T22:00 key tk-0038

# What must hold in the evening.
expect stock BOARD 121
expect stock PROGRAMMED-BOARD 60
expect stock RADIO 16
expect stock RADIO 0 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 199
expect stock CASE 482 in painter
expect due RMCF0402JT39R0 4372
expect stock CASE 482 value 1421.90
expect stock CARTON 431 value 155.16
expect stock SI5351C-B-GM 713
expect stock LTST-S220KSKT 2067
expect stock SOLDER-PASTE 1353.7
expect owed RADIO 0
expect balance payables -248685.85
