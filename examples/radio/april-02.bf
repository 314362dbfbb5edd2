# Thursday, 2 April 2026: working day 2 of 20.

complete 9 BOARD lot B0402 at 2026-04-02T06:20 ref T-0331 key bl-0331
complete 9 BOARD lot B0402 at 2026-04-02T06:36 ref T-0332 key bl-0332
receive 1 reel GRM155R71C103KA01D cost 24.90 per 1 reel from NORDMARK at 2026-04-02T07:00 ref LS-49327 key gr-0242
receive 2 tray MAX2837ETM+ cost 1605.00 per 1 tray to stores from KESTREL at 2026-04-02T07:04 ref LS-49335 key gr-0243
receive 3 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-04-02T07:09 ref LS-49342 key gr-0244
receive 1 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-04-02T07:13 ref LS-49346 key gr-0245
receive 1 reel UMK105CG8R2DV-F cost 12.10 per 1 reel from NORDMARK at 2026-04-02T07:18 ref LS-49348 key gr-0246
receive 1 reel TPS62410DRCR cost 1765.00 per 1 reel from KESTREL at 2026-04-02T07:22 ref LS-49354 key gr-0247
receive 1 reel GRM1555C1H470JA01D cost 14.30 per 1 reel from NORDMARK at 2026-04-02T07:27 ref LS-49356 key gr-0248
receive 7 tray XC2C64A-7VQG100C cost 475.20 per 1 tray from KESTREL at 2026-04-02T07:31 ref LS-49360 key gr-0249
complete 13 PROGRAMMED-BOARD lot P0402 at 2026-04-02T07:34 key pl-0279
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-04-02T07:36 ref LS-49363 key gr-0250
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-04-02T07:40 ref LS-49367 key gr-0251
receive 1 reel GRM155R61A334KE15D cost 27.30 per 1 reel from NORDMARK at 2026-04-02T07:45 ref LS-49373 by Imke key gr-0252
receive 1 reel GRM21BR61A106KE19L cost 91.50 per 1 reel from NORDMARK at 2026-04-02T07:54 ref LS-49379 key gr-0253
complete 11 RADIO serials R03075..R03085 at 2026-04-02T08:00 note "wrapped twice" key rl-0324
  + 33 FOAM
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-04-02T08:03 ref LS-49380 by Jonas key gr-0254
receive 1 reel LTST-S220KRKT cost 121.00 per 1 reel from KESTREL at 2026-04-02T08:12 ref LS-49382 key gr-0255
receive 102 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-02T08:15 ref LS-49385 key gr-0256
receive 1 reel LTST-S220KSKT cost 122.00 per 1 reel from KESTREL at 2026-04-02T08:21 ref LS-49394 key gr-0257
receive 1 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-04-02T08:30 ref LS-49397 key gr-0258
receive 1 reel HK10056N2S-T cost 35.20 per 1 reel from NORDMARK at 2026-04-02T08:39 ref LS-49400 key gr-0259
receive 8 tray 73251-2121 cost 477.50 per 1 tray from ALTENBURG at 2026-04-02T08:48 ref LS-49406 key gr-0260
operation 20 11 BOARD at 2026-04-02T08:49 key sl-0128
receive 5 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-04-02T08:57 ref LS-49411 by Mara key gr-0261
issue 25 MGA-81563-TR1G reason training at 2026-04-02T09:03 key is-0048
receive 1 reel BSS84 cost 111.00 per 1 reel from KESTREL at 2026-04-02T09:06 ref LS-49415 key gr-0262
complete 11 BOARD lot B0402 at 2026-04-02T09:14 ref T-0333 key bl-0333
receive 1 reel AO3407A cost 88.90 per 1 reel from KESTREL at 2026-04-02T09:15 ref LS-49417 key gr-0263
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-04-02T09:24 ref LS-49421 by Jonas key gr-0264
ship 3 RADIO to WEB-SHOP at 2026-04-02T09:32 ref A-12421 key dn-0405
receive 1 reel RMCF0402FT4K70 cost 7.35 per 1 reel from NORDMARK at 2026-04-02T09:33 ref LS-49427 key gr-0265
receive 1 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-04-02T09:42 ref LS-49434 key gr-0266
complete 10 RADIO serials R03086..R03095 at 2026-04-02T09:49 key rl-0325
receive 1 reel RMCF0402FT162K cost 7.05 per 1 reel from NORDMARK at 2026-04-02T09:51 ref LS-49440 key gr-0267
receive 1 reel RMCF0402FT715K cost 6.20 per 1 reel from NORDMARK at 2026-04-02T10:00 ref LS-49441 key gr-0268
scrap 16 73251-2121 at 2026-04-02T10:04 note "reel end" key sc-0032
receive 1 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-04-02T10:09 ref LS-49446 key gr-0269
complete 10 PROGRAMMED-BOARD lot P0402 at 2026-04-02T10:13 key pl-0280
move 6 RADIO from finished to shop at 2026-04-02T10:15 key mv-0089
receive 1 reel 2500BL14M100T cost 327.00 per 1 reel from TIDEWATER at 2026-04-02T10:18 ref LS-49453 key gr-0270
receive 1 reel LP0603A1880ANTR cost 191.00 per 1 reel from TIDEWATER at 2026-04-02T10:27 ref LS-49462 key gr-0271
move 180 CASE from stores to painter at 2026-04-02T10:30 key mv-0090
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-04-02T10:36 ref LS-49470 key gr-0272
receive 1 reel MGA-81563-TR1G cost 1525.00 per 1 reel from TIDEWATER at 2026-04-02T10:45 ref LS-49476 key gr-0273
ship 10 RADIO to FIELDLINE at 2026-04-02T10:57 ref A-12428 key dn-0406
sell 1 RADIO from shop to COUNTER at 2026-04-02T11:00 key cs-0035
complete 10 BOARD lot B0402 at 2026-04-02T11:11 ref T-0334 note "paste weighed" key bl-0334
  + 22.5 SOLDER-PASTE
complete 10 RADIO serials R03096..R03105 at 2026-04-02T11:48 key rl-0326
issue 4 B0310J50100AHF reason test at 2026-04-02T12:04 key is-0049
ship 6 RADIO to MAKER-BOX at 2026-04-02T12:16 ref A-12433 key dn-0407
complete 10 PROGRAMMED-BOARD lot P0402 at 2026-04-02T12:49 key pl-0281
operation 20 8 BOARD at 2026-04-02T13:29 by Tarek key sl-0129
ship 5 RADIO to FIELDLINE at 2026-04-02T13:37 ref A-12439 key dn-0408
complete 9 RADIO serials R03106..R03114 at 2026-04-02T13:39 key rl-0327
complete 8 BOARD lot B0402 at 2026-04-02T13:54 ref T-0335 key bl-0335
tick at 2026-04-02T14:00 key tk-0043
complete 20 RADIO order MO-302 serials R03115..R03134 at 2026-04-02T14:20 key rl-0328
finish MO-302 at 2026-04-02T14:20 key mo-0008
expect order MO-302 finished good 40

issue 3 DMP2305U-7 reason engineering at 2026-04-02T14:57 key is-0050
ship 1 RADIO to WEB-SHOP at 2026-04-02T15:06 ref A-12448 key dn-0409
complete 11 PROGRAMMED-BOARD lot P0402 at 2026-04-02T15:28 key pl-0282
complete 11 BOARD lot B0402 at 2026-04-02T15:50 ref T-0336 key bl-0336
sell 1 RADIO from shop to COUNTER at 2026-04-02T16:02 key cs-0036
ship 2 RADIO to WEB-SHOP at 2026-04-02T16:25 ref A-12457 key dn-0410
complete 8 RADIO serials R03135..R03142 at 2026-04-02T17:16 key rl-0329
ship 6 RADIO to MAKER-BOX at 2026-04-02T17:54 ref A-12465 key dn-0411
complete 8 BOARD scrapped 2 lot B0402 at 2026-04-02T18:08 ref T-0337 note bridges key bl-0337
complete 9 PROGRAMMED-BOARD lot P0402 at 2026-04-02T18:09 key pl-0283
ship 4 RADIO to WEB-SHOP at 2026-04-02T19:12 ref A-12474 key dn-0412
complete 11 RADIO serials R03143..R03153 at 2026-04-02T19:13 key rl-0330
operation 20 10 BOARD at 2026-04-02T20:28 key sl-0130
ship 5 RADIO to FIELDLINE at 2026-04-02T20:39 ref A-12477 key dn-0413
complete 11 PROGRAMMED-BOARD lot P0402 at 2026-04-02T20:47 by Mara key pl-0284
complete 10 BOARD lot B0402 at 2026-04-02T20:53 ref T-0338 key bl-0338
complete 9 RADIO serials R03154..R03162 at 2026-04-02T21:02 key rl-0331
operation 20 8 BOARD at 2026-04-02T21:20 key sl-0131
count 3767 MCR01MRTF1202 at 2026-04-02T21:27 by Mara key ct-0077
count 4366 SKY13317-373LF at 2026-04-02T21:28 by Tarek key ct-0078
count 8239 SKY13350-385LF at 2026-04-02T21:40 key ct-0079
expense 658.00 account 3410 at 2026-04-02T21:50 note "wages of the day" key ex-0048
expense 305.50 account 3420 at 2026-04-02T21:50 note machines key ex-0049
tick at 2026-04-02T22:00 key tk-0044

# What must hold in the evening.
expect stock BOARD 65
expect stock PROGRAMMED-BOARD 3
expect stock RADIO 124
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 253
expect stock CASE 421 in painter
expect due RMCF0402JT39R0 9850
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 701 value 2067.95
expect stock CARTON 746 value 268.56
expect stock GRM1555C1H220JA01D 19520
expect stock W25Q80BVSSIG 925
expect stock SOLDER-PASTE 1893.2
expect balance payables -303224.70
