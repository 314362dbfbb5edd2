# Tuesday, 24 March 2026: working day 17 of 20. The converter MAX5864 runs out at the line; new
# trays come to the stores.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-24T06:10 key mv-0056
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-24T06:10 key mv-0057
complete 10 BOARD lot B0324 at 2026-03-24T06:20 ref T-0262 key bl-0262
operation 20 11 BOARD at 2026-03-24T06:32 key sl-0094
complete 11 BOARD lot B0324 at 2026-03-24T06:57 ref T-0263 key bl-0263
receive 2 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-03-24T07:00 ref LS-49035 key gr-0171
receive 18 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-03-24T07:09 ref LS-49043 by Ole key gr-0172
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T07:31 key pl-0215
operation 20 10 BOARD at 2026-03-24T07:34 key sl-0095
complete 8 RADIO scrapped 1 serials R02376..R02383 at 2026-03-24T07:56 key rl-0250
complete 10 BOARD lot B0324 at 2026-03-24T07:59 ref T-0264 by Jonas key bl-0264
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T08:22 key pl-0216
operation 20 9 BOARD at 2026-03-24T08:36 key sl-0096
complete 11 RADIO serials R02384..R02394 at 2026-03-24T08:49 key rl-0251
complete 9 BOARD lot B0324 at 2026-03-24T09:01 ref T-0265 key bl-0265
issue 2 LTST-S220KSKT reason test at 2026-03-24T09:02 key is-0036
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T09:23 key pl-0217
complete 10 BOARD lot B0324 at 2026-03-24T09:28 ref T-0266 key bl-0266
ship 5 RADIO to FIELDLINE at 2026-03-24T09:33 ref A-12023 key dn-0319
complete 10 RADIO serials R02395..R02404 at 2026-03-24T09:45 note "wrapped twice" key rl-0252
  + 30 FOAM
ship 4 RADIO to WEB-SHOP at 2026-03-24T09:59 ref A-12032 key dn-0320
scrap 51 BLM21PG221SN1D at 2026-03-24T10:02 note "feeder jam" key sc-0026
move 4 RADIO from finished to shop at 2026-03-24T10:15 key mv-0058
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0324 at 2026-03-24T10:19 key pl-0218
complete 10 BOARD lot B0324 at 2026-03-24T10:36 ref T-0267 by Imke note "dropped at the feeder" key bl-0267
  + 45 GRM1555C1H180JA01D
ship 2 RADIO to WEB-SHOP at 2026-03-24T10:37 ref A-12039 key dn-0321
complete 10 RADIO serials R02405..R02414 at 2026-03-24T10:40 key rl-0253
sell 2 RADIO from shop to COUNTER at 2026-03-24T10:57 key cs-0027
ship 6 RADIO to FIELDLINE at 2026-03-24T11:06 ref A-12047 key dn-0322
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T11:19 key pl-0219
complete 9 BOARD lot B0324 at 2026-03-24T11:31 ref T-0268 key bl-0268
complete 11 RADIO serials R02415..R02425 at 2026-03-24T11:32 key rl-0254
ship 4 RADIO to WEB-SHOP at 2026-03-24T11:43 ref A-12055 key dn-0323
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T12:10 key pl-0220
ship 5 RADIO to FIELDLINE at 2026-03-24T12:16 ref A-12061 key dn-0324
complete 11 RADIO serials R02426..R02436 at 2026-03-24T12:20 by Tarek key rl-0255
complete 8 BOARD lot B0324 at 2026-03-24T12:34 ref T-0269 key bl-0269
ship 1 RADIO to WEB-SHOP at 2026-03-24T12:53 ref A-12067 key dn-0325
complete 6 RADIO serials R02437..R02442 at 2026-03-24T13:13 key rl-0256
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T13:14 key pl-0221
ship 10 RADIO to HAMHAUS at 2026-03-24T13:23 ref A-12070 key dn-0326
complete 8 BOARD lot B0324 at 2026-03-24T13:34 ref T-0270 key bl-0270
ship 24 RADIO to OVERSEAS at 2026-03-24T13:57 ref A-12073 key dn-0327
tick at 2026-03-24T14:00 key tk-0033
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T14:04 key pl-0222
complete 11 RADIO serials R02443..R02453 at 2026-03-24T14:05 key rl-0257
complete 8 BOARD lot B0324 at 2026-03-24T14:29 ref T-0271 by Imke key bl-0271
ship 3 RADIO to MAKER-BOX at 2026-03-24T14:33 ref A-12077 key dn-0328
complete 8 RADIO serials R02454..R02461 at 2026-03-24T14:54 key rl-0258
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:00 by Jonas key pl-0223

# New converters come to the stores. What is owed at the line stays owed until a tray is carried
# there.
receive 4 tray MAX5864ETM+ cost 2410.00 per 1 tray to stores from KESTREL at 2026-03-24T15:02 ref LS-49048 key gr-0173

ship 3 RADIO to WEB-SHOP at 2026-03-24T15:03 ref A-12085 key dn-0329
scrap 56 RMCF0402JT470R at 2026-03-24T15:03 note "feeder jam" key sc-0027
operation 20 9 BOARD at 2026-03-24T15:24 key sl-0097
ship 6 RADIO to FIELDLINE at 2026-03-24T15:36 ref A-12094 key dn-0330
complete 9 BOARD lot B0324 at 2026-03-24T15:49 ref T-0272 key bl-0272
complete 10 RADIO serials R02462..R02471 at 2026-03-24T15:55 key rl-0259
complete 10 PROGRAMMED-BOARD lot P0324 at 2026-03-24T15:58 key pl-0224
ship 10 RADIO to HAMHAUS at 2026-03-24T16:09 ref A-12101 key dn-0331
complete 9 BOARD lot B0324 at 2026-03-24T16:30 ref T-0273 key bl-0273
complete 10 RADIO scrapped 1 serials R02472..R02481 at 2026-03-24T16:40 key rl-0260
ship 6 RADIO to FIELDLINE at 2026-03-24T16:43 ref A-12106 key dn-0332
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T16:58 key pl-0225
ship 3 RADIO to WEB-SHOP at 2026-03-24T17:17 ref A-12110 key dn-0333
operation 20 10 BOARD at 2026-03-24T17:27 key sl-0098
complete 8 RADIO serials R02482..R02489 at 2026-03-24T17:37 key rl-0261
ship 3 RADIO to MAKER-BOX at 2026-03-24T17:48 ref A-12116 key dn-0334
complete 10 BOARD lot B0324 at 2026-03-24T17:52 ref T-0274 by Mara key bl-0274
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T17:53 by Imke key pl-0226
complete 8 RADIO serials R02490..R02497 at 2026-03-24T18:25 key rl-0262
ship 15 RADIO to OVERSEAS at 2026-03-24T18:26 ref A-12118 key dn-0335
operation 20 10 BOARD at 2026-03-24T18:28 by Imke key sl-0099
complete 11 PROGRAMMED-BOARD lot P0324 at 2026-03-24T18:49 key pl-0227
complete 10 BOARD lot B0324 at 2026-03-24T18:53 ref T-0275 key bl-0275
ship 12 RADIO to RADIOWERK at 2026-03-24T19:03 ref A-12125 key dn-0336
complete 11 RADIO serials R02498..R02508 at 2026-03-24T19:18 key rl-0263
complete 9 BOARD lot B0324 at 2026-03-24T19:21 ref T-0276 key bl-0276
ship 10 RADIO to HAMHAUS at 2026-03-24T19:34 ref A-12128 key dn-0337
complete 9 PROGRAMMED-BOARD lot P0324 at 2026-03-24T19:44 key pl-0228
ship 4 RADIO to MAKER-BOX at 2026-03-24T20:08 ref A-12130 key dn-0338
complete 9 RADIO serials R02509..R02517 at 2026-03-24T20:14 key rl-0264
complete 11 BOARD lot B0324 at 2026-03-24T20:27 ref T-0277 key bl-0277
ship 24 RADIO to OVERSEAS at 2026-03-24T20:36 ref A-12139 key dn-0339
complete 12 PROGRAMMED-BOARD lot P0324 at 2026-03-24T20:49 by Imke key pl-0229
complete 10 RADIO serials R02518..R02527 at 2026-03-24T21:03 by Imke key rl-0265
operation 20 10 BOARD at 2026-03-24T21:20 key sl-0100
count 18783 GRM155R71C103KA01D at 2026-03-24T21:25 key ct-0053
count 882 10103592-0001LF at 2026-03-24T21:28 key ct-0054
count 2049 RMCF0402FT330K at 2026-03-24T21:36 key ct-0055
count 1709 UMK105CG8R2DV-F at 2026-03-24T21:41 key ct-0056
expense 607.00 account 3410 at 2026-03-24T21:50 note "wages of the day" key ex-0036
expense 307.50 account 3420 at 2026-03-24T21:50 note machines key ex-0037
tick at 2026-03-24T22:00 key tk-0034

# What must hold in the evening.
expect stock BOARD 110
expect stock PROGRAMMED-BOARD 13
expect stock RADIO 42
expect stock RADIO 5 in shop
expect stock BOARD/20 10
expect due RMCF0402JT39R0 7178
expect stock CASE 747 value 2203.65
expect stock CARTON 457 value 164.52
expect stock RMCF0402FT715K 2194
expect stock ANTENNA 401
expect stock SOLDER-PASTE 1602.3
expect owed MAX5864ETM+ 81
expect owed SCREW 0
expect balance payables -244388.60
