# Wednesday, 25 March 2026: working day 18 of 20. A count finds the screws nearly gone.

move 2 tray MAX5864ETM+ from stores to line/SMT at 2026-03-25T06:10 key mv-0077
complete 10 BOARD lot B0325 at 2026-03-25T06:20 ref T-0273 key bl-0273
complete 7 BOARD scrapped 1 lot B0325 at 2026-03-25T06:31 ref T-0274 by Mara note bridges key bl-0274
rework 1 RADIO serials R02484 labour 4.20 at 2026-03-25T06:40 key rw-0028
  + 1 CX3225GB25000D0HEQZ1
receive 4 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-25T07:00 ref LS-49062 key gr-0190
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T07:27 by Mara key pl-0230
complete 8 BOARD lot B0325 at 2026-03-25T07:31 ref T-0275 key bl-0275
complete 11 RADIO serials R02524..R02534 at 2026-03-25T08:00 key rl-0267
receive 146 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-25T08:15 ref LS-49065 key gr-0191
complete 12 PROGRAMMED-BOARD scrapped 1 lot P0325 at 2026-03-25T08:30 key pl-0231
complete 10 BOARD lot B0325 at 2026-03-25T08:35 ref T-0276 note "dropped at the feeder" key bl-0276
  + 76 RMCF0402ZT0R00
complete 7 RADIO scrapped 1 serials R02535..R02541 at 2026-03-25T08:50 by Imke key rl-0268
issue 4 BSS84 reason damage at 2026-03-25T09:02 key is-0038
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T09:30 key pl-0232
complete 11 BOARD lot B0325 at 2026-03-25T09:33 ref T-0277 note "paste weighed" key bl-0277
  + 25.8 SOLDER-PASTE
ship 8 RADIO to CAMPUS-LAB at 2026-03-25T09:33 ref A-12100 key dn-0336
complete 11 RADIO serials R02542..R02552 at 2026-03-25T09:48 key rl-0269
scrap 36 73251-2121 at 2026-03-25T10:02 note "feeder jam" key sc-0027
ship 6 RADIO to MAKER-BOX at 2026-03-25T10:07 ref A-12105 key dn-0337
operation 20 9 BOARD at 2026-03-25T10:28 key sl-0110
move 180 CASE from stores to painter at 2026-03-25T10:30 key mv-0078
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T10:30 key pl-0233
ship 2 RADIO to WEB-SHOP at 2026-03-25T10:34 ref A-12112 key dn-0338
complete 8 RADIO serials R02553..R02560 at 2026-03-25T10:38 key rl-0270
complete 9 BOARD lot B0325 at 2026-03-25T10:53 ref T-0278 key bl-0278
sell 1 RADIO from shop to COUNTER at 2026-03-25T11:04 key cs-0028
ship 4 RADIO to WEB-SHOP at 2026-03-25T11:13 ref A-12119 key dn-0339
complete 8 RADIO serials R02561..R02568 at 2026-03-25T11:29 key rl-0271
complete 9 BOARD lot B0325 at 2026-03-25T11:31 ref T-0279 key bl-0279
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T11:34 key pl-0234
ship 10 RADIO to HAMHAUS at 2026-03-25T11:46 ref A-12125 key dn-0340
issue 15 GRM1555C1H470JA01D reason training at 2026-03-25T12:00 key is-0039

# Two boxes of screws were counted twice at some time: of what the books hold, 120 are there.
count 120 SCREW at 2026-03-25T12:03 key ct-0056

ship 6 RADIO to HAMHAUS at 2026-03-25T12:15 ref A-12132 key dn-0341
complete 11 RADIO serials R02569..R02579 at 2026-03-25T12:20 by Ole key rl-0272
complete 10 BOARD lot B0325 at 2026-03-25T12:29 ref T-0280 key bl-0280
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T12:32 key pl-0235
ship 20 RADIO to OVERSEAS at 2026-03-25T12:49 ref A-12140 key dn-0342
complete 8 RADIO serials R02580..R02587 at 2026-03-25T13:10 key rl-0273
ship 16 RADIO to RADIOWERK at 2026-03-25T13:21 ref A-12145 key dn-0343
operation 20 8 BOARD at 2026-03-25T13:29 key sl-0111
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T13:33 key pl-0236
complete 8 BOARD lot B0325 at 2026-03-25T13:54 ref T-0281 key bl-0281
tick at 2026-03-25T14:00 key tk-0035
ship 8 RADIO to OVERSEAS at 2026-03-25T14:02 ref A-12152 key dn-0344
complete 8 RADIO serials R02588..R02595 at 2026-03-25T14:05 by Imke key rl-0274
ship 2 RADIO to WEB-SHOP at 2026-03-25T14:27 ref A-12160 key dn-0345
complete 8 BOARD lot B0325 at 2026-03-25T14:32 ref T-0282 note "dropped at the feeder" key bl-0282
  + 49 RMCF0402FT1K00
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T14:36 by Tarek key pl-0237
complete 11 RADIO serials R02596..R02606 at 2026-03-25T14:59 key rl-0275
issue 9 GRM1555C1H180JA01D reason engineering at 2026-03-25T15:03 key is-0040
ship 10 RADIO to FIELDLINE at 2026-03-25T15:05 ref A-12164 key dn-0346
operation 20 9 BOARD at 2026-03-25T15:28 by Ole key sl-0112
ship 7 RADIO to OVERSEAS at 2026-03-25T15:38 ref A-12167 key dn-0347
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T15:43 by Ole key pl-0238
complete 9 RADIO serials R02607..R02615 at 2026-03-25T15:49 key rl-0276
complete 9 BOARD lot B0325 at 2026-03-25T15:53 ref T-0283 key bl-0283
sell 1 RADIO from shop to COUNTER at 2026-03-25T15:57 key cs-0029
ship 5 RADIO to FIELDLINE at 2026-03-25T16:09 ref A-12169 key dn-0348
operation 20 11 BOARD at 2026-03-25T16:29 key sl-0113
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:40 key pl-0239
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-25T16:41 key mv-0079
ship 2 RADIO to WEB-SHOP at 2026-03-25T16:42 ref A-12177 key dn-0349
complete 8 RADIO serials R02616..R02623 at 2026-03-25T16:45 by Ole key rl-0277
complete 11 BOARD lot B0325 at 2026-03-25T16:54 ref T-0284 key bl-0284
ship 6 RADIO to HAMHAUS at 2026-03-25T17:15 ref A-12179 key dn-0350
complete 6 BOARD scrapped 2 lot B0325 at 2026-03-25T17:31 ref T-0285 note "oven too cold" key bl-0285
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T17:37 key pl-0240
complete 9 RADIO serials R02624..R02632 at 2026-03-25T17:37 key rl-0278
ship 13 RADIO to OVERSEAS at 2026-03-25T17:53 ref A-12184 key dn-0351
complete 9 BOARD lot B0325 at 2026-03-25T18:29 ref T-0286 key bl-0286
complete 11 RADIO serials R02633..R02643 at 2026-03-25T18:30 key rl-0279
ship 1 RADIO to WEB-SHOP at 2026-03-25T18:30 ref A-12186 key dn-0352
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T18:41 by Jonas key pl-0241
ship 4 RADIO to CAMPUS-LAB at 2026-03-25T19:02 ref A-12189 key dn-0353
complete 8 RADIO serials R02644..R02651 at 2026-03-25T19:19 key rl-0280
complete 10 BOARD lot B0325 at 2026-03-25T19:21 ref T-0287 by Jonas key bl-0287
ship 10 RADIO to HAMHAUS at 2026-03-25T19:37 ref A-12192 key dn-0354
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T19:39 key pl-0242
ship 3 RADIO to MAKER-BOX at 2026-03-25T20:04 ref A-12194 key dn-0355
complete 8 RADIO serials R02652..R02659 at 2026-03-25T20:14 key rl-0281
complete 11 BOARD lot B0325 at 2026-03-25T20:26 ref T-0288 key bl-0288
ship 8 RADIO to CAMPUS-LAB at 2026-03-25T20:41 ref A-12196 key dn-0356
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T20:42 key pl-0243
complete 10 RADIO serials R02660..R02669 at 2026-03-25T21:01 key rl-0282

# The screws of this afternoon came from the workshop and were never bought: written off.
settle 292 SCREW reason workshop at 2026-03-25T21:12 key se-0002

operation 20 9 BOARD at 2026-03-25T21:20 key sl-0114
count 5608 BRL1608T100M at 2026-03-25T21:23 key ct-0057
count 770 PPPC082LFBN-RC at 2026-03-25T21:28 key ct-0058
count 681 PPPC132LFBN-RC at 2026-03-25T21:34 key ct-0059
count 1088 7V-12.000MAAE-T at 2026-03-25T21:42 key ct-0060
expense 669.00 account 3410 at 2026-03-25T21:50 note "wages of the day" key ex-0038
expense 306.00 account 3420 at 2026-03-25T21:50 note machines key ex-0039
tick at 2026-03-25T22:00 key tk-0036

# What must hold in the evening.
expect stock BOARD 63
expect stock PROGRAMMED-BOARD 42
expect stock RADIO 15
expect stock RADIO 4 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 194
expect stock CASE 433 in painter
expect due RMCF0402JT39R0 9598
expect inbox below-min/RFFC5072TR7/line/SMT none
expect stock CASE 613 value 1808.35
expect stock CARTON 314 value 113.04
expect stock RFFC5072TR7 1110
expect stock GRM1555C1H181JA01D 3522
expect stock SOLDER-PASTE 1402
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -247861.90
