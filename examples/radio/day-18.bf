# Wednesday, 25 March 2026: working day 18 of 20. A count finds the screws nearly gone.

move 1 tray MAX2837ETM+ from stores to line at 2026-03-25T06:10 key mv-0053
move 1 tray MAX5864ETM+ from stores to line at 2026-03-25T06:10 key mv-0054
move 1 reel RFFC5072TR7 from stores to line at 2026-03-25T06:10 key mv-0055
move 3 tray LPC4320FBD144,551 from stores to line at 2026-03-25T06:10 key mv-0056
complete 10 BOARD lot B0325 at 2026-03-25T06:37 ref T-0275 key bl-0275
receive 4 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-03-25T07:00 ref LS-49089 by Mara key gr-0174
complete 8 BOARD lot B0325 at 2026-03-25T07:10 ref T-0276 key bl-0276
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T07:30 by Tarek key pl-0225
complete 9 BOARD lot B0325 at 2026-03-25T07:43 ref T-0277 note "dropped at the feeder" key bl-0277
  + 66 RMCF0402ZT0R00
complete 8 RADIO serials R02513..R02520 at 2026-03-25T07:57 by Mara key rl-0264
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T08:12 by Tarek key pl-0226
complete 7 BOARD scrapped 1 lot B0325 at 2026-03-25T08:18 ref T-0278 by Tarek key bl-0278
complete 10 RADIO serials R02521..R02530 at 2026-03-25T08:38 key rl-0265
complete 11 BOARD lot B0325 at 2026-03-25T08:51 ref T-0279 note "dropped at the feeder" key bl-0279
  + 79 SKY13350-385LF
complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T08:55 key pl-0227
issue 4 RMCF0402FT330K reason test at 2026-03-25T09:02 by Mara key is-0035
complete 8 RADIO serials R02531..R02538 at 2026-03-25T09:17 key rl-0266
complete 11 PROGRAMMED-BOARD lot P0325 at 2026-03-25T09:29 key pl-0228
complete 9 BOARD lot B0325 at 2026-03-25T09:31 ref T-0280 note "dropped at the feeder" key bl-0280
  + 42 GRM1555C1H180JA01D
ship 1 RADIO to WEB-SHOP at 2026-03-25T09:31 ref A-11961 key dn-0309
complete 9 RADIO serials R02539..R02547 at 2026-03-25T09:51 key rl-0267
scrap 58 RMCF0402FT1K00 at 2026-03-25T09:56 note "feeder jam" key sc-0028
ship 3 RADIO to WEB-SHOP at 2026-03-25T09:58 ref A-11965 key dn-0310
complete 11 BOARD lot B0325 at 2026-03-25T10:02 ref T-0281 key bl-0281
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T10:11 by Jonas key pl-0229
ship 3 RADIO to WEB-SHOP at 2026-03-25T10:26 ref A-11969 key dn-0311
complete 9 RADIO serials R02548..R02556 at 2026-03-25T10:34 key rl-0268
complete 11 BOARD lot B0325 at 2026-03-25T10:40 ref T-0282 by Imke key bl-0282
ship 15 RADIO to OVERSEAS at 2026-03-25T10:54 ref A-11973 key dn-0312
sell 1 RADIO from shelf to COUNTER at 2026-03-25T10:56 key cs-0027
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T10:57 key pl-0230
complete 10 RADIO serials R02557..R02566 at 2026-03-25T11:06 key rl-0269
complete 8 BOARD lot B0325 at 2026-03-25T11:15 ref T-0283 key bl-0283
ship 10 RADIO to RADIOWERK at 2026-03-25T11:18 ref A-11977 key dn-0313
complete 10 PROGRAMMED-BOARD lot P0325 at 2026-03-25T11:35 key pl-0231
complete 9 BOARD lot B0325 at 2026-03-25T11:43 ref T-0284 key bl-0284
complete 9 RADIO serials R02567..R02575 at 2026-03-25T11:46 key rl-0270
ship 4 RADIO to MAKER-BOX at 2026-03-25T11:52 ref A-11985 key dn-0314

# Two boxes of screws were counted twice at some time: of what the books hold, 120 are there.
count 120 SCREW at 2026-03-25T12:03 by Tarek key ct-0060

complete 9 PROGRAMMED-BOARD lot P0325 at 2026-03-25T12:14 key pl-0232
complete 11 BOARD lot B0325 at 2026-03-25T12:17 ref T-0285 by Ole note "paste weighed" key bl-0285
  + 26.5 SOLDER-PASTE
ship 4 RADIO to WEB-SHOP at 2026-03-25T12:18 ref A-11988 key dn-0315
complete 8 RADIO serials R02576..R02583 at 2026-03-25T12:26 by Imke key rl-0271
ship 2 RADIO to WEB-SHOP at 2026-03-25T12:44 ref A-11995 key dn-0316
complete 10 BOARD lot B0325 at 2026-03-25T12:56 ref T-0286 key bl-0286
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T12:59 key pl-0233
complete 11 RADIO serials R02584..R02594 at 2026-03-25T13:04 key rl-0272
ship 2 RADIO to WEB-SHOP at 2026-03-25T13:13 ref A-11998 key dn-0317
complete 10 BOARD lot B0325 at 2026-03-25T13:35 ref T-0287 key bl-0287
ship 5 RADIO to FIELDLINE at 2026-03-25T13:37 ref A-12007 key dn-0318
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T13:41 key pl-0234
complete 9 RADIO serials R02595..R02603 at 2026-03-25T13:43 key rl-0273
complete 11 BOARD lot B0325 at 2026-03-25T14:01 ref T-0288 key bl-0288
ship 10 RADIO to HAMHAUS at 2026-03-25T14:04 ref A-12009 key dn-0319
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T14:18 key pl-0235
complete 8 RADIO serials R02604..R02611 at 2026-03-25T14:18 key rl-0274
ship 8 RADIO to CAMPUS-LAB at 2026-03-25T14:33 ref A-12017 key dn-0320
complete 10 BOARD lot B0325 at 2026-03-25T14:40 ref T-0289 key bl-0289
complete 9 RADIO serials R02612..R02620 at 2026-03-25T14:54 key rl-0275
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T14:58 key pl-0236
ship 24 RADIO to OVERSEAS at 2026-03-25T15:01 ref A-12020 key dn-0321
scrap 43 GRM21BR61A106KE19L at 2026-03-25T15:04 note "feeder jam" key sc-0029
complete 11 BOARD lot B0325 at 2026-03-25T15:14 ref T-0290 key bl-0290
complete 8 RADIO serials R02621..R02628 at 2026-03-25T15:32 key rl-0276
ship 1 RADIO to WEB-SHOP at 2026-03-25T15:33 ref A-12029 key dn-0322
complete 13 PROGRAMMED-BOARD lot P0325 at 2026-03-25T15:40 key pl-0237
complete 8 BOARD lot B0325 at 2026-03-25T15:47 ref T-0291 key bl-0291
ship 2 RADIO to WEB-SHOP at 2026-03-25T15:55 ref A-12034 key dn-0323
complete 10 RADIO serials R02629..R02638 at 2026-03-25T16:13 key rl-0277
ship 5 RADIO to FIELDLINE at 2026-03-25T16:22 ref A-12039 key dn-0324
complete 12 PROGRAMMED-BOARD lot P0325 at 2026-03-25T16:26 key pl-0238
ship 12 RADIO to RADIOWERK at 2026-03-25T16:50 ref A-12042 key dn-0325
complete 10 RADIO serials R02639..R02648 at 2026-03-25T16:52 key rl-0278
ship 2 RADIO to WEB-SHOP at 2026-03-25T17:22 ref A-12044 key dn-0326

# The screws of this afternoon came from the workshop and were never bought: written off.
settle 178 SCREW reason workshop at 2026-03-25T17:22 key se-0002

count 1169 LXES1TBCC2-004 at 2026-03-25T17:26 key ct-0061
count 721 10103592-0001LF at 2026-03-25T17:33 key ct-0062
count 1932 73251-2121 at 2026-03-25T17:47 key ct-0063
expense 673.00 account 3410 at 2026-03-25T17:50 note "wages of the day" key ex-0038
expense 304.00 account 3420 at 2026-03-25T17:50 note machines key ex-0039

# What must hold in the evening.
expect stock BOARD 126
expect stock PROGRAMMED-BOARD 50
expect stock RADIO 54
expect stock RADIO 4 in shelf
expect stock CASE 630 value 1858.50
expect stock CARTON 340 value 122.40
expect stock RFFC5072TR7 1061
expect stock GRM1555C1H181JA01D 3419
expect stock SOLDER-PASTE 1271.6
expect owed MAX5864ETM+ 0
expect owed SCREW 0
expect balance payables -246151.20
