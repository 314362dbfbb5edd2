# Thursday, 26 March 2026: working day 19 of 20. More radios leave than there are in the books.

move 1 tray MAX5864ETM+ from stores to line at 2026-03-26T06:10 key mv-0057
move 2 tray LPC4320FBD144,551 from stores to line at 2026-03-26T06:10 key mv-0058
complete 11 BOARD lot B0326 at 2026-03-26T06:33 ref T-0292 key bl-0292
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-03-26T07:00 ref LS-49090 key gr-0175
receive 9 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-03-26T07:09 ref LS-49098 key gr-0176
complete 10 BOARD lot B0326 at 2026-03-26T07:15 ref T-0293 key bl-0293
receive 5 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-03-26T07:18 ref LS-49106 key gr-0177
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T07:32 key pl-0239
complete 8 BOARD lot B0326 at 2026-03-26T07:45 ref T-0294 key bl-0294
complete 11 RADIO serials R02649..R02659 at 2026-03-26T08:01 key rl-0279
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T08:13 key pl-0240
complete 9 BOARD scrapped 1 lot B0326 at 2026-03-26T08:28 ref T-0295 note "dropped at the feeder" key bl-0295
  + 63 RMCF0402FT1K00
complete 11 RADIO serials R02660..R02670 at 2026-03-26T08:34 key rl-0280
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T08:54 key pl-0241
issue 4 BLM21PG221SN1D reason engineering at 2026-03-26T09:02 key is-0036
complete 9 BOARD lot B0326 at 2026-03-26T09:06 ref T-0296 key bl-0296
complete 8 RADIO serials R02671..R02678 at 2026-03-26T09:15 key rl-0281
ship 4 RADIO to WEB-SHOP at 2026-03-26T09:30 ref A-12050 key dn-0327
complete 11 PROGRAMMED-BOARD lot P0326 at 2026-03-26T09:35 by Mara key pl-0242
complete 10 BOARD lot B0326 at 2026-03-26T09:43 ref T-0297 key bl-0297
complete 10 RADIO serials R02679..R02688 at 2026-03-26T09:54 key rl-0282
ship 10 RADIO to HAMHAUS at 2026-03-26T10:01 ref A-12053 key dn-0328
scrap 17 LMK105BJ105KV-F at 2026-03-26T10:03 note "reel end" key sc-0030
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0326 at 2026-03-26T10:11 key pl-0243
complete 10 BOARD lot B0326 at 2026-03-26T10:18 ref T-0298 note "paste weighed" key bl-0298
  + 23.6 SOLDER-PASTE
complete 11 RADIO serials R02689..R02699 at 2026-03-26T10:30 key rl-0283
ship 4 RADIO to WEB-SHOP at 2026-03-26T10:32 ref A-12060 key dn-0329
complete 10 BOARD lot B0326 at 2026-03-26T10:53 ref T-0299 key bl-0299
complete 10 PROGRAMMED-BOARD lot P0326 at 2026-03-26T10:53 key pl-0244
ship 1 RADIO to WEB-SHOP at 2026-03-26T10:59 ref A-12065 key dn-0330

# The truck takes what is packed; the sheets of the last lots are still on the desk. Twenty radios
# are owed, and the next lots settle them.
ship 102 RADIO to OVERSEAS at 2026-03-26T11:02 ref A-12071 key dn-0331
expect owed RADIO 16

complete 9 RADIO serials R02700..R02708 at 2026-03-26T11:05 by Mara key rl-0284
complete 8 BOARD lot B0326 at 2026-03-26T11:31 ref T-0300 note "dropped at the feeder" key bl-0300
  + 50 GRM21BR61A106KE19L
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T11:38 key pl-0245
complete 11 RADIO serials R02709..R02719 at 2026-03-26T11:43 key rl-0285
ship 4 RADIO to HAMHAUS at 2026-03-26T11:53 ref A-12079 key dn-0332
complete 10 BOARD lot B0326 at 2026-03-26T12:08 ref T-0301 note "dropped at the feeder" key bl-0301
  + 76 RMCF0402ZT0R00
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T12:15 by Mara key pl-0246
complete 10 RADIO serials R02720..R02729 at 2026-03-26T12:23 key rl-0286
complete 11 BOARD lot B0326 at 2026-03-26T12:47 ref T-0302 by Ole key bl-0302
ship 6 RADIO to FIELDLINE at 2026-03-26T12:51 ref A-12086 key dn-0333
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T12:57 key pl-0247
complete 9 RADIO serials R02730..R02738 at 2026-03-26T13:00 key rl-0287
ship 4 RADIO to CAMPUS-LAB at 2026-03-26T13:25 ref A-12093 key dn-0334
complete 9 BOARD lot B0326 at 2026-03-26T13:26 ref T-0303 key bl-0303
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T13:36 key pl-0248
complete 10 RADIO serials R02739..R02748 at 2026-03-26T13:38 key rl-0288
ship 3 RADIO to WEB-SHOP at 2026-03-26T13:52 ref A-12102 key dn-0335
complete 9 BOARD lot B0326 at 2026-03-26T13:59 ref T-0304 note "paste weighed" key bl-0304
  + 23.2 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T14:18 by Tarek key pl-0249
complete 10 RADIO serials R02749..R02758 at 2026-03-26T14:21 key rl-0289
ship 12 RADIO to RADIOWERK at 2026-03-26T14:27 ref A-12110 key dn-0336
complete 9 BOARD lot B0326 at 2026-03-26T14:40 ref T-0305 key bl-0305
ship 8 RADIO to CAMPUS-LAB at 2026-03-26T14:56 ref A-12112 key dn-0337
complete 8 RADIO serials R02759..R02766 at 2026-03-26T15:00 key rl-0290
complete 9 PROGRAMMED-BOARD lot P0326 at 2026-03-26T15:06 key pl-0250
complete 8 BOARD lot B0326 at 2026-03-26T15:10 ref T-0306 note "paste weighed" key bl-0306
  + 20.8 SOLDER-PASTE
ship 10 RADIO to RADIOWERK at 2026-03-26T15:21 ref A-12119 key dn-0338

# A programmed lot is undone, and the undo is undone: all is as it was.
undo pl-0250 at 2026-03-26T15:31 key un-0006
undo un-0006 at 2026-03-26T15:31 key un-0007
expect stock BOARD 138

complete 9 RADIO serials R02767..R02775 at 2026-03-26T15:36 key rl-0291
complete 12 PROGRAMMED-BOARD lot P0326 at 2026-03-26T15:47 by Imke key pl-0251
ship 5 RADIO to CAMPUS-LAB at 2026-03-26T15:50 ref A-12123 key dn-0339
complete 11 BOARD lot B0326 at 2026-03-26T15:51 ref T-0307 key bl-0307
complete 10 RADIO serials R02776..R02785 at 2026-03-26T16:12 key rl-0292
ship 8 RADIO to CAMPUS-LAB at 2026-03-26T16:22 ref A-12131 key dn-0340
complete 13 PROGRAMMED-BOARD lot P0326 at 2026-03-26T16:26 key pl-0252
complete 8 RADIO serials R02786..R02793 at 2026-03-26T16:48 by Imke key rl-0293
ship 2 RADIO to WEB-SHOP at 2026-03-26T16:52 ref A-12139 key dn-0341
ship 2 RADIO to WEB-SHOP at 2026-03-26T17:23 ref A-12141 key dn-0342
count 12724 GRM1555C1H220JA01D at 2026-03-26T17:33 by Mara key ct-0064
count 4641 BRL1608T100M at 2026-03-26T17:34 key ct-0065
count 29568 GRM155R61A104KA01D at 2026-03-26T17:46 key ct-0066
expense 645.00 account 3410 at 2026-03-26T17:50 note "wages of the day" key ex-0040
expense 314.00 account 3420 at 2026-03-26T17:50 note machines key ex-0041

# What must hold in the evening.
expect stock BOARD 124
expect stock PROGRAMMED-BOARD 58
expect stock RADIO 14
expect stock RADIO 0 in shelf
expect stock CASE 485 value 1430.75
expect stock CARTON 420 value 151.20
expect stock SI5351C-B-GM 728
expect stock LTST-S220KSKT 2096
expect stock SOLDER-PASTE 941.8
expect owed RADIO 0
expect balance payables -247340.55
