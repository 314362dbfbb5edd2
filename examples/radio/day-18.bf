# Wednesday, 25 March 2026: working day 18 of 20. A count finds the screws nearly gone.

move 1 tray MAX2837ETM+ from stores to line/SMT at 2026-03-25T06:10 key mv-0076
move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-25T06:10 key mv-0077
move 1 reel RFFC5072TR7 from stores to line/SMT at 2026-03-25T06:10 key mv-0078
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-25T06:10 key mv-0079
complete 9 BOARD lot B0325 at 2026-03-25T06:20 ref T-0277 key bl-0277
operation 20 8 BOARD at 2026-03-25T06:38 by Imke key sl-0118
receive 4 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-25T07:00 ref LS-49134 key gr-0190
complete 8 BOARD lot B0325 at 2026-03-25T07:03 ref T-0278 key bl-0278
operation 20 11 BOARD at 2026-03-25T07:28 key sl-0119
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T07:30 key pl-0226
complete 11 BOARD lot B0325 at 2026-03-25T07:53 ref T-0279 key bl-0279
complete 11 RADIO serials R02519..R02529 at 2026-03-25T08:00 key rl-0266
receive 154 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-25T08:15 ref LS-49141 key gr-0191
operation 20 11 BOARD at 2026-03-25T08:26 by Jonas key sl-0120
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0325 at 2026-03-25T08:30 key pl-0227
complete 11 BOARD lot B0325 at 2026-03-25T08:51 ref T-0280 key bl-0280
complete 11 RADIO serials R02530..R02540 at 2026-03-25T08:55 by Mara key rl-0267
issue 3 LTST-S220KRKT reason engineering at 2026-03-25T09:02 key is-0038
complete 10 BOARD lot B0325 at 2026-03-25T09:18 ref T-0281 key bl-0281
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T09:27 key pl-0228
ship 3 RADIO to WEB-SHOP at 2026-03-25T09:27 ref A-12109 key dn-0330
complete 10 RADIO serials R02541..R02550 at 2026-03-25T09:51 key rl-0268
ship 1 RADIO to WEB-SHOP at 2026-03-25T10:02 ref A-12110 key dn-0331
scrap 18 BLM21PG221SN1D at 2026-03-25T10:03 note "reel end" key sc-0028
complete 7 BOARD scrapped 1 lot B0325 at 2026-03-25T10:14 ref T-0282 note tombstones key bl-0282
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T10:22 key pl-0229
move 180 CASE from stores to painter at 2026-03-25T10:30 key mv-0080
ship 3 RADIO to WEB-SHOP at 2026-03-25T10:38 ref A-12115 key dn-0332
complete 10 RADIO serials R02551..R02560 at 2026-03-25T10:51 key rl-0269
sell 1 RADIO from shop to COUNTER at 2026-03-25T11:02 key cs-0026
complete 8 BOARD lot B0325 at 2026-03-25T11:08 ref T-0283 key bl-0283
ship 6 RADIO to FIELDLINE at 2026-03-25T11:19 ref A-12118 key dn-0333
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T11:21 key pl-0230
complete 8 RADIO serials R02561..R02568 at 2026-03-25T11:44 key rl-0270
ship 2 RADIO to WEB-SHOP at 2026-03-25T11:51 ref A-12125 key dn-0334

# Two boxes of screws were counted twice at some time: of what the books hold, 120 are there.
count 120 SCREW at 2026-03-25T12:03 by Ole key ct-0061

complete 11 BOARD lot B0325 at 2026-03-25T12:04 ref T-0284 note "dropped at the feeder" key bl-0284
  + 79 RMCF0402ZT0R00
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T12:09 key pl-0231
ship 15 RADIO to OVERSEAS at 2026-03-25T12:22 ref A-12130 key dn-0335
complete 9 RADIO serials R02569..R02577 at 2026-03-25T12:42 key rl-0271
ship 12 RADIO to HAMHAUS at 2026-03-25T13:00 ref A-12133 key dn-0336
operation 20 9 BOARD at 2026-03-25T13:04 key sl-0121
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T13:07 key pl-0232
complete 9 BOARD lot B0325 at 2026-03-25T13:29 ref T-0285 by Ole key bl-0285
ship 2 RADIO to WEB-SHOP at 2026-03-25T13:32 ref A-12137 key dn-0337
complete 8 RADIO serials R02578..R02585 at 2026-03-25T13:40 key rl-0272
tick at 2026-03-25T14:00 key tk-0035
complete 9 BOARD lot B0325 at 2026-03-25T14:00 ref T-0286 key bl-0286
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T14:07 key pl-0233
ship 1 RADIO to WEB-SHOP at 2026-03-25T14:09 ref A-12142 key dn-0338
complete 10 RADIO serials R02586..R02595 at 2026-03-25T14:35 key rl-0273
ship 3 RADIO to WEB-SHOP at 2026-03-25T14:50 ref A-12146 key dn-0339
issue 2 BRL1608T100M reason damage at 2026-03-25T14:56 key is-0039
complete 11 BOARD lot B0325 at 2026-03-25T14:57 ref T-0287 key bl-0287
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T15:04 key pl-0234
scrap 9 GRM1555C1H220JA01D at 2026-03-25T15:04 note "reel end" key sc-0029
ship 1 RADIO to WEB-SHOP at 2026-03-25T15:22 ref A-12147 key dn-0340
complete 9 RADIO serials R02596..R02604 at 2026-03-25T15:24 key rl-0274
complete 7 BOARD scrapped 1 lot B0325 at 2026-03-25T15:46 ref T-0288 by Tarek note bridges key bl-0288
ship 6 RADIO to MAKER-BOX at 2026-03-25T15:55 ref A-12150 key dn-0341
sell 1 RADIO from shop to COUNTER at 2026-03-25T16:02 key cs-0027
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:05 key pl-0235
complete 8 RADIO serials R02605..R02612 at 2026-03-25T16:25 key rl-0275
ship 8 RADIO to HAMHAUS at 2026-03-25T16:37 ref A-12155 key dn-0342
operation 20 8 BOARD scrapped 1 at 2026-03-25T16:47 note bridges key sl-0122
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:58 key pl-0236
ship 10 RADIO to RADIOWERK at 2026-03-25T17:09 ref A-12162 key dn-0343
complete 8 BOARD lot B0325 at 2026-03-25T17:12 ref T-0289 key bl-0289
complete 11 RADIO serials R02613..R02623 at 2026-03-25T17:21 by Imke key rl-0276
operation 20 11 BOARD at 2026-03-25T17:37 key sl-0123
ship 3 RADIO to MAKER-BOX at 2026-03-25T17:43 ref A-12163 key dn-0344
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T17:50 key pl-0237
complete 11 BOARD lot B0325 at 2026-03-25T18:02 ref T-0290 by Ole key bl-0290
complete 11 RADIO serials R02624..R02634 at 2026-03-25T18:13 key rl-0277
ship 6 RADIO to HAMHAUS at 2026-03-25T18:17 ref A-12165 key dn-0345
complete 6 BOARD scrapped 2 lot B0325 at 2026-03-25T18:32 ref T-0291 note "oven too cold" key bl-0291
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T18:48 key pl-0238
ship 12 RADIO to RADIOWERK at 2026-03-25T18:50 ref A-12174 key dn-0346
complete 8 RADIO serials R02635..R02642 at 2026-03-25T19:11 key rl-0278
ship 12 RADIO to RADIOWERK at 2026-03-25T19:28 ref A-12177 key dn-0347
operation 20 9 BOARD at 2026-03-25T19:30 key sl-0124
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0325 at 2026-03-25T19:50 key pl-0239
complete 9 BOARD lot B0325 at 2026-03-25T19:55 ref T-0292 by Imke key bl-0292
ship 3 RADIO to MAKER-BOX at 2026-03-25T20:05 ref A-12180 key dn-0348
complete 9 RADIO serials R02643..R02651 at 2026-03-25T20:06 by Imke key rl-0279
complete 10 BOARD lot B0325 at 2026-03-25T20:23 ref T-0293 key bl-0293
empty 1 reel RMCF0402JT39R0 at 2026-03-25T20:30 key em-0006
ship 6 RADIO to HAMHAUS at 2026-03-25T20:38 ref A-12184 key dn-0349
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T20:46 key pl-0240
complete 9 RADIO serials R02652..R02660 at 2026-03-25T21:02 key rl-0280

# The screws of this afternoon came from the workshop and were never bought: written off.
settle 256 SCREW reason workshop at 2026-03-25T21:12 key se-0002

operation 20 10 BOARD at 2026-03-25T21:20 key sl-0125
count 12754 LMK105BJ105KV-F at 2026-03-25T21:27 key ct-0062
count 2145 MCR01MRTF1202 at 2026-03-25T21:34 key ct-0063
count 1036 7V-12.000MAAE-T at 2026-03-25T21:38 key ct-0064
expense 624.00 account 3410 at 2026-03-25T21:50 note "wages of the day" key ex-0038
expense 309.50 account 3420 at 2026-03-25T21:50 note machines key ex-0039
tick at 2026-03-25T22:00 key tk-0036

# What must hold in the evening.
expect stock BOARD 118
expect stock PROGRAMMED-BOARD 43
expect stock RADIO 48
expect stock RADIO 5 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 199
expect stock CASE 441 in painter
expect due RMCF0402JT39R0 786
expect stock CASE 621 value 1831.95
expect stock CARTON 320 value 115.20
expect stock RFFC5072TR7 1057
expect stock GRM1555C1H181JA01D 3409
expect stock SOLDER-PASTE 1710
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -247536.80
