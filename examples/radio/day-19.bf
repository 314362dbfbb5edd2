# Thursday, 26 March 2026: working day 19 of 20. More radios leave than there are in the books.

complete 9 BOARD lot B0326 at 2026-03-26T06:20 ref T-0289 key bl-0289
complete 8 BOARD lot B0326 at 2026-03-26T06:36 ref T-0290 key bl-0290
move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-26T06:48 key mv-0080
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-26T07:00 ref LS-49071 key gr-0192
receive 10 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-03-26T07:09 ref LS-49076 key gr-0193
receive 1 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-03-26T07:18 ref LS-49079 key gr-0194
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T07:27 key pl-0244
operation 20 8 BOARD at 2026-03-26T07:28 key sl-0115
complete 8 BOARD lot B0326 at 2026-03-26T07:53 ref T-0291 key bl-0291
complete 11 RADIO serials R02670..R02680 at 2026-03-26T08:02 key rl-0283
receive 147 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-26T08:15 ref LS-49088 key gr-0195
complete 7 BOARD lost 1 lot B0326 at 2026-03-26T08:22 ref T-0292 key bl-0292
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T08:35 key pl-0245
complete 11 RADIO serials R02681..R02691 at 2026-03-26T08:50 key rl-0284
issue 1 RMCF0402FT4K70 reason damage at 2026-03-26T08:56 key is-0041
complete 9 BOARD lot B0326 at 2026-03-26T09:18 ref T-0293 key bl-0293
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T09:31 by Tarek key pl-0246
ship 6 RADIO to HAMHAUS at 2026-03-26T09:34 ref A-12203 key dn-0357
empty 1 reel RMCF0402JT39R0 at 2026-03-26T09:40 key em-0006
complete 11 RADIO serials R02692..R02702 at 2026-03-26T09:48 key rl-0285
ship 3 RADIO to WEB-SHOP at 2026-03-26T10:01 ref A-12212 key dn-0358
scrap 51 LMK105BJ225MV-F at 2026-03-26T10:01 note "feeder jam" key sc-0028
complete 8 BOARD lot B0326 at 2026-03-26T10:15 ref T-0294 key bl-0294
move 180 CASE from stores to painter at 2026-03-26T10:30 key mv-0081
ship 2 RADIO to WEB-SHOP at 2026-03-26T10:31 ref A-12218 key dn-0359
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T10:34 key pl-0247
complete 9 RADIO serials R02703..R02711 at 2026-03-26T10:34 by Imke key rl-0286
sell 1 RADIO from shop to COUNTER at 2026-03-26T11:00 key cs-0030

# The truck takes what is packed; the sheets of the last lots are still on the desk. Twenty radios
# are owed, and the next lots settle them.
ship 62 RADIO to OVERSEAS at 2026-03-26T11:02 ref A-12219 key dn-0360
expect owed RADIO 17

complete 10 BOARD lot B0326 at 2026-03-26T11:15 ref T-0295 by Ole note "dropped at the feeder" key bl-0295
  + 44 RMCF0402JT1K80
complete 10 RADIO serials R02712..R02721 at 2026-03-26T11:25 key rl-0287
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T11:33 key pl-0248
complete 8 BOARD lot B0326 at 2026-03-26T12:10 ref T-0296 note "paste weighed" key bl-0296
  + 17.3 SOLDER-PASTE
complete 9 RADIO serials R02722..R02730 at 2026-03-26T12:20 key rl-0288
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T12:37 key pl-0249
ship 2 RADIO to CAMPUS-LAB at 2026-03-26T12:43 ref A-12222 key dn-0361
complete 9 BOARD lot B0326 at 2026-03-26T13:04 ref T-0297 key bl-0297
complete 9 RADIO serials R02731..R02739 at 2026-03-26T13:16 by Ole key rl-0289
ship 6 RADIO to MAKER-BOX at 2026-03-26T13:17 ref A-12224 key dn-0362
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T13:37 key pl-0250
ship 1 RADIO to WEB-SHOP at 2026-03-26T13:45 ref A-12228 key dn-0363
complete 8 BOARD lot B0326 at 2026-03-26T13:54 ref T-0298 key bl-0298
tick at 2026-03-26T14:00 key tk-0037
complete 11 RADIO serials R02740..R02750 at 2026-03-26T14:03 key rl-0290
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-26T14:06 key mv-0082
ship 4 RADIO to CAMPUS-LAB at 2026-03-26T14:15 ref A-12236 key dn-0364
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T14:37 key pl-0251
ship 2 RADIO to WEB-SHOP at 2026-03-26T14:47 ref A-12244 key dn-0365
complete 8 BOARD lot B0326 at 2026-03-26T14:50 ref T-0299 key bl-0299
complete 10 RADIO serials R02751..R02760 at 2026-03-26T15:01 key rl-0291
issue 5 RMCF0402FT1K00 reason damage at 2026-03-26T15:04 key is-0042
ship 16 RADIO to RADIOWERK at 2026-03-26T15:19 ref A-12247 key dn-0366

# A programmed lot is undone, and the undo is undone: all is as it was.
undo pl-0251 at 2026-03-26T15:31 by Tarek key un-0006
undo un-0006 at 2026-03-26T15:31 key un-0007
expect stock BOARD 65

complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T15:43 key pl-0252
complete 10 BOARD lot B0326 at 2026-03-26T15:50 ref T-0300 by Imke key bl-0300
ship 1 RADIO to WEB-SHOP at 2026-03-26T15:50 ref A-12250 key dn-0367
complete 9 RADIO serials R02761..R02769 at 2026-03-26T15:52 by Mara key rl-0292
ship 3 RADIO to WEB-SHOP at 2026-03-26T16:27 ref A-12256 key dn-0368
operation 20 10 BOARD at 2026-03-26T16:40 note "paste weighed" key sl-0116
  + 24.3 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T16:43 key pl-0253
complete 8 RADIO serials R02770..R02777 at 2026-03-26T16:46 by Ole key rl-0293
ship 4 RADIO to MAKER-BOX at 2026-03-26T16:55 ref A-12259 key dn-0369
complete 10 BOARD lot B0326 at 2026-03-26T17:05 ref T-0301 key bl-0301
complete 8 RADIO serials R02778..R02785 at 2026-03-26T17:31 key rl-0294
ship 6 RADIO to FIELDLINE at 2026-03-26T17:31 ref A-12267 key dn-0370
complete 9 BOARD lost 1 lot B0326 at 2026-03-26T17:38 ref T-0302 note "paste weighed" key bl-0302
  + 21.7 SOLDER-PASTE
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T17:42 key pl-0254
ship 12 RADIO to OVERSEAS at 2026-03-26T18:00 ref A-12272 key dn-0371
complete 8 RADIO serials R02786..R02793 at 2026-03-26T18:32 by Ole key rl-0295
complete 10 BOARD lot B0326 at 2026-03-26T18:34 ref T-0303 key bl-0303
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T18:46 key pl-0255
ship 8 RADIO to HAMHAUS at 2026-03-26T19:02 ref A-12279 key dn-0372
complete 11 RADIO serials R02794..R02804 at 2026-03-26T19:19 key rl-0296
complete 10 BOARD scrapped 1 lot B0326 at 2026-03-26T19:27 ref T-0304 note tombstones key bl-0304
ship 4 RADIO to WEB-SHOP at 2026-03-26T19:38 ref A-12280 key dn-0373
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-26T19:39 key mv-0083
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T19:47 key pl-0256
ship 1 RADIO to WEB-SHOP at 2026-03-26T20:04 ref A-12281 key dn-0374
complete 8 RADIO serials R02805..R02812 at 2026-03-26T20:10 key rl-0297
complete 8 BOARD lot B0326 at 2026-03-26T20:22 ref T-0305 by Ole key bl-0305
ship 3 RADIO to WEB-SHOP at 2026-03-26T20:37 ref A-12286 key dn-0375
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T20:42 by Mara key pl-0257
complete 10 RADIO serials R02813..R02822 at 2026-03-26T21:05 key rl-0298
operation 20 10 BOARD at 2026-03-26T21:20 by Mara key sl-0117
count 3564 GRM1555C1H3R0CA01D at 2026-03-26T21:24 key ct-0061
count 1857 MGA-81563-TR1G at 2026-03-26T21:34 by Imke key ct-0062
count 5625 RMCF0402FT1K00 at 2026-03-26T21:42 key ct-0063
expense 611.00 account 3410 at 2026-03-26T21:50 note "wages of the day" key ex-0040
expense 313.50 account 3420 at 2026-03-26T21:50 note machines key ex-0041
tick at 2026-03-26T22:00 key tk-0038

# What must hold in the evening.
expect stock BOARD 55
expect stock PROGRAMMED-BOARD 46
expect stock RADIO 21
expect stock RADIO 0 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 188
expect stock CASE 466 in painter
expect due RMCF0402JT39R0 2964
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 466 value 1374.70
expect stock CARTON 411 value 147.96
expect stock SI5351C-B-GM 776
expect stock LTST-S220KSKT 2189
expect stock SOLDER-PASTE 1078.2
expect owed RADIO 0
expect balance payables -249033.15
