# Wednesday, 25 March 2026: working day 18 of 20. A count finds the screws nearly gone.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-25T06:10 key mv-0059
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-25T06:10 key mv-0060
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-25T06:10 key mv-0061
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-25T06:10 key mv-0062
complete 10 BOARD lot B0325 at 2026-03-25T06:20 ref T-0278 key bl-0278
complete 10 BOARD lot B0325 at 2026-03-25T06:32 ref T-0279 key bl-0279
receive 4 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-25T07:00 ref LS-49052 key gr-0174
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T07:31 by Tarek key pl-0230
complete 10 BOARD lot B0325 at 2026-03-25T07:38 ref T-0280 note "dropped at the feeder" key bl-0280
  + 76 RMCF0402ZT0R00
complete 7 RADIO scrapped 1 serials R02528..R02534 at 2026-03-25T07:57 by Imke key rl-0266
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T08:26 key pl-0231
complete 10 BOARD lot B0325 at 2026-03-25T08:39 ref T-0281 key bl-0281
complete 8 RADIO serials R02535..R02542 at 2026-03-25T08:55 key rl-0267
issue 2 AB26TRQ-32.768KHZ-T reason damage at 2026-03-25T08:56 key is-0037
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T09:22 key pl-0232
ship 10 RADIO to HAMHAUS at 2026-03-25T09:28 ref A-12147 key dn-0340
complete 9 BOARD lot B0325 at 2026-03-25T09:43 ref T-0282 key bl-0282
complete 8 RADIO scrapped 1 serials R02543..R02550 at 2026-03-25T09:46 key rl-0268
scrap 11 RMCF0402JT39R0 at 2026-03-25T10:01 note "reel end" key sc-0028
ship 8 RADIO to CAMPUS-LAB at 2026-03-25T10:02 ref A-12148 key dn-0341
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T10:16 key pl-0233
complete 11 RADIO serials R02551..R02561 at 2026-03-25T10:35 key rl-0269
ship 3 RADIO to MAKER-BOX at 2026-03-25T10:35 ref A-12157 key dn-0342
operation 20 10 BOARD at 2026-03-25T10:48 key sl-0101
sell 1 RADIO from shop to COUNTER at 2026-03-25T10:59 key cs-0028
ship 3 RADIO to MAKER-BOX at 2026-03-25T11:09 ref A-12163 key dn-0343
complete 10 BOARD lot B0325 at 2026-03-25T11:13 ref T-0283 key bl-0283
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T11:16 key pl-0234
complete 10 RADIO serials R02562..R02571 at 2026-03-25T11:27 key rl-0270
ship 3 RADIO to WEB-SHOP at 2026-03-25T11:34 ref A-12164 key dn-0344
operation 20 10 BOARD at 2026-03-25T11:58 key sl-0102
issue 2 LTST-S220KGKT reason damage at 2026-03-25T12:00 key is-0038

# Two boxes of screws were counted twice at some time: of what the books hold, 120 are there.
count 120 SCREW at 2026-03-25T12:03 key ct-0057

ship 6 RADIO to FIELDLINE at 2026-03-25T12:13 ref A-12172 key dn-0345
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T12:14 key pl-0235
complete 10 RADIO serials R02572..R02581 at 2026-03-25T12:18 key rl-0271
complete 10 BOARD lot B0325 at 2026-03-25T12:23 ref T-0284 key bl-0284
ship 10 RADIO to FIELDLINE at 2026-03-25T12:43 ref A-12180 key dn-0346
complete 9 BOARD lot B0325 at 2026-03-25T12:58 ref T-0285 key bl-0285
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T13:08 key pl-0236
ship 16 RADIO to RADIOWERK at 2026-03-25T13:13 ref A-12189 key dn-0347
complete 11 RADIO serials R02582..R02592 at 2026-03-25T13:18 by Imke key rl-0272
ship 1 RADIO to WEB-SHOP at 2026-03-25T13:48 ref A-12190 key dn-0348
operation 20 9 BOARD at 2026-03-25T13:57 by Mara key sl-0103
tick at 2026-03-25T14:00 key tk-0035
complete 8 RADIO serials R02593..R02600 at 2026-03-25T14:02 key rl-0273
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T14:09 key pl-0237
ship 5 RADIO to FIELDLINE at 2026-03-25T14:16 ref A-12193 key dn-0349
complete 9 BOARD lot B0325 at 2026-03-25T14:22 ref T-0286 key bl-0286
ship 6 RADIO to HAMHAUS at 2026-03-25T14:51 ref A-12200 key dn-0350
scrap 43 RMCF0402JT470R at 2026-03-25T14:57 note "feeder jam" key sc-0029
complete 9 RADIO serials R02601..R02609 at 2026-03-25T14:58 key rl-0274
issue 1 GRM155R71C103KA01D reason test at 2026-03-25T14:59 key is-0039
complete 11 BOARD lot B0325 at 2026-03-25T15:04 ref T-0287 by Ole key bl-0287
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T15:06 key pl-0238
ship 24 RADIO to OVERSEAS at 2026-03-25T15:24 ref A-12206 key dn-0351
complete 10 RADIO serials R02610..R02619 at 2026-03-25T15:51 key rl-0275
ship 6 RADIO to MAKER-BOX at 2026-03-25T15:51 ref A-12214 key dn-0352
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:03 key pl-0239
complete 9 BOARD lot B0325 at 2026-03-25T16:05 ref T-0288 by Ole key bl-0288
ship 1 RADIO to WEB-SHOP at 2026-03-25T16:23 ref A-12220 key dn-0353
complete 9 RADIO serials R02620..R02628 at 2026-03-25T16:40 key rl-0276
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:56 key pl-0240
ship 6 RADIO to FIELDLINE at 2026-03-25T16:56 ref A-12229 key dn-0354
complete 11 BOARD lot B0325 at 2026-03-25T17:10 ref T-0289 key bl-0289
ship 4 RADIO to CAMPUS-LAB at 2026-03-25T17:30 ref A-12237 key dn-0355
complete 9 RADIO serials R02629..R02637 at 2026-03-25T17:32 key rl-0277
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T17:56 key pl-0241
ship 3 RADIO to WEB-SHOP at 2026-03-25T18:03 ref A-12246 key dn-0356
operation 20 8 BOARD at 2026-03-25T18:20 note "paste weighed" key sl-0104
  + 21.3 SOLDER-PASTE
complete 11 RADIO serials R02638..R02648 at 2026-03-25T18:24 key rl-0278
ship 2 RADIO to WEB-SHOP at 2026-03-25T18:29 ref A-12247 key dn-0357
complete 8 BOARD lot B0325 at 2026-03-25T18:45 ref T-0290 key bl-0290
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T18:47 key pl-0242
ship 3 RADIO to WEB-SHOP at 2026-03-25T19:00 ref A-12252 key dn-0358
complete 9 BOARD lot B0325 at 2026-03-25T19:21 ref T-0291 key bl-0291
complete 9 RADIO serials R02649..R02657 at 2026-03-25T19:21 key rl-0279
ship 1 RADIO to WEB-SHOP at 2026-03-25T19:36 ref A-12254 key dn-0359
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T19:51 key pl-0243
ship 24 RADIO to OVERSEAS at 2026-03-25T20:09 ref A-12261 key dn-0360
complete 9 RADIO serials R02658..R02666 at 2026-03-25T20:16 key rl-0280
operation 20 9 BOARD at 2026-03-25T20:23 key sl-0105
empty 1 reel RMCF0402JT39R0 at 2026-03-25T20:30 key em-0006
ship 3 RADIO to WEB-SHOP at 2026-03-25T20:39 ref A-12264 key dn-0361
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T20:48 key pl-0244
complete 9 BOARD lot B0325 at 2026-03-25T20:48 ref T-0292 key bl-0292
complete 11 RADIO serials R02667..R02677 at 2026-03-25T21:08 key rl-0281

# The screws of this afternoon came from the workshop and were never bought: written off.
settle 313 SCREW reason workshop at 2026-03-25T21:12 key se-0002

operation 20 9 BOARD at 2026-03-25T21:20 key sl-0106
count 1052 7V-12.000MAAE-T at 2026-03-25T21:20 key ct-0058
count 1218 TPS62410DRCR at 2026-03-25T21:28 key ct-0059
count 20774 RMCF0402JT39R0 at 2026-03-25T21:30 key ct-0060
count 5137 GRM155R61A334KE15D at 2026-03-25T21:38 key ct-0061
expense 663.00 account 3410 at 2026-03-25T21:50 note "wages of the day" key ex-0038
expense 313.00 account 3420 at 2026-03-25T21:50 note machines key ex-0039
tick at 2026-03-25T22:00 key tk-0036

# What must hold in the evening.
expect stock BOARD 93
expect stock PROGRAMMED-BOARD 22
expect stock RADIO 43
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect due RMCF0402JT39R0 324
expect stock CASE 595 value 1755.25
expect stock CARTON 305 value 109.80
expect stock RFFC5072TR7 1078
expect stock GRM1555C1H181JA01D 3476
expect stock SOLDER-PASTE 1301.2
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -246652.60
