# Tuesday, 24 March 2026: working day 17 of 20. The converter MAX5864 runs out at the line; new
# trays come to the stores.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-24T06:10 key mv-0073
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-24T06:10 key mv-0074
complete 10 BOARD lot B0324 at 2026-03-24T06:20 ref T-0262 key bl-0262
complete 8 BOARD lot B0324 at 2026-03-24T06:33 ref T-0263 key bl-0263
receive 3 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-03-24T07:00 ref LS-49118 key gr-0186
receive 18 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-24T07:09 ref LS-49120 key gr-0187
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T07:31 key pl-0211
operation 20 11 BOARD at 2026-03-24T07:36 note "paste weighed" key sl-0111
  + 23.1 SOLDER-PASTE
complete 10 RADIO serials R02367..R02376 at 2026-03-24T07:56 key rl-0250
complete 11 BOARD lot B0324 at 2026-03-24T08:01 ref T-0264 key bl-0264
receive 144 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-24T08:15 ref LS-49121 key gr-0188
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T08:26 key pl-0212
operation 20 11 BOARD at 2026-03-24T08:44 key sl-0112
complete 8 RADIO scrapped 1 serials R02377..R02384 at 2026-03-24T08:56 by Ole key rl-0251
issue 2 PPPC082LFBN-RC reason test at 2026-03-24T08:57 key is-0035
complete 11 BOARD lot B0324 at 2026-03-24T09:09 ref T-0265 key bl-0265
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T09:23 key pl-0213
ship 12 RADIO to RADIOWERK at 2026-03-24T09:32 ref A-12004 key dn-0311
complete 8 BOARD lot B0324 at 2026-03-24T09:42 ref T-0266 note "paste weighed" key bl-0266
  + 18.4 SOLDER-PASTE
complete 9 RADIO serials R02385..R02393 at 2026-03-24T09:44 key rl-0252
scrap 13 GRM1555C1H220JA01D at 2026-03-24T10:02 note "reel end" key sc-0027
ship 12 RADIO to HAMHAUS at 2026-03-24T10:04 ref A-12007 key dn-0312
complete 9 PROGRAMMED-BOARD lot P0324 at 2026-03-24T10:23 key pl-0214
move 180 CASE from stores to painter at 2026-03-24T10:30 key mv-0075
complete 9 RADIO serials R02394..R02402 at 2026-03-24T10:41 key rl-0253
operation 20 9 BOARD at 2026-03-24T10:46 key sl-0113
ship 5 RADIO to CAMPUS-LAB at 2026-03-24T10:48 ref A-12010 key dn-0313
sell 1 RADIO from shop to COUNTER at 2026-03-24T10:56 key cs-0025
complete 9 BOARD lot B0324 at 2026-03-24T11:11 ref T-0267 key bl-0267
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T11:17 key pl-0215
ship 1 RADIO to WEB-SHOP at 2026-03-24T11:18 ref A-12018 key dn-0314
complete 11 RADIO serials R02403..R02413 at 2026-03-24T11:33 by Ole key rl-0254
operation 20 8 BOARD at 2026-03-24T11:50 by Jonas key sl-0114
ship 5 RADIO to FIELDLINE at 2026-03-24T11:54 ref A-12019 key dn-0315
issue 2 UMK105CG8R2DV-F reason damage at 2026-03-24T12:02 key is-0036
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T12:15 key pl-0216
complete 8 BOARD lot B0324 at 2026-03-24T12:15 ref T-0268 key bl-0268
complete 11 RADIO serials R02414..R02424 at 2026-03-24T12:21 key rl-0255
ship 24 RADIO to OVERSEAS at 2026-03-24T12:33 ref A-12026 key dn-0316
complete 9 BOARD lot B0324 at 2026-03-24T13:00 ref T-0269 key bl-0269
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T13:07 key pl-0217
complete 11 RADIO serials R02425..R02435 at 2026-03-24T13:10 note "wrapped twice" key rl-0256
  + 33 FOAM
ship 24 RADIO to OVERSEAS at 2026-03-24T13:14 ref A-12031 key dn-0317
ship 5 RADIO to FIELDLINE at 2026-03-24T13:49 ref A-12037 key dn-0318
tick at 2026-03-24T14:00 key tk-0033
complete 11 BOARD lot B0324 at 2026-03-24T14:03 ref T-0270 key bl-0270
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T14:08 by Tarek key pl-0218
complete 10 RADIO serials R02436..R02445 at 2026-03-24T14:09 by Ole key rl-0257
ship 8 RADIO to HAMHAUS at 2026-03-24T14:25 ref A-12045 key dn-0319
issue 30 RMCF0402FT162K reason training at 2026-03-24T14:57 key is-0037
complete 8 RADIO serials R02446..R02453 at 2026-03-24T14:58 by Ole key rl-0258
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:00 key pl-0219
operation 20 10 BOARD at 2026-03-24T15:01 key sl-0115
ship 10 RADIO to FIELDLINE at 2026-03-24T15:01 ref A-12052 key dn-0320

# New converters come to the stores. What is owed at the line stays owed until a tray is carried
# there.
receive 4 tray MAX5864ETM+ cost 2410.00 per 1 tray to stores from KESTREL at 2026-03-24T15:02 ref LS-49128 key gr-0189

complete 10 BOARD lot B0324 at 2026-03-24T15:26 ref T-0271 key bl-0271
ship 8 RADIO to HAMHAUS at 2026-03-24T15:46 ref A-12056 key dn-0321
complete 9 RADIO serials R02454..R02462 at 2026-03-24T15:53 key rl-0259
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:59 key pl-0220
complete 8 BOARD lot B0324 at 2026-03-24T16:13 ref T-0272 key bl-0272
ship 10 RADIO to HAMHAUS at 2026-03-24T16:20 ref A-12063 key dn-0322
complete 8 RADIO serials R02463..R02470 at 2026-03-24T16:39 key rl-0260
ship 4 RADIO to MAKER-BOX at 2026-03-24T16:52 ref A-12070 key dn-0323
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T16:54 key pl-0221
complete 11 BOARD lot B0324 at 2026-03-24T17:11 ref T-0273 key bl-0273
ship 6 RADIO to HAMHAUS at 2026-03-24T17:30 ref A-12074 key dn-0324
complete 8 RADIO serials R02471..R02478 at 2026-03-24T17:37 key rl-0261
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T17:54 key pl-0222
ship 20 RADIO to OVERSEAS at 2026-03-24T18:12 ref A-12075 key dn-0325
complete 10 BOARD lot B0324 at 2026-03-24T18:13 ref T-0274 note "paste weighed" key bl-0274
  + 24.4 SOLDER-PASTE
complete 10 RADIO serials R02479..R02488 at 2026-03-24T18:32 key rl-0262
complete 13 PROGRAMMED-BOARD lot P0324 at 2026-03-24T18:51 key pl-0223
ship 8 RADIO to HAMHAUS at 2026-03-24T18:51 ref A-12082 key dn-0326
complete 10 BOARD lot B0324 at 2026-03-24T19:17 ref T-0275 by Jonas key bl-0275
complete 8 RADIO serials R02489..R02496 at 2026-03-24T19:21 key rl-0263
ship 6 RADIO to HAMHAUS at 2026-03-24T19:28 ref A-12087 key dn-0327
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T19:45 by Imke key pl-0224
ship 2 RADIO to WEB-SHOP at 2026-03-24T20:01 ref A-12095 key dn-0328
complete 11 RADIO serials R02497..R02507 at 2026-03-24T20:08 key rl-0264
operation 20 10 BOARD at 2026-03-24T20:28 by Imke key sl-0116
ship 8 RADIO to CAMPUS-LAB at 2026-03-24T20:39 ref A-12103 key dn-0329
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T20:45 key pl-0225
complete 10 BOARD lot B0324 at 2026-03-24T20:53 ref T-0276 key bl-0276
complete 11 RADIO serials R02508..R02518 at 2026-03-24T21:05 key rl-0265
operation 20 9 BOARD at 2026-03-24T21:20 key sl-0117
count 4063 GRM1555C1H3R0CA01D at 2026-03-24T21:26 key ct-0058
count 2436 FSMRA3JH at 2026-03-24T21:35 key ct-0059
count 2715 LTST-S220KSKT at 2026-03-24T21:36 key ct-0060
expense 607.00 account 3410 at 2026-03-24T21:50 note "wages of the day" key ex-0036
expense 303.50 account 3420 at 2026-03-24T21:50 note machines key ex-0037
tick at 2026-03-24T22:00 key tk-0034

# What must hold in the evening.
expect stock BOARD 129
expect stock PROGRAMMED-BOARD 21
expect stock RADIO 23
expect stock RADIO 7 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 187
expect stock CASE 415 in painter
expect due RMCF0402JT39R0 7244
expect stock CASE 775 value 2286.25
expect stock CARTON 462 value 166.32
expect stock RMCF0402FT715K 2198
expect stock ANTENNA 405
expect stock SOLDER-PASTE 2039.7
expect owed MAX5864ETM+ 84
expect owed SCREW 0
expect balance payables -245215.20
